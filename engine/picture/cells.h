/* A picture as character cells: in each, one glyph in one colour on another.
 *
 * The picture is scaled in linear light to 8 by 16 dots a cell. For each glyph of a table the
 * best two colours are known exactly (the mean of the dots it covers and of those it leaves),
 * and the glyph that leaves the least squared error is taken. Where the terminal has few
 * colours, the same is done with the colours that it has, and what a cell lacks is handed on to
 * its neighbours. */
#ifndef PICTURE_CELLS_H
#define PICTURE_CELLS_H

#include <stdbool.h>
#include <stdint.h>

#include "picture/image.h"

/* What a terminal can show of a picture, best first. */
typedef enum Colours {
  COLOURS_FULL, /* any: 24 bits */
  COLOURS_OWN,  /* 240, each whatever this picture needs: 16 to 255 are made anew for it */
  COLOURS_256,  /* the standard ones of 16 to 255; nobody's 0 to 15 are as one thinks */
  COLOURS_16,   /* the person's own 0 to 15, by role: whatever their red is, it is red */
  COLOURS_8,    /* of those, 0 to 7 */
  COLOURS_NONE, /* ink and paper: shades and shapes */
  COLOURS_WORDS /* no picture: its words */
} Colours;
enum { COLOURS_COUNT = COLOURS_WORDS + 1 };

/* The glyphs that may be used; each set holds those before it. */
typedef enum Glyphs {
  GLYPHS_ASCII,    /* grounds alone; without colours, shades of " .:-=+*#%@" */
  GLYPHS_HALVES,   /* halves and shades: what a console's font of 256 has */
  GLYPHS_BLOCKS,   /* halves, quadrants, eighths: in nearly every font */
  GLYPHS_SEXTANTS, /* and two by three: U+1FB00 and on */
} Glyphs;

typedef struct PictureLook {
  Colours colours; /* not COLOURS_WORDS */
  Glyphs glyphs;
  bool is_ink_dark; /* COLOURS_NONE: ink is darker than paper */
} PictureLook;

enum {
  PICTURE_MOST_CELLS = 64 * 1024, /* 400 by 160 */
  PALETTE_FIRST = 16,
  PALETTE_COUNT = 240,
  PICTURE_NO_COLOUR = -1,
};

typedef struct PictureCell {
  uint32_t glyph; /* Unicode */
  /* COLOURS_FULL: 0xRRGGBB. The terminal's number of a colour where it has few. PICTURE_NO_COLOUR:
   * the page's own ink or paper. */
  int32_t ink, paper;
} PictureCell;

typedef struct Picture {
  int cols, rows;
  Colours colours;
  PictureCell *cells; /* cols * rows, owned */
  /* COLOURS_OWN: what colour PALETTE_FIRST + i is to be made, 0xRRGGBB. */
  int palette_count;
  uint32_t palette[PALETTE_COUNT];
} Picture;

/* The largest size of at most cols by rows cells (a cell twice as high as wide) that keeps the
 * picture's shape; at least 1 by 1, and no more than PICTURE_MOST_CELLS. */
void picture_fit(const Image *image, int *cols, int *rows);

/* Renders the picture at exactly this size, at least 1 by 1 and at most PICTURE_MOST_CELLS in
 * all. Freed with picture_free(). */
Picture *picture_render(const Image *image, int cols, int rows, PictureLook look);
void picture_free(Picture *picture);

/* The colour that a standard terminal has at 16 to 255, 0xRRGGBB: a cube of six levels, then
 * greys. */
uint32_t palette_standard(int number);

#endif
