/* `debrief`: the report of one game (debrief_game.c) or of a class (debrief_class.c). The saves are
 * only read; what is written is put in place whole, and never over a save (debrief_write.c). */
#include "commands/debrief.h"

#include <stdlib.h>
#include <unistd.h>

#include "commands/commands.h"
#include "commands/game.h"
#include "commands/options.h"
#include "commands/result.h"

enum { RUNS_MOST = 10000, JOBS_MOST = 64 };

/* As many at a time as the machine has processors: the bytes do not depend on it. */
static uint64_t processors(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  if (count < 1) return 1;
  return count > JOBS_MOST ? JOBS_MOST : (uint64_t)count;
}

static bool check_request(DebriefRequest *request, const char *runs, const char *jobs,
                          Error *error) {
  while (request->count < DEBRIEF_SAVES_MOST && request->files[request->count]) request->count++;
  request->jobs = processors();
  request->has_runs = runs != NULL;
  if (!request->report || !*request->report) {
    error_set_usage(error, "-o report.html is missing: the file that the report is written to");
    return false;
  }
  if (request->change && request->sets->count > 0) {
    error_set_usage(error, "one change at a time: --change or --set");
    return false;
  }
  if (request->count > 1 && (request->change || request->sets->count > 0)) {
    error_set_usage(error, "--change and --set are for the report of one game");
    return false;
  }
  if (runs && !options_whole(runs, "--runs", RUNS_MOST, &request->runs, error)) return false;
  return options_count(jobs, "--jobs", JOBS_MOST, &request->jobs, error);
}

static bool read_arguments(int argc, char **argv, DebriefRequest *request, Error *error) {
  const char *runs = NULL, *jobs = NULL;
  const Option options[] = {
      {.name = "-o", .text = &request->report},
      {.name = "--csv", .text = &request->csv},
      {.name = "--change", .text = &request->change},
      {.name = "--set", .list = request->sets},
      {.name = "--runs", .text = &runs},
      {.name = "--jobs", .text = &jobs},
      {.name = "--scenario", .text = &request->scenario},
      {.name = "--lang", .text = &request->language},
      {.name = NULL},
  };
  Words words = {
      .names = "FILE...", .fewest = 1, .most = DEBRIEF_SAVES_MOST, .words = request->files};
  return options_read(argc, argv, options, words, error) &&
         check_request(request, runs, jobs, error);
}

static bool report(DebriefRequest *request, Error *error) {
  bool is_class = request->count > 1;
  Paper *paper = is_class ? debrief_class(request, error) : debrief_game(request, error);
  bool written = paper && debrief_write(request, paper, error);
  paper_free(paper);
  return written;
}

static int run_request(DebriefRequest *request, Error *error) {
  Places places = places_find();
  request->cache = places.cache;
  bool done = debrief_may_write(request, error) && report(request, error);
  places_free(&places);
  return done ? 0 : ERROR_FAILED;
}

static int run(int argc, char **argv) {
  DebriefRequest request = {.sets = value_list()};
  Error error = {0};
  int status = ERROR_USAGE;
  if (read_arguments(argc, argv, &request, &error)) status = run_request(&request, &error);
  value_free(request.sets);
  return error.status ? result_failure("debrief", &error) : status;
}

const Command command_debrief = {
    .name = "debrief",
    .arguments =
        "FILE... -o REPORT.html [--csv FILE] [--change N=ANSWER | --set key=value...]\n"
        "       [--runs N] [--jobs J] [--scenario PATH] [--lang L]",
    .help =
        "Looks back. With one save: what the desk knew, month by month, then what is known now,\n"
        "with every book open. With 2 to 400 saves: a class compared, and where it parted. The\n"
        "report is one HTML file that needs no network and no script, on a screen or on paper.\n"
        "\n"
        "  -o REPORT.html   where it is written (- is standard output)\n"
        "  --csv FILE       every number of the report\n"
        "  --change N=ANSWER\n"
        "                   beside the game the same game with answer N changed (a word, a "
        "figure,\n"
        "                   or JSON as `play --json` takes it), all before it and all luck held\n"
        "  --set key=value  beside the game the same answers under another rule of the system;\n"
        "                   which there are is the scenario's affair\n"
        "  --runs N         how many games of bots tell what room there was, 0 to 10000 (200\n"
        "                   for a game, 24 for a class). They are kept, and made again only when\n"
        "                   something has changed. With 0 nothing is told of what hung on a\n"
        "                   decision either\n"
        "  --jobs J         how many games are played at a time, 1 to 64 (one for each processor)\n"
        "  --scenario PATH  the scenario's folder, where it is not among those that are found\n"
        "  --lang L         in another of the scenario's languages\n",
    .run = run,
};
