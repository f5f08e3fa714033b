/* Rows come in the order in which a game records them, an entry perhaps again, a month perhaps
 * late. All are held (script/limits.h bounds them), and sorted twice: entries together, to let the
 * last of each stand in the first one's place; then by month and place. */
#include "commands/books.h"

#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/memory.h"
#include "base/number.h"

enum { HELD_BYTES = 4 << 20 }; /* of the public ledger */

struct KeptRow {
  char *month, *book, *id, *unit, *by;
  double value;
  size_t place; /* when the entry was first recorded */
};

void books_keep(Books *books, const ScriptRow *row) {
  if (books->count == books->room) {
    books->room = books->room ? books->room * 2 : 256;
    books->rows = memory_grow(books->rows, books->room, sizeof *books->rows);
  }
  books->rows[books->count] = (KeptRow){.month = memory_copy(row->month),
                                        .book = memory_copy(row->book),
                                        .id = memory_copy(row->id),
                                        .unit = memory_copy(row->unit),
                                        .by = memory_copy(row->by),
                                        .value = row->value,
                                        .place = books->count};
  books->count++;
}

static void free_row(KeptRow *row) {
  free(row->month);
  free(row->book);
  free(row->id);
  free(row->unit);
  free(row->by);
}

void books_free(Books *books) {
  for (size_t i = 0; i < books->count; i++) free_row(&books->rows[i]);
  free(books->rows);
  free(books->period);
  buffer_free(&books->months);
  buffer_free(&books->month);
  *books = (Books){0};
}

/* ---- a row as CSV ---- */

static void add_row(Buffer *out, const ScriptRow *row) {
  char value[NUMBER_TEXT_BYTES];
  number_text(row->value, value);
  const char *fields[] = {row->month, row->book, row->id, row->unit, value, row->by};
  for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
    if (i > 0) buffer_add_char(out, ',');
    csv_add_field(out, fields[i]);
  }
  buffer_add_char(out, '\n');
}

/* ---- the public ledger ---- */

static void end_month(Books *books) {
  buffer_add(&books->months, buffer_text(&books->month), books->month.length);
  buffer_clear(&books->month);
}

static void begin(Books *books, Buffer *out) {
  if (!books->begun) buffer_add_text(out, "month,book,id,unit,value,by\n");
  books->begun = true;
}

static void print_months(Books *books, Buffer *out) {
  begin(books, out);
  buffer_add(out, buffer_text(&books->months), books->months.length);
  buffer_clear(&books->months);
}

/* A month's rows are those of its last scene: they are held until another month begins. */
void books_see(Books *books, const Scene *scene, Buffer *out) {
  if (books->count > 0) return;
  if (books->period && !scene_same_period(books->period, scene->id)) end_month(books);
  if (books->months.length >= HELD_BYTES) print_months(books, out);
  free(books->period);
  books->period = memory_copy_bytes(scene->id, scene_period_length(scene->id));
  buffer_clear(&books->month);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    add_row(&books->month, &(ScriptRow){.month = books->period,
                                        .book = "reported",
                                        .id = entry->id,
                                        .unit = entry->unit ? entry->unit : "",
                                        .by = entry->by ? entry->by : "",
                                        .value = entry->value});
  }
}

/* ---- the kept books ---- */

static int by_entry(const KeptRow *a, const KeptRow *b) {
  int order = strcmp(a->month, b->month);
  if (order == 0) order = strcmp(a->book, b->book);
  return order != 0 ? order : strcmp(a->id, b->id);
}

static int by_place(const KeptRow *a, const KeptRow *b) {
  return (a->place > b->place) - (a->place < b->place);
}

static int entries_together(const void *a, const void *b) {
  int order = by_entry(a, b);
  return order != 0 ? order : by_place(a, b);
}

static int months_in_order(const void *a, const void *b) {
  const KeptRow *left = a, *right = b;
  int order = strcmp(left->month, right->month);
  return order != 0 ? order : by_place(left, right);
}

/* Leaves one row for each entry: the last, in the place of the first. */
static void settle(Books *books) {
  KeptRow *rows = books->rows;
  size_t left = 0;
  qsort(rows, books->count, sizeof *rows, entries_together);
  for (size_t i = 0; i < books->count; i++) {
    if (i + 1 < books->count && by_entry(&rows[i], &rows[i + 1]) == 0) {
      rows[i + 1].place = rows[i].place;
      free_row(&rows[i]);
    } else {
      rows[left++] = rows[i];
    }
  }
  books->count = left;
  qsort(rows, books->count, sizeof *rows, months_in_order);
}

static void print_kept(Books *books, Buffer *out) {
  settle(books);
  for (size_t i = 0; i < books->count; i++) {
    const KeptRow *row = &books->rows[i];
    add_row(out, &(ScriptRow){.month = row->month,
                              .book = row->book,
                              .id = row->id,
                              .unit = row->unit,
                              .by = row->by,
                              .value = row->value});
  }
}

void books_print(Books *books, Buffer *out) {
  begin(books, out);
  if (books->count > 0) {
    print_kept(books, out);
  } else {
    end_month(books);
    print_months(books, out);
  }
}
