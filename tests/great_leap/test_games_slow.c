/* Hundreds of campaigns of each kind of player, and every place. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "leap_games.h"

static void hundreds_of_games(void **unused) {
  (void)unused;
  leap_games_check(
      (size_t[]){[LEAP_OBEY] = 200, [LEAP_PROTECT] = 200, [LEAP_STRIVE] = 40, [LEAP_RANDOM] = 500});
}

static void every_place(void **unused) {
  (void)unused;
  const char *const places[] = {"henan",     "anhui",          "sichuan",  "gansu",   "shandong",
                                "guangdong", "heilongjiang",   "zhejiang", "hubei",   "jiangxi",
                                "shaanxi",   "hebei",          "guizhou",  "hunan",   "guangxi",
                                "yunnan",    "jiangsu",        "fujian",   "shanxi",  "liaoning",
                                "jilin",     "inner_mongolia", "qinghai",  "ningxia", NULL};
  leap_games_check_places(places, 4);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(hundreds_of_games),
      cmocka_unit_test(every_place),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
