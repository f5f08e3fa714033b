/* A page of the last record: a paper beside its bar, what was told and what was so in columns. If
 * one fails, a reader sees a paper in pieces or a figure that stands under another's year. */
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
#include "golden.h"
#include "scenes.h"
#include "view/screen.h"

static const char text[] =
    "*Chenghe county, control commission. Minute of re-examination, 11 May 1962.*\n\n"
    "> - Comrade Shen, East Wind commune, set aside in August 1959.\n"
    "> - Reason entered then: *did not know of grain that was found.*\n"
    ">\n"
    "> Found now: the reason does not stand. The file holds no other.\n\n"
    "Stamped below: *conveyed, 3 September 1964.* (Composed.)\n\n"
    "## What the desk knew\n\n"
    "| Year | Told | So |\n|---|--:|--:|\n"
    "| 1958 | 24\\,827\\,472 jin | 12\\,922\\,270 jin |\n"
    "| 1959 | 15\\,967\\,972 jin | 9\\,759\\,051 jin |\n"
    "| 1961 | 8\\,566\\,182 jin | 8\\,531\\,101 jin |";

static Scene *make_scene(void) {
  Scene *scene = scenes_make("pause");
  free(scene->id);
  free(scene->heading);
  free(scene->text);
  free(scene->ask.text);
  scene->id = memory_copy("1962-02.record");
  scene->heading = memory_copy("Set aside");
  scene->text = memory_copy(text);
  scene->ask.text = NULL;
  scene_drop_ledger(scene);
  return scene;
}

static Screen *sit(const Scene *scene) {
  Screen *screen = screen_new();
  ScreenGame game = {.title = "The Great Leap", .scene = scene, .path = "a.save"};
  screen_show(screen, &game);
  return screen;
}

static void at_four_sizes(void **state) {
  static const int sizes[][2] = {{60, 20}, {80, 24}, {120, 40}, {200, 60}};
  (void)state;
  Scene *scene = make_scene();
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    Screen *screen = sit(scene);
    char *page = page_text(screen_page(screen, sizes[i][0], sizes[i][1])), name[32];
    snprintf(name, sizeof name, "record_%dx%d", sizes[i][0], sizes[i][1]);
    golden_check(name, page);
    free(page);
    screen_free(screen);
  }
  scene_free(scene);
}

/* The text of the page, read to its end: what stands left of the books, row by row. */
static char *read_all(const Scene *scene, int cols, int rows) {
  Screen *screen = sit(scene);
  Buffer all = {0};
  for (int pages = 0; pages < 20; pages++) {
    char *page = page_text(screen_page(screen, cols, rows));
    buffer_add_text(&all, page);
    bool is_done = !strstr(page, "more line");
    free(page);
    if (is_done) break;
    screen_press(screen, (Press){PRESS_PAGE_DOWN, 0});
  }
  screen_free(screen);
  return buffer_take(&all);
}

static void check_has(const char *all, const char *wanted, int cols, int rows) {
  if (!strstr(all, wanted)) fail_msg("at %dx%d no \"%s\" in:\n%s", cols, rows, wanted, all);
}

/* Each line of the paper has its bar, the one between its parts too. */
static void check_paper(const char *all, int cols, int rows) {
  char *copy = memory_copy(all), *save = NULL;
  int bars = 0;
  for (char *row = strtok_r(copy, "\n", &save); row; row = strtok_r(NULL, "\n", &save)) {
    const char *bar = strchr(row, '|');
    if (bar) bars++;
    if (bar && strspn(row, " ") != (size_t)(bar - row)) {
      fail_msg("at %dx%d a bar that begins no line: %s", cols, rows, row);
    }
  }
  if (bars < 4) fail_msg("at %dx%d the paper has %d bars:\n%s", cols, rows, bars, all);
  free(copy);
}

static void at_every_size(void **state) {
  static const char *const wanted[] = {
      "1958   24,827,472 jin   12,922,270 jin",
      "1959   15,967,972 jin    9,759,051 jin",
      "1961    8,566,182 jin    8,531,101 jin",
      "Year             Told               So",
      "----   --------------   --------------",
      "Comrade Shen,",
      "What the desk knew",
  };
  (void)state;
  Scene *scene = make_scene();
  for (int rows = 20; rows <= 60; rows += 4) {
    for (int cols = 60; cols <= 200; cols++) {
      char *all = read_all(scene, cols, rows);
      for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        check_has(all, wanted[i], cols, rows);
      }
      check_paper(all, cols, rows);
      free(all);
    }
  }
  scene_free(scene);
}

/* Bar and rules are drawn as what parts a page, the words as words, the head as what is strong. */
static void bars_are_no_words(void **state) {
  (void)state;
  Scene *scene = make_scene();
  Screen *screen = sit(scene);
  const Page *page = screen_page(screen, 80, 40);
  int bars = 0, heads = 0;
  for (int row = 2; row < page->rows - 3; row++) {
    const Cell *cell = page_cell(page, row, 1);
    if (strcmp(cell->bytes, "|") == 0) {
      assert_int_equal(cell->role, ROLE_RULE);
      bars++;
    }
    if (strcmp(cell->bytes, "Y") == 0) heads += (cell->style & PAGE_STRONG) != 0;
    if (strcmp(cell->bytes, "-") == 0) assert_int_equal(cell->role, ROLE_RULE);
  }
  assert_int_equal(bars, 4);
  assert_int_equal(heads, 1);
  screen_free(screen);
  scene_free(scene);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(at_four_sizes),
      cmocka_unit_test(at_every_size),
      cmocka_unit_test(bars_are_no_words),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
