/* The scale of y on the left, its unit above it; the years below, each over the months that it
 * has, and over short times the months as well. What does not fit is left out, never set on top of
 * another. A million is the unit where numbers would have seven digits. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "report/plot.h"

enum { YEAR = 12, MONTHS_NAMED = 20 };

#define MILLION 1e6
#define DIGIT 0.52 /* of the font's size: how wide a digit is, with room to spare */

static bool has_years(const Plot *plot) {
  return plot->moments[0].is_year;
}

bool plot_names_months(const Plot *plot) {
  return !has_years(plot) && plot->last - plot->first < MONTHS_NAMED && !plot->chart->small;
}

/* ---- y ---- */

static bool is_in_millions(const Plot *plot) {
  return plot->tick >= MILLION / 10 && fmax(fabs(plot->low), fabs(plot->high)) >= MILLION;
}

static size_t tick_count(const Plot *plot) {
  return (size_t)floor((plot->high - plot->low) / plot->tick + 1.001);
}

static void tick_words(const Plot *plot, double tick, char out[PAPER_GROUPED_BYTES]) {
  paper_grouped(is_in_millions(plot) ? tick / MILLION : tick, 9, out);
}

/* Room for the widest number and a gap. */
double plot_scale_width(const Plot *plot) {
  size_t widest = 0;
  char words[PAPER_GROUPED_BYTES];
  for (size_t i = 0; i < tick_count(plot); i++) {
    tick_words(plot, plot->low + (double)i * plot->tick, words);
    if (strlen(words) > widest) widest = strlen(words);
  }
  return plot->font * (DIGIT * (double)widest + 0.8);
}

static void add_text(Paper *paper, double x, double y, const char *anchor, const char *text) {
  Buffer out = {0};
  plot_add(&out, "<text x=\"", x);
  plot_add(&out, "\" y=\"", y);
  buffer_add_text(&out, "\"");
  if (anchor) buffer_addf(&out, " class=\"%s\"", anchor);
  buffer_add_text(&out, ">");
  paper_markup(paper, buffer_text(&out));
  paper_text(paper, text);
  paper_markup(paper, "</text>\n");
  buffer_free(&out);
}

static void scale_unit(const Plot *plot, Buffer *unit) {
  bool has_unit = plot->chart->unit && *plot->chart->unit;
  if (is_in_millions(plot)) buffer_add_text(unit, has_unit ? "million " : "million");
  if (has_unit) buffer_add_text(unit, plot->chart->unit);
}

/* What is printed is a number of the report as well. */
static void add_tick(const Plot *plot, Paper *paper, double tick, const char *unit) {
  char words[PAPER_GROUPED_BYTES];
  tick_words(plot, tick, words);
  Buffer shown = {0};
  buffer_add_text(&shown, *words == '-' ? "\u2212" : "");
  buffer_add_text(&shown, *words == '-' ? words + 1 : words);
  add_text(paper, plot->left - plot->font * 0.4, plot_y(plot, tick) + plot->font * 0.35, "end",
           buffer_text(&shown));
  buffer_free(&shown);
  paper_enter(paper, &(PaperFigure){.month = "",
                                    .book = "scale",
                                    .id = plot->chart->id,
                                    .unit = unit,
                                    .value = is_in_millions(plot) ? tick / MILLION : tick,
                                    .places = 9});
}

static void add_line(Buffer *out, const char *kind, double x, double y, double to_x, double to_y) {
  plot_add(out, "M", x);
  plot_add(out, " ", y);
  plot_add(out, kind, *kind == 'H' ? to_x : to_y);
}

static void add_grid(const Plot *plot, Paper *paper) {
  Buffer out = {0};
  buffer_add_text(&out, "<path class=\"grid\" d=\"");
  for (size_t i = 0; i < tick_count(plot); i++) {
    double y = plot_y(plot, plot->low + (double)i * plot->tick);
    add_line(&out, "H", plot->left, y, plot->width - plot->right, y);
  }
  double base = plot_y(plot, plot->low < 0 ? 0 : plot->low);
  buffer_add_text(&out, "\"/>\n<path class=\"base\" d=\"");
  add_line(&out, "H", plot->left, base, plot->width - plot->right, base);
  buffer_add_text(&out, "\"/>\n");
  paper_markup(paper, buffer_text(&out));
  buffer_free(&out);
}

static void add_scale(const Plot *plot, Paper *paper) {
  Buffer unit = {0};
  scale_unit(plot, &unit);
  add_grid(plot, paper);
  if (unit.length > 0) add_text(paper, 0, plot->font * 0.9, NULL, buffer_text(&unit));
  for (size_t i = 0; i < tick_count(plot); i++) {
    add_tick(plot, paper, plot->low + (double)i * plot->tick, buffer_text(&unit));
  }
  buffer_free(&unit);
}

/* ---- x ---- */

/* Draws where a year begins, from the floor down to its name. */
static void add_year_marks(const Plot *plot, Paper *paper) {
  Buffer out = {0};
  double y = plot->height - plot->bottom;
  buffer_add_text(&out, "<path class=\"base\" d=\"");
  for (int month = plot->first; month <= plot->last + plot->step; month++) {
    if (month % YEAR != 0) continue;
    double x = plot_x(plot, month);
    add_line(&out, "V", x, y, x, y + plot->font * 0.4);
  }
  buffer_add_text(&out, "\"/>\n");
  paper_markup(paper, buffer_text(&out));
  buffer_free(&out);
}

/* One year in how many is named, so that names stand apart. */
static int years_apart(const Plot *plot) {
  double year = plot_x(plot, plot->first + YEAR) - plot_x(plot, plot->first);
  int apart = 1;
  while (apart * year < plot->font * DIGIT * 5.5) apart++;
  return apart;
}

static void add_year(const Plot *plot, Paper *paper, int year) {
  char words[16];
  int from = year * YEAR, to = from + YEAR;
  if (from < plot->first) from = plot->first;
  if (to > plot->last + plot->step) to = plot->last + plot->step;
  double left = plot_x(plot, from), right = plot_x(plot, to);
  bool is_alone = from == plot->first && to == plot->last + plot->step;
  if (years_apart(plot) == 1 && right - left < plot->font * DIGIT * 4.4 && !is_alone) return;
  snprintf(words, sizeof words, "%d", year);
  add_text(paper, (left + right) / 2, plot->height - plot->font * 0.35, "middle", words);
  paper_enter_text(paper, plot->chart->id, words);
}

/* Their short names, above the year's. */
static void add_months(const Plot *plot, Paper *paper) {
  static const char *const names[YEAR] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  double month_width = plot_x(plot, plot->first + 1) - plot_x(plot, plot->first);
  int apart = 1;
  while (apart * month_width < plot->font * 2.2) apart++;
  double y = plot->height - plot->bottom + plot->font * 1.15;
  for (int month = plot->first; month <= plot->last; month += apart) {
    add_text(paper, plot_x(plot, month + plot->step / 2.0), y, "middle", names[month % YEAR]);
  }
}

void plot_add_axes(const Plot *plot, Paper *paper) {
  add_scale(plot, paper);
  add_year_marks(plot, paper);
  if (plot_names_months(plot)) add_months(plot, paper);
  int apart = years_apart(plot), first = plot->first / YEAR;
  int last = (plot->last + plot->step - 1) / YEAR;
  for (int year = first; year <= last; year += apart) add_year(plot, paper, year);
}
