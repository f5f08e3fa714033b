/* Three hundred random games of each scenario: what thirty did not meet. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/digest.h"
#include "random_games.h"

enum { GAMES = 300 };

static void every_question(void **state) {
  (void)state;
  char digest[DIGEST_TEXT_BYTES];
  random_games_check("tests/fixtures/every_question", GAMES, digest);
}

static void first_harvest(void **state) {
  (void)state;
  char digest[DIGEST_TEXT_BYTES];
  random_games_check("scripts/first_harvest", GAMES, digest);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_question),
      cmocka_unit_test(first_harvest),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
