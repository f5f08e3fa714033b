/* The prelude as an author meets it: Lua in, pages or error messages out. The cases are written
 * down in refusals.txt and truths.txt beside this file, one entry a case; each is played as a
 * scenario of its own. If one fails, an author reads a wrong line or a wrong word, or a sentence
 * of the contract is broken. $CASE plays only the entries whose title holds it.
 *
 *   # title
 *   Lua                 inside `start`, from line 3 of scenario.lua on; the whole file if it begins
 *                       with "return" or with a comment
 *   --- events/a.lua    what follows is another file
 *   ? key=value         an option, or `seed` or `documents`
 *   + JSON              an answer; where none is left, a first good answer is given
 *   = N FIELD JSON      after N answers, this field of the scene's JSON line (null: it is absent)
 *   ! [PLACE] MESSAGE   the game stops with this; PLACE is a line of scenario.lua or a file:line */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/json.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "scratch.h"
#include "script/script.h"
#include "support.h"

enum { MOST_FILES = 8, MOST_LINES = 64, MOST_ANSWERS = 2000 };

typedef struct Case {
  char *title;
  char *paths[MOST_FILES];
  Buffer files[MOST_FILES];
  size_t file_count;
  char *answers[MOST_LINES];
  size_t answer_count;
  char *expected[MOST_LINES]; /* "N FIELD JSON" */
  size_t expected_count;
  char *options[MOST_LINES]; /* "key=value" */
  size_t option_count;
  char *error; /* what follows "! ", or NULL */
} Case;

typedef struct Cases {
  Case *list;
  size_t count;
} Cases;

static const char *const head =
    "return scenario { id = \"case\", title = \"Case\", version = \"1\", "
    "facts = { orchard = true, count = 0 }, people = { ding = { trust = 1 }, hou = \"away\" }, "
    "units = { jin = { name = \"jin\" }, tonne = { name = \"t\", places = 1 } }, "
    "options = { { id = \"place\", default = \"henan\", { \"anhui\" }, { \"henan\" } } },\n"
    "start = function() scene(\"1957-10.start\")\n";
static const char *const tail = "\nending { id = \"done\", title = \"Done\" } end }\n";

/* ---- reading ---- */

static Case *begin_case(Cases *cases, const char *title) {
  cases->list = memory_grow(cases->list, cases->count + 1, sizeof *cases->list);
  Case *one = &cases->list[cases->count++];
  *one = (Case){.title = memory_copy(title), .file_count = 1};
  one->paths[0] = memory_copy("scenario.lua");
  return one;
}

static void keep(char **list, size_t *count, const char *line) {
  assert_true(*count < MOST_LINES);
  list[(*count)++] = memory_copy(line);
}

static void read_line(Case *one, const char *line) {
  if (strncmp(line, "--- ", 4) == 0) {
    assert_true(one->file_count < MOST_FILES);
    one->paths[one->file_count++] = memory_copy(line + 4);
  } else if (strncmp(line, "? ", 2) == 0) {
    keep(one->options, &one->option_count, line + 2);
  } else if (strncmp(line, "+ ", 2) == 0) {
    keep(one->answers, &one->answer_count, line + 2);
  } else if (strncmp(line, "= ", 2) == 0) {
    keep(one->expected, &one->expected_count, line + 2);
  } else if (strncmp(line, "! ", 2) == 0) {
    one->error = memory_copy(line + 2);
  } else {
    buffer_addf(&one->files[one->file_count - 1], "%s\n", line);
  }
}

static void read_cases(Cases *cases, const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/tests/prelude/%s", support_source(), name);
  size_t length;
  char *text = scratch_read(path, &length);
  assert_non_null(text);
  const char *only = getenv("CASE");
  Case *one = NULL;
  for (char *line = text, *next; line; line = next) {
    next = strchr(line, '\n');
    if (next) *next++ = '\0';
    if (strncmp(line, "# ", 2) == 0) {
      one = only && !strstr(line, only) ? NULL : begin_case(cases, line + 2);
    } else if (one) {
      read_line(one, line);
    }
  }
  free(text);
}

/* ---- playing ---- */

static bool is_whole_file(const char *lua) {
  return strncmp(lua, "return", 6) == 0 || strncmp(lua, "--", 2) == 0;
}

static void write_case(Case *one, const char *folder) {
  for (size_t i = 0; i < one->file_count; i++) {
    Buffer file = {0};
    const char *lua = buffer_text(&one->files[i]);
    bool bare = i > 0 || is_whole_file(lua);
    buffer_addf(&file, "%s%s%s", bare ? "" : head, lua, bare ? "" : tail);
    char *path = scratch_path(folder, one->paths[i]);
    char *place = file_folder_name(path);
    assert_true(file_make_folders(place, NULL));
    scratch_write(path, file.bytes, file.length);
    free(place);
    free(path);
    buffer_free(&file);
  }
}

static Value *first_answer(const Ask *ask) {
  if (ask->kind == ASK_PAUSE) return value_bool(true);
  if (ask->kind == ASK_NUMBER) return value_number(ask->min);
  if (ask->kind == ASK_CHOOSE) {
    size_t i = 0;
    while (ask->choices[i].closed) i++;
    return value_text(ask->choices[i].id);
  }
  Value *shares = value_map();
  for (size_t i = 0; i < ask->task_count; i++) {
    value_set(shares, ask->tasks[i].id, value_number(ask->tasks[i].min));
  }
  return shares;
}

static Value *next_answer(const Case *one, const Scene *scene) {
  if (scene->answers >= one->answer_count) return first_answer(&scene->ask);
  const char *text = one->answers[scene->answers];
  Error error = {0};
  Value *answer = json_parse(text, strlen(text), &error);
  if (!answer) fail_msg("%s: %s: %s", one->title, text, error.message);
  return answer;
}

/* The value at a dotted path. */
static const Value *find(const Value *value, const char *path) {
  char key[128];
  const char *dot = strchr(path, '.');
  size_t length = dot ? (size_t)(dot - path) : strlen(path);
  assert_true(length < sizeof key);
  memcpy(key, path, length);
  key[length] = '\0';
  value = value_get(value, key);
  return dot ? find(value, dot + 1) : value;
}

static void check_scene(Case *one, const Scene *scene, bool *seen) {
  Buffer line = {0}, found = {0};
  scene_json(scene, &line);
  Value *json = json_parse(line.bytes, line.length, NULL);
  for (size_t i = 0; i < one->expected_count; i++) {
    char field[128];
    size_t answers;
    int at = 0;
    if (sscanf(one->expected[i], "%zu %127s %n", &answers, field, &at) != 2 || at == 0) {
      fail_msg("%s: cannot read: = %s", one->title, one->expected[i]);
    }
    if (answers != scene->answers) continue;
    seen[i] = true;
    buffer_clear(&found);
    json_write(&found, find(json, field));
    if (strcmp(buffer_text(&found), one->expected[i] + at) != 0) {
      fail_msg("%s: after %zu answers, %s\nfound     %s\nexpected  %s", one->title, answers, field,
               buffer_text(&found), one->expected[i] + at);
    }
  }
  buffer_free(&found);
  buffer_free(&line);
  value_free(json);
}

static void check_seen(const Case *one, const bool *seen) {
  for (size_t i = 0; i < one->expected_count; i++) {
    if (!seen[i]) fail_msg("%s: never came to: = %s", one->title, one->expected[i]);
  }
}

/* Plays to the end or to an error. */
static bool play(Case *one, Script *script, bool *seen, Error *error) {
  for (int i = 0; i < MOST_ANSWERS; i++) {
    const Scene *scene = script_scene(script);
    check_scene(one, scene, seen);
    if (scene->ask.kind == ASK_END) return true;
    Value *answer = next_answer(one, scene);
    Value *good = answer_check(&scene->ask, answer, error);
    value_free(answer);
    if (!good) return false;
    bool went_on = script_answer(script, good, error);
    value_free(good);
    if (!went_on) return false;
  }
  error_set(error, "the game does not end");
  return false;
}

static bool start(Case *one, Script *script, Error *error) {
  ScriptGame game = {.seed = 1958};
  Value *chosen = value_map();
  for (size_t i = 0; i < one->option_count; i++) {
    char *value = strchr(one->options[i], '=');
    assert_non_null(value);
    *value++ = '\0';
    if (strcmp(one->options[i], "seed") == 0) {
      game.seed = strtoull(value, NULL, 10);
    } else if (strcmp(one->options[i], "documents") == 0) {
      game.documents = true;
    } else {
      value_set(chosen, one->options[i], value_text(value));
    }
  }
  Value *options = script_options(script, chosen, error);
  value_free(chosen);
  if (!options) return false;
  game.options = options;
  bool started = script_start(script, &game, error);
  value_free(options);
  return started;
}

/* Whether the error is the expected one: "PLACE MESSAGE", the place optional. */
static bool is_expected(const char *expected, const Error *error) {
  char place[256], at[300];
  int after = 0;
  if (sscanf(expected, "%255s %n", place, &after) == 1 && after) {
    bool is_line = strspn(place, "0123456789") == strlen(place);
    snprintf(at, sizeof at, "%s%s", is_line ? "scenario.lua:" : "", place);
    if (is_line || strstr(place, ".lua:")) {
      return strcmp(at, error->at) == 0 && strstr(error->message, expected + after);
    }
  }
  return strstr(error->message, expected) != NULL;
}

static void test_case(void **state) {
  Case *one = *state;
  char *scratch = scratch_make();
  char *folder = scratch_path(scratch, "case");
  bool seen[MOST_LINES] = {false};
  Error error = {0};
  write_case(one, folder);
  Script *script = script_load(folder, &error);
  bool ended = script && start(one, script, &error) && play(one, script, seen, &error);
  if (script) script_free(script);
  free(folder);
  scratch_remove(scratch);
  if (ended != !one->error || (!ended && !is_expected(one->error, &error))) {
    fail_msg("%s:\nfound     %s %s\nexpected  %s\n%s", one->title, error.at, error.message,
             one->error ? one->error : "no error", error.trace);
  }
  check_seen(one, seen);
}

static void free_case(Case *one) {
  for (size_t i = 0; i < one->file_count; i++) {
    free(one->paths[i]);
    buffer_free(&one->files[i]);
  }
  for (size_t i = 0; i < one->answer_count; i++) free(one->answers[i]);
  for (size_t i = 0; i < one->expected_count; i++) free(one->expected[i]);
  for (size_t i = 0; i < one->option_count; i++) free(one->options[i]);
  free(one->title);
  free(one->error);
}

int main(void) {
  Cases cases = {0};
  read_cases(&cases, "refusals.txt");
  read_cases(&cases, "truths.txt");
  struct CMUnitTest *tests = memory_new(cases.count * sizeof *tests);
  for (size_t i = 0; i < cases.count; i++) {
    tests[i] = (struct CMUnitTest){
        .name = cases.list[i].title, .test_func = test_case, .initial_state = &cases.list[i]};
  }
  int failed = _cmocka_run_group_tests("prelude", tests, cases.count, NULL, NULL);
  for (size_t i = 0; i < cases.count; i++) free_case(&cases.list[i]);
  free(cases.list);
  free(tests);
  return failed;
}
