/* What a player would miss: a replay that shows the game as it was played, no more and no less,
 * and a check that fails when it does not. */
#include "story/replay.h"

#include <unistd.h>

#include "road.h"

/* Each scene as a line of JSON, then its answer. */
static bool keep(void *context, const Scene *scene, const Value *answer) {
  Buffer *out = context;
  scene_json(scene, out);
  if (answer) json_write(out, answer);
  buffer_add_char(out, '\n');
  return true;
}

static bool keep_one(void *context, const Scene *scene, const Value *answer) {
  keep(context, scene, answer);
  return false;
}

static Buffer played(const Road *road, size_t count) {
  Buffer out = {0};
  Story *story = road_open(road);
  for (size_t n = 0; n < count; n++) {
    scene_json(story_scene(story), &out);
    buffer_addf(&out, "%s\n", road_answers[n]);
    road_walk(story, n + 1);
  }
  scene_json(story_scene(story), &out);
  buffer_add_char(&out, '\n');
  road_close(story);
  return out;
}

static bool replayed(const Road *road, long upto, Buffer *out, ReplayResult *result, Error *error) {
  ReplayVisitor visitor = {.visit = keep, .context = out};
  return replay_run(road->save, road->folder, upto, NULL, false, &visitor, result, error);
}

static void a_replay_is_the_game(void **state) {
  Road *road = *state;
  for (size_t count = 1; count <= 5; count++) {
    Buffer once = played(road, count), again = {0};
    char *before = scratch_read(road->save, NULL);
    ReplayResult result;
    Error error = {0};
    if (!replayed(road, -1, &again, &result, &error)) fail_msg("%s", error.message);
    assert_string_equal(once.bytes, again.bytes);
    assert_int_equal(result.answers, count);
    assert_int_equal(result.drift, -1);
    assert_false(result.misfit || result.broken);
    char *after = scratch_read(road->save, NULL);
    assert_string_equal(before, after);
    free(before), free(after);
    buffer_free(&once);
    buffer_free(&again);
    unlink(road->save);
  }
}

static void slips_are_not_replayed(void **state) {
  Road *road = *state;
  Error error = {0};
  Buffer once = played(road, 3), again = {0};
  Story *story = road_open(road);
  road_answer(story, "true");
  assert_true(story_undo(story, 1, &error));
  road_close(story);
  ReplayResult result;
  assert_true(replayed(road, -1, &again, &result, &error));
  assert_string_equal(once.bytes, again.bytes);
  buffer_free(&once);
  buffer_free(&again);
}

static size_t lines_of(const Buffer *out) {
  size_t count = 0;
  for (size_t i = 0; i < out->length; i++) count += out->bytes[i] == '\n';
  return count;
}

static void a_replay_stops_where_it_is_told(void **state) {
  Road *road = *state;
  Buffer once = played(road, 3);
  ReplayResult result;
  Error error = {0};
  for (long upto = 0; upto <= 3; upto++) {
    Buffer out = {0};
    assert_true(replayed(road, upto, &out, &result, &error));
    assert_int_equal(lines_of(&out), upto + 1);
    assert_int_equal(result.answers, upto);
    buffer_free(&out);
  }
  Buffer out = {0};
  assert_false(replayed(road, 4, &out, &result, &error));
  assert_int_equal(error.status, ERROR_USAGE);
  assert_int_equal(out.length, 0);
  ReplayVisitor visitor = {.visit = keep_one, .context = &out};
  assert_true(replay_run(road->save, road->folder, -1, NULL, false, &visitor, &result, &error));
  assert_int_equal(lines_of(&out), 1);
  buffer_free(&out);
  buffer_free(&once);
}

static void a_drift_is_reported(void **state) {
  Road *road = *state;
  Buffer once = played(road, 4), out = {0};
  scratch_replace(road->script, "value = figure }", "value = figure + 1 }");
  ReplayResult result;
  Error error = {0};
  assert_true(replayed(road, -1, &out, &result, &error));
  assert_int_equal(result.drift, 2);
  assert_false(result.same_content);
  assert_int_equal(lines_of(&out), 5);
  buffer_free(&once);
  buffer_free(&out);
}

static void a_misfit_ends_the_replay(void **state) {
  Road *road = *state;
  Buffer once = played(road, 4), out = {0};
  scratch_replace(road->script, "id = \"hands\"", "id = \"shares\"");
  ReplayResult result;
  Error error = {0};
  assert_false(replayed(road, -1, &out, &result, &error));
  assert_true(result.misfit);
  assert_int_equal(error.status, ERROR_FAILED);
  assert_non_null(strstr(error.message, "decision 3"));
  assert_int_equal(result.answers, 2);
  assert_int_equal(lines_of(&out), 3);
  char *path = scratch_path(road->root, "game-2.save");
  assert_int_not_equal(access(path, F_OK), 0);
  free(path);
  assert_true(replayed(road, 2, &out, &result, &error)); /* up to there it fits */
  buffer_free(&once);
  buffer_free(&out);
}

static void a_script_error_ends_the_replay(void **state) {
  Road *road = *state;
  Buffer once = played(road, 4), out = {0};
  scratch_replace(road->script, "    -- after hands\n", "    error(\"the bridge is out\")\n");
  ReplayResult result;
  Error error = {0};
  assert_false(replayed(road, -1, &out, &result, &error));
  assert_true(result.broken);
  assert_int_equal(result.answers, 3);
  assert_non_null(strstr(error.message, "the bridge is out"));
  assert_non_null(strstr(error.at, "scenario.lua:19"));
  assert_int_equal(lines_of(&out), 3);
  buffer_free(&once);
  buffer_free(&out);
}

static void a_save_of_another_scenario_is_refused(void **state) {
  Road *road = *state;
  Buffer once = played(road, 1), out = {0};
  scratch_replace(road->save, "\"scenario\":\"road\"", "\"scenario\":\"street\"");
  ReplayResult result;
  Error error = {0};
  assert_false(replayed(road, -1, &out, &result, &error));
  assert_int_equal(error.status, ERROR_FAILED);
  assert_int_equal(out.length, 0);
  buffer_free(&once);
}

static void a_torn_line_is_reported(void **state) {
  Road *road = *state;
  Buffer once = played(road, 2), out = {0};
  size_t length = 0;
  free(scratch_read(road->save, &length));
  assert_int_equal(truncate(road->save, (off_t)length - 1), 0);
  ReplayResult result;
  Error error = {0};
  assert_true(replayed(road, -1, &out, &result, &error));
  assert_int_equal(result.torn_line, 3);
  assert_int_equal(result.answers, 1);
  buffer_free(&once);
  buffer_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, road_set_up, road_tear_down)
      TEST(a_replay_is_the_game),
      TEST(slips_are_not_replayed),
      TEST(a_replay_stops_where_it_is_told),
      TEST(a_drift_is_reported),
      TEST(a_misfit_ends_the_replay),
      TEST(a_script_error_ends_the_replay),
      TEST(a_save_of_another_scenario_is_refused),
      TEST(a_torn_line_is_reported),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
