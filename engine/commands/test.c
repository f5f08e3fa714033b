/* `test`: arguments to a TesterSetup, then what the games came to. Only when all of them are played
 * is a file written: the games that are kept are played again, each from its number alone. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/cases.h"
#include "author/effects.h"
#include "author/forks.h"
#include "author/keep.h"
#include "author/tester.h"
#include "base/file.h"
#include "base/memory.h"
#include "commands/commands.h"
#include "commands/interrupt.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/progress.h"
#include "commands/result.h"
#include "commands/test_report.h"
#include "front/talk.h"

static const uint64_t most_seed = (UINT64_C(1) << 53) - 1, most_runs = 10000000;

/* What the arguments said. The lists are texts, and the texts of `players` and `outcomes`
 * theirs. */
typedef struct Request {
  const char *scenario, *runs, *seed, *jobs, *keep, *forks, *games, *of, *months;
  Value *policies, *sets, *outcomes, *options;
  const char **players, **outcome_list; /* NULL for random */
  Buffer policy;                        /* as it was asked for: "zealot, random" */
  uint64_t month_count;
  bool json, effects;
} Request;

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const Option options[] = {
      {.name = "--runs", .text = &request->runs},
      {.name = "--seed", .text = &request->seed},
      {.name = "--jobs", .text = &request->jobs},
      {.name = "--policy", .list = request->policies},
      {.name = "--set", .list = request->sets},
      {.name = "--keep", .text = &request->keep},
      {.name = "--games", .text = &request->games},
      {.name = "--forks", .text = &request->forks},
      {.name = "--of", .text = &request->of},
      {.name = "--months", .text = &request->months},
      {.name = "--outcome", .list = request->outcomes},
      {.name = "--json", .flag = &request->json},
      {.name = "--effects", .flag = &request->effects},
      {.name = NULL},
  };
  Words words = {.names = "SCENARIO", .fewest = 1, .most = 1, .words = &request->scenario};
  if (!options_read(argc, argv, options, words, error)) return false;
  if (request->keep && !*request->keep) error_set_usage(error, "--keep needs the name of a folder");
  if (request->of && !request->forks) {
    error_set_usage(error, "--of names a save whose answers are forked; add --forks FILE");
  }
  return error->status == 0;
}

static const char **texts_of(const Value *list) {
  const char **texts = memory_new((list->count + 1) * sizeof *texts);
  for (size_t i = 0; i < list->count; i++) texts[i] = list->items[i]->text;
  return texts;
}

static void read_players(Request *request, TesterSetup *setup) {
  request->players = texts_of(request->policies);
  for (size_t i = 0; i < request->policies->count; i++) {
    buffer_addf(&request->policy, "%s%s", i > 0 ? ", " : "", request->players[i]);
    if (strcmp(request->players[i], "random") == 0) request->players[i] = NULL;
  }
  if (request->policies->count == 0) buffer_add_text(&request->policy, "random");
  setup->policies = request->players;
  setup->policy_count = request->policies->count;
}

static bool read_numbers(Request *request, TesterSetup *setup, Error *error) {
  enum { MONTHS_MOST = 1200 };
  uint64_t jobs = 1;
  setup->runs = 1000;
  setup->seed = 1;
  request->month_count = 12;
  read_players(request, setup);
  request->outcome_list = texts_of(request->outcomes);
  setup->outcomes = request->outcome_list;
  setup->outcome_count = request->outcomes->count;
  request->options = options_pairs(request->sets, "--set", error);
  setup->options = request->options;
  bool good =
      request->options && options_count(request->runs, "--runs", most_runs, &setup->runs, error) &&
      options_count(request->jobs, "--jobs", TESTER_JOBS_MOST, &jobs, error) &&
      options_count(request->months, "--months", MONTHS_MOST, &request->month_count, error) &&
      (!request->seed || options_whole(request->seed, "--seed", most_seed, &setup->seed, error));
  setup->jobs = (unsigned)jobs;
  return good;
}

/* ---- keeping ---- */

typedef struct Keeping {
  const TesterSetup *setup;
  TestReport *report;
  bool failed;
} Keeping;

/* The path of the game's save; NULL where none is wanted or it cannot be. */
static char *keep(Keeping *keeping, const TallyGame *game, const char *name) {
  const TesterSetup *setup = keeping->setup;
  Trial trial = tester_trial(setup, game->game);
  Error error = {0};
  char *path = keep_game(&trial, keeping->report->keep, name, &error);
  if (error.status) {
    talk_error(&error);
    keeping->failed = true;
  }
  return path;
}

static bool keep_games(const TesterSetup *setup, TestReport *report, Error *error) {
  const Tally *tally = report->tally;
  Keeping keeping = {.setup = setup, .report = report};
  if (!report->keep) return true;
  if (!file_make_folders(report->keep, error)) return false;
  for (size_t i = 0; i < tally->fault_count; i++) {
    char name[32];
    snprintf(name, sizeof name, "error-%zu", i + 1);
    report->saves[i] = keep(&keeping, &tally->faults[i].first, name);
  }
  if (tally->ended > 0) {
    report->longest = keep(&keeping, &tally->longest, "longest");
    report->shortest = keep(&keeping, &tally->shortest, "shortest");
  }
  return !keeping.failed;
}

/* ---- the command ---- */

static bool write_report(const TestReport *report, bool as_json) {
  Buffer out = {0};
  if (as_json) {
    test_report_json(report, &out);
  } else {
    test_report_text(report, &out);
  }
  bool written = result_write(&out);
  buffer_free(&out);
  return written;
}

typedef struct Found {
  Cases cases;
  Effects effects;
  Tally *tally;
} Found;

static int report_games(const Request *request, const TesterSetup *setup, const Found *found,
                        Error *error) {
  const Tally *tally = found->tally;
  TestReport report = {.scenario = request->scenario,
                       .policy = buffer_text(&request->policy),
                       .keep = request->keep,
                       .seed = setup->seed,
                       .runs = setup->runs,
                       .cases = &found->cases,
                       .effects = request->effects ? &found->effects : NULL,
                       .tally = tally,
                       .saves = memory_new(tally->fault_count * sizeof(char *))};
  bool kept = tally->games == 0 || keep_games(setup, &report, error);
  bool written = write_report(&report, request->json);
  for (size_t i = 0; i < tally->fault_count; i++) free(report.saves[i]);
  free(report.saves);
  free(report.longest);
  free(report.shortest);
  return kept && written && tally->fault_count == 0 && found->cases.failed == 0 ? 0 : ERROR_FAILED;
}

/* What there is to say of a scenario that does not load: one error, no game. */
static Tally *unloaded(Error *error) {
  Tally *tally = tally_new();
  tally->faults = memory_grow(NULL, 1, sizeof *tally->faults);
  tally->faults[tally->fault_count++] = (Fault){.error = *error};
  error_clear(error);
  return tally;
}

/* NULL where it was called wrongly. */
static Tally *play_games(TesterSetup *setup, Error *error) {
  Progress progress;
  progress_begin(&progress);
  setup->progress = progress_show;
  setup->context = &progress;
  Tally *tally = tester_run(setup, error);
  progress_end(&progress);
  return tally || error->status == ERROR_USAGE ? tally : unloaded(error);
}

/* As many games again, each with its forks. */
static bool play_effects(const TesterSetup *setup, Effects *effects, Error *error) {
  Progress progress;
  EffectsSetup forks = {.folder = setup->folder,
                        .runs = setup->runs,
                        .seed = setup->seed,
                        .jobs = setup->jobs,
                        .stop = setup->stop,
                        .progress = progress_show,
                        .context = &progress};
  progress_begin(&progress);
  bool played = effects_run(&forks, effects, error);
  progress_end(&progress);
  return played;
}

/* Writes a line for each fork of as many games. */
static bool play_forks(const Request *request, const TesterSetup *setup, Error *error) {
  Progress progress;
  ForksSetup forks = {.folder = setup->folder,
                      .policies = setup->policies,
                      .policy_count = setup->policy_count,
                      .options = setup->options,
                      .runs = setup->runs,
                      .seed = setup->seed,
                      .jobs = setup->jobs,
                      .save = request->of,
                      .months = (int)request->month_count,
                      .outcomes = setup->outcomes,
                      .outcome_count = setup->outcome_count,
                      .stop = setup->stop,
                      .progress = progress_show,
                      .context = &progress};
  forks.lines = ordered_open(request->forks, error);
  if (!forks.lines) return false;
  progress_begin(&progress);
  bool played = forks_run(&forks, error);
  progress_end(&progress);
  return ordered_close(forks.lines, error) && played;
}

static bool play_more(const Request *request, const TesterSetup *setup, Found *found,
                      Error *error) {
  if (found->tally->games == 0) return true;
  return (!request->effects || play_effects(setup, &found->effects, error)) &&
         (!request->forks || play_forks(request, setup, error));
}

/* NULL where it was called wrongly, or a file cannot be written. */
static Tally *play_and_tell(const Request *request, TesterSetup *setup, Error *error) {
  if (request->games && !(setup->lines = ordered_open(request->games, error))) return NULL;
  Tally *tally = play_games(setup, error);
  if (!setup->lines || ordered_close(setup->lines, error)) return tally;
  tally_free(tally);
  return NULL;
}

static int test(const Request *request, TesterSetup *setup, Error *error) {
  Found found = {0};
  int status = ERROR_USAGE;
  setup->stop = interrupt_watch();
  found.cases = cases_run(setup->folder, setup->stop);
  found.tally = play_and_tell(request, setup, error);
  if (found.tally) {
    bool forked = play_more(request, setup, &found, error);
    status = report_games(request, setup, &found, error);
    if (!forked) status = ERROR_FAILED;
  }
  if (found.tally && atomic_load(setup->stop)) {
    talk("irongrain: stopped: this is %llu of %llu runs", (unsigned long long)found.tally->games,
         (unsigned long long)setup->runs);
    status = ERROR_FAILED;
  }
  tally_free(found.tally);
  effects_free(&found.effects);
  cases_free(&found.cases);
  return status;
}

static int run_request(Request *request, Error *error) {
  TesterSetup setup = {0};
  if (!read_numbers(request, &setup, error)) return error->status;
  Places places = places_find();
  char *folder = places_scenario(&places, request->scenario, error);
  setup.folder = folder;
  int status = folder ? test(request, &setup, error) : error->status;
  free(folder);
  places_free(&places);
  return status;
}

static int run(int argc, char **argv) {
  Request request = {.policies = value_list(), .sets = value_list(), .outcomes = value_list()};
  Error error = {0};
  int status = ERROR_USAGE;
  if (read_arguments(argc, argv, &request, &error)) status = run_request(&request, &error);
  value_free(request.policies);
  value_free(request.sets);
  value_free(request.outcomes);
  value_free(request.options);
  free(request.players);
  free(request.outcome_list);
  buffer_free(&request.policy);
  return error.status ? result_failure("test", &error) : status;
}

const Command command_test = {
    .name = "test",
    .arguments =
        "SCENARIO [--runs N] [--seed N] [--jobs J] [--policy NAME]... [--set ID=VALUE]...\n"
        "       [--keep DIR] [--games FILE] [--forks FILE [--of SAVE] [--months N]]\n"
        "       [--outcome ID]... [--effects] [--json]",
    .help =
        "Runs the author's own tests (tests/*.lua and the golden games tests/*.save), then plays\n"
        "the scenario many times without a player, and tells what went wrong, what was reached\n"
        "how often, and what never was and why.\n"
        "\n"
        "  --runs N       how many games, 1 to 10000000 (1000 without this)\n"
        "  --seed N       the luck of all games, 0 to 9007199254740991 (1); the same seed plays\n"
        "                 the same games, with any number of jobs\n"
        "  --jobs J       how many games at a time, 1 to 64 (1)\n"
        "  --policy NAME  who answers: random (so without this), or one of the manifest's\n"
        "                 `policies`; what a policy leaves open is answered at random; of\n"
        "                 several, each plays one game in its turn\n"
        "  --set ID=VALUE an option of the games\n"
        "  --keep DIR     keep each error's first game, and the longest and the shortest, as\n"
        "                 saves in DIR\n"
        "  --effects      play as many games once more to tell what each choice changes: each is\n"
        "                 forked into its open siblings, with the same luck and the same later\n"
        "                 answers, and compared: books, facts and people, words, ending\n"
        "  --games FILE   a line of JSON for each game: who played it, what it came to, and its\n"
        "                 events and answers in their order\n"
        "  --forks FILE   as many games once more, each forked at every choice of its events; a\n"
        "                 line of JSON for each fork: what differs of figures, people and words\n"
        "                 within --months N months (12), and what both games came to\n"
        "  --of SAVE      with --forks: the one game is this, forked at every answer\n"
        "  --outcome ID   what the lines say that games came to: a kept book's id, facts.post,\n"
        "                 people.wen.fate, or \"facts.post while facts.office\"\n"
        "  --json         one JSON object instead of a report\n"
        "\n"
        "Exit status 1 where anything went wrong. Interrupted (Ctrl-C, or SIGTERM), it tells\n"
        "what the games so far came to, and exits 1; a third time, it ends at once.\n",
    .for_authors = true,
    .run = run,
};
