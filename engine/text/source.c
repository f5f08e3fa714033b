/* One pass cleans, one hides. Hidden are: the mark of a numbered item (so that a paragraph may
 * begin "1957. "), the bullets `*` and `+`, the colon of a link definition; and, against sources
 * made to hurt, quote and item marks past a depth that no text needs, and brackets where they
 * are so many on so many lines that the parser's search, which walks the lines for each of them,
 * would take long. */
#include "text/source.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum {
  FIRST_HIDDEN = 0x0E, /* up to 0x1F none is a blank to the parser, as 0x09 to 0x0D are */
  TAB_COLUMNS = 4,
  MOST_MARKS = 16,           /* of quotes and items at the start of one line */
  MOST_LINE_STEPS = 1000000, /* lines times brackets: under 10 ms */
};

/* What may be hidden; the place in this list is the code. */
static const char hidden[] = ".)*+:[>-";

static char hide(char c) {
  return (char)(FIRST_HIDDEN + (strchr(hidden, c) - hidden));
}

char source_reveal(char c) {
  int i = c - FIRST_HIDDEN;
  return i >= 0 && i < (int)sizeof hidden - 1 ? hidden[i] : c;
}

/* Line ends of other systems, and the tabs that indent: utf8_clean() would make each one blank. */
static void add_unified(Buffer *out, const char *markdown) {
  size_t line_start = 0;
  bool indenting = true;
  for (const char *c = markdown; *c; c++) {
    if (*c == '\r' && c[1] == '\n') continue;
    if (*c == '\n') {
      buffer_add_char(out, '\n');
      line_start = out->length;
      indenting = true;
    } else if (*c == '\t' && indenting) {
      do buffer_add_char(out, ' ');
      while ((out->length - line_start) % TAB_COLUMNS != 0);
    } else {
      size_t run = strcspn(c, "\r\n\t");
      if (run == 0) run = 1;
      if (strspn(c, " ") < run) indenting = false;
      buffer_add(out, c, run);
      c += run - 1;
    }
  }
}

static bool ends_word(char c) {
  return c == ' ' || c == '\n' || c == '\0';
}

/* True for a line of three or more `mark` and blanks, which is a rule and no list. */
static bool is_rule(const char *line, char mark) {
  int marks = 0;
  for (; *line == mark || *line == ' '; line++) marks += *line == mark;
  return marks >= 3 && (*line == '\n' || *line == '\0');
}

/* Hides the mark that would begin a list of the kinds we do not have. */
static void hide_list_mark(char *c) {
  if (*c == '*' || *c == '+') {
    if (ends_word(c[1]) && !is_rule(c, *c)) *c = hide(*c);
    return;
  }
  if (*c < '0' || *c > '9') return;
  while (*c >= '0' && *c <= '9') c++;
  if ((*c == '.' || *c == ')') && ends_word(c[1])) *c = hide(*c);
}

/* Walks over the quote and item marks that a line begins with. */
static void hide_in_line_start(char *c) {
  for (int marks = 0;;) {
    while (*c == ' ') c++;
    bool is_item = *c == '-' && ends_word(c[1]) && !is_rule(c, '-');
    if (*c != '>' && !is_item) break;
    if (++marks > MOST_MARKS) { /* text now, and all that follows it */
      *c = hide(*c);
      return;
    }
    c++;
  }
  hide_list_mark(c);
}

static size_t count_lines(const char *text) {
  size_t lines = 1;
  for (; *text; text++) lines += *text == '\n';
  return lines;
}

void source_prepare(Buffer *out, const char *markdown) {
  Buffer unified = {0};
  add_unified(&unified, markdown);
  char *text = utf8_clean(buffer_text(&unified), unified.length, true);
  buffer_free(&unified);
  size_t brackets_left = MOST_LINE_STEPS / count_lines(text);
  for (char *c = text; *c; c++) {
    if (c == text || c[-1] == '\n') hide_in_line_start(c);
    if (*c == ':' && c > text && c[-1] == ']') *c = hide(':');
    if (*c == '[' && brackets_left-- == 0) {
      *c = hide('[');
      brackets_left = 0;
    }
  }
  buffer_add_text(out, text);
  free(text);
}
