/* Whose terminal knows no UTF-8 still reads every name and every figure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "front/ascii_text.h"

static const AsciiName names[] = {
    {"公社", "gōngshè"}, {"人民公社", "rénmín gōngshè"}, {"老孟", "Lǎo Mèng"},
    {"女", "nǚ"},        {NULL, "no characters"},        {"无", NULL},
};

static void reads(const char *text, const char *wanted) {
  char *got = ascii_text(text, names, sizeof names / sizeof *names);
  assert_string_equal(got, wanted);
  free(got);
}

static void tone_marks_come_off(void **state) {
  (void)state;
  reads("Lǎo Mèng, nǚ, Dàyuèjìn", "Lao Meng, nu, Dayuejin");
  reads("la\u030Co", "lao");
}

static void characters_are_read_as_pinyin(void **state) {
  (void)state;
  reads("公社", "gongshe");
  reads("人民公社", "renmin gongshe"); /* the longest, not the first */
  reads("老孟公社", "Lao Meng gongshe");
  reads("the 公社 (gōngshè)", "the gongshe (gongshe)");
  reads("at公社7", "at gongshe 7");
  reads("老孟的公社", "Lao Meng ? gongshe");
  reads("无", "?");
}

static void marks_and_signs_are_written_out(void **state) {
  (void)state;
  reads("“We — he said…” it’s 3–4", "\"We -- he said...\" it's 3-4");
  reads("½ × 20°, ≥ 3 → 4", "1/2 x 20 degrees, >= 3 -> 4");
  reads("┌──┐\n│█░│", "+--+\n|#.|");
  reads("１２ａＺ，好", "12aZ, ?");
}

static void what_is_ascii_stays(void **state) {
  (void)state;
  reads("", "");
  reads("21,600,000 jin\n(you, 2 Sep)", "21,600,000 jin\n(you, 2 Sep)");
}

static void the_environment_says_what_is_read(void **state) {
  (void)state;
  unsetenv("LC_ALL");
  unsetenv("LC_CTYPE");
  unsetenv("LANG");
  assert_true(ascii_is_wanted(true));
  assert_false(ascii_is_wanted(false));
  setenv("LANG", "C", 1);
  assert_true(ascii_is_wanted(false));
  setenv("LC_CTYPE", "en_US.UTF-8", 1);
  assert_false(ascii_is_wanted(true));
  setenv("LC_ALL", "zh_CN.GB18030", 1);
  assert_true(ascii_is_wanted(false));
  setenv("LC_ALL", "C.utf8", 1);
  assert_false(ascii_is_wanted(true));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tone_marks_come_off),
      cmocka_unit_test(characters_are_read_as_pinyin),
      cmocka_unit_test(marks_and_signs_are_written_out),
      cmocka_unit_test(what_is_ascii_stays),
      cmocka_unit_test(the_environment_says_what_is_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
