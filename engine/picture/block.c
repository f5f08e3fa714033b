/* The dots are read once. Sums of columns and of pairs of rows give all eighths; sums of
 * quarters give quadrants, and so on: no glyph looks at dots again. */
#include "picture/block.h"

#include <string.h>

/* Kinds of partings; `part` is the number of eighths, or the bits of the quadrants or sixths. */
enum { PART_LEFT, PART_LOWER, PART_QUADRANTS, PART_SIXTHS };

enum { DOT = 3 }; /* bytes */

static const Parting blocks[] = {
    {PART_LOWER, 4, 0x2584, 0x2580},
    {PART_LEFT, 4, 0x258C, 0x2590},
    {PART_QUADRANTS, 1, 0x2598, 0x259F},
    {PART_QUADRANTS, 2, 0x259D, 0x2599},
    {PART_QUADRANTS, 4, 0x2596, 0x259C},
    {PART_QUADRANTS, 8, 0x2597, 0x259B},
    {PART_QUADRANTS, 9, 0x259A, 0x259E},
    {PART_LOWER, 1, 0x2581, 0},
    {PART_LOWER, 2, 0x2582, 0},
    {PART_LOWER, 3, 0x2583, 0},
    {PART_LOWER, 5, 0x2585, 0},
    {PART_LOWER, 6, 0x2586, 0},
    {PART_LOWER, 7, 0x2587, 0x2594},
    {PART_LEFT, 1, 0x258F, 0},
    {PART_LEFT, 2, 0x258E, 0},
    {PART_LEFT, 3, 0x258D, 0},
    {PART_LEFT, 5, 0x258B, 0},
    {PART_LEFT, 6, 0x258A, 0},
    {PART_LEFT, 7, 0x2589, 0x2595},
    /* Two by three. Bits from the upper left along the rows; the inverse of n is 63 - n. */
    {PART_SIXTHS, 1, 0x1FB00, 0x1FB3B},
    {PART_SIXTHS, 2, 0x1FB01, 0x1FB3A},
    {PART_SIXTHS, 3, 0x1FB02, 0x1FB39},
    {PART_SIXTHS, 4, 0x1FB03, 0x1FB38},
    {PART_SIXTHS, 5, 0x1FB04, 0x1FB37},
    {PART_SIXTHS, 6, 0x1FB05, 0x1FB36},
    {PART_SIXTHS, 7, 0x1FB06, 0x1FB35},
    {PART_SIXTHS, 8, 0x1FB07, 0x1FB34},
    {PART_SIXTHS, 9, 0x1FB08, 0x1FB33},
    {PART_SIXTHS, 10, 0x1FB09, 0x1FB32},
    {PART_SIXTHS, 11, 0x1FB0A, 0x1FB31},
    {PART_SIXTHS, 12, 0x1FB0B, 0x1FB30},
    {PART_SIXTHS, 13, 0x1FB0C, 0x1FB2F},
    {PART_SIXTHS, 14, 0x1FB0D, 0x1FB2E},
    {PART_SIXTHS, 15, 0x1FB0E, 0x1FB2D},
    {PART_SIXTHS, 16, 0x1FB0F, 0x1FB2C},
    {PART_SIXTHS, 17, 0x1FB10, 0x1FB2B},
    {PART_SIXTHS, 18, 0x1FB11, 0x1FB2A},
    {PART_SIXTHS, 19, 0x1FB12, 0x1FB29},
    {PART_SIXTHS, 20, 0x1FB13, 0x1FB28},
    {PART_SIXTHS, 22, 0x1FB14, 0x1FB27},
    {PART_SIXTHS, 23, 0x1FB15, 0x1FB26},
    {PART_SIXTHS, 24, 0x1FB16, 0x1FB25},
    {PART_SIXTHS, 25, 0x1FB17, 0x1FB24},
    {PART_SIXTHS, 26, 0x1FB18, 0x1FB23},
    {PART_SIXTHS, 27, 0x1FB19, 0x1FB22},
    {PART_SIXTHS, 28, 0x1FB1A, 0x1FB21},
    {PART_SIXTHS, 29, 0x1FB1B, 0x1FB20},
    {PART_SIXTHS, 30, 0x1FB1C, 0x1FB1F},
    {PART_SIXTHS, 31, 0x1FB1D, 0x1FB1E},
};
enum { HALVES = 2, BLOCKS = 19, ALL = sizeof blocks / sizeof *blocks };

const Parting *block_partings(Glyphs glyphs, size_t *count) {
  static const size_t counts[] = {0, HALVES, BLOCKS, ALL};
  *count = counts[glyphs];
  return blocks;
}

/* Most of a flat picture is flat. */
static bool is_flat(const uint8_t *dots, size_t stride) {
  enum { ROW = BLOCK_COLS * DOT };
  if (memcmp(dots, dots + DOT, ROW - DOT) != 0) return false;
  for (int y = 1; y < BLOCK_ROWS; y++) {
    if (memcmp(dots, dots + (size_t)y * stride, ROW) != 0) return false;
  }
  return true;
}

/* Sums of rows, and of the columns of the upper and of the lower half. */
typedef struct Strips {
  int32_t row[BLOCK_ROWS][3];
  uint16_t column[2][BLOCK_COLS * DOT];
} Strips;

/* Two plain loops a row, which compilers make wide. */
static void read_dots(Strips *strips, const uint8_t *dots, size_t stride) {
  memset(strips->column, 0, sizeof strips->column);
  for (int y = 0; y < BLOCK_ROWS; y++, dots += stride) {
    uint16_t *column = strips->column[y / (BLOCK_ROWS / 2)];
    for (int i = 0; i < BLOCK_COLS * DOT; i++) column[i] = (uint16_t)(column[i] + dots[i]);
    for (int c = 0; c < 3; c++) {
      int32_t sum = 0;
      for (int x = 0; x < BLOCK_COLS; x++) sum += dots[x * DOT + c];
      strips->row[y][c] = sum;
    }
  }
}

static void add(int32_t to[3], const int32_t from[3]) {
  for (int c = 0; c < 3; c++) to[c] += from[c];
}

static void sum_eighths(Block *block, const Strips *strips) {
  int32_t left[3] = {0}, lower[3] = {0};
  for (int i = 0; i < 7; i++) {
    for (int c = 0; c < 3; c++) {
      left[c] += strips->column[0][i * DOT + c] + strips->column[1][i * DOT + c];
    }
    add(lower, strips->row[BLOCK_ROWS - 2 * i - 1]);
    add(lower, strips->row[BLOCK_ROWS - 2 * i - 2]);
    memcpy(block->left[i], left, sizeof left);
    memcpy(block->lower[i], lower, sizeof lower);
  }
}

static void sum_quadrants(Block *block, const Strips *strips) {
  memset(block->quadrant, 0, sizeof block->quadrant);
  for (int half = 0; half < 2; half++) {
    for (int x = 0; x < BLOCK_COLS; x++) {
      int32_t *quadrant = block->quadrant[half * 2 + x / (BLOCK_COLS / 2)];
      for (int c = 0; c < 3; c++) quadrant[c] += strips->column[half][x * DOT + c];
    }
  }
}

static void sum_sixths(Block *block, const uint8_t *dots, size_t stride) {
  memset(block->sixth, 0, sizeof block->sixth);
  for (int y = 0; y < BLOCK_ROWS; y++, dots += stride) {
    int third = y < 5 ? 0 : y < 11 ? 1 : 2;
    for (int x = 0; x < BLOCK_COLS; x++) {
      int32_t *sixth = block->sixth[third * 2 + x / (BLOCK_COLS / 2)];
      for (int c = 0; c < 3; c++) sixth[c] += dots[x * DOT + c];
    }
  }
}

void block_sum(Block *block, const uint8_t *dots, size_t stride, bool with_sixths) {
  block->is_flat = is_flat(dots, stride);
  if (block->is_flat) {
    for (int c = 0; c < 3; c++) block->all[c] = dots[c] * BLOCK_DOTS;
    return;
  }
  Strips strips;
  read_dots(&strips, dots, stride);
  sum_eighths(block, &strips);
  sum_quadrants(block, &strips);
  if (with_sixths) sum_sixths(block, dots, stride);
  memset(block->all, 0, sizeof block->all);
  for (int i = 0; i < 4; i++) add(block->all, block->quadrant[i]);
}

static int cover_sixths(const Block *block, unsigned bits, int32_t sum[3]) {
  static const int dots[3] = {20, 24, 20};
  int count = 0;
  for (int i = 0; i < 6; i++) {
    if (!(bits >> i & 1)) continue;
    add(sum, block->sixth[i]);
    count += dots[i / 2];
  }
  return count;
}

int block_covered(const Block *block, const Parting *parting, int32_t sum[3]) {
  enum { EIGHTH = BLOCK_DOTS / 8, QUARTER = BLOCK_DOTS / 4 };
  int part = parting->part, count = 0;
  if (parting->kind == PART_LEFT || parting->kind == PART_LOWER) {
    bool is_left = parting->kind == PART_LEFT;
    memcpy(sum, is_left ? block->left[part - 1] : block->lower[part - 1], 3 * sizeof *sum);
    return part * EIGHTH;
  }
  memset(sum, 0, 3 * sizeof *sum);
  if (parting->kind == PART_SIXTHS) return cover_sixths(block, (unsigned)part, sum);
  for (int i = 0; i < 4; i++) {
    if (!(part >> i & 1)) continue;
    add(sum, block->quadrant[i]);
    count += QUARTER;
  }
  return count;
}

double block_gain(const Block *block, const int32_t covered[3], int count) {
  double saved = 0;
  for (int c = 0; c < 3; c++) {
    double in = covered[c], all = block->all[c], out = all - in;
    saved += in * in / count + out * out / (BLOCK_DOTS - count) - all * all / BLOCK_DOTS;
  }
  return saved;
}
