/* Games that part by one answer: each game is played by one of the policies, and then again for
 * each answer of its events and each other open choice there, with the same luck and the same
 * later conduct. Of each such fork one line of JSON tells what differs: figures, people, words, and
 * what both came to. */
#ifndef AUTHOR_FORKS_H
#define AUTHOR_FORKS_H

#include <stdatomic.h>

#include "author/chronicle.h"
#include "author/ordered.h"
#include "base/error.h"
#include "story/whatif.h"

enum { FORKS_LATER = 18 }; /* months in which later words are looked for */

typedef struct ForksSetup {
  const char *folder;
  const char *const *policies; /* game g is played by number g modulo their count; NULL: random */
  size_t policy_count;
  const Value *options; /* map of text to text, or NULL */
  uint64_t runs, seed;
  unsigned jobs;
  const char *save; /* the one game is this one, and all its answers are forked; or NULL */
  int months;       /* in which figures and people are compared */
  const char *const *outcomes;
  size_t outcome_count;
  Ordered *lines;
  const atomic_bool *stop;                                       /* or NULL */
  void (*progress)(void *context, uint64_t done, uint64_t runs); /* or NULL */
  void *context;
} ForksSetup;

/* False where the scenario does not load, knows no such policy, or the save cannot be
 * read or does not fit any more. What
 * comes out does not depend on the jobs. */
bool forks_run(const ForksSetup *setup, Error *error);

/* A fork, for its line. */
typedef struct ForksPair {
  const Chronicle *first, *other;
  const Counts *counts; /* knows the events */
  size_t at;            /* which answer of both, from 0 */
  int months;
  bool raw; /* words are compared with their figures */
} ForksPair;

/* Adds "figures", "people", "words" and "later" as fields of an object. */
void forks_compare(const ForksPair *pair, Buffer *out);

#endif
