/* An account is what was there, what came and went by cause, and what was left: a year a column.
 * What is printed adds up, because each total changes by the sum of its flows and by nothing
 * else. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/section.h"
#include "report/series.h"

enum { ID_BYTES = 160 };

/* The years of the account's total, from its first change on. */
static Points years_of(const Game *game, const PlanAccount *account) {
  char id[ID_BYTES];
  snprintf(id, sizeof id, "%.100s.total", account->id);
  return points_of_years(kept_series(story_kept(game->story), KEPT_SO, id), false);
}

static void add_figure(Paper *paper, const PlanAccount *account, const char *month, const char *id,
                       double value) {
  paper_open(paper, "td", "number", NULL);
  paper_figure(paper, &(PaperFigure){.month = month,
                                     .book = "so",
                                     .id = id,
                                     .unit = account->kept,
                                     .value = value,
                                     .by = "the model",
                                     .times = account->times,
                                     .places = account->places,
                                     .shown_unit = account->unit});
  paper_close(paper, "td");
}

static void add_label(Paper *paper, const char *label) {
  paper_markup(paper, "<tr><th scope=\"row\">");
  paper_text(paper, label);
  paper_markup(paper, "</th>");
}

/* A flow is labelled by its row; one that has none by its own last word. */
static void add_flow_label(Paper *paper, const Game *game, const char *id) {
  const ShelfRow *row = game_row(game, id);
  const char *last = strrchr(id, '.');
  add_label(paper, row ? row->label : last ? last + 1 : id);
}

static void add_flow(Paper *paper, const Game *game, const PlanAccount *account,
                     const KeptEntry *entry, const Points *years) {
  Points flow = points_of_years(entry->series, true);
  add_flow_label(paper, game, entry->id);
  for (size_t i = 0; i < years->count; i++) {
    const double *value = points_at(&flow, years->list[i].at);
    add_figure(paper, account, years->list[i].at, entry->id, value ? *value : 0);
  }
  add_figure(paper, account, "", entry->id, series_sum(entry->series));
  paper_markup(paper, "</tr>");
  points_free(&flow);
}

static bool is_flow_of(const char *id, const PlanAccount *account) {
  size_t length = strlen(account->id);
  return strncmp(id, account->id, length) == 0 && strncmp(id + length, ".flow.", 6) == 0;
}

/* In first, then out; a cause that never was is left out. */
static void add_flows(Paper *paper, const Game *game, const PlanAccount *account,
                      const Points *years) {
  size_t count;
  KeptEntry *list = kept_list(story_kept(game->story), KEPT_SO, &count);
  for (int out = 0; out <= 1; out++) {
    for (size_t i = 0; i < count; i++) {
      double sum = series_sum(list[i].series);
      if (!is_flow_of(list[i].id, account) || sum == 0 || (sum < 0) != (out == 1)) continue;
      add_flow(paper, game, account, &list[i], years);
    }
  }
  free(list);
}

static void add_head(Paper *paper, const PlanAccount *account, const Points *years) {
  paper_open(paper, "table", "books", NULL);
  paper_open(paper, "caption", NULL, NULL);
  paper_text(paper, account->title);
  paper_text(paper, account->unit ? ", in " : "");
  paper_text(paper, account->unit ? account->unit : "");
  paper_text(paper, ": what came, what went (negative), by cause");
  paper_close(paper, "caption");
  paper_markup(paper, "<thead><tr><th scope=\"col\">Cause</th>");
  for (size_t i = 0; i < years->count; i++) {
    paper_markup(paper, "<th scope=\"col\" class=\"number\">");
    paper_text(paper, years->list[i].at);
    paper_markup(paper, "</th>");
  }
  paper_markup(paper, "<th scope=\"col\" class=\"number\">all</th></tr></thead><tbody>");
}

/* What was there before the year's first flow: the point before that year's, else nothing. */
static void add_opening(Paper *paper, const PlanAccount *account, const KeptSeries *total,
                        const char *id, const Points *years) {
  add_label(paper, "There at the beginning");
  for (size_t i = 0; i < years->count; i++) {
    const KeptPoint *before = &total->points[0];
    for (size_t k = 0; k < total->count; k++) {
      if (strncmp(total->points[k].month, years->list[i].at, 4) >= 0) break;
      before = &total->points[k];
    }
    add_figure(paper, account, before->month, id, before->value);
  }
  add_figure(paper, account, total->points[0].month, id, total->points[0].value);
  paper_markup(paper, "</tr>");
}

static void add_closing(Paper *paper, const PlanAccount *account, const KeptSeries *total,
                        const char *id, const Points *years) {
  const KeptPoint *last = &total->points[total->count - 1];
  add_label(paper, "There at the end");
  for (size_t i = 0; i < years->count; i++) {
    const KeptPoint *point = last;
    for (size_t k = 0; k < total->count; k++) {
      if (strncmp(total->points[k].month, years->list[i].at, 4) == 0) point = &total->points[k];
    }
    add_figure(paper, account, point->month, id, point->value);
  }
  add_figure(paper, account, last->month, id, last->value);
  paper_markup(paper, "</tr>");
}

/* ---- the total, month by month ---- */

static void add_chart(Paper *paper, const PlanAccount *account, const KeptSeries *total,
                      const char *id) {
  Points points = points_of_months(total);
  ChartSeries series = {.label = account->title,
                        .book = "so",
                        .id = id,
                        .unit = account->kept,
                        .by = "the model",
                        .times = account->times,
                        .points = points.list,
                        .count = points.count};
  Buffer name = {0};
  buffer_addf(&name, "account-%s", account->id);
  chart_html(paper, &(Chart){.id = buffer_text(&name),
                             .title = account->title,
                             .unit = account->unit,
                             .places = account->places,
                             .series = &series,
                             .count = 1});
  buffer_free(&name);
  points_free(&points);
}

static void add_span(Paper *paper, const KeptSeries *total) {
  Buffer words = {0};
  buffer_add_text(&words, "It is kept from the end of ");
  game_when(total->points[0].month, &words);
  buffer_add_text(&words, " to the end of ");
  game_when(total->points[total->count - 1].month, &words);
  buffer_add_text(&words,
                  ": of its first and its last year it has a part. Each figure is rounded "
                  "by itself, so that sums may be one or two off.");
  paper_element(paper, "p", "note", buffer_text(&words));
  paper_enter_text(paper, "accounts", buffer_text(&words));
  buffer_free(&words);
}

static void add_account(Paper *paper, const Game *game, const PlanAccount *account) {
  char id[ID_BYTES];
  snprintf(id, sizeof id, "%.100s.total", account->id);
  const KeptSeries *total = kept_series(story_kept(game->story), KEPT_SO, id);
  if (!total) return;
  Points years = years_of(game, account);
  add_span(paper, total);
  add_head(paper, account, &years);
  add_opening(paper, account, total, id, &years);
  add_flows(paper, game, account, &years);
  add_closing(paper, account, total, id, &years);
  paper_markup(paper, "</tbody></table>");
  add_chart(paper, account, total, id);
  points_free(&years);
}

void section_accounts(Paper *paper, const Game *game) {
  if (game->plan->account_count == 0) return;
  paper_part(paper, "accounts");
  paper_open(paper, "section", NULL, "accounts");
  paper_element(paper, "h3", NULL, "What it came to, by cause");
  paper_element(
      paper, "p", NULL,
      "Each account is the model's reckoning of this commune. From year to year it changes "
      "by the causes named and by nothing else.");
  for (size_t i = 0; i < game->plan->account_count; i++) {
    add_account(paper, game, &game->plan->accounts[i]);
  }
  paper_close(paper, "section");
}
