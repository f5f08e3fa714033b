/* The walk: a page shown at many sizes, and what must be true of it at each. */
#ifndef TESTS_WALK_H
#define TESTS_WALK_H

#include <stdbool.h>

#include "walk_pages.h"

enum {
  WALK_LEAST_COLS = 60,
  WALK_MOST_COLS = 200,
  WALK_LEAST_ROWS = 20,
  WALK_MOST_ROWS = 60,
};

/* Shows the page at every size, or (`sampled`) at some, the corners among them. Fails the running
 * test at the first size where a word or figure is cut, something overlaps or has no room, a rule
 * stands alone, prose is too wide or broken too early, or the cursor is not where the focus is. */
void walk_look(const WalkPage *page, bool sampled);

/* Reads the page to its end with the keys a person has, at a few sizes: every word of it comes. */
void walk_read(const WalkPage *page);

/* Goes through the list: the cursor stands on one item after the other, to the last. */
void walk_list(const WalkPage *page);

#endif
