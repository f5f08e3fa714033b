/* The points of all series are laid out as a table, a column for each moment that any of them has:
 * drawing, table and sentence all read that. A month takes as much of x as any other, so a month
 * without a figure leaves a gap. */
#include "report/plot.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"

enum { YEAR = 12 };

/* Between these there is a scale that a person can read; what is larger is left out. */
#define SMALLEST 1e-9
#define LARGEST 1e15

/* ---- moments ---- */

static bool read_moment(const char *at, PlotMoment *moment) {
  *moment = (PlotMoment){.at = at};
  if (!at) return false;
  size_t length = strlen(at);
  moment->is_year = length == 4 && strspn(at, "0123456789") == 4;
  if (moment->is_year) memcpy(moment->words, at, length + 1);
  if (!moment->is_year && (length != 7 || !scene_when(at, moment->words))) return false;
  moment->month = atoi(at) * YEAR;
  if (!moment->is_year) moment->month += atoi(at + 5) - 1;
  return true;
}

/* A year stands before its January. */
static int compare(const PlotMoment *a, const PlotMoment *b) {
  if (a->month != b->month) return a->month < b->month ? -1 : 1;
  return (int)b->is_year - (int)a->is_year;
}

/* Where a moment is or would be put. Points come in order: looked for from the end. */
static size_t find_moment(const Plot *plot, const PlotMoment *moment) {
  size_t at = plot->count;
  while (at > 0 && compare(moment, &plot->moments[at - 1]) <= 0) at--;
  return at;
}

static void add_moment(Plot *plot, const PlotMoment *moment) {
  size_t at = find_moment(plot, moment);
  if (at < plot->count && compare(moment, &plot->moments[at]) == 0) return;
  plot->moments = memory_grow(plot->moments, plot->count + 1, sizeof *plot->moments);
  memmove(plot->moments + at + 1, plot->moments + at, (plot->count - at) * sizeof *plot->moments);
  plot->moments[at] = *moment;
  plot->count++;
}

static bool can_be_drawn(const ChartSeries *series, double value) {
  double shown = value * (series->times == 0 ? 1 : series->times);
  return fabs(value) <= LARGEST && fabs(shown) <= LARGEST;
}

static void add_moments(Plot *plot, const ChartSeries *series) {
  PlotMoment moment;
  for (size_t i = 0; i < series->count; i++) {
    if (!can_be_drawn(series, series->points[i].value)) continue;
    if (read_moment(series->points[i].at, &moment)) add_moment(plot, &moment);
  }
}

static void set_values(Plot *plot, size_t index) {
  const ChartSeries *series = &plot->chart->series[index];
  double *values = plot->values + index * plot->count;
  PlotMoment moment;
  for (size_t i = 0; i < plot->count; i++) values[i] = NAN;
  for (size_t i = 0; i < series->count; i++) {
    if (!can_be_drawn(series, series->points[i].value)) continue;
    if (!read_moment(series->points[i].at, &moment)) continue;
    values[find_moment(plot, &moment)] = series->points[i].value;
  }
}

double plot_shown(const Plot *plot, size_t series, size_t moment) {
  double times = plot->chart->series[series].times;
  return plot->values[series * plot->count + moment] * (times == 0 ? 1 : times);
}

bool plot_follows(const Plot *plot, size_t moment) {
  if (moment == 0) return false;
  return plot->moments[moment].month - plot->moments[moment - 1].month <= plot->step;
}

/* ---- scales ---- */

static void set_months(Plot *plot) {
  PlotMoment end;
  bool is_year = plot->moments[0].is_year;
  plot->step = is_year ? YEAR : INT_MAX;
  for (size_t i = 1; i < plot->count && !is_year; i++) {
    int step = plot->moments[i].month - plot->moments[i - 1].month;
    if (step > 0 && step < plot->step) plot->step = step;
  }
  if (plot->step == INT_MAX) plot->step = 1;
  plot->first = plot->moments[0].month;
  plot->last = plot->moments[plot->count - 1].month;
  if (read_moment(plot->chart->first, &end) && end.month < plot->first) plot->first = end.month;
  if (read_moment(plot->chart->last, &end) && end.month > plot->last) plot->last = end.month;
}

/* The range of the figures, or the one that the caller gives, widened where a figure is outside.
 * True where it is the caller's. */
static bool find_range(Plot *plot) {
  plot->low = plot->chart->low;
  plot->high = plot->chart->high;
  bool is_given = plot->low < plot->high;
  if (!is_given) plot->low = INFINITY, plot->high = -INFINITY;
  for (size_t i = 0; i < plot->chart->count; i++) {
    for (size_t k = 0; k < plot->count; k++) {
      double shown = plot_shown(plot, i, k);
      if (shown < plot->low) plot->low = shown;
      if (shown > plot->high) plot->high = shown;
    }
  }
  return is_given;
}

/* A tick is 1, 2 or 5 of a power of ten; `most` of them are as many as can be read. */
static double nice_tick(double range, int most) {
  static const double steps[] = {2, 2.5, 2}; /* 1, 2, 5, 10 */
  double tick = 1;
  while (tick * most > range) tick /= 10;
  for (int i = 0; tick * most < range; i = (i + 1) % 3) tick *= steps[i];
  return tick;
}

/* Nought is on the scale unless all figures are far from it: then the few percent that they move
 * by would not be seen. The sentence says so. A small chart has no room to spare above its highest
 * figure. */
static void set_scale(Plot *plot) {
  bool is_given = find_range(plot);
  bool is_far = !plot->chart->bars && plot->low > 0.7 * plot->high && plot->low < plot->high;
  if (plot->low > 0 && !is_far && !is_given) plot->low = 0;
  if (plot->high < 0) plot->high = 0;
  bool is_empty = plot->high - plot->low < SMALLEST;
  if (is_empty) plot->high = plot->low + 1;
  plot->tick = nice_tick(plot->high - plot->low, plot->chart->small ? 2 : 5);
  if (is_empty) plot->tick = 1;
  plot->low = floor(plot->low / plot->tick) * plot->tick;
  if (!plot->chart->small) plot->high = ceil(plot->high / plot->tick) * plot->tick;
}

/* ---- the drawing's units ---- */

static void set_size(Plot *plot) {
  bool is_small = plot->chart->small;
  plot->width = is_small ? 150 : 600;
  plot->height = is_small ? 100 : 290;
  plot->font = is_small ? 9 : 14;
  plot->right = plot->font / 2;
  plot->top = plot->font * 1.9;
  plot->bottom = plot->font * (plot_names_months(plot) ? 2.9 : 1.7);
  plot->left = plot_scale_width(plot);
}

double plot_x(const Plot *plot, double month) {
  double room = plot->width - plot->left - plot->right;
  return plot->left + room * (month - plot->first) / (plot->last - plot->first + plot->step);
}

double plot_middle(const Plot *plot, size_t moment) {
  return plot_x(plot, plot->moments[moment].month + plot->step / 2.0);
}

double plot_y(const Plot *plot, double shown) {
  double room = plot->height - plot->top - plot->bottom;
  return plot->height - plot->bottom - room * (shown - plot->low) / (plot->high - plot->low);
}

void plot_add(Buffer *out, const char *before, double coordinate) {
  char text[NUMBER_TEXT_BYTES];
  double tenths = floor(coordinate * 10 + 0.5);
  number_text(tenths / 10, text);
  buffer_add_text(out, before);
  buffer_add_text(out, text);
}

/* ---- all of it ---- */

bool plot_make(Plot *plot, const Chart *chart) {
  *plot = (Plot){.chart = chart};
  for (size_t i = 0; i < chart->count; i++) add_moments(plot, &chart->series[i]);
  if (plot->count == 0) return false;
  plot->values = memory_grow(NULL, chart->count * plot->count, sizeof *plot->values);
  for (size_t i = 0; i < chart->count; i++) set_values(plot, i);
  set_months(plot);
  set_scale(plot);
  set_size(plot);
  return true;
}

void plot_free(Plot *plot) {
  free(plot->moments);
  free(plot->values);
  *plot = (Plot){0};
}
