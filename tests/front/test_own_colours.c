/* A picture's own colours in play: they are the terminal's while the picture is on the screen
 * and not a page longer, and only where somebody vouches that it takes them. */
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
#include "terminal.h"

static const char *const vouched[] = {
    "TERM=xterm-256color", "COLORTERM=truecolor", "NO_COLOR=", "TMUX=", "STY=", NULL};
static const char *const unvouched[] = {"TERM=xterm-256color", "COLORTERM=", "NO_COLOR=", NULL};
static const char *const within_tmux[] = {"TERM=xterm-256color", "COLORTERM=truecolor",
                                          "NO_COLOR=", "TMUX=a,1,0", NULL};
static const char *const colourless[] = {"TERM=xterm-256color", "COLORTERM=truecolor", "NO_COLOR=1",
                                         NULL};

static const char question[] = "\033]4;255;?\033\\";
static const char caption[] = "An oil lamp throws its glow";
static const char note[] = "In 1958 nearly all villages";

/* The campaign's first page: its title's picture, on a page of its own. */
static Tty *play(const char *const environment[], const char *words) {
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {
      binary ? binary : "irongrain", "play", "great_leap", "--save", "-", "--seed", "1958", NULL};
  Tty *tty = tty_start(argv, environment, 80, 24);
  if (!tty_shows(tty, words)) fail_msg("\"%s\" never came:\n%s", words, tty_screen(tty));
  return tty;
}

static TtyColours colours_of(const Tty *tty) {
  TtyColours colours;
  const Buffer *raw = tty_raw(tty);
  tty_colours_begin(&colours);
  tty_colours_apply(&colours, buffer_text(raw), raw->length);
  return colours;
}

static void assert_standard(const Tty *tty) {
  TtyColours colours = colours_of(tty);
  tty_colours_assert_standard(&colours);
}

/* Some of 16 to 255 are others than a standard terminal has. */
static bool are_lent(const Tty *tty) {
  TtyColours now = colours_of(tty), standard;
  tty_colours_begin(&standard);
  return memcmp(now.colours, standard.colours, sizeof now.colours) != 0;
}

static bool asks(const Tty *tty) {
  return strstr(buffer_text(tty_raw(tty)), question) != NULL;
}

static void leave(Tty *tty) {
  tty_send(tty, "q");
  tty_end(tty);
  assert_standard(tty);
  tty_close(tty);
}

static void are_there_while_it_is_seen(void **state) {
  (void)state;
  Tty *tty = play(vouched, caption);
  assert_true(are_lent(tty));
  assert_false(asks(tty));
  tty_send(tty, "\r");
  assert_true(tty_shows(tty, note));
  assert_standard(tty);
  tty_send(tty, "v");
  assert_true(tty_shows(tty, caption));
  assert_true(are_lent(tty));
  tty_send(tty, ".");
  assert_true(tty_shows(tty, "Any key comes back."));
  assert_standard(tty);
  tty_send(tty, " ");
  assert_true(tty_shows(tty, caption));
  assert_true(are_lent(tty));
  leave(tty);
}

static void go_with_the_program(void **state) {
  static const int signals[] = {SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT};
  (void)state;
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    Tty *tty = play(vouched, caption);
    assert_true(are_lent(tty));
    kill(tty_process(tty), signals[i]);
    tty_end(tty);
    assert_standard(tty);
    tty_close(tty);
  }
}

static void are_asked_for(void **state) {
  static const char *const answers[] = {"\033]4;255;rgb:eeee/eeee/eeee\033\\",
                                        "\033]4;255;rgb:ee/ee/ee\007"};
  (void)state;
  for (size_t i = 0; i < 2; i++) {
    Tty *tty = play(unvouched, caption);
    assert_true(asks(tty));
    assert_false(are_lent(tty));
    tty_send(tty, answers[i]);
    for (int tries = 0; tries < 50 && !are_lent(tty); tries++) tty_hides(tty, "\x01");
    assert_true(are_lent(tty));
    leave(tty);
  }
}

/* An answer that is none, and one that never comes, change nothing and are no keys. */
static void are_not_believed(void **state) {
  (void)state;
  Tty *tty = play(unvouched, caption);
  tty_send(tty, "\033]11;rgb:0000/0000/0000\033\\");
  tty_send(tty, "\033]4;255;\033\\");
  assert_true(tty_shows(tty, caption));
  assert_false(are_lent(tty));
  leave(tty);
  tty = play(within_tmux, caption);
  assert_false(are_lent(tty));
  leave(tty);
}

static void are_not_sent_without_colour(void **state) {
  (void)state;
  Tty *tty = play(colourless, "[Picture: An oil lamp throws its glow");
  assert_false(are_lent(tty));
  assert_false(asks(tty));
  leave(tty);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(are_there_while_it_is_seen),
      cmocka_unit_test(go_with_the_program),
      cmocka_unit_test(are_asked_for),
      cmocka_unit_test(are_not_believed),
      cmocka_unit_test(are_not_sent_without_colour),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
