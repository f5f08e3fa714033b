/* One loop: look at the page, decide, answer. What is seen is also written down as `play --json`
 * would print it, in memory that the next page does not keep: only its digest stays. */
#include "author/trial.h"

#include <stdlib.h>
#include <string.h>

#include "author/bot.h"
#include "author/chronicle.h"
#include "base/json.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "script/policy.h"
#include "story/story.h"

typedef struct Game {
  const Trial *trial;
  Tally *tally; /* or NULL: it was counted before */
  Story *story;
  Bot bot;
  TallyGame told;
  Buffer seen;
  Chronicle *chronicle; /* or NULL: it is not told */
  Error fault;          /* the tester's own, where the script has none */
} Game;

static Story *open_story(const Trial *trial, const char *save, Counts *counts, Error *error) {
  StorySetup setup = {.folder = trial->folder,
                      .save = save,
                      .fresh = true,
                      .seed_given = true,
                      .seed = bot_game_seed(trial->seed, trial->game),
                      .options = trial->options,
                      .counts = counts,
                      .unlooked = true};
  return story_open(&setup, error);
}

/* ---- deciding ---- */

/* The policy's answer, judged; NULL where it leaves it open, or, with a fault, where it is bad. */
static Value *ask_policy(Game *game, const Ask *ask) {
  char at[256] = "";
  Value *answer = NULL, *good = NULL;
  const char *policy = game->trial->policy;
  if (!script_policy(story_script(game->story), policy, &answer, at, &game->fault)) return NULL;
  if (!answer) return NULL;
  good = answer_check(ask, answer, &game->fault);
  value_free(answer);
  if (!good) {
    error_prefix(&game->fault, "the policy %s answered %s badly", policy, ask->id);
    error_place(&game->fault, at);
  }
  return good;
}

/* NULL with a fault. */
static Value *decide(Game *game, const Ask *ask) {
  Value *answer = game->trial->policy ? ask_policy(game, ask) : NULL;
  if (answer || game->fault.status) return answer;
  size_t count;
  const double *figures = script_figures(story_script(game->story), &count);
  return bot_answer_near(&game->bot, ask, figures, count);
}

/* ---- playing ---- */

static void see(Game *game, const Scene *scene, const Value *answer) {
  scene_json(scene, &game->seen);
  buffer_add_char(&game->seen, '\n');
  if (game->tally) game->told.words += tally_page(game->tally, scene, answer);
  if (!game->chronicle) return;
  chronicle_page(game->chronicle, scene, story_script(game->story));
  if (answer) chronicle_answer(game->chronicle, scene, answer);
}

/* One question; false where the game stops. */
static bool step(Game *game) {
  const Scene *scene = story_scene(game->story);
  if (game->told.answers == TRIAL_ANSWERS_MOST) {
    error_set(&game->fault, "the game has not ended after %d answers; it is asking %s in %s",
              TRIAL_ANSWERS_MOST, scene->ask.id, scene->id);
    error_place(&game->fault, "scenario.lua:1");
    return false;
  }
  Value *answer = decide(game, &scene->ask);
  if (!answer) return false;
  see(game, scene, answer);
  bool taken = story_answer(game->story, answer, &game->fault);
  value_free(answer);
  game->told.answers += taken;
  return taken;
}

static void see_end(Game *game) {
  if (story_state(game->story) == STORY_BROKEN) {
    game->fault = *story_error(game->story);
    scene_json_broken(&game->fault, game->told.answers, &game->seen);
    buffer_add_char(&game->seen, '\n');
  } else {
    see(game, story_scene(game->story), NULL);
  }
}

static void play(Game *game) {
  const Trial *trial = game->trial;
  game->bot = bot_make(trial->seed, trial->game);
  game->told = (TallyGame){.game = trial->game, .seed = bot_game_seed(trial->seed, trial->game)};
  while (story_state(game->story) == STORY_ASKING && step(game)) {}
  see_end(game);
  digest_text(buffer_text(&game->seen), game->seen.length, game->told.seen);
  buffer_free(&game->seen);
}

/* All games of a tally are of one scenario as it was. */
static bool is_same(Tally *tally, Story *story, Error *error) {
  const char *content = script_content(story_script(story));
  if (!tally->content[0]) memcpy(tally->content, content, DIGEST_TEXT_BYTES);
  if (strcmp(tally->content, content) == 0) return true;
  error_set(error, "the scenario was changed while it was tested: test it again");
  return false;
}

/* ---- its line ---- */

static void add_line(const Game *game, Buffer *out) {
  const Trial *trial = game->trial;
  bool ended = story_state(game->story) == STORY_ENDED;
  buffer_addf(out, "{\"game\":%llu,\"policy\":", (unsigned long long)trial->game);
  json_write_text(out, trial->policy ? trial->policy : "random");
  buffer_addf(out, ",\"seed\":%llu,\"answers\":%zu,\"words\":%llu,\"ending\":",
              (unsigned long long)game->told.seed, game->told.answers,
              (unsigned long long)game->told.words);
  json_write_text(out, ended ? story_scene(game->story)->ask.id : NULL);
  buffer_add_text(out, ",\"ends\":{");
  for (size_t i = 0; i < trial->outcome_count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    json_write_text(out, trial->outcomes[i]);
    buffer_add_char(out, ':');
    chronicle_outcome(game->chronicle, trial->outcomes[i], out);
  }
  buffer_add_text(out, "},\"cast\":");
  chronicle_cast(game->chronicle, out);
  buffer_add_char(out, ',');
  chronicle_course(game->chronicle, out);
  buffer_add_text(out, "}\n");
}

static void begin_telling(Game *game, Counts *counts) {
  if (!game->trial->told) return;
  game->chronicle = chronicle_new();
  chronicle_listen(game->chronicle, counts);
}

static void end_telling(Game *game, Counts *counts, Buffer *line) {
  if (!game->chronicle) return;
  chronicle_listen(NULL, counts);
  chronicle_close(game->chronicle);
  if (game->story && line) add_line(game, line);
  chronicle_free(game->chronicle);
}

bool trial_play(const Trial *trial, Tally *tally, Buffer *line, Error *error) {
  Game game = {.trial = trial, .tally = tally};
  begin_telling(&game, tally->counts);
  game.story = open_story(trial, NULL, tally->counts, error);
  bool good = game.story && is_same(tally, game.story, error);
  if (good) {
    if (game.chronicle) {
      script_on_record(story_script(game.story), chronicle_row, game.chronicle);
    }
    play(&game);
    tally_game(tally, &game.told, game.fault.status ? &game.fault : NULL);
  }
  end_telling(&game, tally->counts, good ? line : NULL);
  story_close(game.story, NULL);
  return good;
}

bool trial_keep(const Trial *trial, const char *path, Error *error) {
  Game game = {.trial = trial};
  game.story = open_story(trial, path, NULL, error);
  if (!game.story) return false;
  play(&game);
  const char *trouble = story_trouble(game.story);
  if (trouble) error_set(error, "%s: %s", path, trouble);
  return story_close(game.story, trouble ? NULL : error) && !trouble;
}
