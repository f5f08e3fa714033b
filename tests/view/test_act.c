/* An act's page: set whole at every size, left by Enter or space and not come back to by accident.
 * If one fails, a player sees half of a border, or loses the first page of a scene behind it. */
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

static const char opening[] =
    "In July there were sixteen co-operatives at Willow Bend. In August they are *one* commune, "
    "with a clinic that did not exist in June. [](cite:F09)";

typedef struct Desk {
  Scene *scene;
  Screen *screen;
  ScreenGame game;
} Desk;

static Desk sit(const char *number, const char *title, const char *span, const char *text) {
  Desk desk = {.scene = scenes_make("choose"), .screen = screen_new()};
  Act *act = desk.scene->act = memory_new(sizeof *act);
  act->number = memory_copy(number);
  act->title = memory_copy(title);
  act->span = memory_copy(span);
  act->text = memory_copy(text);
  desk.game = (ScreenGame){.title = "The Great Leap", .scene = desk.scene, .path = "a.save"};
  screen_show(desk.screen, &desk.game);
  screen_page(desk.screen, 80, 24);
  return desk;
}

static void rise(Desk *desk) {
  screen_free(desk->screen);
  scene_free(desk->scene);
}

static Desk sit_plain(void) {
  return sit("I", "East Wind", "August to December 1958", opening);
}

static WantKind press(Desk *desk, PressKind kind, char character) {
  Want want = screen_press(desk->screen, (Press){kind, (unsigned char)character});
  value_free(want.answer);
  screen_page(desk->screen, 80, 24);
  return want.kind;
}

static bool shows(Desk *desk, const char *words) {
  char *text = page_text(screen_page(desk->screen, 80, 24));
  bool found = strstr(text, words) != NULL;
  free(text);
  return found;
}

static void at_four_sizes(void **state) {
  static const int sizes[][2] = {{60, 20}, {80, 24}, {120, 40}, {200, 60}};
  (void)state;
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    Desk desk = sit_plain();
    const Page *page = screen_page(desk.screen, sizes[i][0], sizes[i][1]);
    char *text = page_text(page), name[32], cursor[64];
    snprintf(name, sizeof name, "act_%dx%d", sizes[i][0], sizes[i][1]);
    snprintf(cursor, sizeof cursor, "cursor at row %d, column %d\n", page->cursor_row,
             page->cursor_col);
    text = memory_grow(text, strlen(text) + sizeof cursor, 1);
    strcat(text, cursor);
    golden_check(name, text);
    free(text);
    rise(&desk);
  }
}

/* Enter and space go on to the scene, where the same keys are another matter. */
static void goes_on(void **state) {
  (void)state;
  const Press keys[] = {{PRESS_ENTER, 0}, {PRESS_CHARACTER, ' '}};
  for (size_t i = 0; i < 2; i++) {
    Desk desk = sit_plain();
    assert_true(shows(&desk, "Act I"));
    assert_false(shows(&desk, "steel office"));
    assert_int_equal(press(&desk, keys[i].kind, (char)keys[i].point), WANT_NOTHING);
    assert_false(shows(&desk, "Act I"));
    assert_true(shows(&desk, "steel office"));
    rise(&desk);
  }
}

/* No digit answers a question that is not seen yet; commands are taken. */
static void answers_nothing(void **state) {
  (void)state;
  Desk desk = sit_plain();
  assert_int_equal(press(&desk, PRESS_CHARACTER, '1'), WANT_NOTHING);
  assert_true(shows(&desk, "Act I"));
  press(&desk, PRESS_CHARACTER, 'c');
  assert_false(shows(&desk, "Act I"));
  press(&desk, PRESS_ESCAPE, 0);
  assert_true(shows(&desk, "Act I"));
  press(&desk, PRESS_CHARACTER, '.');
  assert_false(shows(&desk, "Act I"));
  press(&desk, PRESS_CHARACTER, 'x');
  assert_true(shows(&desk, "Act I"));
  assert_int_equal(press(&desk, PRESS_CHARACTER, 'q'), WANT_LEAVE);
  rise(&desk);
}

/* Files that are read again bring nobody back; a game that is come back to begins with it. */
static void is_shown_once(void **state) {
  (void)state;
  Desk desk = sit_plain();
  screen_renew(desk.screen, &desk.game);
  assert_true(shows(&desk, "Act I"));
  press(&desk, PRESS_ENTER, 0);
  screen_renew(desk.screen, &desk.game);
  assert_false(shows(&desk, "Act I"));
  screen_show(desk.screen, &desk.game);
  assert_false(shows(&desk, "Act I"));
  rise(&desk);
  desk = sit_plain();
  assert_true(shows(&desk, "Act I"));
  rise(&desk);
}

static ScreenMoment moment(void *context, size_t index) {
  static Value answer = {.kind = VALUE_TEXT, .text = (char *)(uintptr_t) "choice_1"};
  (void)index;
  return (ScreenMoment){context, &answer};
}

/* Who takes an answer back wants the question, not the border before it. */
static void is_not_undone_into(void **state) {
  (void)state;
  Desk desk = sit_plain();
  Scene *later = scenes_make("pause");
  press(&desk, PRESS_ENTER, 0);
  ScreenGame game = desk.game;
  game.scene = later;
  game.answers = game.undoable = 1;
  game.moment = moment;
  game.context = desk.scene;
  screen_show(desk.screen, &game);
  assert_int_equal(press(&desk, PRESS_CHARACTER, 'u'), WANT_UNDO);
  screen_show(desk.screen, &desk.game);
  assert_false(shows(&desk, "Act I"));
  assert_true(shows(&desk, "steel office"));
  scene_free(later);
  rise(&desk);
}

/* A text that is longer than the page is read to its end before the story goes on. */
static void long_text_is_read(void **state) {
  (void)state;
  Buffer text = {0};
  for (int i = 0; i < 40; i++) buffer_addf(&text, "Line %d of it.\n\n", i);
  buffer_add_text(&text, "The very end.");
  Desk desk = sit("I", "East Wind", NULL, buffer_text(&text));
  buffer_free(&text);
  assert_true(shows(&desk, "more lines"));
  int pages = 0;
  while (!shows(&desk, "The very end.")) {
    press(&desk, PRESS_ENTER, 0);
    assert_true(++pages < 20);
  }
  press(&desk, PRESS_CHARACTER, 'b');
  assert_false(shows(&desk, "The very end."));
  press(&desk, PRESS_ENTER, 0);
  press(&desk, PRESS_ENTER, 0);
  assert_true(shows(&desk, "steel office"));
  rise(&desk);
}

/* --- every size --- */

/* All of `words` in order on the page, none of them cut or broken, wherever lines end. */
static void check_words(const Page *page, const char *words) {
  char *text = page_text(page), *all = memory_copy(words);
  const char *at = text;
  for (char *word = strtok(all, " "); word; word = strtok(NULL, " ")) {
    at = strstr(at, word);
    if (!at) {
      fail_msg("at %dx%d \"%s\" is missing or broken in:\n%s", page->cols, page->rows, word, text);
    }
    at += strlen(word);
  }
  free(all);
  free(text);
}

/* Nothing is drawn left of the block, and the cursor stands on the key that goes on. */
static void check_set(const Page *page) {
  char there[8] = "";
  for (int i = 0; i < 5; i++) {
    strcat(there, page_cell(page, page->cursor_row, page->cursor_col + i)->bytes);
  }
  assert_string_equal(there, "Enter");
  int edge = page->cursor_col, bottom = page->cursor_row;
  assert_true(bottom < page->rows - 2);
  for (int row = 0; row <= bottom; row++) {
    for (int col = 0; col < page->cols; col++) {
      bool is_blank = strcmp(page_cell(page, row, col)->bytes, " ") == 0;
      bool is_outside = col < edge || col >= page->cols - edge + 1 || row == 0;
      if (!is_blank && is_outside) {
        fail_msg("at %dx%d something stands at row %d, column %d", page->cols, page->rows, row,
                 col);
      }
    }
  }
}

static void at_every_size(void **state) {
  (void)state;
  const char wanted[] =
      "Act I East Wind August to December 1958 In July there were sixteen co-operatives at Willow "
      "Bend. In August they are one commune, with a clinic that did not exist in June. [F09] Enter "
      "goes on help chronicle undo leave";
  for (int rows = 20; rows <= 60; rows++) {
    for (int cols = 60; cols <= 200; cols++) {
      Desk desk = sit_plain();
      const Page *page = screen_page(desk.screen, cols, rows);
      check_words(page, wanted);
      check_set(page);
      rise(&desk);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(at_four_sizes),      cmocka_unit_test(goes_on),
      cmocka_unit_test(answers_nothing),    cmocka_unit_test(is_shown_once),
      cmocka_unit_test(is_not_undone_into), cmocka_unit_test(long_text_is_read),
      cmocka_unit_test(at_every_size),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
