/* What many games of a scenario came to: what was shown, asked, taken and reached, and what went
 * wrong. Tallies of different games add up, in any order, to the same. */
#ifndef AUTHOR_TALLY_H
#define AUTHOR_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "author/score.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/value.h"
#include "scene/scene.h"
#include "script/counts.h"

enum { TALLY_FAULTS_MOST = 1000 };

/* A game that is told of. */
typedef struct TallyGame {
  uint64_t game; /* from 0 */
  uint64_t seed; /* that it was played with */
  size_t answers;
  uint64_t words;
  char seen[DIGEST_TEXT_BYTES]; /* XXH64 of what `replay --json` prints of it */
} TallyGame;

/* Something that went wrong, with the first game in which it did. */
typedef struct Fault {
  Error error;
  uint64_t times;
  TallyGame first;
} Fault;

typedef struct Tally {
  char content[DIGEST_TEXT_BYTES]; /* of the scenario that was played; "": none yet */
  uint64_t games;                  /* played, to whatever end */
  uint64_t ended;                  /* of these, by an ending */
  uint64_t pages, answers, words;
  Score scenes;                /* by id without #2: pages (seen) */
  Score questions;             /* NAME.QUESTION: asked (seen) */
  Score choices;               /* NAME.QUESTION.CHOICE: shown (seen), of these closed, taken */
  Score endings;               /* by id: reached (seen) */
  TallyGame longest, shortest; /* of those that ended; by answers, then by number */
  Fault *faults;               /* one for each place and message */
  size_t fault_count;
  Counts *counts; /* of events, conditions and branches */
} Tally;

Tally *tally_new(void);
void tally_free(Tally *tally);

/* A page that was shown, and what was answered (NULL: nothing any more). Returns its words. */
uint64_t tally_page(Tally *tally, const Scene *scene, const Value *answer);

/* A game is over; `fault` is NULL where it came to its ending. */
void tally_game(Tally *tally, const TallyGame *game, const Error *fault);

void tally_add(Tally *sum, const Tally *more);

/* Puts everything into an order that does not depend on who played what. */
void tally_sort(Tally *tally);

/* A scene's name: its id without its period and without #2. */
void tally_scene_name(const char *scene_id, Buffer *out);

/* Words of a Markdown text as a reader would count them. */
uint64_t tally_words(const char *text);

#endif
