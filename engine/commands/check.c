/* `check`: everything that can be told of a scenario without playing it. */
#include "author/check.h"

#include <stdlib.h>

#include "commands/commands.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"

static int print(const CheckResult *result, bool json) {
  Buffer out = {0};
  if (json) {
    check_write_json(result, &out);
  } else {
    check_write_text(result, &out);
  }
  bool written = result_write(&out);
  buffer_free(&out);
  bool clean = result->by_severity[SEVERITY_ERROR] + result->by_severity[SEVERITY_WARNING] == 0;
  return written && clean ? 0 : ERROR_FAILED;
}

static int check(const char *scenario, bool json, Error *error) {
  Places places = places_find();
  char *folder = places_scenario(&places, scenario, error);
  CheckResult *result = folder ? check_scenario(folder, places.assets, error) : NULL;
  int status = result ? print(result, json) : ERROR_FAILED;
  check_free(result);
  free(folder);
  places_free(&places);
  return status;
}

static int run(int argc, char **argv) {
  const char *scenario = NULL;
  bool json = false;
  Error error = {0};
  const Option options[] = {{.name = "--json", .flag = &json}, {.name = NULL}};
  Words words = {.names = "SCENARIO", .fewest = 1, .most = 1, .words = &scenario};
  int status = ERROR_USAGE;
  if (options_read(argc, argv, options, words, &error)) status = check(scenario, json, &error);
  return error.status ? result_failure("check", &error) : status;
}

const Command command_check = {
    .name = "check",
    .arguments = "SCENARIO [--json]",
    .help =
        "Reads a scenario's files and loads it, without playing, and tells what is wrong with it:\n"
        "the file, line and column of each finding, what it is, why it matters, how to mend it.\n"
        "Syntax, names that nothing declares, in code and in expressions; ids that are missing or\n"
        "there twice; links, sources, pictures and events that lead nowhere; conditions that can\n"
        "never be true; figures that contradict each other; choices without an effect or a "
        "reason;\n"
        "pictures that are not there; texts over the budget; slips in tests/*.lua; and more. What "
        "only playing can tell is\n"
        "`irongrain test`'s affair.\n"
        "\n"
        "  --json  one JSON object a line for each finding:\n"
        "          {\"file\",\"line\",\"col\",\"code\",\"severity\",\"message\",\"fix\"}\n"
        "\n"
        "A finding is an error (the game would stop), a warning (it is most likely not meant so) "
        "or\n"
        "a note. Exits 0 where there are notes at most, 1 for any error or warning, 2 where it "
        "was\n"
        "called wrongly.\n",
    .for_authors = true,
    .run = run,
};
