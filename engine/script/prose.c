/* Two small things about words: an indent that is only the source's, and a value that must stay a
 * value in Markdown. */
#include "script/prose.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

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
