/* What a terminal is given for characters that it cannot show: something that reads the same. */
#ifndef FRONT_ASCII_H
#define FRONT_ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One printable ASCII character: quotes and dashes plain, letters without accents, lines and blocks
 * by - | + #, else '?'. */
char ascii_for(uint32_t point);

/* How Chinese characters of a game are read: those of a name or a word, and their pinyin. Lent. */
typedef struct AsciiName {
  const char *characters, *pinyin;
} AsciiName;

typedef struct AsciiNames {
  const AsciiName *list;
  size_t count;
} AsciiNames;

/* A copy in ASCII alone: names by their pinyin without marks, the rest as ascii_for() does but in
 * more characters where it takes them ("..." for an ellipsis). `markdown`: what the text must not
 * mean by itself is escaped. Freed with free(); NULL for NULL. */
char *ascii_text(const char *text, const AsciiNames *names, bool markdown);

/* A copy without characters whose width terminals differ about: letters with their marks apart,
 * quotes and dashes plain. Chinese stays. Freed with free(); NULL for NULL. */
char *ascii_certain(const char *text, bool markdown);

#endif
