/* What a player would miss: a game taken up again from an earlier page begins at that very page, in
 * a save of its own, and the game it came from is not touched. */
#include "road.h"
#include "story/branch.h"

static char *branched(const Story *story, size_t count) {
  Error error = {0};
  char *path = story_branch(story, count, &error);
  if (!path) fail_msg("%s", error.message);
  return path;
}

static void an_earlier_page_waits_in_a_new_save(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 1);
  char *page = road_scene(story);
  road_walk(story, 4);
  char *before = scratch_read(road->save, NULL);
  char *path = branched(story, 1);
  char *after = scratch_read(road->save, NULL), *wanted = scratch_path(road->root, "game-2.save");
  assert_string_equal(path, wanted);
  assert_string_equal(before, after);
  road_answer(story, road_answers[4]); /* goes on as if nothing had been */
  road_close(story);
  StorySetup setup = road_setup(road);
  setup.save = path;
  Story *again = road_open_with(&setup);
  char *same = road_scene(again);
  assert_string_equal(same, page);
  road_close(again);
  free(same);
  free(wanted);
  free(after);
  free(path);
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
  char *path = branched(story, 0);
  assert_string_equal(path, wanted);
  char *kept = scratch_read(taken, NULL);
  assert_string_equal(kept, "mine");
  free(kept);
  free(path);
  free(wanted);
  free(taken);
  road_close(story);
}

static void what_cannot_be_is_told(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  road_walk(story, 2);
  assert_null(story_branch(story, 3, &error));
  assert_non_null(strstr(error.message, "2 answers, fewer than 3"));
  char *left = scratch_path(road->root, "game-2.save");
  assert_int_not_equal(access(left, F_OK), 0);
  free(left);
  road_close(story);
  StorySetup setup = road_setup(road);
  setup.save = NULL;
  story = road_open_with(&setup);
  road_walk(story, 1);
  error_clear(&error);
  assert_null(story_branch(story, 0, &error));
  assert_non_null(strstr(error.message, "not kept"));
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
