/* Rows in the order in which they came, found through a table of slots at most half full. */
#include "author/score.h"

#include <stdlib.h>
#include <string.h>

#include "base/luck.h"
#include "base/memory.h"

/* The slot of the name, or the empty one where it would stand. */
static size_t *find(const Score *score, const char *name) {
  size_t mask = score->slot_count - 1;
  size_t at = (size_t)luck_key(name, strlen(name), 0) & mask;
  while (score->slots[at] && strcmp(score->rows[score->slots[at] - 1].name, name) != 0) {
    at = (at + 1) & mask;
  }
  return &score->slots[at];
}

static void grow(Score *score) {
  score->room = score->room ? score->room * 2 : 64;
  score->rows = memory_grow(score->rows, score->room, sizeof *score->rows);
  free(score->slots);
  score->slot_count = score->room * 2;
  score->slots = memory_new(score->slot_count * sizeof *score->slots);
  for (size_t i = 0; i < score->count; i++) *find(score, score->rows[i].name) = i + 1;
}

ScoreRow *score_row(Score *score, const char *name) {
  if (score->count == score->room) grow(score);
  size_t *slot = find(score, name);
  if (!*slot) {
    score->rows[score->count] = (ScoreRow){.name = memory_copy(name)};
    *slot = ++score->count;
  }
  return &score->rows[*slot - 1];
}

void score_add(Score *sum, const Score *more) {
  for (size_t i = 0; i < more->count; i++) {
    const ScoreRow *row = &more->rows[i];
    ScoreRow *own = score_row(sum, row->name);
    own->seen += row->seen;
    own->closed += row->closed;
    own->taken += row->taken;
  }
}

static int compare_rows(const void *a, const void *b) {
  const ScoreRow *left = a, *right = b;
  return strcmp(left->name, right->name);
}

void score_sort(Score *score) {
  if (score->count > 1) qsort(score->rows, score->count, sizeof *score->rows, compare_rows);
}

void score_free(Score *score) {
  for (size_t i = 0; i < score->count; i++) free(score->rows[i].name);
  free(score->rows);
  free(score->slots);
  *score = (Score){0};
}
