/* A table in columns is as wide as its widest cells; one that would not fit, or that is heard
 * instead of seen, is told row by row: "Year 1958. Told: 21,600,000 jin. So: 13,000,000 jin." */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "text/lines_core.h"

enum {
  MOST_COLUMNS = 16, /* of a table that is set; wider ones are told */
  GAP = 3,           /* between two columns */
};

typedef struct Cell {
  const TextSpan *spans;
  size_t count;
  int columns;
  bool is_right;
} Cell;

/* The cell at *from, which is moved behind it; false at the end of the row. */
static bool next_cell(const TextBlock *row, size_t *from, Cell *cell) {
  if (*from >= row->count) return false;
  *cell = (Cell){.spans = row->spans + *from};
  for (bool is_last = false; !is_last && *from < row->count; ++*from) {
    const TextSpan *span = &row->spans[*from];
    cell->columns += utf8_columns(span->text, strlen(span->text));
    cell->is_right = span->is_right;
    cell->count++;
    is_last = span->ends_cell;
  }
  return true;
}

/* The widths of all columns; their number, or 0 where there are too many. */
static size_t measure(const TextBlock *rows, size_t count, int widths[MOST_COLUMNS]) {
  size_t most = 0;
  for (size_t i = 0; i < count; i++) {
    size_t at = 0, column = 0;
    for (Cell cell; next_cell(&rows[i], &at, &cell); column++) {
      if (column == MOST_COLUMNS) return 0;
      if (column == most) widths[most++] = 0;
      if (cell.columns > widths[column]) widths[column] = cell.columns;
    }
  }
  return most;
}

/* ---- in columns ---- */

static void add_filling(TextLine *line, char filling, int columns, unsigned style) {
  char *text = memory_new((size_t)columns + 1);
  memset(text, filling, (size_t)columns);
  lines_add_run(line, &(TextSpan){.style = style}, text, (size_t)columns);
  free(text);
}

static void add_cell(TextLine *line, const Cell *cell, unsigned style) {
  for (size_t i = 0; i < cell->count; i++) {
    TextSpan span = cell->spans[i];
    span.style |= style;
    lines_add_run(line, &span, span.text, strlen(span.text));
  }
}

/* `blanks` are owed to the line, and paid where more words follow. */
static void set_row(TextLine *line, const TextBlock *row, const int *widths) {
  size_t at = 0, column = 0;
  int blanks = 0;
  for (Cell cell; next_cell(row, &at, &cell); column++) {
    int spare = widths[column] - cell.columns;
    if (cell.is_right) blanks += spare;
    if (cell.columns > 0) {
      add_filling(line, ' ', blanks, 0);
      add_cell(line, &cell, row->level == 1 ? TEXT_STRONG : 0);
      blanks = 0;
    } else {
      blanks += cell.columns;
    }
    blanks += GAP + (cell.is_right ? 0 : spare);
  }
}

static void add_rules(TextLine *line, const int *widths, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (i > 0) add_filling(line, ' ', GAP, 0);
    add_filling(line, '-', widths[i], TEXT_BAR);
  }
}

/* ---- in words ---- */

typedef struct Words {
  TextSpan *spans; /* their texts are lent */
  size_t count;
} Words;

static void add_words(Words *words, const char *text) {
  words->spans = memory_grow(words->spans, words->count + 1, sizeof *words->spans);
  words->spans[words->count++] = (TextSpan){.text = (char *)(uintptr_t)text};
}

static void add_spans(Words *words, const Cell *cell) {
  words->spans = memory_grow(words->spans, words->count + cell->count, sizeof *words->spans);
  for (size_t i = 0; i < cell->count; i++) words->spans[words->count++] = cell->spans[i];
}

/* A row's cells, each behind the name of its column. */
static void tell_row(TextLines *lines, Margin *margin, const TextBlock *head, const TextBlock *row,
                     int columns) {
  Words words = {0};
  size_t at = 0, head_at = 0;
  Cell cell, name;
  while (next_cell(row, &at, &cell)) {
    bool is_named = head && next_cell(head, &head_at, &name) && name.columns > 0;
    if (cell.columns == 0) continue;
    bool is_first = words.count == 0;
    if (!is_first) add_words(&words, ". ");
    if (is_named) add_spans(&words, &name);
    if (is_named) add_words(&words, is_first ? " " : ": ");
    add_spans(&words, &cell);
  }
  if (words.count > 0) add_words(&words, ".");
  lines_add_spans(lines, margin, words.spans, words.count, columns);
  free(words.spans);
}

void lines_add_table(TextLines *lines, Margin *margin, const TextBlock *rows, size_t count,
                     int columns) {
  int widths[MOST_COLUMNS] = {0}, all = margin->columns;
  size_t most = measure(rows, count, widths);
  for (size_t i = 0; i < most; i++) all += widths[i] + (i > 0 ? GAP : 0);
  bool is_told = lines->is_told || most == 0 || all > columns;
  const TextBlock *head = rows[0].level == 1 && count > 1 ? &rows[0] : NULL;
  for (size_t i = is_told && head ? 1 : 0; i < count; i++) {
    if (is_told) {
      tell_row(lines, margin, head, &rows[i], columns);
      continue;
    }
    set_row(lines_begin(lines, margin), &rows[i], widths);
    if (i == 0) add_rules(lines_begin(lines, margin), widths, most);
  }
}
