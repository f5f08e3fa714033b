/* `simulate`: arguments to a SimulationSetup, its CSV to standard output, all else to standard
 * error. Where that is a terminal, one line on it tells how far the runs are; it is taken away
 * before anything else is written, since both outputs may be the same terminal. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <pthread.h>

#include "author/simulation.h"
#include "base/file.h"
#include "base/memory.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"
#include "front/talk.h"

enum { PROGRESS_MS = 100 };

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

/* A number of at least 1; *number stays as it is where the option is left out. */
static bool read_count(const char *text, const char *name, uint64_t most, uint64_t *number,
                       Error *error) {
  if (!text || (options_whole(text, name, most, number, NULL) && *number >= 1)) return true;
  error_set_usage(error, "%s must be a whole number from 1 to %llu, not %.60s", name,
                  (unsigned long long)most, *text ? text : "nothing");
  return false;
}

static bool read_numbers(const Request *request, SimulationSetup *setup, Error *error) {
  uint64_t jobs = 1;
  setup->request.runs = 1000;
  setup->request.seed = 1;
  bool good =
      read_count(request->runs, "--runs", SIMULATE_RUNS_MOST, &setup->request.runs, error) &&
      read_count(request->jobs, "--jobs", SIMULATION_JOBS_MOST, &jobs, error) &&
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

/* ---- being stopped ---- */

/* Said by a signal; a handler is given no other place to say it. */
static atomic_bool stopped;
static atomic_int times;

/* The third ends the program at once. Not the second: timeout(1) sends each signal twice. */
static void on_signal(int number) {
  enum { PATIENCE = 2 };
  atomic_store(&stopped, true);
  if (atomic_fetch_add(&times, 1) < PATIENCE) return;
  signal(number, SIG_DFL);
  raise(number);
}

static void take_signals(void) {
  static const int taken[] = {SIGINT, SIGTERM};
  for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++) {
    struct sigaction action = {.sa_handler = on_signal}, before;
    sigemptyset(&action.sa_mask);
    sigaction(taken[i], NULL, &before);
    if (before.sa_handler != SIG_IGN) sigaction(taken[i], &action, NULL);
  }
}

/* ---- what is shown ---- */

typedef struct Screen {
  pthread_mutex_t lock; /* the author's lines come from any thread */
  bool has_progress;    /* standard error is a terminal */
  int columns;          /* that the line of progress takes now */
  int64_t shown_ms;     /* when it was last written */
} Screen;

static int64_t now_ms(void) {
  struct timespec time = {0};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void put(const Buffer *text) {
  file_write_all(STDERR_FILENO, buffer_text(text), text->length, NULL);
}

/* Takes the line of progress away. */
static void clear_progress(Screen *screen) {
  if (screen->columns == 0) return;
  Buffer line = {0};
  buffer_addf(&line, "\r%*s\r", screen->columns, "");
  put(&line);
  buffer_free(&line);
  screen->columns = 0;
}

static void show_progress(void *context, uint64_t done, uint64_t runs) {
  Screen *screen = context;
  int64_t now = now_ms();
  if (!screen->has_progress || now - screen->shown_ms < PROGRESS_MS) return;
  Buffer line = {0};
  buffer_addf(&line, "\r%llu of %llu runs", (unsigned long long)done, (unsigned long long)runs);
  pthread_mutex_lock(&screen->lock);
  put(&line);
  screen->columns = (int)line.length - 1; /* it only ever grows */
  screen->shown_ms = now;
  pthread_mutex_unlock(&screen->lock);
  buffer_free(&line);
}

static void log_line(void *context, const char *at, const char *text) {
  Screen *screen = context;
  pthread_mutex_lock(&screen->lock);
  clear_progress(screen);
  talk("%s: %s", at, text);
  pthread_mutex_unlock(&screen->lock);
}

static bool write_rows(void *context, const Buffer *text, Error *error) {
  Screen *screen = context;
  pthread_mutex_lock(&screen->lock);
  clear_progress(screen);
  pthread_mutex_unlock(&screen->lock);
  return file_write_all(STDOUT_FILENO, buffer_text(text), text->length, error);
}

/* ---- the command ---- */

static int simulate(SimulationSetup *setup, Error *error) {
  Screen screen = {.has_progress = isatty(STDERR_FILENO), .shown_ms = now_ms() - PROGRESS_MS};
  SimulationResult result = {0};
  pthread_mutex_init(&screen.lock, NULL);
  setup->stop = &stopped;
  setup->write = write_rows;
  setup->progress = show_progress;
  setup->log = log_line;
  setup->context = &screen;
  take_signals();
  bool good = simulation_run(setup, &result, error);
  clear_progress(&screen);
  pthread_mutex_destroy(&screen.lock);
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
    .run = run,
};
