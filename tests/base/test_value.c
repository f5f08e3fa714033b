/* Values, growing strings and errors: what every room passes on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/utf8.h"
#include "base/value.h"

static Value *some_map(bool turned) {
  Value *map = value_map();
  if (turned) value_set(map, "b", value_text("粮"));
  value_set(map, "a", value_number(1));
  if (!turned) value_set(map, "b", value_text("粮"));
  Value *list = value_list();
  for (int i = 0; i < 20; i++) value_append(list, value_number(i));
  value_set(map, "list", list);
  return map;
}

static void maps_are_equal_in_any_order(void **state) {
  (void)state;
  Value *a = some_map(false);
  Value *b = some_map(true);
  assert_true(value_equal(a, b));
  value_set(b, "a", value_number(2));
  assert_false(value_equal(a, b));
  value_set(b, "a", value_bool(true));
  assert_false(value_equal(a, b));
  Value *c = value_copy(a);
  assert_true(value_equal(a, c));
  value_set(c, "more", value_null());
  assert_false(value_equal(a, c));
  assert_false(value_equal(c, a));
  assert_true(value_equal(NULL, NULL));
  assert_false(value_equal(a, NULL));
  value_free(a);
  value_free(b);
  value_free(c);
  value_free(NULL);
  assert_null(value_copy(NULL));
}

static void getting_from_what_is_no_map(void **state) {
  (void)state;
  Value *map = some_map(false);
  double number = 7;
  assert_true(value_get_number(map, "a", &number) && number == 1);
  assert_false(value_get_number(map, "b", &number));
  assert_string_equal(value_get_text(map, "b"), "粮");
  assert_null(value_get_text(map, "a"));
  assert_null(value_get(map, "zzz"));
  assert_null(value_get(NULL, "a"));
  assert_null(value_get(value_get(map, "list"), "a"));
  value_free(map);
}

static void buffers_grow_and_are_taken(void **state) {
  (void)state;
  Buffer buffer = {0};
  assert_string_equal(buffer_text(&buffer), "");
  for (int i = 0; i < 1000; i++) buffer_addf(&buffer, "%d,", i);
  buffer_add(&buffer, "\0x", 2);
  assert_int_equal(buffer.length, 10 * 2 + 90 * 3 + 900 * 4 + 2);
  assert_int_equal(buffer.bytes[buffer.length], 0);
  buffer_clear(&buffer);
  assert_string_equal(buffer_text(&buffer), "");
  buffer_addf(&buffer, "%s", "");
  buffer_add_text(&buffer, "end");
  char *taken = buffer_take(&buffer);
  assert_string_equal(taken, "end");
  free(taken);
  assert_null(buffer.bytes);
  taken = buffer_take(&buffer);
  assert_string_equal(taken, "");
  free(taken);
}

static void errors_are_safe_to_show(void **state) {
  (void)state;
  Error error = {0};
  error_set(&error, "cannot read %s", "a\x1B]0;owned\x07\nb\xFF\u202E");
  assert_int_equal(error.status, ERROR_FAILED);
  assert_string_equal(error.message, "cannot read a ]0;owned  b\uFFFD ");
  error_place(&error, "x.lua:\t1");
  assert_string_equal(error.at, "x.lua: 1");
  error_prefix(&error, "line %d", 3);
  assert_string_equal(error.message, "line 3: cannot read a ]0;owned  b\uFFFD ");
  error_set_usage(&error, "%s again", error.message); /* a message may quote itself */
  assert_int_equal(error.status, ERROR_USAGE);
  assert_string_equal(error.message, "line 3: cannot read a ]0;owned  b\uFFFD  again");
  assert_string_equal(error.at, "");
  error_clear(&error);
  assert_int_equal(error.status, 0);
  error_set(NULL, "nobody listens");
  error_place(NULL, "x");
  error_prefix(NULL, "x");
}

static void long_errors_are_cut_between_characters(void **state) {
  (void)state;
  static char name[9001];
  for (size_t i = 0; i + 3 <= 9000; i += 3) memcpy(name + i, "粮", 3);
  for (size_t shift = 0; shift < 3; shift++) {
    Error error = {0};
    char shifted[sizeof name + 2];
    snprintf(shifted, sizeof shifted, "%.*s%s", (int)shift, "xx", name);
    error_set(&error, "old");
    error_prefix(&error, "%s", shifted);
    error_place(&error, shifted);
    assert_true(utf8_is_valid(error.message, strlen(error.message)));
    assert_true(utf8_is_valid(error.at, strlen(error.at)));
    assert_in_range(strlen(error.message), 1000, sizeof error.message - 1);
    assert_null(strstr(error.message, "\uFFFD"));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(maps_are_equal_in_any_order),
      cmocka_unit_test(getting_from_what_is_no_map),
      cmocka_unit_test(buffers_grow_and_are_taken),
      cmocka_unit_test(errors_are_safe_to_show),
      cmocka_unit_test(long_errors_are_cut_between_characters),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
