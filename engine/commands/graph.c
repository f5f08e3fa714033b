/* `graph`: the scenario as DOT, to standard output or to a new file. */
#include <stdlib.h>

#include "author/graph.h"
#include "base/file.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"
#include "front/talk.h"

enum { RUNS = 100, RUNS_MOST = 1000000 };

static const uint64_t most_seed = (UINT64_C(1) << 53) - 1;

/* What the arguments said. */
typedef struct Request {
  const char *scenario, *target;
  GraphSetup setup;
} Request;

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const char *runs = NULL, *seed = NULL;
  const Option options[] = {
      {.name = "--around", .text = &request->setup.around},
      {.name = "--runs", .text = &runs},
      {.name = "--seed", .text = &seed},
      {.name = "-o", .text = &request->target},
      {.name = NULL},
  };
  Words words = {.names = "SCENARIO", .fewest = 1, .most = 1, .words = &request->scenario};
  if (!options_read(argc, argv, options, words, error)) return false;
  if (request->target && !*request->target) {
    error_set_usage(error, "-o takes the file that the graph is written to");
    return false;
  }
  if (runs && !options_whole(runs, "--runs", RUNS_MOST, &request->setup.runs, error)) return false;
  return !seed || options_whole(seed, "--seed", most_seed, &request->setup.seed, error);
}

static bool write_graph(const Request *request, Buffer *out, Error *error) {
  if (!request->target) {
    if (result_write(out)) return true;
    error_set(error, "nobody reads the graph");
    return false;
  }
  return file_write_new(request->target, buffer_text(out), out->length, error);
}

static void tell(const GraphNotes *notes) {
  if (notes->broken == 0) return;
  talk("irongrain: %llu of the games did not come to an ending; the first: %s%s%s",
       (unsigned long long)notes->broken, notes->error.at, *notes->error.at ? ": " : "",
       notes->error.message);
}

/* A file that is there is told before any game is played. */
static bool may_write(const char *target, Error *error) {
  if (!target || !file_exists(target)) return true;
  error_set(error,
            "%s exists already, and nothing is written over: remove it, give -o another name, or "
            "leave -o out and write `irongrain graph SCENARIO > FILE`",
            target);
  return false;
}

static int graph(Request *request, Error *error) {
  if (!may_write(request->target, error)) return error->status;
  Places places = places_find();
  char *folder = places_scenario(&places, request->scenario, error);
  Buffer out = {0};
  GraphNotes notes;
  request->setup.folder = folder;
  if (folder && graph_write(&request->setup, &out, &notes, error)) {
    tell(&notes);
    write_graph(request, &out, error);
  }
  buffer_free(&out);
  free(folder);
  places_free(&places);
  return error->status;
}

static int run(int argc, char **argv) {
  Request request = {.setup = {.runs = RUNS, .seed = 1}};
  Error error = {0};
  if (read_arguments(argc, argv, &request, &error)) graph(&request, &error);
  return error.status ? result_failure("graph", &error) : 0;
}

const Command command_graph = {
    .name = "graph",
    .arguments = "SCENARIO [--around EVENT] [--runs N] [--seed N] [-o FILE]",
    .help =
        "Prints the scenario as a graph in the DOT language. To draw it needs Graphviz, whose\n"
        "program is `dot`:\n"
        "\n"
        "  irongrain graph SCENARIO -o g.dot\n"
        "  dot -Tsvg g.dot -o g.svg\n"
        "\n"
        "A dashed edge is in the code: the one event sets what the other's `when` asks for (the\n"
        "edge names it), or owes it; a name that many set and many ask for is a node of its own.\n"
        "A solid edge was seen in games with random answers: the one scene followed the other so\n"
        "many times. An event that asks nothing is on no page of its own, and in no game's path.\n"
        "\n"
        "  --around EVENT   only the event and what an edge ties to it\n"
        "  --runs N         how many games, 0 to 1000000 (100)\n"
        "  --seed N         the luck of all games (1); the same seed gives the same bytes\n"
        "  -o FILE          into FILE, which must not exist: nothing is written over\n",
    .for_authors = true,
    .run = run,
};
