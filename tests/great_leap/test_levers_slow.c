/* Every lever of the desk, branched in games of who obeys and of who protects. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "leap_levers.h"
#include "slow_build.h"

enum { GAMES = SLOW_BUILD ? 1 : 6, OTHERS = SLOW_BUILD ? 1 : 8 };

static void every_lever_of_who_obeys(void **unused) {
  (void)unused;
  leap_levers_check(&(LeapLevers){.player = LEAP_OBEY, .games = GAMES, .others = OTHERS});
}

static void every_lever_of_who_protects(void **unused) {
  (void)unused;
  leap_levers_check(&(LeapLevers){.player = LEAP_PROTECT, .games = GAMES, .others = OTHERS});
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_lever_of_who_obeys),
      cmocka_unit_test(every_lever_of_who_protects),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
