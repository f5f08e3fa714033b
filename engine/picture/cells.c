/* In full colour each cell stands for itself: of all glyphs the one that saves most. With
 * colours of the picture's own it is rendered in full first, and then its colours are made few. */
#include "picture/cells.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "picture/block.h"
#include "picture/few.h"
#include "picture/palette.h"
#include "picture/scale.h"

static int32_t mean_of(const int32_t sum[3], int count) {
  int32_t colour = 0;
  for (int c = 0; c < 3; c++) colour = colour << 8 | (sum[c] + count / 2) / count;
  return colour;
}

/* How many dots of the cell are ink. */
static int fit_cell(const Block *block, const Parting *partings, size_t count, PictureCell *cell) {
  int32_t covered[3], best[3] = {0};
  int dots = 0;
  double most = GAIN_LEAST;
  for (size_t i = 0; i < count && !block->is_flat; i++) {
    int here = block_covered(block, &partings[i], covered);
    double gain = block_gain(block, covered, here);
    if (gain <= most) continue;
    most = gain;
    dots = here;
    cell->glyph = partings[i].glyph;
    for (int c = 0; c < 3; c++) best[c] = covered[c];
  }
  if (dots > 0) {
    int32_t others[3];
    for (int c = 0; c < 3; c++) others[c] = block->all[c] - best[c];
    cell->ink = mean_of(best, dots);
    cell->paper = mean_of(others, BLOCK_DOTS - dots);
  }
  if (dots > 0 && cell->ink != cell->paper) return dots;
  cell->glyph = ' ';
  cell->ink = cell->paper = mean_of(block->all, BLOCK_DOTS);
  return 0;
}

/* Fills the cells in full colour; `ink_dots`, where it is not NULL, is told how many dots of
 * each are ink. */
static void fill_full(Picture *picture, const uint8_t *dots, Glyphs glyphs, uint8_t *ink_dots) {
  size_t count, stride = (size_t)picture->cols * BLOCK_COLS * 3;
  const Parting *partings = block_partings(glyphs, &count);
  for (int row = 0; row < picture->rows; row++) {
    const uint8_t *at = dots + (size_t)row * BLOCK_ROWS * stride;
    for (int col = 0; col < picture->cols; col++, at += BLOCK_COLS * 3) {
      Block block;
      size_t index = (size_t)row * (size_t)picture->cols + (size_t)col;
      block_sum(&block, at, stride, glyphs == GLYPHS_SEXTANTS);
      int ink = fit_cell(&block, partings, count, &picture->cells[index]);
      if (ink_dots) ink_dots[index] = (uint8_t)ink;
    }
  }
}

static Shade *shades_of(const Picture *picture, const uint8_t *ink_dots, size_t *count) {
  size_t cells = (size_t)picture->cols * (size_t)picture->rows;
  Shade *shades = memory_grow(NULL, cells * 2, sizeof *shades);
  *count = 0;
  for (size_t i = 0; i < cells; i++) {
    uint32_t ink = ink_dots[i];
    const PictureCell *cell = &picture->cells[i];
    if (ink > 0) shades[(*count)++] = (Shade){(uint32_t)cell->ink, ink};
    shades[(*count)++] = (Shade){(uint32_t)cell->paper, BLOCK_DOTS - ink};
  }
  return shades;
}

/* Neighbours are often of one colour: the last one found is remembered. */
static int32_t number_of(const Picture *picture, int32_t colour, int32_t *last, int32_t *number) {
  if (colour != *last) {
    *last = colour;
    *number = PALETTE_FIRST +
              palette_nearest_made(picture->palette, picture->palette_count, (uint32_t)colour);
  }
  return *number;
}

/* Full colours become numbers of the picture's own. */
static void make_own(Picture *picture, const uint8_t *ink_dots) {
  size_t count, cells = (size_t)picture->cols * (size_t)picture->rows;
  Shade *shades = shades_of(picture, ink_dots, &count);
  picture->palette_count = palette_make(shades, count, PALETTE_COUNT, picture->palette);
  free(shades);
  int32_t last_ink = -1, ink = 0, last_paper = -1, paper = 0;
  for (size_t i = 0; i < cells; i++) {
    PictureCell *cell = &picture->cells[i];
    cell->ink = number_of(picture, cell->ink, &last_ink, &ink);
    cell->paper = number_of(picture, cell->paper, &last_paper, &paper);
    if (cell->ink == cell->paper) cell->glyph = ' ';
  }
}

static void fill_own(Picture *picture, const uint8_t *dots, Glyphs glyphs) {
  uint8_t *ink_dots = memory_new((size_t)picture->cols * (size_t)picture->rows);
  fill_full(picture, dots, glyphs, ink_dots);
  make_own(picture, ink_dots);
  free(ink_dots);
}

/* Cells of a picture so many times as wide as its dots say, and half as many down. */
static int cells_of(int dots, double scale) {
  int cells = (int)(dots * scale + 0.5);
  return cells < 1 ? 1 : cells;
}

void picture_fit(const Image *image, int *cols, int *rows) {
  double across = (double)*cols / image->width, down = *rows * 2.0 / image->height;
  double scale = across < down ? across : down;
  /* Half of the cells leaves room for rounding up. */
  double most = sqrt((double)PICTURE_MOST_CELLS / ((double)image->width * image->height));
  if (scale > most) scale = most;
  *cols = cells_of(image->width, scale);
  *rows = cells_of(image->height, scale / 2);
}

Picture *picture_render(const Image *image, int cols, int rows, PictureLook look) {
  assert(cols >= 1 && rows >= 1 && cols <= PICTURE_MOST_CELLS / rows);
  assert(look.colours != COLOURS_WORDS);
  Picture *picture = memory_new(sizeof *picture);
  picture->cols = cols;
  picture->rows = rows;
  picture->colours = look.colours;
  picture->cells = memory_new((size_t)cols * (size_t)rows * sizeof *picture->cells);
  uint8_t *scaled = scale_image(image, cols * BLOCK_COLS, rows * BLOCK_ROWS);
  const uint8_t *dots = scaled ? scaled : image->pixels;
  switch (look.colours) {
    case COLOURS_FULL: fill_full(picture, dots, look.glyphs, NULL); break;
    case COLOURS_OWN: fill_own(picture, dots, look.glyphs); break;
    default: few_fill(picture, dots, look); break;
  }
  free(scaled);
  return picture;
}

void picture_free(Picture *picture) {
  if (picture) free(picture->cells);
  free(picture);
}
