/* The C library's exact conversions do the work, under the "C" locale whatever the program
 * around us has set. Grouping starts from the same shortest digits as number_text(), so that
 * 2.675 is rounded as the 2.675 that a person reads and not as the binary fraction a hair below
 * it. The logarithm uses + - * / alone, whose results IEEE 754 fixes to the bit. */
#include "base/number.h"

#include <assert.h>
#include <locale.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A number as decimal digits: 0.d0 d1 d2 … times ten to the `point`. */
typedef struct Decimal {
  char digits[NUMBER_TEXT_BYTES];
  int count;
  int point;
} Decimal;

typedef struct LocaleGuard {
  locale_t plain, before;
} LocaleGuard;

static LocaleGuard enter_plain_locale(void) {
  LocaleGuard guard = {.plain = newlocale(LC_ALL_MASK, "C", (locale_t)0)};
  if (guard.plain) guard.before = uselocale(guard.plain);
  return guard;
}

static void leave_plain_locale(LocaleGuard guard) {
  if (!guard.plain) return;
  uselocale(guard.before);
  freelocale(guard.plain);
}

/* The first of 15, 16, 17 significant digits that reads back, in %g or %e form. */
static void shortest(double number, bool scientific, char out[NUMBER_TEXT_BYTES]) {
  LocaleGuard guard = enter_plain_locale();
  for (int digits = 15; digits <= 17; digits++) {
    if (scientific) {
      snprintf(out, NUMBER_TEXT_BYTES, "%.*e", digits - 1, number);
    } else {
      snprintf(out, NUMBER_TEXT_BYTES, "%.*g", digits, number);
    }
    if (strtod(out, NULL) == number) break;
  }
  leave_plain_locale(guard);
}

void number_text(double number, char out[NUMBER_TEXT_BYTES]) {
  assert(isfinite(number));
  if (fabs(number) < 0x1p53 && number == (double)(int64_t)number) {
    snprintf(out, NUMBER_TEXT_BYTES, "%lld", (long long)number);
    return;
  }
  shortest(number, false, out);
}

static const char *skip_digits(const char *text) {
  while (*text >= '0' && *text <= '9') text++;
  return text;
}

/* True for sign, digits, fraction, exponent as the header has it. */
static bool is_decimal(const char *text) {
  if (*text == '+' || *text == '-') text++;
  const char *end = skip_digits(text);
  if (end == text) return false;
  if (*end == '.') {
    text = end + 1;
    end = skip_digits(text);
    if (end == text) return false;
  }
  if (*end == 'e' || *end == 'E') {
    text = end + 1;
    if (*text == '+' || *text == '-') text++;
    end = skip_digits(text);
    if (end == text) return false;
  }
  return *end == '\0';
}

bool number_parse(const char *text, double *number) {
  if (!is_decimal(text)) return false;
  LocaleGuard guard = enter_plain_locale();
  double read = strtod(text, NULL);
  leave_plain_locale(guard);
  if (!isfinite(read)) return false;
  *number = read;
  return true;
}

/* "1.2345e+03" -> digits 12345, point 4. Zero has point 1. */
static Decimal decimal_of(double number) {
  char text[NUMBER_TEXT_BYTES];
  shortest(fabs(number), true, text);
  Decimal decimal = {0};
  const char *c = text;
  for (; *c && *c != 'e'; c++) {
    if (*c != '.') decimal.digits[decimal.count++] = *c;
  }
  decimal.point = (*c ? atoi(c + 1) : 0) + 1;
  return decimal;
}

/* Keeps `places` digits behind the point, half away from zero. */
static void round_decimal(Decimal *decimal, int places) {
  int keep = decimal->point + places;
  if (keep >= decimal->count) return;
  bool up = keep >= 0 && decimal->digits[keep] >= '5';
  decimal->count = keep > 0 ? keep : 0;
  if (!up) return;
  int i = decimal->count - 1;
  while (i >= 0 && decimal->digits[i] == '9') decimal->digits[i--] = '0';
  if (i >= 0) {
    decimal->digits[i]++;
    return;
  }
  memmove(decimal->digits + 1, decimal->digits, (size_t)decimal->count);
  decimal->digits[0] = '1';
  decimal->count++;
  decimal->point++;
}

static char digit_at(const Decimal *decimal, int i) {
  return i >= 0 && i < decimal->count ? decimal->digits[i] : '0';
}

static bool is_zero(const Decimal *decimal) {
  for (int i = 0; i < decimal->count; i++) {
    if (decimal->digits[i] != '0') return false;
  }
  return true;
}

void number_grouped(double number, int places, char out[400]) {
  assert(isfinite(number) && places >= 0 && places <= 9);
  if (fabs(number) >= 1e100) { /* no person reads so many digits, and they must fit */
    number_text(number, out);
    return;
  }
  Decimal decimal = decimal_of(number);
  round_decimal(&decimal, places);
  char *to = out;
  if (number < 0 && !is_zero(&decimal)) *to++ = '-';
  int whole = decimal.point > 0 ? decimal.point : 1; /* digits before the point */
  for (int i = decimal.point - whole; i < decimal.point; i++) {
    *to++ = digit_at(&decimal, i);
    int left = decimal.point - 1 - i;
    if (left > 0 && left % 3 == 0) *to++ = ',';
  }
  if (places > 0) *to++ = '.';
  for (int i = 0; i < places; i++) *to++ = digit_at(&decimal, decimal.point + i);
  *to = '\0';
}

/* Splits x > 0 into m times two to the k with m from about 0.7 to 1.4; exact. */
static double split(double x, int *k) {
  *k = 0;
  if (x < 0x1p-1022) { /* subnormal: scale up first */
    x *= 0x1p54;
    *k = -54;
  }
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  *k += (int)(bits >> 52) - 1023;
  bits = (bits & UINT64_C(0xFFFFFFFFFFFFF)) | UINT64_C(0x3FF0000000000000);
  double m;
  memcpy(&m, &bits, sizeof m);
  if (m > 0x1.6a09e667f3bcdp+0) { /* over the root of 2 */
    m *= 0.5;
    *k += 1;
  }
  return m;
}

/* With m = 1 + f and s = f / (2 + f): ln m = 2 atanh s = 2s + s r, r = 2 (s²/3 + s⁴/5 + …).
 * Since 2s = f - s f, that is f - s (f - r); written around f²/2 so that the large part, f, is
 * exact. The 32 high bits of ln 2 times k are exact as well. */
double number_ln(double x) {
  assert(isfinite(x) && x > 0);
  const double ln2_high = 0x1.62e42feep-1;
  const double ln2_low = 0x1.a39ef35793c76p-33;
  int k;
  double f = split(x, &k) - 1;
  double s = f / (2 + f);
  double z = s * s;
  double sum = 0; /* |s| is under 0.172: the terms from s²⁸ on are below the last bit */
  for (int odd = 27; odd >= 3; odd -= 2) sum = z * (1.0 / odd + sum);
  double half = f * f * 0.5;
  return k * ln2_high - ((half - (s * (half + 2 * sum) + k * ln2_low)) - f);
}
