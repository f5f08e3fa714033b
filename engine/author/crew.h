/* Pieces of work on a scenario, shared among threads. Each thread has something of its own that it
 * does its pieces with: a Counts, with which the scenario is loaded once and put back after each
 * game (script/spare.h), or what the caller has for each. A piece leaves what it found in a place
 * of its own, or what threads found is added up afterwards, so that nothing depends on how many
 * there were. */
#ifndef AUTHOR_CREW_H
#define AUTHOR_CREW_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"

enum { CREW_JOBS_MOST = 64 };

typedef struct Crew {
  size_t pieces;
  unsigned jobs; /* 0 is 1; more than CREW_JOBS_MOST are not begun */
  /* Does piece `piece` (from 0) with the thread's own. False, with an error, ends them all. */
  bool (*work)(void *context, void *own, size_t piece, Error *error);
  void *context;           /* of `work` */
  void *const *own;        /* one for each of the jobs; NULL: each has a Counts, thrown away */
  const atomic_bool *stop; /* may become true at any time: no further piece is begun; or NULL */
  /* Called by the caller's thread now and then, at least once a tenth of a second; or NULL. */
  void (*progress)(void *told, uint64_t done, uint64_t pieces);
  void *told; /* of `progress` */
} Crew;

/* Does all pieces. False with the error of the first of those that failed. */
bool crew_run(const Crew *crew, Error *error);

#endif
