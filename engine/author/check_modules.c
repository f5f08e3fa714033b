/* What a required file returns, as far as it can be seen: a table whose fields all stand in the
 * source, there or where somebody sets one. Then a field that none of them is, is a slip. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/check_state.h"
#include "base/memory.h"

typedef struct Module {
  bool is_seen, is_open; /* open: it may have other fields */
  WordSet members;
  const Node *local; /* the declaration of what is returned, if it is a local */
} Module;

typedef struct Modules {
  Check *check;
  const Tree *tree;
  Module *list; /* one a file */
} Modules;

static void add_items(Module *module, const Node *table) {
  if (check_is_open(table)) module->is_open = true;
  for (const Node *item = table->first; item; item = item->next) {
    const Node *key = item->left;
    if (item->text) word_set_add(&module->members, item->text, item->length, NULL, 0);
    if (key && key->kind == NODE_TEXT) {
      word_set_add(&module->members, key->text, key->length, NULL, 0);
    }
  }
}

static void begin(Module *module, const Tree *tree) {
  const Node *returned = check_returned(tree);
  const Node *table = check_table_of(returned);
  if (!table) return;
  module->is_seen = true;
  if (returned->kind == NODE_NAME) module->local = returned->local;
  add_items(module, table);
}

/* The module that a name stands for in a file. */
static Module *module_of(const Modules *modules, const Tree *tree, const Node *name) {
  if (name->kind != NODE_NAME || !name->local) return NULL;
  Check *check = modules->check;
  size_t own = check_file_index(check, tree->path);
  if (modules->list[own].local == name->local) return &modules->list[own];
  const Tree *other = check_required(check, name);
  return other ? &modules->list[check_file_index(check, other->path)] : NULL;
}

static void note_target(Modules *modules, const Node *target) {
  if (target->kind != NODE_FIELD && target->kind != NODE_INDEX) return;
  Module *module = module_of(modules, modules->tree, target->left);
  if (!module) return;
  if (target->kind == NODE_INDEX) {
    module->is_open = true;
  } else {
    word_set_add(&module->members, target->text, target->length, NULL, 0);
  }
}

static void note_statement(void *context, const Node *node) {
  Modules *modules = context;
  if (node->kind == NODE_FUNCTION_STATEMENT && node->left) note_target(modules, node->left);
  if (node->kind != NODE_ASSIGN) return;
  for (const Node *target = node->first; target; target = target->next) {
    note_target(modules, target);
  }
}

static void check_use(Modules *modules, const CheckField *field) {
  const Module *module = module_of(modules, field->tree, field->node->left);
  if (!module || !module->is_seen || module->is_open) return;
  if (word_set_has(&module->members, field->node->text)) return;
  char what[200];
  snprintf(what, sizeof what, "%.64s has nothing called \"%.64s\"", field->node->left->text,
           field->node->text);
  check_tell_unknown(modules->check, field->tree, field->node->name_start, "unknown_member",
                     field->node->text, &module->members, what);
}

void check_modules(Check *check) {
  size_t count = check->files.count;
  Modules modules = {.check = check, .list = memory_new(count * sizeof *modules.list)};
  for (size_t i = 0; i < count; i++) begin(&modules.list[i], check->trees[i]);
  for (size_t i = 0; i < count; i++) {
    modules.tree = check->trees[i];
    check_walk(modules.tree->root, note_statement, &modules);
  }
  for (size_t i = 0; i < check->field_count && !check->any_broken; i++) {
    check_use(&modules, &check->fields[i]);
  }
  for (size_t i = 0; i < count; i++) word_set_free(&modules.list[i].members);
  free(modules.list);
}
