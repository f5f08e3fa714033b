/* Months stay as they are kept, so that a report's rows are those of `replay --books`; a year is
 * made of them here and nowhere else. */
#include "report/series.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { YEAR_LETTERS = 4 };

Points points_of_months(const KeptSeries *series) {
  Points points = {0};
  if (!series) return points;
  points.list = memory_new((series->count + 1) * sizeof *points.list);
  for (size_t i = 0; i < series->count; i++) {
    points.list[points.count++] = (ChartPoint){series->points[i].month, series->points[i].value};
  }
  return points;
}

static bool is_new_year(const Points *points, const char *month) {
  return points->count == 0 || strncmp(points->years[points->count - 1], month, YEAR_LETTERS) != 0;
}

Points points_of_years(const KeptSeries *series, bool sum) {
  Points points = {0};
  if (!series) return points;
  points.list = memory_new((series->count + 1) * sizeof *points.list);
  points.years = memory_new((series->count + 1) * sizeof *points.years);
  for (size_t i = 0; i < series->count; i++) {
    const KeptPoint *point = &series->points[i];
    if (is_new_year(&points, point->month)) {
      memcpy(points.years[points.count], point->month, strnlen(point->month, YEAR_LETTERS));
      points.list[points.count] = (ChartPoint){points.years[points.count], 0};
      points.count++;
    }
    ChartPoint *year = &points.list[points.count - 1];
    year->value = sum ? year->value + point->value : point->value;
  }
  return points;
}

void points_free(Points *points) {
  free(points->list);
  free(points->years);
  *points = (Points){0};
}

const double *points_at(const Points *points, const char *at) {
  for (size_t i = 0; i < points->count; i++) {
    if (strcmp(points->list[i].at, at) == 0) return &points->list[i].value;
  }
  return NULL;
}

double series_sum(const KeptSeries *series) {
  double sum = 0;
  for (size_t i = 0; series && i < series->count; i++) sum += series->points[i].value;
  return sum;
}
