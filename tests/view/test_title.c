/* The title page at every size: each title, date and file whole, the saves' figures under each
 * other, also where titles are Chinese, and the cursor on what is in focus. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "golden.h"
#include "view/frame.h"
#include "view/title.h"

static const TitleGame games[] = {
    {.title = "First Harvest",
     .note = "Carts are counted in it. *Nobody* is hurt.",
     .minutes = 10,
     .summary = "One co-operative, in the autumn of 1957."},
    {.title = "大跃进",
     .note = "People in it go hungry and die of hunger; some of them have names.",
     .minutes = 60,
     .summary = "河南一个人民公社，从一九五八年八月到一九六二年二月。"},
    {.title = "The Well"},
};
static const TitleKept kept[] = {
    {"leap-1.save", "大跃进", "September 1958", "2026-11-28 09:36", 105, false},
    {"first_harvest.save", "First Harvest", "June 1958", "2026-11-28 09:35", 9, true},
    {"leap-2.save", "大跃进", "October 1960", "2026-11-27 18:00", 61, true},
    {"noise.save", NULL, "line 1: not a save", "", 0, false},
};
enum { GAMES = 3, KEPT = 4 };
static const TitleFacts facts = {games, GAMES, kept, KEPT, NULL, 0};

static char *text_at(Title *title, int cols, int rows) {
  return page_text(title_page(title, cols, rows));
}

static void focus_on(Title *title, size_t item) {
  size_t index;
  title_page(title, 80, 24);
  title_press(title, (Press){PRESS_HOME, 0}, &index);
  for (size_t i = 0; i < item; i++) title_press(title, (Press){PRESS_DOWN, 0}, &index);
}

static void need(const char *text, const char *words, int cols, int rows) {
  if (!strstr(text, words)) fail_msg("at %dx%d no \"%s\" in:\n%s", cols, rows, words, text);
}

static void chinese_at_four_sizes(void **state) {
  static const int sizes[][2] = {{60, 20}, {80, 24}, {120, 40}, {200, 60}};
  (void)state;
  for (size_t i = 0; i < 4; i++) {
    Title *title = title_new(&facts);
    focus_on(title, GAMES + 2);
    char *text = text_at(title, sizes[i][0], sizes[i][1]), name[40];
    snprintf(name, sizeof name, "title_chinese_%dx%d", sizes[i][0], sizes[i][1]);
    golden_check(name, text);
    free(text);
    title_free(title);
  }
}

/* The masthead has both its rules from edge to edge, the foot its one. */
static void check_rules(const char *text, int cols, int rows) {
  int heavy = 0, light = 0;
  char *copy = memory_copy(text), *save = NULL;
  for (char *row = strtok_r(copy, "\n", &save); row; row = strtok_r(NULL, "\n", &save)) {
    size_t at = strspn(row, " ");
    size_t length = strlen(row + at);
    Frame frame = frame_of(cols);
    int wide = frame.right - frame.left;
    bool is_whole = (int)length == wide;
    if (row[at] == '=' && is_whole && strspn(row + at, "=") == length) heavy++;
    if (row[at] == '-' && is_whole && strspn(row + at, "-") == length) light++;
  }
  free(copy);
  if (heavy != 1 || light != 2) {
    fail_msg("at %dx%d %d heavy rules, %d light:\n%s", cols, rows, heavy, light, text);
  }
}

/* What stands at the cursor is the title, or the file's name, of the item in focus. */
static void check_cursor(const Page *page, size_t item) {
  const TitleKept *save = item < GAMES ? NULL : &kept[item - GAMES];
  const char *wanted = !save ? games[item].title : save->title ? save->title : save->name;
  Buffer there = {0};
  for (int col = page->cursor_col; col < page->cols && there.length < strlen(wanted); col++) {
    buffer_add_text(&there, page_cell(page, page->cursor_row, col)->bytes);
  }
  if (strcmp(buffer_text(&there), wanted) != 0) {
    fail_msg("at %dx%d the cursor is on \"%s\", not on \"%s\"", page->cols, page->rows,
             buffer_text(&there), wanted);
  }
  buffer_free(&there);
}

/* The focused item, whole: all that is said of it stands on the page. */
static void check_item(const char *text, size_t item, int cols, int rows) {
  if (item < GAMES) {
    need(text, games[item].title, cols, rows);
    if (games[item].minutes == 10) need(text, "10 minutes", cols, rows);
    if (item == 0) need(text, "One co-operative, in the autumn of 1957.", cols, rows);
    return;
  }
  const TitleKept *save = &kept[item - GAMES];
  need(text, save->name, cols, rows);
  need(text, save->where, cols, rows);
  need(text, save->when, cols, rows);
  if (save->is_authors) need(text, "(author's)", cols, rows);
}

static void at_every_size(void **state) {
  (void)state;
  Title *title = title_new(&facts);
  for (size_t item = 0; item < GAMES + KEPT; item++) {
    focus_on(title, item);
    for (int rows = 20; rows <= 60; rows += item == 3 ? 1 : 8) {
      for (int cols = 60; cols <= 200; cols++) {
        const Page *page = title_page(title, cols, rows);
        char *text = page_text(page);
        check_rules(text, cols, rows);
        check_item(text, item, cols, rows);
        check_cursor(page, item);
        free(text);
      }
    }
  }
  title_free(title);
}

/* Columns before the words on their row, or -1. */
static int column_of(const char *text, const char *words) {
  const char *at = strstr(text, words);
  if (!at) return -1;
  const char *start = at;
  while (start > text && start[-1] != '\n') start--;
  return utf8_columns(start, (size_t)(at - start));
}

/* A Chinese title is three characters, six columns and nine bytes: none of the latter may count. */
static void figures_line_up(void **state) {
  (void)state;
  for (int cols = 70; cols <= 200; cols++) {
    Title *title = title_new(&facts);
    char *text = text_at(title, cols, 40);
    int first = column_of(text, "2026-11-28 09:36");
    assert_true(first > 0);
    assert_int_equal(first, column_of(text, "2026-11-28 09:35"));
    assert_int_equal(first, column_of(text, "2026-11-27 18:00"));
    assert_int_equal(first, column_of(text, "Last played"));
    assert_int_equal(column_of(text, "September 1958"), column_of(text, "June 1958"));
    assert_int_equal(column_of(text, "105  2026") + 2, column_of(text, "9  2026-11-28 09:35"));
    free(text);
    title_free(title);
  }
}

/* In a list longer than its window the item in focus is always seen, headings with the first. */
static void long_lists_scroll(void **state) {
  enum { MANY = 60 };
  static char names[MANY][24];
  TitleKept many[MANY];
  (void)state;
  for (size_t i = 0; i < MANY; i++) {
    snprintf(names[i], sizeof names[i], "game-%zu.save", i);
    many[i] = (TitleKept){names[i], names[i], "October 1957", "2026-11-23 18:00", i, false};
  }
  TitleFacts all = {games, GAMES, many, MANY, NULL, 0};
  for (int cols = 60; cols <= 140; cols += 20) {
    Title *title = title_new(&all);
    size_t index;
    for (size_t i = 0; i < MANY; i++) {
      const Page *page = title_page(title, cols, 24);
      assert_string_equal(page_cell(page, page->cursor_row, page->cursor_col)->bytes, "g");
      char *text = page_text(page);
      need(text, names[i], cols, 24);
      free(text);
      title_press(title, (Press){PRESS_DOWN, 0}, &index);
    }
    title_press(title, (Press){PRESS_HOME, 0}, &index);
    char *text = text_at(title, cols, 24);
    need(text, "Begin", cols, 24);
    free(text);
    title_free(title);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(chinese_at_four_sizes),
      cmocka_unit_test(at_every_size),
      cmocka_unit_test(figures_line_up),
      cmocka_unit_test(long_lists_scroll),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
