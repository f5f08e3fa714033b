/* A message may carry a path, a key or a line that a stranger wrote, so everything set here is made
 * safe to show first, and cut only between characters. Text is formatted aside before it is stored:
 * a caller may quote the very message it replaces. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum { LONGEST = 4096 };

/* Copies what fits of valid UTF-8; never half a character. */
static void copy_cut(char *out, size_t size, const char *text) {
  size_t length = strlen(text);
  if (length >= size) {
    length = size - 1;
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
  }
  memcpy(out, text, length);
  out[length] = '\0';
}

static void store(char *out, size_t size, const char *raw) {
  char *clean = utf8_clean(raw, strlen(raw), false);
  copy_cut(out, size, clean);
  free(clean);
}

__attribute__((format(printf, 3, 0))) static void set(Error *error, int status, const char *format,
                                                      va_list arguments) {
  if (!error) return;
  char raw[LONGEST];
  vsnprintf(raw, sizeof raw, format, arguments);
  error_clear(error);
  error->status = status;
  store(error->message, sizeof error->message, raw);
}

void error_set(Error *error, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  set(error, ERROR_FAILED, format, arguments);
  va_end(arguments);
}

void error_set_usage(Error *error, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  set(error, ERROR_USAGE, format, arguments);
  va_end(arguments);
}

void error_place(Error *error, const char *at) {
  if (error) store(error->at, sizeof error->at, at);
}

void error_prefix(Error *error, const char *format, ...) {
  if (!error) return;
  char raw[LONGEST];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(raw, sizeof raw, format, arguments);
  va_end(arguments);
  char whole[LONGEST + sizeof error->message + 2];
  snprintf(whole, sizeof whole, "%s: %s", raw, error->message);
  store(error->message, sizeof error->message, whole);
}

void error_clear(Error *error) {
  if (error) memset(error, 0, sizeof *error);
}
