/* What a player would miss: a scenario that was changed or broken under a running game. The old
 * save is never spoilt, what does not fit is named, and an author can mend and go on. */
#include <unistd.h>

#include "road.h"

/* A finished walk of `count` answers on disk. */
static void walked(const Road *road, size_t count) {
  Story *story = road_open(road);
  road_walk(story, count);
  road_close(story);
}

static char *second_save(const Road *road, const char *name) {
  return scratch_path(road->root, name);
}

static void a_changed_book_is_a_drift_told_once(void **state) {
  Road *road = *state;
  walked(road, 4);
  scratch_replace(road->script, "value = figure }", "value = figure + 1 }");
  Story *story = road_open(road);
  road_assert_at(story, "c.five", 4);
  assert_int_equal(story_drift(story), 2);
  ROAD_NOTE(story, "decision 3", "b.three", "hands", "the scenario was changed");
  road_assert_no_note(story);
  Error error = {0};
  assert_true(story_reload(story, &error));
  road_assert_no_note(story);
  road_close(story);
}

static void changed_words_are_no_drift(void **state) {
  Road *road = *state;
  walked(road, 3);
  scratch_replace(road->script, "The first.", "The very first.");
  scratch_replace(road->script, "\"Dig\"", "\"Digging\"");
  Story *story = road_open(road);
  assert_int_equal(story_drift(story), -1);
  road_assert_no_note(story);
  road_walk(story, 5);
  road_close(story);
  char *text = scratch_read(road->save, NULL);
  const char *line = strstr(text, "\n{\"n\":3,\"content\":\"");
  assert_non_null(line);
  assert_non_null(strstr(line, ",\"version\":\"1.0.0\"}\n{\"n\":4,"));
  assert_null(strstr(line + 20, "\"content\"")); /* said once */
  free(text);
}

static void a_drift_in_the_same_scenario_is_our_fault(void **state) {
  Road *road = *state;
  walked(road, 2);
  char *text = scratch_read(road->save, NULL), found[40];
  const char *at = strstr(strstr(text, "\"n\":2"), "\"digest\":\"");
  memcpy(found, at, 27);
  found[27] = '\0';
  free(text);
  scratch_replace(road->save, found, "\"digest\":\"0000000000000000\"");
  Story *story = road_open(road);
  assert_int_equal(story_drift(story), 1);
  ROAD_NOTE(story, "decision 2", "fault of irongrain", "report");
  road_assert_at(story, "b.three", 2);
  road_close(story);
}

static void what_does_not_fit_goes_on_in_a_new_file(void **state) {
  Road *road = *state;
  walked(road, 4);
  char *old = scratch_read(road->save, NULL);
  scratch_replace(road->script, "id = \"hands\"", "id = \"shares\"");
  scratch_replace(road->script, "value = 100", "value = 101"); /* a drift before it, too */
  Story *story = road_open(road);
  road_assert_at(story, "b.three", 2);
  char *path = second_save(road, "game-2.save");
  assert_string_equal(story_path(story), path);
  ROAD_NOTE(story, "decision 3", "b.three", "hands", "shares", path, "kept");
  ROAD_NOTE(story, "decision 1");
  assert_string_equal(story_header(story)->content, script_content(story_script(story)));
  assert_true(story_header(story)->seed == 7);
  road_walk(story, 3);
  road_close(story);
  char *kept = scratch_read(road->save, NULL);
  assert_string_equal(kept, old);
  free(kept);

  StorySetup setup = road_setup(road);
  setup.save = path;
  story = road_open_with(&setup); /* nothing is odd about the new one */
  road_assert_no_note(story);
  assert_int_equal(story_drift(story), -1);
  road_assert_at(story, "b.four", 3);
  road_close(story);
  free(path);

  story = road_open(road);
  path = second_save(road, "game-3.save");
  assert_string_equal(story_path(story), path);
  road_close(story);
  free(path);
  free(old);
}

static void an_answer_that_is_no_longer_good_is_told(void **state) {
  Road *road = *state;
  walked(road, 4);
  scratch_replace(road->script, "max = 10, step = 0.5", "max = 2, step = 0.5");
  Story *story = road_open(road);
  road_assert_at(story, "a.two", 1);
  ROAD_NOTE(story, "decision 2", "2.5");
  road_close(story);
}

static void answers_after_the_end_do_not_fit(void **state) {
  Road *road = *state;
  walked(road, 5);
  scratch_replace(road->script, "    -- after rest\n",
                  "    ending { id = \"early\", title = \"Early\", text = \"\" }\n");
  Story *story = road_open(road);
  assert_int_equal(story_state(story), STORY_ENDED);
  assert_int_equal(story_count(story), 4);
  ROAD_NOTE(story, "decision 5", "ends before it", "early");
  road_close(story);
}

static void nothing_is_made_for_one_who_only_looks(void **state) {
  Road *road = *state;
  walked(road, 4);
  scratch_replace(road->script, "id = \"hands\"", "id = \"shares\"");
  StorySetup setup = road_setup(road);
  setup.read_only = true;
  Story *story = road_open_with(&setup);
  road_assert_at(story, "b.three", 2);
  assert_string_equal(story_path(story), road->save);
  ROAD_NOTE(story, "decision 3");
  road_close(story);
  char *path = second_save(road, "game-2.save");
  assert_int_not_equal(access(path, F_OK), 0);
  free(path);
}

static void an_unplayed_successor_is_removed(void **state) {
  Road *road = *state;
  walked(road, 1);
  scratch_replace(road->script, "id = \"way\"", "id = \"path\"");
  Story *story = road_open(road);
  road_assert_at(story, "a.one", 0);
  road_close(story);
  char *path = second_save(road, "game-2.save");
  assert_int_not_equal(access(path, F_OK), 0);
  free(path);
}

static void assert_broken(const Story *story, size_t count) {
  assert_int_equal(story_state(story), STORY_BROKEN);
  assert_null(story_scene(story));
  assert_non_null(story_error(story));
  assert_non_null(strstr(story_error(story)->message, "the bridge is out"));
  assert_string_equal(story_error(story)->at, "scenario.lua:19");
  assert_int_equal(story_count(story), count);
}

static const char mark[] = "    -- after hands\n";
static const char fault[] = "    error(\"the bridge is out\")\n";

static void a_broken_script_spoils_nothing(void **state) {
  Road *road = *state;
  Error error = {0};
  scratch_replace(road->script, mark, fault);
  Story *story = road_open(road);
  road_walk(story, 3);
  assert_broken(story, 3);
  assert_false(road_try(story, "true", &error));
  road_close(story);
  story = road_open(road); /* the same page when it is opened again */
  assert_broken(story, 3);
  assert_false(story_undo(story, 2, &error));
  assert_true(story_undo(story, 1, &error));
  road_assert_at(story, "b.three", 2);
  assert_int_equal(story_undoable(story), 0);
  road_walk(story, 3);
  assert_broken(story, 3);
  scratch_replace(road->script, fault, mark);
  assert_true(story_reload(story, &error));
  road_assert_at(story, "b.four", 3);
  road_close(story);
}

static void a_broken_story_goes_back_over_a_border(void **state) {
  Road *road = *state;
  Error error = {0};
  walked(road, 5); /* the open period is c, the fault in b */
  scratch_replace(road->script, mark, fault);
  Story *story = road_open(road);
  assert_broken(story, 3);
  assert_int_equal(story_undoable(story), 1);
  scratch_replace(road->script, fault, mark);
  assert_true(story_reload(story, &error)); /* the later answers were kept */
  assert_int_equal(story_state(story), STORY_ENDED);
  scratch_replace(road->script, mark, fault);
  assert_true(story_reload(story, &error));
  assert_broken(story, 3);
  assert_true(story_undo(story, 1, &error));
  road_assert_at(story, "b.three", 2);
  road_close(story);
  story = road_open(road);
  road_assert_at(story, "b.three", 2);
  road_close(story);
}

static void a_reload_that_does_not_load_leaves_the_old_game(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  road_walk(story, 2);
  scratch_replace(road->script, "start = function()", "start = function(");
  assert_false(story_reload(story, &error));
  assert_non_null(strstr(error.at, "scenario.lua"));
  road_assert_at(story, "b.three", 2);
  assert_false(story_undo(story, 1, &error));
  road_assert_at(story, "b.three", 2);
  road_walk(story, 5);
  assert_int_equal(story_state(story), STORY_ENDED);
  road_close(story);
}

static void a_reload_reads_what_was_written(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  road_walk(story, 2);
  scratch_replace(road->script, "scene(\"b.three\")", "scene(\"b.three\", \"Morning\")");
  assert_true(story_reload(story, &error));
  road_assert_at(story, "b.three", 2);
  assert_string_equal(story_scene(story)->heading, "Morning");
  scratch_replace(road->script, "id = \"figure\"", "id = \"number\"");
  assert_true(story_reload(story, &error));
  road_assert_at(story, "a.two", 1);
  ROAD_NOTE(story, "decision 2", "game-2.save");
  road_close(story);
}

static void going_back_into_what_does_not_fit_is_refused(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  road_walk(story, 4);
  char *before = scratch_read(road->save, NULL);
  scratch_replace(road->script, "id = \"figure\"", "id = \"number\"");
  assert_false(story_undo(story, 1, &error));
  assert_non_null(strstr(error.message, "decision 2"));
  road_assert_at(story, "c.five", 4);
  char *after = scratch_read(road->save, NULL);
  assert_string_equal(before, after);
  free(before), free(after);
  road_close(story);
}

/* The reader's choice of manner changes words, never the game: it is told again where it was. */
static void hard_scenes_are_told_in_the_other_manner(void **state) {
  Road *road = *state;
  Error error = {0};
  scratch_replace(road->script, "say \"The first.\"", "say(intensity())");
  Story *story = road_open(road);
  assert_string_equal(story_scene(story)->text, "full");
  road_walk(story, 3);
  char *before = scratch_read(road->save, NULL);
  assert_true(story_documents(story, true, &error));
  road_assert_at(story, "b.four", 3);
  assert_string_equal(story_moment(story, 0).scene->text, "documents");
  assert_int_equal(story_drift(story), -1);
  char *after = scratch_read(road->save, NULL);
  assert_string_equal(before, after);
  assert_true(story_documents(story, false, &error));
  assert_string_equal(story_moment(story, 0).scene->text, "full");
  scratch_replace(road->script, "return scenario", "return ((scenario");
  assert_false(story_documents(story, true, &error));
  road_assert_at(story, "b.four", 3);
  free(before), free(after);
  road_close(story);
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, road_set_up, road_tear_down)
      TEST(a_changed_book_is_a_drift_told_once),
      TEST(changed_words_are_no_drift),
      TEST(a_drift_in_the_same_scenario_is_our_fault),
      TEST(what_does_not_fit_goes_on_in_a_new_file),
      TEST(an_answer_that_is_no_longer_good_is_told),
      TEST(answers_after_the_end_do_not_fit),
      TEST(nothing_is_made_for_one_who_only_looks),
      TEST(an_unplayed_successor_is_removed),
      TEST(a_broken_script_spoils_nothing),
      TEST(a_broken_story_goes_back_over_a_border),
      TEST(a_reload_that_does_not_load_leaves_the_old_game),
      TEST(a_reload_reads_what_was_written),
      TEST(going_back_into_what_does_not_fit_is_refused),
      TEST(hard_scenes_are_told_in_the_other_manner),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
