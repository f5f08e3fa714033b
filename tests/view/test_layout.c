/* Where things stand: the books beside the story from 110 columns on, lines set apart for who asked
 * for it, and columns that stay columns whatever script the labels are in. */
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
#include "scenes.h"
#include "view/figure.h"
#include "view/frame.h"
#include "view/screen.h"

static Screen *screen_of(const Scene *scene) {
  Screen *screen = screen_new();
  ScreenGame game = {.title = "First Harvest", .scene = scene, .path = "a.save"};
  screen_show(screen, &game);
  return screen;
}

/* The row of the page from `col` on. */
static char *row_from(const Page *page, int row, int col) {
  Buffer out = {0};
  for (; col < page->cols; col++) buffer_add_text(&out, page_cell(page, row, col)->bytes);
  while (out.length > 0 && out.bytes[out.length - 1] == ' ') out.bytes[--out.length] = '\0';
  return out.bytes ? buffer_take(&out) : memory_copy("");
}

static void wrong(const Page *page, const char *what) {
  char *text = page_text(page);
  print_message("%s", text);
  free(text);
  fail_msg("at %dx%d: %s", page->cols, page->rows, what);
}

/* The first column of the row at or after `col` that holds something; the page's width if none. */
static int first_ink(const Page *page, int row, int col) {
  while (col < page->cols && !strcmp(page_cell(page, row, col)->bytes, " ")) col++;
  return col;
}

static bool is_at(const Page *page, int row, int col, char character) {
  const char *bytes = page_cell(page, row, col)->bytes;
  return bytes[0] == character && bytes[1] == '\0';
}

/* ---- books beside, lines apart ---- */

static void the_books_stand_beside_from_110_columns_on(void **state) {
  Scene *scene = scenes_make("choose");
  Screen *screen = screen_of(scene);
  (void)state;
  for (int cols = 60; cols <= 200; cols++) {
    char *text = page_text(screen_page(screen, cols, 40));
    if ((strstr(text, "Public books") != NULL) != (cols >= 110)) fail_msg("at %d columns", cols);
    free(text);
  }
  screen_free(screen);
  scene_free(scene);
}

/* An entry whose label is so long. */
static void give_length(LedgerEntry *entry, size_t length) {
  free(entry->label);
  entry->label = memory_new(length + 1);
  memset(entry->label, 'x', length);
}

/* Below the story what does not fit is counted, and the count is not cut off. */
static void what_is_left_of_the_books_is_told_whole(void **state) {
  enum { MOST = 70 };
  (void)state;
  for (size_t length = 1; length <= MOST; length++) {
    Scene *scene = scenes_make("choose");
    give_length(&scene->ledger[2], length); /* the last is shown first */
    give_length(&scene->ledger[1], MOST);
    Screen *screen = screen_of(scene);
    for (int cols = 60; cols < 110; cols++) {
      const Page *page = screen_page(screen, cols, 40);
      char *text = page_text(page);
      if (!strstr(text, "more: l") && !strstr(text, "in the books: l")) {
        wrong(page, "what is left of the books is not told");
      }
      free(text);
    }
    screen_free(screen);
    scene_free(scene);
  }
}

/* Rows of the story's text, from the first to its last word. */
static int rows_of_text(const Page *page) {
  int first = -1;
  for (int row = 0; row < page->rows; row++) {
    char *words = row_from(page, row, 0);
    if (strstr(words, "The steel office")) first = row;
    bool last = strstr(words, "him that in writing.") != NULL;
    free(words);
    if (last) return row - first + 1;
  }
  return 0;
}

static void lines_are_set_apart_where_asked(void **state) {
  Scene *scene = scenes_make("choose");
  Screen *screen = screen_of(scene);
  (void)state;
  assert_int_equal(rows_of_text(screen_page(screen, 80, 40)), 6); /* 3, a gap, 2 */
  static Settings wide = {.spacing = SPACING_WIDE};
  screen_settings(screen, &wide);
  assert_int_equal(rows_of_text(screen_page(screen, 80, 40)), 10); /* 5, a gap of 2, 3 */
  screen_press(screen, (Press){PRESS_CHARACTER, '?'});
  const Page *help = screen_page(screen, 80, 60);
  for (int row = 0; row < help->rows; row++) {
    char *words = row_from(help, row, 0);
    if (strstr(words, "Up, Down")) assert_int_equal(first_ink(help, row + 1, 0), help->cols);
    free(words);
  }
  screen_free(screen);
  scene_free(scene);
}

/* ---- labels in characters ---- */

static uint64_t luck = 1958;

static int dice(int sides) {
  luck ^= luck << 13;
  luck ^= luck >> 7;
  luck ^= luck << 17;
  return (int)(luck % (uint64_t)sides);
}

/* One to `most` pieces: characters, now and then a letter, a digit, a full stop. */
static char *label(int most) {
  static const char *const pieces[] = {"，", "（", "）", "。", "A", "z", "7", " ", "·", "é"};
  Buffer out = {0};
  char bytes[4];
  for (int i = 1 + dice(most); i > 0; i--) {
    if (dice(6) > 0 || out.length == 0) {
      buffer_add(&out, bytes, utf8_encode((uint32_t)(0x4E00 + dice(0x5000)), bytes));
    } else {
      buffer_add_text(&out, pieces[dice(10)]);
    }
  }
  buffer_add_text(&out, "队");
  return buffer_take(&out);
}

static void relabel(char **slot, int most) {
  free(*slot);
  *slot = label(most);
}

/* The bar of a row, "[###...]"; false where it has none. */
static bool find_bar(const Page *page, int row, int end, int *first, int *last) {
  for (*first = 0; *first < end; ++*first) {
    bool opens = is_at(page, row, *first, '[') &&
                 (is_at(page, row, *first + 1, '#') || is_at(page, row, *first + 1, '.') ||
                  is_at(page, row, *first + 1, '|'));
    if (!opens) continue;
    for (*last = *first; *last < end; ++*last) {
      if (is_at(page, row, *last, ']')) return true;
    }
  }
  return false;
}

/* Where the figure behind the bar ends. */
static int figure_end(const Page *page, int row, int col) {
  col = first_ink(page, row, col + 1);
  while (col < page->cols && strcmp(page_cell(page, row, col)->bytes, " ") != 0) col++;
  return col;
}

static void check_bars(const Page *page, size_t tasks) {
  Frame frame = frame_of(page->cols);
  int first = -1, last = -1, end = -1;
  size_t found = 0;
  for (int row = 0; row < page->rows; row++) {
    int opens, closes;
    if (!find_bar(page, row, frame.left + frame.story, &opens, &closes)) continue;
    if (found++ == 0) {
      first = opens;
      last = closes;
      end = figure_end(page, row, closes);
    }
    if (opens != first || closes != last) wrong(page, "the bars do not stand under each other");
    if (figure_end(page, row, closes) != end) wrong(page, "the figures do not end together");
  }
  if (found != tasks) wrong(page, "a task has no bar");
}

static void bars_stand_under_each_other(void **state) {
  (void)state;
  for (int cols = 60; cols <= 200; cols++) {
    Scene *scene = scenes_make("allocate");
    for (size_t i = 0; i < scene->ask.task_count; i++) relabel(&scene->ask.tasks[i].text, 20);
    Screen *screen = screen_of(scene);
    check_bars(screen_page(screen, cols, 60), scene->ask.task_count);
    screen_free(screen);
    scene_free(scene);
  }
}

/* Each figure ends where the page ends. */
static void check_ledger(const Page *page, const Scene *scene) {
  Frame frame = frame_of(page->cols);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    char *figure = figure_words(scene->ledger[i].value, scene->ledger[i].unit);
    int wide = utf8_columns(figure, strlen(figure));
    bool found = false;
    for (int row = 0; row < page->rows && !found; row++) {
      char *words = row_from(page, row, frame.right - wide);
      found = !strcmp(words, figure);
      free(words);
    }
    free(figure);
    if (!found) wrong(page, "a figure of the books does not end at the right");
  }
}

static void the_ledger_ends_at_the_right(void **state) {
  (void)state;
  for (int cols = 110; cols <= 200; cols++) {
    Scene *scene = scenes_make("choose");
    for (size_t i = 0; i < scene->ledger_count; i++) {
      relabel(&scene->ledger[i].label, 24);
      relabel(&scene->ledger[i].unit, 3);
      relabel(&scene->ledger[i].by, 8);
    }
    Screen *screen = screen_of(scene);
    check_ledger(screen_page(screen, cols, 60), scene);
    screen_free(screen);
    scene_free(scene);
  }
}

/* Below a choice's number its further lines begin where its first did. */
static void check_choices(const Page *page, size_t choices) {
  Frame frame = frame_of(page->cols);
  int text = frame.left + (int)strlen(" > 1  ");
  size_t found = 0;
  for (int row = 0; row < page->rows; row++) {
    bool numbered = is_at(page, row, frame.left + 3, (char)('1' + found));
    if (!numbered) continue;
    found++;
    for (bool more = true; more; row++) {
      if (first_ink(page, row, frame.left + 4) != text) wrong(page, "a choice is not aligned");
      int next = first_ink(page, row + 1, frame.left);
      more = next == text;
    }
    row--;
  }
  if (found != choices) wrong(page, "a choice is missing");
}

static void choices_hang_from_their_numbers(void **state) {
  (void)state;
  for (int cols = 60; cols <= 200; cols++) {
    Scene *scene = scenes_make("choose");
    for (size_t i = 0; i < scene->ask.choice_count; i++) {
      relabel(&scene->ask.choices[i].text, 90);
    }
    Screen *screen = screen_of(scene);
    check_choices(screen_page(screen, cols, 60), scene->ask.choice_count);
    screen_free(screen);
    scene_free(scene);
  }
}

/* The marks of a figure: values end together, their words begin together. */
static void check_marks(const Page *page, const Ask *ask) {
  size_t found = 0;
  int begin = -1;
  for (int row = 0; row < page->rows; row++) {
    for (size_t i = 0; i < ask->mark_count; i++) {
      char value[FIGURE_BYTES], *words = row_from(page, row, frame_of(page->cols).left + 5);
      figure_text(ask->marks[i].value, value);
      const char *at = words + strspn(words, " ");
      bool here = !strncmp(at, value, strlen(value)) && at[strlen(value)] == ' ';
      int col = frame_of(page->cols).left + 5 + (int)(at - words) + (int)strlen(value);
      free(words);
      if (!here) continue;
      if (found++ == 0) begin = first_ink(page, row, col);
      if (first_ink(page, row, col) != begin) wrong(page, "the marks are not aligned");
    }
  }
  if (found != ask->mark_count) wrong(page, "a mark is missing");
}

static void marks_begin_together(void **state) {
  (void)state;
  for (int cols = 60; cols <= 200; cols++) {
    Scene *scene = scenes_make("number");
    for (size_t i = 0; i < scene->ask.mark_count; i++) {
      free(scene->ask.marks[i].text);
      char *text = label(50);
      Buffer words = {0};
      buffer_addf(&words, "一%s", text);
      scene->ask.marks[i].text = buffer_take(&words);
      free(text);
    }
    Screen *screen = screen_of(scene);
    check_marks(screen_page(screen, cols, 60), &scene->ask);
    screen_free(screen);
    scene_free(scene);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_books_stand_beside_from_110_columns_on),
      cmocka_unit_test(what_is_left_of_the_books_is_told_whole),
      cmocka_unit_test(lines_are_set_apart_where_asked),
      cmocka_unit_test(bars_stand_under_each_other),
      cmocka_unit_test(the_ledger_ends_at_the_right),
      cmocka_unit_test(choices_hang_from_their_numbers),
      cmocka_unit_test(marks_begin_together),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
