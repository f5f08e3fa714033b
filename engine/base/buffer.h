/* A string that grows. Plain data: start with `Buffer b = {0}`, end with buffer_free().
 * The bytes are always NUL-terminated once anything was added; they may hold NULs of their own. */
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include <stddef.h>

typedef struct Buffer {
  char *bytes;     /* owned; NULL while empty and never used */
  size_t length;   /* without the terminating NUL */
  size_t capacity; /* allocated bytes */
} Buffer;

void buffer_add(Buffer *buffer, const void *bytes, size_t length);
void buffer_add_text(Buffer *buffer, const char *text);
void buffer_add_char(Buffer *buffer, char c);
void buffer_addf(Buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The content as a C string: "" while empty. Owned by the buffer, good until the next change. */
const char *buffer_text(const Buffer *buffer);

/* Hands the content over as a C string (freed with free()) and leaves the buffer empty. */
char *buffer_take(Buffer *buffer);

void buffer_clear(Buffer *buffer); /* keeps the allocation */
void buffer_free(Buffer *buffer);

#endif
