/* What a person would miss: "did you mean ...?" behind a slip of the fingers, and its silence where
 * the names have nothing to do with each other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/spelling.h"

static void one_slip_is_one_step(void **state) {
  (void)state;
  assert_int_equal(spelling_distance("choose", "choose"), 0);
  assert_int_equal(spelling_distance("chose", "choose"), 1);
  assert_int_equal(spelling_distance("chhoose", "choose"), 1);
  assert_int_equal(spelling_distance("chaose", "choose"), 1);
  assert_int_equal(spelling_distance("sya", "say"), 1); /* neighbours swapped */
  assert_int_equal(spelling_distance("", "say"), 3);
}

static void near_depends_on_the_length(void **state) {
  (void)state;
  assert_true(spelling_is_near("say", 1));
  assert_false(spelling_is_near("say", 2));
  assert_true(spelling_is_near("ledger", 2));
  assert_false(spelling_is_near("ledger", 3));
  assert_true(spelling_is_near("discussion", 3));
  assert_false(spelling_is_near("x", 1)); /* nothing of it would be left */
}

/* A name from a stranger's file may have any length. */
static void long_names_are_far_from_everything(void **state) {
  (void)state;
  char name[66];
  for (size_t i = 0; i < sizeof name - 1; i++) name[i] = 'a';
  name[sizeof name - 1] = '\0';
  assert_false(spelling_is_near(name, spelling_distance(name, name)));
  assert_int_equal(spelling_distance(name + 1, name + 1), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(one_slip_is_one_step),
      cmocka_unit_test(near_depends_on_the_length),
      cmocka_unit_test(long_names_are_far_from_everything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
