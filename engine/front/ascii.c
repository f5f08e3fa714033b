/* Letters lose their marks by Unicode's own decomposition; what has none is looked up in a table of
 * ranges. Names go first, the longest that fits: the characters of a place may begin a word. */
#include "front/ascii.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"

/* `shown` for one column, `text` where more may be taken. */
static const struct {
  uint32_t first, last;
  char shown;
  const char *text; /* NULL: as shown */
} alike[] = {
    {0x00A0, 0x00A0, ' ', NULL},         {0x00A3, 0x00A3, 'L', "GBP "},
    {0x00A5, 0x00A5, 'Y', "yuan "},      {0x00A9, 0x00A9, 'c', "(c)"},
    {0x00AB, 0x00AB, '"', NULL},         {0x00AD, 0x00AD, '-', ""},
    {0x00B0, 0x00B0, 'o', " deg"},       {0x00B1, 0x00B1, '+', "+/-"},
    {0x00B2, 0x00B2, '2', NULL},         {0x00B3, 0x00B3, '3', NULL},
    {0x00B4, 0x00B4, '\'', NULL},        {0x00B7, 0x00B7, '.', NULL},
    {0x00BB, 0x00BB, '"', NULL},         {0x00BC, 0x00BC, '?', " 1/4"},
    {0x00BD, 0x00BD, '?', " 1/2"},       {0x00BE, 0x00BE, '?', " 3/4"},
    {0x00C6, 0x00C6, 'A', "AE"},         {0x00D0, 0x00D0, 'D', NULL},
    {0x00D7, 0x00D7, 'x', NULL},         {0x00D8, 0x00D8, 'O', NULL},
    {0x00DE, 0x00DE, 'T', "Th"},         {0x00DF, 0x00DF, 's', "ss"},
    {0x00E6, 0x00E6, 'a', "ae"},         {0x00F0, 0x00F0, 'd', NULL},
    {0x00F7, 0x00F7, '/', NULL},         {0x00F8, 0x00F8, 'o', NULL},
    {0x00FE, 0x00FE, 't', "th"},         {0x0110, 0x0110, 'D', NULL},
    {0x0111, 0x0111, 'd', NULL},         {0x0131, 0x0131, 'i', NULL},
    {0x0141, 0x0141, 'L', NULL},         {0x0142, 0x0142, 'l', NULL},
    {0x0152, 0x0152, 'O', "OE"},         {0x0153, 0x0153, 'o', "oe"},
    {0x0261, 0x0261, 'g', NULL},         {0x0251, 0x0251, 'a', NULL},
    {0x02BC, 0x02BC, '\'', NULL},        {0x2000, 0x200A, ' ', NULL},
    {0x2010, 0x2013, '-', NULL},         {0x2014, 0x2015, '-', "--"},
    {0x2018, 0x201B, '\'', NULL},        {0x201C, 0x201F, '"', NULL},
    {0x2020, 0x2021, '+', NULL},         {0x2022, 0x2023, '*', "-"},
    {0x2026, 0x2026, '.', "..."},        {0x202F, 0x202F, ' ', NULL},
    {0x2030, 0x2030, '%', " per mille"}, {0x2032, 0x2032, '\'', NULL},
    {0x2033, 0x2033, '"', NULL},         {0x2039, 0x2039, '<', NULL},
    {0x203A, 0x203A, '>', NULL},         {0x2044, 0x2044, '/', NULL},
    {0x20AC, 0x20AC, 'E', "EUR "},       {0x2103, 0x2103, 'C', " deg C"},
    {0x2116, 0x2116, 'N', "No."},        {0x2190, 0x2190, '<', "<-"},
    {0x2191, 0x2191, '^', NULL},         {0x2192, 0x2192, '>', "->"},
    {0x2193, 0x2193, 'v', NULL},         {0x2212, 0x2212, '-', NULL},
    {0x2248, 0x2248, '~', NULL},         {0x2260, 0x2260, '#', "!="},
    {0x2264, 0x2264, '<', "<="},         {0x2265, 0x2265, '>', ">="},
    {0x2500, 0x2501, '-', NULL},         {0x2502, 0x2503, '|', NULL},
    {0x2504, 0x2505, '-', NULL},         {0x2506, 0x2507, '|', NULL},
    {0x2508, 0x2509, '-', NULL},         {0x250A, 0x250B, '|', NULL},
    {0x250C, 0x254B, '+', NULL},         {0x254C, 0x254D, '-', NULL},
    {0x254E, 0x254F, '|', NULL},         {0x2550, 0x2550, '=', NULL},
    {0x2551, 0x2551, '|', NULL},         {0x2552, 0x2570, '+', NULL},
    {0x2571, 0x2571, '/', NULL},         {0x2572, 0x2572, '\\', NULL},
    {0x2573, 0x2573, 'X', NULL},         {0x2574, 0x257F, '-', NULL},
    {0x2581, 0x2583, '_', NULL},         {0x2580, 0x259F, '#', NULL},
    {0x25A0, 0x25A0, '#', NULL},         {0x25A1, 0x25A1, 'o', NULL},
    {0x25B2, 0x25B3, '^', NULL},         {0x25B6, 0x25B7, '>', NULL},
    {0x25BC, 0x25BD, 'v', NULL},         {0x25C6, 0x25C7, '*', NULL},
    {0x25CB, 0x25CB, 'o', NULL},         {0x25CF, 0x25CF, '*', NULL},
    {0x2605, 0x2606, '*', NULL},         {0x2713, 0x2714, 'v', NULL},
    {0x2717, 0x2718, 'x', NULL},         {0x2800, 0x2800, ' ', NULL},
    {0x2801, 0x28FF, '*', NULL},         {0x3000, 0x3000, ' ', NULL},
    {0x3001, 0x3001, ',', ", "},         {0x3002, 0x3002, '.', ". "},
    {0x3008, 0x300F, '"', NULL},         {0x3010, 0x3010, '(', NULL},
    {0x3011, 0x3011, ')', NULL},         {0xFF0C, 0xFF0C, ',', ", "},
    {0xFF1A, 0xFF1A, ':', ": "},         {0xFF1B, 0xFF1B, ';', "; "},
    {0xFF01, 0xFF5E, 0, NULL},
};

static bool is_ascii(uint32_t point) {
  return point >= ' ' && point <= '~';
}

/* The row of the table, or -1. */
static long row_of(uint32_t point) {
  for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
    if (point >= alike[i].first && point <= alike[i].last) return (long)i;
  }
  return -1;
}

char ascii_for(uint32_t point) {
  uint32_t letter = utf8_base_letter(point, NULL, NULL);
  if (is_ascii(letter)) return (char)letter;
  long row = row_of(letter);
  if (row < 0) return '?';
  return alike[row].shown ? alike[row].shown : (char)(letter - 0xFF01 + '!');
}

/* ---- whole texts ---- */

typedef struct Writer {
  Buffer out;
  bool markdown;
  bool after_name; /* what comes next must not run into a name */
} Writer;

static bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static char last_of(const Writer *writer) {
  return writer->out.length > 0 ? writer->out.bytes[writer->out.length - 1] : '\n';
}

/* A character that stands in for another must not become markup, nor begin a list. */
static void put_plain(Writer *writer, const char *text) {
  for (; *text; text++) {
    bool begins = strchr("-+#", *text) && last_of(writer) == '\n';
    bool marks = strchr("*_`[]<>\\&~|", *text) != NULL;
    if (writer->markdown && (begins || marks)) buffer_add_char(&writer->out, '\\');
    if (*text != ' ' || last_of(writer) != ' ') buffer_add_char(&writer->out, *text);
  }
}

/* One character by one that reads the same; false where the table has none. */
static bool put_alike(Writer *writer, uint32_t point) {
  long row = row_of(point);
  char one[2] = {ascii_for(point), '\0'};
  if (row < 0) return false;
  put_plain(writer, alike[row].text ? alike[row].text : one);
  return true;
}

static void put_name(Writer *writer, const char *pinyin) {
  if (is_word(last_of(writer))) buffer_add_char(&writer->out, ' ');
  char *plain = ascii_text(pinyin, NULL, false);
  put_plain(writer, plain);
  free(plain);
  writer->after_name = true;
}

/* The name that `text` begins with, the longest of several, or NULL. */
static const AsciiName *name_at(const AsciiNames *names, const char *text) {
  const AsciiName *found = NULL;
  size_t longest = 0;
  for (size_t i = 0; names && i < names->count; i++) {
    size_t length = strlen(names->list[i].characters);
    bool is_it = strncmp(text, names->list[i].characters, length) == 0;
    if (length <= longest || !is_it) continue;
    found = &names->list[i];
    longest = length;
  }
  return found;
}

static void put_point(Writer *writer, uint32_t point) {
  uint32_t letter = utf8_base_letter(point, NULL, NULL);
  if (writer->after_name && (is_word((char)(letter < 0x7F ? letter : 0)))) {
    buffer_add_char(&writer->out, ' ');
  }
  writer->after_name = false;
  if (is_ascii(letter) || letter == '\n') {
    buffer_add_char(&writer->out, (char)letter);
  } else if (point >= 0x0300 && point <= 0x036F) {
    return; /* a mark by itself: the letter before it stays */
  } else if (!put_alike(writer, letter)) {
    buffer_add_char(&writer->out, '?');
  }
}

char *ascii_text(const char *text, const AsciiNames *names, bool markdown) {
  Writer writer = {.markdown = markdown};
  if (!text) return NULL;
  buffer_add_text(&writer.out, "");
  while (*text) {
    const AsciiName *name = (unsigned char)*text < 0x80 ? NULL : name_at(names, text);
    size_t length;
    uint32_t point = utf8_decode(text, &length);
    if (name) {
      put_name(&writer, name->pinyin);
      length = strlen(name->characters);
    } else {
      put_point(&writer, point);
    }
    text += length;
  }
  return buffer_take(&writer.out);
}

/* A letter that is one character with its mark is wide in some terminals; two that join are not. */
static void put_apart(Writer *writer, uint32_t point) {
  uint32_t marks[4];
  size_t count;
  char bytes[4];
  uint32_t letter = utf8_base_letter(point, marks, &count);
  bool is_known = letter != point && is_ascii(letter);
  if (!is_known && put_alike(writer, point)) return;
  buffer_add(&writer->out, bytes, utf8_encode(is_known ? letter : point, bytes));
  for (size_t i = 0; is_known && i < count; i++) {
    buffer_add(&writer->out, bytes, utf8_encode(marks[i], bytes));
  }
}

char *ascii_certain(const char *text, bool markdown) {
  Writer writer = {.markdown = markdown};
  if (!text) return NULL;
  buffer_add_text(&writer.out, "");
  while (*text) {
    size_t length;
    uint32_t point = utf8_decode(text, &length);
    if (utf8_width_is_certain(point)) {
      buffer_add(&writer.out, text, length);
    } else {
      put_apart(&writer, point);
    }
    text += length;
  }
  return buffer_take(&writer.out);
}
