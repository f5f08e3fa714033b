/* The shelf and what leads to it: rows that a figure is reckoned from or a chart shows, sources of
 * what is on record, the questions named as the answers behind figures. Tables are followed through
 * locals and required files; where one cannot be seen, nothing that it may hold is missed. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

typedef struct Look {
  Check *check;
  WordSet rows;
  bool rows_open; /* some row cannot be seen */
} Look;

/* Calls `visit` for each table of the list `name` of a table; false where one cannot be seen. */
typedef void Visit(Look *look, const Tree *tree, const Node *table);

static bool each_of(Look *look, const Tree *tree, const Node *list, Visit *visit) {
  const Node *table = check_resolve(look->check, &tree, list);
  bool all = table && !check_is_open(table);
  for (size_t i = 1; table && check_position(table, i); i++) {
    const Tree *at = tree;
    const Node *item = check_resolve(look->check, &at, check_position(table, i));
    if (item) visit(look, at, item);
    all = all && item;
  }
  return all;
}

static void each_in(Look *look, const Tree *tree, const Node *table, const char *name,
                    Visit *visit) {
  const Node *list = check_field(table, name);
  if (list) each_of(look, tree, list, visit);
}

/* ---- which rows there are ---- */

static const Node *id_of(const Node *row) {
  const Node *id = check_field(row, "id");
  return check_text_of(id ? id : check_position(row, 1));
}

static void gather_row(Look *look, const Tree *tree, const Node *row) {
  Check *check = look->check;
  const Node *id = id_of(row);
  check_shape(check, tree, "shelf_row", row);
  if (!id) {
    look->rows_open = true;
    return;
  }
  const Word *word = word_set_add(&look->rows, id->text, id->length, tree, id->start);
  if (word->count == 1) return;
  check_tell(check, tree, id->start, "duplicate_id", NULL, "the row \"%.64s\" is there twice",
             id->text);
}

static void gather_book(Look *look, const Tree *tree, const Node *book) {
  const Node *rows = check_field(book, "rows");
  check_shape(look->check, tree, "shelf_book", book);
  if (rows && !each_of(look, tree, rows, gather_row)) look->rows_open = true;
}

/* ---- what leads to them ---- */

static void look_at_id(Look *look, const Tree *tree, const Node *node) {
  const Node *id = check_text_of(node);
  if (!id || look->rows_open || word_set_has(&look->rows, id->text)) return;
  char what[160];
  snprintf(what, sizeof what, "no book of the shelf has a row \"%.64s\"", id->text);
  check_tell_unknown(look->check, tree, node->start, "unknown_row", id->text, &look->rows, what);
}

/* The ids of a list, or one alone. */
static void look_at_ids(Look *look, const Tree *tree, const Node *value) {
  const Node *list = check_table_of(value);
  if (!list) look_at_id(look, tree, value);
  for (size_t i = 1; list && check_position(list, i); i++) {
    look_at_id(look, tree, check_position(list, i));
  }
}

static void look_at_row(Look *look, const Tree *tree, const Node *row) {
  look_at_ids(look, tree, check_field(row, "from"));
}

static void look_at_chart(Look *look, const Tree *tree, const Node *chart) {
  check_shape(look->check, tree, "shelf_chart", chart);
  look_at_ids(look, tree, check_field(chart, "rows"));
  look_at_id(look, tree, check_field(chart, "against"));
}

static void look_at_series(Look *look, const Tree *tree, const Node *series) {
  Check *check = look->check;
  const Node *value = check_field(series, "source"), *id = check_text_of(value);
  check_shape(check, tree, "shelf_series", series);
  if (!id || check->sources_open || word_set_has(&check->sources_known, id->text)) return;
  char what[160];
  snprintf(what, sizeof what, "sources.lua has no entry \"%.64s\"", id->text);
  check_tell_unknown(check, tree, value->start, "dangling_source", id->text, &check->sources_known,
                     what);
}

static void look_at_book(Look *look, const Tree *tree, const Node *book) {
  each_in(look, tree, book, "rows", look_at_row);
  each_in(look, tree, book, "charts", look_at_chart);
  each_in(look, tree, book, "record", look_at_series);
}

/* ---- the answers behind figures ---- */

static void look_at_answer(Check *check, const Tree *tree, const Node *table) {
  const Node *value = check_field(table, "answer"), *id = check_text_of(value);
  if (!id || check->question_ids_open || word_set_has(&check->question_ids, id->text)) return;
  char what[160];
  snprintf(what, sizeof what, "no question has the id \"%.64s\"", id->text);
  check_tell_unknown(check, tree, value->start, "unknown_answer", id->text, &check->question_ids,
                     what);
}

static void look_at_call(Check *check, const CheckCall *call) {
  if (strcmp(call->name, "ledger") != 0 && strcmp(call->name, "record") != 0) return;
  look_at_answer(check, call->tree, call->table);
  for (size_t i = 1; call->table && check_position(call->table, i); i++) {
    look_at_answer(check, call->tree, check_table_of(check_position(call->table, i)));
  }
}

void check_shelf(Check *check) {
  const Node *shelf = check_field(check->manifest, "shelf");
  Look look = {.check = check};
  if (shelf) {
    if (!each_of(&look, check->manifest_tree, shelf, gather_book)) look.rows_open = true;
    each_of(&look, check->manifest_tree, shelf, look_at_book);
  }
  for (size_t i = 0; i < check->call_count; i++) look_at_call(check, &check->calls[i]);
  word_set_free(&look.rows);
}
