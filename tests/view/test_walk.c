/* Every kind of page at a sample of sizes from 60x20 to 200x60 (test_walk_broad.c: at all), read to
 * its end and gone through; and what a page never holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "walk.h"

static void every_page_at_many_sizes(void **state) {
  (void)state;
  for (size_t i = 0; i < walk_page_count; i++) walk_look(&walk_pages[i], true);
}

/* What does not fit is reached by paging, and nothing is lost on the way. */
static void every_page_to_its_end(void **state) {
  (void)state;
  for (size_t i = 0; i < walk_page_count; i++) walk_read(&walk_pages[i]);
}

static void every_list_to_its_end(void **state) {
  (void)state;
  for (size_t i = 0; i < walk_page_count; i++) walk_list(&walk_pages[i]);
}

/* A wide character at the right edge is left out, not halved; one half overwritten takes the
 * other. */
static void no_half_of_a_wide_character(void **state) {
  Page page = {0};
  (void)state;
  page_reset(&page, 5, 1);
  assert_int_equal(page_put(&page, 0, 0, 5, "一二三", ROLE_TEXT, 0), 4);
  assert_string_equal(page_cell(&page, 0, 4)->bytes, " ");
  page_put(&page, 0, 1, 5, "x", ROLE_TEXT, 0);
  assert_string_equal(page_cell(&page, 0, 0)->bytes, " ");
  assert_string_equal(page_cell(&page, 0, 1)->bytes, "x");
  page_put(&page, 0, 2, 3, "y", ROLE_TEXT, 0);
  assert_string_equal(page_cell(&page, 0, 3)->bytes, " ");
  page_free(&page);
}

static void no_control_character_enters_a_cell(void **state) {
  Page page = {0};
  (void)state;
  page_reset(&page, 40, 1);
  page_put(&page, 0, 0, 40, "a\x1b[2J\x07\xc2\x9b\xe2\x80\xae\xff\tz", ROLE_TEXT, 0);
  for (int col = 0; col < 40; col++) {
    for (const char *at = page_cell(&page, 0, col)->bytes; *at; at++) {
      assert_true((unsigned char)*at >= ' ' && *at != 0x7f);
      assert_int_not_equal((unsigned char)*at, 0x9b);
    }
  }
  page_free(&page);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_page_at_many_sizes),
      cmocka_unit_test(every_page_to_its_end),
      cmocka_unit_test(every_list_to_its_end),
      cmocka_unit_test(no_half_of_a_wide_character),
      cmocka_unit_test(no_control_character_enters_a_cell),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
