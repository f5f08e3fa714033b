/* Figures in metric units: what a class that knows no jin would read, rounded as far as it was ever
 * known. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "view/measure.h"

static const MeasureUnit units[] = {{"jin", "kg", 0.5, 0}, {"mu", "ha", 1 / 15.0, 1}};
static const Measure local = {units, 2, false}, metric = {units, 2, true};

static void assert_shown(const Measure *measure, double value, const char *unit,
                         const char *words) {
  char *shown = measure_words(measure, value, unit);
  assert_string_equal(shown, words);
  free(shown);
}

static void converted(void **state) {
  (void)state;
  assert_shown(&metric, 21600000, "jin", "10,800,000 kg");
  assert_shown(&metric, 433, "jin", "217 kg"); /* and not 216.5 */
  assert_shown(&metric, 1, "jin", "0.5 kg");   /* and not 1 or nothing */
  assert_shown(&metric, 0, "jin", "0 kg");
  assert_shown(&metric, -7, "jin", "-3.5 kg");
  assert_shown(&metric, 0.05, "jin", "0.025 kg");
  assert_shown(&metric, 400, "mu", "26.7 ha");
  assert_shown(&metric, 61234, "mu", "4,082.3 ha");
  assert_shown(&metric, 160, "jin a mu", "1,200 kg a ha");
  assert_shown(&metric, 160, "jin/mu", "1,200 kg/ha");
  assert_shown(&metric, 3, "hands a mu", "45 hands a ha");
  assert_shown(&metric, 3, "jin a day", "1.5 kg a day");
}

static void left_alone(void **state) {
  (void)state;
  assert_shown(&local, 160, "jin a mu", "160 jin a mu");
  assert_shown(&metric, 433.25, "hands", "433.25 hands");
  assert_shown(&metric, 5, "in a hundred", "5 in a hundred");
  assert_shown(&metric, 5, NULL, "5");
  assert_true(measure_has_twin(&local, "jin"));
  assert_true(measure_has_twin(&local, "hands a mu"));
  assert_false(measure_has_twin(&metric, "hands"));
  assert_false(measure_has_twin(&metric, "jing"));
  assert_false(measure_has_twin(&metric, NULL));
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(converted), cmocka_unit_test(left_alone)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
