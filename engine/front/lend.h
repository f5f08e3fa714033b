/* A picture's own colours are lent to it by a terminal that is not taken, for as long as somebody
 * looks. */
#ifndef FRONT_LEND_H
#define FRONT_LEND_H

#include <stdbool.h>

#include "picture/cells.h"

/* Prints the picture in its own colours on descriptor 1, waits for the end of a line where both
 * ends are a person's terminal, and makes the colours standard again: also where a signal or a
 * crash ends it, and for as long as it is stopped (Ctrl-Z). A signal that asks to leave does what
 * it would have done, after that. False, and told, where it cannot be written. */
bool lend_picture(const Picture *picture);

#endif
