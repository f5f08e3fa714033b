/* As test_same_facts.c, over thirty games with about twenty moments each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "same_facts.h"

enum { GAMES = 30, SCENES = 20 };

static void every_kind_of_question(void **state) {
  (void)state;
  same_facts_check("tests/fixtures/every_question", GAMES, 100);
}

static void a_first_harvest(void **state) {
  (void)state;
  same_facts_check("scripts/first_harvest", GAMES, 100);
}

static void campaigns(void **state) {
  (void)state;
  same_facts_check("scripts/great_leap", GAMES, SCENES);
}

static void the_binary(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 4; seed++) {
    same_facts_check_binary("tests/fixtures/every_question", seed, 3);
    same_facts_check_binary("scripts/great_leap", seed, 3);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_kind_of_question),
      cmocka_unit_test(a_first_harvest),
      cmocka_unit_test(campaigns),
      cmocka_unit_test(the_binary),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
