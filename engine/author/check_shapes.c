/* Which fields a table that is handed to the host may have, as the prelude's table of calls says,
 * and what kinds they take: one walk over what is written in a call. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

typedef enum Takes {
  TAKES_ANY,
  TAKES_TEXT,
  TAKES_NUMBER,
  TAKES_FLAG,
  TAKES_FUNCTION,
  TAKES_TABLE,
} Takes;

/* A call's table, or one that stands in it. Its fields are those of the prelude's own table. */
typedef struct Shape {
  const char *name;   /* "choose", "choice" */
  const char *fields; /* as the prelude's table names them */
  const char *items;  /* the shape of what stands in its list part; NULL: none, or anything */
} Shape;

static const Shape shapes[] = {
    {"scenario", "manifest", NULL},
    {"event", "storylet", NULL},
    {"choose", "question", "choice"},
    {"choice", "choice", NULL},
    {"number", "figure", NULL},
    {"mark", "mark", NULL},
    {"allocate", "share", "task"},
    {"task", "task", NULL},
    {"pause", "stop", NULL},
    {"discuss", "stop", NULL},
    {"ending", "last_page", NULL},
    {"act", "act_page", NULL},
    {"ledger", "book", NULL},
    {"owe", "promise", NULL},
    {"record", "rows", "row"},
    {"row", "row", NULL},
    {"entry", "entry", NULL},
    {"option", "option", NULL},
    {"unit", "unit", NULL},
    {"budget", "budget", NULL},
    {"simulate", "simulate", NULL},
    {"shelf_book", "shelf_book", NULL},
    {"shelf_row", "shelf_row", NULL},
    {"shelf_chart", "shelf_chart", NULL},
    {"shelf_series", "shelf_series", NULL},
    {"test", "test_case", NULL},
    {"expect", "test_wish", NULL},
    {"person", "person", NULL},
    {"day", "day", NULL},
    {"map", "map", NULL},
    {"map_item", "map_item", NULL},
};

/* What a field takes, by its name, which means the same wherever it stands but in a few shapes. */
static const struct {
  const char *shape, *name; /* shape NULL: everywhere else */
  Takes takes;
} kinds[] = {
    {"budget", "text", TAKES_NUMBER},
    {"budget", "choice", TAKES_NUMBER},
    {"simulate", "open", TAKES_FUNCTION},
    {"simulate", "close", TAKES_FUNCTION},
    {"simulate", "run", TAKES_FUNCTION},
    {"test", "run", TAKES_FUNCTION},
    {"test", "seed", TAKES_NUMBER},
    {"test", "answers", TAKES_TABLE},
    {"test", "expect", TAKES_TABLE},
    {"expect", "ending", TAKES_TEXT},
    {"expect", "books", TAKES_TABLE},
    {"shelf_row", "from", TAKES_ANY},
    {"map", "rows", TAKES_NUMBER},
    {"map", "cols", TAKES_NUMBER},
    {"map", "items", TAKES_TABLE},
    {"map_item", "kind", TAKES_TEXT},
    {"map_item", "spots", TAKES_TABLE},
    {"day", "due", TAKES_TEXT},
    {"entry", "source", TAKES_ANY},
    {NULL, "id", TAKES_TEXT},
    {NULL, "title", TAKES_TEXT},
    {NULL, "span", TAKES_TEXT},
    {"act", "number", TAKES_TEXT},
    {NULL, "version", TAKES_TEXT},
    {NULL, "content_note", TAKES_TEXT},
    {NULL, "characters", TAKES_TEXT},
    {NULL, "pinyin", TAKES_TEXT},
    {NULL, "cast", TAKES_TABLE},
    {NULL, "calendar", TAKES_TABLE},
    {NULL, "map", TAKES_TABLE},
    {NULL, "summary", TAKES_TEXT},
    {NULL, "text", TAKES_TEXT},
    {NULL, "who", TAKES_TEXT},
    {NULL, "place", TAKES_TEXT},
    {NULL, "form", TAKES_TEXT},
    {NULL, "heading", TAKES_TEXT},
    {NULL, "picture", TAKES_TEXT},
    {NULL, "closed", TAKES_TEXT},
    {NULL, "unit", TAKES_TEXT},
    {NULL, "label", TAKES_TEXT},
    {NULL, "by", TAKES_TEXT},
    {NULL, "at", TAKES_TEXT},
    {NULL, "event", TAKES_TEXT},
    {NULL, "from", TAKES_TEXT},
    {NULL, "to", TAKES_TEXT},
    {NULL, "book", TAKES_TEXT},
    {NULL, "name", TAKES_TEXT},
    {NULL, "default", TAKES_TEXT},
    {NULL, "minutes", TAKES_NUMBER},
    {NULL, "min", TAKES_NUMBER},
    {NULL, "max", TAKES_NUMBER},
    {NULL, "step", TAKES_NUMBER},
    {NULL, "total", TAKES_NUMBER},
    {NULL, "need", TAKES_NUMBER},
    {NULL, "now", TAKES_NUMBER},
    {NULL, "value", TAKES_NUMBER},
    {NULL, "places", TAKES_NUMBER},
    {NULL, "against", TAKES_TEXT},
    {NULL, "source", TAKES_TEXT},
    {NULL, "so", TAKES_TEXT},
    {NULL, "times", TAKES_NUMBER},
    {NULL, "sum", TAKES_FLAG},
    {NULL, "withheld", TAKES_FLAG},
    {NULL, "charts", TAKES_TABLE},
    {NULL, "shelf", TAKES_TABLE},
    {NULL, "once", TAKES_FLAG},
    {NULL, "start", TAKES_FUNCTION},
    {NULL, "enter", TAKES_FUNCTION},
    {NULL, "effect", TAKES_FUNCTION},
    {NULL, "options", TAKES_TABLE},
    {NULL, "simulate", TAKES_TABLE},
    {NULL, "rules", TAKES_FUNCTION},
    {NULL, "policies", TAKES_TABLE},
    {NULL, "facts", TAKES_TABLE},
    {NULL, "people", TAKES_TABLE},
    {NULL, "units", TAKES_TABLE},
    {NULL, "months", TAKES_TABLE},
    {NULL, "budget", TAKES_TABLE},
    {NULL, "choices", TAKES_TABLE},
    {NULL, "tasks", TAKES_TABLE},
    {NULL, "marks", TAKES_TABLE},
    {NULL, "tags", TAKES_TABLE},
    {"event", "record", TAKES_TEXT},
    {"event", "discuss", TAKES_TABLE},
};

static const Shape *find_shape(const char *name) {
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
    if (strcmp(shapes[i].name, name) == 0) return &shapes[i];
  }
  return NULL;
}

static bool has_field(const Check *check, const Shape *shape, const char *name) {
  char whole[128];
  snprintf(whole, sizeof whole, "%s.%s", shape->fields, name);
  return word_set_has(&check->shape_fields, whole);
}

static Takes takes(const Shape *shape, const char *name) {
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    bool is_of = !kinds[i].shape || strcmp(kinds[i].shape, shape->name) == 0;
    if (is_of && strcmp(kinds[i].name, name) == 0) return kinds[i].takes;
  }
  return TAKES_ANY;
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

static const char *wanted(Takes kind) {
  switch (kind) {
    case TAKES_TEXT: return "a text";
    case TAKES_NUMBER: return "a number";
    case TAKES_FLAG: return "true or false";
    case TAKES_FUNCTION: return "a function";
    case TAKES_TABLE: return "a table";
    case TAKES_ANY: break;
  }
  return NULL;
}

static void check_kind(Check *check, const Tree *tree, const Shape *shape, const Node *item) {
  const Node *value = check_value(item->right);
  const char *found = value ? kind_of(value) : NULL, *want = wanted(takes(shape, item->text));
  if (!found || !want || strcmp(found, want) == 0) return;
  check_tell(check, tree, item->right->start, "bad_value", NULL, "%s must be %s, found %s",
             item->text, want, found);
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

/* A task that is not always there: what to write instead, since nothing else means nearly that. */
static void tell_task_when(Check *check, const Tree *tree, const Node *item, const WordSet *known,
                           const char *what) {
  Buffer all = {0};
  for (size_t i = 0; i < known->count; i++) {
    buffer_addf(&all, "%s%s", i > 0 ? ", " : "", known->words[i].text);
  }
  check_tell(check, tree, item->name_start, "unknown_field",
             "a task is always there; build the list in Lua, or set max = 0", "%s; there are %s",
             what, buffer_text(&all));
  buffer_free(&all);
}

static void check_unknown(Check *check, const Tree *tree, const Shape *shape, const Node *item) {
  WordSet known = {0};
  size_t length = strlen(shape->fields);
  for (size_t i = 0; i < check->shape_fields.count; i++) {
    const char *field = check->shape_fields.words[i].text;
    if (strncmp(field, shape->fields, length) != 0 || field[length] != '.') continue;
    field += length + 1;
    word_set_add(&known, field, strlen(field), NULL, 0);
  }
  char what[160];
  snprintf(what, sizeof what, "%s has no field \"%.64s\"", shape->name, item->text);
  if (strcmp(shape->name, "task") == 0 && strcmp(item->text, "when") == 0) {
    tell_task_when(check, tree, item, &known, what);
  } else {
    check_tell_unknown(check, tree, item->name_start, "unknown_field", item->text, &known, what);
  }
  word_set_free(&known);
}

static void check_list(Check *check, const Tree *tree, const char *items, const Node *list) {
  const Shape *shape = find_shape(items);
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
    if (!has_field(check, shape, item->text)) {
      check_unknown(check, tree, shape, item);
      continue;
    }
    check_kind(check, tree, shape, item);
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

void check_shape(Check *check, const Tree *tree, const char *name, const Node *table) {
  const Shape *shape = find_shape(name);
  if (shape && table && table->kind == NODE_TABLE) check_table(check, tree, shape, table);
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
