/* What a player would miss: a game taken up again from an earlier page begins at that very page, in
 * a save of its own, and the game it came from is not touched. */
#include "road.h"
#include "story/branch.h"

static void branch(Story *story, size_t count) {
  Error error = {0};
  if (!story_branch(story, count, &error)) fail_msg("%s", error.message);
}

static void an_earlier_page_waits_in_a_new_save(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 1);
  char *page = road_scene(story);
  road_walk(story, 4);
  char *before = scratch_read(road->save, NULL);
  branch(story, 1);
  char *wanted = scratch_path(road->root, "game-2.save"), *same = road_scene(story);
  assert_string_equal(story_path(story), wanted);
  assert_string_equal(same, page);
  road_walk(story, 5); /* what is answered now is the new save's alone */
  road_close(story);
  char *after = scratch_read(road->save, NULL);
  assert_string_equal(before, after);
  StorySetup setup = road_setup(road);
  setup.save = wanted;
  Story *again = road_open_with(&setup);
  assert_int_equal(story_count(again), 5);
  assert_int_equal(story_state(again), STORY_ENDED);
  road_close(again);
  free(after);
  free(same);
  free(wanted);
  free(before);
  free(page);
}

static void no_file_is_written_over(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 2);
  char *taken = scratch_path(road->root, "game-2.save"),
       *wanted = scratch_path(road->root, "game-3.save");
  scratch_write_text(taken, "mine");
  branch(story, 0);
  assert_string_equal(story_path(story), wanted);
  char *kept = scratch_read(taken, NULL);
  assert_string_equal(kept, "mine");
  free(kept);
  free(wanted);
  free(taken);
  road_close(story);
}

static void what_cannot_be_is_told(void **state) {
  Road *road = *state;
  Error error = {0};
  StorySetup setup = road_setup(road);
  setup.save = NULL;
  Story *story = road_open_with(&setup);
  road_walk(story, 2);
  assert_false(story_branch(story, 0, &error));
  assert_non_null(strstr(error.message, "kept in no save"));
  road_assert_at(story, "b.three", 2); /* and the game goes on where it was */
  road_close(story);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(an_earlier_page_waits_in_a_new_save, road_set_up,
                                      road_tear_down),
      cmocka_unit_test_setup_teardown(no_file_is_written_over, road_set_up, road_tear_down),
      cmocka_unit_test_setup_teardown(what_cannot_be_is_told, road_set_up, road_tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
