/* Sets of few colours: those that a terminal has, and those that a picture needs. Colours are
 * numbers from 0 to 255 a channel. */
#ifndef PICTURE_PALETTE_H
#define PICTURE_PALETTE_H

#include <stddef.h>
#include <stdint.h>

#include "picture/cells.h"

typedef struct Rgb {
  double red, green, blue;
} Rgb;

static inline Rgb rgb_of(uint32_t colour) {
  return (Rgb){colour >> 16 & 255, colour >> 8 & 255, colour & 255};
}

/* The nearest whole colour. */
uint32_t rgb_round(Rgb colour);

double rgb_distance(Rgb a, Rgb b); /* squared */

/* The nearest of the standard 16 to 255. */
int palette_nearest_standard(Rgb colour);

/* What the first 16 colours are on most terminals; nothing hangs on it but which is nearest. */
extern const uint32_t palette_sixteen[16];

/* The nearest of a list. */
int palette_nearest(const uint32_t *colours, int count, Rgb colour);

/* The same of a list that palette_make() made: sooner. */
int palette_nearest_made(const uint32_t *colours, int count, uint32_t colour);

/* A colour of a picture and how many dots have it. */
typedef struct Shade {
  uint32_t colour;
  uint32_t weight;
} Shade;

/* At most `most` colours (up to PALETTE_COUNT) for these shades, which are reordered: those of
 * the picture where they are no more, else such that the squared error is small. They stand in
 * the order of their green. Returns how many. */
int palette_make(Shade *shades, size_t count, int most, uint32_t colours[]);

#endif
