/* Whole campaigns by four kinds of player, and what must be true of each: the quick and the long
 * suite share it. */
#ifndef TESTS_LEAP_GAMES_H
#define TESTS_LEAP_GAMES_H

#include <stddef.h>

#include "leap.h"

/* Plays so many games of each kind in the home place and checks each game and all together.
 * Fails the running test otherwise. */
void leap_games_check(const size_t counts[LEAP_PLAYERS]);

/* Plays a few random games in each of `places` (ended by NULL) and checks that they end and that
 * their books balance. */
void leap_games_check_places(const char *const *places, size_t count);

#endif
