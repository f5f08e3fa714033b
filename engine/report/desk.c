/* Part one is the game as it stood on the desk: for each month the scenes with their questions and
 * answers, and then what the books took in. A kept figure stands again only when it has moved: a
 * table of forty lines that never change hides the three that do. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/prose.h"
#include "report/section.h"
#include "scene/answer.h"

/* Plain words of the scenario, whose numbers are the report's too. */
static void say(Paper *paper, const char *id, const char *text) {
  paper_text(paper, text);
  paper_enter_text(paper, id, text);
}

/* ---- one question ---- */

static void add_options(Paper *paper, const Ask *ask, const Value *answer) {
  const Value *core = answer_core(answer);
  paper_open(paper, "ul", "options", NULL);
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    bool is_chosen = core && core->kind == VALUE_TEXT && strcmp(core->text, choice->id) == 0;
    paper_open(paper, "li", is_chosen ? "chosen" : NULL, NULL);
    if (is_chosen) paper_element(paper, "strong", NULL, "Chosen: ");
    say(paper, ask->id, choice->text);
    if (choice->closed) {
      paper_text(paper, " (not open: ");
      say(paper, ask->id, choice->closed);
      paper_text(paper, ")");
    }
    paper_close(paper, "li");
  }
  paper_close(paper, "ul");
}

static void add_number(Paper *paper, const Scene *scene, double value, const char *unit) {
  char *period = memory_copy_bytes(scene->id, scene_period_length(scene->id));
  paper_figure_unit(paper, &(PaperFigure){.month = period,
                                          .book = "count",
                                          .id = scene->ask.id,
                                          .unit = unit,
                                          .value = value,
                                          .places = 6});
  free(period);
}

static void add_figure(Paper *paper, const Scene *scene, const Value *answer) {
  const Ask *ask = &scene->ask;
  paper_open(paper, "ul", "options", NULL);
  for (size_t i = 0; i < ask->mark_count; i++) {
    paper_open(paper, "li", NULL, NULL);
    paper_text(paper, "To hold it against: ");
    add_number(paper, scene, ask->marks[i].value, ask->unit);
    paper_text(paper, ", ");
    say(paper, ask->id, ask->marks[i].text);
    paper_close(paper, "li");
  }
  if (answer && answer_core(answer)->kind == VALUE_NUMBER) {
    paper_open(paper, "li", "chosen", NULL);
    paper_element(paper, "strong", NULL, "Answered: ");
    add_number(paper, scene, answer_core(answer)->number, ask->unit);
    paper_close(paper, "li");
  }
  paper_close(paper, "ul");
}

static void add_share(Paper *paper, const Scene *scene, const Task *task, const Value *answer) {
  double given = 0;
  paper_open(paper, "tr", NULL, NULL);
  paper_markup(paper, "<th scope=\"row\">");
  say(paper, scene->ask.id, task->text);
  paper_close(paper, "th");
  paper_open(paper, "td", "number", NULL);
  if (task->has_need) add_number(paper, scene, task->need, NULL);
  paper_close(paper, "td");
  paper_open(paper, "td", "number", NULL);
  if (answer && value_get_number(answer_core(answer), task->id, &given)) {
    add_number(paper, scene, given, NULL);
  }
  paper_close(paper, "td");
  paper_close(paper, "tr");
}

static void add_shares(Paper *paper, const Scene *scene, const Value *answer) {
  const Ask *ask = &scene->ask;
  paper_open(paper, "table", NULL, NULL);
  paper_open(paper, "caption", NULL, NULL);
  paper_text(paper, "To share out: ");
  add_number(paper, scene, ask->total, ask->unit);
  paper_close(paper, "caption");
  paper_markup(paper,
               "<thead><tr><th scope=\"col\">Task</th><th scope=\"col\" class=\"number\">Needed or "
               "asked</th><th scope=\"col\" class=\"number\">Sent</th></tr></thead><tbody>");
  for (size_t i = 0; i < ask->task_count; i++) add_share(paper, scene, &ask->tasks[i], answer);
  paper_markup(paper, "</tbody></table>");
}

static void add_question(Paper *paper, const Moment *moment) {
  const Ask *ask = &moment->scene->ask;
  if (ask->text && ask->kind != ASK_END) prose_html(paper, ask->id, ask->text, 5);
  switch (ask->kind) {
    case ASK_CHOOSE: add_options(paper, ask, moment->answer); break;
    case ASK_NUMBER: add_figure(paper, moment->scene, moment->answer); break;
    case ASK_ALLOCATE: add_shares(paper, moment->scene, moment->answer); break;
    case ASK_PAUSE:
    case ASK_END: break;
  }
}

/* ---- scenes ---- */

/* A question of the same scene follows under the same heading. */
static bool goes_on(const Game *game, size_t index) {
  if (index == 0) return false;
  return strcmp(game_moment(game, index - 1).scene->id, game_moment(game, index).scene->id) == 0;
}

/* The words of a picture that was not on the page before. */
static void add_picture(Paper *paper, const Game *game, size_t index) {
  const Scene *scene = game_moment(game, index).scene;
  const char *before = goes_on(game, index) ? game_moment(game, index - 1).scene->picture : NULL;
  if (scene->picture && before && strcmp(scene->picture, before) == 0) return;
  section_picture(paper, scene->id, scene->picture, scene->picture_text);
}

static void add_scene(Paper *paper, const Game *game, size_t index) {
  Moment moment = game_moment(game, index);
  Buffer name = {0};
  buffer_addf(&name, "desk-%zu", index + 1);
  paper_open(paper, "article", game_decides(game, index) ? "scene decision" : "scene",
             buffer_text(&name));
  buffer_free(&name);
  if (moment.scene->heading && !goes_on(game, index)) {
    paper_element(paper, "h4", NULL, moment.scene->heading);
    paper_enter_text(paper, moment.scene->id, moment.scene->heading);
  }
  add_picture(paper, game, index);
  if (moment.scene->text[0]) {
    paper_open(paper, "div", "said", NULL);
    prose_html(paper, moment.scene->id, moment.scene->text, 5);
    paper_close(paper, "div");
  }
  add_question(paper, &moment);
  paper_close(paper, "article");
}

/* ---- what the books took in ---- */

static const struct {
  KeptBook book;
  const char *name, *words;
} books[] = {{KEPT_ORDERED, "ordered", "Asked and ordered"},
             {KEPT_REPORTED, "reported", "Reported"},
             {KEPT_SEEN, "seen", "Seen"}};

static void add_entry(Paper *paper, const Game *game, size_t book, const char *id,
                      const KeptPoint *point) {
  paper_open(paper, "tr", NULL, NULL);
  paper_markup(paper, "<th scope=\"row\">");
  paper_text(paper, game_label(game, id));
  paper_close(paper, "th");
  paper_element(paper, "td", NULL, books[book].words);
  paper_open(paper, "td", "number", NULL);
  paper_figure_unit(paper, &(PaperFigure){.month = point->month,
                                          .book = books[book].name,
                                          .id = id,
                                          .unit = game_unit(point->unit),
                                          .value = point->value,
                                          .by = point->by,
                                          .places = 2});
  paper_close(paper, "td");
  paper_element(paper, "td", NULL, point->by);
  paper_close(paper, "tr");
}

/* The point of the month, if it says something that the one before did not. */
static const KeptPoint *news(const KeptSeries *series, const char *month) {
  for (size_t i = 0; i < series->count; i++) {
    const KeptPoint *point = &series->points[i];
    if (strcmp(point->month, month) != 0) continue;
    bool stands = i > 0 && point[-1].value == point->value && strcmp(point[-1].by, point->by) == 0;
    return point->withheld || stands ? NULL : point;
  }
  return NULL;
}

static void begin_table(Paper *paper) {
  paper_markup(
      paper,
      "<table class=\"books\"><caption>New in the books</caption><thead><tr><th "
      "scope=\"col\">Figure</th><th scope=\"col\">Book</th><th scope=\"col\" "
      "class=\"number\">It says</th><th scope=\"col\">Who said it</th></tr></thead><tbody>");
}

/* Only what a page of the books can show: the levers' own shares are the model's. */
static bool is_shown(const Game *game, const char *id, KeptBook book) {
  static const char *const names[] = {"reported", "seen", "ordered"};
  const ShelfRow *row = game_row(game, id);
  if (story_manifest(game->story)->shelf.count == 0) return true;
  return row && (!row->book || strcmp(row->book, names[book]) == 0);
}

static void add_books(Paper *paper, const Game *game, const char *month) {
  bool begun = false;
  for (size_t b = 0; b < sizeof books / sizeof *books; b++) {
    size_t count;
    KeptEntry *list = kept_list(story_kept(game->story), books[b].book, &count);
    for (size_t i = 0; i < count; i++) {
      const KeptPoint *point = news(list[i].series, month);
      if (!point || !is_shown(game, list[i].id, books[b].book)) continue;
      if (!begun) begin_table(paper);
      begun = true;
      add_entry(paper, game, b, list[i].id, point);
    }
    free(list);
  }
  if (begun) paper_markup(paper, "</tbody></table>");
}

/* Months since the year 0 of "1958-10"; -1 of what is none. */
static int month_number(const char *text) {
  char when[SCENE_WHEN_BYTES];
  if (!text || !scene_when(text, when)) return -1;
  return (int)strtol(text, NULL, 10) * 12 + (int)strtol(text + 5, NULL, 10) - 1;
}

/* What says no month, or stands in a scene of none, is never too old. */
static bool is_recent(const Scene *scene, const LedgerEntry *entry, int months) {
  int now = month_number(scene->id), then = month_number(entry->at);
  return months == 0 || now < 0 || then < 0 || now - then < months;
}

static void add_said(Paper *paper, const LedgerEntry *entry) {
  Buffer when = {0};
  if (entry->at) game_when(entry->at, &when);
  paper_text(paper, entry->label);
  paper_text(paper, " ");
  paper_figure_unit(paper, &(PaperFigure){.month = entry->at ? entry->at : "",
                                          .book = "public",
                                          .id = entry->id,
                                          .unit = game_unit(entry->unit),
                                          .value = entry->value,
                                          .by = entry->by,
                                          .places = 2});
  if (entry->by || when.length > 0) {
    paper_text(paper, " (");
    paper_text(paper, entry->by ? entry->by : "");
    paper_text(paper, entry->by && when.length > 0 ? ", " : "");
    paper_text(paper, buffer_text(&when));
    paper_text(paper, ")");
  }
  buffer_free(&when);
}

bool section_ledger(Paper *paper, const Scene *scene, int months) {
  bool any = false;
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (!is_recent(scene, &scene->ledger[i], months)) continue;
    if (any) paper_text(paper, "; ");
    add_said(paper, &scene->ledger[i]);
    any = true;
  }
  return any;
}

/* A scenario that keeps no books has its public ledger, as it stood in the month's last scene. */
static void add_ledger(Paper *paper, const Game *game, size_t last) {
  const Scene *scene = game_moment(game, last).scene;
  if (scene->ledger_count == 0) return;
  paper_open(paper, "p", "ledger", NULL);
  paper_element(paper, "strong", NULL, "Public books: ");
  section_ledger(paper, scene, 0);
  paper_text(paper, ".");
  paper_close(paper, "p");
}

/* ---- months ---- */

static void add_act(Paper *paper, const Scene *scene) {
  if (!scene->act) return;
  char *words = scene_act_words(scene->act);
  paper_element(paper, "h3", "act", words);
  free(words);
  paper_enter_text(paper, "act", scene->act->span ? scene->act->span : "");
  if (scene->act->span) paper_element(paper, "p", "span", scene->act->span);
  section_picture(paper, "act", scene->act->picture, scene->act->picture_text);
  if (scene->act->text) prose_html(paper, "act", scene->act->text, 4);
}

/* What is booked in the month in which the last record begins, the desk never saw. */
static bool is_records(const Game *game, const char *id) {
  const Scene *record = game_moment(game, game->record).scene;
  return game->record <= story_count(game->story) && record && scene_same_period(id, record->id);
}

/* All moments of one period from `first` on; returns the first that is none. */
static size_t add_month(Paper *paper, const Game *game, size_t first) {
  size_t last = first, end = game->record;
  const char *id = game_moment(game, first).scene->id;
  Buffer when = {0};
  game_when(id, &when);
  add_act(paper, game_moment(game, first).scene);
  paper_open(paper, "section", "month", NULL);
  paper_element(paper, "h3", "when", buffer_text(&when));
  paper_enter_text(paper, id, buffer_text(&when));
  for (; last < end && game_moment(game, last).scene; last++) {
    if (!scene_same_period(id, game_moment(game, last).scene->id)) break;
    if (last > first) add_act(paper, game_moment(game, last).scene);
    add_scene(paper, game, last);
  }
  buffer_clear(&when);
  buffer_add(&when, id, scene_period_length(id));
  if (!is_records(game, id)) add_books(paper, game, buffer_text(&when));
  if (story_manifest(game->story)->shelf.count == 0) add_ledger(paper, game, last - 1);
  paper_close(paper, "section");
  buffer_free(&when);
  return last;
}

void section_desk(Paper *paper, const Game *game) {
  paper_part(paper, "desk");
  paper_open(paper, "section", "part", "desk");
  paper_element(paper, "h2", NULL, "Part one: what the desk knew");
  paper_element(paper, "p", "lead",
                "Month by month, as it came: what was asked and ordered, what was reported, what "
                "was answered. Nothing here is more than the office had.");
  for (size_t i = 0; i < game->record && game_moment(game, i).scene;) i = add_month(paper, game, i);
  paper_close(paper, "section");
}
