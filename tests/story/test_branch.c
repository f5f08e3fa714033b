/* Taking a game up again: a new save with the answers up to there, the old one byte for byte as it
 * was, and nothing ever written over. */
#include "story/branch.h"

#include "road.h"

/* "…/NAME-2.save" beside the road's save. */
static char *beside(const Road *road, int number) {
  Buffer path = {0};
  size_t length = strlen(road->save) - strlen(".save");
  buffer_add(&path, road->save, length);
  buffer_addf(&path, "-%d.save", number);
  return buffer_take(&path);
}

static void assert_same_file(const char *path, const char *bytes) {
  char *now = scratch_read(path, NULL);
  assert_string_equal(now, bytes);
  free(now);
}

static void it_goes_on_in_a_new_save(void **state) {
  Road *road = *state;
  for (size_t count = 0; count <= 4; count++) {
    Error error = {0};
    Story *story = road_open(road);
    road_walk(story, count);
    char *scene = road_scene(story);
    road_walk(story, 5);
    char *old = scratch_read(road->save, NULL), *second = beside(road, 2);
    if (!story_branch(story, count, &error)) fail_msg("%s", error.message);
    char *again = road_scene(story);
    assert_string_equal(again, scene); /* the very question stands there again */
    assert_int_equal(story_count(story), count);
    assert_string_equal(story_path(story), second);
    road_walk(story, 5);
    road_close(story);
    assert_same_file(road->save, old);
    Journal *journal = journal_open(second, JOURNAL_READ, &error);
    assert_int_equal(journal_count(journal), 5);
    journal_close(journal, NULL);
    unlink(second);
    unlink(road->save);
    free(scene), free(again), free(old), free(second);
  }
}

/* The lock of the old save is let go, that of the new one is held. */
static void the_locks_change(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  road_walk(story, 3);
  assert_true(story_branch(story, 1, &error));
  assert_null(journal_open(story_path(story), JOURNAL_WRITE, &error));
  Journal *old = journal_open(road->save, JOURNAL_WRITE, &error);
  assert_non_null(old);
  assert_int_equal(journal_count(old), 3);
  journal_close(old, NULL);
  road_close(story);
}

static void never_over_a_file(void **state) {
  Road *road = *state;
  Error error = {0};
  char *second = beside(road, 2), *third = beside(road, 3);
  FILE *file = fopen(second, "w");
  fputs("somebody's", file);
  fclose(file);
  Story *story = road_open(road);
  road_walk(story, 2);
  assert_true(story_branch(story, 1, &error));
  assert_string_equal(story_path(story), third);
  assert_same_file(second, "somebody's");
  road_close(story);
  unlink(second);
  unlink(third);
  free(second), free(third);
}

static void what_cannot_be(void **state) {
  Road *road = *state;
  Error error = {0};
  StorySetup setup = road_setup(road);
  setup.save = NULL;
  Story *story = road_open_with(&setup);
  road_walk(story, 2);
  assert_false(story_branch(story, 1, &error));
  assert_non_null(strstr(error.message, "kept in no save"));
  assert_int_equal(story_count(story), 2);
  road_close(story);
  story = road_open(road);
  road_walk(story, 2);
  assert_false(story_branch(story, 3, &error));
  assert_string_equal(story_path(story), road->save);
  assert_int_equal(story_count(story), 2);
  road_walk(story, 3);
  road_close(story);
}

/* A game that is only looked at is taken up again like any other. */
static void from_a_game_that_is_looked_at(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  road_walk(story, 3);
  road_close(story);
  char *old = scratch_read(road->save, NULL);
  StorySetup setup = road_setup(road);
  setup.read_only = true;
  story = road_open_with(&setup);
  assert_true(story_branch(story, 1, &error));
  assert_false(story_read_only(story));
  road_walk(story, 2);
  assert_int_equal(story_count(story), 2);
  road_close(story);
  assert_same_file(road->save, old);
  free(old);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, road_set_up, road_tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(it_goes_on_in_a_new_save),
      TEST(the_locks_change),
      TEST(never_over_a_file),
      TEST(what_cannot_be),
      TEST(from_a_game_that_is_looked_at),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
