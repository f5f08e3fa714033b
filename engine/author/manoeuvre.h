/* Room to manoeuvre: many games of bots of all conducts under the conditions of one game (its place
 * and its seed), and, decision by decision, how much of what became of them varies with it at all.
 *
 * The bots of a scenario are its own policies (the manifest's `policies`) and one that answers at
 * random, in turn. Which games there are depends on scenario, conditions and runs alone; what they
 * come to does not depend on how many jobs there are.
 *
 * A policy answers many questions as one conduct, so an answer that does nothing goes along with
 * all that the conduct does. Therefore each decision has two shares: one over all games, and one
 * between games of the same conduct, which is what it carries alone. Neither says which answer led
 * where. */
#ifndef AUTHOR_MANOEUVRE_H
#define AUTHOR_MANOEUVRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/value.h"

/* What is looked at in the end: a figure of the true book. */
typedef struct ManoeuvreOutcome {
  const char *id;
  bool sum; /* over all months, 0 where there is none; else as it stands in the last */
} ManoeuvreOutcome;

typedef struct ManoeuvreSetup {
  const char *folder, *language;
  const char *version;  /* of the engine: part of what a kept result is of */
  uint64_t seed;        /* of the game */
  const Value *options; /* of the game */
  size_t runs;
  unsigned jobs;
  const ManoeuvreOutcome *outcomes;
  size_t outcome_count;
  const char *until; /* the name of the scene from which on nothing is a decision; or NULL */
  const char *cache; /* a folder where results are kept by version and conditions; NULL: none */
  void (*progress)(void *context, uint64_t done, uint64_t runs); /* or NULL */
  void *context;
} ManoeuvreSetup;

/* A decision that the bots met. Where a question comes back under its key within a game, its first
 * time counts. */
typedef struct ManoeuvreDecision {
  char *key; /* "kang_calls.choice"; of a month's own scene with its month: "1958-09.month.hands" */
  char *heading;   /* of the scene in the first game that met it, plain */
  char *first;     /* the earliest period in which it came */
  size_t asked;    /* in how many games */
  size_t answers;  /* how many different ones: choices; of figures up to which mark, or which
                     quarter; of shares which quarter of its need the first task got */
  double *shares;  /* by outcome: of the variation between those games, what goes with the answer
                     (omega squared), 0 to 1 */
  size_t compared; /* games of the conducts that answered it in more than one way, each at least
                      twice */
  double *alone;   /* by outcome: the same share between games of one conduct, of those compared */
  double chance;   /* the greatest that `alone` was when the same answers were dealt out among the
                      games of each conduct by lot, a thousand times */
} ManoeuvreDecision;

typedef struct Manoeuvre {
  size_t runs;     /* games that were asked for */
  size_t ended;    /* that came to an ending: all that is told is of these */
  size_t failed;   /* that broke the script, or whose policy gave no good answer */
  char **conducts; /* the scenario's policies; one more answered at random */
  size_t conduct_count;
  size_t outcome_count;
  size_t *held;                  /* by outcome: in how many games the books have it */
  double *least, *middle, *most; /* by outcome, over those games; 0 where there is none */
  double *conduct;               /* by outcome: the share that goes with the conduct as a whole */
  ManoeuvreDecision *decisions;  /* by period, then key */
  size_t count;
} Manoeuvre;

/* NULL with an error where the scenario does not load. */
Manoeuvre *manoeuvre_run(const ManoeuvreSetup *setup, Error *error);
void manoeuvre_free(Manoeuvre *manoeuvre); /* NULL is fine */

#endif
