/* A campaign played once, then again with some answers changed and the rest as they were. */
#ifndef TESTS_LEAP_BRANCH_H
#define TESTS_LEAP_BRANCH_H

#include "leap.h"

/* A question of a game, what it was answered, and what else could have been. */
typedef struct LeapMoment {
  char scene[64], question[64]; /* "1958-10.month", "seed" */
  AskKind kind;
  Value *answer;
  Value **others; /* open choices, figures on either side, hands moved to the fields */
  size_t other_count;
} LeapMoment;

typedef struct LeapMoments {
  LeapMoment *list;
  size_t count;
} LeapMoments;

/* Plays a game and adds its questions, pauses left out, to `moments`, which begins as {0}. */
LeapGame *leap_play_keeping(LeapPlayer player, uint64_t seed, LeapMoments *moments);
void leap_moments_free(LeapMoments *moments);

/* An answer that is to be changed: which moment, and to which of its others. */
typedef struct LeapChange {
  size_t moment, other;
} LeapChange;

/* The game again, with that change; every other question that is asked again gets the answer it
 * got, where that is still a good one, and what the player would answer where it is not. */
LeapGame *leap_branch(const LeapGame *game, const LeapMoments *moments, const LeapChange *changes,
                      size_t change_count);

#endif
