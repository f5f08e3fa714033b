/* The manifest's shelf, list by list: each is counted as soon as it is allocated, so that
 * bookshelf_free() frees any half of it. */
#include <stdlib.h>

#include "base/memory.h"
#include "script/build.h"
#include "script/fields.h"
#include "script/limits.h"

enum { MOST = 128 };

static const char *const shelf_word = "shelf";

static char *plain(lua_State *lua, const char *name, bool needed) {
  return fields_text(lua, -1, shelf_word, name, TEXT_PLAIN, LIMIT_WORDS_BYTES, needed);
}

/* Pushes a list and makes room for its items, zeroed. */
static void *begin_list(lua_State *lua, const char *name, size_t bytes, size_t *count) {
  size_t length = fields_list(lua, -1, shelf_word, name, MOST);
  void *list = memory_new(length * bytes);
  *count = length;
  return list;
}

static void build_ids(lua_State *lua, const char *name, char ***ids, size_t *count) {
  *ids = begin_list(lua, name, sizeof **ids, count);
  for (size_t i = 0; i < *count; i++) {
    lua_createtable(lua, 0, 1); /* so that an id in a list is read as a field is */
    lua_rawgeti(lua, -2, (lua_Integer)i + 1);
    lua_setfield(lua, -2, "id");
    (*ids)[i] = fields_id(lua, -1, name, "id", true, true);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_rows(lua_State *lua, ShelfBook *book) {
  book->rows = begin_list(lua, "rows", sizeof *book->rows, &book->row_count);
  for (size_t i = 0; i < book->row_count; i++) {
    ShelfRow *row = &book->rows[i];
    fields_item(lua, "row", i + 1);
    row->id = fields_id(lua, -1, "row", "id", true, true);
    row->label = plain(lua, "label", true);
    row->unit = plain(lua, "unit", false);
    row->heading = plain(lua, "heading", false);
    row->book = plain(lua, "book", false);
    row->so = fields_id(lua, -1, "row", "so", true, true);
    fields_number(lua, -1, "row", "times", true, &row->times);
    fields_number(lua, -1, "row", "places", true, &row->places);
    row->sum = fields_flag(lua, -1, "row", "sum");
    build_ids(lua, "from", &row->from, &row->from_count);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_charts(lua_State *lua, ShelfBook *book) {
  book->charts = begin_list(lua, "charts", sizeof *book->charts, &book->chart_count);
  for (size_t i = 0; i < book->chart_count; i++) {
    ShelfChart *chart = &book->charts[i];
    fields_item(lua, "chart", i + 1);
    chart->title = plain(lua, "title", true);
    char *form = plain(lua, "form", true);
    chart->is_bars = form[0] == 'b';
    free(form);
    build_ids(lua, "rows", &chart->rows, &chart->row_count);
    chart->against = fields_id(lua, -1, "chart", "against", true, false);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_points(lua_State *lua, ShelfSeries *series) {
  series->points = begin_list(lua, "points", sizeof *series->points, &series->count);
  for (size_t i = 0; i < series->count; i++) {
    ShelfPoint *point = &series->points[i];
    fields_item(lua, "point", i + 1);
    point->at = plain(lua, "at", true);
    fields_number(lua, -1, "point", "low", true, &point->low);
    fields_number(lua, -1, "point", "high", true, &point->high);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_record(lua_State *lua, ShelfBook *book) {
  book->record = begin_list(lua, "record", sizeof *book->record, &book->record_count);
  for (size_t i = 0; i < book->record_count; i++) {
    ShelfSeries *series = &book->record[i];
    fields_item(lua, "series", i + 1);
    series->title = plain(lua, "title", true);
    series->label = plain(lua, "label", true);
    series->unit = plain(lua, "unit", false);
    series->source = plain(lua, "source", true);
    build_points(lua, series);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

void build_bookshelf(lua_State *lua, Bookshelf *shelf, int table) {
  lua_pushvalue(lua, table);
  shelf->books = begin_list(lua, "shelf", sizeof *shelf->books, &shelf->count);
  for (size_t i = 0; i < shelf->count; i++) {
    ShelfBook *book = &shelf->books[i];
    fields_item(lua, "book", i + 1);
    book->id = fields_id(lua, -1, "book", "id", false, true);
    book->title = plain(lua, "title", true);
    book->text = fields_text(lua, -1, shelf_word, "text", TEXT_MARKDOWN, LIMIT_WORDS_BYTES, false);
    build_rows(lua, book);
    build_charts(lua, book);
    build_record(lua, book);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 2);
}
