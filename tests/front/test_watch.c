/* What an author would miss who plays a scenario while writing it: `irongrain watch` in a terminal
 * emulator, with files written as editors write them. Every wait is for words on the page. */
#define _GNU_SOURCE
#include <fcntl.h>
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

#include "scratch.h"
#include "support.h"
#include "terminal.h"

typedef struct Study {
  char *root, *folder, *save;
  char *scenario, *deep, *rain;
  Tty *tty;
} Study;

static int make_study(void **state) {
  Study *study = calloc(1, sizeof *study);
  char fixture[4096];
  snprintf(fixture, sizeof fixture, "%s/tests/fixtures/watched", support_source());
  study->root = scratch_make();
  study->folder = scratch_path(study->root, "watched");
  study->save = scratch_path(study->root, "a.save");
  study->scenario = scratch_path(study->folder, "scenario.lua");
  study->deep = scratch_path(study->folder, "deep/three.lua");
  study->rain = scratch_path(study->folder, "events/rain.lua");
  scratch_copy_folder(fixture, study->folder);
  *state = study;
  return 0;
}

static int remove_study(void **state) {
  Study *study = *state;
  if (study->tty) tty_close(study->tty);
  free(study->rain);
  free(study->deep);
  free(study->scenario);
  free(study->save);
  free(study->folder);
  scratch_remove(study->root);
  free(study);
  return 0;
}

static void watch(Study *study) {
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {binary ? binary : "irongrain",
                              "watch",
                              study->folder,
                              "--save",
                              study->save,
                              "--seed",
                              "7",
                              NULL};
  study->tty = tty_start(argv, NULL, 80, 24);
}

static void shows(Study *study, const char *words) {
  if (!tty_shows(study->tty, words)) {
    fail_msg("\"%s\" never came:\n%s", words, tty_screen(study->tty));
  }
}

static void hides(Study *study, const char *words) {
  if (!tty_hides(study->tty, words)) {
    fail_msg("\"%s\" never went:\n%s", words, tty_screen(study->tty));
  }
}

static void keys(Study *study, const char *sent) {
  tty_send(study->tty, sent);
}

static void leave(Study *study) {
  keys(study, "q");
  assert_int_equal(tty_end(study->tty), 0);
}

/* To the first event, answered: left, 3, and the cart's question. */
static void walk_to_carts(Study *study) {
  shows(study, "Go left");
  keys(study, "1");
  shows(study, "Type a figure");
  keys(study, "3\r");
  shows(study, "Unload them");
}

/* ---- ways to write a file ---- */

static void in_place(const char *path, const char *text) {
  scratch_write_text(path, text);
}

static void in_two_steps(const char *path, const char *text) {
  int file = open(path, O_WRONLY | O_TRUNC);
  size_t length = strlen(text), half = length / 2;
  assert_int_equal(write(file, text, half), (ssize_t)half);
  fsync(file);
  assert_int_equal(write(file, text + half, length - half), (ssize_t)(length - half));
  close(file);
}

static char *beside(const char *path, const char *ending) {
  char *name = NULL;
  assert_true(asprintf(&name, "%s%s", path, ending) > 0);
  return name;
}

static void renamed_over(const char *path, const char *text) {
  char *draft = beside(path, ".tmp");
  scratch_write_text(draft, text);
  assert_int_equal(rename(draft, path), 0);
  free(draft);
}

static void with_a_backup(const char *path, const char *text) {
  char *backup = beside(path, "~");
  assert_int_equal(rename(path, backup), 0);
  scratch_write_text(path, text);
  unlink(backup);
  free(backup);
}

static void removed_first(const char *path, const char *text) {
  unlink(path);
  scratch_write_text(path, text);
}

static void each_way_of_writing_brings_the_new_words(void **state) {
  static void (*const ways[])(const char *, const char *) = {in_place, in_two_steps, renamed_over,
                                                             with_a_backup, removed_first};
  Study *study = *state;
  watch(study);
  shows(study, "The old words");
  shows(study, "[new] as the files are");
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    char text[80], words[40];
    snprintf(words, sizeof words, "Words of way %zu.", i);
    snprintf(text, sizeof text, "return \"%s\"\n", words);
    ways[i](study->deep, text); /* required three levels down */
    shows(study, words);
    shows(study, "[new] as the files are, read again");
    shows(study, "check: 5 findings");
    shows(study, "Go left");
  }
  leave(study);
}

static void files_that_come_and_go_are_read(void **state) {
  Study *study = *state;
  char *folder = scratch_path(study->folder, "events/later"),
       *event = scratch_path(folder, "x.lua");
  char *glossary = scratch_path(study->folder, "glossary.lua");
  watch(study);
  shows(study, "Go left");
  mkdir(folder, 0777);
  scratch_write_text(event, "event \"comet\" { text = \"A comet.\" }\n");
  keys(study, "~events com");
  keys(study, "\r");
  shows(study, "comet");
  unlink(event); /* the console that is open looks again */
  shows(study, "No event has");
  keys(study, "\033");
  shows(study, "Go left");
  keys(study, "g");
  shows(study, "A measure of land.");
  renamed_over(glossary, "return { mu = { title = \"Mu\", text = \"Six hundred paces.\" } }\n");
  shows(study, "Six hundred paces."); /* the paper stays open */
  keys(study, "g");
  shows(study, "Go left");
  leave(study);
  free(glossary);
  free(event);
  free(folder);
}

static void an_error_leaves_the_old_page_a_key_away(void **state) {
  Study *study = *state;
  watch(study);
  walk_to_carts(study);
  scratch_replace(study->rain, "Three carts come.\",", "Four carts come.\"");
  shows(study, "The files as they are now fail");
  shows(study, "events/rain.lua:");
  keys(study, "\033");
  shows(study, "Three carts come.");
  shows(study, "[old] the files fail now: events/rain.lua:");
  keys(study, "e");
  shows(study, "The old game goes on");
  keys(study, "e");
  shows(study, "Unload them");
  keys(study, "1"); /* the old game goes on */
  shows(study, "To the dam");
  shows(study, "[old]");
  scratch_replace(study->rain, "Four carts come.\"", "Four carts come.\",");
  shows(study, "[new]");
  shows(study, "To the dam");
  keys(study, "u");
  shows(study, "Four carts come.");
  leave(study);
}

/* A scenario that loads but fails on the way to this page, and one that fails before the first. */
static void a_failure_on_the_way_is_an_error_too(void **state) {
  Study *study = *state;
  watch(study);
  walk_to_carts(study);
  scratch_replace(study->scenario, "log(\"the desk is set\", facts.carts)", "error \"no desk\"");
  shows(study, "no desk");
  shows(study, "scenario.lua:11");
  keys(study, "\033");
  shows(study, "Three carts come.");
  leave(study);
  tty_close(study->tty);
  unlink(study->save);
  watch(study);
  shows(study, "The scenario has stopped");
  scratch_replace(study->scenario, "error \"no desk\"", "log(\"a new desk\")");
  shows(study, "The old words");
  leave(study);
}

static void a_scenario_that_does_not_load_yet_is_waited_for(void **state) {
  Study *study = *state;
  scratch_replace(study->scenario, "start = function()", "start = function(");
  watch(study);
  shows(study, "waiting for the files to be mended");
  scratch_replace(study->scenario, "start = function(", "start = function()");
  shows(study, "The old words");
  leave(study);
}

static void an_added_choice_is_a_drift_that_is_told(void **state) {
  Study *study = *state;
  watch(study);
  walk_to_carts(study);
  scratch_replace(study->scenario, "{ \"left\", \"Go left\" },",
                  "{ \"left\", \"Go left\" }, { \"home\", \"Go home\" },");
  shows(study, "drift from decision 1 on");
  shows(study, "Three carts come.");
  leave(study);
}

static void an_added_question_stops_the_game_before_it(void **state) {
  Study *study = *state;
  watch(study);
  walk_to_carts(study);
  char *before = scratch_read(study->save, NULL);
  scratch_replace(study->scenario, "number { id",
                  "choose { id = \"coat\", { \"take\", \"Take it\" } }\n    number { id");
  shows(study, "decision 2 (scene 1958-08.desk,");
  shows(study, "its question coat");
  shows(study, "a-2.save");
  keys(study, "\033");
  shows(study, "Take it");
  keys(study, "1");
  shows(study, "Type a figure");
  leave(study);
  char *after = scratch_read(study->save, NULL);
  assert_string_equal(before, after);
  free(before);
  free(after);
}

static void a_removed_question_stops_the_game_too(void **state) {
  Study *study = *state;
  watch(study);
  walk_to_carts(study);
  scratch_replace(study->scenario, "number { id = \"figure\", min = 0, max = 9 }", "say \"None.\"");
  shows(study, "its question choice");
  keys(study, "\033");
  shows(study, "Three carts come.");
  leave(study);
}

static void what_is_logged_is_shown(void **state) {
  Study *study = *state;
  watch(study);
  shows(study, "log scenario.lua:11: the desk is set");
  keys(study, "w");
  shows(study, "What the scenario logged");
  keys(study, "w");
  scratch_replace(study->scenario, "the desk is set", "the desk is laid");
  shows(study, "log scenario.lua:11: the desk is laid");
  leave(study);
}

static void the_console_tells(void **state) {
  Study *study = *state;
  watch(study);
  walk_to_carts(study);
  keys(study, "~");
  shows(study, "1958-09.carts");
  keys(study, "\t");
  shows(study, "not now: facts.dry is false");
  shows(study, "was played, and comes once");
  keys(study, "force ran\r");
  shows(study, "did you mean \"rain\"?");
  keys(study, "~");
  shows(study, "Unload them");
  keys(study, "~"); /* again: it looks where it looked last */
  shows(study, "was played, and comes once");
  keys(study, "~");
  shows(study, "Unload them");
  leave(study);
}

static void the_console_leads(void **state) {
  Study *study = *state;
  watch(study);
  walk_to_carts(study);
  keys(study, "~force rain\r");
  shows(study, "plays next");
  keys(study, "\033");
  shows(study, "Unload them");
  keys(study, "1");
  shows(study, "It rains on dry ground.");
  keys(study, "1~jump 1958-12\r");
  shows(study, "Here is 1958-12.month");
  keys(study, "\033");
  shows(study, "Month 12");
  leave(study);
  char *text = scratch_read(study->save, NULL);
  assert_non_null(strstr(text, "\"author\":true}\n"));
  assert_non_null(strstr(text, "{\"n\":2,\"author\":{\"force\":\"rain\"}}\n"));
  assert_non_null(strstr(text, "{\"n\":4,\"author\":{\"jump\":\"1958-12\"}}\n"));
  free(text);
  tty_close(study->tty);
  watch(study); /* gone on with by an author */
  shows(study, "Month 12");
  leave(study);
}

/* A player's keys are a player's: no console, no author's words on the page. */
static void nothing_of_it_is_in_play(void **state) {
  Study *study = *state;
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {
      binary ? binary : "irongrain", "play", study->folder, "--save", study->save, NULL};
  study->tty = tty_start(argv, NULL, 80, 24);
  shows(study, "Go left");
  keys(study, "~ew");
  tty_settle(study->tty);
  shows(study, "Go left");
  assert_null(strstr(tty_screen(study->tty), "console"));
  assert_null(strstr(tty_screen(study->tty), "[new]"));
  assert_null(strstr(tty_screen(study->tty), "log "));
  scratch_replace(study->deep, "The old words", "The new words");
  tty_settle(study->tty);
  shows(study, "The old words");
  leave(study);
  hides(study, "Go left");
}

#define EACH(test) cmocka_unit_test_setup_teardown(test, make_study, remove_study)

int main(void) {
  const struct CMUnitTest tests[] = {
      EACH(each_way_of_writing_brings_the_new_words),
      EACH(files_that_come_and_go_are_read),
      EACH(an_error_leaves_the_old_page_a_key_away),
      EACH(a_failure_on_the_way_is_an_error_too),
      EACH(a_scenario_that_does_not_load_yet_is_waited_for),
      EACH(an_added_choice_is_a_drift_that_is_told),
      EACH(an_added_question_stops_the_game_before_it),
      EACH(a_removed_question_stops_the_game_too),
      EACH(what_is_logged_is_shown),
      EACH(the_console_tells),
      EACH(the_console_leads),
      EACH(nothing_of_it_is_in_play),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
