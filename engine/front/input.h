/* Lines from a descriptor, of any bytes and bounded, as they come from a pipe or a terminal. */
#ifndef FRONT_INPUT_H
#define FRONT_INPUT_H

#include <stdbool.h>

#include "base/buffer.h"

enum { INPUT_LINE_BYTES = 1 << 20 }; /* the longest line that is taken */

/* Plain data: start with `Input input = {.descriptor = 0}`, end with input_free(). */
typedef struct Input {
  int descriptor;
  Buffer held; /* read and not yet handed on */
  bool ended;
} Input;

typedef enum InputKind { INPUT_LINE, INPUT_TOO_LONG, INPUT_END } InputKind;

/* Waits for the next line and puts it, without its newline, into `line`. A last line without a
 * newline counts as one. A line that is too long is read to its end and dropped. */
InputKind input_line(Input *input, Buffer *line);

/* True if a line can be had without waiting. */
bool input_holds_line(const Input *input);

void input_free(Input *input);

#endif
