/* Bars lie: a line each, the time before it and the value behind it. Where several series are held
 * against each other, each line says whose it is, so that no legend and no colour is needed. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "view/chart.h"

enum { LEAST_BAR = 10, MOST_BAR = 60, GAP = 2 };

/* The columns of a chart of bars. */
typedef struct Bars {
  const SheetPart *part;
  const SheetLook *look;
  ChartTimes times;
  int when, label, bar, value;
  double most; /* the largest size of a value */
} Bars;

static int columns_of(char *owned) {
  int columns = utf8_columns(owned, strlen(owned));
  free(owned);
  return columns;
}

static void measure_columns(Bars *bars) {
  const SheetPart *part = bars->part;
  for (size_t i = 0; i < bars->times.count; i++) {
    int wide = columns_of(chart_when(bars->times.list[i]));
    if (wide > bars->when) bars->when = wide;
  }
  for (size_t i = 0; i < part->series_count; i++) {
    const SheetSeries *series = &part->series[i];
    int wide = part->series_count > 1 ? columns_of(chart_label(series)) : 0;
    if (wide > bars->label) bars->label = wide;
    for (size_t k = 0; k < series->count; k++) {
      char figure[FIGURE_BYTES];
      measure_figure(&bars->look->measure, series->points[k].value, part->unit, figure);
      if ((int)strlen(figure) > bars->value) bars->value = (int)strlen(figure);
      if (fabs(series->points[k].value) > bars->most) bars->most = fabs(series->points[k].value);
    }
  }
  int taken = bars->when + GAP + (bars->label > 0 ? bars->label + GAP : 0) + 1 + bars->value;
  bars->bar = bars->look->columns - taken;
  if (bars->bar > MOST_BAR) bars->bar = MOST_BAR;
}

/* How many cells a value fills: anything above nothing shows, only the largest is full. */
static int cells_of(const Bars *bars, double value) {
  if (!(bars->most > 0) || value == 0) return 0;
  int cells = (int)floor(fabs(value) / bars->most * bars->bar + 0.5);
  if (cells < 1) return 1;
  return fabs(value) < bars->most && cells == bars->bar ? bars->bar - 1 : cells;
}

static int put_right_of(Page *page, int col, const char *text, int width, Role role) {
  page_put(page, 0, col, page->cols, text, role, 0);
  return col + width + GAP;
}

/* One line: `when` is NULL where the line above says it. */
static void add_bar(const Bars *bars, size_t series, double value, const char *when, Flow *flow) {
  Page page = {0};
  char figure[FIGURE_BYTES];
  page_reset(&page, bars->look->columns, 1);
  int col = put_right_of(&page, 0, when ? when : "", bars->when, ROLE_TEXT);
  if (bars->label > 0) {
    char *label = chart_label(&bars->part->series[series]);
    col = put_right_of(&page, col, label, bars->label, ROLE_TEXT);
    free(label);
  }
  const char *fill = chart_fill(series, bars->look->is_ascii);
  for (int i = cells_of(bars, value); i > 0; i--) {
    col = page_put(&page, 0, col, page.cols, fill, ROLE_BAR, 0);
  }
  measure_figure(&bars->look->measure, value, bars->part->unit, figure);
  page_put(&page, 0, col + (cells_of(bars, value) > 0), page.cols, figure, ROLE_FIGURE, 0);
  flow_add_page(flow, &page);
  page_free(&page);
}

static void add_time(const Bars *bars, const char *at, Flow *flow) {
  char *when = chart_when(at);
  bool is_said = false;
  for (size_t i = 0; i < bars->part->series_count; i++) {
    double value;
    if (!chart_value(&bars->part->series[i], at, &value)) continue;
    add_bar(bars, i, value, is_said ? NULL : when, flow);
    is_said = true;
  }
  free(when);
}

bool chart_add_bars(Flow *flow, const SheetPart *part, const SheetLook *look) {
  Bars bars = {.part = part, .look = look, .times = chart_times(part)};
  measure_columns(&bars);
  bool fits = bars.bar >= LEAST_BAR && part->series_count <= CHART_MOST_SERIES;
  for (size_t i = 0; fits && i < bars.times.count; i++) add_time(&bars, bars.times.list[i], flow);
  chart_times_free(&bars.times);
  return fits;
}
