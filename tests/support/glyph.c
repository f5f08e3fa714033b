/* Eighths, halves and quadrants are given by name; sextants stand in the order of their bits,
 * without the two that are halves. */
#include "glyph.h"

/* U+2596 on: bits for upper left, upper right, lower left, lower right. */
static const uint8_t quadrants[10] = {4, 8, 1, 13, 9, 7, 11, 2, 6, 14};

static int sextant_bits(uint32_t glyph) {
  int bits = (int)(glyph - 0x1FB00) + 1;
  if (bits >= 21) bits++; /* the left half */
  if (bits >= 42) bits++; /* the right half */
  return bits;
}

double glyph_ink(uint32_t glyph, int x, int y) {
  int right = x >= 4, third = y < 5 ? 0 : y < 11 ? 1 : 2;
  if (glyph == ' ') return 0;
  if (glyph == 0x2580) return y < 8;
  if (glyph > 0x2580 && glyph <= 0x2588) return y >= GLYPH_ROWS - 2 * (int)(glyph - 0x2580);
  if (glyph > 0x2588 && glyph <= 0x258F) return x < (int)(0x2590 - glyph);
  if (glyph == 0x2590) return right;
  if (glyph > 0x2590 && glyph <= 0x2593) return (glyph - 0x2590) / 4.0;
  if (glyph == 0x2594) return y < 2;
  if (glyph == 0x2595) return x == 7;
  if (glyph >= 0x2596 && glyph <= 0x259F) {
    return quadrants[glyph - 0x2596] >> (y / 8 * 2 + right) & 1;
  }
  if (glyph >= 0x1FB00 && glyph <= 0x1FB3B) return sextant_bits(glyph) >> (third * 2 + right) & 1;
  return -1;
}
