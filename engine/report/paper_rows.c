/* Each number of the report is a line of the CSV, entered when it is printed. Lines are made whole
 * and compared whole, found by digest in a table of open places, so that a class of four hundred
 * games costs no more a line than one. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/digest.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/utf8.h"
#include "report/paper_core.h"

#define HEAD "part,game,month,book,id,unit,value,by,shown,shown_unit\r\n"
#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

enum { FEWEST_PLACES = 1024 };

/* ---- lines ---- */

/* What a spreadsheet would run if it stood in a cell alone. A number is none, whatever its sign. */
static bool is_formula(const char *text) {
  double number;
  if (*text == '\t' || *text == '\r') return true;
  while (*text == ' ') text++;
  return *text && strchr("=+-@\t\r", *text) && !number_parse(text, &number);
}

static void add_field(Buffer *line, const char *text, char end) {
  Buffer field = {0};
  if (text) {
    char *clean = utf8_clean(text, strlen(text), true);
    if (is_formula(text) || is_formula(clean)) buffer_add_char(&field, '\'');
    buffer_add_text(&field, clean);
    free(clean);
  }
  csv_add_field(line, buffer_text(&field));
  buffer_free(&field);
  buffer_add_char(line, end);
}

static size_t row_length(const PaperRows *rows, size_t row) {
  size_t end = row + 1 < rows->count ? rows->starts[row + 1] : rows->text.length;
  return end - rows->starts[row];
}

/* The place where a line is or would be put. */
static size_t *find_place(const PaperRows *rows, const char *line, size_t length) {
  size_t mask = rows->place_count - 1;
  size_t at = (size_t)digest_bytes(line, length, 0) & mask;
  for (; rows->places[at] > 0; at = (at + 1) & mask) {
    size_t row = rows->places[at] - 1;
    if (row_length(rows, row) != length) continue;
    if (memcmp(rows->text.bytes + rows->starts[row], line, length) == 0) break;
  }
  return &rows->places[at];
}

/* Keeps at least every second place empty. */
static void make_places(PaperRows *rows) {
  if (rows->count * 2 < rows->place_count) return;
  free(rows->places);
  rows->place_count = rows->place_count > 0 ? rows->place_count * 2 : FEWEST_PLACES;
  rows->places = memory_new(rows->place_count * sizeof *rows->places);
  for (size_t i = 0; i < rows->count; i++) {
    *find_place(rows, rows->text.bytes + rows->starts[i], row_length(rows, i)) = i + 1;
  }
}

static void add_line(PaperRows *rows, const Buffer *line) {
  make_places(rows);
  size_t *place = find_place(rows, line->bytes, line->length);
  if (*place > 0) return;
  if (rows->count == rows->starts_capacity) {
    rows->starts_capacity = rows->starts_capacity > 0 ? rows->starts_capacity * 2 : FEWEST_PLACES;
    rows->starts = memory_grow(rows->starts, rows->starts_capacity, sizeof *rows->starts);
  }
  rows->starts[rows->count++] = rows->text.length;
  *place = rows->count;
  buffer_add(&rows->text, line->bytes, line->length);
}

void paper_add_row(Paper *paper, const PaperFigure *figure, const char *value, const char *shown) {
  Buffer line = {0};
  add_field(&line, paper->part, ',');
  add_field(&line, paper->game, ',');
  add_field(&line, figure->month, ',');
  add_field(&line, figure->book, ',');
  add_field(&line, figure->id, ',');
  add_field(&line, figure->unit, ',');
  add_field(&line, value, ',');
  add_field(&line, figure->by, ',');
  add_field(&line, shown, ',');
  add_field(&line, figure->shown_unit ? figure->shown_unit : figure->unit, '\r');
  buffer_add_char(&line, '\n');
  add_line(&paper->rows, &line);
  buffer_free(&line);
}

void paper_rows_free(PaperRows *rows) {
  buffer_free(&rows->text);
  free(rows->starts);
  free(rows->places);
}

char *paper_csv(Paper *paper) {
  Buffer out = {0};
  buffer_add_text(&out, BYTE_ORDER_MARK HEAD);
  buffer_add(&out, buffer_text(&paper->rows.text), paper->rows.text.length);
  return buffer_take(&out);
}

/* ---- figures ---- */

double paper_shown(const PaperFigure *figure) {
  return figure->value * (figure->times == 0 ? 1 : figure->times);
}

void paper_grouped(double number, int places, char out[PAPER_GROUPED_BYTES]) {
  number_grouped(number, places, out);
  char *point = strchr(out, '.');
  if (!point || strchr(out, 'e')) return;
  char *end = out + strlen(out);
  while (end[-1] == '0') *--end = '\0';
  if (end == point + 1) *point = '\0';
  if (strcmp(out, "-0") == 0) memmove(out, "0", 2);
}

/* As a machine reads it: no commas. */
static void drop_commas(char *text) {
  char *to = text;
  for (const char *c = text; *c; c++) {
    if (*c != ',') *to++ = *c;
  }
  *to = '\0';
}

void paper_enter(Paper *paper, const PaperFigure *figure) {
  double number = paper_shown(figure);
  if (!isfinite(figure->value) || !isfinite(number)) return;
  char value[NUMBER_TEXT_BYTES], shown[PAPER_GROUPED_BYTES];
  number_text(figure->value, value);
  paper_grouped(number, figure->places, shown);
  drop_commas(shown);
  paper_add_row(paper, figure, value, shown);
}

void paper_figure(Paper *paper, const PaperFigure *figure) {
  double number = paper_shown(figure);
  if (!isfinite(figure->value) || !isfinite(number)) {
    paper_text(paper, "no figure");
    return;
  }
  paper_enter(paper, figure);
  char text[PAPER_GROUPED_BYTES], plain[PAPER_GROUPED_BYTES];
  paper_grouped(number, figure->places, text);
  memcpy(plain, text, sizeof plain);
  drop_commas(plain);
  paper_markup(paper, "<span data-value=\"");
  paper_text(paper, plain);
  paper_markup(paper, "\">");
  if (*text == '-') paper_markup(paper, "\u2212");
  paper_text(paper, *text == '-' ? text + 1 : text);
  paper_markup(paper, "</span>");
}

void paper_figure_unit(Paper *paper, const PaperFigure *figure) {
  paper_figure(paper, figure);
  const char *unit = figure->shown_unit ? figure->shown_unit : figure->unit;
  if (!unit || !*unit) return;
  paper_markup(paper, strcmp(unit, "%") == 0 ? "" : "\u00a0");
  paper_text(paper, unit);
}

void paper_count(Paper *paper, const char *id, double count) {
  paper_figure(paper, &(PaperFigure){.month = "", .book = "count", .id = id, .value = count});
}

/* ---- numbers in a text ---- */

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static size_t digits_at(const char *text) {
  size_t count = 0;
  while (is_digit(text[count])) count++;
  return count;
}

/* Bytes of the number at `text`, which begins with a digit: 1,015,810 and 38.8 are one, "12, 15"
 * and "1,5" are two. */
static size_t number_length(const char *text) {
  size_t length = digits_at(text);
  if (length <= 3) {
    while (text[length] == ',' && digits_at(text + length + 1) == 3) length += 4;
  }
  size_t fraction = text[length] == '.' ? digits_at(text + length + 1) : 0;
  return fraction > 0 ? length + 1 + fraction : length;
}

/* True where the number that begins at `at` has a minus before it: one that parts two numbers or
 * two words is none. */
static bool is_negative(const char *text, const char *at) {
  static const char minus[] = "\u2212";
  size_t length = sizeof minus - 1;
  bool is_long = (size_t)(at - text) >= length && memcmp(at - length, minus, length) == 0;
  if (!is_long && (at == text || at[-1] != '-')) return false;
  const char *sign = at - (is_long ? length : 1);
  return sign == text || strchr(" \n(|", sign[-1]);
}

static void enter_number(Paper *paper, const char *id, const char *at, size_t length, bool minus) {
  Buffer digits = {0};
  if (minus) buffer_add_char(&digits, '-');
  for (size_t i = 0; i < length; i++) {
    if (at[i] != ',') buffer_add_char(&digits, at[i]);
  }
  double number;
  if (number_parse(buffer_text(&digits), &number)) {
    char value[NUMBER_TEXT_BYTES];
    number_text(number, value);
    PaperFigure figure = {.month = "", .book = "text", .id = id};
    paper_add_row(paper, &figure, value, buffer_text(&digits));
  }
  buffer_free(&digits);
}

void paper_enter_text(Paper *paper, const char *id, const char *text) {
  bool in_word = false;
  for (const char *c = text; *c;) {
    if (!is_digit(*c)) {
      in_word = is_word(*c);
      c++;
      continue;
    }
    size_t length = in_word ? digits_at(c) : number_length(c);
    if (!in_word) enter_number(paper, id, c, length, is_negative(text, c));
    c += length;
  }
}
