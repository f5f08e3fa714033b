/* Luck and digests: a save of last year plays the same only while these numbers stay. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/digest.h"
#include "base/luck.h"

static void the_contract_draws(void **state) {
  (void)state;
  static const uint64_t draws[] = {
      UINT64_C(6457827717110365317),
      UINT64_C(3203168211198807973),
      UINT64_C(9817491932198370423),
      UINT64_C(4593380528125082431),
  };
  for (uint64_t k = 1; k <= 4; k++) assert_true(luck_draw(1234567, k) == draws[k - 1]);
}

static void a_stream_is_the_digest_of_its_name(void **state) {
  (void)state;
  assert_true(luck_key("model", 5, 1958) == digest_bytes("model", 5, 1958));
  assert_true(luck_key("model", 5, 1958) != luck_key("model", 5, 1959));
  assert_true(luck_key("", 0, 0) == UINT64_C(0xEF46DB3751D8E999));
}

static void fractions_stay_under_one(void **state) {
  (void)state;
  assert_true(luck_fraction(0) == 0.0);
  assert_true(luck_fraction(UINT64_MAX) == 1.0 - 0x1p-53);
  assert_true(luck_fraction(UINT64_C(1) << 63) == 0.5);
  assert_true(luck_fraction(2047) == 0.0); /* only the top 53 bits count */
}

static void integers_reach_both_ends(void **state) {
  (void)state;
  assert_true(luck_integer(0, 1, 6) == 1);
  assert_true(luck_integer(UINT64_MAX, 1, 6) == 6);
  assert_true(luck_integer(UINT64_MAX, 7, 7) == 7);
  assert_true(luck_integer(UINT64_MAX, -3, -1) == -1);
  assert_true(luck_integer(UINT64_MAX, 0, UINT32_MAX) == UINT32_MAX); /* a span of 2^32 */
  assert_true(luck_integer(0, INT64_MIN, INT64_MIN + UINT32_MAX) == INT64_MIN);
  assert_true(luck_integer(UINT64_MAX, INT64_MAX - 1, INT64_MAX) == INT64_MAX);
  assert_true(luck_integer(luck_draw(1234567, 1), 1, 100) == 36);
}

static void published_digests(void **state) {
  (void)state;
  static const struct {
    const char *text, *digest;
  } known[] = {
      {"", "ef46db3751d8e999"},
      {"a", "d24ec4f1a98c6e5b"},
      {"abc", "44bc2cf5ad770999"},
      {"Nobody inspects the spammish repetition", "fbcea83c8a378bf1"},
  };
  char text[DIGEST_TEXT_BYTES];
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    digest_text(known[i].text, strlen(known[i].text), text);
    assert_string_equal(text, known[i].digest);
  }
}

static void digests_keep_their_zeros(void **state) {
  (void)state;
  char text[DIGEST_TEXT_BYTES];
  for (char c = 0; c < 127; c++) { /* one in sixteen begins with a zero */
    digest_text(&c, 1, text);
    assert_int_equal(strlen(text), 16);
    assert_int_equal(strspn(text, "0123456789abcdef"), 16);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_contract_draws),
      cmocka_unit_test(a_stream_is_the_digest_of_its_name),
      cmocka_unit_test(fractions_stay_under_one),
      cmocka_unit_test(integers_reach_both_ends),
      cmocka_unit_test(published_digests),
      cmocka_unit_test(digests_keep_their_zeros),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
