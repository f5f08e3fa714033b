/* `branch`: a new save that shares the first answers of another. Where it stops there the journal
 * does it, and no scenario is needed, for a game is its answers. With --answer the game goes on,
 * one answer changed, as story/whatif.h says; only when it has come to its end is it written. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"
#include "front/talk.h"
#include "journal/journal.h"
#include "story/branch.h"
#include "story/whatif.h"

typedef struct Request {
  const char *words[2], *target, *answer, *scenario;
  size_t count; /* answers that are shared */
} Request;

/* The game as it was played, led as far as its save goes. */
static Story *open_played(const Request *request, const char *folder, Error *error) {
  StorySetup setup = {
      .folder = folder, .save = request->words[0], .read_only = true, .opened = true};
  if (!file_exists(request->words[0])) {
    error_set(error, "there is no save %s", request->words[0]);
    return NULL;
  }
  Story *played = story_open(&setup, error);
  const Error *fault = played ? story_misfit(played) : NULL;
  if (played && !fault) fault = story_error(played);
  if (!fault) return played;
  *error = *fault;
  error_prefix(error, "%s cannot be played again as it was", request->words[0]);
  story_close(played, NULL);
  return NULL;
}

static void tell(const Request *request, const Given *changed, const WhatIfCount *counts) {
  talk("irongrain: %s shares the first %zu answer%s of %s and answers %s of %s with %s",
       request->target, request->count, request->count == 1 ? "" : "s", request->words[0],
       changed->ask, changed->scene, request->answer);
  talk(
      "irongrain: later answers: %zu kept, %zu fitted, %zu lent from other months, %zu supplied; "
      "%zu of the old ones left out",
      counts->same, counts->fitted, counts->lent, counts->simple, counts->left);
}

/* Plays the changed game and writes it. */
static bool write_changed(const Request *request, const WhatIf *what, Error *error) {
  WhatIfCount counts;
  Story *other = whatif_play(what, &counts, error);
  if (!other) return false;
  bool done = !story_error(other);
  if (!done) {
    *error = *story_error(other);
    error_prefix(error, "the changed game");
  }
  done = done && story_save_as(other, request->target, error);
  story_close(other, NULL);
  if (done) tell(request, &what->given[what->change], &counts);
  return done;
}

static bool change(const Request *request, const char *folder, Error *error) {
  Story *played = open_played(request, folder, error);
  if (!played) return false;
  WhatIf what = {.folder = folder,
                 .header = story_header(played),
                 .ended = story_state(played) == STORY_ENDED,
                 .change = (long)request->count};
  Value *instead = options_answer(request->answer);
  Given *given = whatif_given(played, &what.count);
  what.given = given;
  what.instead = instead;
  bool done = write_changed(request, &what, error);
  free(given);
  value_free(instead);
  story_close(played, NULL);
  return done;
}

static bool branch_changed(const Request *request, Error *error) {
  if (file_exists(request->target)) {
    error_set(error, "%s is there already; name a new file", request->target);
    return false;
  }
  Places places = places_find();
  char *folder = places_of_save(&places, request->words[0], request->scenario, error);
  bool done = folder && change(request, folder, error);
  free(folder);
  places_free(&places);
  return done;
}

static bool branch_here(const Request *request, Error *error) {
  if (request->scenario) {
    error_set_usage(error, "--scenario is for --answer alone: without it no scenario is needed");
    return false;
  }
  if (!journal_branch(request->words[0], request->count, request->target, error)) return false;
  talk("irongrain: %s shares the first %zu answer%s of %s", request->target, request->count,
       request->count == 1 ? "" : "s", request->words[0]);
  return true;
}

static bool read_arguments(int argc, char **argv, Request *request, Error *error) {
  const Option options[] = {{.name = "-o", .text = &request->target},
                            {.name = "--answer", .text = &request->answer},
                            {.name = "--scenario", .text = &request->scenario},
                            {.name = NULL}};
  Words wanted = {.names = "FILE N -o NEW", .fewest = 2, .most = 2, .words = request->words};
  uint64_t count;
  if (!options_read(argc, argv, options, wanted, error)) return false;
  if (!request->target || !*request->target) {
    error_set_usage(error, "-o NEW is missing: the file that the branch is written to");
    return false;
  }
  if (!options_whole(request->words[1], "N", SIZE_MAX / 2, &count, error)) return false;
  request->count = (size_t)count;
  return true;
}

static int run(int argc, char **argv) {
  Request request = {0};
  Error error = {0};
  if (read_arguments(argc, argv, &request, &error)) {
    (void)(request.answer ? branch_changed(&request, &error) : branch_here(&request, &error));
  }
  return error.status ? result_failure("branch", &error) : 0;
}

const Command command_branch = {
    .name = "branch",
    .arguments = "FILE N -o NEW [--answer ANSWER] [--scenario PATH]",
    .help =
        "Makes NEW, a save that shares the first N answers of FILE: take a game up again from\n"
        "there. FILE stays as it is; NEW must not exist.\n"
        "\n"
        "  --answer ANSWER  answer the next question with this instead (a word, a figure, or JSON\n"
        "                   as `play --json` takes it) and go on with the later answers of FILE\n"
        "                   as far as they fit: one change in a game that else is the same, luck\n"
        "                   too. An answer to a question that comes differently is fitted; where\n"
        "                   FILE has none, an earlier one to the same question is lent, or the\n"
        "                   simplest is supplied. How many of each is told\n"
        "  --scenario PATH  the scenario's folder, where it is not among those that are found\n",
    .run = run,
};
