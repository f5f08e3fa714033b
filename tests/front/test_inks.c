/* Two pairs of colours under one number would paint one with the other's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "front/inks.h"

static int find(Inks *inks, int32_t ink, int32_t paper) {
  bool is_swapped = true;
  int number = inks_find(inks, (Ink){ink, paper}, &is_swapped);
  if (number < 0) return number;
  assert_in_range(number, 0, inks->count - 1);
  Ink found = inks->list[number];
  assert_int_equal(is_swapped ? found.paper : found.ink, ink);
  assert_int_equal(is_swapped ? found.ink : found.paper, paper);
  return number;
}

static void each_pair_has_one_number(void **state) {
  (void)state;
  enum { SIDE = 180, MOST = 32767 };
  Inks inks = {0};
  inks_reset(&inks, MOST);
  for (int round = 0; round < 2; round++) {
    for (int i = 0; i < SIDE * SIDE; i++) {
      assert_int_equal(find(&inks, 16 + i / SIDE, 16 + i % SIDE), i);
    }
  }
  assert_int_equal(inks.count, SIDE * SIDE);
  inks_free(&inks);
}

/* Colours of 24 bits, far apart and close together. */
static void any_colours(void **state) {
  (void)state;
  Inks inks = {0};
  inks_reset(&inks, 5000);
  for (int round = 0; round < 2; round++) {
    for (int i = 0; i < 5000; i++) {
      assert_int_equal(find(&inks, i * 3331, 0xFFFFFF - i * 257 % 0x10000), i);
    }
  }
  inks_free(&inks);
}

static void where_none_is_left(void **state) {
  (void)state;
  Inks inks = {0};
  inks_reset(&inks, 2000);
  for (int i = 0; i < 2000; i++) assert_int_equal(find(&inks, i, 7), i);
  assert_int_equal(find(&inks, 2000, 7), -1);
  assert_int_equal(find(&inks, 5, 7), 5);
  assert_int_equal(inks.count, 2000);
  inks_reset(&inks, 2000);
  assert_int_equal(find(&inks, 2000, 7), 0);
  inks_reset(&inks, 0);
  assert_int_equal(find(&inks, 1, 2), -1);
  inks_reset(&inks, 3);
  for (int i = 0; i < 3; i++) assert_int_equal(find(&inks, 9, i), i);
  assert_int_equal(find(&inks, 9, 3), -1);
  inks_free(&inks);
  inks_free(&inks);
}

/* A terminal of few numbers shows a pair the other way round by exchanging the two. */
static void few_numbers_are_shared(void **state) {
  (void)state;
  Inks inks = {0};
  bool is_swapped;
  inks_reset(&inks, 64);
  int first = inks_find(&inks, (Ink){7, 0}, &is_swapped);
  assert_false(is_swapped);
  assert_int_equal(inks_find(&inks, (Ink){0, 7}, &is_swapped), first);
  assert_true(is_swapped);
  assert_int_equal(inks.count, 1);
  for (int i = 0; i < 64; i++) find(&inks, i / 8, i % 8);
  assert_int_equal(inks.count, 36);
  inks_free(&inks);
}

static void many_are_not(void **state) {
  (void)state;
  Inks inks = {0};
  bool is_swapped;
  inks_reset(&inks, 32767);
  int first = inks_find(&inks, (Ink){0, 7}, &is_swapped);
  assert_false(is_swapped);
  assert_int_not_equal(inks_find(&inks, (Ink){7, 0}, &is_swapped), first);
  inks_free(&inks);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_pair_has_one_number),
      cmocka_unit_test(any_colours),
      cmocka_unit_test(where_none_is_left),
      cmocka_unit_test(few_numbers_are_shared),
      cmocka_unit_test(many_are_not),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
