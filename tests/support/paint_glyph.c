/* Halves and eighths are one rectangle; quadrants are four bits; shades are dots of one pixel. */
#include "paint_glyph.h"

#include "paint.h"

enum { COLS = PAINT_CELL_COLS, ROWS = PAINT_CELL_ROWS, EIGHTH = ROWS / 8 };
enum { UPPER_LEFT = 1, UPPER_RIGHT = 2, LOWER_LEFT = 4, LOWER_RIGHT = 8 };

/* From U+2596 on. */
static const int quadrants[] = {
    LOWER_LEFT,
    LOWER_RIGHT,
    UPPER_LEFT,
    UPPER_LEFT | LOWER_LEFT | LOWER_RIGHT,
    UPPER_LEFT | LOWER_RIGHT,
    UPPER_LEFT | UPPER_RIGHT | LOWER_LEFT,
    UPPER_LEFT | UPPER_RIGHT | LOWER_RIGHT,
    UPPER_RIGHT,
    UPPER_RIGHT | LOWER_LEFT,
    UPPER_RIGHT | LOWER_LEFT | LOWER_RIGHT,
};

bool paint_knows_glyph(uint32_t glyph) {
  return glyph == ' ' || (glyph >= 0x2580 && glyph <= 0x259F);
}

bool paint_glyph_is_shade(uint32_t glyph) {
  return glyph >= 0x2591 && glyph <= 0x2593;
}

static bool shade_covers(uint32_t glyph, int x, int y) {
  if (glyph == 0x2592) return (x + y) % 2 == 0;
  bool is_dot = x % 2 == 0 && y % 2 == 0;
  return glyph == 0x2591 ? is_dot : !is_dot;
}

bool paint_glyph_covers(uint32_t glyph, int x, int y) {
  if (glyph == ' ') return false;
  if (glyph == 0x2580) return y < ROWS / 2;
  if (glyph <= 0x2588) return y >= ROWS - (int)(glyph - 0x2580) * EIGHTH;
  if (glyph <= 0x258F) return x < COLS - (int)(glyph - 0x2588);
  if (glyph == 0x2590) return x >= COLS / 2;
  if (glyph <= 0x2593) return shade_covers(glyph, x, y);
  if (glyph == 0x2594) return y < EIGHTH;
  if (glyph == 0x2595) return x >= COLS - 1;
  int quadrant = (x < COLS / 2 ? UPPER_LEFT : UPPER_RIGHT) << (y < ROWS / 2 ? 0 : 2);
  return quadrants[glyph - 0x2596] & quadrant;
}
