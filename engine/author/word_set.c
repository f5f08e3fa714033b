/* A hash table with open addressing over a growing list: the list keeps the order, so that what is
 * told does not hang on hashes. */
#include "author/word_set.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/spelling.h"

static size_t hash_of(const char *text, size_t length) {
  uint64_t hash = UINT64_C(1469598103934665603);
  for (size_t i = 0; i < length; i++) {
    hash = (hash ^ (unsigned char)text[i]) * UINT64_C(1099511628211);
  }
  return (size_t)(hash ^ (hash >> 29));
}

/* The slot that holds the word, or the free one where it belongs. */
static size_t slot_of(const WordSet *set, const char *text, size_t length) {
  size_t slot = hash_of(text, length) % set->slot_count;
  while (set->slots[slot]) {
    const char *known = set->words[set->slots[slot] - 1].text;
    if (strncmp(known, text, length) == 0 && known[length] == '\0') break;
    slot = (slot + 1) % set->slot_count;
  }
  return slot;
}

static void grow(WordSet *set) {
  free(set->slots);
  set->slot_count = set->slot_count ? set->slot_count * 2 : 64;
  set->slots = memory_new(set->slot_count * sizeof *set->slots);
  for (size_t i = 0; i < set->count; i++) {
    const char *text = set->words[i].text;
    set->slots[slot_of(set, text, strlen(text))] = i + 1;
  }
}

Word *word_set_add(WordSet *set, const char *text, size_t length, const Tree *tree, size_t at) {
  const char *nul = memchr(text, '\0', length);
  if (nul) length = (size_t)(nul - text);
  if (2 * (set->count + 1) > set->slot_count) grow(set);
  size_t slot = slot_of(set, text, length);
  if (!set->slots[slot]) {
    if (set->count == set->room) {
      set->room = set->room ? set->room * 2 : 32;
      set->words = memory_grow(set->words, set->room, sizeof *set->words);
    }
    char *copy = memory_copy_bytes(text, length);
    set->words[set->count++] = (Word){.text = copy, .tree = tree, .at = at};
    set->slots[slot] = set->count;
  }
  Word *word = &set->words[set->slots[slot] - 1];
  word->count++;
  return word;
}

const Word *word_set_find(const WordSet *set, const char *text, size_t length) {
  if (set->count == 0) return NULL;
  size_t index = set->slots[slot_of(set, text, length)];
  return index ? &set->words[index - 1] : NULL;
}

bool word_set_has(const WordSet *set, const char *text) {
  return word_set_find(set, text, strlen(text)) != NULL;
}

const char *word_set_nearest(const WordSet *set, const char *text) {
  const char *best = NULL;
  size_t best_distance = SIZE_MAX;
  for (size_t i = 0; i < set->count; i++) {
    size_t distance = spelling_distance(text, set->words[i].text);
    bool same = distance == best_distance && best && strcmp(set->words[i].text, best) < 0;
    if (!spelling_is_near(text, distance) || (distance >= best_distance && !same)) continue;
    best = set->words[i].text;
    best_distance = distance;
  }
  return best;
}

void word_set_free(WordSet *set) {
  for (size_t i = 0; i < set->count; i++) free(set->words[i].text);
  free(set->words);
  free(set->slots);
  *set = (WordSet){0};
}
