/* Words and what is known of each: how often it was met, and where first. */
#ifndef AUTHOR_WORD_SET_H
#define AUTHOR_WORD_SET_H

#include <stdbool.h>
#include <stddef.h>

#include "script/tree.h"

typedef struct Word {
  char *text; /* owned */
  size_t count;
  const Tree *tree; /* where it was first met; NULL where that is nowhere in the source */
  size_t at;
} Word;

/* Start with `WordSet set = {0}`, end with word_set_free(). */
typedef struct WordSet {
  Word *words; /* in the order in which they were added */
  size_t count, room;
  size_t *slots; /* into `words`, plus one; 0 where none is */
  size_t slot_count;
} WordSet;

/* Counts the word; the result is good until the next is added. */
Word *word_set_add(WordSet *set, const char *text, size_t length, const Tree *tree, size_t at);

/* NULL where the word is not in the set. */
const Word *word_set_find(const WordSet *set, const char *text, size_t length);
bool word_set_has(const WordSet *set, const char *text);

/* The word that may have been meant by one that is not in the set, or NULL. */
const char *word_set_nearest(const WordSet *set, const char *text);

void word_set_free(WordSet *set);

#endif
