/* read(2) into one buffer and a search for newlines in it. stdio is not used: it would hide how
 * much was read, and a line of any length would be swallowed whole. */
#include "front/input.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Reads what there is. A descriptor that fails has ended. */
static void fill(Input *input) {
  char bytes[16384];
  ssize_t got;
  do {
    got = read(input->descriptor, bytes, sizeof bytes);
  } while (got < 0 && errno == EINTR);
  if (got <= 0) {
    input->ended = true;
  } else {
    buffer_add(&input->held, bytes, (size_t)got);
  }
}

static void drop(Input *input, size_t length) {
  if (length == 0) return;
  input->held.length -= length;
  memmove(input->held.bytes, input->held.bytes + length, input->held.length);
}

InputKind input_line(Input *input, Buffer *line) {
  buffer_clear(line);
  bool too_long = false;
  for (size_t seen = 0;;) {
    Buffer *held = &input->held;
    char *end = held->length > seen ? memchr(held->bytes + seen, '\n', held->length - seen) : NULL;
    size_t length = end ? (size_t)(end - held->bytes) : held->length;
    if (length > INPUT_LINE_BYTES) too_long = true;
    if (end || input->ended) {
      bool nothing = !end && length == 0 && !too_long;
      if (!too_long) buffer_add(line, length ? held->bytes : "", length);
      drop(input, length + (end ? 1 : 0));
      return nothing ? INPUT_END : too_long ? INPUT_TOO_LONG : INPUT_LINE;
    }
    if (too_long) drop(input, length);
    seen = held->length;
    fill(input);
  }
}

bool input_holds_line(const Input *input) {
  const Buffer *held = &input->held;
  return input->ended || (held->length > 0 && memchr(held->bytes, '\n', held->length));
}

void input_free(Input *input) {
  buffer_free(&input->held);
}
