/* What a choice changes: each choice that was taken in a random game is forked, once for each of
 * its open siblings, with the same luck and the same later answers where they fit; the fork's game
 * is compared with the first. */
#ifndef AUTHOR_EFFECTS_H
#define AUTHOR_EFFECTS_H

#include <stdatomic.h>

#include "author/trace.h"
#include "base/error.h"

enum { EFFECTS_SAMPLES = 4 }; /* forks of one choice for another that are enough */

/* One choice for another, over all its forks. */
typedef struct Effect {
  char *choice;           /* NAME.QUESTION.CHOICE that was taken */
  char *instead;          /* the sibling's id */
  uint64_t forks, broken; /* played; of these stopped by a script error */
  struct EffectKind {
    uint64_t forks;    /* in which it differed */
    char *when, *what; /* the earliest difference of the first such fork; NULL */
  } kinds[TRACE_KINDS];
} Effect;

typedef struct Effects {
  Effect *list; /* by choice, then sibling */
  size_t count;
  uint64_t games, forks; /* played */
} Effects;

typedef struct EffectsSetup {
  const char *folder;
  uint64_t runs, seed; /* games and forks together; the luck of all */
  unsigned jobs;
  const atomic_bool *stop;                                       /* or NULL */
  void (*progress)(void *context, uint64_t done, uint64_t runs); /* or NULL */
  void *context;
} EffectsSetup;

/* False where the scenario does not load. What comes out does not depend on the jobs. */
bool effects_run(const EffectsSetup *setup, Effects *effects, Error *error);
void effects_free(Effects *effects);

#endif
