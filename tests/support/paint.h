/* What a terminal shows of bytes, as pixels: block glyphs are drawn by their geometry in cells of
 * 8 by 16, a space is its ground. A cell takes the colours that its numbers had when it was
 * written, so a palette that is made anew is followed. Anything that a picture has no use for is
 * an error: another glyph, another sequence, a glyph beside the picture. Words may stand below one
 * that is whole. */
#ifndef TESTS_PAINT_H
#define TESTS_PAINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "picture/image.h"

enum { PAINT_CELL_COLS = 8, PAINT_CELL_ROWS = 16 };

typedef struct Paint Paint;

/* A black screen of this many cells, its cursor in the corner. */
Paint *paint_new(int cols, int rows);
void paint_free(Paint *paint); /* NULL is fine */

/* The next bytes; a sequence may be cut anywhere. False where something is not understood. */
bool paint_feed(Paint *paint, const void *bytes, size_t length, Error *error);

/* True once every cell was written. */
bool paint_is_full(const Paint *paint);

/* How many shades were written, U+2591 to U+2593: glyphs that not every picture may have. */
int paint_shade_count(const Paint *paint);

/* Lent. */
const Image *paint_image(const Paint *paint);

/* How many of the colours 16 to 255 are now others than a terminal starts with. */
int paint_changed_colours(const Paint *paint);

/* The colour, 0xRRGGBB, that a terminal starts with at 0 to 255: xterm's. */
uint32_t paint_standard_colour(int number);

#endif
