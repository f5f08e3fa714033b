/* A picture's own colours on a terminal: there before the cells that have them, and gone again
 * whatever ends the looking. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include <cmocka.h>

#include "colours.h"
#include "picture_file.h"
#include "scratch.h"
#include "terminal.h"

static char *folder, *file;

static int begin(void **state) {
  (void)state;
  Buffer bytes = {0};
  uint16_t samples[48 * 32 * 3];
  for (int i = 0; i < 48 * 32; i++) {
    samples[i * 3] = (uint16_t)(i % 48 * 5);
    samples[i * 3 + 1] = (uint16_t)(i / 48 * 7);
    samples[i * 3 + 2] = 99;
  }
  png_add(&bytes, (PngShape){48, 32, 8, PNG_RGB, false}, samples);
  folder = scratch_make();
  file = scratch_path(folder, "slope.png");
  scratch_write(file, bytes.bytes, bytes.length);
  buffer_free(&bytes);
  return 0;
}

static int end(void **state) {
  (void)state;
  free(file);
  scratch_remove(folder);
  return 0;
}

static Tty *show(const char *colours, const char *const environment[]) {
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {binary ? binary : "irongrain", "picture", file,
                              colours ? "--colours" : NULL,  colours,   NULL};
  return tty_start(argv, environment, 80, 24);
}

static const char prompt[] = "Enter gives the terminal its colours back.";

static void assert_shows(Tty *tty, const char *words) {
  if (!tty_shows(tty, words)) fail_msg("\"%s\" never came:\n%s", words, tty_screen(tty));
}

static bool holds(const Tty *tty, const char *bytes) {
  return strstr(buffer_text(tty_raw(tty)), bytes) != NULL;
}

/* All orders so far come before the first cell, and make it other than it was. */
static void assert_lent(const Tty *tty) {
  TtyColours colours;
  const Buffer *raw = tty_raw(tty);
  tty_colours_begin(&colours);
  tty_colours_apply(&colours, buffer_text(raw), raw->length);
  assert_true(colours.made > 50);
  const char *cell = strstr(buffer_text(raw), "\033[");
  assert_non_null(cell);
  assert_true((size_t)(cell - buffer_text(raw)) > colours.last);
}

static void assert_given_back(const Tty *tty) {
  TtyColours colours;
  const Buffer *raw = tty_raw(tty);
  tty_colours_begin(&colours);
  tty_colours_apply(&colours, buffer_text(raw), raw->length);
  assert_true(colours.made > 100);
  tty_colours_assert_standard(&colours);
}

/* It ends well, and the terminal is as it was. */
static void assert_ends_well(Tty *tty) {
  int status = tty_end(tty);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  assert_given_back(tty);
  tty_close(tty);
}

static void until_enter(void **state) {
  (void)state;
  Tty *tty = show("own", NULL);
  assert_shows(tty, prompt);
  assert_lent(tty);
  tty_send(tty, "no\n");
  assert_ends_well(tty);
}

static void until_the_end_of_input(void **state) {
  (void)state;
  Tty *tty = show("own", NULL);
  assert_shows(tty, prompt);
  tty_send(tty, "\004");
  assert_ends_well(tty);
}

static void until_a_signal(void **state) {
  (void)state;
  static const int signals[] = {SIGTERM, SIGINT, SIGHUP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    Tty *tty = show("own", NULL);
    assert_shows(tty, prompt);
    assert_lent(tty);
    kill(tty_process(tty), signals[i]);
    int status = tty_end(tty);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), signals[i]);
    assert_given_back(tty);
    tty_close(tty);
  }
}

/* Not only once it waits: at the first of its bytes, and in the middle of them. */
static void a_signal_while_it_draws(void **state) {
  (void)state;
  for (size_t bytes = 1; bytes < 4000; bytes += 800) {
    Tty *tty = show("own", NULL);
    while (tty_raw(tty)->length < bytes) tty_hides(tty, "\x01");
    kill(tty_process(tty), SIGTERM);
    int status = tty_end(tty);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGTERM);
    assert_given_back(tty);
    tty_close(tty);
  }
}

/* A crash has no time to think, and must not need any. */
static void until_a_crash(void **state) {
  (void)state;
  static const int signals[] = {SIGSEGV, SIGABRT, SIGQUIT, SIGXCPU, SIGXFSZ, SIGSYS, SIGTRAP};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    Tty *tty = show("own", NULL);
    assert_shows(tty, prompt);
    assert_lent(tty);
    kill(tty_process(tty), signals[i]);
    int status = tty_end(tty);
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
    assert_given_back(tty);
    tty_close(tty);
  }
}

static void ctrl_c(void **state) {
  (void)state;
  Tty *tty = show("own", NULL);
  assert_shows(tty, prompt);
  tty_send(tty, "\003");
  int status = tty_end(tty);
  assert_true(WIFSIGNALED(status));
  assert_int_equal(WTERMSIG(status), SIGINT);
  assert_given_back(tty);
  tty_close(tty);
}

/* Reads until these bytes were sent so often. */
static void assert_sends(Tty *tty, const char *bytes, int times) {
  for (int tries = 0; tries < 1000; tries++) {
    int found = 0;
    const char *at = buffer_text(tty_raw(tty));
    while ((at = strstr(at, bytes)) != NULL) at++, found++;
    if (found >= times) return;
    tty_hides(tty, "\x01");
  }
  fail_msg("\"%s\" never came %d times:\n%s", bytes, times, tty_screen(tty));
}

/* Stopped with another's colours, it would leave them to the shell. */
static void stopped_and_taken_up_again(void **state) {
  (void)state;
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {"bash", "--norc", "--noprofile", "--noediting", "-i", NULL};
  Buffer command = {0};
  Tty *tty = tty_start(argv, NULL, 80, 24);
  buffer_addf(&command, "PS1='ready> '; '%s' picture '%s' --colours own\r",
              binary ? binary : "irongrain", file);
  tty_send(tty, buffer_text(&command));
  assert_shows(tty, prompt);
  tty_send(tty, "\032");
  assert_shows(tty, "Stopped");
  assert_given_back(tty);
  size_t before = tty_raw(tty)->length;
  tty_send(tty, "fg\r");
  assert_sends(tty, prompt, 2);
  if (!strstr(buffer_text(tty_raw(tty)) + before, "\033]4;")) fail_msg("not lent again");
  tty_send(tty, "\r");
  tty_settle(tty);
  tty_send(tty, "exit\r");
  assert_int_equal(tty_end(tty), 0);
  assert_given_back(tty);
  tty_close(tty);
  buffer_free(&command);
}

/* A stop that nobody can see coming: what the terminal's colours are meanwhile is not known. */
static void lent_again_after_a_stop(void **state) {
  (void)state;
  Tty *tty = show("own", NULL);
  assert_shows(tty, prompt);
  kill(tty_process(tty), SIGSTOP);
  kill(tty_process(tty), SIGCONT);
  assert_sends(tty, prompt, 2);
  tty_send(tty, "\n");
  assert_ends_well(tty);
}

static const char question[] = "\033]4;255;?\033\\";

static void assert_modes(const Tty *tty, bool is_usual) {
  struct termios modes = tty_modes(tty);
  assert_true(((modes.c_lflag & ICANON) != 0) == is_usual);
  assert_true(((modes.c_lflag & ECHO) != 0) == is_usual);
}

/* It is the terminal that says what it can do; what is typed after its answer is not lost. */
static void asked_and_answered(void **state) {
  (void)state;
  static const char *const variables[] = {"COLORTERM", "TMUX", "STY", NULL};
  static const char *const answers[] = {"\033]4;255;rgb:eeee/eeee/eeee\033\\",
                                        "\033]4;255;rgb:ee/ee/ee\007"};
  for (size_t i = 0; i < 4; i++) {
    Tty *tty = show(NULL, variables);
    assert_sends(tty, question, 1);
    tty_send(tty, answers[i % 2]);
    if (i > 1) tty_send(tty, "\n");
    assert_sends(tty, prompt, 1);
    if (i < 2) {
      assert_lent(tty);
      assert_modes(tty, true);
      tty_send(tty, "\n");
    }
    int status = tty_end(tty);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_given_back(tty);
    assert_false(holds(tty, "rgb:eeee")); /* nor is it echoed */
    tty_close(tty);
  }
}

static void assert_fixed(Tty *tty) {
  int status = tty_end(tty);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  assert_true(holds(tty, "8;5;"));
  assert_false(holds(tty, prompt));
  assert_false(holds(tty, ";rgb:"));
  assert_modes(tty, true);
  tty_close(tty);
}

static void asked_and_not_answered(void **state) {
  (void)state;
  static const char *const variables[] = {"COLORTERM", "TMUX", "STY", NULL};
  static const char *const tmux[] = {"COLORTERM=truecolor", "TMUX=/tmp/socket,1,0", NULL};
  static const char *const typed[] = {"", "ls\n", "\033]11;rgb:0000/0000/0000\007",
                                      "\033]4;255;rg"};
  for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
    Tty *tty = show(NULL, variables);
    assert_sends(tty, question, 1);
    assert_modes(tty, false);
    tty_send(tty, typed[i]);
    assert_fixed(tty);
  }
  assert_fixed(show(NULL, tmux));
}

/* Who interrupts the asking has their modes back. */
static void interrupted_while_it_asks(void **state) {
  (void)state;
  static const char *const variables[] = {"COLORTERM", "TMUX", "STY", NULL};
  static const int signals[] = {SIGINT, SIGTERM, SIGSEGV};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    Tty *tty = show(NULL, variables);
    assert_sends(tty, question, 1);
    kill(tty_process(tty), signals[i]);
    int status = tty_end(tty);
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
    assert_modes(tty, true);
    tty_close(tty);
  }
}

static void vouched_for(void **state) {
  (void)state;
  static const char *const variables[] = {"COLORTERM=truecolor", "TMUX", "STY", NULL};
  Tty *tty = show(NULL, variables);
  assert_shows(tty, prompt);
  assert_lent(tty);
  assert_false(holds(tty, question));
  tty_send(tty, "\n");
  assert_ends_well(tty);
}

/* Only what is asked for, or vouched for, is done to a terminal. */
static void what_it_takes_by_itself(void **state) {
  (void)state;
  static const struct {
    const char *variables[3];
    const char *sent;
  } terminals[] = {{{"TERM=xterm", "COLORTERM"}, "\033[4"},
                   {{"TERM=linux", "COLORTERM"}, "\033[4"},
                   {{"TERM=linux", "COLORTERM=truecolor"}, "\033[4"},
                   {{"TERM=screen-256color", "COLORTERM=truecolor"}, "8;5;"}};
  for (size_t i = 0; i < sizeof terminals / sizeof *terminals; i++) {
    Tty *tty = show(NULL, terminals[i].variables);
    int status = tty_end(tty);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    if (!holds(tty, terminals[i].sent)) fail_msg("%zu: %s", i, tty_screen(tty));
    assert_false(holds(tty, "\033]"));
    assert_false(holds(tty, "8;2;")); /* 24 bits are for play's own terminals, or by hand */
    assert_false(holds(tty, prompt));
    tty_close(tty);
  }
}

static void any_colour_by_hand(void **state) {
  (void)state;
  Tty *tty = show("full", NULL);
  int status = tty_end(tty);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  assert_true(holds(tty, "8;2;"));
  assert_false(holds(tty, "\033]"));
  tty_close(tty);
}

static void words_where_play_has_no_page(void **state) {
  (void)state;
  static const char *const names[] = {"TERM=dumb", "TERM=nobody-knows-it", "TERM"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *const variables[] = {names[i], "COLORTERM=truecolor", NULL};
    Tty *tty = show(NULL, variables);
    int status = tty_end(tty);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_shows(tty, "A picture of 48 by 32 pixels");
    assert_false(holds(tty, "\033"));
    assert_false(holds(tty, "not to a terminal"));
    tty_close(tty);
  }
}

/* Characters that are uncertain here are not taken, unless by hand. */
static void ascii_where_the_locale_is(void **state) {
  (void)state;
  static const char *const variables[] = {"LANG=C", "TERM=screen-256color", "COLORTERM", NULL};
  for (int i = 0; i < 2; i++) {
    Tty *tty = show(i ? "256" : NULL, variables);
    int status = tty_end(tty);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    assert_true(holds(tty, "\xE2\x96") == (i == 1));
    tty_close(tty);
  }
}

static void words_where_no_colour_is_wanted(void **state) {
  (void)state;
  static const char *const variables[] = {"NO_COLOR=1", "COLORTERM=truecolor", NULL};
  Tty *tty = show(NULL, variables);
  int status = tty_end(tty);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  assert_shows(tty, "A picture of 48 by 32 pixels");
  assert_false(holds(tty, "\033"));
  assert_false(holds(tty, "--colours full")); /* the hint is for pipes */
  tty_close(tty);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(until_enter),
      cmocka_unit_test(until_the_end_of_input),
      cmocka_unit_test(until_a_signal),
      cmocka_unit_test(a_signal_while_it_draws),
      cmocka_unit_test(until_a_crash),
      cmocka_unit_test(ctrl_c),
      cmocka_unit_test(stopped_and_taken_up_again),
      cmocka_unit_test(lent_again_after_a_stop),
      cmocka_unit_test(asked_and_answered),
      cmocka_unit_test(asked_and_not_answered),
      cmocka_unit_test(interrupted_while_it_asks),
      cmocka_unit_test(vouched_for),
      cmocka_unit_test(what_it_takes_by_itself),
      cmocka_unit_test(any_colour_by_hand),
      cmocka_unit_test(words_where_no_colour_is_wanted),
      cmocka_unit_test(words_where_play_has_no_page),
      cmocka_unit_test(ascii_where_the_locale_is),
  };
  return cmocka_run_group_tests(tests, begin, end);
}
