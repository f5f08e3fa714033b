/* The page of options: every value of every setting can be reached by keys that any keyboard
 * has, and what a person writes in the file is understood. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "view/options.h"

static void assert_shows(Options *options, const char *words) {
  char *text = page_text(options_page(options, 80, 24));
  if (!strstr(text, words)) fail_msg("\"%s\" is not on the page:\n%s", words, text);
  free(text);
}

static void every_value_is_reached(void **state) {
  Settings settings = {0};
  size_t count;
  const Setting *rows = settings_rows(&count);
  Options *options = options_new((OptionsFacts){.settings = &settings});
  (void)state;
  options_page(options, 80, 24);
  for (size_t i = 0; i < count; i++) {
    for (size_t j = 1; j <= rows[i].value_count; j++) {
      assert_int_equal(options_press(options, (Press){PRESS_RIGHT, 0}), OPTIONS_WANT_KEEP);
      assert_int_equal(settings_value(&settings, i), j % rows[i].value_count);
      const SettingValue *now = &rows[i].values[j % rows[i].value_count];
      char chosen[64] = "[";
      strcat(strcat(chosen, now->word), "]");
      assert_shows(options, chosen);
    }
    assert_int_equal(options_press(options, (Press){PRESS_LEFT, 0}), OPTIONS_WANT_KEEP);
    assert_int_equal(settings_value(&settings, i), rows[i].value_count - 1);
    const Page *page = options_page(options, 80, 24);
    assert_memory_equal(page_cell(page, page->cursor_row, page->cursor_col)->bytes, rows[i].label,
                        1);
    options_press(options, (Press){PRESS_DOWN, 0});
  }
  assert_int_equal(options_press(options, (Press){PRESS_ESCAPE, 0}), OPTIONS_WANT_CLOSE);
  options_free(options);
}

static void why_it_is_not_kept_is_said(void **state) {
  Settings settings = {0};
  Options *options =
      options_new((OptionsFacts){.settings = &settings, .notes = "NO_COLOR is set."});
  (void)state;
  options_page(options, 80, 24);
  assert_shows(options, "Kept nowhere");
  assert_shows(options, "NO_COLOR is set.");
  options_say(options, "cannot make the folder");
  assert_shows(options, "! cannot make the folder");
  options_free(options);
}

/* However many rows there are, at the smallest size all of them and all that is said fits. */
static void all_fits_the_smallest_page(void **state) {
  Settings settings = {0};
  OptionsFacts facts = {.settings = &settings,
                        .place = "~/.config/irongrain/settings",
                        .notes = "No colours are sent: NO_COLOR is set, or this terminal has none.",
                        .pictures = "Here: the words alone."};
  size_t count;
  const Setting *rows = settings_rows(&count);
  Options *options = options_new(facts);
  (void)state;
  for (size_t i = 0; i < count; i++) {
    for (size_t j = 0; j < rows[i].value_count; j++) {
      const Page *page = options_page(options, 60, 20);
      char *text = page_text(page);
      assert_int_equal(page->lost + page->overdrawn, 0);
      for (size_t k = 0; k < rows[i].value_count; k++) {
        assert_non_null(strstr(text, rows[i].values[k].word));
      }
      assert_non_null(strstr(text, "No game and no save"));
      free(text);
      options_press(options, (Press){PRESS_RIGHT, 0});
    }
    options_press(options, (Press){PRESS_DOWN, 0});
  }
  options_free(options);
}

/* What pictures come to on this terminal stands by their row, and only there. */
static void pictures_are_told_by_their_row(void **state) {
  Settings settings = {0};
  size_t count, row = 0;
  const Setting *rows = settings_rows(&count);
  Options *options = options_new((OptionsFacts){.settings = &settings, .pictures = "Here: 16."});
  (void)state;
  options_page(options, 80, 24);
  for (; strcmp(rows[row].name, "pictures") != 0; row++) {
    char *text = page_text(options_page(options, 80, 24));
    assert_null(strstr(text, "Here: 16."));
    free(text);
    options_press(options, (Press){PRESS_DOWN, 0});
  }
  assert_shows(options, "Here: 16.");
  options_tell(options, "Here: shades.");
  assert_shows(options, "Here: shades.");
  options_free(options);
}

static void words_as_people_write_them(void **state) {
  Settings settings = {0};
  size_t row = 99;
  (void)state;
  assert_true(settings_set(&settings, "theme", "High-Contrast", &row));
  assert_int_equal(settings.theme, THEME_HIGH_CONTRAST);
  assert_int_equal(row, 0);
  assert_true(settings_set(&settings, "Ambiguous width", "2", NULL));
  assert_int_equal(settings.ambiguous, AMBIGUOUS_2);
  assert_true(settings_set(&settings, "line-spacing", "wide", NULL));
  assert_int_equal(settings.spacing, SPACING_WIDE);
  assert_true(settings_set(&settings, "pictures", "own-colours", NULL));
  assert_int_equal(settings.pictures, PICTURES_OWN);
  assert_true(settings_set(&settings, "picture glyphs", "sextants", NULL));
  assert_int_equal(settings.picture_glyphs, PICTURE_GLYPHS_SEXTANTS);
  assert_false(settings_set(&settings, "theme", "pink", NULL));
  assert_false(settings_set(&settings, "theme", "", NULL));
  assert_false(settings_set(&settings, "", "paper", NULL));
  assert_false(settings_set(&settings, "colour", "paper", NULL));
  assert_int_equal(settings.theme, THEME_HIGH_CONTRAST);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_value_is_reached),
      cmocka_unit_test(why_it_is_not_kept_is_said),
      cmocka_unit_test(all_fits_the_smallest_page),
      cmocka_unit_test(pictures_are_told_by_their_row),
      cmocka_unit_test(words_as_people_write_them),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
