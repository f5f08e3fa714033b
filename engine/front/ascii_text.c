/* Three steps for each character: a name that begins here, a word for what one letter cannot say,
 * one letter that looks alike. Pinyin is set off by blanks where letters would run together. */
#include "front/ascii_text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "front/ascii.h"

static const struct {
  uint32_t point;
  const char *words;
} written_out[] = {
    {0x00A3, "GBP "},  {0x00A5, "yuan "}, {0x00A9, "(c)"}, {0x00B0, " degrees"}, {0x00B1, "+/-"},
    {0x00B2, "^2"},    {0x00B3, "^3"},    {0x00BC, "1/4"}, {0x00BD, "1/2"},      {0x00BE, "3/4"},
    {0x00C6, "AE"},    {0x00D7, "x"},     {0x00DF, "ss"},  {0x00E6, "ae"},       {0x00F7, "/"},
    {0x0152, "OE"},    {0x0153, "oe"},    {0x2014, "--"},  {0x2015, "--"},       {0x2026, "..."},
    {0x2030, "/1000"}, {0x20AC, "EUR "},  {0x2190, "<-"},  {0x2192, "->"},       {0x2194, "<->"},
    {0x2191, "^"},     {0x2193, "v"},     {0x2264, "<="},  {0x2265, ">="},       {0x2248, "~"},
    {0x2260, "!="},    {0x22EF, "..."},   {0x3001, ", "},  {0x3002, ". "},       {0xFF0C, ", "},
    {0xFF1A, ": "},    {0xFF1B, "; "},    {0x300A, "\""},  {0x300B, "\""},       {0x3010, "["},
    {0x3011, "]"},     {0xFFFD, "?"},
};

static const char *words_for(uint32_t point) {
  for (size_t i = 0; i < sizeof written_out / sizeof *written_out; i++) {
    if (written_out[i].point == point) return written_out[i].words;
  }
  return NULL;
}

/* Marks that are set on the letter before them, joiners, variation selectors. */
static bool is_mark(uint32_t point) {
  return (point >= 0x0300 && point <= 0x036F) || (point >= 0x200B && point <= 0x200D) ||
         (point >= 0xFE00 && point <= 0xFE0F);
}

/* Box drawing, blocks, shapes: borders and bars that still look like borders and bars. */
static char drawing(uint32_t point) {
  if (point < 0x2500 || point > 0x25FF) return '\0';
  if (point == 0x2500 || point == 0x2501 || point == 0x2550) return '-';
  if (point == 0x2502 || point == 0x2503 || point == 0x2551) return '|';
  if (point >= 0x2504 && point <= 0x250B) return point & 2 ? '|' : '-';
  if (point < 0x2580) return '+';
  return point == 0x2591 ? '.' : point == 0x2592 ? ':' : point < 0x25A0 ? '#' : '*';
}

static bool is_character(uint32_t point) {
  return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0xF900 && point <= 0xFAFF) ||
         (point >= 0x20000 && point <= 0x3FFFF) || point == 0x3007;
}

/* The longest name that begins at `text`, or NULL. */
static const AsciiName *name_at(const char *text, const AsciiName *names, size_t count) {
  const AsciiName *best = NULL;
  size_t longest = 0;
  for (size_t i = 0; i < count; i++) {
    size_t length = names[i].characters && names[i].pinyin ? strlen(names[i].characters) : 0;
    if (length <= longest || strncmp(text, names[i].characters, length) != 0) continue;
    longest = length;
    best = &names[i];
  }
  return best;
}

/* One character that is in no name. */
static void add_point(Buffer *out, uint32_t point) {
  if (is_mark(point)) return;
  const char *words = words_for(point);
  char drawn = drawing(point);
  if (words) {
    buffer_add_text(out, words);
  } else if (drawn) {
    buffer_add_char(out, drawn);
  } else {
    buffer_add_char(out, point == '\n' ? '\n' : ascii_for(point));
  }
}

static void add_plain(Buffer *out, const char *text) {
  for (size_t length; *text; text += length) {
    uint32_t point = utf8_decode(text, &length);
    add_point(out, point);
  }
}

/* The '?' of an unknown character is one too. */
static bool ends_in_word(const Buffer *out) {
  char last = out->length > 0 ? out->bytes[out->length - 1] : ' ';
  return isalnum((unsigned char)last) || last == '?';
}

char *ascii_text(const char *text, const AsciiName *names, size_t count) {
  Buffer out = {0};
  bool after_name = false; /* a letter right behind pinyin would belong to it */
  buffer_add_text(&out, "");
  for (size_t length; *text; text += length) {
    uint32_t point = utf8_decode(text, &length);
    const AsciiName *name = is_character(point) ? name_at(text, names, count) : NULL;
    bool is_letter = is_character(point) || (point < 0x80 && isalnum((int)point));
    if ((name || (after_name && is_letter)) && ends_in_word(&out)) buffer_add_char(&out, ' ');
    if (name) {
      add_plain(&out, name->pinyin);
      length = strlen(name->characters);
    } else {
      add_point(&out, point);
    }
    after_name = name != NULL;
  }
  return buffer_take(&out);
}

bool ascii_is_wanted(bool otherwise) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (!value || !*value) continue;
    const char *code = strchr(value, '.');
    return !code || (strncasecmp(code, ".utf-8", 6) != 0 && strncasecmp(code, ".utf8", 5) != 0);
  }
  return otherwise;
}
