/* UTF-8: is it valid, how wide is it, what does a person see as one character, and what must never
 * reach a terminal. Width and graphemes are libunistring's; ambiguous width counts one column. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

/* True if the bytes are valid UTF-8 without NUL. */
bool utf8_is_valid(const char *bytes, size_t length);

/* Reads one code point at `text` (valid, NUL-terminated); its bytes go into *length. 0 at the
 * end. */
uint32_t utf8_decode(const char *text, size_t *length);

/* Writes a code point (up to 4 bytes, no NUL); returns how many bytes. */
size_t utf8_encode(uint32_t point, char out[4]);

/* True for characters that steer a terminal or the direction of text: C0 (newline and tab too),
 * DEL, C1, bidi marks, embeddings and isolates, line and paragraph separators, zero-width
 * no-break space, tags (U+E0000..E007F) and noncharacters. */
bool utf8_is_control(uint32_t point);

/* A copy that is safe to show: valid UTF-8, each control character a space (newlines kept where
 * `keep_newlines`), each invalid byte U+FFFD. Freed with free(). */
char *utf8_clean(const char *bytes, size_t length, bool keep_newlines);

/* The letter under the marks of an accented one, "a" of U+01CE; the point itself where it has none.
 * `marks` (may be NULL) receives the marks, in order, and *count how many of at most four. */
uint32_t utf8_base_letter(uint32_t point, uint32_t marks[4], size_t *count);

/* False for characters between the Latin and the Chinese ones, of which some terminals make two
 * columns and others one; marks that sit on a letter are certain. */
bool utf8_width_is_certain(uint32_t point);

/* Bytes of the grapheme cluster that begins at `text`; 0 at the end. A heap of marks on one
 * letter is cut at 128 bytes. */
size_t utf8_grapheme(const char *text);

/* Adds the text as it is compared in a search: small ASCII letters, and letters without their marks
 * ("Yuè" as "yue"). */
void utf8_fold(const char *text, size_t length, Buffer *out);

/* Columns that `length` bytes take in a terminal, grapheme by grapheme (0, 1 or 2 each). */
int utf8_columns(const char *text, size_t length);

#endif
