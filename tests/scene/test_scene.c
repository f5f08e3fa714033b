/* The period of a scene's id: undo's border hangs on it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "scene/scene.h"

static void periods(void **state) {
  (void)state;
  assert_int_equal(scene_period_length("1958-10.furnace_list"), 7);
  assert_int_equal(scene_period_length("start"), 5);
  assert_true(scene_same_period("1958-10.a", "1958-10.b.c#2"));
  assert_true(scene_same_period("start", "start.note"));
  assert_false(scene_same_period("1958-1.a", "1958-10.a"));
  assert_false(scene_same_period("1958-10", "1958-1"));
}

static void a_scene_frees_all_it_has(void **state) {
  (void)state;
  Scene *scene = scene_new();
  assert_string_equal(scene->text, "");
  scene->id = memory_copy("a.b");
  scene->ask.kind = ASK_CHOOSE;
  scene->ask.choices = memory_new(sizeof *scene->ask.choices);
  scene->ask.choice_count = 1;
  scene->ask.choices[0] =
      (Choice){.id = memory_copy("a"), .text = memory_copy("b"), .closed = memory_copy("c")};
  scene->ledger = memory_new(sizeof *scene->ledger);
  scene->ledger_count = 1;
  scene->ledger[0].id = memory_copy("grain");
  scene_drop_ledger(scene);
  assert_int_equal(scene->ledger_count, 0);
  scene_free(scene); /* the sanitizer counts */
  scene_free(NULL);
}

static void a_month_is_told_in_words(void **state) {
  (void)state;
  char when[SCENE_WHEN_BYTES];
  assert_true(scene_when("1957-10.slips", when));
  assert_string_equal(when, "October 1957");
  assert_true(scene_when("1962-01", when));
  assert_string_equal(when, "January 1962");
  static const char *const no_months[] = {"",         "start",      "1957",        "1957-13.x",
                                          "1957-00",  "1957-1.x",   "1957-100.x",  "1957-10-03.x",
                                          "x1957-10", "1957-10#2x", "19571-10.xy", "end.record"};
  for (size_t i = 0; i < sizeof no_months / sizeof *no_months; i++) {
    assert_false(scene_when(no_months[i], when));
    assert_string_equal(when, "");
  }
  assert_false(scene_when(NULL, when));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_month_is_told_in_words),
      cmocka_unit_test(periods),
      cmocka_unit_test(a_scene_frees_all_it_has),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
