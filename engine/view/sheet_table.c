/* The widest label, value and unit give the columns (a long unit only where all fits: else it
 * stands where the words on who said it would, and they go below then). If what is left is not
 * enough for those words every figure is told as a sentence. */
#include "view/sheet_table.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"

enum { GAP = 2, LEAST_NOTE = 16, SHORT_UNIT = 10 };

static int columns_of(const char *text) {
  return utf8_columns(text, strlen(text));
}

static int most(int a, int b) {
  return a > b ? a : b;
}

char *sheet_note(const SheetPart *part) {
  Buffer out = {0};
  char *when = sheet_when(part->at);
  const char *book = sheet_book_words(part->book);
  buffer_add_text(&out, book);
  if (part->by) buffer_addf(&out, "%s%s", *book ? " by " : "", part->by);
  if (*when) buffer_addf(&out, "%s%s", out.length > 0 ? ", " : "", when);
  free(when);
  return buffer_take(&out);
}

static char *label_of(const SheetPart *part) {
  Buffer out = {0};
  buffer_add_text(&out, part->title ? part->title : "");
  const char *both = part->characters && part->pinyin ? ", " : "";
  if (part->characters || part->pinyin) {
    buffer_addf(&out, " (%s%s%s)", part->characters ? part->characters : "", both,
                part->pinyin ? part->pinyin : "");
  }
  if (part->has_value) buffer_add_char(&out, ':');
  return buffer_take(&out);
}

/* The cells of one row, owned. */
typedef struct Row {
  char *label, *unit, *note;
  char value[FIGURE_BYTES];
} Row;

static Row row_of(const SheetPart *part, const SheetLook *look) {
  Row row = {.label = label_of(part), .unit = measure_unit(&look->measure, part->unit)};
  row.note = sheet_note(part);
  if (part->has_value) measure_figure(&look->measure, part->value, part->unit, row.value);
  return row;
}

static void free_row(Row *row) {
  free(row->label);
  free(row->unit);
  free(row->note);
}

SheetTable sheet_table_of(const SheetPart *parts, size_t count, const SheetLook *look) {
  SheetTable table = {.look = look};
  int note = 0, longest = 0; /* of the notes, of the units */
  for (size_t i = 0; i < count; i++) {
    Row row = row_of(&parts[i], look);
    table.label = most(table.label, columns_of(row.label));
    table.value = most(table.value, columns_of(row.value));
    int unit = columns_of(row.unit);
    longest = most(longest, unit);
    if (unit <= SHORT_UNIT) table.unit = most(table.unit, unit);
    note = most(note, columns_of(row.note));
    free_row(&row);
  }
  int fixed = table.label + GAP + table.value + GAP;
  if (look->columns - fixed - 1 - longest >= note) table.unit = longest; /* there is room */
  int left = look->columns - fixed - (table.unit > 0 ? 1 + table.unit : 0);
  bool fits = left >= (note < LEAST_NOTE ? note : LEAST_NOTE) && left > 0 &&
              table.label + GAP + table.value + 1 + longest <= look->columns;
  table.note = fits ? left : 0;
  return table;
}

static void add_sentence(const Row *row, Flow *flow, int columns) {
  Buffer words = {0};
  buffer_add_text(&words, row->label);
  if (*row->value) buffer_addf(&words, " %s", row->value);
  if (*row->value && *row->unit) buffer_addf(&words, " %s", row->unit);
  if (*row->note) buffer_addf(&words, " (%s)", row->note);
  size_t first = flow->count;
  flow_add_plain(flow, "", buffer_text(&words), columns - GAP, ROLE_TEXT);
  for (size_t i = first + 1; i < flow->count; i++) flow_indent(&flow->lines[i], GAP);
  buffer_free(&words);
}

static void add_blanks(Buffer *out, int count) {
  while (count-- > 0) buffer_add_char(out, ' ');
}

static void add_cells(const SheetTable *table, const Row *row, FlowLine *line) {
  Buffer cell = {0};
  flow_add_run(line, row->label, ROLE_TEXT);
  add_blanks(&cell,
             table->label - columns_of(row->label) + GAP + table->value - columns_of(row->value));
  buffer_add_text(&cell, row->value);
  flow_add_run(line, buffer_text(&cell), ROLE_FIGURE);
  buffer_clear(&cell);
  if (table->unit > 0) {
    buffer_addf(&cell, " %s", row->unit);
    add_blanks(&cell, table->unit - columns_of(row->unit));
  }
  add_blanks(&cell, GAP);
  bool is_last = !*row->note || columns_of(row->unit) > table->unit;
  if (!is_last) flow_add_run(line, buffer_text(&cell), ROLE_TEXT);
  if (is_last && *row->unit) flow_add_run(line, " ", ROLE_TEXT);
  if (is_last && *row->unit) flow_add_run(line, row->unit, ROLE_TEXT);
  buffer_free(&cell);
}

/* A note that does not go into a line is broken before the time, where that makes it fit. */
static void break_note(char *note, int columns) {
  char *comma = strrchr(note, ',');
  if (columns_of(note) <= columns || !comma || comma[1] != ' ') return;
  if (utf8_columns(note, (size_t)(comma + 1 - note)) <= columns) comma[1] = '\n';
}

void sheet_table_add(const SheetTable *table, const SheetPart *part, Flow *flow) {
  Row row = row_of(part, table->look);
  size_t first = flow->count;
  if (table->note == 0) {
    add_sentence(&row, flow, table->look->columns);
  } else {
    int taken = table->look->columns - table->note;
    int prose = table->note < table->look->prose ? table->note : table->look->prose;
    FlowLine cells = {.item = -1, .cursor = -1};
    add_cells(table, &row, &cells);
    break_note(row.note, prose);
    if (columns_of(row.unit) > table->unit) flow_add_line(flow); /* what is said of it goes below */
    if (flow->count == first || *row.note) flow_add_plain(flow, "", row.note, prose, ROLE_TEXT);
    for (size_t i = first + 1; i < flow->count; i++) flow_indent(&flow->lines[i], taken);
    flow_prepend(&flow->lines[first], &cells);
  }
  free_row(&row);
}
