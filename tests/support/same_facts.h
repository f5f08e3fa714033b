/* Whether the fronts know the same: a page as `play --json` tells it against the same page in plain
 * lines and on the full screen. Every word and figure of the one must stand on the others, every
 * figure and name of the others in the one. */
#ifndef TESTS_SAME_FACTS_H
#define TESTS_SAME_FACTS_H

#include <stddef.h>
#include <stdint.h>

/* Plays `games` random games of a scenario (a path from the source tree) and looks at the scene
 * and at every sheet, and every sheet that their parts open, at `scenes` random moments of each.
 * Fails the running cmocka test where a front says more or less than another. */
void same_facts_check(const char *scenario, size_t games, size_t scenes);

/* The same of sheets made by hand, one of every kind (tests/support/sheets.h). */
void same_facts_check_sheets(void);

/* A random game, kept in a save: at each of `scenes` random moments the real binary looks at it in
 * a terminal emulator of 80 by 24, on the full screen and in plain lines. */
void same_facts_check_binary(const char *scenario, uint64_t seed, size_t scenes);

#endif
