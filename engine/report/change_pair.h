/* Two runs of one game held against each other: for change.c alone. */
#ifndef REPORT_CHANGE_PAIR_H
#define REPORT_CHANGE_PAIR_H

#include <stdbool.h>
#include <stddef.h>

#include "report/change.h"

/* A figure of both runs. */
typedef struct PairFigure {
  const char *month; /* owned by a story */
  double played, other;
} PairFigure;

/* A flow by cause, summed over the months of the pair. */
typedef struct PairFlow {
  const char *id, *unit; /* owned by a story */
  double played, other;
} PairFlow;

/* An account of the true book in both runs, or a figure of the public ledger. */
typedef struct Pair {
  char *id;          /* "grain.total", owned */
  const char *title; /* plain */
  const char *kept, *unit;
  double times;
  int places;
  const char *book;   /* "so"; of the ledger "reported" */
  PairFigure *months; /* those that both runs have, in their order */
  size_t count;
  PairFlow *flows; /* in the order of their ids' bytes */
  size_t flow_count;
  const char *first; /* the first month in which anything of it differs, or NULL */
  const PairFlow
      *carrier; /* the flow with the greatest difference, the first of several; or NULL */
} Pair;

typedef struct Pairs {
  Pair *list;
  size_t count;
} Pairs;

/* The plan's accounts, or where it has none the ledger's figures that differ or, where none does,
 * all of them. Freed with pairs_free(). */
Pairs pairs_find(const Change *change);
void pairs_free(Pairs *pairs);

/* Whether every question, answer and figure of the two runs is the same. */
bool pairs_same_runs(const Story *a, const Story *b);

#endif
