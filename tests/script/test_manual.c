/* The manual: its pages are those that the tables of calls give, each of its examples runs as the
 * index says, and what editors are told is Lua. If one fails, an author reads of a call that is not
 * there, or copies an example that does not work. To write a page again:
 * tests/run --bless manual_PAGE. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answerer.h"
#include "base/buffer.h"
#include "base/file.h"
#include "base/json.h"
#include "golden.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "scratch.h"
#include "script/calls.h"
#include "script/inspect.h"
#include "script/script.h"

enum { MOST_ANSWERS = 100 };

static const char hole[] = "    -- the example\n"; /* in the index's scenario */

/* An example that is being read: the scenario's folder, and how many files it has so far. */
typedef struct Example {
  char title[128];
  char *folder;
  const char *frame; /* the index's scenario */
  size_t files;
} Example;

static void page_text(const char *page, Buffer *out) {
  Error error = {0};
  if (!calls_manual(page, out, &error)) fail_msg("%s", error.message);
}

/* ---- playing an example ---- */

static Value *some_answer(const Scene *scene, uint64_t *luck) {
  Buffer line = {0};
  scene_json(scene, &line);
  char *words = answerer_answer(buffer_text(&line), luck);
  assert_non_null(words);
  Value *whole = json_parse(words, strlen(words), NULL);
  Value *answer = answer_check(&scene->ask, value_get(whole, "answer"), NULL);
  value_free(whole);
  free(words);
  buffer_free(&line);
  return answer;
}

static bool play_on(Script *script, Error *error) {
  uint64_t luck = 1958;
  for (int i = 0; i < MOST_ANSWERS; i++) {
    const Scene *scene = script_scene(script);
    if (scene->ask.kind == ASK_END) return true;
    Value *answer = some_answer(scene, &luck);
    bool taken = script_answer(script, answer, error);
    value_free(answer);
    if (!taken) return false;
  }
  error_set(error, "it does not end");
  return false;
}

static void play_example(Example *example) {
  Error error = {0};
  Script *script = script_load(example->folder, &error);
  Value *debrief = script ? script_inspect_debrief(script, &error) : NULL;
  if (script && !debrief) fail_msg("the debrief of %s: %s", example->title, error.message);
  value_free(debrief);
  Value *options = script ? script_options(script, NULL, &error) : NULL;
  ScriptGame game = {.seed = 1958, .options = options};
  if (!script || !script_start(script, &game, &error) || !play_on(script, &error)) {
    fail_msg("the example of %s: %s %s", example->title, error.at, error.message);
  }
  value_free(options);
  script_free(script);
}

/* ---- reading a page ---- */

static void put_file(Example *example, const char *name, const Buffer *lua) {
  char *path = scratch_path(example->folder, name);
  char *place = file_folder_name(path);
  assert_true(file_make_folders(place, NULL));
  scratch_write(path, buffer_text(lua), lua->length);
  free(place);
  free(path);
  example->files++;
}

/* What stands in `start` goes into the index's scenario. */
static void put_block(Example *example, const char *name, const Buffer *lua) {
  if (strcmp(name, "start") != 0) {
    put_file(example, name, lua);
    return;
  }
  const char *at = strstr(example->frame, hole);
  assert_non_null(at);
  Buffer whole = {0};
  buffer_add(&whole, example->frame, (size_t)(at - example->frame));
  buffer_add(&whole, lua->bytes, lua->length);
  buffer_add_text(&whole, at + sizeof hole - 1);
  put_file(example, "scenario.lua", &whole);
  buffer_free(&whole);
}

/* Ends the example that was read, and begins the next. */
static void next_example(Example *example, const char *title) {
  if (example->files > 0) {
    play_example(example);
    char *parent = file_folder_name(example->folder);
    free(example->folder);
    scratch_remove(parent);
    char *scratch = scratch_make();
    example->folder = scratch_path(scratch, "example");
    free(scratch);
  }
  example->files = 0;
  snprintf(example->title, sizeof example->title, "%s", title);
}

/* The line at *at, which moves on; NULL at the end. Freed with free(). */
static char *take_line(const char **at) {
  if (!**at) return NULL;
  size_t length = strcspn(*at, "\n");
  Buffer line = {0};
  buffer_add(&line, *at, length);
  *at += length + ((*at)[length] == '\n');
  return buffer_take(&line);
}

/* Reads the lines of a block up to its closing fence. */
static void read_block(const char **at, Buffer *lua) {
  char *line;
  while ((line = take_line(at)) && strcmp(line, "```") != 0) {
    buffer_addf(lua, "%s\n", line);
    free(line);
  }
  free(line);
}

static void run_examples(const char *page, const char *frame) {
  Buffer text = {0}, lua = {0};
  page_text(page, &text);
  char *scratch = scratch_make();
  Example example = {.folder = scratch_path(scratch, "example"), .frame = frame};
  const char *at = buffer_text(&text);
  for (char *line; (line = take_line(&at)); free(line)) {
    if (strncmp(line, "## ", 3) == 0) next_example(&example, line + 3);
    if (strncmp(line, "```lua ", 7) != 0) continue;
    buffer_clear(&lua);
    read_block(&at, &lua);
    put_block(&example, line + 7, &lua);
  }
  next_example(&example, "");
  char *last = file_folder_name(example.folder);
  scratch_remove(last);
  free(scratch);
  free(example.folder);
  buffer_free(&lua);
  buffer_free(&text);
}

/* ---- the tests ---- */

static void the_pages_are_those_of_the_tables(void **state) {
  (void)state;
  for (const char *const *page = calls_pages; *page; page++) {
    Buffer text = {0};
    char name[80], path[120];
    page_text(*page, &text);
    snprintf(name, sizeof name, "manual_%s", *page);
    snprintf(path, sizeof path, "scripts/manual/%s.md",
             strcmp(*page, "index") == 0 ? "README" : *page);
    golden_check_file(name, path, buffer_text(&text));
    buffer_free(&text);
  }
}

static void every_example_runs(void **state) {
  (void)state;
  Buffer index = {0}, frame = {0};
  page_text("index", &index);
  const char *at = strstr(buffer_text(&index), "```lua\n");
  assert_non_null(at);
  at += strlen("```lua\n");
  read_block(&at, &frame);
  for (const char *const *page = calls_pages + 1; *page; page++) {
    run_examples(*page, buffer_text(&frame));
  }
  buffer_free(&frame);
  buffer_free(&index);
}

/* Whether the standard Lua reads `text`; skipped where there is none. */
static void need_lua(const Buffer *text, const char *name) {
  if (system("command -v luac5.4 >/dev/null") != 0) skip();
  char *scratch = scratch_make();
  char *path = scratch_path(scratch, name);
  Buffer command = {0};
  scratch_write(path, text->bytes, text->length);
  buffer_addf(&command, "luac5.4 -p %s", path);
  assert_int_equal(system(buffer_text(&command)), 0);
  buffer_free(&command);
  free(path);
  scratch_remove(scratch);
}

static void what_editors_are_told_is_lua(void **state) {
  (void)state;
  Buffer definitions = {0}, rules = {0}, settings = {0};
  Error error = {0};
  if (!calls_definitions(&definitions, &error) || !calls_luacheckrc(&rules, &error) ||
      !calls_luarc(&settings, &error)) {
    fail_msg("%s", error.message);
  }
  Value *json = json_parse(settings.bytes, settings.length, &error);
  assert_non_null(json);
  value_free(json);
  assert_int_equal(strncmp(buffer_text(&definitions), "---@meta\n", 9), 0);
  assert_non_null(strstr(buffer_text(&definitions), "\nfunction choose(question, lent) end\n"));
  need_lua(&definitions, "irongrain.lua");
  need_lua(&rules, "rules.lua");
  buffer_free(&settings);
  buffer_free(&rules);
  buffer_free(&definitions);
}

static void a_page_that_there_is_not_is_refused(void **state) {
  (void)state;
  Buffer text = {0};
  Error error = {0};
  assert_false(calls_manual("nothing", &text, &error));
  assert_non_null(strstr(error.message, "nothing of that name"));
  buffer_free(&text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_pages_are_those_of_the_tables),
      cmocka_unit_test(every_example_runs),
      cmocka_unit_test(what_editors_are_told_is_lua),
      cmocka_unit_test(a_page_that_there_is_not_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
