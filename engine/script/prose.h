/* Text work that the prelude asks of C. */
#ifndef SCRIPT_PROSE_H
#define SCRIPT_PROSE_H

#include <stddef.h>

#include "base/buffer.h"

/* Markdown without the indent that all its lines share and without blank lines at both ends. */
void prose_dedent(const char *text, size_t length, Buffer *out);

/* Text as a value in Markdown: each ASCII punctuation mark escaped, control characters a space. */
void prose_escape(const char *text, size_t length, Buffer *out);

/* How many single letters have to be changed, added, left out or swapped with their neighbour to
 * come from one name to the other; names longer than 64 bytes are far from everything. */
size_t prose_distance(const char *a, const char *b);

/* True if a name at that distance may be what the author meant. */
int prose_is_near(const char *name, size_t distance);

#endif
