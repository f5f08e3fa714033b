/* Whole games at random, and what must be true of each: the quick and the long suite share it. */
#ifndef TESTS_RANDOM_GAMES_H
#define TESTS_RANDOM_GAMES_H

#include <stddef.h>

/* Plays `count` games of the scenario (a path from the source tree) and checks each: it ends; the
 * same seed and answers give the same bytes in any locale; `replay --json` gives them again;
 * after five undos, a kill and a resume the scene is the same, and what is left replays as if it
 * had been played so. Puts the digest of all bytes into `digest` (17 bytes). Fails the running
 * cmocka test otherwise. */
void random_games_check(const char *scenario, size_t count, char *digest);

#endif
