/* Every lever of the desk, branched in games of who obeys and of who protects. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "leap_branch.h"
#include "leap_levers.h"

enum { GAMES = 8, OTHERS = 8, MOST = 8 };

static void every_lever_of_who_obeys(void **unused) {
  (void)unused;
  leap_levers_check(&(LeapLevers){.player = LEAP_OBEY, .games = GAMES, .others = OTHERS});
}

static void every_lever_of_who_protects(void **unused) {
  (void)unused;
  leap_levers_check(&(LeapLevers){.player = LEAP_PROTECT, .games = GAMES, .others = OTHERS});
}

/* Every answer about seed becomes the least that can be kept. */
static size_t keep_no_seed(const LeapMoments *moments, LeapChange changes[MOST]) {
  size_t count = 0;
  for (size_t i = 0; i < moments->count && count < MOST; i++) {
    const LeapMoment *moment = &moments->list[i];
    if (strcmp(moment->question, "seed") || moment->kind != ASK_NUMBER) continue;
    if (moment->other_count) changes[count++] = (LeapChange){.moment = i, .other = 0};
  }
  return count;
}

/* By how much the harvest of 1961 is then greater; 0 where the director does not stay. */
static double without_seed(LeapPlayer player, uint64_t seed) {
  LeapMoments moments = {0};
  LeapChange changes[MOST];
  LeapGame *game = leap_play_keeping(player, seed, &moments);
  size_t count = keep_no_seed(&moments, changes);
  LeapGame *branch = leap_branch(game, &moments, changes, count);
  bool stays = leap_same_office(game, branch) && strcmp(game->removed_in, "1960-11") >= 0;
  if (!game->removed && !branch->removed) stays = true;
  double before = leap_value(game, leap_month(game, "1961-12"), "so", "harvest.index");
  double after = leap_value(branch, leap_month(branch, "1961-12"), "so", "harvest.index");
  leap_free(branch);
  leap_moments_free(&moments);
  leap_free(game);
  return stays ? after - before : 0;
}

/* MODEL 11: the crop of 1961 from 73 to 54. */
static void a_commune_that_keeps_no_seed_reaps_less(void **unused) {
  (void)unused;
  size_t games = 0;
  for (size_t player = LEAP_OBEY; player <= LEAP_PROTECT; player++) {
    for (uint64_t seed = 1; seed <= GAMES; seed++) {
      double change = without_seed((LeapPlayer)player, seed);
      games += change < 0 || change > 0;
      if (change < -5 || (change <= 0 && change >= 0)) continue;
      fail_msg("%s, seed %ju: the harvest of 1961 changes by %.2f", leap_player_names[player],
               (uintmax_t)seed, change);
    }
  }
  assert_true(games > 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_lever_of_who_obeys),
      cmocka_unit_test(every_lever_of_who_protects),
      cmocka_unit_test(a_commune_that_keeps_no_seed_reaps_less),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
