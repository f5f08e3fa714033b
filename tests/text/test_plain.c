/* The plain form, which a screen reader speaks: every fact of the page, and no marks in between. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

#include "text/plain.h"

static void assert_plain(const char *markdown, const char *expected) {
  char *text = plain_from_markdown(markdown);
  assert_string_equal(text, expected);
  free(text);
}

static void a_scene(void **state) {
  (void)state;
  assert_plain(
      "# October\n\nThe **county** asks for *grain* by `jin` ([a mu](term:mu)) [](cite:F33).\n"
      "Line two.\n\n- Deliver\n- Keep [who](cite:F1)\n\n> So he says  \n> twice.\n\n---\n\n1957. "
      "End",
      "October\n\nThe county asks for grain by jin (a mu) [F33]. Line two.\n\n"
      "- Deliver\n- Keep who\u00A0[F1]\n\n> So he says\n> twice.\n\n* * *\n\n1957. End\n");
}

static void frames(void **state) {
  (void)state;
  assert_plain("- a  \n  b\n\n  c\n- > d\n  > e", "- a\n  b\n\n  c\n\n- > d e\n");
  assert_plain("- a\n  - b\n    - c", "- a\n  - b\n    - c\n");
  assert_plain("-", "-\n");
}

static void code(void **state) {
  (void)state;
  assert_plain("```\na  b\n\n  c\n```\nd", "a  b\n\n  c\n\nd\n");
}

static void nothing(void **state) {
  (void)state;
  assert_plain("", "");
  assert_plain("\n \n", "");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_scene),
      cmocka_unit_test(frames),
      cmocka_unit_test(code),
      cmocka_unit_test(nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
