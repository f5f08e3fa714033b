/* Growth by doubling, always with room for one NUL behind the content, so that the bytes can be
 * used as a C string at any time without another copy. */
#include "base/buffer.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* Room for `more` bytes and the NUL. */
static void make_room(Buffer *buffer, size_t more) {
  size_t limit = SIZE_MAX / 2 - 1;
  if (more > limit - buffer->length) more = limit; /* memory_grow ends the program */
  size_t needed = buffer->length + more + 1;
  if (needed <= buffer->capacity) return;
  size_t capacity = buffer->capacity ? buffer->capacity : 64;
  while (capacity < needed) capacity *= 2;
  buffer->bytes = memory_grow(buffer->bytes, capacity, 1);
  buffer->capacity = capacity;
}

void buffer_add(Buffer *buffer, const void *bytes, size_t length) {
  make_room(buffer, length);
  if (length > 0) memcpy(buffer->bytes + buffer->length, bytes, length);
  buffer->length += length;
  buffer->bytes[buffer->length] = '\0';
}

void buffer_add_text(Buffer *buffer, const char *text) {
  buffer_add(buffer, text, strlen(text));
}

void buffer_add_char(Buffer *buffer, char c) {
  buffer_add(buffer, &c, 1);
}

void buffer_addf(Buffer *buffer, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, arguments);
  va_end(arguments);
  assert(length >= 0);
  if (length > 0) {
    make_room(buffer, (size_t)length);
    vsnprintf(buffer->bytes + buffer->length, (size_t)length + 1, format, again);
    buffer->length += (size_t)length;
  }
  va_end(again);
}

const char *buffer_text(const Buffer *buffer) {
  return buffer->bytes ? buffer->bytes : "";
}

char *buffer_take(Buffer *buffer) {
  char *bytes = buffer->bytes ? buffer->bytes : memory_new(1);
  *buffer = (Buffer){0};
  return bytes;
}

void buffer_clear(Buffer *buffer) {
  buffer->length = 0;
  if (buffer->bytes) buffer->bytes[0] = '\0';
}

void buffer_free(Buffer *buffer) {
  free(buffer->bytes);
  *buffer = (Buffer){0};
}
