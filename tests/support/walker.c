/* The answerer reads the scene as a program would, so whatever it is asked has been in the line. */
#include "walker.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "answerer.h"
#include "base/buffer.h"
#include "base/json.h"
#include "base/luck.h"
#include "scene/scene_json.h"
#include "support.h"

char *walker_folder(const char *scenario) {
  Buffer path = {0};
  buffer_addf(&path, "%s/%s", support_source(), scenario);
  return buffer_take(&path);
}

Story *walker_open(const char *scenario, uint64_t seed) {
  return walker_open_save(scenario, seed, NULL);
}

Story *walker_open_save(const char *scenario, uint64_t seed, const char *save) {
  Error error = {0};
  char *folder = walker_folder(scenario);
  StorySetup setup = {.folder = folder, .save = save, .seed_given = true, .seed = seed};
  Story *story = story_open(&setup, &error);
  if (!story) fail_msg("%s: %s", folder, error.message);
  free(folder);
  return story;
}

Value *walker_answer(const Story *story, uint64_t *state) {
  Buffer json = {0};
  scene_json(story_scene(story), &json);
  char *line = answerer_answer(buffer_text(&json), state);
  if (!line) fail_msg("nothing can be answered: %s", buffer_text(&json));
  Value *message = json_parse(line, strlen(line), NULL);
  Value *answer = value_copy(value_get(message, "answer"));
  value_free(message);
  free(line);
  buffer_free(&json);
  return answer;
}

void walker_give(Story *story, const Value *answer) {
  Error error = {0};
  if (!story_answer(story, answer, &error)) fail_msg("%s", error.message);
}

uint64_t walker_draw(uint64_t *state, uint64_t count) {
  return (luck_draw(13, ++*state) >> 32) * count >> 32;
}
