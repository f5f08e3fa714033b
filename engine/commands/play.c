/* `play`: arguments to a StorySetup, and the front that was asked for. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "commands/commands.h"
#include "commands/game.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"

/* What the arguments said. */
typedef struct Request {
  const char *scenario, *save, *seed, *language, *intensity;
  bool plain, json, class_mode, read_only;
  Value *sets; /* list of "key=value" */
} Request;

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const Option options[] = {
      {.name = "--save", .text = &request->save},
      {.name = "--seed", .text = &request->seed},
      {.name = "--set", .list = request->sets},
      {.name = "--lang", .text = &request->language},
      {.name = "--intensity", .text = &request->intensity},
      {.name = "--plain", .flag = &request->plain},
      {.name = "--json", .flag = &request->json},
      {.name = "--class", .flag = &request->class_mode},
      {.name = "--read-only", .flag = &request->read_only},
      {.name = NULL},
  };
  Words words = {.names = "SCENARIO", .fewest = 1, .most = 1, .words = &request->scenario};
  return options_read(argc, argv, options, words, error);
}

/* What contradicts itself. */
static bool check_arguments(const Request *request, Error *error) {
  if (request->plain && request->json) {
    error_set_usage(error, "--plain and --json exclude each other");
  } else if (request->save && !*request->save) {
    error_set_usage(error, "--save needs the name of a file");
  } else if (request->read_only && (!request->save || strcmp(request->save, "-") == 0)) {
    error_set_usage(error, "--read-only looks at a game that is there: name it with --save FILE");
  } else {
    return true;
  }
  return false;
}

static bool read_intensity(const char *word, bool *documents, Error *error) {
  if (!word || strcmp(word, "full") == 0) return true;
  *documents = strcmp(word, "documents") == 0;
  if (!*documents) {
    error_set_usage(error, "--intensity is full or documents, not %.60s", word);
  }
  return *documents;
}

/* Settles what only needs the arguments. */
static bool prepare(const Request *request, StorySetup *setup, Error *error) {
  if (!check_arguments(request, error)) return false;
  if (!read_intensity(request->intensity, &setup->documents, error)) return false;
  setup->seed_given = request->seed != NULL;
  if (request->seed && !options_seed(request->seed, &setup->seed, error)) return false;
  if (request->read_only && !file_exists(request->save)) {
    error_set(error, "there is no save %.200s to look at", request->save);
    return false;
  }
  setup->save = request->save;
  setup->language = request->language;
  setup->read_only = request->read_only;
  return true;
}

static int play(const Request *request, const Places *places, Error *error) {
  StorySetup setup = {0};
  if (!prepare(request, &setup, error)) return error->status;
  Value *chosen = options_pairs(request->sets, "--set", error);
  if (!chosen) return error->status;
  char *folder = places_scenario(places, request->scenario, error);
  if (folder && game_check_language(folder, request->language, error)) {
    setup.folder = folder;
    setup.options = chosen;
    GameFront *front = request->plain ? front_plain : game_front();
    if (request->json) front = front_json;
    FrontSetup look = {.class_mode = request->class_mode,
                       .intensity_given = request->intensity != NULL};
    int status = game_play(places, setup, front, look, error);
    free(folder);
    value_free(chosen);
    return status;
  }
  free(folder);
  value_free(chosen);
  return error->status;
}

static int run(int argc, char **argv) {
  Request request = {.sets = value_list()};
  Error error = {0};
  int status = ERROR_USAGE;
  if (read_arguments(argc, argv, &request, &error)) {
    Places places = places_find();
    status = play(&request, &places, &error);
    places_free(&places);
  }
  value_free(request.sets);
  return error.status ? result_failure("play", &error) : status;
}

const Command command_play = {
    .name = "play",
    .arguments =
        "SCENARIO [--save FILE] [--seed N] [--set key=value]... [--plain | --json]\n"
        "       [--lang L] [--intensity documents] [--class] [--read-only]",
    .help =
        "Plays a scenario, or goes on with the game in FILE where that exists. Each answer is on\n"
        "disk before the next page is shown; leaving loses nothing.\n"
        "\n"
        "  SCENARIO         a name that `irongrain list` shows, or a path with a slash in it\n"
        "  --save FILE      the save; left out, a new one is made and named; - keeps none\n"
        "  --seed N         0 to 9007199254740991: the same luck again; left out, it is drawn\n"
        "  --set key=value  an option of the scenario; may be repeated\n"
        "  --plain          lines of text instead of the full screen\n"
        "  --json           one JSON object a line, for programs\n"
        "  --lang L         one of the scenario's languages\n"
        "  --intensity I    full, or documents: the hardest scenes as papers only\n"
        "  --class          stops for discussion are shown as stops for the class\n"
        "  --read-only      look at the game in FILE without changing it\n",
    .run = run,
};
