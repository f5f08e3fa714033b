/* All 141 x 41 sizes from 60x20 to 200x60 of every kind of page. What is looked at is in
 * support/walk.h; test_walk.c does the same at fewer sizes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "walk.h"

static void every_page_at_every_size(void **state) {
  (void)state;
  for (size_t i = 0; i < walk_page_count; i++) walk_look(&walk_pages[i], false);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_page_at_every_size)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
