/* A small scenario in a folder of its own, which tests edit: three periods, every kind of
 * question. */
#ifndef TESTS_STORY_ROAD_H
#define TESTS_STORY_ROAD_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/json.h"
#include "scene/scene_json.h"
#include "scratch.h"
#include "story/story.h"

typedef struct Road {
  char *root;   /* holds everything */
  char *folder; /* the scenario's */
  char *script; /* its scenario.lua */
  char *save;
} Road;

static const char road_text[] =
    "return scenario {\n"
    "  id = \"road\", title = \"Road\", version = \"1.0.0\",\n"
    "  options = { { id = \"place\", text = \"Where\", default = \"henan\",\n"
    "    { \"henan\", \"Henan\" }, { \"anhui\", \"Anhui\" } } },\n"
    "  start = function()\n"
    "    scene(\"a.one\", \"One\")\n"
    "    log(\"one\")\n"
    "    say \"The first.\"\n"
    "    ledger { id = \"grain\", label = \"Grain\", unit = \"jin\", value = 100 }\n"
    "    local way = choose { id = \"way\", { \"left\", \"Left\" }, { \"right\", \"Right\" } }\n"
    "    scene(\"a.two\")\n"
    "    log(\"two\")\n"
    "    local figure = number { id = \"figure\", min = 0, max = 10, step = 0.5 }\n"
    "    ledger { id = \"grain\", label = \"Grain\", unit = \"jin\", value = figure }\n"
    "    scene(\"b.three\")\n"
    "    log(\"three\")\n"
    "    local hands = allocate { id = \"hands\", total = 10, step = 1,\n"
    "      tasks = { { \"dig\", \"Dig\" }, { \"carry\", \"Carry\" } } }\n"
    "    -- after hands\n"
    "    scene(\"b.four\")\n"
    "    pause { id = \"rest\" }\n"
    "    -- after rest\n"
    "    scene(\"c.five\")\n"
    "    choose { id = \"last\", { \"stay\", \"Stay\" }, { \"go\", \"Go\" } }\n"
    "    ending { id = \"end\", title = \"The end of \" .. way, text = \"It is {answer.figure}.\" "
    "}\n"
    "  end,\n"
    "}\n";

/* Good answers to its five questions. */
static const char *const road_answers[] = {"\"left\"", "2.5", "{\"dig\":4,\"carry\":6}", "true",
                                           "\"go\""};

static inline int road_set_up(void **state) {
  Road *road = calloc(1, sizeof *road);
  road->root = scratch_make();
  road->folder = scratch_path(road->root, "road");
  road->script = scratch_path(road->root, "road/scenario.lua");
  road->save = scratch_path(road->root, "game.save");
  assert_int_equal(mkdir(road->folder, 0777), 0);
  scratch_write_text(road->script, road_text);
  *state = road;
  return 0;
}

static inline int road_tear_down(void **state) {
  Road *road = *state;
  scratch_remove(road->root);
  free(road->folder);
  free(road->script);
  free(road->save);
  free(road);
  return 0;
}

static inline StorySetup road_setup(const Road *road) {
  return (StorySetup){.folder = road->folder, .save = road->save, .seed = 7};
}

static inline Story *road_open_with(const StorySetup *setup) {
  Error error = {0};
  Story *story = story_open(setup, &error);
  if (!story) fail_msg("%s (%s)", error.message, error.at);
  return story;
}

static inline Story *road_open(const Road *road) {
  StorySetup setup = road_setup(road);
  return road_open_with(&setup);
}

static inline void road_close(Story *story) {
  Error error = {0};
  if (!story_close(story, &error)) fail_msg("%s", error.message);
}

static inline bool road_try(Story *story, const char *json, Error *error) {
  Value *answer = json_parse(json, strlen(json), error);
  assert_non_null(answer);
  bool taken = story_answer(story, answer, error);
  value_free(answer);
  return taken;
}

static inline void road_answer(Story *story, const char *json) {
  Error error = {0};
  if (!road_try(story, json, &error)) fail_msg("%s: %s", json, error.message);
}

/* Gives good answers until there are `count`. */
static inline void road_walk(Story *story, size_t count) {
  while (story_count(story) < count) road_answer(story, road_answers[story_count(story)]);
}

static inline char *road_scene(const Story *story) {
  Buffer out = {0};
  assert_non_null(story_scene(story));
  scene_json(story_scene(story), &out);
  return buffer_take(&out);
}

static inline void road_assert_at(const Story *story, const char *scene, size_t count) {
  assert_non_null(story_scene(story));
  assert_string_equal(story_scene(story)->id, scene);
  assert_int_equal(story_count(story), count);
  assert_int_equal(story_scene(story)->answers, count);
}

/* The next note holds all of `words` (ended by NULL). */
static inline void road_assert_note(Story *story, const char *const *words) {
  char *note = story_note(story);
  assert_non_null(note);
  for (; *words; words++) {
    if (!strstr(note, *words)) fail_msg("\"%s\" is not in: %s", *words, note);
  }
  free(note);
}
#define ROAD_NOTE(story, ...) road_assert_note(story, (const char *const[]){__VA_ARGS__, NULL})

static inline void road_assert_no_note(Story *story) {
  char *note = story_note(story);
  if (note) fail_msg("unasked note: %s", note);
}

#endif
