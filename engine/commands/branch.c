/* `branch`: a new save that shares the first answers of another. The journal does it; no scenario
 * is needed, for a game is its answers. */
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/result.h"
#include "front/talk.h"
#include "journal/journal.h"

static int branch(int argc, char **argv, Error *error) {
  const char *words[2], *target = NULL;
  const Option options[] = {{.name = "-o", .text = &target}, {.name = NULL}};
  Words wanted = {.names = "FILE N -o NEW", .fewest = 2, .most = 2, .words = words};
  uint64_t count;
  if (!options_read(argc, argv, options, wanted, error)) return error->status;
  if (!target || !*target) {
    error_set_usage(error, "-o NEW is missing: the file that the branch is written to");
    return error->status;
  }
  if (!options_whole(words[1], "N", SIZE_MAX / 2, &count, error)) return error->status;
  if (!journal_branch(words[0], (size_t)count, target, error)) return error->status;
  talk("irongrain: %s shares the first %zu answer%s of %s", target, (size_t)count,
       count == 1 ? "" : "s", words[0]);
  return 0;
}

static int run(int argc, char **argv) {
  Error error = {0};
  int status = branch(argc, argv, &error);
  return error.status ? result_failure("branch", &error) : status;
}

const Command command_branch = {
    .name = "branch",
    .arguments = "FILE N -o NEW",
    .help =
        "Makes NEW, a save that shares the first N answers of FILE: take a game up again from\n"
        "there. FILE stays as it is; NEW must not exist.\n",
    .run = run,
};
