/* How a line is begun and filled: for lines.c and table.c alone. */
#ifndef TEXT_LINES_CORE_H
#define TEXT_LINES_CORE_H

#include "text/lines.h"

/* What stands before the text: one string for the first line, another of the same width for the
 * rest. */
typedef struct Margin {
  const char *first, *rest;
  bool first_is_used;
  int columns;
  unsigned style; /* of the margin itself */
} Margin;

/* A new line with its margin. */
TextLine *lines_begin(TextLines *lines, Margin *margin);

/* Adds `length` bytes in the look of the span. */
void lines_add_run(TextLine *line, const TextSpan *span, const char *text, size_t length);

/* Adds the spans as text broken at `columns`, the margin included. */
void lines_add_spans(TextLines *lines, Margin *margin, const TextSpan *spans, size_t count,
                     int columns);

/* Adds the rows of one table: set in columns where all of them fit, else each row in words. */
void lines_add_table(TextLines *lines, Margin *margin, const TextBlock *rows, size_t count,
                     int columns);

#endif
