/* A decision again, now with what is known: the figures that stood in the public books when it was
 * taken, the answer, the figures that name it as what is behind them, and what people in this post
 * are recorded as doing. Nothing is weighed. */
#include <stdlib.h>
#include <string.h>

#include "report/prose.h"
#include "report/section.h"
#include "scene/answer.h"

enum { KNOWN_MONTHS = 12 }; /* what is older is no news to anybody at the desk */

static void begin_line(Paper *paper, const char *name, const char *words) {
  paper_open(paper, "p", name, NULL);
  paper_element(paper, "strong", NULL, words);
  paper_text(paper, " ");
}

static void add_given(Paper *paper, const Ask *ask, double value, const char *words, bool any) {
  paper_text(paper, any ? "; " : "");
  paper_figure_unit(paper, &(PaperFigure){.month = "",
                                          .book = "count",
                                          .id = ask->id,
                                          .unit = game_unit(ask->unit),
                                          .value = value,
                                          .places = 6});
  paper_text(paper, " (");
  paper_text(paper, words);
  paper_text(paper, ")");
  paper_enter_text(paper, ask->id, words);
}

/* What the question itself gave to hold an answer against. */
static bool add_page(Paper *paper, const Ask *ask, bool any) {
  for (size_t i = 0; ask->kind == ASK_NUMBER && i < ask->mark_count; i++) {
    add_given(paper, ask, ask->marks[i].value, ask->marks[i].text, any);
    any = true;
  }
  for (size_t i = 0; ask->kind == ASK_ALLOCATE && i < ask->task_count; i++) {
    if (!ask->tasks[i].has_need) continue;
    add_given(paper, ask, ask->tasks[i].need, ask->tasks[i].text, any);
    any = true;
  }
  return any;
}

static void add_known(Paper *paper, const Scene *scene) {
  begin_line(paper, "then", "Known then:");
  bool any = section_ledger(paper, scene, KNOWN_MONTHS);
  any = add_page(paper, &scene->ask, any);
  paper_text(paper, any ? "." : "no figure of the last twelve months stood in the desk's books.");
  paper_close(paper, "p");
}

static void add_chosen(Paper *paper, const Moment *moment) {
  char *words = answer_words(&moment->scene->ask, moment->answer);
  begin_line(paper, "chosen", "Chosen:");
  paper_text(paper, words);
  paper_enter_text(paper, moment->scene->ask.id, words);
  paper_close(paper, "p");
  free(words);
}

/* ---- what it did ---- */

typedef struct Effects {
  Paper *paper;
  const Game *game;
  size_t answer;      /* counted from 1 */
  const Value *given; /* what was answered */
  size_t count;
} Effects;

/* True if the figure is the answer itself, or one of its shares. */
static bool is_answer(const Value *given, double figure) {
  if (given->kind == VALUE_NUMBER) return given->number == figure;
  for (size_t i = 0; given->kind == VALUE_MAP && i < given->count; i++) {
    if (given->items[i]->kind == VALUE_NUMBER && given->items[i]->number == figure) return true;
  }
  return false;
}

/* The first point of the series that names the answer, or NULL. */
static const KeptPoint *led_to(const KeptSeries *series, size_t answer) {
  for (size_t i = 0; series && i < series->count; i++) {
    if (series->points[i].given == answer) return &series->points[i];
  }
  return NULL;
}

static void add_effect(Effects *effects, const char *book, const char *id, const KeptPoint *point) {
  Paper *paper = effects->paper;
  Buffer when = {0};
  game_when(point->at[0] ? point->at : point->month, &when);
  if (effects->count == 0) begin_line(paper, "did", "What it led to in the books:");
  paper_text(paper, effects->count++ == 0 ? "" : "; ");
  paper_text(paper, game_label(effects->game, id));
  paper_text(paper, " ");
  paper_figure_unit(paper, &(PaperFigure){.month = point->month,
                                          .book = book,
                                          .id = id,
                                          .unit = game_unit(point->unit),
                                          .value = point->value,
                                          .by = game_unit(point->by),
                                          .places = 2});
  paper_text(paper, " (");
  paper_text(paper, point->by);
  paper_text(paper, point->by[0] ? ", " : "");
  paper_text(paper, buffer_text(&when));
  paper_text(paper, ")");
  buffer_free(&when);
}

static bool is_from(const ShelfRow *row, const char *id) {
  for (size_t i = 0; i < row->from_count; i++) {
    if (strcmp(row->from[i], id) == 0) return true;
  }
  return false;
}

/* The first figure that moved after the month; NULL: none did. */
static const KeptPoint *moved_after(const KeptSeries *series, const char *month) {
  for (size_t i = 0; series && i < series->count; i++) {
    const KeptPoint *point = &series->points[i];
    bool is_new = i == 0 || point[-1].value != point->value;
    if (is_new && strcmp(point->month, month) > 0) return point;
  }
  return NULL;
}

/* What the shelf says is reckoned from the figure, when it next moved. */
static void add_reckoned(Effects *effects, const char *id, const KeptPoint *point) {
  const Bookshelf *shelf = &story_manifest(effects->game->story)->shelf;
  const Kept *kept = story_kept(effects->game->story);
  for (size_t i = 0; i < shelf->count; i++) {
    for (size_t k = 0; k < shelf->books[i].row_count; k++) {
      const ShelfRow *row = &shelf->books[i].rows[k];
      if (!is_from(row, id)) continue;
      const KeptPoint *moved = moved_after(kept_series(kept, KEPT_ORDERED, row->id), point->month);
      if (moved) add_effect(effects, "ordered", row->id, moved);
    }
  }
}

/* What no page of the books shows has no name for a reader either. */
static bool is_shown(const Game *game, const char *id, KeptBook book) {
  return book == KEPT_PUBLIC || game_row(game, id) || story_manifest(game->story)->shelf.count == 0;
}

static void add_book(Effects *effects, KeptBook book, const char *name) {
  const Kept *kept = story_kept(effects->game->story);
  size_t count;
  KeptEntry *list = kept_list(kept, book, &count);
  for (size_t i = 0; i < count; i++) {
    const KeptPoint *point = led_to(list[i].series, effects->answer);
    const KeptSeries *told = kept_series(kept, KEPT_PUBLIC, list[i].id);
    if (!point || !is_shown(effects->game, list[i].id, book)) continue;
    if (book != KEPT_PUBLIC && led_to(told, effects->answer)) continue;
    if (is_answer(effects->given, point->value)) {
      add_reckoned(effects, list[i].id, point);
    } else {
      add_effect(effects, name, list[i].id, point);
    }
  }
  free(list);
}

static void add_effects(Paper *paper, const Game *game, size_t answer, const Value *given) {
  Effects effects = {.paper = paper, .game = game, .answer = answer, .given = answer_core(given)};
  add_book(&effects, KEPT_PUBLIC, "public");
  add_book(&effects, KEPT_ORDERED, "ordered");
  add_book(&effects, KEPT_REPORTED, "reported");
  add_book(&effects, KEPT_SEEN, "seen");
  if (effects.count == 0) return;
  paper_text(paper, ".");
  paper_close(paper, "p");
}

/* ---- one decision ---- */

static void add_heading(Paper *paper, const Game *game, size_t index) {
  Buffer words = {0}, id = {0};
  game_title(game, index, &words);
  paper_enter_text(paper, "decision", buffer_text(&words));
  buffer_addf(&id, "desk-%zu", index + 1);
  paper_open(paper, "h4", NULL, NULL);
  paper_link(paper, buffer_text(&id), buffer_text(&words));
  paper_close(paper, "h4");
  buffer_free(&words);
  buffer_free(&id);
}

/* The decision before this one beside which the same is on record, or `index` itself. */
static size_t told_at(const Game *game, size_t index, const PlanNote *note) {
  for (size_t i = 0; i < index; i++) {
    const Scene *scene = game_moment(game, i).scene;
    if (game_decides(game, i) && plan_note(game->plan, scene->id, scene->ask.id) == note) return i;
  }
  return index;
}

static void add_record(Paper *paper, const Game *game, size_t index, const PlanNote *note) {
  size_t told = told_at(game, index, note);
  paper_open(paper, "div", "done", NULL);
  paper_element(paper, "strong", NULL, "On record: ");
  if (told == index) {
    prose_html(paper, note->id, note->record, 5);
  } else {
    Buffer id = {0}, words = {0};
    buffer_addf(&id, "decision-%zu", told + 1);
    buffer_addf(&words, "as with number %zu", told + 1);
    paper_link(paper, buffer_text(&id), buffer_text(&words));
    paper_enter_text(paper, "decision", buffer_text(&words));
    paper_text(paper, ".");
    buffer_free(&id);
    buffer_free(&words);
  }
  paper_close(paper, "div");
}

static void add_decision(Paper *paper, const Game *game, size_t index,
                         const struct Trials *trials) {
  Moment moment = game_moment(game, index);
  const Scene *scene = moment.scene;
  const PlanNote *note = plan_note(game->plan, scene->id, scene->ask.id);
  Buffer name = {0};
  buffer_addf(&name, "decision-%zu", index + 1);
  paper_open(paper, "article", "card", buffer_text(&name));
  buffer_free(&name);
  add_heading(paper, game, index);
  if (scene->ask.text) {
    paper_open(paper, "p", "asked", NULL);
    prose_inline(paper, scene->ask.id, scene->ask.text);
    paper_close(paper, "p");
  }
  add_known(paper, scene);
  add_chosen(paper, &moment);
  add_effects(paper, game, index + 1, moment.answer);
  hung_html(paper, game, trials, index);
  if (note && note->record) add_record(paper, game, index, note);
  paper_close(paper, "article");
}

void section_decisions(Paper *paper, const Game *game, const struct Trials *trials) {
  paper_part(paper, "decisions");
  paper_open(paper, "section", NULL, "decisions");
  paper_element(paper, "h3", NULL, "Each decision");
  paper_element(paper, "p", NULL,
                "What was open to someone in this post, who knew what and when, what was done, and "
                "what people in the same post are recorded as doing.");
  paper_element(
      paper, "p", "note",
      "The numbers are those of the answers in the save; pages on which nothing was asked "
      "have one too.");
  if (trials) {
    hung_most(paper, game, trials);
    paper_element(paper, "p", "note",
                  "What hung on a decision is how far this commune's books come apart at the most, "
                  "either way, when it alone is answered otherwise. Where several show the same "
                  "difference, each of them tips the same later turn: it was not theirs alone.");
  }
  paper_open(paper, "div", "cards", NULL);
  for (size_t i = 0; i < game->record; i++) {
    if (game_decides(game, i)) add_decision(paper, game, i, trials);
  }
  paper_close(paper, "div");
  paper_close(paper, "section");
}
