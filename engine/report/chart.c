/* A figure in the order in which it is read: the title, the key, the drawing, the sentence, the
 * numbers. A long table is folded on a screen and open on paper. */
#include "report/chart.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/paper_core.h"
#include "report/plot.h"

enum { LONG_TABLE = 12 }; /* rows; longer ones are folded */

/* ---- the key ---- */

static void add_key_mark(const Chart *chart, size_t series, Buffer *out) {
  size_t look = plot_look(chart, series);
  buffer_addf(out, "<svg class=\"mark-of s%zu\" viewBox=\"0 0 48 16\" aria-hidden=\"true\">", look);
  if (chart->bars) {
    Buffer id = {0};
    paper_id(chart->id, &id);
    buffer_add_text(&id, "-key");
    plot_add_pattern(out, buffer_text(&id), look);
    buffer_addf(out, "<path class=\"bar\" fill=\"url(#%s-%zu)\" d=\"M8 1H40V15H8Z\"/></svg>",
                buffer_text(&id), look);
    buffer_free(&id);
    return;
  }
  buffer_add_text(out, "<path class=\"line\" d=\"M1 8H47\"/><path class=\"mark\" d=\"");
  plot_add_mark(out, look, 24, 8, 3.6);
  buffer_add_text(out, "\"/></svg>");
}

void chart_key(Paper *paper, const Chart *chart) {
  paper_open(paper, "ul", "series", NULL);
  for (size_t i = 0; i < chart->count; i++) {
    Buffer mark = {0};
    add_key_mark(chart, i, &mark);
    paper_open(paper, "li", NULL, NULL);
    paper_markup(paper, buffer_text(&mark));
    paper_text(paper, chart->series[i].label);
    paper_enter_text(paper, chart->id, chart->series[i].label);
    paper_close(paper, "li");
    buffer_free(&mark);
  }
  paper_close(paper, "ul");
}

/* ---- the drawing ---- */

/* An element with its words, and an id that the drawing names it by. */
static void add_words(Paper *paper, const Chart *chart, const char *tag, const char *name,
                      const char *words) {
  Buffer id = {0};
  buffer_add_text(&id, chart->id);
  buffer_add_text(&id, strcmp(tag, "desc") == 0 ? "-words" : "-name");
  paper_open(paper, tag, name, buffer_text(&id));
  paper_text(paper, words);
  paper_close(paper, tag);
  paper_enter_text(paper, chart->id, words);
  buffer_free(&id);
}

/* Named by the title above it, which is seen as well. Its own <title> is for whoever keeps the
 * drawing alone. */
static void open_drawing(const Plot *plot, Paper *paper) {
  Buffer out = {0}, id = {0};
  paper_id(plot->chart->id, &id);
  plot_add(&out, "<svg viewBox=\"0 0 ", plot->width);
  plot_add(&out, " ", plot->height);
  buffer_addf(&out, "\" role=\"img\" aria-labelledby=\"%s-name %s-words\">\n", buffer_text(&id),
              buffer_text(&id));
  paper_markup(paper, buffer_text(&out));
  paper_element(paper, "title", NULL, plot->chart->title);
  buffer_free(&out);
  buffer_free(&id);
}

static void add_drawing(const Plot *plot, Paper *paper) {
  Buffer out = {0};
  paper_open(paper, "div", "plot", NULL);
  open_drawing(plot, paper);
  plot_add_description(plot, &out);
  add_words(paper, plot->chart, "desc", NULL, buffer_text(&out));
  buffer_clear(&out);
  plot_add_axes(plot, paper);
  if (plot->chart->bars) plot_add_bars(plot, &out);
  if (!plot->chart->bars) plot_add_lines(plot, &out);
  paper_markup(paper, buffer_text(&out));
  paper_markup(paper, "</svg>\n");
  paper_close(paper, "div");
  buffer_free(&out);
}

/* ---- the numbers ---- */

static PaperFigure figure_of(const Plot *plot, size_t series, size_t moment) {
  const ChartSeries *from = &plot->chart->series[series];
  return (PaperFigure){.month = plot->moments[moment].at,
                       .book = from->book,
                       .id = from->id,
                       .unit = from->unit,
                       .value = plot->values[series * plot->count + moment],
                       .by = from->by,
                       .times = from->times,
                       .places = plot->chart->places,
                       .shown_unit = plot->chart->unit};
}

static bool has_figure(const Plot *plot, size_t series, size_t moment) {
  return !isnan(plot_shown(plot, series, moment));
}

static void add_head(const Plot *plot, Paper *paper) {
  const Chart *chart = plot->chart;
  bool has_unit = chart->unit && *chart->unit;
  paper_open(paper, "caption", NULL, NULL);
  paper_text(paper, has_unit ? "Figures: " : "Figures");
  if (has_unit) paper_text(paper, chart->unit);
  paper_close(paper, "caption");
  paper_markup(paper, "<thead>\n<tr>\n<th scope=\"col\">");
  paper_text(paper, plot->moments[0].is_year ? "Year" : "Month");
  paper_markup(paper, "</th>\n");
  for (size_t i = 0; i < chart->count; i++) {
    paper_markup(paper, "<th scope=\"col\" class=\"number\">");
    paper_text(paper, chart->series[i].label);
    paper_close(paper, "th");
  }
  if (chart->difference) {
    paper_markup(paper, "<th scope=\"col\" class=\"number\">difference</th>");
  }
  paper_markup(paper, "</tr>\n</thead>\n");
}

/* Prints the figure under the game that it is of. */
static void add_cell(Paper *paper, const PaperFigure *figure, const char *game) {
  char *before = memory_copy(paper->game);
  if (game) paper_game(paper, game);
  paper_markup(paper, "<td class=\"number\">");
  if (figure) paper_figure(paper, figure);
  if (!figure) paper_markup(paper, "\u2013");
  paper_markup(paper, "</td>");
  paper_game(paper, before);
  free(before);
}

static void add_difference(const Plot *plot, Paper *paper, size_t moment) {
  bool has_both = has_figure(plot, 0, moment) && has_figure(plot, 1, moment);
  PaperFigure figure = figure_of(plot, 1, moment);
  figure.value -= figure_of(plot, 0, moment).value;
  add_cell(paper, has_both ? &figure : NULL, "difference");
}

static void add_row(const Plot *plot, Paper *paper, size_t moment) {
  paper_markup(paper, "<tr><th scope=\"row\">");
  paper_text(paper, plot->moments[moment].words);
  paper_enter_text(paper, plot->chart->id, plot->moments[moment].words);
  paper_markup(paper, "</th>");
  for (size_t i = 0; i < plot->chart->count; i++) {
    PaperFigure figure = figure_of(plot, i, moment);
    const char *game = plot->chart->series[i].game;
    add_cell(paper, has_figure(plot, i, moment) ? &figure : NULL, game);
  }
  if (plot->chart->difference) add_difference(plot, paper, moment);
  paper_markup(paper, "</tr>\n");
}

static void add_table(const Plot *plot, Paper *paper) {
  bool is_long = plot->count > LONG_TABLE;
  bool is_narrow = is_long && plot->chart->count < 3 && !plot->chart->difference;
  if (is_long) paper_markup(paper, "<details class=\"figures\"><summary>The figures</summary>\n");
  const char *name = !is_long ? "box keep" : is_narrow ? "box columns" : "box";
  paper_open(paper, "div", name, NULL);
  paper_open(paper, "table", NULL, NULL);
  add_head(plot, paper);
  paper_open(paper, "tbody", NULL, NULL);
  for (size_t i = 0; i < plot->count; i++) add_row(plot, paper, i);
  paper_close(paper, "tbody");
  paper_close(paper, "table");
  paper_close(paper, "div");
  if (is_long) paper_markup(paper, "</details>\n");
}

/* What a small chart draws is printed in its caller's table, but entered in any case. */
static void enter_all(const Plot *plot, Paper *paper) {
  for (size_t i = 0; i < plot->chart->count; i++) {
    for (size_t k = 0; k < plot->count; k++) {
      PaperFigure figure = figure_of(plot, i, k);
      if (has_figure(plot, i, k)) paper_enter(paper, &figure);
    }
  }
}

/* ---- the figure ---- */

static void add_source(Paper *paper, const char *source) {
  paper_markup(paper, "<p class=\"note\">Source: <a class=\"cite\" href=\"#source-");
  paper_id(source, &paper->body);
  paper_markup(paper, "\">[");
  paper_text(paper, source);
  paper_markup(paper, "]</a></p>\n");
  paper_met_source(paper, source);
}

static void add_reading(const Plot *plot, Paper *paper, const char *tag) {
  Buffer sentence = {0};
  plot_add_sentence(plot, &sentence);
  paper_element(paper, tag, "reading", buffer_text(&sentence));
  paper_enter_text(paper, plot->chart->id, buffer_text(&sentence));
  buffer_free(&sentence);
}

/* The caption of a figure is its first or its last element. */
static void add_small(const Plot *plot, Paper *paper) {
  add_words(paper, plot->chart, "p", "name", plot->chart->title);
  add_drawing(plot, paper);
  if (plot->chart->source) add_source(paper, plot->chart->source);
  add_reading(plot, paper, "figcaption");
  enter_all(plot, paper);
}

static void add_large(const Plot *plot, Paper *paper) {
  add_words(paper, plot->chart, "figcaption", "name", plot->chart->title);
  paper_open(paper, "div", "keep", NULL);
  if (plot->chart->count > 1) chart_key(paper, plot->chart);
  add_drawing(plot, paper);
  add_reading(plot, paper, "p");
  paper_close(paper, "div");
  add_table(plot, paper);
  if (plot->chart->source) add_source(paper, plot->chart->source);
}

void chart_html(Paper *paper, const Chart *chart) {
  Plot plot;
  if (plot_make(&plot, chart)) {
    paper_open(paper, "figure", chart->small ? "chart small" : "chart", chart->id);
    if (chart->small) add_small(&plot, paper);
    if (!chart->small) add_large(&plot, paper);
    paper_close(paper, "figure");
  }
  plot_free(&plot);
}
