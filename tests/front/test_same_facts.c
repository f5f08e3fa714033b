/* What a player of one front would miss that another shows: nothing. A few games of the campaign
 * and of a scenario with every kind of question, every sheet and all that its parts open, read
 * word by word; test_same_facts_broad.c has many more. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "same_facts.h"

static void every_kind_of_sheet(void **state) {
  (void)state;
  same_facts_check_sheets();
}

static void every_kind_of_question(void **state) {
  (void)state;
  same_facts_check("tests/fixtures/every_question", 2, 20);
}

static void a_campaign(void **state) {
  (void)state;
  same_facts_check("scripts/great_leap", 1, 6);
}

/* The same of the real binary: keys through a terminal, the screen as an emulator sees it. */
static void the_binary(void **state) {
  (void)state;
  same_facts_check_binary("tests/fixtures/every_question", 3, 2);
  same_facts_check_binary("scripts/great_leap", 4, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_kind_of_sheet),
      cmocka_unit_test(every_kind_of_question),
      cmocka_unit_test(a_campaign),
      cmocka_unit_test(the_binary),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
