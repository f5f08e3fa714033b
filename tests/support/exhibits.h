/* The ten pictures by which pictures in cells are judged: five that are drawn for scenarios,
 * three made here, two photographs. Each has 640 by 384 pixels, so that a cell of 80 by 24 has 8
 * by 16. */
#ifndef TESTS_EXHIBITS_H
#define TESTS_EXHIBITS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "paint.h"

enum {
  EXHIBITS_COLS = 80,
  EXHIBITS_ROWS = 24,
  EXHIBITS_WIDTH = EXHIBITS_COLS * PAINT_CELL_COLS,
  EXHIBITS_HEIGHT = EXHIBITS_ROWS * PAINT_CELL_ROWS,
};

typedef struct Exhibit {
  const char *name;
  const char *file;                            /* in the source tree; NULL: made */
  void (*colour)(int x, int y, double rgb[3]); /* makes a pixel, 0 to 255 */
} Exhibit;

extern const Exhibit exhibits[];
extern const size_t exhibit_count;

/* The picture's file, freed with free(); one that is made is written to FOLDER/NAME.png, the same
 * bytes of pixels everywhere. NULL where it is not there. */
char *exhibit_file(const Exhibit *exhibit, const char *source, const char *folder, Error *error);

/* The file as pixels, of the size that is asked for above. Freed with image_free(). */
Image *exhibit_read(const char *path, Error *error);

/* What chafa makes of it (tests/bench/pictures/chafa.txt): PSNR in full colour and at 256
 * colours. */
bool exhibit_chafa(const Exhibit *exhibit, const char *source, double *full, double *few,
                   Error *error);

/* How far above what is asked the likeness of a picture in cells is, dB; below 0: it falls short.
 * The last decimal that is told is a hundredth, and a difference of less is none. */
double exhibit_margin_full(double ours, double chafa);

/* At 256 colours that are made anew: 5 dB above chafa's with its own, or all that these glyphs
 * give: where full colour is not so far above either, no palette can be, and ours must come near
 * it. */
double exhibit_margin_few(double ours, double ours_full, double chafa);

#endif
