/* A stage for scenarios that a test writes itself: a folder of its own, files put into it, the game
 * played with the plainest answers to its end. */
#ifndef TESTS_SCRIPT_STAGE_H
#define TESTS_SCRIPT_STAGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "script/script.h"

enum { STAGE_ANSWERS_MAX = 1000 };

/* What became of a scenario. */
typedef struct Played {
  bool ended;  /* reached its ending */
  Error error; /* else why not */
  Buffer text; /* all that was said, page by page */
  size_t answers;
} Played;

/* The plainest good answer: the first open choice, the least of a figure, of each share. */
static inline Value *stage_answer(const Ask *ask) {
  Value *shares;
  size_t open = 0;
  switch (ask->kind) {
    case ASK_CHOOSE:
      while (ask->choices[open].closed) open++;
      return value_text(ask->choices[open].id);
    case ASK_NUMBER: return value_number(ask->min);
    case ASK_ALLOCATE:
      shares = value_map();
      for (size_t i = 0; i < ask->task_count; i++) {
        value_set(shares, ask->tasks[i].id, value_number(ask->tasks[i].min));
      }
      return shares;
    case ASK_PAUSE:
    case ASK_END: break;
  }
  return value_bool(true);
}

static inline bool stage_give(Script *script, Played *played) {
  const Ask *ask = &script_scene(script)->ask;
  Value *answer = stage_answer(ask);
  Value *good = answer_check(ask, answer, &played->error);
  bool done = good && script_answer(script, good, &played->error);
  value_free(good);
  value_free(answer);
  played->answers++;
  return done;
}

static inline void stage_play_script(Script *script, uint64_t seed, Played *played) {
  Value *options = script_options(script, NULL, &played->error);
  ScriptGame game = {.seed = seed, .options = options};
  bool on = options && script_start(script, &game, &played->error);
  while (on) {
    buffer_add_text(&played->text, script_scene(script)->text);
    buffer_add_char(&played->text, '\n');
    played->ended = script_scene(script)->ask.kind == ASK_END;
    on = !played->ended && played->answers < STAGE_ANSWERS_MAX && stage_give(script, played);
  }
  value_free(options);
}

/* Loads and plays the scenario in `folder`. */
static inline Played stage_play(const char *folder, uint64_t seed) {
  Played played = {0};
  Script *script = script_load(folder, &played.error);
  if (script) stage_play_script(script, seed, &played);
  script_free(script);
  return played;
}

/* A new folder called "stage" in a temporary one; freed with free(). */
static inline char *stage_new(void) {
  const char *place = getenv("TMPDIR");
  char *pattern = file_join(place ? place : "/tmp", "irongrain-XXXXXX");
  assert_non_null(mkdtemp(pattern));
  char *folder = file_join(pattern, "stage");
  assert_true(file_make_folders(folder, NULL));
  free(pattern);
  return folder;
}

/* Writes a file of the stage, and the folders it lies in. */
static inline void stage_write(const char *folder, const char *path, const char *bytes,
                               size_t length) {
  char *whole = file_join(folder, path);
  char *parent = file_folder_name(whole);
  assert_true(file_make_folders(parent, NULL));
  FILE *file = fopen(whole, "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(bytes, 1, length, file), length);
  fclose(file);
  free(parent);
  free(whole);
}

/* Writes scenario.lua: `top` before the manifest, `start` (from line 4 on) as the body of start. */
static inline void stage_scenario(const char *folder, const char *top, const char *start) {
  Buffer source = {0};
  buffer_addf(&source,
              "%s return scenario {\n  id = \"stage\", title = \"Stage\", version = \"1.0.0\",\n"
              "  start = function()\n%s\nending { id = \"over\", title = \"Over\" }\n  end,\n}\n",
              top, start);
  stage_write(folder, "scenario.lua", source.bytes, source.length);
  buffer_free(&source);
}

static inline void stage_remove(char *folder) {
  char *parent = file_folder_name(folder);
  char *command = memory_new(strlen(parent) + 16);
  sprintf(command, "rm -rf '%s'", parent);
  if (system(command) != 0) fprintf(stderr, "left behind: %s\n", parent);
  free(command);
  free(parent);
  free(folder);
}

/* Plays a scenario made of these two pieces of Lua. */
static inline Played stage_run(const char *top, const char *start) {
  char *folder = stage_new();
  stage_scenario(folder, top, start);
  Played played = stage_play(folder, 7);
  stage_remove(folder);
  return played;
}

/* What `expression`, a Lua expression, says as text. */
static inline void stage_expect(const char *expression, const char *text) {
  Buffer start = {0};
  buffer_addf(&start, "say(\"{it}\", { it = \"\" .. (%s) })", expression);
  Played played = stage_run("", start.bytes);
  if (!played.ended) fail_msg("%s: %s %s", expression, played.error.at, played.error.message);
  Buffer plain = {0}; /* without the escapes that keep a value from being Markdown */
  for (const char *c = played.text.bytes; *c; c++) {
    if (*c == '\\') c++;
    buffer_add_char(&plain, *c);
  }
  plain.bytes[strcspn(plain.bytes, "\n")] = '\0';
  if (strcmp(plain.bytes, text) != 0) fail_msg("%s is %s, not %s", expression, plain.bytes, text);
  buffer_free(&plain);
  buffer_free(&start);
  buffer_free(&played.text);
}

/* `start` stops at its line `line` (1 is its first) with a message that holds `message`. */
static inline void stage_expect_error(const char *start, int line, const char *message) {
  char at[32];
  snprintf(at, sizeof at, "scenario.lua:%d", line + 3);
  Played played = stage_run("", start);
  if (played.ended || !strstr(played.error.message, message)) {
    fail_msg("%s\nwas: %s\nnot: %s", start, played.error.message, message);
  }
  assert_string_equal(played.error.at, at);
  buffer_free(&played.text);
}

#endif
