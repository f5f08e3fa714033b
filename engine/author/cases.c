/* A test is a program in a Lua state of its own that asks for a game and answers it; here is the
 * other side of that talk: a story without a save, and pages handed over as `play --json` writes
 * them. A test that fails ends its state, so each has a fresh one. */
#include "author/cases.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "base/memory.h"
#include "scene/scene_json.h"
#include "script/talk.h"
#include "story/replay.h"

typedef struct Runner {
  const char *folder;
  const atomic_bool *stop;
  Cases cases;
} Runner;

static void add_case(Runner *runner, const char *name, const char *at, const Error *error) {
  Cases *cases = &runner->cases;
  cases->list = memory_grow(cases->list, cases->count + 1, sizeof *cases->list);
  cases->list[cases->count++] =
      (Case){.name = memory_copy(name), .at = memory_copy(at), .error = *error};
  cases->failed += error->status != 0;
}

static bool must_stop(const Runner *runner) {
  return runner->stop && atomic_load(runner->stop);
}

/* ---- one test ---- */

/* What the test is told of the game: the page that waits, or why there is none. */
static Value *reply_of(Story *story, const Error *refusal) {
  const Error *error = refusal->status ? refusal : story ? story_error(story) : NULL;
  Value *reply = value_map();
  if (error) {
    value_set(reply, "error", value_text(error->message));
    if (error->at[0]) value_set(reply, "at", value_text(error->at));
    return reply;
  }
  Buffer line = {0};
  scene_json(story_scene(story), &line);
  Value *scene = json_parse(line.bytes, line.length, NULL);
  value_set(reply, "scene", scene ? scene : value_map());
  buffer_free(&line);
  return reply;
}

static Story *open_game(const Runner *runner, const Value *wanted, Error *error) {
  double seed = 1;
  value_get_number(wanted, "seed", &seed);
  StorySetup setup = {.folder = runner->folder, .fresh = true, .seed_given = true};
  setup.seed = (uint64_t)seed;
  setup.unlooked = true;
  setup.options = value_get(wanted, "options");
  return story_open(&setup, error);
}

/* Does what the test asks for; the reply is the caller's, NULL where it asks for nothing more. */
static Value *serve(const Runner *runner, Story **story, const Value *request) {
  const Value *open = value_get(request, "open"), *answer = value_get(request, "answer");
  Error refusal = {0};
  if (open && !*story) {
    *story = open_game(runner, open, &refusal);
  } else if (answer && *story) {
    story_answer(*story, answer, &refusal);
  } else {
    return NULL;
  }
  return reply_of(*story, &refusal);
}

static Value *first_reply(const char *path, size_t test) {
  Value *reply = value_map();
  value_set(reply, "path", value_text(path));
  if (test > 0) value_set(reply, "test", value_number((double)test));
  return reply;
}

/* Runs test number `test` of the file, or none where it is 0; *tests is the file's list, the
 * caller's, where nothing failed. */
static bool run_test(const Runner *runner, const char *path, size_t test, Value **tests,
                     Error *error) {
  Story *story = NULL;
  Script *script = talk_load(runner->folder, error);
  Value *reply = first_reply(path, test);
  const Value *request = NULL;
  while (script && reply) {
    request = talk_on(script, reply, error);
    value_free(reply);
    reply = request ? serve(runner, &story, request) : NULL;
  }
  value_free(reply);
  const Value *list = script && request ? value_get(request, "tests") : NULL;
  if (tests) *tests = value_copy(list);
  story_close(story, NULL);
  script_free(script);
  return list != NULL;
}

/* Says of an error at which a file stopped that it was the file's end, not one test's. */
static void note_unrun(Error *error) {
  size_t used = strlen(error->message);
  snprintf(error->message + used, sizeof error->message - used, "; none of its tests was run");
}

static void run_file(Runner *runner, const char *path) {
  Error error = {0};
  Value *tests = NULL;
  if (!run_test(runner, path, 0, &tests, &error)) {
    note_unrun(&error);
    add_case(runner, path, path, &error);
  }
  for (size_t i = 0; tests && i < tests->count && !must_stop(runner); i++) {
    Error failure = {0};
    run_test(runner, path, i + 1, NULL, &failure);
    add_case(runner, value_get_text(tests->items[i], "name"), value_get_text(tests->items[i], "at"),
             &failure);
  }
  value_free(tests);
}

/* ---- golden games ---- */

static bool look(void *context, const Scene *scene, const Value *answer) {
  (void)context, (void)scene, (void)answer;
  return true;
}

static void run_golden(Runner *runner, const char *path) {
  Error error = {0};
  char *file = file_join(runner->folder, path);
  ReplayVisitor visitor = {.visit = look};
  ReplayResult result;
  bool done = replay_run(file, runner->folder, -1, NULL, false, &visitor, &result, &error);
  if (done && result.drift >= 0) {
    error_set(&error, "drift: from decision %ld on the game differs from the one that was saved",
              result.drift + 1);
  }
  if (error.status && !error.at[0]) error_place(&error, path);
  add_case(runner, path, path, &error);
  free(file);
}

/* ---- all ---- */

static bool ends_in(const char *name, const char *end) {
  size_t length = strlen(name), tail = strlen(end);
  return length > tail && strcmp(name + length - tail, end) == 0;
}

Cases cases_run(const char *folder, const atomic_bool *stop) {
  Runner runner = {.folder = folder, .stop = stop};
  FileList files = {0};
  char *tests = file_join(folder, "tests");
  bool listed = file_is_folder(tests) && file_list(tests, &files, NULL);
  for (size_t i = 0; listed && i < files.count && !must_stop(&runner); i++) {
    char *path = file_join("tests", files.names[i]);
    if (ends_in(path, ".lua")) run_file(&runner, path);
    if (ends_in(path, ".save")) run_golden(&runner, path);
    free(path);
  }
  file_list_free(&files);
  free(tests);
  return runner.cases;
}

void cases_free(Cases *cases) {
  for (size_t i = 0; i < cases->count; i++) {
    free(cases->list[i].name);
    free(cases->list[i].at);
  }
  free(cases->list);
  *cases = (Cases){0};
}
