/* The real binary in terminals of many kinds: what it asks of them, what it makes of what they
 * send, and that each is left as it was found, whatever ends the game. */
#include <pty.h>
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
#include "support.h"
#include "terminal.h"

enum { DRAGGED = 2 }; /* the mouse as libvterm tells of it: clicks, and moves with a button down */

static char *fixture(const char *name) {
  Buffer path = {0};
  buffer_addf(&path, "%s/tests/fixtures/%s", support_source(), name);
  return buffer_take(&path);
}

static Tty *play(const char *name, const char *const environment[]) {
  const char *binary = getenv("IRONGRAIN");
  char *folder = fixture(name);
  const char *const argv[] = {
      binary ? binary : "irongrain", "play", folder, "--save", "-", "--seed", "1", NULL};
  Tty *tty = tty_start(argv, environment, 80, 24);
  free(folder);
  return tty;
}

static void assert_shows(Tty *tty, const char *words) {
  if (!tty_shows(tty, words)) fail_msg("\"%s\" never came:\n%s", words, tty_screen(tty));
}

/* Where `bytes` were sent last, or -1. */
static long last_sent(const Tty *tty, const char *bytes) {
  const Buffer *raw = tty_raw(tty);
  size_t length = strlen(bytes);
  for (size_t i = raw->length; i-- > 0;) {
    if (i + length <= raw->length && !memcmp(raw->bytes + i, bytes, length)) return (long)i;
  }
  return -1;
}

/* ---- left as found ---- */

static void assert_as_found(Tty *tty, const struct termios *before, const char *how) {
  struct termios after = tty_modes(tty);
  if (tty_alternate(tty)) fail_msg("%s: the second screen is still shown", how);
  if (!tty_cursor_visible(tty)) fail_msg("%s: the cursor is still hidden", how);
  if (tty_mouse(tty) != 0) fail_msg("%s: the mouse is still taken", how);
  bool same = after.c_lflag == before->c_lflag && after.c_iflag == before->c_iflag &&
              after.c_oflag == before->c_oflag;
  if (!same) fail_msg("%s: the modes are others", how);
  if (last_sent(tty, "\033[?1h") > last_sent(tty, "\033[?1l")) fail_msg("%s: the keypad", how);
  static const char *const palette[] = {"\033]4;", "\033]104", "\033]P", "\033]10;", "\033]11;"};
  for (size_t i = 0; i < sizeof palette / sizeof *palette; i++) {
    if (last_sent(tty, palette[i]) >= 0) fail_msg("%s: the palette was changed", how);
  }
  if (tty_cell(tty, 12, 79).paper != -1) fail_msg("%s: the screen is still coloured", how);
  if (!tty_pen_is_plain(tty)) fail_msg("%s: colour or attributes stay", how);
}

typedef struct Way {
  const char *name;
  int number;       /* a signal, */
  const char *keys; /* or keys */
} Way;

static const Way ways[] = {{"q", 0, "qq"},
                           {"Ctrl-C", 0, "\003\003"},
                           {"SIGTERM", SIGTERM, NULL},
                           {"SIGHUP", SIGHUP, NULL},
                           {"a crash", SIGSEGV, NULL}};

/* Those of a terminal that nobody has used. */
static struct termios fresh_modes(void) {
  struct termios modes = {0};
  int master, slave;
  assert_int_equal(openpty(&master, &slave, NULL, NULL, NULL), 0);
  tcgetattr(slave, &modes);
  close(master);
  close(slave);
  return modes;
}

static void leave_and_look(const char *term, const char *language, const Way *way) {
  char kind[64], how[128];
  snprintf(kind, sizeof kind, "TERM=%s", term);
  snprintf(how, sizeof how, "%s, %s, %s", term, language, way->name);
  const char *const environment[] = {kind, language, NULL};
  Tty *tty = play("view_pages", environment);
  struct termios before = fresh_modes();
  bool is_dumb = !strcmp(term, "dumb");
  assert_shows(tty, is_dumb ? "more:" : "The third way"); /* lines come a screenful at a time */
  tty_settle(tty);
  bool has_mouse = !is_dumb && strcmp(term, "vt100"); /* as the terminals' descriptions say */
  assert_int_equal(tty_mouse(tty), has_mouse ? DRAGGED : 0);
  if (is_dumb) assert_int_equal(last_sent(tty, "\033"), -1);
  if (way->number) kill(tty_process(tty), way->number);
  if (way->keys) tty_send(tty, is_dumb ? "q\n" : way->keys);
  if (tty_end(tty) < 0) fail_msg("%s: it does not end", how);
  assert_as_found(tty, &before, how);
  for (size_t i = 0; !strcmp(language, "LANG=C") && i < tty_raw(tty)->length; i++) {
    if (tty_raw(tty)->bytes[i] < 0) fail_msg("%s: more than ASCII was sent", how);
  }
  tty_close(tty);
}

static void every_terminal_is_left_as_found(void **state) {
  static const char *const terms[] = {"xterm-256color", "linux", "vt100", "dumb"};
  (void)state;
  for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
    for (size_t j = 0; j < sizeof ways / sizeof *ways; j++) {
      leave_and_look(terms[i], "LANG=C.UTF-8", &ways[j]);
      leave_and_look(terms[i], "LANG=C", &ways[j]);
    }
  }
}

/* While it is stopped the shell has its terminal, and the game has it back afterwards. */
static void stopped_and_taken_up_again(void **state) {
  char *folder = fixture("view_pages");
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {"bash", "--norc", "--noprofile", "--noediting", "-i", NULL};
  Buffer command = {0};
  (void)state;
  Tty *tty = tty_start(argv, NULL, 80, 24);
  buffer_addf(&command, "PS1='ready> '; '%s' play '%s' --save -\r", binary, folder);
  tty_send(tty, buffer_text(&command));
  assert_shows(tty, "Which?");
  assert_int_equal(tty_mouse(tty), DRAGGED);
  tty_send(tty, "\032");
  assert_shows(tty, "Stopped");
  assert_int_equal(tty_mouse(tty), 0);
  assert_false(tty_alternate(tty));
  tty_send(tty, "fg\r");
  assert_shows(tty, "Which?");
  tty_settle(tty);
  assert_int_equal(tty_mouse(tty), DRAGGED);
  assert_int_equal(tty_cell(tty, 23, 1).paper, 0); /* in its colours */
  tty_send(tty, "q");
  assert_shows(tty, "ready> ");
  assert_int_equal(tty_mouse(tty), 0);
  tty_send(tty, "exit\r");
  assert_int_equal(tty_end(tty), 0);
  tty_close(tty);
  buffer_free(&command);
  free(folder);
}

/* ---- what terminals send ---- */

/* A click at a row and column from 1, as terminals report it. */
static void click(Tty *tty, int row, int col) {
  char report[64];
  snprintf(report, sizeof report, "\033[<0;%d;%dM\033[<0;%d;%dm", col, row, col, row);
  tty_send(tty, report);
}

/* The row, from 1, on which the words stand. */
static int row_of(Tty *tty, const char *words) {
  const char *screen = tty_screen(tty), *found = strstr(screen, words);
  int row = 1;
  if (!found) fail_msg("\"%s\" is not there:\n%s", words, screen);
  for (; screen < found; screen++) row += *screen == '\n';
  return row;
}

static void a_game_is_clicked_through(void **state) {
  Tty *tty = play("view_pages", NULL);
  (void)state;
  assert_shows(tty, "Which?");
  click(tty, row_of(tty, "The second way"), 10);
  assert_shows(tty, "> 2  The second way");
  click(tty, row_of(tty, "The second way"), 10);
  assert_shows(tty, "How much?");
  click(tty, 24, 2); /* ? help */
  assert_shows(tty, "Answering");
  tty_send(tty, "\033[<64;5;5M\033[<65;5;5M\033[<35;9;9M\033[<2;9;9M\033[<128;9;9M");
  tty_settle(tty);
  assert_shows(tty, "Answering"); /* the wheel and the other buttons close nothing */
  tty_send(tty, "\033[M !!");     /* the old report, of the first button at the corner */
  tty_settle(tty);
  assert_shows(tty, "Answering");
  tty_send(tty, "\033\033");
  tty_settle(tty);
  tty_send(tty, "qq");
  tty_end(tty);
  tty_close(tty);
}

/* Over a slow line a report comes in pieces; its digits are no answers. */
static void a_report_in_pieces(void **state) {
  Tty *tty = play("view_pages", NULL);
  (void)state;
  assert_shows(tty, "Which?");
  for (int i = 0; i < 3; i++) {
    tty_send(tty, "\033[<0;2");
    tty_settle(tty);
    tty_send(tty, "0;2M");
    tty_settle(tty);
  }
  assert_shows(tty, "Which?");
  tty_send(tty, "qq");
  tty_end(tty);
  tty_close(tty);
}

/* With an input method left on, keys are full-width. */
static void full_width_keys(void **state) {
  Tty *tty = play("view_pages", NULL);
  (void)state;
  assert_shows(tty, "Which?");
  tty_send(tty, "？");
  assert_shows(tty, "Answering");
  tty_send(tty, "？");
  assert_shows(tty, "Which?");
  tty_send(tty, "２");
  assert_shows(tty, "How much?");
  tty_send(tty, "３");
  assert_shows(tty, "3_");
  tty_send(tty, "\033");
  tty_settle(tty);
  tty_send(tty, "ｑｑ");
  int status = tty_end(tty);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  tty_close(tty);
}

/* ---- what they can show ---- */

static const char many_signs[] =
    "return scenario {\n"
    "  id = 'signs', title = 'Signs', version = '1.0.0', authors = { 'x' }, languages = { 'en' },\n"
    "  start = function()\n"
    "    scene('1958-10.one', 'Lǎo Mèng')\n"
    "    say '“Yes” — he said… 霜降'\n"
    "    choose { id = 'a', text = '“Which?”', { 'x', 'Gōngshè — this' }, { 'y', 'That…' } }\n"
    "    ending { id = 'over', title = 'Over', text = 'Done.' }\n"
    "  end,\n"
    "}\n";

/* Plays the signs where the locale is so, and finds them as they should be. */
static void show_signs(const char *language, const char *variable, const char *const shown[4]) {
  char *home = scratch_make(), *folder = scratch_path(home, "signs");
  char *script = scratch_path(folder, "scenario.lua");
  const char *binary = getenv("IRONGRAIN");
  const char *const argv[] = {binary, "play", folder, "--save", "-", NULL};
  const char *const environment[] = {language, variable, NULL};
  Error error = {0};
  assert_true(file_make_folders(folder, &error));
  scratch_write_text(script, many_signs);
  Tty *tty = tty_start(argv, environment, 80, 24);
  for (int i = 0; i < 4; i++) assert_shows(tty, shown[i]);
  tty_send(tty, "c");
  assert_shows(tty, "Nothing has been answered");
  tty_send(tty, "c");
  assert_shows(tty, shown[0]);
  tty_send(tty, "2");
  assert_shows(tty, "Over");
  tty_send(tty, "c");
  assert_shows(tty, shown[0]); /* in what was said before, too */
  tty_send(tty, "qqq");
  if (tty_end(tty) < 0) fail_msg("it does not end:\n%s", tty_screen(tty));
  tty_close(tty);
  free(script);
  free(folder);
  scratch_remove(home);
}

static void signs_as_the_terminal_has_them(void **state) {
  static const char *const as_written[] = {"“Yes” — he said… 霜降", "“Which?”", "Lǎo Mèng",
                                           "Gōngshè — this"};
  static const char *const in_ascii[] = {"\"Yes\" -- he said... ??", "\"Which?\"", "Lao Meng",
                                         "Gongshe -- this"};
  static const char *const certain[] = {"\"Yes\" -- he said... 霜降", "\"Which?\"",
                                        "La\u030co Me\u0300ng", "Go\u0304ngshe\u0300 -- this"};
  (void)state;
  show_signs("LANG=C.UTF-8", "VTE_CJK_WIDTH", as_written);
  show_signs("LANG=C", "VTE_CJK_WIDTH", in_ascii);
  show_signs("LANG=C.UTF-8", "VTE_CJK_WIDTH=wide", certain);
}

/* ---- settings ---- */

static void options_hold_and_are_kept(void **state) {
  char *folder = scratch_make(), *path = scratch_path(folder, "irongrain/settings");
  Buffer variable = {0};
  (void)state;
  buffer_addf(&variable, "XDG_CONFIG_HOME=%s", folder);
  const char *const environment[] = {buffer_text(&variable), NULL};
  Tty *tty = play("view_pages", environment);
  assert_shows(tty, "Which?");
  tty_send(tty, "o");
  assert_shows(tty, "[dark]");
  tty_send(tty, "\033[C"); /* Right */
  assert_shows(tty, "[paper]");
  tty_settle(tty);
  assert_int_equal(tty_cell(tty, 5, 79).paper, 15); /* at once */
  tty_send(tty, "\033[B\r");
  assert_shows(tty, "[wide]");
  tty_send(tty, "o");
  assert_shows(tty, "Which?");
  assert_int_equal(tty_cell(tty, 5, 79).paper, 15);
  size_t length;
  char *text = scratch_read(path, &length);
  assert_string_equal(text, "theme = paper\nline_spacing = wide\n");
  free(text);
  tty_send(tty, "qq");
  tty_end(tty);
  tty_close(tty);
  scratch_write_text(path, "theme = mono\nrhubarb\n");
  tty = play("view_pages", environment);
  assert_shows(tty, "Which?");
  tty_settle(tty);
  assert_int_equal(tty_cell(tty, 5, 79).paper, -1);
  tty_send(tty, "qq");
  tty_end(tty);
  assert_shows(tty, "line 2 is not u"); /* on the shell's screen */
  tty_close(tty);
  buffer_free(&variable);
  free(path);
  scratch_remove(folder);
}

static void where_nothing_can_be_kept(void **state) {
  Tty *tty = play("view_pages", NULL); /* in /dev/null */
  (void)state;
  assert_shows(tty, "Which?");
  tty_send(tty, "o\033[C");
  assert_shows(tty, "! cannot make the folder");
  assert_shows(tty, "[paper]"); /* it holds until the end */
  tty_send(tty, "o");
  assert_shows(tty, "Which?");
  assert_int_equal(tty_cell(tty, 5, 79).paper, 15);
  tty_send(tty, "qq");
  tty_end(tty);
  tty_close(tty);
}

/* Changing the width of characters is no new page: what was typed stays. */
static void width_changes_words_alone(void **state) {
  Tty *tty = play("view_pages", NULL);
  (void)state;
  assert_shows(tty, "Which?");
  tty_send(tty, "2");
  assert_shows(tty, "How much?");
  tty_send(tty, "1");
  assert_shows(tty, "1_");
  tty_send(tty, "o\033[B\033[B\033[B\033[B\033[B\033[B\033[D");
  assert_shows(tty, "[2]");
  tty_send(tty, "o");
  assert_shows(tty, "1_");
  tty_send(tty, "\033");
  tty_settle(tty);
  tty_send(tty, "qq");
  tty_end(tty);
  tty_close(tty);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_terminal_is_left_as_found),
      cmocka_unit_test(stopped_and_taken_up_again),
      cmocka_unit_test(a_game_is_clicked_through),
      cmocka_unit_test(a_report_in_pieces),
      cmocka_unit_test(full_width_keys),
      cmocka_unit_test(signs_as_the_terminal_has_them),
      cmocka_unit_test(options_hold_and_are_kept),
      cmocka_unit_test(where_nothing_can_be_kept),
      cmocka_unit_test(width_changes_words_alone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
