/* The section says in this order what was changed, how the answers after it were found, and,
 * account by account, what came of it: first in which month and by which cause, then both runs as
 * lines and month by month. All numbers come from the pairs (change_pair.c), unrounded. */
#include "report/change.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/change_pair.h"
#include "report/chart.h"
#include "report/prose.h"

static const char as_played[] = "as played", as_changed[] = "as changed";

static void add_when(Paper *paper, const char *month) {
  char words[SCENE_WHEN_BYTES];
  paper_text(paper, scene_when(month, words) ? words : month);
}

/* ---- what was changed ---- */

static void tell_answer(Paper *paper, const Change *change) {
  paper_open(paper, "p", NULL, NULL);
  add_when(paper, change->at);
  if (change->heading) paper_text(paper, ", ");
  if (change->heading) paper_element(paper, "b", NULL, change->heading);
  paper_text(paper, ". ");
  if (change->question) prose_inline(paper, change->id, change->question);
  if (change->question) paper_text(paper, " ");
  paper_text(paper, "As played: ");
  paper_element(paper, "b", NULL, change->before);
  paper_text(paper, ". As changed: ");
  paper_element(paper, "b", NULL, change->after);
  paper_text(paper, ". Everything before it and all luck are the same in both runs.");
  paper_close(paper, "p");
}

static void tell_rule(Paper *paper, const Change *change) {
  paper_open(paper, "p", NULL, NULL);
  paper_text(paper, "As changed: ");
  paper_element(paper, "b", NULL, change->rule);
  paper_text(paper, ". The luck is the same in both runs, and the answers are as far as they fit.");
  paper_close(paper, "p");
}

/* "; 3 of them …" */
static void tell_count(Paper *paper, const char **before, const char *id, size_t count,
                       const char *words) {
  if (count == 0) return;
  paper_text(paper, *before);
  paper_count(paper, id, (double)count);
  paper_text(paper, words);
  *before = "; ";
}

static void tell_counts(Paper *paper, const Change *change) {
  const WhatIfCount *counts = change->counts;
  const char *before = change->rule ? "Of the decisions, " : "Of the decisions after it, ";
  paper_open(paper, "p", NULL, NULL);
  tell_count(paper, &before, "answers.same", counts->same, " were answered as played");
  tell_count(paper, &before, "answers.fitted", counts->fitted,
             " as played, fitted to what there was now");
  tell_count(paper, &before, "answers.lent", counts->lent,
             " as the same question was answered in another month");
  tell_count(paper, &before, "answers.simple", counts->simple,
             ", which the game as played never met, in the simplest way");
  tell_count(paper, &before, "answers.left", counts->left,
             " of the game as played did not come again");
  paper_text(paper, before[0] == ';' ? "." : "No decision came after it.");
  paper_close(paper, "p");
}

static void tell_broken(Paper *paper, const Change *change) {
  const Error *fault = story_error(change->other);
  if (!fault) return;
  paper_open(paper, "p", NULL, NULL);
  paper_text(paper, "As changed, the game goes no further than to where the scenario failed: ");
  paper_text(paper, fault->message);
  paper_text(paper, ".");
  paper_close(paper, "p");
}

/* ---- what carried it ---- */

static double difference(const PairFlow *flow) {
  return flow->other - flow->played;
}

static int by_difference(const void *a, const void *b) {
  const PairFlow *x = a, *y = b;
  double left = fabs(difference(x)), right = fabs(difference(y));
  if (left != right) return left > right ? -1 : 1;
  return strcmp(x->id, y->id);
}

/* What a flow is called: as the shelf does, else by its cause. */
static const char *flow_label(const Change *change, const PairFlow *flow) {
  const ShelfRow *row = bookshelf_row(&story_manifest(change->played)->shelf, flow->id, NULL);
  const char *cause = strrchr(flow->id, '.');
  return row ? row->label : cause ? cause + 1 : flow->id;
}

/* What goes out is kept as less than nothing, and there is more of it where that is less. */
static bool goes_out(const Change *change, const PairFlow *flow) {
  const ShelfRow *row = bookshelf_row(&story_manifest(change->played)->shelf, flow->id, NULL);
  if (row && row->times != 0) return row->times < 0;
  return flow->played + flow->other < 0;
}

/* The difference as kept; shown without its sign, which "lower" or "higher" says. */
static PaperFigure flow_figure(const Pair *pair, const PairFlow *flow) {
  return (PaperFigure){.month = "",
                       .book = "difference",
                       .id = flow->id,
                       .unit = flow->unit,
                       .value = difference(flow),
                       .times = difference(flow) < 0 ? -fabs(pair->times) : fabs(pair->times),
                       .places = pair->places,
                       .shown_unit = pair->unit};
}

static void add_flow(Paper *paper, const Change *change, const Pair *pair, const PairFlow *flow) {
  PaperFigure figure = flow_figure(pair, flow);
  bool is_lower = (difference(flow) < 0) != goes_out(change, flow);
  paper_text(paper, is_lower ? "lower by " : "higher by ");
  paper_figure_unit(paper, &figure);
}

/* Whether there is anything to print of it. */
static bool is_shown(const Pair *pair, const PairFlow *flow) {
  char text[PAPER_GROUPED_BYTES];
  PaperFigure figure = flow_figure(pair, flow);
  paper_grouped(paper_shown(&figure), pair->places, text);
  return strcmp(text, "0") != 0;
}

static void tell_carrier(Paper *paper, const Change *change, const Pair *pair) {
  if (!pair->carrier || !is_shown(pair, pair->carrier)) {
    if (pair->flow_count == 0) return;
    paper_text(paper,
               " Over all months every cause comes to the same: the runs differ only in when.");
    return;
  }
  paper_text(paper, " What carried most of the difference is \xe2\x80\x9c");
  paper_text(paper, flow_label(change, pair->carrier));
  paper_text(paper, "\xe2\x80\x9d: over all months ");
  add_flow(paper, change, pair, pair->carrier);
  paper_text(paper, " as changed than as played.");
}

/* Every cause that differs, the greatest first. */
static void add_causes(Paper *paper, const Change *change, const Pair *pair) {
  size_t size = pair->flow_count * sizeof *pair->flows;
  PairFlow *flows = memory_new(size);
  if (size > 0) memcpy(flows, pair->flows, size);
  qsort(flows, pair->flow_count, sizeof *flows, by_difference);
  bool any = pair->carrier && is_shown(pair, pair->carrier);
  if (any) {
    paper_markup(paper, "<table class=\"causes\"><caption>");
    paper_text(paper, "By cause, over all months: as changed against as played");
    paper_markup(paper, "</caption>\n<tbody>\n");
  }
  for (size_t i = 0; i < pair->flow_count && is_shown(pair, &flows[i]); i++) {
    paper_markup(paper, "<tr><th scope=\"row\">");
    paper_text(paper, flow_label(change, &flows[i]));
    paper_markup(paper, "</th><td class=\"number\">");
    add_flow(paper, change, pair, &flows[i]);
    paper_markup(paper, "</td></tr>\n");
  }
  if (any) paper_markup(paper, "</tbody></table>\n");
  for (size_t i = 0; i < pair->flow_count; i++) {
    PaperFigure figure = flow_figure(pair, &pair->flows[i]);
    paper_enter(paper, &figure);
  }
  free(flows);
}

/* ---- side by side ---- */

static ChartSeries line(const Pair *pair, const char *label, const ChartPoint *points) {
  return (ChartSeries){.label = label,
                       .book = pair->book,
                       .id = pair->id,
                       .unit = pair->kept,
                       .game = label,
                       .times = pair->times,
                       .points = points,
                       .count = pair->count};
}

static void add_chart(Paper *paper, const Change *change, const Pair *pair) {
  ChartPoint *played = memory_new(pair->count * sizeof *played);
  ChartPoint *other = memory_new(pair->count * sizeof *other);
  for (size_t i = 0; i < pair->count; i++) {
    played[i] = (ChartPoint){.at = pair->months[i].month, .value = pair->months[i].played};
    other[i] = (ChartPoint){.at = pair->months[i].month, .value = pair->months[i].other};
  }
  Buffer id = {0}, title = {0};
  ChartSeries series[] = {line(pair, as_played, played), line(pair, as_changed, other)};
  buffer_addf(&id, "%s-%s-chart", change->id, pair->id);
  buffer_addf(&title, "%s, as played and as changed", pair->title);
  Chart chart = {.id = buffer_text(&id),
                 .title = buffer_text(&title),
                 .unit = pair->unit ? pair->unit : pair->kept,
                 .places = pair->places,
                 .difference = true,
                 .series = series,
                 .count = 2};
  chart_html(paper, &chart);
  buffer_free(&id);
  buffer_free(&title);
  free(played);
  free(other);
}

/* ---- an account ---- */

/* Of a figure of the ledger, which is no sum of anything: how it stands in the end. */
static void tell_last(Paper *paper, const Pair *pair) {
  const PairFigure *last = &pair->months[pair->count - 1];
  bool is_lower = last->other < last->played;
  PaperFigure figure = {.month = "",
                        .book = "difference",
                        .id = pair->id,
                        .unit = pair->kept,
                        .value = last->other - last->played,
                        .times = is_lower ? -pair->times : pair->times,
                        .places = pair->places,
                        .shown_unit = pair->unit};
  paper_text(paper, " In ");
  add_when(paper, last->month);
  paper_text(paper, is_lower ? " it stands lower by " : " it stands higher by ");
  paper_figure_unit(paper, &figure);
  paper_text(paper, " as changed.");
}

static bool is_account(const Pair *pair) {
  return strcmp(pair->book, "so") == 0;
}

static void add_pair(Paper *paper, const Change *change, const Pair *pair) {
  if (pair->count == 0) return; /* no month that both have */
  paper_element(paper, "h4", NULL, pair->title);
  paper_open(paper, "p", NULL, NULL);
  if (pair->first) {
    paper_text(paper, "The two runs first differ in ");
    add_when(paper, pair->first);
    paper_text(paper, ".");
    if (is_account(pair)) {
      tell_carrier(paper, change, pair);
    } else {
      tell_last(paper, pair);
    }
  } else {
    paper_text(paper, "Here the two runs are the same in every month.");
  }
  paper_close(paper, "p");
  add_causes(paper, change, pair);
  add_chart(paper, change, pair);
}

static void tell_same(Paper *paper, const Change *change) {
  if (!pairs_same_runs(change->played, change->other)) return;
  paper_element(paper, "p", NULL,
                "The two runs are identical: every question, every answer and every figure of the "
                "books.");
}

void change_html(Paper *paper, const Change *change) {
  Pairs pairs = pairs_find(change);
  paper_part(paper, "change");
  paper_game(paper, "");
  paper_open(paper, "section", "change", change->id);
  paper_element(paper, "h3", NULL,
                change->rule ? "One rule of the system changed" : "One answer changed");
  if (change->rule) {
    tell_rule(paper, change);
  } else {
    tell_answer(paper, change);
  }
  tell_counts(paper, change);
  tell_broken(paper, change);
  tell_same(paper, change);
  for (size_t i = 0; i < pairs.count; i++) add_pair(paper, change, &pairs.list[i]);
  paper_close(paper, "section");
  pairs_free(&pairs);
}
