/* Small multiples: the same chart for each commune, on the same scale, in the order of the labels;
 * and below them one table with all their figures. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/chart.h"
#include "report/class_parts.h"

/* A year in which nothing was told and nothing was is none of the class's. */
static bool is_said(const RosterYear *year) {
  return year->has_told || year->so != 0;
}

static ClassScale scale_of_years(const Roster *roster, size_t pair) {
  ClassScale scale = {0};
  for (size_t i = 0; i < roster->count; i++) {
    const RosterYears *years = &roster->games[i].years[pair];
    for (size_t k = 0; k < years->count; k++) {
      const RosterYear *year = &years->list[k];
      if (!is_said(year)) continue;
      if (year->has_told) class_scale_take(&scale, year->at, year->told);
      if (year->has_so) class_scale_take(&scale, year->at, year->so * roster->pairs[pair].times);
    }
  }
  class_scale_ground(&scale);
  return scale;
}

/* ---- what was told and what was so ---- */

static const char *words_or(const char *words, const char *otherwise) {
  return words ? words : otherwise;
}

static void add_year_chart(Paper *paper, const RosterPair *pair, const RosterYears *years,
                           Chart *chart) {
  ChartPoint *points = memory_new(2 * years->count * sizeof *points);
  ChartSeries series[2] = {{.label = words_or(pair->told_words, "reported"),
                            .book = "reported",
                            .id = pair->told,
                            .unit = pair->unit,
                            .by = years->told_by,
                            .points = points},
                           {.label = words_or(pair->so_words, "so"),
                            .book = "so",
                            .id = pair->so,
                            .unit = years->so_unit,
                            .by = years->so_by,
                            .times = pair->times,
                            .points = points + years->count}};
  for (size_t i = 0; i < years->count; i++) {
    const RosterYear *year = &years->list[i];
    if (!is_said(year)) continue;
    if (year->has_told) points[series[0].count++] = (ChartPoint){year->at, year->told};
    if (year->has_so) points[years->count + series[1].count++] = (ChartPoint){year->at, year->so};
  }
  chart->series = series;
  chart->count = series[1].count > 0 ? 2 : 1;
  chart_html(paper, chart);
  chart->series = NULL;
  free(points);
}

static void add_key(Paper *paper, const RosterPair *pair, size_t index) {
  const ChartSeries keys[2] = {
      {.label = words_or(pair->told_words, "reported"), .book = "reported", .id = pair->told},
      {.label = words_or(pair->so_words, "so"), .book = "so", .id = pair->so}};
  Buffer id = {0};
  buffer_addf(&id, "class-pair-%zu", index + 1);
  chart_key(
      paper,
      &(Chart){.id = buffer_text(&id), .bars = true, .series = keys, .count = pair->so ? 2 : 1});
  buffer_free(&id);
}

static void add_year_charts(Paper *paper, const Roster *roster, size_t index) {
  const RosterPair *pair = &roster->pairs[index];
  ClassScale scale = scale_of_years(roster, index);
  paper_open(paper, "div", "many", NULL);
  for (size_t i = 0; i < roster->count; i++) {
    Buffer id = {0};
    buffer_addf(&id, "class-pair-%zu-%zu", index + 1, i + 1);
    Chart chart = {.id = buffer_text(&id),
                   .title = roster->games[i].label,
                   .unit = pair->unit,
                   .bars = true,
                   .small = true,
                   .low = scale.low,
                   .high = scale.high,
                   .first = scale.first,
                   .last = scale.last};
    paper_game(paper, roster->games[i].label);
    add_year_chart(paper, pair, &roster->games[i].years[index], &chart);
    buffer_free(&id);
  }
  paper_game(paper, "");
  paper_close(paper, "div");
}

/* ---- the table of it ---- */

/* The years that any game has, in order; points into the roster, freed with free(). */
static const char **all_years(const Roster *roster, size_t pair, size_t *count) {
  size_t room = 0;
  for (size_t i = 0; i < roster->count; i++) room += roster->games[i].years[pair].count;
  const char **years = memory_new(room * sizeof *years);
  *count = 0;
  for (size_t i = 0; i < roster->count; i++) {
    const RosterYears *own = &roster->games[i].years[pair];
    for (size_t k = 0; k < own->count; k++) {
      size_t at = 0;
      if (!is_said(&own->list[k])) continue;
      while (at < *count && strcmp(years[at], own->list[k].at) != 0) at++;
      if (at == *count) years[(*count)++] = own->list[k].at;
    }
  }
  return years;
}

static int by_year(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Years are put in order; periods of another kind stay as the games have them. */
static void sort_years(const char **years, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (strlen(years[i]) != 4 || strspn(years[i], "0123456789") != 4) return;
  }
  qsort(years, count, sizeof *years, by_year);
}

static const RosterYear *year_at(const RosterYears *years, const char *at) {
  for (size_t i = 0; i < years->count; i++) {
    if (strcmp(years->list[i].at, at) == 0) return &years->list[i];
  }
  return NULL;
}

static void add_year_head(Paper *paper, const RosterPair *pair, const char *const *years,
                          size_t count) {
  paper_markup(paper, "<thead><tr><th scope=\"col\">Commune</th>");
  for (size_t i = 0; i < count; i++) {
    for (int so = 0; so <= (pair->so ? 1 : 0); so++) {
      const char *words =
          so ? words_or(pair->so_words, "so") : words_or(pair->told_words, "reported");
      paper_markup(paper, "<th scope=\"col\" class=\"number\">");
      paper_text(paper, years[i]);
      paper_text(paper, " ");
      paper_text(paper, words);
      paper_markup(paper, "</th>");
    }
  }
  paper_markup(paper, "</tr></thead>\n");
}

static void add_year_cells(Paper *paper, const RosterPair *pair, const RosterYears *years,
                           const char *at) {
  const RosterYear *year = year_at(years, at);
  PaperFigure told = {.month = at,
                      .book = "reported",
                      .id = pair->told,
                      .unit = pair->unit,
                      .by = years->told_by,
                      .value = year ? year->told : 0};
  PaperFigure so = {.month = at,
                    .book = "so",
                    .id = pair->so,
                    .unit = years->so_unit,
                    .by = years->so_by,
                    .value = year ? year->so : 0,
                    .times = pair->times,
                    .shown_unit = pair->unit};
  class_cell(paper, year && year->has_told, &told);
  if (pair->so) class_cell(paper, year && year->has_so, &so);
}

static void add_year_table(Paper *paper, const Roster *roster, size_t index) {
  const RosterPair *pair = &roster->pairs[index];
  size_t count;
  const char **years = all_years(roster, index, &count);
  sort_years(years, count);
  class_table(paper, pair->title, pair->unit);
  add_year_head(paper, pair, years, count);
  paper_open(paper, "tbody", NULL, NULL);
  for (size_t i = 0; i < roster->count; i++) {
    class_row(paper, &roster->games[i]);
    for (size_t k = 0; k < count; k++) {
      add_year_cells(paper, pair, &roster->games[i].years[index], years[k]);
    }
    paper_close(paper, "tr");
  }
  class_table_end(paper);
  free(years);
}

static void add_pair(Paper *paper, const Roster *roster, size_t index) {
  const RosterPair *pair = &roster->pairs[index];
  bool any = false;
  for (size_t i = 0; i < roster->count; i++) any |= roster->games[i].years[index].count > 0;
  if (!any) return;
  paper_open(paper, "div", "before", NULL);
  paper_element(paper, "h3", NULL, pair->title);
  paper_element(paper, "p", NULL,
                pair->ledger
                    ? "What the public ledger said last in each year. No other books are kept."
                    : "One chart for each commune, all on the same scale.");
  add_key(paper, pair, index);
  paper_close(paper, "div");
  add_year_charts(paper, roster, index);
  add_year_table(paper, roster, index);
}

void class_figures(Paper *paper, const Roster *roster) {
  for (size_t i = 0; i < roster->pair_count; i++) add_pair(paper, roster, i);
}
