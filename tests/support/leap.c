/* A random player is the answerer of `play --json`, given the very line that it would read. The
 * others answer as the scenario's policies do; what a policy leaves open gets the first open
 * choice, a figure by the marks it can be held against, and hands by what each task needs. */
#include "leap.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "answerer.h"
#include "base/file.h"
#include "base/json.h"
#include "base/luck.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "script/policy.h"
#include "script/script.h"
#include "support.h"

enum { MOST_ANSWERS = 400, PERIOD = 7 };

const char *const leap_player_names[LEAP_PLAYERS] = {"obey", "protect", "strive", "random"};

/* --- Answers */

static Value *choose(const Ask *ask) {
  size_t first = 0;
  while (ask->choices[first].closed) first++;
  return value_text(ask->choices[first].id);
}

static int by_value(const void *a, const void *b) {
  const Mark *left = a, *right = b;
  return (left->value > right->value) - (left->value < right->value);
}

/* The least mark for who protects, the greatest for who strives, else the middle one. */
static double mark_for(const Ask *ask, LeapPlayer player) {
  if (!ask->mark_count) return ask->min;
  Mark *marks = calloc(ask->mark_count, sizeof *marks);
  memcpy(marks, ask->marks, ask->mark_count * sizeof *marks);
  qsort(marks, ask->mark_count, sizeof *marks, by_value);
  size_t at = player == LEAP_PROTECT  ? 0
              : player == LEAP_STRIVE ? ask->mark_count - 1
                                      : ask->mark_count / 2;
  double value = marks[at].value;
  free(marks);
  return value;
}

static Value *figure(const Ask *ask, LeapPlayer player) {
  double value = mark_for(ask, player);
  double most = floor((ask->max - ask->min) / ask->step + 1e-9);
  double steps = fmax(0, fmin(most, round((value - ask->min) / ask->step)));
  return value_number(round((ask->min + steps * ask->step) * 1e6) / 1e6);
}

/* Each task in turn gets what it needs, as far as there is; then what is left goes to whom can
 * take it. */
static Value *allocate(const Ask *ask) {
  double *share = calloc(ask->task_count, sizeof *share), left = ask->total;
  for (size_t i = 0; i < ask->task_count; i++) left -= share[i] = ask->tasks[i].min;
  for (int round = 0; round < 2; round++) {
    for (size_t i = 0; i < ask->task_count; i++) {
      const Task *task = &ask->tasks[i];
      double most = round || !task->has_need ? task->max : fmin(task->need, task->max);
      double more = fmin(left, most - share[i]);
      more = fmax(0, floor(more / ask->step + 1e-9) * ask->step);
      if (!round && !task->has_need) more = 0;
      share[i] += more;
      left -= more;
    }
  }
  Value *answer = value_map();
  for (size_t i = 0; i < ask->task_count; i++) {
    value_set(answer, ask->tasks[i].id, value_number(share[i]));
  }
  free(share);
  return answer;
}

static Value *at_random(const Scene *scene, uint64_t *luck) {
  Buffer line = {0};
  scene_json(scene, &line);
  char *text = answerer_answer(buffer_text(&line), luck);
  assert_non_null(text);
  Value *message = json_parse(text, strlen(text), NULL);
  Value *answer = value_copy(value_get(message, "answer"));
  value_free(message);
  free(text);
  buffer_free(&line);
  return answer;
}

/* What the scenario's own policy says; NULL where it leaves the question open. */
static Value *by_policy(Script *script, LeapPlayer player) {
  char at[256] = "";
  Value *answer = NULL;
  Error error = {0};
  if (!script_policy(script, leap_player_names[player], &answer, at, &error)) {
    fail_msg("%s: %s", error.at, error.message);
  }
  return answer;
}

static Value *answer_for(Script *script, LeapPlayer player, uint64_t *luck) {
  const Scene *scene = script_scene(script);
  const Ask *ask = &scene->ask;
  if (player == LEAP_RANDOM) return at_random(scene, luck);
  Value *answer = by_policy(script, player);
  if (answer) return answer;
  if (ask->kind == ASK_CHOOSE) return choose(ask);
  if (ask->kind == ASK_NUMBER) return figure(ask, player);
  if (ask->kind == ASK_ALLOCATE) return allocate(ask);
  return value_bool(true);
}

/* --- What a game leaves behind */

static LeapMonth *month_of(LeapGame *game, const char *id) {
  for (size_t i = game->month_count; i > 0; i--) {
    if (!strcmp(game->months[i - 1].id, id)) return &game->months[i - 1];
  }
  assert_in_range(game->month_count, 0, LEAP_MOST_MONTHS - 1);
  LeapMonth *month = &game->months[game->month_count++];
  snprintf(month->id, sizeof month->id, "%s", id);
  return month;
}

static void keep(LeapMonth *month, const char *book, const char *id, const char *unit,
                 double value) {
  for (size_t i = 0; i < month->row_count; i++) {
    LeapRow *row = &month->rows[i];
    if (strcmp(row->id, id) || strcmp(row->book, book)) continue;
    row->value = value;
    return;
  }
  if (month->row_count % 64 == 0) {
    month->rows = realloc(month->rows, (month->row_count + 64) * sizeof(LeapRow));
  }
  LeapRow *row = &month->rows[month->row_count++];
  *row = (LeapRow){.id = strdup(id), .unit = strdup(unit ? unit : ""), .value = value};
  snprintf(row->book, sizeof row->book, "%s", book);
}

/* Who gave the month's orders. */
static void note_office(LeapGame *game, const ScriptRow *row) {
  bool successor = !strcmp(row->by, "the successor");
  bool director = !strcmp(row->by, "the director"); /* the county orders whoever is there */
  if (successor && !game->removed) {
    game->removed = true;
    snprintf(game->removed_in, sizeof game->removed_in, "%s", row->month);
  } else if (director && game->removed && !game->back_in[0]) {
    snprintf(game->back_in, sizeof game->back_in, "%s", row->month);
  } else if (successor && game->back_in[0] && !game->lost_in[0]) {
    snprintf(game->lost_in, sizeof game->lost_in, "%s", row->month);
  }
}

static void keep_row(void *context, const ScriptRow *row) {
  LeapGame *game = context;
  keep(month_of(game, row->month), row->book, row->id, row->unit, row->value);
  if (!strcmp(row->book, "ordered")) note_office(game, row);
}

static void show(LeapMonth *month, const Scene *scene, const char *text) {
  if (!text) return;
  if (strpbrk(text, "{}") || strstr(text, "table: 0x")) {
    fail_msg("%s shows: %s", scene->id, text);
  }
  buffer_add_text(&month->words, text);
  buffer_add_char(&month->words, '\n');
}

static void keep_page(LeapGame *game, const Scene *scene) {
  char period[PERIOD + 1];
  snprintf(period, sizeof period, "%s", scene->id);
  if (strstr(scene->id, ".record")) game->opened = true;
  LeapMonth *month = month_of(game, period[4] == '-' && !game->opened ? period : "");
  const Ask *ask = &scene->ask;
  show(month, scene, scene->heading);
  show(month, scene, scene->text);
  show(month, scene, ask->text);
  show(month, scene, ask->title);
  for (size_t i = 0; i < ask->choice_count; i++) {
    show(month, scene, ask->choices[i].text);
    show(month, scene, ask->choices[i].closed);
  }
  for (size_t i = 0; i < ask->mark_count; i++) show(month, scene, ask->marks[i].text);
  for (size_t i = 0; i < ask->task_count; i++) show(month, scene, ask->tasks[i].text);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    show(month, scene, entry->label);
    keep(month, "public", entry->id, entry->unit, entry->value);
  }
}

/* --- A game */

static Script *start(LeapGame *game, const char *place) {
  char folder[1024];
  Error error = {0};
  snprintf(folder, sizeof folder, "%s/scripts/great_leap", support_source());
  Script *script = script_load(folder, &error);
  if (!script) fail_msg("%s: %s", error.at, error.message);
  script_on_record(script, keep_row, game);
  Value *chosen = value_map();
  if (place) value_set(chosen, "place", value_text(place));
  Value *options = script_options(script, chosen, &error);
  if (!options) fail_msg("%s", error.message);
  ScriptGame how = {.seed = game->seed, .options = options};
  if (!script_start(script, &how, &error)) fail_msg("%s: %s", error.at, error.message);
  value_free(options);
  value_free(chosen);
  return script;
}

/* Takes what the player would answer, freed here. */
static void answer(LeapGame *game, Script *script, Value *given) {
  Error error = {0};
  const Scene *scene = script_scene(script);
  Value *good = answer_check(&scene->ask, given, &error);
  if (!good) fail_msg("%s: %s: %s", scene->id, scene->ask.id, error.message);
  if (++game->answers > MOST_ANSWERS) fail_msg("seed %ju does not end", (uintmax_t)game->seed);
  char place[128];
  snprintf(place, sizeof place, "%s", scene->id);
  if (!script_answer(script, good, &error)) {
    fail_msg("%s, seed %ju, after %s: %s: %s", leap_player_names[game->player],
             (uintmax_t)game->seed, place, error.at, error.message);
  }
  value_free(given);
  value_free(good);
}

/* What the player would answer is given. */
static Value *as_the_player(void *context, const Scene *scene, Value *answer) {
  (void)context;
  (void)scene;
  return answer;
}

LeapGame *leap_play_by(LeapPlayer player, uint64_t seed, const char *place, LeapStep *step,
                       void *context) {
  LeapGame *game = calloc(1, sizeof *game);
  game->player = player;
  game->seed = seed;
  uint64_t luck = luck_draw(seed, 1958);
  Script *script = start(game, place);
  const Scene *scene = script_scene(script);
  keep_page(game, scene);
  while (scene->ask.kind != ASK_END) {
    answer(game, script, step(context, scene, answer_for(script, player, &luck)));
    scene = script_scene(script);
    keep_page(game, scene);
  }
  step(context, scene, NULL);
  snprintf(game->ending, sizeof game->ending, "%s", scene->ask.id);
  script_free(script);
  return game;
}

LeapGame *leap_play(LeapPlayer player, uint64_t seed, const char *place) {
  return leap_play_by(player, seed, place, as_the_player, NULL);
}

void leap_free(LeapGame *game) {
  for (size_t i = 0; i < game->month_count; i++) {
    LeapMonth *month = &game->months[i];
    for (size_t k = 0; k < month->row_count; k++) {
      free(month->rows[k].id);
      free(month->rows[k].unit);
    }
    free(month->rows);
    buffer_free(&month->words);
  }
  free(game);
}

const LeapMonth *leap_month(const LeapGame *game, const char *id) {
  for (size_t i = 0; i < game->month_count; i++) {
    if (!strcmp(game->months[i].id, id)) return &game->months[i];
  }
  return NULL;
}

double leap_value(const LeapGame *game, const LeapMonth *month, const char *book, const char *id) {
  for (size_t i = 0; i < month->row_count; i++) {
    const LeapRow *row = &month->rows[i];
    if (!strcmp(row->id, id) && !strcmp(row->book, book)) return row->value;
  }
  fail_msg("%s, seed %ju: the book %s of %s has no %s", leap_player_names[game->player],
           (uintmax_t)game->seed, book, month->id, id);
  return NAN;
}
