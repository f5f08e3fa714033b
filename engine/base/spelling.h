/* Misspelt names: how far two are apart, and whether one may have been meant for the other. */
#ifndef BASE_SPELLING_H
#define BASE_SPELLING_H

#include <stdbool.h>
#include <stddef.h>

/* How many single bytes have to be changed, added, left out or swapped with their neighbour to come
 * from one name to the other; a name longer than 64 bytes is far from everything. */
size_t spelling_distance(const char *a, const char *b);

/* True if a name at that distance from `name` may be what was meant. */
bool spelling_is_near(const char *name, size_t distance);

#endif
