/* Three small things about words: an indent that is only the source's, a value that must stay a
 * value in Markdown, and which known name a misspelt one is nearest to. */
#include "script/prose.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum { NAME_BYTES = 64 };

typedef struct Line {
  const char *start;
  size_t length; /* without the newline */
} Line;

/* Takes the next line; false at the end. */
static bool take_line(const char **at, const char *end, Line *line) {
  if (*at >= end) return false;
  const char *stop = memchr(*at, '\n', (size_t)(end - *at));
  line->start = *at;
  line->length = (size_t)((stop ? stop : end) - *at);
  *at = stop ? stop + 1 : end;
  return true;
}

static size_t indent_of(Line line) {
  size_t indent = 0;
  while (indent < line.length && (line.start[indent] == ' ' || line.start[indent] == '\t'))
    indent++;
  return indent;
}

static bool is_blank(Line line) {
  size_t indent = indent_of(line);
  return indent == line.length || (indent + 1 == line.length && line.start[indent] == '\r');
}

/* Bytes of blanks with which every line that is not blank begins. */
static size_t common_indent(const char *text, const char *end) {
  const char *shared = NULL;
  size_t common = 0;
  Line line;
  while (take_line(&text, end, &line)) {
    if (is_blank(line)) continue;
    size_t indent = indent_of(line);
    if (!shared) {
      shared = line.start;
      common = indent;
    }
    size_t same = 0;
    while (same < indent && same < common && line.start[same] == shared[same]) same++;
    common = same;
  }
  return common;
}

void prose_dedent(const char *text, size_t length, Buffer *out) {
  const char *end = text + length;
  size_t indent = common_indent(text, end);
  size_t gap = 0; /* blank lines that become real when another line follows */
  bool begun = false;
  Line line;
  while (take_line(&text, end, &line)) {
    if (is_blank(line)) {
      gap++;
      continue;
    }
    for (gap = begun ? gap + 1 : 0; gap > 0; gap--) buffer_add_char(out, '\n');
    buffer_add(out, line.start + indent, line.length - indent);
    begun = true;
  }
}

static bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

void prose_escape(const char *text, size_t length, Buffer *out) {
  char *clean = utf8_clean(text, length, false);
  for (const char *c = clean; *c; c++) {
    if (is_punctuation(*c)) buffer_add_char(out, '\\');
    buffer_add_char(out, *c);
  }
  free(clean);
}

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

size_t prose_distance(const char *a, const char *b) {
  size_t rows = strlen(a);
  size_t columns = strlen(b);
  if (rows > NAME_BYTES || columns > NAME_BYTES) return 2 * NAME_BYTES;
  size_t table[3][NAME_BYTES + 1]; /* the row before last, the last, this one */
  for (size_t j = 0; j <= columns; j++) table[1][j] = j;
  for (size_t i = 1; i <= rows; i++) {
    table[2][0] = i;
    for (size_t j = 1; j <= columns; j++) {
      size_t change = table[1][j - 1] + (a[i - 1] != b[j - 1]);
      table[2][j] = least(change, least(table[1][j], table[2][j - 1]) + 1);
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) table[2][j] = least(table[2][j], table[0][j - 2] + 1);
    }
    memcpy(table[0], table[1], sizeof table[0]);
    memcpy(table[1], table[2], sizeof table[1]);
  }
  return table[1][columns];
}

int prose_is_near(const char *name, size_t distance) {
  size_t length = strlen(name);
  size_t most = length <= 3 ? 1 : length <= 7 ? 2 : 3;
  return distance <= most && distance < length;
}
