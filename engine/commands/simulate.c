/* `simulate`: arguments to a SimulationSetup, its CSV to standard output, all else to standard
 * error. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "author/simulation.h"
#include "base/file.h"
#include "base/memory.h"
#include "commands/commands.h"
#include "commands/interrupt.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/progress.h"
#include "commands/result.h"
#include "front/talk.h"

static const uint64_t most_seed = (UINT64_C(1) << 53) - 1;

/* What the arguments said. */
typedef struct Request {
  const char *scenario, *runs, *seed, *jobs, *policy;
  Value *sets; /* list of "key=value" */
} Request;

/* ---- arguments ---- */

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const Option options[] = {
      {.name = "--runs", .text = &request->runs},     {.name = "--seed", .text = &request->seed},
      {.name = "--jobs", .text = &request->jobs},     {.name = "--set", .list = request->sets},
      {.name = "--policy", .text = &request->policy}, {.name = NULL},
  };
  Words words = {.names = "SCENARIO", .fewest = 1, .most = 1, .words = &request->scenario};
  return options_read(argc, argv, options, words, error);
}

static bool read_numbers(const Request *request, SimulationSetup *setup, Error *error) {
  uint64_t jobs = 1;
  setup->request.runs = 1000;
  setup->request.seed = 1;
  bool good =
      options_count(request->runs, "--runs", SIMULATE_RUNS_MOST, &setup->request.runs, error) &&
      options_count(request->jobs, "--jobs", SIMULATION_JOBS_MOST, &jobs, error) &&
      (!request->seed ||
       options_whole(request->seed, "--seed", most_seed, &setup->request.seed, error));
  setup->jobs = (unsigned)jobs;
  return good;
}

/* "place=anhui" ... in two, in the list itself: `pairs` point into it. */
static bool read_sets(const Value *sets, SimulateChoice *pairs, Error *error) {
  for (size_t i = 0; i < sets->count; i++) {
    char *text = sets->items[i]->text;
    char *equals = strchr(text, '=');
    if (!equals || equals == text) {
      error_set_usage(error, "--set takes key=value, not %.60s", text);
      return false;
    }
    *equals = '\0';
    pairs[i] = (SimulateChoice){.key = text, .value = equals + 1};
  }
  return true;
}

static bool write_rows(void *context, const Buffer *text, Error *error) {
  progress_clear(context);
  return file_write_all(STDOUT_FILENO, buffer_text(text), text->length, error);
}

/* ---- the command ---- */

static int simulate(SimulationSetup *setup, Error *error) {
  Progress progress;
  SimulationResult result = {0};
  progress_begin(&progress);
  setup->stop = interrupt_watch();
  setup->write = write_rows;
  setup->progress = progress_show;
  setup->log = progress_log;
  setup->context = &progress;
  bool good = simulation_run(setup, &result, error);
  progress_end(&progress);
  if (!good || result.done == result.runs) return good ? 0 : error->status;
  talk("irongrain: stopped: %s %llu of %llu runs", result.done > 0 ? "this is" : "no row is given;",
       (unsigned long long)result.done, (unsigned long long)result.runs);
  return ERROR_FAILED;
}

static int run_request(const Request *request, Error *error) {
  SimulationSetup setup = {.request.policy = request->policy};
  SimulateChoice *pairs = memory_new(request->sets->count * sizeof *pairs);
  setup.request.set = pairs;
  setup.request.set_count = request->sets->count;
  int status = ERROR_USAGE;
  if (read_numbers(request, &setup, error) && read_sets(request->sets, pairs, error)) {
    Places places = places_find();
    char *folder = places_scenario(&places, request->scenario, error);
    setup.folder = folder;
    status = folder ? simulate(&setup, error) : error->status;
    free(folder);
    places_free(&places);
  }
  free(pairs);
  return status;
}

static int run(int argc, char **argv) {
  Request request = {.sets = value_list()};
  Error error = {0};
  int status = ERROR_USAGE;
  if (read_arguments(argc, argv, &request, &error)) status = run_request(&request, &error);
  value_free(request.sets);
  return error.status ? result_failure("simulate", &error) : status;
}

const Command command_simulate = {
    .name = "simulate",
    .arguments = "SCENARIO [--runs N] [--seed N] [--jobs J] [--policy NAME] [--set key=value]...",
    .help =
        "Runs the model of a scenario many times without its story and prints what comes of it as\n"
        "CSV: the columns, then the scenario's rows. The scenario must have a `simulate` in its\n"
        "manifest (scripts/simulate.md tells how to write one); which policies there are, which\n"
        "settings, and what the columns mean is its own affair.\n"
        "\n"
        "  --runs N         how many runs, 1 to 10000000 (1000 without this; a scenario may need\n"
        "                   another number)\n"
        "  --seed N         the luck of all runs, 0 to 9007199254740991 (1); the same seed gives\n"
        "                   the same bytes, with any number of jobs\n"
        "  --jobs J         how many runs at a time, 1 to 64 (1)\n"
        "  --policy NAME    who decides in the model's world (the scenario's first)\n"
        "  --set key=value  for the scenario to understand; may be given several times\n"
        "\n"
        "Interrupted (Ctrl-C, or SIGTERM), it gives the result of the runs done so far, says on\n"
        "standard error how many they are, and exits 1; a third time, it ends at once. A script\n"
        "error ends it too: the rows of whole chunks of 32 runs before it are printed, no "
        "result.\n",
    .for_authors = true,
    .run = run,
};
