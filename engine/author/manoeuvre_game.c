/* A bot plays through the same door as any player, and what it decided is taken down by what the
 * question is called; figures and shares by bands, for no two of them are the same. The books are
 * read when the game has ended. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "author/bot.h"
#include "author/manoeuvre_core.h"
#include "author/tally.h"
#include "author/trial.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "script/policy.h"
#include "story/kept.h"
#include "story/story.h"

enum { BANDS = 4 };

/* ---- deciding ---- */

/* The conduct's answer where it has one, else a drawn one; NULL where the conduct fails. */
static Value *decide(const BotPlan *plan, Story *story, Bot *bot, size_t conduct) {
  const Ask *ask = &story_scene(story)->ask;
  if (conduct == plan->conduct_count) return bot_answer(bot, ask);
  char at[256] = "";
  Value *answer = NULL;
  if (!script_policy(story_script(story), plan->conducts[conduct], &answer, at, NULL)) return NULL;
  if (!answer) return bot_answer(bot, ask);
  Value *good = answer_check(ask, answer, NULL);
  value_free(answer);
  return good;
}

/* ---- taking down ---- */

/* Up to which of the question's marks a figure goes; where it has none, which quarter of what there
 * is. */
static int band_of_figure(const Ask *ask, double figure) {
  int band = 0;
  bool marked = false;
  for (size_t i = 0; i < ask->mark_count; i++) {
    double mark = ask->marks[i].value;
    if (mark < ask->min || mark >= ask->max) continue;
    marked = true;
    band += mark < figure;
  }
  if (marked || ask->max <= ask->min) return band;
  return (int)fmin(BANDS - 1, floor((figure - ask->min) / (ask->max - ask->min) * BANDS));
}

/* How much of what it needs the first task with a need got, or of the total the first. */
static int band_of_shares(const Ask *ask, const Value *shares) {
  const Task *task = &ask->tasks[0];
  for (size_t i = ask->task_count; i > 0; i--) {
    if (ask->tasks[i - 1].has_need && ask->tasks[i - 1].need > 0) task = &ask->tasks[i - 1];
  }
  double given = 0, whole = task->has_need && task->need > 0 ? task->need : ask->total;
  value_get_number(shares, task->id, &given);
  if (whole <= 0) return 0;
  return (int)fmin(BANDS - 1, floor(given / whole * BANDS));
}

static char *answer_of(const Ask *ask, const Value *answer) {
  const Value *core = answer_core(answer);
  Buffer text = {0};
  if (ask->kind == ASK_CHOOSE) buffer_add_text(&text, core->text);
  if (ask->kind == ASK_NUMBER) buffer_addf(&text, "%d", band_of_figure(ask, core->number));
  if (ask->kind == ASK_ALLOCATE) buffer_addf(&text, "%d", band_of_shares(ask, core));
  return buffer_take(&text);
}

/* "kang_calls.choice"; the month's own scene comes each month with the same name. */
static char *key_of(const Scene *scene) {
  Buffer name = {0}, key = {0};
  tally_scene_name(scene->id, &name);
  if (strcmp(buffer_text(&name), "month") == 0) {
    buffer_add(&key, scene->id, scene_period_length(scene->id));
    buffer_add_char(&key, '.');
  }
  buffer_addf(&key, "%s.%s", buffer_text(&name), scene->ask.id);
  buffer_free(&name);
  return buffer_take(&key);
}

static bool has(const BotGame *game, const char *key) {
  for (size_t i = 0; i < game->count; i++) {
    if (strcmp(game->answers[i].key, key) == 0) return true;
  }
  return false;
}

static void take_down(BotGame *game, const Scene *scene, const Value *answer) {
  if (scene->ask.kind == ASK_PAUSE) return;
  char *key = key_of(scene);
  if (has(game, key)) {
    free(key);
    return;
  }
  if (game->count == game->room) {
    game->room = game->room ? game->room * 2 : 64;
    game->answers = memory_grow(game->answers, game->room, sizeof *game->answers);
  }
  game->answers[game->count++] =
      (BotAnswer){.key = key,
                  .heading = memory_copy(scene->heading ? scene->heading : ""),
                  .period = memory_copy_bytes(scene->id, scene_period_length(scene->id)),
                  .answer = answer_of(&scene->ask, answer)};
}

/* ---- playing ---- */

static double outcome_of(const Kept *kept, const ManoeuvreOutcome *outcome) {
  const KeptSeries *series = kept_series(kept, KEPT_SO, outcome->id);
  if (!series) return outcome->sum ? 0 : (double)NAN;
  if (!outcome->sum) return series->points[series->count - 1].value;
  double sum = 0;
  for (size_t i = 0; i < series->count; i++) sum += series->points[i].value;
  return sum;
}

static bool is_named(const char *scene, const char *name) {
  const char *rest = scene + scene_period_length(scene);
  return name && *rest == '.' && strcmp(rest + 1, name) == 0;
}

/* Whether it came to an ending. */
static bool play(const BotPlan *plan, Story *story, Bot *bot, BotGame *game) {
  size_t answers = 0;
  bool is_over = false;
  while (story_state(story) == STORY_ASKING && answers++ < TRIAL_ANSWERS_MOST) {
    Value *answer = decide(plan, story, bot, game->conduct);
    if (!answer) return false;
    is_over = is_over || is_named(story_scene(story)->id, plan->setup->until);
    if (!is_over) take_down(game, story_scene(story), answer);
    bool taken = story_answer(story, answer, NULL);
    value_free(answer);
    if (!taken) return false;
  }
  return story_state(story) == STORY_ENDED;
}

bool bot_game_play(const BotPlan *plan, size_t number, Counts *counts, BotGame *game,
                   Error *error) {
  const ManoeuvreSetup *setup = plan->setup;
  StorySetup opening = {.folder = setup->folder,
                        .fresh = true,
                        .seed_given = true,
                        .seed = setup->seed,
                        .options = setup->options,
                        .language = setup->language,
                        .counts = counts,
                        .opened = true};
  Story *story = story_open(&opening, error);
  if (!story) return false;
  bool same = strcmp(script_content(story_script(story)), plan->content) == 0;
  if (same) {
    Bot bot = bot_make(setup->seed, number);
    game->conduct = number % (plan->conduct_count + 1);
    game->failed = !play(plan, story, &bot, game);
    game->outcomes = memory_new(setup->outcome_count * sizeof *game->outcomes);
    for (size_t i = 0; i < setup->outcome_count; i++) {
      game->outcomes[i] = outcome_of(story_kept(story), &setup->outcomes[i]);
    }
  } else {
    error_set(error, "the scenario was changed while its bots played: ask again");
  }
  story_close(story, NULL);
  return same;
}

void bot_game_free(BotGame *game) {
  for (size_t i = 0; i < game->count; i++) {
    free(game->answers[i].key);
    free(game->answers[i].heading);
    free(game->answers[i].period);
    free(game->answers[i].answer);
  }
  free(game->answers);
  free(game->outcomes);
}
