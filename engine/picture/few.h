/* Pictures on terminals of few colours. For the files of this room. */
#ifndef PICTURE_FEW_H
#define PICTURE_FEW_H

#include "picture/cells.h"

enum {
  /* The least squared error, over the dots of a cell and three colours, that a glyph must save
   * before it is preferred to a plain cell: half a step of one colour a dot, which nobody sees. */
  GAIN_LEAST = 64,
};

/* Fills the cells of `picture` (COLOURS_256 and worse) from dots of its size, 8 by 16 a cell, three
 * bytes a dot. */
void few_fill(Picture *picture, const uint8_t *dots, PictureLook look);

#endif
