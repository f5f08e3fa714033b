/* What programs show of a picture, as pixels. */
#ifndef TESTS_SHOWN_H
#define TESTS_SHOWN_H

#include "base/error.h"
#include "paint.h"

/* Runs a program (NULL ends argv) into a pipe and paints what it writes, `cols` by `rows` cells.
 * NULL where it fails, or writes what is no picture of that size. Freed with paint_free(). */
Paint *shown_piped(const char *const argv[], int cols, int rows, Error *error);

/* The same on a terminal of true colours: what stands there until Enter is pressed. Then it is, and
 * the program must leave the palette as it was. *changed (may be NULL) is how many of its colours
 * were others meanwhile. */
Paint *shown_on_terminal(const char *const argv[], int cols, int rows, int *changed, Error *error);

#endif
