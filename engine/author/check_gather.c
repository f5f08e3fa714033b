/* One walk over every tree: calls of the host, events, fields. Then the sets of ids that the rules
 * look things up in: what the scenario declares is asked of the scenario itself, as far as it came;
 * what only stands in calls is collected from the calls. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/check_state.h"
#include "base/memory.h"

/* Where the walk is. */
typedef struct Place {
  Check *check;
  const Tree *tree;
  bool is_dropped;
} Place;

#define GROW(list, count, room)                             \
  do {                                                      \
    if ((count) == (room)) {                                \
      (room) = (room) ? (room)*2 : 64;                      \
      (list) = memory_grow((list), (room), sizeof *(list)); \
    }                                                       \
  } while (0)

static const Node *argument(const Node *call, int index) {
  const Node *one = call->first;
  while (one && index-- > 0) one = one->next;
  return one;
}

static void gather_call(const Place *place, const Node *call, const char *name) {
  Check *check = place->check;
  const Node *first = argument(call, 0);
  GROW(check->calls, check->call_count, check->call_room);
  check->calls[check->call_count++] = (CheckCall){
      .tree = place->tree,
      .node = call,
      .name = name,
      .table = check_table_of(first),
      .text = check_text_of(first),
      .lent = argument(call, strcmp(name, "scene") == 0 ? 2 : 1),
      .is_direct = first && first->kind == NODE_TABLE,
      .is_dropped = place->is_dropped,
  };
  if (strcmp(name, "scenario") == 0 && !check->manifest) {
    check->manifest = check->calls[check->call_count - 1].table;
    check->manifest_tree = place->tree;
    check->manifest_call = call;
  }
}

/* event "id" { ... } */
static bool gather_event(const Place *place, const Node *call) {
  const char *name = check_called(call->left);
  if (!name || strcmp(name, "event") != 0) return false;
  Check *check = place->check;
  GROW(check->events, check->event_count, check->event_room);
  const Node *id = call->left->first, *table = call->first;
  check->events[check->event_count++] = (CheckEvent){
      .tree = place->tree,
      .call = call,
      .id = check_text_of(id),
      .table = table && table->kind == NODE_TABLE ? table : NULL,
  };
  return true;
}

static void gather(Place place, const Node *node);

static void gather_list(Place place, const Node *list) {
  for (; list; list = list->next) gather(place, list);
}

static void gather_field(const Place *place, const Node *field, bool is_called) {
  Check *check = place->check;
  GROW(check->fields, check->field_count, check->field_room);
  check->fields[check->field_count++] =
      (CheckField){.tree = place->tree, .node = field, .is_called = is_called};
}

/* id = "quota": what may be handed on to a call that is not seen. */
static void gather_item(const Place *place, const Node *item) {
  const Node *text = item->right;
  if (!item->text || strcmp(item->text, "id") != 0 || !text || text->kind != NODE_TEXT) return;
  word_set_add(&place->check->given_ids, text->text, text->length, place->tree, text->start);
}

static void gather(Place place, const Node *node) {
  if (!node) return;
  bool is_dropped = place.is_dropped;
  place.is_dropped = false;
  if (node->kind == NODE_STATEMENT) {
    place.is_dropped = true;
    gather(place, node->right);
    return;
  }
  if (node->kind == NODE_CALL && !gather_event(&place, node)) {
    const char *name = check_called(node);
    Place here = place;
    here.is_dropped = is_dropped;
    if (name) gather_call(&here, node, name);
  }
  if (node->kind == NODE_FIELD) gather_field(&place, node, false);
  if (node->kind == NODE_ITEM) gather_item(&place, node);
  if (node->kind == NODE_CALL && node->left->kind == NODE_FIELD) {
    gather_field(&place, node->left, !node->is_method);
    gather(place, node->left->left);
  } else {
    gather(place, node->left);
  }
  gather(place, node->right);
  gather_list(place, node->first);
  gather_list(place, node->second);
}

void check_gather(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    gather((Place){.check = check, .tree = check->trees[i]}, check->trees[i]->root);
  }
}

/* ---- what the scenario declares ---- */

bool check_fill(Check *check, KnownNames which, WordSet *set) {
  FileList names;
  if (!known_names(check->script, which, &names)) return false;
  for (size_t i = 0; i < names.count; i++) {
    word_set_add(set, names.names[i], strlen(names.names[i]), NULL, 0);
  }
  file_list_free(&names);
  return true;
}

/* Adds the people of cast.lua, which may not have been loaded; false where they cannot be seen. */
static bool add_cast(Check *check) {
  const Tree *tree = check_tree(check, "cast.lua");
  const Node *table = check_table_of(check_returned(tree));
  if (!tree) return true;
  for (const Node *item = table ? table->first : NULL; item; item = item->next) {
    const Node *fields = check_table_of(item->right);
    if (!item->text) return false;
    if (word_set_has(&check->people, item->text)) continue; /* it was loaded */
    if (!fields && item->right->kind == NODE_CALL) return false;
    word_set_add(&check->people, item->text, item->length, NULL, 0);
    for (const Node *field = fields ? fields->first : NULL; field; field = field->next) {
      char dotted[160];
      snprintf(dotted, sizeof dotted, "%.70s.%.70s", item->text, field->text ? field->text : "");
      word_set_add(&check->people, dotted, strlen(dotted), NULL, 0);
    }
  }
  return table != NULL;
}

void check_gather_known(Check *check) {
  check_fill(check, KNOWN_GLOBALS, &check->globals);
  check_fill(check, KNOWN_FIELDS, &check->shape_fields);
  check->has_facts = check_fill(check, KNOWN_FACTS, &check->facts);
  check->has_people = check->has_facts && check_fill(check, KNOWN_PEOPLE, &check->people);
  if (!check->loaded && !add_cast(check)) check->has_people = false;
  check->has_options = check->has_facts && check_fill(check, KNOWN_OPTIONS, &check->options);
  check->has_books = check->has_facts && check_fill(check, KNOWN_BOOKS, &check->books);
  check_fill(check, KNOWN_UNITS, &check->units);
  if (check->loaded) check_fill(check, KNOWN_EVENTS, &check->event_ids);
}

/* ---- ids in calls ---- */

static bool is_question(const char *name) {
  static const char *const names[] = {"choose", "number", "allocate", "pause", "discuss"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (strcmp(name, names[i]) == 0) return true;
  }
  return false;
}

/* Adds the id of a call's table; what cannot be seen opens the set. */
static void add_id(WordSet *set, bool *open, const CheckCall *call) {
  const Node *value = check_field(call->table, "id"), *text = check_text_of(value);
  if (text) {
    word_set_add(set, text->text, text->length, call->tree, text->start);
  } else if (value || (!call->table && !call->text && call->node->first)) {
    *open = true;
  }
}

static void add_word(WordSet *set, const char *word) {
  word_set_add(set, word, strlen(word), NULL, 0);
}

static void gather_events(Check *check) {
  for (size_t i = 0; i < check->event_count; i++) {
    const CheckEvent *event = &check->events[i];
    if (event->id) {
      word_set_add(&check->event_ids, event->id->text, event->id->length, event->tree,
                   event->id->start);
    } else if (!check->loaded) {
      check->event_ids_open = true;
    }
  }
  if (!check->loaded && check->any_broken) check->event_ids_open = true;
}

static void gather_ids(Check *check) {
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    if (is_question(call->name)) add_id(&check->question_ids, &check->question_ids_open, call);
    if (strcmp(call->name, "ledger") == 0) {
      add_id(&check->ledger_ids, &check->ledger_ids_open, call);
    }
  }
  if (check->any_broken) check->question_ids_open = check->ledger_ids_open = true;
  static const char *const own[] = {"choice", "pause", "discuss", "content_note"};
  for (size_t i = 0; i < sizeof own / sizeof *own; i++) add_word(&check->question_ids, own[i]);
}

/* ---- glossary, sources, pictures ---- */

/* Adds the ids of a file's entries; true if all of them can be seen. */
static bool add_entries(WordSet *set, const Tree *tree) {
  const Node *table = check_table_of(check_returned(tree));
  if (!table) return false;
  for (const Node *item = table->first; item; item = item->next) {
    const Node *id = item->left ? check_text_of(item->left) : NULL;
    if (item->text) {
      word_set_add(set, item->text, item->length, tree, item->name_start);
    } else if (!id && !item->left) {
      id = check_text_of(check_field(check_table_of(item->right), "id"));
    }
    if (id) word_set_add(set, id->text, id->length, tree, id->start);
  }
  return !check_is_open(table);
}

static void add_loaded(WordSet *set, const Entry *entries, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (!word_set_has(set, entries[i].id)) add_word(set, entries[i].id);
  }
}

/* Fills a set from its file, and from the scenario where it loads; false if it cannot be known. */
static bool gather_file(Check *check, WordSet *set, const char *path,
                        const Entry *entries(const Script *, size_t *)) {
  const Tree *tree = check_tree(check, path);
  bool whole = !tree || add_entries(set, tree);
  if (!check->loaded) return whole;
  size_t count;
  const Entry *list = entries(check->script, &count);
  add_loaded(set, list, count);
  return true;
}

static void gather_reads(Check *check) {
  for (size_t i = 0; i < check->field_count; i++) {
    const Node *node = check->fields[i].node;
    if (!check_is_global(node->left, "answer")) continue;
    word_set_add(&check->answers_read, node->text, node->length, check->fields[i].tree,
                 node->name_start);
  }
}

/* What stands in files that do not parse was only there to be known: it may be half of something.
 * */
static void leave_broken(Check *check) {
  size_t calls = 0, events = 0, fields = 0;
  for (size_t i = 0; i < check->call_count; i++) {
    if (!check->calls[i].tree->fault.message[0]) check->calls[calls++] = check->calls[i];
  }
  for (size_t i = 0; i < check->event_count; i++) {
    if (!check->events[i].tree->fault.message[0]) check->events[events++] = check->events[i];
  }
  for (size_t i = 0; i < check->field_count; i++) {
    if (!check->fields[i].tree->fault.message[0]) check->fields[fields++] = check->fields[i];
  }
  if (check->manifest_tree && check->manifest_tree->fault.message[0]) check->manifest = NULL;
  check->call_count = calls;
  check->event_count = events;
  check->field_count = fields;
  for (size_t i = 0; i < check->files.count; i++) {
    if (check->trees[i]->fault.message[0]) check->trees[i]->root = NULL;
  }
}

void check_gather_references(Check *check) {
  gather_events(check);
  gather_ids(check);
  gather_reads(check);
  check->terms_open = !gather_file(check, &check->terms, "glossary.lua", script_glossary);
  check->sources_open = !gather_file(check, &check->sources_known, "sources.lua", script_sources);
  check->pictures_open = !gather_file(check, &check->pictures, "pictures.lua", script_pictures);
  check->has_pictures_file = check_tree(check, "pictures.lua") != NULL;
  leave_broken(check);
}
