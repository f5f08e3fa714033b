/* One cell's dots, and what each glyph would make of them. A glyph parts the dots in two; the
 * best colour of a part is the mean of its dots, and the squared error that is saved by giving
 * both parts their own colour instead of one to all follows from the sums alone. */
#ifndef PICTURE_BLOCK_H
#define PICTURE_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "picture/cells.h"

enum { BLOCK_COLS = 8, BLOCK_ROWS = 16, BLOCK_DOTS = BLOCK_COLS * BLOCK_ROWS };

/* Sums of the dots' colours over the parts that glyphs are made of. */
typedef struct Block {
  bool is_flat;           /* all dots are of one colour; of the sums only `all` is set */
  int32_t all[3];         /* of all dots */
  int32_t left[7][3];     /* of the first 1 to 7 columns */
  int32_t lower[7][3];    /* of the last 1 to 7 pairs of rows */
  int32_t quadrant[4][3]; /* upper left, upper right, lower left, lower right */
  int32_t sixth[6]
               [3]; /* by rows of 5, 6 and 5 dots, left and right; where sextants were asked for */
} Block;

/* A way to part the dots: those that the glyph covers, and the others. */
typedef struct Parting {
  uint16_t kind, part; /* see block.c */
  uint32_t glyph;      /* covers the part */
  uint32_t inverse;    /* covers the others; 0 where there is no such glyph */
} Parting;

/* Sums the 8 by 16 dots at `dots`, `stride` bytes from row to row. */
void block_sum(Block *block, const uint8_t *dots, size_t stride, bool with_sixths);

/* The partings of a set of glyphs. */
const Parting *block_partings(Glyphs glyphs, size_t *count);

/* The sum over the covered dots, and how many they are. */
int block_covered(const Block *block, const Parting *parting, int32_t sum[3]);

/* The squared error that the parting saves against one colour for all. */
double block_gain(const Block *block, const int32_t covered[3], int count);

#endif
