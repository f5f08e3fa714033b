/* Two levers of the desk, quickly: what a player would miss is a world that their answers do not
 * move. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "leap_levers.h"

static void technique_and_plots_move_the_commune(void **unused) {
  (void)unused;
  static const char *const who[] = {"technique", "plots", NULL};
  leap_levers_check(&(LeapLevers){.player = LEAP_OBEY, .games = 1, .who = who, .others = 1});
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(technique_and_plots_move_the_commune),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
