/* `test`: arguments to a TesterSetup, then what the games came to. Only when all of them are played
 * is a file written: the games that are kept are played again, each from its number alone. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/cases.h"
#include "author/effects.h"
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

/* What the arguments said. */
typedef struct Request {
  const char *scenario, *runs, *seed, *jobs, *policy, *keep;
  bool json, effects;
} Request;

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const Option options[] = {
      {.name = "--runs", .text = &request->runs},
      {.name = "--seed", .text = &request->seed},
      {.name = "--jobs", .text = &request->jobs},
      {.name = "--policy", .text = &request->policy},
      {.name = "--keep", .text = &request->keep},
      {.name = "--json", .flag = &request->json},
      {.name = "--effects", .flag = &request->effects},
      {.name = NULL},
  };
  Words words = {.names = "SCENARIO", .fewest = 1, .most = 1, .words = &request->scenario};
  if (!options_read(argc, argv, options, words, error)) return false;
  if (!request->keep || *request->keep) return true;
  error_set_usage(error, "--keep needs the name of a folder");
  return false;
}

static bool read_numbers(const Request *request, TesterSetup *setup, Error *error) {
  uint64_t jobs = 1;
  setup->runs = 1000;
  setup->seed = 1;
  bool good =
      options_count(request->runs, "--runs", most_runs, &setup->runs, error) &&
      options_count(request->jobs, "--jobs", TESTER_JOBS_MOST, &jobs, error) &&
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
  Trial trial = {
      .folder = setup->folder, .policy = setup->policy, .seed = setup->seed, .game = game->game};
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
                       .policy = setup->policy ? setup->policy : "random",
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

static int test(const Request *request, TesterSetup *setup, Error *error) {
  Found found = {0};
  int status = ERROR_USAGE;
  setup->stop = interrupt_watch();
  found.cases = cases_run(setup->folder, setup->stop);
  found.tally = play_games(setup, error);
  if (found.tally) {
    bool forked =
        !request->effects || found.tally->games == 0 || play_effects(setup, &found.effects, error);
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

static int run_request(const Request *request, Error *error) {
  TesterSetup setup = {0};
  bool is_random = !request->policy || strcmp(request->policy, "random") == 0;
  setup.policy = is_random ? NULL : request->policy;
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
  Request request = {0};
  Error error = {0};
  int status = ERROR_USAGE;
  if (read_arguments(argc, argv, &request, &error)) status = run_request(&request, &error);
  return error.status ? result_failure("test", &error) : status;
}

const Command command_test = {
    .name = "test",
    .arguments =
        "SCENARIO [--runs N] [--seed N] [--jobs J] [--policy NAME] [--keep DIR]\n"
        "       [--effects] [--json]",
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
        "                 `policies`; what a policy leaves open is answered at random\n"
        "  --keep DIR     keep each error's first game, and the longest and the shortest, as\n"
        "                 saves in DIR\n"
        "  --effects      play as many games once more to tell what each choice changes: each is\n"
        "                 forked into its open siblings, with the same luck and the same later\n"
        "                 answers, and compared: books, facts and people, words, ending\n"
        "  --json         one JSON object instead of a report\n"
        "\n"
        "Exit status 1 where anything went wrong. Interrupted (Ctrl-C, or SIGTERM), it tells\n"
        "what the games so far came to, and exits 1; a third time, it ends at once.\n",
    .for_authors = true,
    .run = run,
};
