/* What an author would miss: a forced event or a jump that is not the same when the game is played
 * again; and a player's save that an author's game was made of. */
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

#include "journal/journal.h"
#include "scratch.h"
#include "story/author.h"
#include "story/replay.h"
#include "support.h"

typedef struct House {
  char *root, *folder, *events, *save;
} House;

static int make_house(void **state) {
  House *house = calloc(1, sizeof *house);
  char fixture[4096];
  snprintf(fixture, sizeof fixture, "%s/tests/fixtures/watched", support_source());
  house->root = scratch_make();
  house->folder = scratch_path(house->root, "watched");
  house->events = scratch_path(house->folder, "events/rain.lua");
  house->save = scratch_path(house->root, "a.save");
  scratch_copy_folder(fixture, house->folder);
  *state = house;
  return 0;
}

static int remove_house(void **state) {
  House *house = *state;
  free(house->save);
  free(house->events);
  free(house->folder);
  scratch_remove(house->root);
  free(house);
  return 0;
}

static Story *try_open(const House *house, bool author, Error *error) {
  StorySetup setup = {.folder = house->folder, .save = house->save, .author = author};
  return story_open(&setup, error);
}

static Story *open_story(const House *house) {
  Error error = {0};
  Story *story = try_open(house, true, &error);
  if (!story) fail_msg("%s (%s)", error.message, error.at);
  return story;
}

static void answer(Story *story, const char *id) {
  Error error = {0};
  Value *value = value_text(id);
  if (!story_answer(story, value, &error)) fail_msg("%s", error.message);
  value_free(value);
}

/* To the question of September's cart, the first event. */
static void walk_to_carts(Story *story) {
  Error error = {0};
  Value *three = value_number(3);
  answer(story, "left");
  assert_true(story_answer(story, three, &error));
  value_free(three);
  assert_string_equal(story_scene(story)->id, "1958-09.carts");
}

static void force(Story *story, const char *event) {
  Error error = {0};
  if (!story_force(story, event, &error)) fail_msg("%s", error.message);
}

static void assert_at(Story *story, const char *scene, size_t answers) {
  if (!story_scene(story)) fail_msg("%s", story_error(story)->message);
  assert_string_equal(story_scene(story)->id, scene);
  assert_int_equal(story_count(story), answers);
}

static void close_story(Story *story) {
  assert_true(story_close(story, NULL));
}

static bool see_none(void *context, const Scene *scene, const Value *given) {
  (void)context, (void)scene, (void)given;
  return true;
}

static ReplayResult replay(const House *house) {
  ReplayResult result;
  Error error = {0};
  ReplayVisitor visitor = {.visit = see_none};
  bool done = replay_run(house->save, house->folder, -1, NULL, false, &visitor, &result, &error);
  if (!done) fail_msg("%s", error.message);
  assert_int_equal(result.drift, -1);
  return result;
}

static void a_forced_event_plays_next_and_again_when_resumed(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  walk_to_carts(story);
  force(story, "rain"); /* neither dry nor October */
  answer(story, "unload");
  assert_at(story, "1958-09.rain", 3);
  answer(story, "run");
  assert_at(story, "1958-09.month", 4);
  close_story(story);
  assert_true(replay(house).is_authors);
  story = open_story(house);
  assert_at(story, "1958-09.month", 4);
  force(story, "carts"); /* was played, and is again: first in October */
  answer(story, "dam");
  assert_at(story, "1958-10.carts", 5);
  close_story(story);
  replay(house);
}

static void undo_takes_back_what_stands_behind(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  Error error = {0};
  walk_to_carts(story);
  answer(story, "unload");
  force(story, "rain");
  assert_true(story_undo(story, 1, &error)); /* before the line */
  answer(story, "unload");
  answer(story, "dam");
  assert_at(story, "1958-10.month", 4);
  assert_true(story_undo(story, 1, &error));
  assert_true(story_undo(story, 1, &error));
  force(story, "rain");
  answer(story, "unload");
  assert_at(story, "1958-09.rain", 3);
  assert_true(story_undo(story, 1, &error)); /* behind it: it stands */
  answer(story, "unload");
  assert_at(story, "1958-09.rain", 3);
  close_story(story);
  replay(house);
  story = open_story(house);
  assert_at(story, "1958-09.rain", 3);
  close_story(story);
}

static void a_jump_is_answers(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  Error error = {0};
  assert_false(story_jump(story, "1958-9", &error));
  assert_non_null(strstr(error.message, "1959-03"));
  assert_false(story_jump(story, "1958-08", &error));
  assert_int_equal(story_count(story), 0);
  assert_true(story_jump(story, "1958-11", &error));
  assert_at(story, "1958-11.month", 5);
  assert_true(story_undo(story, 1, &error));
  assert_at(story, "1958-10.month", 4);
  assert_true(story_jump(story, "1970-01", &error)); /* no such month: to the end */
  assert_int_equal(story_state(story), STORY_ENDED);
  close_story(story);
  replay(house);
  Journal *journal = journal_open(house->save, JOURNAL_READ, &error);
  assert_int_equal(journal_mark_count(journal), 2);
  assert_string_equal(journal_mark_at(journal, 1).deed, "jump");
  assert_string_equal(journal_mark_at(journal, 1).what, "1970-01");
  assert_int_equal(journal_mark_at(journal, 1).n, 4);
  journal_close(journal, NULL);
}

static void the_two_kinds_of_game_never_mix(void **state) {
  House *house = *state;
  Error error = {0};
  Story *story = open_story(house);
  answer(story, "left");
  close_story(story);
  assert_null(try_open(house, false, &error));
  assert_non_null(strstr(error.message, "author's game"));
  unlink(house->save);
  error_clear(&error);
  story = try_open(house, false, &error);
  answer(story, "left");
  assert_false(story_force(story, "rain", &error));
  assert_false(story_jump(story, "1958-12", &error));
  close_story(story);
  assert_null(try_open(house, true, &error));
  assert_non_null(strstr(error.message, "player's game"));
}

static void append(const char *path, const char *text) {
  FILE *file = fopen(path, "ab");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
}

static void a_torn_line_of_an_author_is_left_out(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  walk_to_carts(story);
  force(story, "rain");
  close_story(story);
  append(house->save, "{\"n\":2,\"author\":{\"for");
  story = open_story(house);
  char *note = story_note(story);
  assert_non_null(strstr(note, "torn"));
  free(note);
  force(story, "tools");
  answer(story, "unload");
  assert_at(story, "1958-09.rain", 3);
  close_story(story);
  replay(house);
}

/* What is no line of an author's, in a file that ends with it; and in a player's game any. */
static void bad_lines_are_refused(void **state) {
  static const char *const lines[] = {
      "{\"n\":2,\"author\":true}\n",
      "{\"n\":2,\"author\":{\"force\":1}}\n",
      "{\"n\":2,\"author\":{\"burn\":\"x\"}}\n",
      "{\"n\":2,\"author\":{\"force\":\"rain\",\"jump\":\"1958-12\"}}\n",
      "{\"n\":1,\"author\":{\"force\":\"rain\"}}\n",
      "{\"n\":2,\"undo\":true,\"author\":{\"force\":\"rain\"}}\n",
  };
  House *house = *state;
  Story *story = open_story(house);
  walk_to_carts(story);
  close_story(story);
  char *good = scratch_read(house->save, NULL);
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    Error error = {0};
    scratch_write_text(house->save, good);
    append(house->save, lines[i]);
    assert_null(try_open(house, true, &error));
    assert_non_null(strstr(error.message, "line 4"));
  }
  scratch_write_text(house->save, good);
  scratch_replace(house->save, ",\"author\":true", "");
  append(house->save, "{\"n\":2,\"author\":{\"force\":\"rain\"}}\n");
  Error error = {0};
  assert_null(try_open(house, false, &error));
  assert_non_null(strstr(error.message, "an author's line"));
  free(good);
}

/* What the file `name` of the house holds, and what it does not; it can be played again. */
static void assert_holds(House *house, const char *name, const char *held, const char *missing) {
  free(house->save);
  house->save = scratch_path(house->root, name);
  char *text = scratch_read(house->save, NULL);
  assert_non_null(strstr(text, held));
  if (missing && strstr(text, missing)) fail_msg("%s", text);
  free(text);
}

static void a_forced_event_that_is_gone_is_a_misfit(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  Error error = {0};
  force(story, "tools");
  walk_to_carts(story);
  close_story(story);
  replay(house);
  story = open_story(house);
  force(story, "rain");
  answer(story, "unload");
  scratch_replace(house->events, "event \"rain\"", "event \"wind\"");
  assert_true(story_renew(story, &error));
  assert_at(story, "1958-09.carts", 2);
  char *note = story_note(story);
  assert_non_null(strstr(note, "the event rain, which the author let play after decision 2"));
  assert_non_null(strstr(note, "a-2.save"));
  free(note);
  answer(story, "unload");
  close_story(story);
  assert_holds(house, "a.save", "{\"n\":2,\"author\":{\"force\":\"rain\"}}", NULL);
  assert_holds(house, "a-2.save", "{\"n\":0,\"author\":{\"force\":\"tools\"}}", "\"rain\"");
  replay(house);
}

static void a_branch_has_the_lines_between_its_answers(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  Error error = {0};
  force(story, "tools");
  walk_to_carts(story);
  force(story, "rain");
  answer(story, "unload");
  close_story(story);
  char *path = scratch_path(house->root, "b.save");
  assert_true(journal_branch(house->save, 2, path, &error));
  free(house->save);
  house->save = path;
  assert_true(replay(house).is_authors);
  story = open_story(house);
  answer(story, "unload");
  assert_at(story, "1958-09.rain", 3);
  close_story(story);
}

static void a_scenario_that_fails_leaves_the_old_game(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  Error error = {0};
  walk_to_carts(story);
  char *scenario = scratch_path(house->folder, "scenario.lua");
  scratch_replace(scenario, "turn(1)", "turn(one)");
  assert_false(story_renew(story, &error)); /* loads, and fails on the way here */
  assert_string_equal(error.at, "scenario.lua:18");
  answer(story, "unload"); /* of the old game, which goes on */
  assert_at(story, "1958-09.month", 3);
  scratch_replace(scenario, "turn(one)", "turn(1)");
  assert_true(story_renew(story, &error));
  assert_at(story, "1958-09.month", 3);
  free(scenario);
  close_story(story);
}

/* An author who changes books hears it from the page, not in a note on each saving. */
static void a_drift_is_told_without_a_note(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  Error error = {0};
  walk_to_carts(story);
  force(story, "rain");
  char *scenario = scratch_path(house->folder, "scenario.lua");
  scratch_replace(scenario, "max = 9", "max = 10");
  assert_true(story_renew(story, &error));
  assert_int_equal(story_drift(story), 1);
  assert_null(story_note(story));
  answer(story, "unload");
  assert_at(story, "1958-09.rain", 3);
  close_story(story);
  free(scenario);
}

static const char *told_of(const ConsoleLines *lines, const char *name) {
  for (size_t i = 0; i < lines->count; i++) {
    if (!strcmp(lines->list[i].name, name)) return lines->list[i].text;
  }
  fail_msg("nothing is told of %s", name);
  return "";
}

#define TOLD(lines, name, text) assert_string_equal(told_of(lines, name), text)

static void look(Story *story, ConsoleVerb verb, const char *word, ConsoleLines *lines) {
  Error error = {0};
  console_lines_free(lines);
  if (!story_look(story, verb, word, lines, &error)) fail_msg("%s", error.message);
}

static void the_console_tells_why_events_cannot_come(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  ConsoleLines lines = {0};
  look(story, CONSOLE_EVENTS, "", &lines);
  TOLD(
      &lines, "late",
      "it fails: event \"late\": when: store > 1000: cannot be compared: store is nothing, 1000 is "
      "the number 1000; ask first whether it is there: store and store > 1000");
  walk_to_carts(story);
  force(story, "rain");
  look(story, CONSOLE_EVENTS, "", &lines);
  TOLD(&lines, "rain", "forced: plays next; not now: facts.dry is false");
  TOLD(&lines, "carts", "was played, and comes once");
  TOLD(&lines, "late", "not now: store > 1000 is false, 90");
  TOLD(&lines, "tools", "not now: its function says no (events/rain.lua:15)");
  TOLD(&lines, "weightless", "not now: its weight is 0");
  assert_non_null(strstr(told_of(&lines, "lucky"), "it draws"));
  look(story, CONSOLE_EVENTS, "tool", &lines);
  assert_int_equal(lines.count, 2); /* its heading, and it alone */
  console_lines_free(&lines);
  answer(story, "unload");
  close_story(story);
  replay(house); /* nobody looked there: nothing was moved by looking */
}

static void the_console_tells_the_state(void **state) {
  House *house = *state;
  Story *story = open_story(house);
  ConsoleLines lines = {0};
  walk_to_carts(story);
  look(story, CONSOLE_STATE, "", &lines);
  TOLD(&lines, "month", "1958-09");
  TOLD(&lines, "scene", "1958-09.carts");
  TOLD(&lines, "event", "carts, events/rain.lua:7");
  TOLD(&lines, "carts", "3");
  TOLD(&lines, "meng", "{ trade = \"smith\", well = true }");
  TOLD(&lines, "store", "90 jin, teams, 1958-09");
  TOLD(&lines, "way", "\"left\"");
  console_lines_free(&lines);
  close_story(story);
}

#define EACH(test) cmocka_unit_test_setup_teardown(test, make_house, remove_house)

int main(void) {
  const struct CMUnitTest tests[] = {
      EACH(a_forced_event_plays_next_and_again_when_resumed),
      EACH(undo_takes_back_what_stands_behind),
      EACH(a_jump_is_answers),
      EACH(the_two_kinds_of_game_never_mix),
      EACH(a_torn_line_of_an_author_is_left_out),
      EACH(bad_lines_are_refused),
      EACH(a_forced_event_that_is_gone_is_a_misfit),
      EACH(a_branch_has_the_lines_between_its_answers),
      EACH(a_scenario_that_fails_leaves_the_old_game),
      EACH(the_console_tells_why_events_cannot_come),
      EACH(a_drift_is_told_without_a_note),
      EACH(the_console_tells_the_state),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
