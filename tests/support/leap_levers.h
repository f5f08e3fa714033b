/* What each question of the desk moves: a campaign branched at it, that one answer changed. */
#ifndef TESTS_LEAP_LEVERS_H
#define TESTS_LEAP_LEVERS_H

#include "leap.h"

/* Which games are branched, and where. */
typedef struct LeapLevers {
  LeapPlayer player;
  size_t games;           /* seeds 1 to this */
  const char *const *who; /* questions, ended by NULL; NULL: all of the desk */
  size_t others;          /* of each question, at most */
} LeapLevers;

/* Branches each game at each question. Every change must show in the true book of a later month,
 * but for a day spent looking; over the games in which the director stays as long as before it must
 * have the sign that MODEL gives it. Fails the running test otherwise. */
void leap_levers_check(const LeapLevers *levers);

/* Whether both games have the same people in office until the famine's deaths are over, and call
 * the player back in the same month or not at all. */
bool leap_same_office(const LeapGame *game, const LeapGame *branch);

#endif
