/* A kept series as points of a chart: month by month as it is kept, or year by year. */
#ifndef REPORT_SERIES_H
#define REPORT_SERIES_H

#include "report/chart.h"
#include "story/kept.h"

enum { YEAR_BYTES = 8 };

typedef struct Points {
  ChartPoint *list;
  char (*years)[YEAR_BYTES]; /* what list[i].at points to where it is a year */
  size_t count;
} Points;

/* By month; what is withheld too. `series` may be NULL. Freed with points_free(). */
Points points_of_months(const KeptSeries *series);

/* By year: the sum of its months, or its last month's. */
Points points_of_years(const KeptSeries *series, bool sum);

void points_free(Points *points);

/* The value of that month or year, or NULL. */
const double *points_at(const Points *points, const char *at);

/* All months added up; 0 of NULL. */
double series_sum(const KeptSeries *series);

#endif
