/* A text for a terminal that knows no UTF-8. Nothing that was said is lost: names in Chinese
 * characters are given in pinyin without its marks, and what one letter cannot stand for is written
 * out. */
#ifndef FRONT_ASCII_TEXT_H
#define FRONT_ASCII_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* How a name is read aloud; both strings are lent. */
typedef struct AsciiName {
  const char *characters; /* 公社 */
  const char *pinyin;     /* gōngshè */
} AsciiName;

/* `text` (valid UTF-8) in printable ASCII, newlines kept: tone marks off, characters by the longest
 * of `names` that stands there ('?' for one that is in none), quotes, dashes and box drawing by
 * what looks like them, "…" and the like written out. Freed with free(). */
char *ascii_text(const char *text, const AsciiName *names, size_t count);

/* True if the person's environment names a locale without UTF-8: the first of LC_ALL, LC_CTYPE and
 * LANG that is set. Where none is, `otherwise`. */
bool ascii_is_wanted(bool otherwise);

#endif
