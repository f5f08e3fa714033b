/* What Trials are made of: for the files trials*.c alone. */
#ifndef AUTHOR_TRIALS_CORE_H
#define AUTHOR_TRIALS_CORE_H

#include "author/trials.h"
#include "scene/scene.h"
#include "story/kept.h"

enum { OTHERS_MOST = 3 };

/* Good answers to the question other than `answer`: of a choice the first three open ones; of a
 * figure the nearest marks on either side, of one without marks the least and the greatest; of
 * shares what every task needs as far as it goes, from the first task on and from the last on.
 * Returns how many; the caller frees them. */
size_t trials_others(const Ask *ask, const Value *answer, Value *others[OTHERS_MOST]);

/* How far one other game came apart from the one that was played. */
typedef struct Apart {
  bool failed;
  double *difference; /* as in TrialsDecision, all owned */
  char **flow;
  double *moved;
  char *first;
} Apart;

/* Compares the books of two games. */
void apart_measure(const TrialsSetup *setup, const Kept *played, const Kept *other, Apart *out);
void apart_free(Apart *apart, size_t outcomes); /* what it owns */

/* The trials as plain data, and back: NULL where that is not what trials_value() makes. */
Value *trials_value(const Trials *trials);
Trials *trials_from(const Value *value, const TrialsSetup *setup);

#endif
