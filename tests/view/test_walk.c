/* Every size from 60x20 to 130x45, every kind of scene: no word and no figure is cut, the question
 * is whole where it can be, and the cursor stands on the first character of what is in focus. */
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
#include "scenes.h"
#include "view/screen.h"

/* The words of a page that has room for everything, each between blanks. */
static Buffer known;

static bool is_ornament(const char *word) {
  if (!strcmp(word, "--") || !strcmp(word, "...") || !strcmp(word, "|")) return true;
  if (!strcmp(word, "more:")) return true;
  if (word[0] == '+' || strspn(word, "-") == strlen(word)) return true;
  return word[0] == '[' || word[0] == '^' || word[0] == 'v' || word[0] == '>';
}

static void learn(const Page *page) {
  char *text = page_text(page);
  for (char *word = strtok(text, " \n"); word; word = strtok(NULL, " \n")) {
    buffer_addf(&known, " %s ", word);
  }
  free(text);
}

static bool is_known(const char *word) {
  Buffer framed = {0};
  buffer_addf(&framed, " %s ", word);
  bool found = strstr(buffer_text(&known), buffer_text(&framed)) != NULL;
  buffer_free(&framed);
  return found;
}

/* A row that counts lines has figures of its own. */
static bool counts_lines(const char *row) {
  return strstr(row, "more line") || strstr(row, "that is all") || strstr(row, "entries in the");
}

static void check_words(const char *name, const Page *page) {
  char *text = page_text(page), *save = NULL;
  for (char *row = strtok_r(text, "\n", &save); row; row = strtok_r(NULL, "\n", &save)) {
    if (counts_lines(row)) continue;
    char *inner = NULL;
    for (char *word = strtok_r(row, " ", &inner); word; word = strtok_r(NULL, " ", &inner)) {
      if (is_ornament(word) || is_known(word)) continue;
      fail_msg("%s at %dx%d: \"%s\" is no whole word", name, page->cols, page->rows, word);
    }
  }
  free(text);
}

/* What stands at the cursor, a few columns of it. */
static void at_cursor(const Page *page, char out[64]) {
  out[0] = '\0';
  for (int col = page->cursor_col; col < page->cols && strlen(out) < 30; col++) {
    strcat(out, page_cell(page, page->cursor_row, col)->bytes);
  }
}

static const char *focus_text(const Scene *scene) {
  const Ask *ask = &scene->ask;
  switch (ask->kind) {
    case ASK_CHOOSE:
      for (size_t i = 0; i < ask->choice_count; i++) {
        if (!ask->choices[i].closed) return ask->choices[i].text;
      }
      return "";
    case ASK_ALLOCATE: return ask->tasks[0].text;
    case ASK_NUMBER: return " ";
    case ASK_END: return "q leaves";
    default: return "Enter";
  }
}

static void check_cursor(const char *name, const Scene *scene, const Page *page) {
  char there[64];
  at_cursor(page, there);
  const char *wanted = focus_text(scene);
  if (strncmp(there, wanted, strlen(wanted) < 6 ? strlen(wanted) : 6)) {
    fail_msg("%s at %dx%d: the cursor stands on \"%s\", not on \"%s\"", name, page->cols,
             page->rows, there, wanted);
  }
}

/* The rule over the commands is whole, and right above it or higher are the keys that answer. */
static void check_frame(const char *name, const Page *page) {
  char *text = page_text(page);
  const char *last_rule = NULL;
  for (const char *at = text; (at = strstr(at, "\n -----")) != NULL; at++) last_rule = at;
  if (!last_rule || !strstr(last_rule, "q leave")) {
    fail_msg("%s at %dx%d: no commands under a rule", name, page->cols, page->rows);
  }
  const char *keys = strstr(text, "Enter");
  if (!keys) keys = strstr(text, "q leaves  c reads"); /* an ending */
  if (!keys || keys > last_rule) {
    fail_msg("%s at %dx%d: no keys to answer with", name, page->cols, page->rows);
  }
  free(text);
}

static Screen *screen_of(const Scene *scene) {
  Screen *screen = screen_new();
  ScreenGame game = {.title = "First Harvest", .scene = scene, .path = "a.save"};
  screen_show(screen, &game);
  return screen;
}

static void learn_scene(const Scene *scene) {
  Screen *screen = screen_of(scene);
  buffer_clear(&known);
  learn(screen_page(screen, 109, 400));
  learn(screen_page(screen, 61, 400));
  learn(screen_page(screen, 132, 400));
  screen_press(screen, (Press){PRESS_CHARACTER, 'l'});
  learn(screen_page(screen, 132, 400));
  screen_free(screen);
}

/* Where words are not parted by blanks alone they may well be broken elsewhere. */
static bool has_words(const char *name) {
  return strcmp(name, "chinese") != 0 && strcmp(name, "hostile") != 0;
}

static void walk(const char *name) {
  Scene *scene = scenes_make(name);
  learn_scene(scene);
  for (int rows = 20; rows <= 45; rows += rows < 24 ? 2 : 7) {
    for (int cols = 60; cols <= 130; cols++) {
      Screen *screen = screen_of(scene);
      const Page *page = screen_page(screen, cols, rows);
      if (has_words(name)) check_words(name, page);
      if (strcmp(name, "hostile")) check_cursor(name, scene, page);
      check_frame(name, page);
      screen_free(screen);
    }
  }
  scene_free(scene);
}

static void every_scene_at_every_size(void **state) {
  (void)state;
  for (size_t i = 0; scenes_names[i]; i++) walk(scenes_names[i]);
  buffer_free(&known);
}

/* A wide character at the right edge is left out, not halved; one half overwritten takes the
 * other. */
static void no_half_of_a_wide_character(void **state) {
  Page page = {0};
  (void)state;
  page_reset(&page, 5, 1);
  assert_int_equal(page_put(&page, 0, 0, 5, "一二三", ROLE_TEXT, 0), 4);
  assert_string_equal(page_cell(&page, 0, 4)->bytes, " ");
  page_put(&page, 0, 1, 5, "x", ROLE_TEXT, 0);
  assert_string_equal(page_cell(&page, 0, 0)->bytes, " ");
  assert_string_equal(page_cell(&page, 0, 1)->bytes, "x");
  page_put(&page, 0, 2, 3, "y", ROLE_TEXT, 0);
  assert_string_equal(page_cell(&page, 0, 3)->bytes, " ");
  page_free(&page);
}

static void no_control_character_enters_a_cell(void **state) {
  Page page = {0};
  (void)state;
  page_reset(&page, 40, 1);
  page_put(&page, 0, 0, 40, "a\x1b[2J\x07\xc2\x9b\xe2\x80\xae\xff\tz", ROLE_TEXT, 0);
  for (int col = 0; col < 40; col++) {
    for (const char *at = page_cell(&page, 0, col)->bytes; *at; at++) {
      assert_true((unsigned char)*at >= ' ' && *at != 0x7f);
      assert_int_not_equal((unsigned char)*at, 0x9b);
    }
  }
  page_free(&page);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_scene_at_every_size),
      cmocka_unit_test(no_half_of_a_wide_character),
      cmocka_unit_test(no_control_character_enters_a_cell),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
