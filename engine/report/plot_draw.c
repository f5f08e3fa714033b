/* Lines with marks, bars with patterns. Each series is one path for its line and one for its marks,
 * so that a page of small charts stays small. The looks' colours and dashes are in the style; what
 * tells them apart in grey, mark and pattern, is drawn here. */
#include <math.h>
#include <string.h>

#include "report/plot.h"

/* More marks than these on a line run into each other. */
enum { MOST_MARKS = 26, FEWER_MARKS = 13, MOST_LOOKED = 48 };

/* ---- looks ---- */

/* PLOT_LOOKS where the book has none of its own. */
static size_t book_look(const ChartSeries *series) {
  static const char *const books[] = {"so", "reported", "seen", "ordered"};
  for (size_t i = 0; series->book && i < sizeof books / sizeof *books; i++) {
    if (strcmp(series->book, books[i]) == 0) return i;
  }
  return PLOT_LOOKS;
}

/* The first series of a book has the look that is this book's in every chart; others take, in
 * order, those that are left. */
size_t plot_look(const Chart *chart, size_t series) {
  size_t looks[MOST_LOOKED];
  bool is_taken[PLOT_LOOKS] = {false};
  if (series >= MOST_LOOKED) return series % PLOT_LOOKS;
  for (size_t i = 0; i < chart->count && i < MOST_LOOKED; i++) {
    looks[i] = book_look(&chart->series[i]);
    if (looks[i] < PLOT_LOOKS && is_taken[looks[i]]) looks[i] = PLOT_LOOKS;
    if (looks[i] < PLOT_LOOKS) is_taken[looks[i]] = true;
  }
  for (size_t i = 0; i <= series; i++) {
    size_t look = 0;
    if (looks[i] < PLOT_LOOKS) continue;
    while (look < PLOT_LOOKS && is_taken[look]) look++;
    looks[i] = look < PLOT_LOOKS ? look : i % PLOT_LOOKS;
    is_taken[looks[i]] = true;
  }
  return looks[series];
}

const char *plot_look_words(const Chart *chart, size_t series) {
  static const char *const lines[PLOT_LOOKS] = {
      "whole line, dots",      "broken line, open squares",         "dotted line, triangles",
      "long dashes, diamonds", "dashes and dots, slanting crosses", "thin whole line, crosses"};
  static const char *const bars[PLOT_LOOKS] = {"dark",        "slanting lines", "dots",
                                               "level lines", "crossed lines",  "white"};
  size_t look = plot_look(chart, series);
  return chart->bars ? bars[look] : lines[look];
}

/* ---- marks and patterns ---- */

static void add_polygon(Buffer *out, const double *corners, size_t count, double x, double y,
                        double radius) {
  for (size_t i = 0; i < count; i++) {
    plot_add(out, i == 0 ? "M" : "L", x + corners[2 * i] * radius);
    plot_add(out, " ", y + corners[2 * i + 1] * radius);
  }
  buffer_add_text(out, "Z");
}

static void add_cross(Buffer *out, double x, double y, double dx, double dy) {
  plot_add(out, "M", x - dx);
  plot_add(out, " ", y - dy);
  plot_add(out, "L", x + dx);
  plot_add(out, " ", y + dy);
}

static void add_circle(Buffer *out, double x, double y, double radius) {
  plot_add(out, "M", x - radius);
  plot_add(out, " ", y);
  for (int half = 0; half < 2; half++) {
    plot_add(out, "a", radius);
    plot_add(out, " ", radius);
    plot_add(out, " 0 1 0 ", half == 0 ? 2 * radius : -2 * radius);
    buffer_add_text(out, " 0");
  }
  buffer_add_text(out, "Z");
}

void plot_add_mark(Buffer *out, size_t look, double x, double y, double radius) {
  static const double square[] = {-1, -1, 1, -1, 1, 1, -1, 1};
  static const double triangle[] = {0, -1.3, 1.2, 0.9, -1.2, 0.9};
  static const double diamond[] = {0, -1.4, 1.4, 0, 0, 1.4, -1.4, 0};
  switch (look) {
    case 0: add_circle(out, x, y, radius); break;
    case 1: add_polygon(out, square, 4, x, y, radius); break;
    case 2: add_polygon(out, triangle, 3, x, y, radius); break;
    case 3: add_polygon(out, diamond, 4, x, y, radius); break;
    case 4:
      add_cross(out, x, y, radius, radius);
      add_cross(out, x, y, radius, -radius);
      break;
    default: add_cross(out, x, y, 1.3 * radius, 0); add_cross(out, x, y, 0, 1.3 * radius);
  }
}

void plot_add_pattern(Buffer *out, const char *id, size_t look) {
  static const char *const drawn[PLOT_LOOKS] = {
      "<path class=\"ground\" d=\"M0 0H8V8H0Z\"/>",
      "<path class=\"hatch\" d=\"M-2 2L2 -2M-1 9L9 -1M6 10L10 6\"/>",
      "<path class=\"dot\" d=\"M1 1H3V3H1ZM5 5H7V7H5Z\"/>",
      "<path class=\"hatch\" d=\"M0 2H8M0 6H8\"/>",
      "<path class=\"hatch\" d=\"M0 0L8 8M8 0L0 8\"/>",
      ""};
  buffer_addf(out, "<pattern id=\"%s-%zu\" class=\"s%zu\" width=\"8\" height=\"8\" ", id, look,
              look);
  buffer_addf(out, "patternUnits=\"userSpaceOnUse\">%s</pattern>\n", drawn[look]);
}

/* ---- lines ---- */

static bool has_figure(const Plot *plot, size_t series, size_t moment) {
  return moment < plot->count && !isnan(plot_shown(plot, series, moment));
}

/* True where the line comes on from the moment before. */
static bool goes_on(const Plot *plot, size_t series, size_t moment) {
  return moment > 0 && has_figure(plot, series, moment) && has_figure(plot, series, moment - 1) &&
         plot_follows(plot, moment);
}

static void add_place(const Plot *plot, Buffer *out, const char *before, size_t series,
                      size_t moment) {
  plot_add(out, before, plot_middle(plot, moment));
  plot_add(out, " ", plot_y(plot, plot_shown(plot, series, moment)));
}

static void add_line(const Plot *plot, Buffer *out, size_t series) {
  for (size_t i = 0; i < plot->count; i++) {
    bool is_in = goes_on(plot, series, i), is_out = goes_on(plot, series, i + 1);
    if (is_in || is_out) add_place(plot, out, is_in ? "L" : "M", series, i);
  }
}

/* Where there are many, some: both ends of each run are marked. */
static void add_marks(const Plot *plot, Buffer *out, size_t series) {
  size_t each = plot->count > MOST_MARKS || plot->chart->small ? plot->count / FEWER_MARKS + 1 : 1;
  double radius = plot->chart->small ? 1.6 : 3.2;
  for (size_t i = 0; i < plot->count; i++) {
    if (!has_figure(plot, series, i)) continue;
    bool is_end = !goes_on(plot, series, i) || !goes_on(plot, series, i + 1);
    if (i % each != 0 && !is_end) continue;
    double y = plot_y(plot, plot_shown(plot, series, i));
    plot_add_mark(out, plot_look(plot->chart, series), plot_middle(plot, i), y, radius);
  }
}

/* One piece for each run of moments in which both have a figure. */
static void add_band(const Plot *plot, Buffer *out) {
  buffer_add_text(out, "<path class=\"band\" d=\"");
  for (size_t i = 0, end; i < plot->count; i = end) {
    end = i + 1;
    if (!has_figure(plot, 0, i) || !has_figure(plot, 1, i)) continue;
    while (goes_on(plot, 0, end) && goes_on(plot, 1, end)) end++;
    for (size_t k = i; k < end; k++) add_place(plot, out, k == i ? "M" : "L", 0, k);
    for (size_t k = end; k > i; k--) add_place(plot, out, "L", 1, k - 1);
    buffer_add_text(out, "Z");
  }
  buffer_add_text(out, "\"/>\n");
}

/* The first series is drawn last, over the others. */
void plot_add_lines(const Plot *plot, Buffer *out) {
  if (plot->chart->band && plot->chart->count == 2) add_band(plot, out);
  for (size_t i = plot->chart->count; i-- > 0;) {
    buffer_addf(out, "<g class=\"s%zu\"><path class=\"line\" d=\"", plot_look(plot->chart, i));
    add_line(plot, out, i);
    buffer_add_text(out, "\"/><path class=\"mark\" d=\"");
    add_marks(plot, out, i);
    buffer_add_text(out, "\"/></g>\n");
  }
}

/* ---- bars ---- */

/* From nothing to the figure, up or down; a figure of nothing is a line on the floor. */
static void add_bar(const Plot *plot, Buffer *out, size_t series, size_t moment) {
  double room = plot_x(plot, plot->step) - plot_x(plot, 0);
  double group = room * 0.76, width = group / (double)plot->chart->count;
  double left = plot_middle(plot, moment) - group / 2 + width * (double)series;
  double zero = plot_y(plot, plot->low < 0 ? 0 : plot->low);
  plot_add(out, "M", left + width * 0.04);
  plot_add(out, " ", zero);
  plot_add(out, "V", plot_y(plot, plot_shown(plot, series, moment)));
  plot_add(out, "H", left + width * 0.96);
  plot_add(out, "V", zero);
  buffer_add_text(out, "Z");
}

void plot_add_bars(const Plot *plot, Buffer *out) {
  Buffer id = {0};
  paper_id(plot->chart->id, &id);
  buffer_add_text(out, "<defs>\n");
  for (size_t i = 0; i < plot->chart->count && i < PLOT_LOOKS; i++) {
    plot_add_pattern(out, buffer_text(&id), plot_look(plot->chart, i));
  }
  buffer_add_text(out, "</defs>\n");
  for (size_t i = 0; i < plot->chart->count; i++) {
    size_t look = plot_look(plot->chart, i);
    buffer_addf(out, "<path class=\"bar s%zu\" fill=\"url(#%s-%zu)\" d=\"", look, buffer_text(&id),
                look);
    for (size_t k = 0; k < plot->count; k++) {
      if (has_figure(plot, i, k)) add_bar(plot, out, i, k);
    }
    buffer_add_text(out, "\"/>\n");
  }
  buffer_free(&id);
}
