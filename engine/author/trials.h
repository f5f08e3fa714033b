/* What hung on each decision of one game: every decision once answered otherwise, with everything
 * before it and all luck held, and what follows answered as story/whatif.h does. Of each is told
 * how far the books came apart at the most, and never by which answer or to which side: no better
 * way can be read from it. */
#ifndef AUTHOR_TRIALS_H
#define AUTHOR_TRIALS_H

#include <stdbool.h>
#include <stddef.h>

#include "author/manoeuvre.h"
#include "base/error.h"
#include "story/whatif.h"

typedef struct TrialsSetup {
  const WhatIf *game;  /* as it was played: `change` is -1, no rules, no counts */
  const char *version; /* of the engine */
  unsigned jobs;
  const ManoeuvreOutcome *outcomes;
  size_t outcome_count;
  const char *cache;                                               /* as in ManoeuvreSetup */
  void (*progress)(void *context, uint64_t done, uint64_t trials); /* or NULL */
  void *context;
} TrialsSetup;

/* A decision and what hung on it. Figures are as the books keep them and compared as far as both
 * games go: to the last month that both have in the true book. */
typedef struct TrialsDecision {
  size_t answer;      /* which of the game's answers, from 0 */
  char *scene, *ask;  /* its scene's id, its question's */
  char *heading;      /* of the scene, plain, "" where there is none */
  size_t tried;       /* how many other answers; a choice has at most three, all else two */
  size_t failed;      /* of these, that broke the script: nothing is told of them */
  double *difference; /* by outcome: the greatest, without its sign */
  char **flow;        /* by outcome: the flow of its account ("people.flow.died" of "people.total")
                         whose sum differs most in the game of the greatest difference; or NULL */
  double *moved;      /* by outcome: by how much, without its sign */
  char *first;        /* the first month in which any book differs ("so", "reported", "seen",
                         "ordered"); NULL: none ever does */
} TrialsDecision;

typedef struct Trials {
  size_t outcome_count;
  TrialsDecision *decisions; /* in the order of the game; stops to read on are none, nor is a
                                question that had one answer only */
  size_t count;
  size_t tried, failed; /* sums */
} Trials;

/* NULL with an error where the scenario does not load or the game's own answers do not fit. */
Trials *trials_run(const TrialsSetup *setup, Error *error);
void trials_free(Trials *trials); /* NULL is fine */

#endif
