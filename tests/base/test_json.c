/* JSON in and out: saves, answers of programs, the json front. The bytes written are a contract. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"

static void assert_round(const char *text, const char *expected) {
  Error error = {0};
  Value *value = json_parse(text, strlen(text), &error);
  if (!value) fail_msg("%s: %s", text, error.message);
  Buffer out = {0};
  json_write(&out, value);
  assert_string_equal(buffer_text(&out), expected);
  Value *again = json_parse(out.bytes, out.length, NULL);
  assert_true(value_equal(value, again));
  value_free(again);
  value_free(value);
  buffer_free(&out);
}

static void round_trips(void **state) {
  (void)state;
  assert_round("null", "null");
  assert_round(" [ true , false ]\n", "[true,false]");
  assert_round("{\"b\":1,\"a\":{\"z\":[],\"y\":{}}}", "{\"b\":1,\"a\":{\"z\":[],\"y\":{}}}");
  assert_round("[0.1,-0,-0.0,1e21,100,1.0,2.50,1E2]", "[0.1,0,0,1e+21,100,1,2.5,100]");
  assert_round("12345678901234567890", "1.2345678901234567e+19");
  assert_round("\"\\u7cae\\ud83c\\udf3e\\/\"", "\"粮🌾/\"");
  assert_round("\"\\b\\f\\n\\r\\t\\u001b\\u007f\\u0080\\\"\\\\\"",
               "\"\\b\\f\\n\\r\\t\\u001b\x7F\xC2\x80\\\"\\\\\"");
  assert_round("[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]", "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]");
  assert_round("\"\\\"[[[[[[[[[[[[[[[[[[[[\"", "\"\\\"[[[[[[[[[[[[[[[[[[[[\"");
  assert_round("[\"[[[[[[[[[[[[[[[[[[[[\",\"\\\"[\"]", "[\"[[[[[[[[[[[[[[[[[[[[\",\"\\\"[\"]");
}

/* Refused, with words that name the trouble and can be shown. */
static void assert_refused(const char *bytes, size_t length, const char *why) {
  Error error = {0};
  assert_null(json_parse(bytes, length, &error));
  assert_int_equal(error.status, ERROR_FAILED);
  if (!strstr(error.message, why)) fail_msg("\"%s\" lacks \"%s\"", error.message, why);
  size_t bytes_of_one;
  for (const char *c = error.message; *c; c += bytes_of_one) {
    assert_false(utf8_is_control(utf8_decode(c, &bytes_of_one)));
  }
  assert_null(json_parse(bytes, length, NULL));
}

static void refusals(void **state) {
  (void)state;
  static const struct {
    const char *text, *why;
  } bad[] = {
      {"", "column 1"},
      {"{\"a\":1,\"a\":2}", "duplicate"},
      {"{\"a\":{\"b\":1,\"b\":1}}", "duplicate"},
      {"[1] 2", "column 5"},
      {"[1][2]", "column"},
      {"[1,]", "column 4"},
      {"{\"a\" 1}", "column"},
      {"{a:1}", "column"},
      {"nan", "column"},
      {"NaN", "column"},
      {"Infinity", "column"},
      {"-", "column"},
      {"01", "column"},
      {"+1", "column"},
      {".5", "column"},
      {"1.", "column"},
      {"1e400", "column"},
      {"-1e400", "column"},
      {"'a'", "column"},
      {"\"a", "column"},
      {"\"a\nb\"", "column"},
      {"\"\\x\"", "column"},
      {"\"\\ud800\"", "column"},
      {"\"\\u0000\"", "NUL"},
      {"{\"\\u0000\":1}", "NUL"},
      {"\"\x1B[31m", "column"},
      {"\xEF\xBB\xBF[]", "column"},
      {"[1] // note", "column"},
      {"\"\xFF\"", "UTF-8"},
      {"\"\xED\xA0\x80\"", "UTF-8"},
      {"[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "16 levels deep at column 17"},
      {"[1,\n2,\nx]", "line 3"},
  };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    assert_refused(bad[i].text, strlen(bad[i].text), bad[i].why);
  }
  assert_refused("[1,\0002]", 6, "NUL byte at column 4");
}

static void fill(Buffer *out, const char *unit, size_t times) {
  for (size_t i = 0; i < times; i++) buffer_add_text(out, unit);
}

/* Ten megabytes of brackets, an object of 100,000 keys: an answer, not a crash. What the keys
 * cost stands in the bench. */
static void hostile_sizes(void **state) {
  (void)state;
  Buffer text = {0};
  fill(&text, "[", 100000);
  assert_refused(text.bytes, text.length, "levels deep");
  buffer_clear(&text);
  fill(&text, "{\"a\":", 2000000);
  assert_refused(text.bytes, text.length, "levels deep");
  buffer_clear(&text);
  buffer_add_char(&text, '{');
  for (int i = 0; i < 100000; i++) buffer_addf(&text, "%s\"k%d\":%d", i ? "," : "", i, i);
  buffer_add_char(&text, '}');
  Value *value = json_parse(text.bytes, text.length, NULL);
  assert_non_null(value);
  assert_int_equal(value->count, 100000);
  assert_string_equal(value->keys[99999], "k99999");
  value_set(value, "k99999", value_null()); /* it can still be changed and grown */
  value_set(value, "more", value_null());
  assert_int_equal(value->count, 100001);
  value_free(value);
  buffer_free(&text);
}

static void writing(void **state) {
  (void)state;
  Value *map = value_map();
  value_set(map, "n", value_number(1));
  value_set(map, "scene", value_text("1958-09.labour"));
  Value *list = value_list();
  value_append(list, value_bool(true));
  value_append(list, value_null());
  value_set(map, "list", list);
  value_set(map, "n", value_number(2)); /* keeps its place */
  Buffer out = {0};
  json_write(&out, map);
  json_write(&out, NULL);
  json_write_text(&out, NULL);
  assert_string_equal(buffer_text(&out),
                      "{\"n\":2,\"scene\":\"1958-09.labour\",\"list\":[true,null]}nullnull");
  buffer_free(&out);
  value_free(map);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(round_trips),
      cmocka_unit_test(refusals),
      cmocka_unit_test(hostile_sizes),
      cmocka_unit_test(writing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
