/* The glyphs that a picture is made of, by their geometry. */
#ifndef TESTS_PAINT_GLYPH_H
#define TESTS_PAINT_GLYPH_H

#include <stdbool.h>
#include <stdint.h>

/* Whether the glyph is one of those: a space, U+2580 to U+259F. */
bool paint_knows_glyph(uint32_t glyph);

/* A quarter, a half, three quarters of ink: U+2591 to U+2593. */
bool paint_glyph_is_shade(uint32_t glyph);

/* Whether it has ink at this pixel of its cell. */
bool paint_glyph_covers(uint32_t glyph, int x, int y);

#endif
