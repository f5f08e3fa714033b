/* Thirty random games of each scenario, and the digest of all their bytes: the same game must
 * have the same bytes from every compiler and in every locale, or saves would drift between two
 * machines. Where a page of the fixture was changed on purpose: --bless random_games. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "random_games.h"
#include "scratch.h"
#include "support.h"

enum { GAMES = 30 };

static void every_question(void **state) {
  (void)state;
  char digest[DIGEST_TEXT_BYTES];
  random_games_check("tests/fixtures/every_question", GAMES, digest);
  Buffer line = {0};
  buffer_addf(&line, "%s\n", digest);
  char *path = scratch_path(support_source(), "tests/front/random_games.digest");
  const char *bless = getenv("BLESS");
  if (bless && !strcmp(bless, "random_games")) scratch_write_text(path, buffer_text(&line));
  size_t length = 0;
  char *kept = scratch_read(path, &length);
  assert_non_null(kept);
  assert_string_equal(buffer_text(&line), kept);
  free(kept);
  free(path);
  buffer_free(&line);
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
