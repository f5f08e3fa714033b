/* Ids: of the right shape, there, and there once. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"
#include "base/file.h"

static bool is_id(const Node *text) {
  for (size_t i = 0; i < text->length; i++) {
    char c = text->text[i];
    bool letter = c >= 'a' && c <= 'z';
    if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '_'))) return false;
  }
  return text->length > 0 && text->length <= 64;
}

static void check_shape_of(Check *check, const Tree *tree, const Node *text) {
  if (!text || is_id(text)) return;
  check_tell(check, tree, text->start, "bad_id", NULL, "\"%.64s\" is no id", text->text);
}

/* ---- one of each in a list ---- */

/* Tells of an id that the set has already; both places. */
static void add_once(Check *check, const Tree *tree, WordSet *seen, const Node *id,
                     const char *what) {
  const Word *word = word_set_add(seen, id->text, id->length, tree, id->start);
  if (word->count == 1) return;
  int line, col;
  tree_place(word->tree, word->at, &line, &col);
  check_tell(check, tree, id->start, "duplicate_id", NULL,
             "%s \"%.64s\" is there twice: first at %s:%d", what, id->text, word->tree->path, line);
  tree_place(tree, id->start, &line, &col);
  check_tell(check, word->tree, word->at, "duplicate_id", NULL,
             "%s \"%.64s\" is there twice: again at %s:%d", what, id->text, tree->path, line);
}

static const Node *id_of_part(const Node *part) {
  const Node *id = check_field(part, "id");
  return id ? id : check_position(part, 1);
}

static void check_part(Check *check, const Tree *tree, const Node *part, const char *what,
                       WordSet *seen) {
  bool has_id = check_item(part, "id") != NULL, has_text = check_item(part, "text") != NULL;
  size_t wanted = (has_id ? 0u : 1u) + (has_text ? 0u : 1u), found = check_positions(part);
  if (found < wanted && !check_is_open(part)) {
    check_tell(check, tree, part->start, "missing_id", "write { \"id\", \"Text\" }",
               "the %s lacks its id or its text", what);
    return;
  }
  const Node *text = check_field(part, "text");
  if (!text) text = check_position(part, has_id ? 1 : 2);
  text = check_value(text);
  if (text && (text->kind == NODE_NUMBER || text->kind == NODE_TRUE || text->kind == NODE_FALSE)) {
    check_tell(check, tree, text->start, "bad_value", "put it in quotes",
               "what the %s says must be a text", what);
  }
  const Node *id = check_text_of(id_of_part(part));
  if (!id) return;
  check_shape_of(check, tree, id);
  add_once(check, tree, seen, id, what);
}

/* The choices or the tasks of a question. */
static void check_parts(Check *check, const Tree *tree, const Node *list, const char *what) {
  WordSet seen = {0};
  if (!list || list->kind != NODE_TABLE) return;
  for (size_t i = 1; check_position(list, i); i++) {
    const Node *part = check_position(list, i);
    if (part->kind == NODE_TABLE) check_part(check, tree, part, what, &seen);
  }
  word_set_free(&seen);
}

/* ---- events ---- */

static void check_events(Check *check) {
  WordSet seen = {0};
  for (size_t i = 0; i < check->event_count; i++) {
    const CheckEvent *event = &check->events[i];
    if (event->id) {
      check_shape_of(check, event->tree, event->id);
      add_once(check, event->tree, &seen, event->id, "the event");
    }
    check_parts(check, event->tree, check_field(event->table, "choices"), "choice");
  }
  word_set_free(&seen);
}

/* ---- calls ---- */

/* Which fields a call cannot do without. */
static const char *const needed[][2] = {
    {"choose", "id"},    {"number", "id"},      {"allocate", "id"},      {"ending", "id"},
    {"ledger", "id"},    {"number", "min"},     {"number", "max"},       {"allocate", "total"},
    {"ending", "title"}, {"owe", "event"},      {"owe", "to"},           {"owe", "text"},
    {"scenario", "id"},  {"scenario", "title"}, {"scenario", "version"}, {"scenario", "start"},
    {"record", "book"},  {"act", "title"},
};

static void check_needed(Check *check, const CheckCall *call) {
  for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
    const char *field = needed[i][1];
    if (strcmp(call->name, needed[i][0]) != 0 || check_item(call->table, field)) continue;
    if (strcmp(field, "id") == 0) {
      check_tell(check, call->tree, call->node->start, "missing_id", NULL, "%s has no id",
                 call->name);
    } else {
      check_tell(check, call->tree, call->node->start, "missing_field", NULL, "%s has no %s",
                 call->name, field);
    }
  }
}

static void check_call(Check *check, const CheckCall *call) {
  static const char *const with_id[] = {"choose",  "number", "allocate", "pause",
                                        "discuss", "ending", "ledger",   "scenario"};
  if (!call->is_direct || check_is_open(call->table)) return;
  check_needed(check, call);
  for (size_t i = 0; i < sizeof with_id / sizeof *with_id; i++) {
    if (strcmp(call->name, with_id[i]) != 0) continue;
    check_shape_of(check, call->tree, check_text_of(check_field(call->table, "id")));
  }
  if (strcmp(call->name, "choose") == 0) {
    check_parts(check, call->tree, check_choices(call->table), "choice");
  } else if (strcmp(call->name, "allocate") == 0) {
    const Node *tasks = check_field(call->table, "tasks");
    check_parts(check, call->tree, tasks ? tasks : call->table, "task");
  }
}

/* ---- keys of any table ---- */

typedef struct Look {
  Check *check;
  const Tree *tree;
} Look;

static void tell_key(const Look *look, size_t at, const char *name) {
  check_tell(look->check, look->tree, at, "duplicate_field", NULL,
             "\"%.64s\" is there twice in one table", name);
}

static void look_at_table(void *context, const Node *table) {
  const Look *look = context;
  WordSet seen = {0};
  if (table->kind != NODE_TABLE) return;
  for (const Node *item = table->first; item; item = item->next) {
    const Node *key = item->left && item->left->kind == NODE_TEXT ? item->left : NULL;
    if (!item->text && !key) continue;
    const char *name = item->text ? item->text : key->text;
    size_t at = item->text ? item->name_start : key->start;
    const Word *word = word_set_add(&seen, name, strlen(name), look->tree, at);
    if (word->count == 1) continue;
    tell_key(look, at, name);
    tell_key(look, word->at, name);
  }
  word_set_free(&seen);
}

/* ---- the manifest ---- */

static void check_folder(Check *check) {
  const Node *id = check_text_of(check_field(check->manifest, "id"));
  const char *name = file_base_name(check->folder);
  if (!id || check->loaded || strcmp(id->text, name) == 0 ||
      !strstr(check->load_error.message, "folder"))
    return;
  check_tell(check, check->manifest_tree, id->start, "bad_id", "give both the same name",
             "the scenario's id is \"%.64s\", but its folder is called \"%.64s\"", id->text, name);
}

void check_ids(Check *check) {
  check_events(check);
  for (size_t i = 0; i < check->call_count; i++) check_call(check, &check->calls[i]);
  for (size_t i = 0; i < check->files.count; i++) {
    Look look = {.check = check, .tree = check->trees[i]};
    check_walk(look.tree->root, look_at_table, &look);
  }
  check_folder(check);
}
