/* The real binary without a command, in a terminal emulator: begin, go on, delete; and a scenario
 * that breaks while it is played and is mended. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "scratch.h"
#include "terminal.h"

static const char good[] =
    "return scenario {\n"
    "  id = 'small', title = 'A Small Game', version = '1.0.0', authors = { 'x' },\n"
    "  languages = { 'en' },\n"
    "  start = function()\n"
    "    scene('1958-10.one', 'One')\n"
    "    choose { id = 'a', text = 'First?', { 'x', 'This way' }, { 'y', 'That way' } }\n"
    "    scene('1958-10.two', 'Two')\n"
    "    choose { id = 'b', text = 'Second?', { 'x', 'On' }, { 'y', 'Back' } }\n"
    "    ending { id = 'over', title = 'Over', text = 'Done.' }\n"
    "  end,\n"
    "}\n";

static const char broken[] =
    "return scenario {\n"
    "  id = 'small', title = 'A Small Game', version = '1.0.0', authors = { 'x' },\n"
    "  languages = { 'en' },\n"
    "  start = function()\n"
    "    scene('1958-10.one', 'One')\n"
    "    choose { id = 'a', text = 'First?', { 'x', 'This way' }, { 'y', 'That way' } }\n"
    "    error('the well is dry')\n"
    "  end,\n"
    "}\n";

/* A home with one scenario and a place for saves. */
typedef struct Home {
  char *folder, *scenario, *saves;
} Home;

static void make_folder(const char *path) {
  Error error = {0};
  assert_true(file_make_folders(path, &error));
}

static Home home_make(const char *script) {
  char *folder = scratch_make();
  char *small = scratch_path(folder, "scripts/small");
  Home home = {folder, scratch_path(small, "scenario.lua"), scratch_path(folder, "saves")};
  make_folder(small);
  make_folder(home.saves);
  scratch_write_text(home.scenario, script);
  free(small);
  return home;
}

static void home_remove(Home *home) {
  free(home->scenario);
  free(home->saves);
  scratch_remove(home->folder);
}

static Tty *start(const Home *home, int cols, int rows) {
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {binary ? binary : "irongrain", NULL};
  Buffer variable = {0};
  buffer_addf(&variable, "IRONGRAIN_HOME=%s", home->folder);
  const char *const environment[] = {buffer_text(&variable), NULL};
  Tty *tty = tty_start(argv, environment, cols, rows);
  buffer_free(&variable);
  return tty;
}

static void assert_shows(Tty *tty, const char *words) {
  if (!tty_shows(tty, words)) fail_msg("\"%s\" never came:\n%s", words, tty_screen(tty));
}

static size_t saves_of(const Home *home) {
  FileList list = {0};
  Error error = {0};
  assert_true(file_list(home->saves, &list, &error));
  size_t count = list.count;
  file_list_free(&list);
  return count;
}

static void assert_ends_well(Tty *tty) {
  int status = tty_end(tty);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  assert_false(tty_alternate(tty));
  assert_true(tty_cursor_visible(tty));
}

/* Begun, left, gone on with where it was, and deleted only by a second key. */
static void a_game_is_begun_left_and_deleted(void **state) {
  Home home = home_make(good);
  (void)state;
  Tty *tty = start(&home, 80, 24);
  assert_shows(tty, "A Small Game");
  assert_false(strstr(tty_screen(tty), "Go on") != NULL);
  tty_send(tty, "n");
  assert_shows(tty, "First?");
  tty_send(tty, "2");
  assert_shows(tty, "Second?");
  tty_send(tty, "q");
  assert_shows(tty, "Go on");
  assert_shows(tty, " > A Small Game ");
  assert_shows(tty, " October 1958        1  20");
  tty_resize(tty, 60, 20);
  tty_settle(tty);
  tty_send(tty, "\r");
  assert_shows(tty, "Second?");
  tty_send(tty, "q");
  assert_shows(tty, "Go on");
  assert_int_equal(saves_of(&home), 1);
  tty_send(tty, "d");
  assert_shows(tty, "d again deletes it");
  tty_send(tty, "x");
  assert_true(tty_hides(tty, "d again deletes it"));
  assert_int_equal(saves_of(&home), 1);
  tty_send(tty, "d");
  assert_shows(tty, "d again deletes it");
  tty_send(tty, "d");
  assert_true(tty_hides(tty, "Go on"));
  assert_int_equal(saves_of(&home), 0);
  tty_send(tty, "q");
  assert_ends_well(tty);
  tty_close(tty);
  home_remove(&home);
}

/* What the note says of options that nobody has chosen yet is read as with the first of them. */
static void a_note_is_shown_with_its_values(void **state) {
  Home home = home_make(
      "return scenario {\n"
      "  id = 'small', title = 'A Small Game', version = '1.0.0', summary = 'A well.',\n"
      "  options = { { id = 'place', { 'hills', 'Hills' }, { 'plain', 'Plain' } } },\n"
      "  content_note = \"The well is {options.place == 'hills' and 'deep' or 'dry'}.\",\n"
      "  start = function() ending { id = 'over', title = 'Over' } end,\n"
      "}\n");
  (void)state;
  Tty *tty = start(&home, 80, 24);
  assert_shows(tty, "A well.");
  assert_shows(tty, "The well is deep.");
  tty_send(tty, "q");
  assert_ends_well(tty);
  tty_close(tty);
  home_remove(&home);
}

static void the_title_ends_as_a_signal_asks(void **state) {
  Home home = home_make(good);
  (void)state;
  Tty *tty = start(&home, 80, 24);
  assert_shows(tty, "A Small Game");
  kill(tty_process(tty), SIGTERM);
  int status = tty_end(tty);
  if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGTERM) fail_msg("status %x", (unsigned)status);
  assert_false(tty_alternate(tty));
  tty_close(tty);
  home_remove(&home);
}

/* A game begun from the title is not all that SIGTERM ends: who sent it means the program. */
static void a_signal_in_a_game_ends_the_program(void **state) {
  Home home = home_make(good);
  (void)state;
  Tty *tty = start(&home, 80, 24);
  assert_shows(tty, "A Small Game");
  tty_send(tty, "\r");
  assert_shows(tty, "First?");
  tty_send(tty, "1");
  assert_shows(tty, "Second?");
  kill(tty_process(tty), SIGTERM);
  int status = tty_end(tty);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 128 + SIGTERM);
  assert_false(tty_alternate(tty));
  assert_int_equal(saves_of(&home), 1);
  tty_close(tty);
  home_remove(&home);
}

static void write_save(const Home *home, const char *name, const char *text) {
  char *path = scratch_path(home->saves, name);
  scratch_write_text(path, text);
  free(path);
}

/* Among many saves the eye stays where it was when one is deleted or cannot be opened; and a bad
 * one says why without its path. */
static void the_eye_stays_among_the_saves(void **state) {
  Home home = home_make(good);
  (void)state;
  write_save(&home, "a.save", "noise");
  write_save(&home, "b.save", "noise");
  write_save(&home, "c.save", "noise");
  Tty *tty = start(&home, 80, 24);
  assert_shows(tty, " > a.save cannot be read: line 1: not a save");
  tty_send(tty, "\033[B\r"); /* down, Enter: b */
  assert_shows(tty, "! cannot read");
  tty_send(tty, "d");
  assert_shows(tty, "Delete b.save");
  tty_send(tty, "d");
  assert_true(tty_hides(tty, "b.save"));
  tty_send(tty, "d");
  assert_shows(tty, "Delete c.save");
  tty_send(tty, "d");
  assert_true(tty_hides(tty, "c.save"));
  tty_send(tty, "d");
  assert_shows(tty, "Delete a.save");
  tty_send(tty, "dq");
  assert_ends_well(tty);
  assert_int_equal(saves_of(&home), 0);
  tty_close(tty);
  home_remove(&home);
}

/* The error's page, a reload that changes nothing, the script mended, the game going on. */
static void a_broken_script_is_mended(void **state) {
  Home home = home_make(broken);
  (void)state;
  Tty *tty = start(&home, 80, 24);
  assert_shows(tty, "A Small Game");
  tty_send(tty, "\r");
  assert_shows(tty, "First?");
  tty_send(tty, "1");
  assert_shows(tty, "the well is dry");
  assert_shows(tty, "scenario.lua:7");
  tty_send(tty, "r");
  assert_shows(tty, "the well is dry");
  tty_send(tty, "u");
  assert_shows(tty, "First?");
  tty_send(tty, "1");
  assert_shows(tty, "the well is dry");
  scratch_write_text(home.scenario, "return nonsense {\n");
  tty_send(tty, "r");
  assert_shows(tty, "r reads the scenario again");
  scratch_write_text(home.scenario, good);
  tty_send(tty, "r");
  assert_shows(tty, "Second?");
  tty_send(tty, "1");
  assert_shows(tty, "Over");
  tty_send(tty, "q");
  assert_shows(tty, "Go on");
  tty_send(tty, "q");
  assert_ends_well(tty);
  tty_close(tty);
  home_remove(&home);
}

/* A setting chosen here holds in the game, and when it is left for the title again. */
static void options_before_any_game(void **state) {
  Home home = home_make(good);
  (void)state;
  Tty *tty = start(&home, 80, 24);
  assert_shows(tty, "A Small Game");
  tty_send(tty, "o");
  assert_shows(tty, "[dark]");
  tty_send(tty, "\033[C");
  assert_shows(tty, "[paper]");
  tty_send(tty, "\033");
  assert_shows(tty, "A Small Game");
  assert_int_equal(tty_cell(tty, 12, 79).paper, 15);
  tty_send(tty, "n");
  assert_shows(tty, "First?");
  assert_int_equal(tty_cell(tty, 12, 79).paper, 15);
  tty_send(tty, "o\033[C");
  assert_shows(tty, "[high contrast]");
  tty_send(tty, "oq");
  assert_shows(tty, "Begin");
  assert_int_equal(tty_cell(tty, 12, 79).paper, 0);
  tty_send(tty, "q");
  assert_ends_well(tty);
  tty_close(tty);
  home_remove(&home);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_game_is_begun_left_and_deleted),
      cmocka_unit_test(a_note_is_shown_with_its_values),
      cmocka_unit_test(the_title_ends_as_a_signal_asks),
      cmocka_unit_test(a_signal_in_a_game_ends_the_program),
      cmocka_unit_test(the_eye_stays_among_the_saves),
      cmocka_unit_test(a_broken_script_is_mended),
      cmocka_unit_test(options_before_any_game),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
