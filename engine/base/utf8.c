/* libunistring knows Unicode; this file decides what we ask of it. A column count is per
 * grapheme: the sum of its code points' widths, at most two, which is what terminals do with
 * combining marks (0), flags (1 + 1), emoji with a skin tone or joined by ZWJ (2). */
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <unigbrk.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwidth.h>

#include "base/buffer.h"

enum {
  REPLACEMENT = 0xFFFD,
  ZERO_WIDTH_JOINER = 0x200D,
  /* No grapheme a person writes is longer; a heap of combining marks is cut here, which also keeps
   * the search for its end from running to the end of the text. */
  LONGEST_GRAPHEME_BYTES = 128,
};

static const uint8_t *units(const char *text) {
  return (const uint8_t *)text;
}

bool utf8_is_valid(const char *bytes, size_t length) {
  if (length == 0) return true;
  return !memchr(bytes, '\0', length) && !u8_check(units(bytes), length);
}

uint32_t utf8_decode(const char *text, size_t *length) {
  ucs4_t point = 0;
  int taken = u8_strmbtouc(&point, units(text));
  if (taken < 0) { /* the caller broke its promise: show it, and do not stand still */
    *length = 1;
    return REPLACEMENT;
  }
  *length = (size_t)taken;
  return taken == 0 ? 0 : point;
}

size_t utf8_encode(uint32_t point, char out[4]) {
  int length = u8_uctomb((uint8_t *)out, point, 4);
  if (length < 0) length = u8_uctomb((uint8_t *)out, REPLACEMENT, 4);
  return (size_t)length;
}

bool utf8_is_control(uint32_t point) {
  static const struct {
    uint32_t first, last;
  } controls[] = {
      {0x0000, 0x001F},   /* C0 */
      {0x007F, 0x009F},   /* DEL, C1 */
      {0x061C, 0x061C},   /* Arabic letter mark */
      {0x200E, 0x200F},   /* left-to-right and right-to-left marks */
      {0x2028, 0x202E},   /* line and paragraph separators, embeddings, overrides */
      {0x2066, 0x2069},   /* isolates */
      {0xFDD0, 0xFDEF},   /* noncharacters */
      {0xFEFF, 0xFEFF},   /* zero-width no-break space */
      {0xE0000, 0xE007F}, /* tags */
  };
  for (size_t i = 0; i < sizeof controls / sizeof *controls; i++) {
    if (point >= controls[i].first && point <= controls[i].last) return true;
  }
  return (point & 0xFFFE) == 0xFFFE; /* U+xxFFFE and U+xxFFFF: noncharacters in each plane */
}

static bool is_plain_ascii(char c) {
  return c >= ' ' && c <= '~';
}

/* How many bytes at the start are plain ASCII: most texts are nothing else, and need no table. */
static size_t plain_bytes(const char *bytes, size_t length) {
  size_t count = 0;
  while (count < length && is_plain_ascii(bytes[count])) count++;
  return count;
}

static void add_point(Buffer *out, uint32_t point) {
  char bytes[4];
  buffer_add(out, bytes, utf8_encode(point, bytes));
}

char *utf8_clean(const char *bytes, size_t length, bool keep_newlines) {
  Buffer out = {0};
  for (size_t i = 0; i < length;) {
    size_t plain = plain_bytes(bytes + i, length - i);
    buffer_add(&out, bytes + i, plain);
    i += plain;
    if (i == length) break;
    ucs4_t point;
    int taken = u8_mbtoucr(&point, units(bytes) + i, length - i);
    if (taken <= 0) {
      add_point(&out, REPLACEMENT);
      i++;
    } else {
      bool keep = !utf8_is_control(point) || (keep_newlines && point == '\n');
      if (keep) {
        buffer_add(&out, bytes + i, (size_t)taken);
      } else {
        buffer_add_char(&out, ' ');
      }
      i += (size_t)taken;
    }
  }
  return buffer_take(&out);
}

uint32_t utf8_base_letter(uint32_t point, uint32_t marks[4], size_t *count) {
  ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
  size_t found = 0;
  while (uc_canonical_decomposition(point, parts) == 2 && found < 4) {
    if (marks) { /* the outermost comes first */
      memmove(marks + 1, marks, found * sizeof *marks);
      marks[0] = parts[1];
    }
    found++;
    point = parts[0];
  }
  if (count) *count = found;
  return point;
}

bool utf8_width_is_certain(uint32_t point) {
  return point < 0xA1 || point >= 0x2E80 || (point >= 0x0300 && point <= 0x036F);
}

/* `length` bytes cut to at most a longest grapheme, not inside a character. */
static size_t cut(const char *text, size_t length) {
  if (length <= LONGEST_GRAPHEME_BYTES) return length;
  length = LONGEST_GRAPHEME_BYTES;
  while (length > 1 && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
  return length;
}

/* The code point at `at`, 0 at the end. */
static ucs4_t point_at(const uint8_t *at, const uint8_t *end) {
  ucs4_t point = 0;
  if (at < end) u8_mbtouc(&point, at, (size_t)(end - at));
  return point;
}

static bool is_pictograph(ucs4_t point) {
  return point >= 0x80 && uc_is_property_extended_pictographic(point);
}

static bool is_regional(ucs4_t point) {
  return point >= 0x1F1E6 && point <= 0x1F1FF;
}

/* True where the cluster from `start` to `here` goes on: half a flag before its other half
 * (rules GB12 and GB13), pictures joined so far before one more (GB11). u8_grapheme_next()
 * leaves these out because it looks at two code points only. */
static bool goes_on(const uint8_t *start, const uint8_t *here, const uint8_t *end) {
  ucs4_t first = point_at(start, end);
  ucs4_t next = point_at(here, end);
  ucs4_t last = 0;
  u8_prev(&last, here, start);
  if (is_regional(first)) return is_regional(next) && here - start == 4;
  return last == ZERO_WIDTH_JOINER && is_pictograph(first) && is_pictograph(next);
}

/* The grapheme at the start of `length` bytes, of which at least one. */
static size_t grapheme(const char *text, size_t length) {
  if (length == 1) return 1;
  if (is_plain_ascii(text[0]) && (unsigned char)text[1] < 0x80) return 1;
  const uint8_t *start = units(text);
  const uint8_t *end = start + cut(text, length);
  const uint8_t *here = u8_grapheme_next(start, end);
  while (here && here < end && goes_on(start, here, end)) here = u8_grapheme_next(here, end);
  return here ? (size_t)(here - start) : (size_t)(end - start);
}

size_t utf8_grapheme(const char *text) {
  if (is_plain_ascii(text[0]) && (unsigned char)text[1] < 0x80) return 1;
  size_t length = strnlen(text, LONGEST_GRAPHEME_BYTES + 4);
  return length == 0 ? 0 : grapheme(text, length);
}

/* 0, 1 or 2 for one grapheme. */
static int grapheme_columns(const char *text, size_t length) {
  int columns = 0;
  for (size_t i = 0; i < length && columns < 2;) {
    ucs4_t point;
    int taken = u8_mbtouc(&point, units(text) + i, length - i);
    int width = uc_width(point, "UTF-8");
    if (width > 0) columns += width;
    i += taken > 0 ? (size_t)taken : 1;
  }
  return columns > 2 ? 2 : columns;
}

int utf8_columns(const char *text, size_t length) {
  int columns = 0;
  while (length > 0) {
    size_t bytes = grapheme(text, length);
    if (bytes == 1 && is_plain_ascii(*text)) {
      columns++;
    } else {
      columns += grapheme_columns(text, bytes);
    }
    text += bytes;
    length -= bytes;
  }
  return columns;
}

static void fold_ascii(char letter, Buffer *out) {
  bool is_capital = letter >= 'A' && letter <= 'Z';
  buffer_add_char(out, is_capital ? (char)(letter - 'A' + 'a') : letter);
}

/* Letters and marks apart: the marks are left out. */
static void fold_other(const char *text, size_t length, Buffer *out) {
  size_t count;
  uint8_t *parts = u8_normalize(UNINORM_NFKD, units(text), length, NULL, &count);
  for (size_t i = 0, taken; parts && i < count; i += taken) {
    ucs4_t point;
    int bytes = u8_mbtouc(&point, parts + i, count - i);
    taken = bytes > 0 ? (size_t)bytes : 1;
    if (uc_combining_class(point) != 0) continue;
    if (point < 0x80) fold_ascii((char)point, out);
    if (point >= 0x80) buffer_add(out, parts + i, taken);
  }
  free(parts);
}

void utf8_fold(const char *text, size_t length, Buffer *out) {
  for (size_t i = 0; i < length;) {
    size_t bytes = is_plain_ascii(text[i]) ? 1 : grapheme(text + i, length - i);
    if (bytes == 1 && (unsigned char)text[i] < 0x80) {
      fold_ascii(text[i], out);
    } else {
      fold_other(text + i, bytes, out);
    }
    i += bytes;
  }
}
