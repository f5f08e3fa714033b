/* Which pair of colours has which number: curses draws by numbers, and has only so many. */
#ifndef FRONT_INKS_H
#define FRONT_INKS_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Ink {
  int32_t ink, paper;
} Ink;

/* Start with a zeroed one. */
typedef struct Inks {
  Ink *list; /* owned: the pairs in use, by number */
  int count, most;
  int *slots; /* owned: by hash, 1 + a number; 0: free */
  int slot_count;
} Inks;

/* Forgets all pairs; from now on there are numbers 0 to most - 1. */
void inks_reset(Inks *inks, int most);
void inks_free(Inks *inks);

/* The number of the pair; it is new where `inks->count` has grown by it. Where there are few
 * numbers, two colours the other way round share one, and *is_swapped says so. -1 where none is
 * left. */
int inks_find(Inks *inks, Ink pair, bool *is_swapped);

#endif
