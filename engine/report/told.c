/* What was told and what was so stand side by side, a year a pair of bars, and the sentence says of
 * each year how many times what was so had been told. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/number.h"
#include "report/section.h"
#include "report/series.h"

enum { NUMBER_BYTES = 400 };

/* The years in which something was told, or something was so. */
typedef struct Years {
  ChartPoint *told, *so;
  size_t told_count, so_count;
} Years;

static Years years_of(const Points *told, const Points *so) {
  Years years = {.told = memory_new((told->count + 1) * sizeof *years.told),
                 .so = memory_new((so->count + 1) * sizeof *years.so)};
  for (size_t i = 0; i < told->count; i++) {
    const double *was = points_at(so, told->list[i].at);
    if (told->list[i].value != 0 || (was && *was != 0)) {
      years.told[years.told_count++] = told->list[i];
    }
  }
  for (size_t i = 0; i < so->count; i++) {
    if (so->list[i].value != 0 || points_at(told, so->list[i].at)) {
      years.so[years.so_count++] = so->list[i];
    }
  }
  return years;
}

static void add_year(Paper *paper, const PlanPair *pair, const ChartPoint *told, double so,
                     Buffer *out) {
  char times[NUMBER_BYTES], claimed[NUMBER_BYTES], was[NUMBER_BYTES];
  number_grouped(told->value / so, 1, times);
  number_grouped(told->value, 0, claimed);
  number_grouped(so, 0, was);
  buffer_addf(out, "%s%s: %s %s, %s %s, %s times as much", out->length > 0 ? "; " : "", told->at,
              claimed, pair->told_words, was, pair->so_words, times);
  paper_enter(paper, &(PaperFigure){.month = told->at,
                                    .book = "ratio",
                                    .id = pair->told,
                                    .unit = "times",
                                    .value = told->value / so,
                                    .places = 1});
}

/* "1958: 24,827,472 claimed, 12,045,300 cut, 2.1 times as much; ..." */
static char *sentence_of(Paper *paper, const PlanPair *pair, const Years *years) {
  Buffer out = {0};
  for (size_t i = 0; i < years->told_count; i++) {
    const ChartPoint *told = &years->told[i];
    for (size_t k = 0; k < years->so_count; k++) {
      double so = years->so[k].value * pair->times;
      if (strcmp(years->so[k].at, told->at) != 0 || so <= 0) continue;
      add_year(paper, pair, told, so, &out);
    }
  }
  if (out.length == 0) return NULL; /* the chart makes its own of the numbers */
  if (pair->unit) buffer_addf(&out, " (%s)", pair->unit);
  buffer_add_char(&out, '.');
  return buffer_take(&out);
}

static void add_chart(Paper *paper, const PlanPair *pair, size_t index, const Years *years) {
  ChartSeries series[] = {{.label = pair->told_words,
                           .book = "reported",
                           .id = pair->told,
                           .unit = pair->unit,
                           .points = years->told,
                           .count = years->told_count},
                          {.label = pair->so_words,
                           .book = "so",
                           .id = pair->so,
                           .times = pair->times,
                           .points = years->so,
                           .count = years->so_count}};
  char *sentence = sentence_of(paper, pair, years);
  Buffer id = {0};
  buffer_addf(&id, "told-%zu", index + 1);
  chart_html(paper, &(Chart){.id = buffer_text(&id),
                             .title = pair->title,
                             .unit = pair->unit,
                             .bars = true,
                             .series = series,
                             .count = 2,
                             .sentence = sentence});
  buffer_free(&id);
  free(sentence);
}

static void add_pair(Paper *paper, const Game *game, size_t index) {
  const PlanPair *pair = &game->plan->pairs[index];
  const Kept *kept = story_kept(game->story);
  Points told = points_of_years(kept_series(kept, KEPT_REPORTED, pair->told), false);
  Points so = points_of_years(kept_series(kept, KEPT_SO, pair->so), pair->sum);
  Years years = years_of(&told, &so);
  add_chart(paper, pair, index, &years);
  free(years.told);
  free(years.so);
  points_free(&told);
  points_free(&so);
}

void section_told(Paper *paper, const Game *game) {
  if (game->plan->pair_count == 0) return;
  paper_part(paper, "books");
  paper_open(paper, "section", NULL, "told");
  paper_element(paper, "h3", NULL, "What was told and what was so");
  for (size_t i = 0; i < game->plan->pair_count; i++) add_pair(paper, game, i);
  paper_close(paper, "section");
}
