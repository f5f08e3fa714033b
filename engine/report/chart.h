/* Charts as SVG: each a figure with a title, a description, a sentence that reads it, and its
 * numbers as a table. Lines are told apart by dash and mark, bars by pattern, so that the page can
 * be printed in grey. The books so, reported, seen and ordered look the same in every chart. */
#ifndef REPORT_CHART_H
#define REPORT_CHART_H

#include "report/paper.h"

typedef struct ChartPoint {
  const char *at; /* a month "1958-10", or a year "1958"; points of anything else are left out */
  double value;   /* as it is kept */
} ChartPoint;

typedef struct ChartSeries {
  const char *label; /* plain: "told, by the office" */
  const char *book;  /* as in PaperFigure */
  const char *id, *unit, *by;
  const char *game;         /* under which its figures are entered; NULL: as paper_game() says */
  double times;             /* shown is value * times; 0 is 1 */
  const ChartPoint *points; /* in time's order */
  size_t count;
} ChartSeries;

typedef struct Chart {
  const char *id;    /* of the element, unique in the report */
  const char *title; /* plain */
  const char *unit;  /* of what is shown, may be NULL */
  int places;        /* decimals in table and sentence */
  bool bars;         /* else lines */
  bool band;         /* two series, the lower and the higher figure: the space between is shaded */
  bool small;        /* one of many: no table of its own (the caller makes one of all), no key */
  bool difference;   /* of two series: its table has what the second is more than the first */
  const ChartSeries *series;
  size_t count;
  const char *sentence; /* plain; NULL: made from the numbers */
  const char *source;   /* id of a source, or NULL */

  /* For charts that are to be compared: the range of what is shown, and of time. Both 0, or NULL:
   * as the points have it. */
  double low, high;
  const char *first, *last; /* as ChartPoint.at */
} Chart;

/* Adds the figure; nothing where there is no point. */
void chart_html(Paper *paper, const Chart *chart);

/* Adds the key alone, which mark and which word are one: once for many small charts. */
void chart_key(Paper *paper, const Chart *chart);

#endif
