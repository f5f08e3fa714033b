/* What a player would miss: a game that comes back at the very scene that was left, answers that
 * can be taken back within their period and no further, and a save that is only looked at when
 * asked so. */
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "road.h"

static void a_game_plays_to_its_end(void **state) {
  Story *story = road_open(*state);
  road_assert_at(story, "a.one", 0);
  assert_int_equal(story_state(story), STORY_ASKING);
  assert_string_equal(story_manifest(story)->title, "Road");
  road_walk(story, 5);
  assert_int_equal(story_state(story), STORY_ENDED);
  assert_string_equal(story_scene(story)->ask.title, "The end of left");
  assert_string_equal(story_scene(story)->text, "It is 2\\.5.");
  Moment second = story_moment(story, 1);
  assert_string_equal(second.scene->id, "a.two");
  assert_int_equal(second.scene->ledger_count, 0);
  assert_true(second.answer->number == 2.5);
  Error error = {0};
  assert_false(road_try(story, "\"go\"", &error));
  road_assert_no_note(story);
  road_close(story);
}

static void an_answer_is_on_disk_before_the_next_scene(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  for (size_t n = 1; n <= 5; n++) {
    char digest[DIGEST_TEXT_BYTES];
    Error error = {0};
    char *asked = strdup(story_scene(story)->ask.id);
    scene_digest(story_scene(story), digest);
    road_walk(story, n);
    Journal *journal = journal_open(road->save, JOURNAL_READ, &error);
    assert_non_null(journal);
    assert_int_equal(journal_count(journal), n);
    assert_string_equal(journal_answer_at(journal, n - 1).ask, asked);
    assert_string_equal(journal_answer_at(journal, n - 1).digest, digest);
    journal_close(journal, &error);
    free(asked);
  }
  road_close(story);
}

static void a_bad_answer_changes_nothing(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 1);
  char *before = scratch_read(road->save, NULL), *scene = road_scene(story);
  Error error = {0};
  assert_false(road_try(story, "2.25", &error));
  assert_false(road_try(story, "\"left\"", &error));
  assert_true(error.message[0] != '\0');
  char *after = scratch_read(road->save, NULL), *still = road_scene(story);
  assert_string_equal(before, after);
  assert_string_equal(scene, still);
  free(before), free(after), free(scene), free(still);
  road_close(story);
}

static void a_resumed_game_shows_the_scene_that_was_left(void **state) {
  Road *road = *state;
  for (size_t n = 1; n <= 5; n++) {
    Story *story = road_open(road);
    road_walk(story, n);
    char *left = road_scene(story);
    road_close(story);
    story = road_open(road);
    char *found = road_scene(story);
    assert_string_equal(left, found);
    assert_int_equal(story_count(story), n);
    assert_int_equal(story_drift(story), -1);
    road_assert_no_note(story);
    free(left), free(found);
    road_close(story);
  }
}

static void the_header_is_what_the_game_depends_on(void **state) {
  Road *road = *state;
  StorySetup setup = road_setup(road);
  Value *options = value_map();
  value_set(options, "place", value_text("anhui"));
  setup.options = options;
  setup.seed = 1234567;
  Story *story = road_open_with(&setup);
  road_walk(story, 1);
  const JournalHeader *header = story_header(story);
  assert_string_equal(header->scenario, "road");
  assert_string_equal(header->version, "1.0.0");
  assert_string_equal(header->content, script_content(story_script(story)));
  assert_true(header->seed == 1234567);
  assert_string_equal(value_get_text(header->options, "place"), "anhui");
  assert_string_equal(story_path(story), road->save);
  road_close(story);
  setup.options = NULL; /* the file's own stand */
  setup.seed = 5;
  story = road_open_with(&setup);
  assert_true(story_header(story)->seed == 1234567);
  assert_string_equal(value_get_text(story_header(story)->options, "place"), "anhui");
  road_close(story);
  value_free(options);
}

static void assert_refused(const StorySetup *setup, int status, const char *words) {
  Error error = {0};
  assert_null(story_open(setup, &error));
  assert_int_equal(error.status, status);
  if (!strstr(error.message, words)) fail_msg("\"%s\" is not in: %s", words, error.message);
}

static void contradicting_wishes_are_refused(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 1);
  road_close(story);
  StorySetup setup = road_setup(road);
  Value *options = value_map();
  setup.options = options;
  setup.seed_given = true;
  road_close(road_open_with(&setup)); /* agreeing ones are fine */
  value_set(options, "place", value_text("henan"));
  road_close(road_open_with(&setup));
  setup.seed = 8;
  assert_refused(&setup, ERROR_USAGE, "seed");
  setup.seed = 7;
  value_set(options, "place", value_text("anhui"));
  assert_refused(&setup, ERROR_USAGE, "place=henan");
  value_set(options, "place", value_text("mars"));
  assert_refused(&setup, ERROR_USAGE, "mars");
  value_free(options);
}

static void a_save_of_another_scenario_is_refused(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 1);
  road_close(story);
  scratch_replace(road->save, "\"scenario\":\"road\"", "\"scenario\":\"street\"");
  StorySetup setup = road_setup(road);
  assert_refused(&setup, ERROR_FAILED, "street");
}

static void options_that_are_gone_are_told(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 1);
  road_close(story);
  scratch_replace(road->save, "\"henan\"", "\"mars\"");
  StorySetup setup = road_setup(road);
  assert_refused(&setup, ERROR_FAILED, "mars");
}

static void what_does_not_load_makes_no_file(void **state) {
  Road *road = *state;
  StorySetup setup = road_setup(road);
  scratch_replace(road->script, "return scenario", "return scenarioo");
  assert_refused(&setup, ERROR_FAILED, "scenarioo");
  assert_int_not_equal(access(road->save, F_OK), 0);
}

static void what_breaks_before_its_first_page_is_a_page_too(void **state) {
  Road *road = *state;
  Error error = {0};
  StorySetup setup = road_setup(road);
  scratch_replace(road->script, "scene(\"a.one\"", "scene(oops");
  Story *story = road_open_with(&setup);
  assert_int_equal(story_state(story), STORY_BROKEN);
  assert_non_null(strstr(story_error(story)->message, "oops"));
  assert_true(strncmp(story_error(story)->at, "scenario.lua:", 13) == 0);
  assert_int_equal(story_undoable(story), 0);
  scratch_replace(road->script, "scene(oops", "scene(\"a.one\"");
  assert_true(story_reload(story, &error));
  assert_int_equal(story_state(story), STORY_ASKING);
  road_close(story);
  assert_int_not_equal(access(road->save, F_OK), 0);
}

static void assert_undo(Story *story, size_t most, size_t beyond) {
  Error error = {0};
  assert_int_equal(story_undoable(story), most);
  size_t count = story_count(story);
  assert_false(story_undo(story, beyond, &error));
  assert_true(error.message[0] != '\0');
  assert_int_equal(story_count(story), count);
}

static void answers_of_the_open_period_are_taken_back(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  assert_undo(story, 0, 1);
  road_walk(story, 2);
  char *two = road_scene(story);
  assert_undo(story, 2, 3);
  assert_undo(story, 2, 0);
  road_walk(story, 4);
  assert_undo(story, 2, 3); /* b.three and b.four; a.two is over the border */
  assert_true(story_undo(story, 1, &error));
  road_assert_at(story, "b.four", 3);
  assert_true(story_undo(story, 1, &error));
  char *again = road_scene(story);
  assert_string_equal(two, again);
  assert_undo(story, 0, 1); /* the open period is still b */
  free(two), free(again);
  road_close(story);
  story = road_open(road); /* and so it is when the game is opened again */
  road_assert_at(story, "b.three", 2);
  assert_undo(story, 0, 1);
  road_answer(story, "{\"dig\":1,\"carry\":1}");
  assert_undo(story, 1, 2);
  road_close(story);
  char *text = scratch_read(road->save, NULL);
  assert_non_null(strstr(text, "\n{\"n\":3,\"undo\":true}\n{\"n\":2,\"undo\":true}\n{\"n\":3,"));
  free(text);
}

static void a_first_period_can_be_taken_back_whole(void **state) {
  Error error = {0};
  Story *story = road_open(*state);
  road_walk(story, 2);
  assert_true(story_undo(story, 2, &error));
  road_assert_at(story, "a.one", 0);
  road_walk(story, 1);
  road_assert_at(story, "a.two", 1);
  road_close(story);
}

static void a_game_that_is_not_kept_plays_the_same(void **state) {
  Road *road = *state;
  StorySetup setup = road_setup(road);
  Error error = {0};
  setup.save = NULL;
  Story *story = road_open_with(&setup);
  assert_null(story_path(story));
  road_walk(story, 4);
  assert_undo(story, 2, 3);
  assert_true(story_undo(story, 2, &error));
  assert_undo(story, 0, 1);
  assert_true(story_reload(story, &error));
  road_assert_at(story, "b.three", 2);
  assert_null(story_trouble(story));
  road_close(story);
  assert_int_not_equal(access(road->save, F_OK), 0);
}

static void a_game_that_is_looked_at_stays_as_it_is(void **state) {
  Road *road = *state;
  Error error = {0};
  StorySetup setup = road_setup(road);
  setup.read_only = true;
  assert_refused(&setup, ERROR_USAGE, "no save");
  Story *player = road_open(road);
  road_walk(player, 2);
  char *before = scratch_read(road->save, NULL);
  StorySetup second = road_setup(road);
  assert_refused(&second, ERROR_FAILED, "--read-only");
  Story *story = road_open_with(&setup);
  road_assert_at(story, "b.three", 2);
  assert_true(story_read_only(story));
  assert_false(road_try(story, road_answers[2], &error));
  assert_non_null(strstr(error.message, "read-only"));
  assert_false(story_undo(story, 1, &error));
  assert_int_equal(story_undoable(story), 0);
  road_close(story);
  char *after = scratch_read(road->save, NULL);
  assert_string_equal(before, after);
  free(before), free(after);
  road_close(player);
}

static rlim_t size_of(const char *path) {
  struct stat status;
  assert_int_equal(stat(path, &status), 0);
  return (rlim_t)status.st_size;
}

static void a_torn_line_is_told(void **state) {
  Road *road = *state;
  Story *story = road_open(road);
  road_walk(story, 2);
  road_close(story);
  assert_int_equal(truncate(road->save, (off_t)size_of(road->save) - 5), 0);
  story = road_open(road);
  ROAD_NOTE(story, "line 3", "torn");
  road_assert_no_note(story);
  road_assert_at(story, "a.two", 1);
  road_close(story);
}

static void limit_size(rlim_t bytes) {
  struct rlimit limit;
  getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes;
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static void a_disk_that_refuses_is_told_until_it_takes_all(void **state) {
  Road *road = *state;
  Error error = {0};
  Story *story = road_open(road);
  road_walk(story, 1);
  assert_null(story_trouble(story));
  limit_size(size_of(road->save) + 10);
  road_walk(story, 2);
  assert_string_equal(story_trouble(story),
                      "not saved: 1 answer waits for the disk (File too large)");
  road_walk(story, 4);
  assert_true(story_undo(story, 1, &error));
  assert_string_equal(story_trouble(story),
                      "not saved: 3 answers wait for the disk (File too large)");
  story_retry(story);
  assert_non_null(story_trouble(story));
  road_assert_at(story, "b.four", 3);
  limit_size(RLIM_INFINITY);
  story_retry(story);
  assert_null(story_trouble(story));
  road_close(story);
  story = road_open(road);
  road_assert_at(story, "b.four", 3);
  road_close(story);
}

static void a_disk_that_refuses_from_the_start_is_told(void **state) {
  Road *road = *state;
  limit_size(10);
  Story *story = road_open(road);
  assert_non_null(strstr(story_trouble(story), "not saved"));
  road_walk(story, 1);
  assert_string_equal(story_trouble(story),
                      "not saved: 1 answer waits for the disk (File too large)");
  Error error = {0};
  limit_size(10);
  assert_false(story_close(story, &error));
  assert_non_null(strstr(error.message, "File too large"));
  limit_size(RLIM_INFINITY);
}

static void keep_log(void *context, const char *at, const char *text) {
  (void)at;
  buffer_addf(context, "%s ", text);
}

static void the_author_reads_what_led_to_the_scene_that_waits(void **state) {
  StorySetup setup = road_setup(*state);
  Buffer log = {0};
  Error error = {0};
  setup.log = keep_log;
  setup.log_context = &log;
  Story *story = road_open_with(&setup);
  assert_string_equal(buffer_text(&log), "one ");
  road_walk(story, 2);
  assert_string_equal(buffer_text(&log), "one two three ");
  buffer_clear(&log);
  assert_true(story_reload(story, &error));
  assert_string_equal(buffer_text(&log), "three ");
  assert_true(story_undo(story, 2, &error));
  assert_string_equal(buffer_text(&log), "three one ");
  road_close(story);
  buffer_free(&log);
}

int main(void) {
  const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, road_set_up, road_tear_down)
      TEST(a_game_plays_to_its_end),
      TEST(an_answer_is_on_disk_before_the_next_scene),
      TEST(a_bad_answer_changes_nothing),
      TEST(a_resumed_game_shows_the_scene_that_was_left),
      TEST(the_header_is_what_the_game_depends_on),
      TEST(contradicting_wishes_are_refused),
      TEST(a_save_of_another_scenario_is_refused),
      TEST(options_that_are_gone_are_told),
      TEST(what_does_not_load_makes_no_file),
      TEST(what_breaks_before_its_first_page_is_a_page_too),
      TEST(answers_of_the_open_period_are_taken_back),
      TEST(a_first_period_can_be_taken_back_whole),
      TEST(a_game_that_is_not_kept_plays_the_same),
      TEST(a_game_that_is_looked_at_stays_as_it_is),
      TEST(a_torn_line_is_told),
      TEST(a_disk_that_refuses_is_told_until_it_takes_all),
      TEST(a_disk_that_refuses_from_the_start_is_told),
      TEST(the_author_reads_what_led_to_the_scene_that_waits),
  };
  signal(SIGXFSZ, SIG_IGN);
  return cmocka_run_group_tests(tests, NULL, NULL);
}
