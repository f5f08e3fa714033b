/* JSON in and out. Reading is jansson's; writing is ours, because saves and digests hang on its
 * bytes: compact, keys in order, text raw UTF-8 with only '"', '\' and characters below U+0020
 * escaped, numbers as number_text() writes them (base/number.h). */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/value.h"

/* Reads one JSON text (any value). Refuses duplicate keys, NUL in any form, invalid UTF-8, numbers
 * beyond a double, nesting over 16 and anything after the value. NULL on failure; freed with
 * value_free(). */
Value *json_parse(const char *bytes, size_t length, Error *error);

/* True if the bytes are one JSON text at all, though perhaps one that json_parse() refuses for its
 * duplicate keys, escaped NULs, huge numbers or depth: what a crash tears is no JSON text. */
bool json_is_text(const char *bytes, size_t length);

void json_write(Buffer *out, const Value *value);    /* NULL writes null */
void json_write_text(Buffer *out, const char *text); /* with its quotes; NULL writes null */
void json_write_number(Buffer *out, double number);

#endif
