/* What block elements look like, from their names in Unicode: apart from the engine's tables, so
 * that these are tested by something else than themselves. */
#ifndef TESTS_GLYPH_H
#define TESTS_GLYPH_H

#include <stdint.h>

enum { GLYPH_COLS = 8, GLYPH_ROWS = 16, GLYPH_DOTS = GLYPH_COLS * GLYPH_ROWS };

/* How much of the dot is ink: 0, 1, or a shade's 0.25, 0.5 or 0.75. -1 for a glyph that is not
 * known: blank, U+2580 to U+259F and U+1FB00 to U+1FB3B are. */
double glyph_ink(uint32_t glyph, int x, int y);

#endif
