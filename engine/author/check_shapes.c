/* Which fields a table that is handed to the host may have, and what kinds they take: one table of
 * shapes, and one walk over what is written in a call. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

enum { FIELDS_MAX = 20 };

typedef enum Takes {
  TAKES_ANY,
  TAKES_TEXT,
  TAKES_NUMBER,
  TAKES_FLAG,
  TAKES_FUNCTION,
  TAKES_TABLE,
} Takes;

typedef struct ShapeField {
  const char *name;
  Takes takes;
} ShapeField;

typedef struct Shape {
  const char *name;  /* "choose", "choice" */
  const char *items; /* the shape of what stands in its list part; NULL: no list; "": anything */
  ShapeField fields[FIELDS_MAX];
} Shape;

static const Shape shapes[] = {
    {"scenario",
     NULL,
     {{"id", TAKES_TEXT},
      {"title", TAKES_TEXT},
      {"version", TAKES_TEXT},
      {"authors", TAKES_ANY},
      {"languages", TAKES_ANY},
      {"minutes", TAKES_NUMBER},
      {"content_note", TAKES_TEXT},
      {"options", TAKES_TABLE},
      {"start", TAKES_FUNCTION},
      {"simulate", TAKES_TABLE},
      {"facts", TAKES_TABLE},
      {"people", TAKES_TABLE},
      {"units", TAKES_TABLE},
      {"books", TAKES_ANY},
      {"months", TAKES_TABLE},
      {"budget", TAKES_TABLE}}},
    {"event",
     NULL,
     {{"when", TAKES_ANY},
      {"weight", TAKES_ANY},
      {"once", TAKES_FLAG},
      {"text", TAKES_TEXT},
      {"choices", TAKES_TABLE},
      {"enter", TAKES_FUNCTION},
      {"who", TAKES_TEXT},
      {"place", TAKES_TEXT},
      {"form", TAKES_TEXT},
      {"heading", TAKES_TEXT},
      {"picture", TAKES_TEXT},
      {"tags", TAKES_TABLE}}},
    {"choose", "choice", {{"id", TAKES_TEXT}, {"text", TAKES_TEXT}, {"choices", TAKES_TABLE}}},
    {"choice",
     "",
     {{"id", TAKES_TEXT},
      {"text", TAKES_TEXT},
      {"when", TAKES_ANY},
      {"open", TAKES_ANY},
      {"closed", TAKES_TEXT},
      {"effect", TAKES_FUNCTION}}},
    {"number",
     NULL,
     {{"id", TAKES_TEXT},
      {"text", TAKES_TEXT},
      {"min", TAKES_NUMBER},
      {"max", TAKES_NUMBER},
      {"step", TAKES_NUMBER},
      {"unit", TAKES_TEXT},
      {"marks", TAKES_TABLE}}},
    {"mark", "", {{"value", TAKES_NUMBER}, {"text", TAKES_TEXT}}},
    {"allocate",
     "task",
     {{"id", TAKES_TEXT},
      {"text", TAKES_TEXT},
      {"total", TAKES_NUMBER},
      {"step", TAKES_NUMBER},
      {"unit", TAKES_TEXT},
      {"tasks", TAKES_TABLE}}},
    {"task",
     "",
     {{"id", TAKES_TEXT},
      {"text", TAKES_TEXT},
      {"min", TAKES_NUMBER},
      {"max", TAKES_NUMBER},
      {"need", TAKES_NUMBER}}},
    {"pause", "", {{"id", TAKES_TEXT}, {"text", TAKES_TEXT}}},
    {"discuss", "", {{"id", TAKES_TEXT}, {"text", TAKES_TEXT}}},
    {"ending", NULL, {{"id", TAKES_TEXT}, {"title", TAKES_TEXT}, {"text", TAKES_TEXT}}},
    {"ledger",
     NULL,
     {{"id", TAKES_TEXT},
      {"label", TAKES_TEXT},
      {"unit", TAKES_TEXT},
      {"value", TAKES_NUMBER},
      {"by", TAKES_TEXT},
      {"at", TAKES_TEXT}}},
    {"owe",
     NULL,
     {{"event", TAKES_TEXT}, {"from", TAKES_TEXT}, {"to", TAKES_TEXT}, {"text", TAKES_TEXT}}},
    {"record",
     "row",
     {{"book", TAKES_TEXT}, {"by", TAKES_TEXT}, {"unit", TAKES_TEXT}, {"at", TAKES_TEXT}}},
    {"row", "", {{"unit", TAKES_TEXT}, {"by", TAKES_TEXT}}},
    {"entry", NULL, {{"id", TAKES_TEXT}, {"title", TAKES_TEXT}, {"text", TAKES_TEXT}}},
    {"option", "", {{"id", TAKES_TEXT}, {"text", TAKES_TEXT}, {"default", TAKES_TEXT}}},
    {"unit", "", {{"name", TAKES_TEXT}, {"places", TAKES_NUMBER}}},
    {"budget", NULL, {{"text", TAKES_NUMBER}, {"choice", TAKES_NUMBER}}},
    {"simulate",
     NULL,
     {{"policies", TAKES_TABLE},
      {"open", TAKES_FUNCTION},
      {"run", TAKES_FUNCTION},
      {"close", TAKES_FUNCTION}}},
};

static const Shape *find_shape(const char *name) {
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
    if (strcmp(shapes[i].name, name) == 0) return &shapes[i];
  }
  return NULL;
}

static const ShapeField *find_field(const Shape *shape, const char *name) {
  for (size_t i = 0; i < FIELDS_MAX && shape->fields[i].name; i++) {
    if (strcmp(shape->fields[i].name, name) == 0) return &shape->fields[i];
  }
  return NULL;
}

/* ---- kinds ---- */

static const char *kind_of(const Node *node) {
  switch (node->kind) {
    case NODE_TEXT: return "a text";
    case NODE_NUMBER: return "a number";
    case NODE_TRUE:
    case NODE_FALSE: return "true or false";
    case NODE_TABLE: return "a table";
    case NODE_FUNCTION: return "a function";
    default: return NULL;
  }
}

static const char *wanted(Takes takes) {
  switch (takes) {
    case TAKES_TEXT: return "a text";
    case TAKES_NUMBER: return "a number";
    case TAKES_FLAG: return "true or false";
    case TAKES_FUNCTION: return "a function";
    case TAKES_TABLE: return "a table";
    case TAKES_ANY: break;
  }
  return NULL;
}

static void check_kind(Check *check, const Tree *tree, const ShapeField *field, const Node *item) {
  const Node *value = check_value(item->right);
  const char *found = value ? kind_of(value) : NULL, *want = wanted(field->takes);
  if (!found || !want || strcmp(found, want) == 0) return;
  check_tell(check, tree, item->right->start, "bad_value", NULL, "%s must be %s, found %s",
             field->name, want, found);
}

/* An effect that is called where it is written: function() ... end, in parentheses and called. */
static void check_effect(Check *check, const Tree *tree, const Node *item) {
  const Node *call = item->right;
  if (strcmp(item->text, "effect") != 0 || call->kind != NODE_CALL) return;
  const Node *callee = check_value(call->left);
  if (!callee || callee->kind != NODE_FUNCTION || check_gives_value(callee)) return;
  check_tell(check, tree, call->start, "effect_called", NULL,
             "effect is the result of a call that gives nothing");
}

/* ---- the walk ---- */

static void check_table(Check *check, const Tree *tree, const Shape *shape, const Node *table);

static void check_unknown(Check *check, const Tree *tree, const Shape *shape, const Node *item) {
  WordSet known = {0};
  for (size_t i = 0; i < FIELDS_MAX && shape->fields[i].name; i++) {
    word_set_add(&known, shape->fields[i].name, strlen(shape->fields[i].name), NULL, 0);
  }
  char what[160];
  snprintf(what, sizeof what, "%s has no field \"%.64s\"", shape->name, item->text);
  check_tell_unknown(check, tree, item->name_start, "unknown_field", item->text, &known, what);
  word_set_free(&known);
}

static void check_list(Check *check, const Tree *tree, const char *items, const Node *list) {
  const Shape *shape = *items ? find_shape(items) : NULL;
  for (size_t i = 1; shape && check_position(list, i); i++) {
    const Node *part = check_position(list, i);
    if (part->kind == NODE_TABLE) check_table(check, tree, shape, part);
  }
}

static void check_table(Check *check, const Tree *tree, const Shape *shape, const Node *table) {
  static const char *const lists[][2] = {
      {"choices", "choice"}, {"tasks", "task"}, {"marks", "mark"}, {"options", "option"}};
  for (const Node *item = table->first; item; item = item->next) {
    if (!item->text || !item->right) continue;
    const ShapeField *field = find_field(shape, item->text);
    if (!field) {
      check_unknown(check, tree, shape, item);
      continue;
    }
    check_kind(check, tree, field, item);
    check_effect(check, tree, item);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
      if (strcmp(item->text, lists[i][0]) != 0 || item->right->kind != NODE_TABLE) continue;
      check_list(check, tree, lists[i][1], item->right);
    }
  }
  if (shape->items) check_list(check, tree, shape->items, table);
}

/* A table of named things of one shape: units, entries. */
static void check_map(Check *check, const Tree *tree, const char *name, const Node *map) {
  const Shape *shape = find_shape(name);
  for (const Node *item = map ? map->first : NULL; item; item = item->next) {
    if (item->right && item->right->kind == NODE_TABLE)
      check_table(check, tree, shape, item->right);
  }
}

static void check_manifest(Check *check) {
  const Tree *tree = check->manifest_tree;
  const Node *units = check_field(check->manifest, "units");
  const Node *budget = check_field(check->manifest, "budget");
  if (units && units->kind == NODE_TABLE) check_map(check, tree, "unit", units);
  if (budget && budget->kind == NODE_TABLE) check_table(check, tree, find_shape("budget"), budget);
}

void check_shapes(Check *check) {
  static const char *const files[] = {"glossary.lua", "sources.lua", "pictures.lua"};
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    const Shape *shape = find_shape(call->name);
    if (shape && call->is_direct) check_table(check, call->tree, shape, call->table);
  }
  for (size_t i = 0; i < check->event_count; i++) {
    const CheckEvent *event = &check->events[i];
    if (event->table) check_table(check, event->tree, find_shape("event"), event->table);
  }
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    const Tree *tree = check_tree(check, files[i]);
    check_map(check, tree, "entry", check_table_of(check_returned(tree)));
  }
  check_manifest(check);
}
