/* `watch`: a game for whoever writes it. It is `play` with a desk beside it; a scenario that does
 * not load yet is waited for, since mending it is what an author is about to do. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "author/check.h"
#include "commands/commands.h"
#include "commands/game.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"
#include "front/plain_desk.h"
#include "front/talk.h"

typedef struct Request {
  const char *scenario, *save, *seed, *language;
  bool plain;
  Value *sets; /* list of "key=value" */
} Request;

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const Option options[] = {
      {.name = "--save", .text = &request->save},   {.name = "--seed", .text = &request->seed},
      {.name = "--set", .list = request->sets},     {.name = "--lang", .text = &request->language},
      {.name = "--plain", .flag = &request->plain}, {.name = NULL},
  };
  Words words = {.names = "SCENARIO", .fewest = 1, .most = 1, .words = &request->scenario};
  if (!options_read(argc, argv, options, words, error)) return false;
  if (!request->save || *request->save) return true;
  error_set_usage(error, "--save needs the name of a file");
  return false;
}

/* True once the files that failed have changed; false where nobody is there to change them. */
static bool await_mending(Desk *desk, const Error *error) {
  if (!error->at[0] || !isatty(STDOUT_FILENO)) return false;
  talk_error(error);
  talk("irongrain: waiting for the files to be mended; Ctrl-C leaves");
  return plain_desk_wait(desk, -1);
}

/* How many errors and warnings `irongrain check` tells of, and where the first of them is. */
static char *look(const char *folder) {
  Places places = places_find();
  CheckResult *result = check_scenario(folder, places.assets, NULL);
  places_free(&places);
  if (!result) return NULL;
  Buffer words = {0};
  size_t count = result->by_severity[SEVERITY_ERROR] + result->by_severity[SEVERITY_WARNING];
  size_t first = 0;
  while (first < result->count && result->list[first].severity == SEVERITY_NOTE) first++;
  if (count > 0 && first < result->count) {
    buffer_addf(&words, "%zu finding%s, first %s:%d", count, count == 1 ? "" : "s",
                result->list[first].file, result->list[first].line);
  }
  check_free(result);
  return count > 0 ? buffer_take(&words) : NULL;
}

static int play(const Request *request, const Places *places, StorySetup setup, Error *error) {
  Desk *desk = desk_open(setup.folder, look);
  GameFront *front = request->plain ? front_plain : game_front();
  FrontSetup look = {.desk = desk};
  int status;
  setup.log = desk_log;
  setup.log_context = desk;
  do {
    error_clear(error);
    status = game_check_language(setup.folder, setup.language, error)
                 ? game_play(places, setup, front, look, error)
                 : error->status;
  } while (error->status == ERROR_FAILED && await_mending(desk, error));
  desk_close(desk);
  return status;
}

static int run_request(const Request *request, Error *error) {
  StorySetup setup = {.author = true, .save = request->save, .language = request->language};
  setup.seed_given = request->seed != NULL;
  if (request->seed && !options_seed(request->seed, &setup.seed, error)) return error->status;
  Value *chosen = options_pairs(request->sets, "--set", error);
  Places places = places_find();
  char *folder = chosen ? places_scenario(&places, request->scenario, error) : NULL;
  int status = ERROR_FAILED;
  if (folder) {
    setup.folder = folder;
    setup.options = chosen;
    status = play(request, &places, setup, error);
  }
  free(folder);
  places_free(&places);
  value_free(chosen);
  return status;
}

static int run(int argc, char **argv) {
  Request request = {.sets = value_list()};
  Error error = {0};
  int status = ERROR_USAGE;
  if (read_arguments(argc, argv, &request, &error)) status = run_request(&request, &error);
  value_free(request.sets);
  return error.status ? result_failure("watch", &error) : status;
}

const Command command_watch = {
    .name = "watch",
    .arguments =
        "SCENARIO [--save FILE] [--seed N] [--set key=value]... [--lang L]\n"
        "       [--plain]",
    .help =
        "Plays a scenario while it is written. When one of its Lua files is saved, the scenario "
        "is\n"
        "read again and the game so far is played again at once: the same page with the new "
        "words,\n"
        "or the error, and the old page a key away. The page says which of the two it is, and\n"
        "where `irongrain check` finds something.\n"
        "\n"
        "~ opens the console: the state, why each event can or cannot come now, `force EVENT`,\n"
        "`jump 1959-03`. The game is an author's: `play` never goes on with it, and `watch` never\n"
        "with a player's.\n"
        "\n"
        "  SCENARIO         a name that `irongrain list` shows, or a path with a slash in it\n"
        "  --save FILE      the author's save; left out, a new one is made and named; - keeps "
        "none\n"
        "  --seed N         0 to 9007199254740991: the same luck again; left out, it is drawn\n"
        "  --set key=value  an option of the scenario; may be repeated\n"
        "  --lang L         one of the scenario's languages\n"
        "  --plain          lines of text instead of the full screen\n",
    .for_authors = true,
    .run = run,
};
