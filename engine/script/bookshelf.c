/* Found by walking: a shelf holds some dozens of figures. */
#include "script/bookshelf.h"

#include <stdlib.h>
#include <string.h>

const ShelfBook *bookshelf_book(const Bookshelf *shelf, const char *id) {
  for (size_t i = 0; i < shelf->count; i++) {
    if (strcmp(shelf->books[i].id, id) == 0) return &shelf->books[i];
  }
  return NULL;
}

const ShelfRow *bookshelf_row(const Bookshelf *shelf, const char *id, const ShelfBook **found) {
  for (size_t i = 0; i < shelf->count; i++) {
    const ShelfBook *book = &shelf->books[i];
    for (size_t k = 0; k < book->row_count; k++) {
      if (strcmp(book->rows[k].id, id) != 0) continue;
      if (found) *found = book;
      return &book->rows[k];
    }
  }
  return NULL;
}

static void free_texts(char **texts, size_t count) {
  for (size_t i = 0; i < count; i++) free(texts[i]);
  free(texts);
}

static void free_row(ShelfRow *row) {
  free(row->id);
  free(row->label);
  free(row->unit);
  free(row->heading);
  free(row->book);
  free(row->so);
  free_texts(row->from, row->from_count);
}

static void free_series(ShelfSeries *series) {
  for (size_t i = 0; i < series->count; i++) free(series->points[i].at);
  free(series->points);
  free(series->title);
  free(series->label);
  free(series->unit);
  free(series->source);
}

static void free_book(ShelfBook *book) {
  for (size_t i = 0; i < book->row_count; i++) free_row(&book->rows[i]);
  for (size_t i = 0; i < book->chart_count; i++) {
    free(book->charts[i].title);
    free_texts(book->charts[i].rows, book->charts[i].row_count);
    free(book->charts[i].against);
  }
  for (size_t i = 0; i < book->record_count; i++) free_series(&book->record[i]);
  free(book->rows);
  free(book->charts);
  free(book->record);
  free(book->id);
  free(book->title);
  free(book->text);
}

void bookshelf_free(Bookshelf *shelf) {
  for (size_t i = 0; i < shelf->count; i++) free_book(&shelf->books[i]);
  free(shelf->books);
  *shelf = (Bookshelf){0};
}
