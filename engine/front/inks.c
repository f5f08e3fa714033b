/* A hash table without removal, twice as large as it can become full. */
#include "front/inks.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { PLENTY = 1024 }; /* numbers; where there are fewer, they are shared */

void inks_reset(Inks *inks, int most) {
  if (most != inks->most || !inks->slots) {
    inks_free(inks);
    inks->most = most;
    inks->slot_count = 16;
    while (inks->slot_count < 2 * most) inks->slot_count *= 2;
    inks->list = memory_grow(NULL, (size_t)(most > 0 ? most : 1), sizeof *inks->list);
    inks->slots = memory_grow(NULL, (size_t)inks->slot_count, sizeof *inks->slots);
  }
  inks->count = 0;
  memset(inks->slots, 0, (size_t)inks->slot_count * sizeof *inks->slots);
}

void inks_free(Inks *inks) {
  free(inks->list);
  free(inks->slots);
  *inks = (Inks){0};
}

static uint32_t hash_of(Ink pair) {
  uint32_t hash = (uint32_t)pair.ink * 0x9E3779B1U ^ (uint32_t)pair.paper * 0x85EBCA77U;
  return hash ^ hash >> 15;
}

int inks_find(Inks *inks, Ink pair, bool *is_swapped) {
  *is_swapped = inks->most < PLENTY && pair.ink < pair.paper;
  if (*is_swapped) pair = (Ink){pair.paper, pair.ink};
  uint32_t last = (uint32_t)inks->slot_count - 1, slot = hash_of(pair) & last;
  for (; inks->slots[slot] != 0; slot = (slot + 1) & last) {
    const Ink *known = &inks->list[inks->slots[slot] - 1];
    if (known->ink == pair.ink && known->paper == pair.paper) return inks->slots[slot] - 1;
  }
  if (inks->count == inks->most) return -1;
  inks->list[inks->count] = pair;
  inks->slots[slot] = ++inks->count;
  return inks->count - 1;
}
