/* Named counters: how often something was seen, closed and taken. */
#ifndef AUTHOR_SCORE_H
#define AUTHOR_SCORE_H

#include <stddef.h>
#include <stdint.h>

typedef struct ScoreRow {
  char *name;
  uint64_t seen, closed, taken; /* what they mean is their user's affair */
} ScoreRow;

/* Plain data: begins as {0}, ends with score_free(). */
typedef struct Score {
  ScoreRow *rows;
  size_t count, room;
  size_t *slots; /* where a name's row is, from 1; 0: nowhere */
  size_t slot_count;
} Score;

/* The row of that name, made where it is new. Good until the next row is made. */
ScoreRow *score_row(Score *score, const char *name);

void score_add(Score *sum, const Score *more);

/* Puts the rows into the order of their names; none can be made or found any more. */
void score_sort(Score *score);

void score_free(Score *score);

#endif
