/* One game: read, tried and compared with bots, and only then written about; the change that is
 * wanted is played when its section is written. */
#include <stdlib.h>
#include <string.h>

#include "author/trials.h"
#include "base/memory.h"
#include "commands/debrief.h"
#include "commands/game.h"
#include "commands/options.h"
#include "front/talk.h"
#include "report/change_play.h"
#include "report/manoeuvre_page.h"
#include "report/one.h"

enum { RUNS = 200 };

typedef struct Debrief {
  const DebriefRequest *request;
  Game game;
  ChangeWish wish; /* of id "change"; NULL id: none is wanted */
  Value *instead, *rules;
  Manoeuvre *manoeuvre;
  Trials *trials;
  Progress progress;
  Error fault; /* of the changed game */
} Debrief;

/* ---- one change ---- */

/* "12=keep": which answer, and what stands in its place. */
static bool read_change(Debrief *debrief, Error *error) {
  const char *text = debrief->request->change, *sign = strchr(text, '=');
  size_t count = story_count(debrief->game.story);
  char *number = sign ? memory_copy_bytes(text, (size_t)(sign - text)) : NULL;
  uint64_t n = 0;
  bool good = number && options_whole(number, "--change N", count, &n, error) && n > 0;
  free(number);
  if (!good) {
    error_clear(error);
    error_set_usage(
        error, "--change takes N=ANSWER, with N from 1 to %zu: the answers of this game", count);
    return false;
  }
  debrief->instead = options_answer(sign + 1);
  debrief->wish = (ChangeWish){.id = "change", .at = (long)n - 1, .instead = debrief->instead};
  return true;
}

static bool read_wish(Debrief *debrief, Error *error) {
  const DebriefRequest *request = debrief->request;
  if (request->change) return read_change(debrief, error);
  if (request->sets->count == 0) return true;
  debrief->rules = options_pairs(request->sets, "--set", error);
  debrief->wish = (ChangeWish){.id = "change", .rules = debrief->rules};
  return debrief->rules != NULL;
}

/* A change that cannot be played is told before anything long begins. */
static bool check_wish(Debrief *debrief, Error *error) {
  if (!debrief->wish.id) return true;
  Paper *scratch = paper_new("en", "");
  bool done = change_play(scratch, debrief->game.plan, debrief->request->folder,
                          debrief->request->language, debrief->game.story, &debrief->wish, error);
  paper_free(scratch);
  return done;
}

static void write_change(Paper *paper, void *context) {
  Debrief *debrief = context;
  change_play(paper, debrief->game.plan, debrief->request->folder, debrief->request->language,
              debrief->game.story, &debrief->wish, &debrief->fault);
}

/* ---- what hung on it ---- */

static bool try_others(Debrief *debrief, Error *error) {
  const DebriefRequest *request = debrief->request;
  const Story *story = debrief->game.story;
  WhatIf what = {.folder = request->folder,
                 .language = request->language,
                 .header = story_header(story),
                 .ended = story_state(story) == STORY_ENDED,
                 .change = -1};
  Given *given = whatif_given(story, &what.count);
  ManoeuvreOutcome *outcomes = debrief_outcomes(request->plan);
  what.given = given;
  TrialsSetup setup = {.game = &what,
                       .version = IRONGRAIN_VERSION,
                       .jobs = (unsigned)request->jobs,
                       .outcomes = outcomes,
                       .outcome_count = request->plan->outcome_count,
                       .cache = request->cache,
                       .progress = progress_show,
                       .context = &debrief->progress};
  debrief->trials = trials_run(&setup, error);
  free(outcomes);
  free(given);
  return debrief->trials != NULL;
}

static bool explore(Debrief *debrief, Error *error) {
  const DebriefRequest *request = debrief->request;
  bool wanted = !request->has_runs || request->runs > 0;
  progress_begin(&debrief->progress);
  bool can_try = wanted && request->plan->outcome_count > 0 && !story_error(debrief->game.story);
  bool done = !can_try || try_others(debrief, error);
  done = done && debrief_bots(request, story_header(debrief->game.story), RUNS, &debrief->progress,
                              &debrief->manoeuvre, error);
  progress_end(&debrief->progress);
  return done;
}

static void write_manoeuvre(Paper *paper, void *context) {
  const Debrief *debrief = context;
  const Plan *plan = debrief->game.plan;
  const Story *story = debrief->game.story;
  char *conditions = debrief_conditions(story_manifest(story), story_header(story));
  manoeuvre_html(paper, debrief->manoeuvre, plan->outcomes, plan->outcome_count, conditions);
  free(conditions);
}

/* ---- the whole ---- */

static void tell_trouble(const Game *game) {
  Buffer trouble = {0};
  game_trouble(game, &trouble);
  if (trouble.length > 0) talk("irongrain: %s", buffer_text(&trouble));
  buffer_free(&trouble);
}

static Paper *write_report(Debrief *debrief, Error *error) {
  OneExtras extras = {.trials = debrief->trials, .context = debrief};
  if (debrief->wish.id) extras.change = write_change;
  if (debrief->manoeuvre) extras.manoeuvre = write_manoeuvre;
  Paper *paper = one_report(&debrief->game, &extras);
  if (!debrief->fault.status) return paper;
  *error = debrief->fault;
  paper_free(paper);
  return NULL;
}

static void end(Debrief *debrief) {
  manoeuvre_free(debrief->manoeuvre);
  trials_free(debrief->trials);
  value_free(debrief->instead);
  value_free(debrief->rules);
  game_close(&debrief->game);
}

static Paper *debrief_in(const DebriefRequest *request, Error *error) {
  Debrief debrief = {.request = request};
  Paper *paper = NULL;
  if (!game_open(&debrief.game, request->files[0], request->folder, request->language,
                 request->plan, error)) {
    return NULL;
  }
  tell_trouble(&debrief.game);
  if (read_wish(&debrief, error) && check_wish(&debrief, error) && explore(&debrief, error)) {
    paper = write_report(&debrief, error);
  }
  end(&debrief);
  return paper;
}

Paper *debrief_game(const DebriefRequest *request, Error *error) {
  Places places = places_find();
  char *folder = places_of_save(&places, request->files[0], request->scenario, error);
  bool speaks = folder && game_check_language(folder, request->language, error);
  Plan *plan = speaks ? plan_read(folder, error) : NULL;
  DebriefRequest complete = *request;
  complete.folder = folder;
  complete.plan = plan;
  Paper *paper = plan ? debrief_in(&complete, error) : NULL;
  plan_free(plan);
  free(folder);
  places_free(&places);
  return paper;
}
