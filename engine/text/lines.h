/* Text broken into lines for a given width: by UAX #14, measured by utf8_columns() grapheme by
 * grapheme. A line is never wider than asked and is never broken inside a word, a wide character
 * or a grapheme, but a word longer than a whole line is: behind a hyphen or full stop in it, else
 * between graphemes. Spaces at a break are dropped. */
#ifndef TEXT_LINES_H
#define TEXT_LINES_H

#include "text/document.h"

/* The narrowest that is broken for; asked for less, lines are this wide. */
enum { LINES_NARROWEST = 2 };

/* A stretch of one look within a line; whole graphemes; never empty. */
typedef struct TextRun {
  char *text;
  unsigned style; /* TextStyle flags */
  TextLink link;
  char *target; /* NULL without a link */
  int columns;
} TextRun;

/* Without runs: an empty line. The frame of a quote or an item and a hanging indent are runs
 * too. */
typedef struct TextLine {
  TextRun *runs;
  size_t count;
  int columns; /* of all runs together */
} TextLine;

/* Lines that grow: start with `TextLines lines = {0}`, end with lines_free(). */
typedef struct TextLines {
  TextLine *lines;
  size_t count;
  bool is_told; /* for the ear: tables and papers in words, nothing told by its place */
} TextLines;

/* Adds a document: its blocks, an empty line before each that wants a gap. They are framed ("- "
 * before an item's first line, "  " before its others, "| " before all of a quote, which is a
 * paper: told, it is "On paper:" and set in); a rule is "* * *". A table is set in columns where all
 * of them fit, else each of its rows is told. */
void lines_add_document(TextLines *lines, const TextDocument *document, int columns);

/* Adds plain text, which need not be clean (utf8_clean()); '\n' ends a line. `lead` stands
 * before the first line and as many blanks as it is wide before the others: "1  " makes a
 * hanging number. It may be "". At least one line is added. */
void lines_add_plain(TextLines *lines, const char *lead, const char *text, int columns);

void lines_free(TextLines *lines);

#endif
