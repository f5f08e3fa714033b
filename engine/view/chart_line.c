/* A line chart is drawn on a small page of its own: figures at the left for the height, months below,
 * one mark for each series at each point and dots between points. Every point has a column of its
 * own; where there are more points than columns, the chart does not fit. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/utf8.h"
#include "scene/scene.h"
#include "view/chart.h"

enum {
  LEAST_ROWS = 6,
  MOST_ROWS = 14,
  MOST_STEP = 6,
  MONTH = 3,
  YEAR = 4,
  ROWS_OF_TICK = 2,
  LONGEST_TIME = 15,
  MOST_TIMES = 240
};

/* The times along the floor, owned: every month (or year) from the first to the last, so that a time
 * of which nothing is known is as wide as another. */
typedef struct Axis {
  char **list;
  size_t count;
} Axis;

typedef struct Plot {
  const SheetPart *part;
  const SheetLook *look;
  Axis times;
  double low, high, tick; /* the scale, in units shown; ticks are multiples of `tick` */
  double factor;          /* from values to units shown */
  int left, cols, rows;   /* of the field: its first column, its size */
  Page page;
} Plot;

/* ---- the axis ---- */

static void add_time(Axis *axis, const char *at) {
  axis->list = memory_grow(axis->list, axis->count + 1, sizeof *axis->list);
  axis->list[axis->count++] = memory_copy(at);
}

static void free_axis(Axis *axis) {
  for (size_t i = 0; i < axis->count; i++) free(axis->list[i]);
  free(axis->list);
}

/* The month or the year after `at`; false where it is neither. */
static bool next_time(char at[LONGEST_TIME + 1]) {
  char when[SCENE_WHEN_BYTES];
  unsigned long year = strtoul(at, NULL, 10), month = 0;
  if (strlen(at) == 7) month = strtoul(at + 5, NULL, 10);
  if (month > 0 && scene_when(at, when)) {
    snprintf(at, LONGEST_TIME + 1, "%04lu-%02lu", (year + month / 12) % 10000, month % 12 + 1);
  } else if (strlen(at) == YEAR && strspn(at, "0123456789") == YEAR) {
    snprintf(at, LONGEST_TIME + 1, "%04lu", (year + 1) % 10000);
  } else {
    return false;
  }
  return true;
}

/* Fills in what lies between the first and the last time; false where they are no such times, or lie
 * too far apart. */
static bool fill_axis(Axis *axis, const ChartTimes *times) {
  const char *last = times->list[times->count - 1];
  char at[LONGEST_TIME + 1];
  if (strlen(times->list[0]) >= sizeof at) return false;
  strcpy(at, times->list[0]);
  do {
    add_time(axis, at);
    if (!strcmp(at, last)) return true;
  } while (axis->count < MOST_TIMES && next_time(at));
  return false;
}

static Axis axis_of(const SheetPart *part) {
  ChartTimes times = chart_times(part);
  Axis axis = {0};
  if (times.count > 0 && !fill_axis(&axis, &times)) {
    free_axis(&axis);
    axis = (Axis){0};
    for (size_t i = 0; i < times.count; i++) add_time(&axis, times.list[i]);
  }
  chart_times_free(&times);
  return axis;
}

/* ---- the scale ---- */

/* The next of 1, 2, 5, 10, 20, ... that is no smaller. */
static double nice(double size) {
  double power = 1;
  while (power * 10 <= size) power *= 10;
  while (power > size) power /= 10;
  double digit = size / power;
  return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
}

/* The scale holds all values and, unless they are far from it, nothing (0). */
static void find_scale(Plot *plot) {
  double low = INFINITY, high = -INFINITY;
  for (size_t i = 0; i < plot->part->series_count; i++) {
    const SheetSeries *series = &plot->part->series[i];
    for (size_t k = 0; k < series->count; k++) {
      low = fmin(low, series->points[k].value * plot->factor);
      high = fmax(high, series->points[k].value * plot->factor);
    }
  }
  low = fmin(low, 0);
  high = fmax(high, 0);
  if (!(high > low)) high = low + 1;
  int steps = (plot->rows - 1) / ROWS_OF_TICK;
  plot->tick = nice((high - low) / steps);
  plot->low = floor(low / plot->tick) * plot->tick;
  plot->high = ceil(high / plot->tick) * plot->tick;
}

static int row_of(const Plot *plot, double shown) {
  double share = (plot->high - shown) / (plot->high - plot->low);
  return (int)floor(share * (plot->rows - 1) + 0.5);
}

static int col_of(const Plot *plot, size_t time) {
  if (plot->times.count < 2) return plot->left;
  size_t gaps = plot->times.count - 1;
  int wide = plot->cols - 1, most = (int)gaps * MOST_STEP;
  if (wide > most) wide = most;
  return plot->left + (int)((time * (size_t)wide + gaps / 2) / gaps);
}

static long ticks_of(const Plot *plot) {
  return lround((plot->high - plot->low) / plot->tick);
}

static void tick_text(const Plot *plot, long tick, char out[FIGURE_BYTES]) {
  double shown = plot->low + (double)tick * plot->tick;
  int places = 0;
  char grouped[400];
  double size = plot->tick;
  for (; size < 1 && places < 9; places++) size *= 10;
  if (fabs(shown) < plot->tick / 2) shown = 0;
  figure_text(shown, out);
  if (fabs(shown) >= 1e15 || places == 9) return;
  number_grouped(shown, places,
                 grouped); /* without what adding up has left behind the last place */
  memcpy(out, grouped, strlen(grouped) + 1);
}

/* The widest figure of the scale gives the field its left edge. */
static void find_field(Plot *plot) {
  int widest = 0;
  for (long tick = 0; tick <= ticks_of(plot); tick++) {
    char text[FIGURE_BYTES];
    tick_text(plot, tick, text);
    if ((int)strlen(text) > widest) widest = (int)strlen(text);
  }
  plot->left = widest + 2;
  plot->cols = plot->look->columns - plot->left;
}

static void draw_scale(Plot *plot) {
  Page *page = &plot->page;
  for (int row = 0; row < plot->rows; row++) {
    page_put(page, row, plot->left - 1, page->cols, "|", ROLE_RULE, 0);
  }
  for (long tick = 0; tick <= ticks_of(plot); tick++) {
    char text[FIGURE_BYTES];
    tick_text(plot, tick, text);
    int row = row_of(plot, plot->low + (double)tick * plot->tick);
    page_put(page, row, plot->left - 2 - (int)strlen(text), page->cols, text, ROLE_TEXT, 0);
    page_put(page, row, plot->left - 1, page->cols, "+", ROLE_RULE, 0);
  }
  int floor_row = row_of(plot, 0);
  page_rule(page, floor_row, plot->left, col_of(plot, plot->times.count - 1) + 1);
}

/* ---- the lines ---- */

/* A dot stands only where nothing but the floor does. */
static void put_dot(Plot *plot, int row, int col) {
  const char *there = page_cell(&plot->page, row, col)->bytes;
  if (strcmp(there, " ") != 0 && strcmp(there, "-") != 0) return;
  page_put(&plot->page, row, col, plot->page.cols, ".", ROLE_BAR, 0);
}

static void join(Plot *plot, int from_col, double from, int to_col, double to) {
  for (int col = from_col + 1; col < to_col; col++) {
    double share = (double)(col - from_col) / (to_col - from_col);
    put_dot(plot, row_of(plot, from + (to - from) * share), col);
  }
}

/* Joins the points of a series where nothing is missing between them, or sets its marks, which stand over all that joins. Where two series
 * meet in a cell, the first one's mark stays. */
static void draw_series(Plot *plot, size_t index, bool is_marks) {
  const SheetSeries *series = &plot->part->series[index];
  int last_col = -1;
  double value, last = 0;
  for (size_t i = 0; i < plot->times.count; i++) {
    if (!chart_value(series, plot->times.list[i], &value)) {
      last_col = -1;
      continue;
    }
    value *= plot->factor;
    int col = col_of(plot, i);
    if (!is_marks && last_col >= 0) join(plot, last_col, last, col, value);
    if (is_marks) {
      page_put(&plot->page, row_of(plot, value), col, plot->page.cols, chart_mark(index),
               ROLE_FIGURE, 0);
    }
    last_col = col;
    last = value;
  }
}

static void draw_lines(Plot *plot) {
  size_t count = plot->part->series_count;
  for (size_t i = 0; i < count; i++) draw_series(plot, i, false);
  for (size_t i = count; i-- > 0;) draw_series(plot, i, true);
}

/* ---- the times below ---- */

/* Puts `text` at `col`, or ending at the field's edge, unless that would touch what ends at
 * `taken`; returns where it ends. */
static int put_label(Plot *plot, int row, int col, int taken, const char *text) {
  int wide = utf8_columns(text, strlen(text)), end = plot->left + plot->cols;
  if (col + wide > end) col = end - wide;
  if (col < plot->left || (taken > 0 && col < taken + 1)) return taken;
  page_put(&plot->page, row, col, end, text, ROLE_TEXT, 0);
  return col + wide;
}

/* Under the first month of a year that is told; `last` becomes the year if there was room. */
static int put_year(Plot *plot, int col, int taken, const char *at, char last[YEAR + 1]) {
  char year[YEAR + 1] = "";
  memcpy(year, at, YEAR);
  int end = put_label(plot, plot->rows + 1, col, taken, year);
  if (end != taken) memcpy(last, year, sizeof year);
  return end;
}

/* Months in the first row and under the first one of each year that year; times that are no months
 * as they are. */
static void draw_times(Plot *plot) {
  int months = 0, years = 0;
  char year[YEAR + 1] = "";
  for (size_t i = 0; i < plot->times.count; i++) {
    char when[SCENE_WHEN_BYTES], month[MONTH + 1] = "";
    const char *at = plot->times.list[i];
    int col = col_of(plot, i), row = plot->rows;
    if (!scene_when(at, when)) {
      months = put_label(plot, row, col, months, at);
      continue;
    }
    memcpy(month, when, MONTH);
    int end = put_label(plot, row, col, months, month);
    if (end != months && strncmp(year, at, YEAR) != 0) years = put_year(plot, col, years, at, year);
    months = end;
  }
}

/* ---- the legend ---- */

static void add_legend(const SheetPart *part, Flow *flow, int columns) {
  for (size_t i = 0; i < part->series_count; i++) {
    Buffer lead = {0};
    char *label = chart_label(&part->series[i]);
    buffer_addf(&lead, "%s  ", chart_mark(i));
    flow_add_plain(flow, buffer_text(&lead), label, columns, ROLE_TEXT);
    free(label);
    buffer_free(&lead);
  }
}

static bool find_room(Plot *plot) {
  const SheetLook *look = plot->look;
  plot->rows = look->rows / 2;
  if (plot->rows > MOST_ROWS) plot->rows = MOST_ROWS;
  if (plot->rows < LEAST_ROWS) plot->rows = LEAST_ROWS;
  if (plot->times.count == 0 || plot->part->series_count > CHART_MOST_SERIES) return false;
  plot->factor = measure_factor(&look->measure, plot->part->unit);
  find_scale(plot);
  if (!(plot->high - plot->low < INFINITY)) return false;
  find_field(plot);
  return plot->cols >= MONTH + YEAR && plot->times.count <= (size_t)plot->cols;
}

bool chart_add_line(Flow *flow, const SheetPart *part, const SheetLook *look) {
  Plot plot = {.part = part, .look = look, .times = axis_of(part)};
  bool fits = find_room(&plot);
  if (fits) {
    bool has_months = scene_when(plot.times.list[0], (char[SCENE_WHEN_BYTES]){0});
    page_reset(&plot.page, look->columns, plot.rows + (has_months ? 2 : 1));
    draw_scale(&plot);
    draw_lines(&plot);
    draw_times(&plot);
    flow_add_page(flow, &plot.page);
    add_legend(part, flow, look->prose);
    page_free(&plot.page);
  }
  free_axis(&plot.times);
  return fits;
}
