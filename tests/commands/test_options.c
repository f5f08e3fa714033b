/* Arguments as people type them: what is misread here plays another game than was asked for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "commands/options.h"

typedef struct Parsed {
  const char *save, *words[2];
  bool json;
  Value *sets;
  Error error;
  bool good;
} Parsed;

/* Reads up to eight arguments, ended by NULL. */
static Parsed parse(const char *const *arguments) {
  Parsed parsed = {.sets = value_list()};
  char *argv[12] = {(char *)(size_t) "play"};
  int argc = 1;
  for (; arguments[argc - 1]; argc++) argv[argc] = (char *)(size_t)arguments[argc - 1];
  const Option options[] = {
      {.name = "--save", .text = &parsed.save},
      {.name = "--json", .flag = &parsed.json},
      {.name = "--set", .list = parsed.sets},
      {.name = NULL},
  };
  Words words = {.names = "SCENARIO FILE", .fewest = 1, .most = 2, .words = parsed.words};
  parsed.good = options_read(argc, argv, options, words, &parsed.error);
  return parsed;
}

#define PARSE(...) parse((const char *const[]){__VA_ARGS__, NULL})

static void both_ways_of_giving_a_value(void **state) {
  (void)state;
  Parsed parsed = PARSE("--save", "a b", "name", "--set=k=v", "--json", "--set", "x=");
  assert_true(parsed.good);
  assert_string_equal(parsed.save, "a b");
  assert_string_equal(parsed.words[0], "name");
  assert_null(parsed.words[1]);
  assert_true(parsed.json);
  assert_int_equal(parsed.sets->count, 2);
  assert_string_equal(parsed.sets->items[0]->text, "k=v");
  assert_string_equal(parsed.sets->items[1]->text, "x=");
  value_free(parsed.sets);
  parsed = PARSE("--save=--json", "-", "--", "--odd");
  assert_true(parsed.good);
  assert_string_equal(parsed.save, "--json");
  assert_string_equal(parsed.words[0], "-");
  assert_string_equal(parsed.words[1], "--odd");
  assert_false(parsed.json);
  value_free(parsed.sets);
  parsed = PARSE("--save", "-", "name");
  assert_true(parsed.good);
  assert_string_equal(parsed.save, "-");
  value_free(parsed.sets);
}

static void expect_fault(Parsed parsed, const char *wanted) {
  assert_false(parsed.good);
  assert_int_equal(parsed.error.status, ERROR_USAGE);
  assert_string_equal(parsed.error.message, wanted);
  value_free(parsed.sets);
}

static void slips_are_named(void **state) {
  (void)state;
  expect_fault(PARSE("name", "--sav", "f"), "there is no option --sav (did you mean --save?)");
  expect_fault(PARSE("name", "--jsno"), "there is no option --jsno (did you mean --json?)");
  expect_fault(PARSE("name", "--frobnicate"), "there is no option --frobnicate");
  expect_fault(PARSE("name", "-x"), "there is no option -x");
  expect_fault(PARSE("name", "--save"), "--save needs a value");
  expect_fault(PARSE("name", "--save", "--json"), "--save needs a value");
  expect_fault(PARSE("name", "--save", "a", "--save=b"), "--save is given twice");
  expect_fault(PARSE("name", "--json=yes"), "--json takes no value");
  expect_fault(PARSE("--json"), "something is missing; wanted: SCENARIO FILE");
  expect_fault(PARSE("a", "b", "c"), "c is one word too many; wanted: SCENARIO FILE");
}

static void whole_numbers(void **state) {
  (void)state;
  const uint64_t most = (UINT64_C(1) << 53) - 1;
  uint64_t number = 5;
  assert_true(options_whole("0", "--seed", most, &number, NULL));
  assert_int_equal(number, 0);
  assert_true(options_whole("9007199254740991", "--seed", most, &number, NULL));
  assert_true(number == most);
  static const char *const bad[] = {"",
                                    "9007199254740992",
                                    "18446744073709551616",
                                    "-1",
                                    "+1",
                                    " 1",
                                    "1 ",
                                    "0x10",
                                    "1e3",
                                    "1.0",
                                    "nan",
                                    "99999999999999999999999999"};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    Error error = {0};
    assert_false(options_whole(bad[i], "--seed", most, &number, &error));
    assert_int_equal(error.status, ERROR_USAGE);
  }
  assert_true(number == most);
  assert_true(options_whole("3", "N", 3, &number, NULL));
  assert_false(options_whole("4", "N", 3, &number, NULL));
}

static void nearest_names(void **state) {
  (void)state;
  static const char *const names[] = {"play", "replay", "branch", "list"};
  assert_string_equal(options_nearest("paly", names, 4), "play");
  assert_string_equal(options_nearest("repaly", names, 4), "replay");
  assert_string_equal(options_nearest("br", names, 4), "branch");
  assert_null(options_nearest("frobnicate", names, 4));
  assert_null(options_nearest("", names, 4));
  char long_name[200];
  memset(long_name, 'x', sizeof long_name - 1);
  long_name[199] = '\0';
  assert_null(options_nearest(long_name, names, 4));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(both_ways_of_giving_a_value),
      cmocka_unit_test(slips_are_named),
      cmocka_unit_test(whole_numbers),
      cmocka_unit_test(nearest_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
