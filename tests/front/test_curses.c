/* The real binary in a terminal emulator: played through at three sizes with a resize in the
 * middle of every kind of question, left in every way there is, and fed with bytes meant for the
 * terminal. */
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
#include "base/memory.h"
#include "scratch.h"
#include "support.h"
#include "terminal.h"

/* Where one test keeps its save. */
typedef struct Desk {
  char *folder;
  char *save;
} Desk;

static Desk desk_make(void) {
  char *folder = scratch_make();
  return (Desk){folder, scratch_path(folder, "game.save")};
}

static void desk_remove(Desk *desk) {
  free(desk->save);
  scratch_remove(desk->folder);
}

static char *fixture(const char *name) {
  Buffer path = {0};
  buffer_addf(&path, "%s/tests/fixtures/%s", support_source(), name);
  return buffer_take(&path);
}

static const char *binary(void) {
  const char *path = getenv("IRONGRAIN");
  return path ? path : "irongrain";
}

static Tty *play(const char *name, const Desk *desk, const char *const environment[], int cols,
                 int rows) {
  char *folder = fixture(name);
  const char *const argv[] = {binary(),   "play",   folder, "--save",
                              desk->save, "--seed", "1958", NULL};
  Tty *tty = tty_start(argv, environment, cols, rows);
  free(folder);
  return tty;
}

static size_t lines_of(const char *path) {
  Buffer bytes = {0};
  Error error = {0};
  size_t lines = 0;
  if (!file_read(path, 1 << 24, &bytes, &error)) return 0;
  for (size_t i = 0; i < bytes.length; i++) lines += bytes.bytes[i] == '\n';
  buffer_free(&bytes);
  return lines;
}

static bool is_up(Tty *tty, const char *words) {
  return strstr(tty_screen(tty), words) != NULL;
}

static void assert_shows(Tty *tty, const char *words) {
  if (!tty_shows(tty, words)) fail_msg("\"%s\" never came:\n%s", words, tty_screen(tty));
}

/* The terminal as a person wants it back. */
static void assert_given_back(Tty *tty) {
  struct termios modes = tty_modes(tty);
  if (tty_alternate(tty)) fail_msg("the second screen is still shown");
  if (!tty_cursor_visible(tty)) fail_msg("the cursor is still hidden");
  if (!(modes.c_lflag & ECHO) || !(modes.c_lflag & ICANON)) fail_msg("the terminal does not echo");
}

/* ---- Playing a game whole ---- */

typedef enum Kind { CHOOSE, NUMBER, ALLOCATE, PAUSE, END, KINDS } Kind;

/* The keys named under each kind's question. */
static const char *const key_lines[KINDS] = {"1 to ", "Type a figure", "sends the list", "goes on",
                                             "q leaves  c reads"};

static Kind kind_on(Tty *tty) {
  for (int kind = KINDS - 1; kind >= 0; kind--) {
    if (is_up(tty, key_lines[kind])) return (Kind)kind;
  }
  fail_msg("no question stands here:\n%s", tty_screen(tty));
  return END;
}

/* What the cursor stands on, and what is two or three columns before it: the sign of focus. */
static void assert_on_focus(Tty *tty, Kind kind) {
  int row, col;
  const char *line = tty_screen(tty);
  tty_cursor(tty, &row, &col);
  for (int i = 0; i < row; i++) line = strchr(line, '\n') + 1;
  const char *mark = memchr(line, '>', strcspn(line, "\n"));
  bool right = kind == PAUSE ? !strncmp(line + col, "Enter", 5)
               : kind == END ? !strncmp(line + col, "q leaves", 8)
                             : mark && mark - line < col && line[col] != '>';
  if (!right) fail_msg("the cursor stands at %d,%d:\n%s", row, col, tty_screen(tty));
}

/* Begins to answer, changes the size twice, and finds what it had begun. */
static void resize_midway(Tty *tty, Kind kind, int cols, int rows) {
  if (kind == NUMBER) tty_send(tty, "2.5");
  if (kind == ALLOCATE) tty_send(tty, "120");
  const char *begun = kind == NUMBER ? "2.5_" : kind == ALLOCATE ? "120_" : key_lines[kind];
  assert_shows(tty, begun);
  tty_resize(tty, 100, 30);
  assert_shows(tty, begun);
  tty_settle(tty);
  assert_on_focus(tty, kind);
  tty_resize(tty, 50, 15);
  assert_shows(tty, "The game waits");
  tty_send(tty, "1");
  tty_resize(tty, cols, rows);
  assert_shows(tty, begun);
  tty_settle(tty);
  assert_on_focus(tty, kind);
  if (kind == ALLOCATE) tty_send(tty, "\177\177\177");
}

static void answer(Tty *tty, Kind kind) {
  if (kind == NUMBER) tty_send(tty, "\033OH\033OC\r"); /* Home, Right, Enter */
  if (kind == ALLOCATE) tty_send(tty, "\033OC\033OC\033OB\033OC\r\r");
  if (kind == CHOOSE || kind == PAUSE) tty_send(tty, "\r");
}

static void play_whole(int cols, int rows) {
  Desk desk = desk_make();
  Tty *tty = play("every_question", &desk, NULL, cols, rows);
  bool resized[KINDS] = {false};
  int answers = 0;
  assert_shows(tty, "Every Question");
  for (Kind kind = PAUSE; kind != END; answers++) {
    tty_settle(tty);
    kind = kind_on(tty);
    assert_on_focus(tty, kind);
    if (!resized[kind]) resize_midway(tty, kind, cols, rows);
    resized[kind] = true;
    if (answers > 200) fail_msg("the game does not end:\n%s", tty_screen(tty));
    if (kind != END) answer(tty, kind);
  }
  for (int kind = 0; kind < KINDS; kind++) assert_true(resized[kind]);
  tty_send(tty, "\r"); /* a key too many does not take the ending away */
  tty_settle(tty);
  assert_true(is_up(tty, key_lines[END]));
  tty_send(tty, "q");
  int status = tty_end(tty);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
  assert_given_back(tty);
  assert_true(lines_of(desk.save) > 8);
  tty_close(tty);
  desk_remove(&desk);
}

static void a_whole_game_at_60x20(void **state) {
  (void)state;
  play_whole(60, 20);
}

static void a_whole_game_at_80x24(void **state) {
  (void)state;
  play_whole(80, 24);
}

static void a_whole_game_at_120x40(void **state) {
  (void)state;
  play_whole(120, 40);
}

/* ---- Leaving ---- */

/* One answer into the game, then the way out: the answer is on disk and the terminal given back. */
static int leave_by(int number, const char *keys) {
  Desk desk = desk_make();
  Tty *tty = play("view_pages", &desk, NULL, 80, 24);
  assert_shows(tty, "Which?");
  tty_send(tty, "2");
  assert_shows(tty, "How much?");
  assert_true(tty_alternate(tty));
  assert_false(tty_modes(tty).c_lflag & ECHO);
  if (number) kill(tty_process(tty), number);
  if (keys) tty_send(tty, keys);
  int status = tty_end(tty);
  assert_given_back(tty);
  assert_int_equal(lines_of(desk.save), 2);
  tty_close(tty);
  desk_remove(&desk);
  return status;
}

static void leaving_by_keys(void **state) {
  (void)state;
  int by_q = leave_by(0, "q"), by_interrupt = leave_by(0, "\003");
  int by_capital = leave_by(0, "Q"); /* Caps Lock */
  assert_true(WIFEXITED(by_capital) && WEXITSTATUS(by_capital) == 0);
  assert_true(WIFEXITED(by_q) && WEXITSTATUS(by_q) == 0);
  assert_true(WIFEXITED(by_interrupt) && WEXITSTATUS(by_interrupt) == 0);
}

static void leaving_by_signals(void **state) {
  (void)state;
  int by_term = leave_by(SIGTERM, NULL), by_hangup = leave_by(SIGHUP, NULL);
  int by_interrupt = leave_by(SIGINT, NULL);
  assert_true(WIFEXITED(by_term) && WEXITSTATUS(by_term) == 128 + SIGTERM);
  assert_true(WIFEXITED(by_hangup) && WEXITSTATUS(by_hangup) == 128 + SIGHUP);
  assert_true(WIFEXITED(by_interrupt) && WEXITSTATUS(by_interrupt) == 0);
}

/* A lost connection: an orderly end, the answer on disk; and a game without one is not kept. */
static void losing_the_connection(void **state) {
  (void)state;
  for (int answers = 0; answers < 2; answers++) {
    Desk desk = desk_make();
    Tty *tty = play("view_pages", &desk, NULL, 80, 24);
    assert_shows(tty, "Which?");
    if (answers > 0) tty_send(tty, "2");
    assert_shows(tty, answers > 0 ? "How much?" : "Which?");
    int status = tty_hang_up(tty);
    if (!WIFEXITED(status)) fail_msg("ended by signal %d", WTERMSIG(status));
    assert_int_equal(WEXITSTATUS(status), 128 + SIGHUP);
    assert_int_equal(lines_of(desk.save), answers > 0 ? 2 : 0);
    tty_close(tty);
    desk_remove(&desk);
  }
}

static void crashing(void **state) {
  static const int fatal[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGQUIT};
  (void)state;
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) {
    int status = leave_by(fatal[i], NULL);
    assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
  }
}

/* Stopped from a shell with job control, which shows its own screen then, and taken up again. */
static void suspending(void **state) {
  Desk desk = desk_make();
  char *folder = fixture("view_pages");
  const char *const argv[] = {"bash", "--norc", "--noprofile", "-i", NULL};
  Buffer command = {0};
  (void)state;
  Tty *tty = tty_start(argv, NULL, 80, 24);
  buffer_addf(&command, "PS1='ready> '; '%s' play '%s' --save '%s'\r", binary(), folder, desk.save);
  tty_send(tty, buffer_text(&command));
  assert_shows(tty, "Which?");
  tty_send(tty, "\032");
  assert_shows(tty, "Stopped");
  assert_false(tty_alternate(tty));
  assert_true(tty_cursor_visible(tty));
  tty_resize(tty, 100, 30);
  tty_send(tty, "fg\r");
  assert_shows(tty, "Which?");
  tty_send(tty, "\033[B\r"); /* down, Enter */
  assert_shows(tty, "How much?");
  tty_send(tty, "q");
  assert_shows(tty, "ready> ");
  assert_false(tty_alternate(tty));
  tty_send(tty, "exit\r");
  assert_int_equal(tty_end(tty), 0);
  assert_int_equal(lines_of(desk.save), 2);
  tty_close(tty);
  buffer_free(&command);
  free(folder);
  desk_remove(&desk);
}

/* ---- Keys and papers ---- */

static void looking_beside_the_story(void **state) {
  static const struct {
    const char *key, *shows;
  } papers[] = {{"?", "Answering"},
                {"l", "Nothing stands in the public books"},
                {"c", "The second way"},
                {"g", "explains no words"},
                {"s", "Every answer is on disk: 1"},
                {".", "Any key comes back"}};
  Desk desk = desk_make();
  Tty *tty = play("view_pages", &desk, NULL, 80, 24);
  (void)state;
  assert_shows(tty, "Which?");
  tty_send(tty, "3"); /* closed */
  assert_shows(tty, "3 cannot be chosen: it is blocked");
  tty_send(tty, "2");
  assert_shows(tty, "How much?");
  for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
    tty_send(tty, papers[i].key);
    assert_shows(tty, papers[i].shows);
    tty_send(tty, "\033");
    assert_shows(tty, "How much?");
  }
  tty_send(tty, "u");
  assert_shows(tty, "Taken back (0 more can be): The second way");
  tty_send(tty, "u");
  assert_shows(tty, "There is no answer to take back yet.");
  tty_send(tty, "q");
  assert_int_equal(tty_end(tty), 0);
  tty_close(tty);
  desk_remove(&desk);
}

/* From the chronicle an answer is taken up again: another save, whose name is said, and the old one
 * as it was. */
static void taking_it_up_again(void **state) {
  Desk desk = desk_make();
  char *second = scratch_path(desk.folder, "game-2.save");
  Tty *tty = play("view_pages", &desk, NULL, 80, 24);
  (void)state;
  assert_shows(tty, "Which?");
  tty_send(tty, "2");
  assert_shows(tty, "How much?");
  tty_send(tty, "c");
  assert_shows(tty, "Answer 1: The second way");
  tty_send(tty, "\r");
  assert_shows(tty, "Take it up again from here");
  tty_send(tty, "y");
  assert_shows(tty, "This is a new save, game-2.save");
  assert_shows(tty, "Which?");
  tty_send(tty, "1");
  assert_shows(tty, "How much?");
  tty_send(tty, "q");
  assert_int_equal(tty_end(tty), 0);
  assert_int_equal(lines_of(desk.save), 2);
  assert_int_equal(lines_of(second), 2);
  tty_close(tty);
  free(second);
  desk_remove(&desk);
}

/* A key that curses does not know is one key, not the digits it is made of. */
static void unknown_keys_answer_nothing(void **state) {
  Desk desk = desk_make();
  Tty *tty = play("view_pages", &desk, NULL, 80, 24);
  (void)state;
  assert_shows(tty, "Which?");
  tty_send(tty, "\033[1;9Q");
  tty_settle(tty);
  tty_send(tty, "\033[200~");
  tty_settle(tty);
  assert_true(is_up(tty, "Which?"));
  tty_send(tty, "q");
  assert_int_equal(tty_end(tty), 0);
  assert_int_equal(lines_of(desk.save), 0); /* a game without an answer is not kept */
  tty_close(tty);
  desk_remove(&desk);
}

/* ---- Bytes meant for the terminal ---- */

static bool holds(const Buffer *raw, const char *bytes) {
  size_t length = strlen(bytes);
  for (size_t i = 0; i + length <= raw->length; i++) {
    if (!memcmp(raw->bytes + i, bytes, length)) return true;
  }
  return false;
}

static void assert_clean(const Buffer *raw) {
  assert_false(holds(raw, "\007"));
  assert_false(holds(raw, "\033]"));
  assert_false(holds(raw, "\033[31mRED"));
  assert_false(holds(raw, "\u202e"));
  for (size_t i = 0; i + 1 < raw->length; i++) {
    bool c1 = (unsigned char)raw->bytes[i] == 0xc2 && (unsigned char)raw->bytes[i + 1] < 0xa0;
    assert_false(c1);
  }
}

static void hostile_texts(void **state) {
  static const char *const answers[] = {"\r", "1", "5\r", "\r\r", "\r", "\r"};
  Desk desk = desk_make();
  Tty *tty = play("view_hostile", &desk, NULL, 80, 24);
  (void)state;
  for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
    assert_shows(tty, "UEFZTE9BRA");
    for (const char *key = "lcgs"; *key; key++) {
      char keys[] = {*key, '\0'};
      tty_send(tty, keys);
      tty_settle(tty);
      tty_send(tty, "\033");
      tty_settle(tty);
    }
    tty_send(tty, answers[i]);
    tty_settle(tty);
  }
  assert_shows(tty, "The scenario has stopped");
  assert_shows(tty, "r reads the scenario again");
  assert_clean(tty_raw(tty));
  tty_send(tty, "u");
  assert_shows(tty, "can be): going on");
  tty_send(tty, "q");
  assert_int_equal(tty_end(tty), 0);
  assert_clean(tty_raw(tty));
  tty_close(tty);
  desk_remove(&desk);
}

/* ---- Terminals of other kinds ---- */

static void without_utf8(void **state) {
  static const char *const plain[] = {"LANG=C", NULL};
  static const char *const missing[] = {"LANG=xx_YY.UTF-8", NULL};
  Desk desk = desk_make();
  (void)state;
  Tty *tty = play("view_pages", &desk, plain, 80, 24);
  assert_shows(tty, "Which?");
  tty_send(tty, "1");
  assert_shows(tty, "How much?");
  assert_shows(tty, "????????"); /* two columns each */
  for (size_t i = 0; i < tty_raw(tty)->length; i++) assert_true(tty_raw(tty)->bytes[i] >= 0);
  tty_send(tty, "q");
  assert_int_equal(tty_end(tty), 0);
  tty_close(tty);
  tty = play("view_pages", &desk, missing, 80, 24); /* no such locale: UTF-8 all the same */
  assert_shows(tty, "霜降");
  tty_send(tty, "q");
  assert_int_equal(tty_end(tty), 0);
  tty_close(tty);
  desk_remove(&desk);
}

static void no_colour_where_none_is_wanted(void **state) {
  static const char *const mono[] = {"NO_COLOR=1", NULL};
  Desk desk = desk_make();
  (void)state;
  Tty *tty = play("view_pages", &desk, mono, 80, 24);
  assert_shows(tty, "Which?");
  assert_false(holds(tty_raw(tty), "\033[36m"));
  tty_send(tty, "q");
  assert_int_equal(tty_end(tty), 0);
  assert_false(holds(tty_raw(tty), "\033[36m"));
  tty_close(tty);
  desk_remove(&desk);
}

/* Where there is only one screen, nothing of the page is left for the shell to write into. */
static void one_screen_is_left_clear(void **state) {
  static const char *const console[] = {"TERM=linux", NULL};
  (void)state;
  for (int crashes = 0; crashes < 2; crashes++) {
    Desk desk = desk_make();
    Tty *tty = play("view_pages", &desk, console, 80, 24);
    assert_shows(tty, "Which?");
    if (crashes) kill(tty_process(tty), SIGSEGV);
    if (!crashes) tty_send(tty, "q");
    tty_end(tty);
    assert_given_back(tty);
    assert_false(is_up(tty, "Which?"));
    assert_false(is_up(tty, "help"));
    tty_close(tty);
    desk_remove(&desk);
  }
}

/* A terminal that nobody has described gets the plain front. */
static void unknown_terminal(void **state) {
  static const char *const unknown[] = {"TERM=no-such-terminal", NULL};
  Desk desk = desk_make();
  (void)state;
  Tty *tty = play("view_pages", &desk, unknown, 80, 24);
  assert_shows(tty, "more:"); /* plain mode tells a screenful at a time */
  tty_send(tty, "skip\n");
  assert_shows(tty, "The third way");
  assert_false(tty_alternate(tty));
  assert_false(holds(tty_raw(tty), "\033"));
  tty_close(tty);
  desk_remove(&desk);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_whole_game_at_60x20),
      cmocka_unit_test(a_whole_game_at_80x24),
      cmocka_unit_test(a_whole_game_at_120x40),
      cmocka_unit_test(leaving_by_keys),
      cmocka_unit_test(leaving_by_signals),
      cmocka_unit_test(losing_the_connection),
      cmocka_unit_test(crashing),
      cmocka_unit_test(suspending),
      cmocka_unit_test(looking_beside_the_story),
      cmocka_unit_test(taking_it_up_again),
      cmocka_unit_test(unknown_keys_answer_nothing),
      cmocka_unit_test(hostile_texts),
      cmocka_unit_test(without_utf8),
      cmocka_unit_test(no_colour_where_none_is_wanted),
      cmocka_unit_test(one_screen_is_left_clear),
      cmocka_unit_test(unknown_terminal),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
