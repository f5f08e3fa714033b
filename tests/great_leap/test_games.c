/* A few whole campaigns of each kind of player. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "leap_games.h"

static void games_end_balance_and_keep_their_secrets(void **unused) {
  (void)unused;
  leap_games_check(
      (size_t[]){[LEAP_OBEY] = 4, [LEAP_PROTECT] = 4, [LEAP_STRIVE] = 3, [LEAP_RANDOM] = 12});
}

static void other_places_play_to_the_end(void **unused) {
  (void)unused;
  const char *const places[] = {"anhui", "sichuan", "guangdong", "heilongjiang", NULL};
  leap_games_check_places(places, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(games_end_balance_and_keep_their_secrets),
      cmocka_unit_test(other_places_play_to_the_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
