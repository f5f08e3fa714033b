/* Many games of a scenario that nobody plays, on several threads.
 *
 * Which games there are depends on scenario, policy, seed and runs alone; what they come to does
 * not depend on how many jobs there are. Memory does not grow with the runs. */
#ifndef AUTHOR_TESTER_H
#define AUTHOR_TESTER_H

#include <stdatomic.h>

#include "author/ordered.h"
#include "author/tally.h"
#include "author/trial.h"

enum { TESTER_JOBS_MOST = 64 };

typedef struct TesterSetup {
  const char *folder;          /* of the scenario */
  const char *const *policies; /* of the manifest's players, NULL: at random; game g is played by
                                  number g modulo their count; none: all at random */
  size_t policy_count;
  const Value *options; /* map of text to text, or NULL */
  Ordered *lines;       /* gets one line a game, as author/trial.h has it; or NULL */
  const char *const *outcomes;
  size_t outcome_count;
  uint64_t runs, seed;
  unsigned jobs;           /* 1 to TESTER_JOBS_MOST */
  const atomic_bool *stop; /* may become true at any time: no further game is begun; or NULL */
  /* Called by the caller's thread now and then, at least once a tenth of a second; or NULL. */
  void (*progress)(void *context, uint64_t done, uint64_t runs);
  void *context;
} TesterSetup;

/* Game `game` (from 0) of them. */
Trial tester_trial(const TesterSetup *setup, uint64_t game);

/* Plays the games; the tally of those that were played is the caller's, sorted. NULL where the
 * scenario does not load, has no such policy, or was changed meanwhile. */
Tally *tester_run(const TesterSetup *setup, Error *error);

#endif
