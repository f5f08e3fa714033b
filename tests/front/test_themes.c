/* Themes as they are sent: the real binary in a terminal emulator, every cell of several pages held
 * against the palettes that people have. Words stand 4.5 to 1 against what is behind them, lines and
 * bars 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11), whether or not a terminal shows bold as bright. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <math.h>

#include "base/buffer.h"
#include "base/file.h"
#include "scratch.h"
#include "support.h"
#include "terminal.h"

enum { COLS = 80, ROWS = 24 };

static const struct {
  const char *name;
  unsigned colours[16];
} palettes[] = {
    {"xterm",
     {0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f,
      0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff}},
    {"VGA, the Linux console",
     {0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa, 0x555555,
      0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff}},
    {"Solarized",
     {0x073642, 0xdc322f, 0x859900, 0xb58900, 0x268bd2, 0xd33682, 0x2aa198, 0xeee8d5, 0x002b36,
      0xcb4b16, 0x586e75, 0x657b83, 0x839496, 0x6c71c4, 0x93a1a1, 0xfdf6e3}},
    {"Tango",
     {0x2e3436, 0xcc0000, 0x4e9a06, 0xc4a000, 0x3465a4, 0x75507b, 0x06989a, 0xd3d7cf, 0x555753,
      0xef2929, 0x8ae234, 0xfce94f, 0x729fcf, 0xad7fa8, 0x34e2e2, 0xeeeeec}},
    {"Windows",
     {0x0c0c0c, 0xc50f1f, 0x13a10e, 0xc19c00, 0x0037da, 0x881798, 0x3a96dd, 0xcccccc, 0x767676,
      0xe74856, 0x16c60c, 0xf9f1a5, 0x3b78ff, 0xb4009e, 0x61d6d6, 0xf2f2f2}},
};

/* A terminal's own two colours: dark ones and light ones. */
static const struct { unsigned ink, paper; } own[] = {{0xaaaaaa, 0x000000}, {0x000000, 0xffffff}};

static double luminance(unsigned colour) {
  double light = 0;
  static const double weights[] = {0.2126, 0.7152, 0.0722};
  for (int i = 0; i < 3; i++) {
    double part = (colour >> (16 - 8 * i) & 0xFF) / 255.0;
    light += weights[i] * (part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4));
  }
  return light;
}

static double contrast(unsigned a, unsigned b) {
  double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
  return first > second ? first / second : second / first;
}

/* The lowest contrast of the cell in any palette, on any terminal. */
static double lowest(const TtyCell *cell, const char **where) {
  double low = 100;
  for (size_t i = 0; i < sizeof palettes / sizeof *palettes; i++) {
    for (size_t j = 0; j < 4; j++) {
      bool brightens = cell->bold && j % 2 && cell->ink >= 0 && cell->ink < 8;
      int ink = brightens ? cell->ink + 8 : cell->ink;
      assert_true(ink < 16 && cell->paper < 16); /* the terminal's own 16 */
      unsigned front = ink < 0 ? own[j / 2].ink : palettes[i].colours[ink];
      unsigned back = cell->paper < 0 ? own[j / 2].paper : palettes[i].colours[cell->paper];
      double here = contrast(front, back);
      if (here < low) *where = palettes[i].name;
      if (here < low) low = here;
    }
  }
  return low;
}

static void check_page(Tty *tty, const char *theme, const char *page) {
  for (int row = 0; row < ROWS; row++) {
    for (int col = 0; col < COLS; col++) {
      TtyCell cell = tty_cell(tty, row, col);
      const char *where = "";
      if (!cell.text[0] || !strcmp(cell.text, " ")) continue;
      bool is_line = strchr("-#.|", cell.text[0]) != NULL;
      double low = lowest(&cell, &where), least = is_line ? 3 : 4.5;
      if (low >= least) continue;
      fail_msg("%s, %s: \"%s\" at %d,%d is %.2f to 1 in %s (%d on %d%s)", theme, page, cell.text,
               row, col, low, where, cell.ink, cell.paper, cell.bold ? ", bold" : "");
    }
  }
}

/* A person whose settings say so. */
static char *config_with(const char *theme) {
  char *folder = scratch_make(), *inner = scratch_path(folder, "irongrain");
  char *path = scratch_path(inner, "settings"), text[64];
  Error error = {0};
  assert_true(file_make_folders(inner, &error));
  snprintf(text, sizeof text, "theme = %s\n", theme);
  scratch_write_text(path, text);
  free(path);
  free(inner);
  return folder;
}

static Tty *play(const char *scenario, const char *term, const char *config, const char *more) {
  Buffer folder = {0}, variable = {0}, kind = {0};
  const char *binary = getenv("IRONGRAIN");
  buffer_addf(&folder, "%s/tests/fixtures/%s", support_source(), scenario);
  buffer_addf(&variable, "XDG_CONFIG_HOME=%s", config);
  buffer_addf(&kind, "TERM=%s", term);
  const char *const argv[] = {binary ? binary : "irongrain",
                              "play",
                              buffer_text(&folder),
                              "--save",
                              "-",
                              "--seed",
                              "1",
                              NULL};
  const char *const environment[] = {buffer_text(&kind), buffer_text(&variable), more, NULL};
  Tty *tty = tty_start(argv, environment, COLS, ROWS);
  buffer_free(&folder);
  buffer_free(&variable);
  buffer_free(&kind);
  return tty;
}

static void assert_shows(Tty *tty, const char *words) {
  if (!tty_shows(tty, words)) fail_msg("\"%s\" never came:\n%s", words, tty_screen(tty));
}

static void leave(Tty *tty) {
  tty_send(tty, "qqq"); /* a page beside the story, then twice: nothing is kept */
  if (tty_end(tty) < 0) fail_msg("it does not end:\n%s", tty_screen(tty));
  tty_close(tty);
}

/* A choice with a refusal, a figure, papers, the options: all roles that there are. */
static void check_pages(const char *theme, const char *term) {
  static const struct {
    const char *keys, *shows;
  } steps[] = {{"", "Which?"},   {"3", "cannot be chosen"}, {"?", "Answering"},
               {"c", "Nothing"}, {"g", "explains"},         {"s", "This game"},
               {"\r", "Which?"}, {"o", "Line spacing"},     {"\033[B", "stand close"},
               {"o", "Which?"},  {"2", "How much?"},        {"99\r", "!"},
               {"c", "> "}};
  char *config = config_with(theme);
  Tty *tty = play("view_pages", term, config, "X=");
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
    tty_send(tty, steps[i].keys);
    assert_shows(tty, steps[i].shows);
    tty_settle(tty);
    check_page(tty, theme, steps[i].shows);
  }
  leave(tty);
  scratch_remove(config);
}

static void words_can_be_read(void **state) {
  static const char *const themes[] = {"dark", "paper", "high contrast", "mono"};
  static const char *const terms[] = {"xterm-256color", "linux", "vt100"};
  (void)state;
  for (size_t i = 0; i < 4; i++) {
    for (size_t j = 0; j < (i == 0 ? 3 : 2); j++) check_pages(themes[i], terms[j]);
  }
}

/* Themes differ in what is sent. */
static void themes_are_what_they_say(void **state) {
  static const struct {
    const char *theme, *term;
    int ink, paper;
    bool bold;
  } wanted[] = {{"dark", "xterm-256color", 7, 0, false},
                {"paper", "xterm-256color", 0, 15, false},
                {"high contrast", "xterm-256color", 15, 0, false},
                {"mono", "xterm-256color", -1, -1, false},
                {"paper", "linux", 0, 7, false},
                {"high contrast", "linux", 7, 0, true},
                {"paper", "vt100", -1, -1, false}};
  (void)state;
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    char *config = config_with(wanted[i].theme);
    Tty *tty = play("view_pages", wanted[i].term, config, "X=");
    assert_shows(tty, "Which?");
    tty_settle(tty);
    int row = 0;
    while (strcmp(tty_cell(tty, row, 1).text, "W")) row++; /* of the question */
    TtyCell cell = tty_cell(tty, row, 1), empty = tty_cell(tty, ROWS - 4, COLS - 1);
    assert_int_equal(cell.ink, wanted[i].ink);
    assert_int_equal(cell.paper, wanted[i].paper);
    assert_int_equal(cell.bold, wanted[i].bold);
    assert_int_equal(empty.paper, wanted[i].paper); /* to the very edges */
    leave(tty);
    scratch_remove(config);
  }
}

/* A colour in a sequence that sets the looks; resets count too. */
static bool holds_colour(const Buffer *raw) {
  for (size_t i = 0; i + 2 < raw->length; i++) {
    if (raw->bytes[i] != 033 || raw->bytes[i + 1] != '[') continue;
    size_t end = i + 2 + strspn(raw->bytes + i + 2, "0123456789;");
    if (raw->bytes[end] != 'm') continue;
    for (const char *at = raw->bytes + i + 1; at < raw->bytes + end;) {
      long value = strtol(at + 1, NULL, 10);
      if ((value >= 30 && value < 50) || (value >= 90 && value < 108)) return true;
      at += 1 + strspn(at + 1, "0123456789");
    }
  }
  return false;
}

/* NO_COLOR, whatever the theme, and mono: not a byte of colour, and the focus is seen all the same. */
static void no_colour_is_none(void **state) {
  static const struct {
    const char *theme, *variable;
    bool colours;
  } cases[] = {{"paper", "NO_COLOR=1", false},
               {"dark", "NO_COLOR=yes", false},
               {"mono", "X=", false},
               {"dark", "NO_COLOR=", true}}; /* empty is as good as unset */
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char *config = config_with(cases[i].theme);
    Tty *tty = play("view_pages", "xterm-256color", config, cases[i].variable);
    int row, col;
    assert_shows(tty, "Which?");
    tty_settle(tty);
    tty_cursor(tty, &row, &col);
    TtyCell focus = tty_cell(tty, row, col);
    assert_true(focus.reverse || (cases[i].colours && focus.paper == 7));
    assert_true(tty_cell(tty, ROWS - 1, 1).bold); /* a key */
    tty_send(tty, "?");
    assert_shows(tty, "Answering");
    tty_send(tty, "\r");
    leave(tty);
    tty = play("view_pages", "xterm-256color", config, cases[i].variable);
    assert_shows(tty, "Which?");
    tty_send(tty, "q");
    tty_end(tty);
    assert_int_equal(holds_colour(tty_raw(tty)), cases[i].colours);
    tty_close(tty);
    scratch_remove(config);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_can_be_read),
      cmocka_unit_test(themes_are_what_they_say),
      cmocka_unit_test(no_colour_is_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
