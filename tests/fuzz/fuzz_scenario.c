/* Any bytes as a stranger's scenario.lua: it loads and plays some questions, or is refused in
 * words. Never a crash, never past its memory; and each scene that it shows is clean. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf8.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "script/limits.h"
#include "script/script.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

enum { ANSWERS = 8 };

static void write_scenario(const char *path, const uint8_t *bytes, size_t length) {
  FILE *file = fopen(path, "wb");
  if (!file || (length && fwrite(bytes, 1, length, file) != length) || fclose(file)) abort();
}

/* The lower end of what is asked; NULL where there is nothing to answer. */
static Value *least(const Ask *ask) {
  Value *answer = NULL;
  switch (ask->kind) {
    case ASK_CHOOSE:
      for (size_t i = 0; i < ask->choice_count; i++) {
        if (!ask->choices[i].closed) return value_text(ask->choices[i].id);
      }
      abort(); /* at least one is open, says scene.h */
    case ASK_NUMBER: return value_number(ask->min);
    case ASK_ALLOCATE:
      answer = value_map();
      for (size_t i = 0; i < ask->task_count; i++) {
        value_set(answer, ask->tasks[i].id, value_number(ask->tasks[i].min));
      }
      return answer;
    case ASK_PAUSE: return value_bool(true);
    case ASK_END: break;
  }
  return NULL;
}

static void check_clean(const Scene *scene) {
  Buffer line = {0};
  scene_json(scene, &line);
  if (!utf8_is_valid(line.bytes, line.length)) abort();
  size_t step = 0;
  for (size_t i = 0; i < line.length; i += step) {
    if (utf8_is_control(utf8_decode(line.bytes + i, &step))) abort();
  }
  buffer_free(&line);
}

/* False at the end, or where the script broke. */
static bool answer_once(Script *script) {
  const Scene *scene = script_scene(script);
  check_clean(scene);
  Value *answer = least(&scene->ask);
  if (!answer) return false;
  Error error = {0};
  Value *canonical = answer_check(&scene->ask, answer, &error);
  if (!canonical) abort();
  bool good = script_answer(script, canonical, &error);
  if (!good && !error.message[0]) abort();
  value_free(answer);
  value_free(canonical);
  return good;
}

static void play(Script *script) {
  Error error = {0};
  Value *options = script_options(script, NULL, &error);
  if (!options) abort();
  ScriptGame game = {.seed = 1957, .options = options};
  bool going = script_start(script, &game, &error);
  for (int i = 0; going && i < ANSWERS; i++) going = answer_once(script);
  if (script_memory_bytes(script) > LIMIT_MEMORY_BYTES + LIMIT_MEMORY_TELLING_BYTES) abort();
  value_free(options);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  static char folder[64], path[128];
  if (!folder[0]) {
    char root[32] = "/tmp/irongrain-fuzz-XXXXXX";
    if (!mkdtemp(root)) abort();
    snprintf(folder, sizeof folder, "%s/strange", root);
    snprintf(path, sizeof path, "%s/scenario.lua", folder);
    if (mkdir(folder, 0700) != 0) abort();
  }
  write_scenario(path, bytes, length);
  Error error = {0};
  Script *script = script_load(folder, &error);
  if (script) {
    play(script);
  } else if (!error.message[0]) {
    abort();
  }
  script_free(script);
  return 0;
}
