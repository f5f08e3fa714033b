/* The style of a report: what is read stands out from the paper, on a screen and in grey, and
 * nothing is fetched from elsewhere. Every colour of text is one of the few that are named at the
 * head of the style, and those are measured here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "report/style.h"

static const char *const text_colours[] = {"var(--ink)", "var(--accent)", "var(--quiet)",
                                           "inherit"};

/* The share of light, 0 to 1, as the accessibility guidelines (WCAG 2) count it. */
static double luminance(const char *name) {
  const char *at = strstr(style_sheets[0].bytes, name);
  if (!at) fail_msg("no colour %s", name);
  long colour = strtol(strchr(at, '#') + 1, NULL, 16);
  static const double weights[] = {0.0722, 0.7152, 0.2126};
  double sum = 0;
  for (int i = 0; i < 3; i++) {
    double part = (double)(colour >> (8 * i) & 255) / 255;
    sum += weights[i] * (part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4));
  }
  return sum;
}

static double contrast(const char *a, const char *b) {
  double first = luminance(a), second = luminance(b);
  return (fmax(first, second) + 0.05) / (fmin(first, second) + 0.05);
}

static void text_stands_out(void **state) {
  (void)state;
  assert_true(contrast("--ink:", "--paper:") >= 4.5);
  assert_true(contrast("--accent:", "--paper:") >= 4.5);
  assert_true(contrast("--quiet:", "--paper:") >= 4.5);
}

static void text_has_a_measured_colour(void **state) {
  (void)state;
  for (const char *at = style_sheets[0].bytes; (at = strstr(at, "color: ")); at++) {
    if (at > style_sheets[0].bytes && at[-1] == '-') continue; /* print-color-adjust … */
    const char *value = at + strlen("color: ");
    bool is_known = false;
    for (size_t i = 0; i < sizeof text_colours / sizeof *text_colours; i++) {
      is_known = is_known || strncmp(value, text_colours[i], strlen(text_colours[i])) == 0;
    }
    if (!is_known) fail_msg("a colour that is not measured: %.40s", at);
  }
  assert_non_null(
      strstr(style_sheets[0].bytes, ".plot text { font: 14px sans-serif; fill: var(--ink); }"));
}

static void nothing_is_fetched(void **state) {
  (void)state;
  for (const StyleSheet *sheet = style_sheets; sheet->path; sheet++) {
    assert_null(strstr(sheet->bytes, "url("));
    assert_null(strstr(sheet->bytes, "@import"));
    assert_null(strstr(sheet->bytes, "</"));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(text_stands_out),
      cmocka_unit_test(text_has_a_measured_colour),
      cmocka_unit_test(nothing_is_fetched),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
