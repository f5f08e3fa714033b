/* What a terminal's colours 16 to 255 are while a picture has its own: so that only what differs
 * is sent, and only what was changed is made standard again. A reset by the terminal's own word
 * would touch the colours that the person has chosen for 0 to 15. */
#ifndef FRONT_PAINTS_H
#define FRONT_PAINTS_H

#include <stdbool.h>

#include "base/buffer.h"
#include "picture/cells.h"

/* Start with a zeroed one: all colours are standard. */
typedef struct Paints {
  int made; /* how many colours from 16 on are others than standard */
  uint32_t colours[PALETTE_COUNT];
  bool is_forgotten; /* `colours` may not be so */
} Paints;

/* Adds what makes the picture's colours of whatever is there now. NULL, or a picture without its
 * own colours: the standard ones. */
void paints_change(Paints *paints, const Picture *picture, Buffer *out);

/* Nobody knows any more what the terminal's colours are: the next change sends all that it
 * needs. */
void paints_forget(Paints *paints);

#endif
