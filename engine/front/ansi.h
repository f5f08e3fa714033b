/* A picture as bytes for a terminal: what a command prints, and the colours of a picture's own. */
#ifndef FRONT_ANSI_H
#define FRONT_ANSI_H

#include "base/buffer.h"
#include "picture/cells.h"

/* Adds the picture's rows, each ended by a newline with the colours put back. Nothing of the
 * palette. */
void ansi_add_picture(Buffer *out, const Picture *picture);

/* Adds what makes colour number `number` (16 to 255) 0xRRGGBB (OSC 4). */
void ansi_add_colour(Buffer *out, int number, uint32_t colour);

#endif
