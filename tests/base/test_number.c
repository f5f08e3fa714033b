/* Numbers as they are written, read and shown: digests, saves and every figure on a page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/luck.h"
#include "base/number.h"

static void assert_text(double number, const char *expected) {
  char text[NUMBER_TEXT_BYTES];
  number_text(number, text);
  assert_string_equal(text, expected);
}

static void the_contract_form(void **state) {
  (void)state;
  assert_text(0.1, "0.1");
  assert_text(1.0 / 3, "0.3333333333333333");
  assert_text(0.1 + 0.2, "0.30000000000000004");
  assert_text(1e21, "1e+21");
  assert_text(0x1p53, "9007199254740992");
  assert_text(0x1p53 - 1, "9007199254740991");
  assert_text(1 - 0x1p53, "-9007199254740991");
  assert_text(-0.0, "0");
  assert_text(0, "0");
  assert_text(-12, "-12");
  assert_text(2.5, "2.5");
  assert_text(1e15, "1000000000000000");
  assert_text(1e16, "1e+16");
  assert_text(1e-7, "1e-07");
  assert_text(5e-324, "4.94065645841247e-324");
  assert_text(1.7976931348623157e308, "1.7976931348623157e+308");
}

/* Any bits at all, and numbers such as books hold. */
static void what_is_written_reads_back(void **state) {
  (void)state;
  for (uint64_t k = 1; k <= 200000; k++) {
    uint64_t bits = luck_draw(7, k);
    double number;
    if (k % 2) {
      number = (double)(bits >> 40) / 1000;
    } else {
      memcpy(&number, &bits, sizeof number);
    }
    if (!isfinite(number)) continue;
    char text[NUMBER_TEXT_BYTES];
    double again;
    number_text(number, text);
    assert_true(number_parse(text, &again));
    assert_true(again == number);
  }
}

static void only_decimal_numbers_are_read(void **state) {
  (void)state;
  static const char *const refused[] = {
      "",    " 1",  "1 ",  "1\n", "+",   "-",    ".5",    "5.",       "1e", "1e+", "0x10", "inf",
      "nan", "1,5", "--1", "1..", "1_0", "1e1e", "1e400", "infinity", "１", "1f",  "e5",   "1.e5",
  };
  double number = 77;
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    assert_false(number_parse(refused[i], &number));
  }
  assert_true(number == 77);
  assert_true(number_parse("-12.50e-1", &number) && number == -1.25);
  assert_true(number_parse("+007", &number) && number == 7);
  assert_true(number_parse("1e-999", &number) && number == 0);
}

static void assert_grouped(double number, int places, const char *expected) {
  char text[400];
  number_grouped(number, places, text);
  assert_string_equal(text, expected);
}

static void figures_for_people(void **state) {
  (void)state;
  assert_grouped(1234567.5, 1, "1,234,567.5");
  assert_grouped(1234567.5, 0, "1,234,568");
  assert_grouped(0, 0, "0");
  assert_grouped(999, 0, "999");
  assert_grouped(1000, 0, "1,000");
  assert_grouped(-1234, 0, "-1,234");
  assert_grouped(-999.999, 2, "-1,000.00");
  assert_grouped(0.05, 1, "0.1");
  assert_grouped(0.05, 3, "0.050");
  assert_grouped(123456789012345680.0, 0, "123,456,789,012,345,680");
}

/* Half away from zero, of the number that a person reads and not of the binary below it. */
static void halves_go_away_from_zero(void **state) {
  (void)state;
  assert_grouped(0.5, 0, "1");
  assert_grouped(1.5, 0, "2");
  assert_grouped(2.5, 0, "3");
  assert_grouped(-2.5, 0, "-3");
  assert_grouped(2.675, 2, "2.68");
  assert_grouped(1.005, 2, "1.01");
  assert_grouped(0.499999999999999944, 0, "0");
  assert_grouped(9.5, 0, "10");
}

static void there_is_no_minus_zero(void **state) {
  (void)state;
  assert_grouped(-0.0, 0, "0");
  assert_grouped(-0.4, 0, "0");
  assert_grouped(-0.004, 2, "0.00");
  assert_grouped(-1e-300, 9, "0.000000000");
}

static void the_largest_figures_fit(void **state) {
  (void)state;
  char text[400];
  number_grouped(-9.99e99, 9, text);
  assert_int_equal(strlen(text), 1 + 100 + 33 + 10);
  assert_grouped(1.7976931348623157e308, 9, "1.7976931348623157e+308");
}

/* A program around the engine may have set a locale that writes 2,5. It bites where one is
 * installed. */
static void no_locale_changes_a_number(void **state) {
  (void)state;
  if (!setlocale(LC_NUMERIC, "de_DE.UTF-8")) setlocale(LC_NUMERIC, "");
  assert_text(2.5, "2.5");
  assert_grouped(2.5, 1, "2.5");
  double number;
  assert_true(number_parse("2.5", &number) && number == 2.5);
  setlocale(LC_NUMERIC, "C");
}

/* How far off, in units of the last place of the true value. */
static double ulps_off(double x) {
  long double exact = logl((long double)x);
  double near = fabs((double)exact);
  double ulp = nextafter(near, INFINITY) - near;
  return (double)(fabsl((long double)number_ln(x) - exact) / (long double)ulp);
}

static void ln_is_close(void **state) {
  (void)state;
  double worst = 0;
  for (uint64_t k = 1; k <= 300000; k++) {
    uint64_t draw = luck_draw(11, k);
    double fraction = luck_fraction(draw);
    uint64_t bits = draw & UINT64_C(0x7FFFFFFFFFFFFFFF);
    double any;
    memcpy(&any, &bits, sizeof any);
    double near_one = 1 + (fraction - 0.5) * 1e-6;
    double tried[] = {fraction, fraction * 4, near_one, any};
    for (size_t i = 0; i < sizeof tried / sizeof *tried; i++) {
      if (!isfinite(tried[i]) || tried[i] <= 0) continue;
      worst = fmax(worst, ulps_off(tried[i]));
    }
  }
  for (double x = 5e-324; x < 1e308; x *= 3) worst = fmax(worst, ulps_off(x));
  print_message("ln: at most %.2f ulp off\n", worst);
  assert_true(worst < 2);
}

static void assert_ln_bits(double x, uint64_t expected) {
  double result = number_ln(x);
  uint64_t bits;
  memcpy(&bits, &result, sizeof bits);
  assert_true(bits == expected);
}

/* The same bits with every compiler and at every -O: the scheduler's order hangs on them. */
static void ln_has_fixed_bits(void **state) {
  (void)state;
  assert_true(number_ln(1) == 0);
  assert_ln_bits(2, UINT64_C(0x3fe62e42fefa39ef));
  assert_ln_bits(0.5, UINT64_C(0xbfe62e42fefa39ef));
  assert_ln_bits(10, UINT64_C(0x40026bb1bbb55516));
  assert_ln_bits(0x1p-53, UINT64_C(0xc0425e4f7b2737fa));
  assert_ln_bits(5e-324, UINT64_C(0xc0874385446d71c3));
  assert_ln_bits(0.3, UINT64_C(0xbff34378fcbda721));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_contract_form),
      cmocka_unit_test(what_is_written_reads_back),
      cmocka_unit_test(only_decimal_numbers_are_read),
      cmocka_unit_test(figures_for_people),
      cmocka_unit_test(halves_go_away_from_zero),
      cmocka_unit_test(there_is_no_minus_zero),
      cmocka_unit_test(the_largest_figures_fit),
      cmocka_unit_test(no_locale_changes_a_number),
      cmocka_unit_test(ln_is_close),
      cmocka_unit_test(ln_has_fixed_bits),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
