/* How the rules look at trees: what a table holds, what a name stands for. Nothing is guessed: what
 * cannot be seen in the source is NULL, and then no rule says anything. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"
#include "script/token.h"

enum { STEPS_MAX = 16 };

/* ---- tables ---- */

static bool is_named(const Node *item, const char *name) {
  if (item->text) return strcmp(item->text, name) == 0;
  return item->left && item->left->kind == NODE_TEXT && strcmp(item->left->text, name) == 0;
}

const Node *check_item(const Node *table, const char *name) {
  if (!table || table->kind != NODE_TABLE) return NULL;
  for (const Node *item = table->first; item; item = item->next) {
    if (is_named(item, name)) return item;
  }
  return NULL;
}

const Node *check_field(const Node *table, const char *name) {
  const Node *item = check_item(table, name);
  return item ? item->right : NULL;
}

const Node *check_position(const Node *table, size_t index) {
  if (!table || table->kind != NODE_TABLE) return NULL;
  for (const Node *item = table->first; item; item = item->next) {
    if (item->text || item->left) continue;
    if (--index == 0) return item->right;
  }
  return NULL;
}

size_t check_positions(const Node *table) {
  size_t count = 0;
  while (check_position(table, count + 1)) count++;
  return count;
}

bool check_is_open(const Node *table) {
  for (const Node *item = table->first; item; item = item->next) {
    if (item->left && item->left->kind != NODE_TEXT) return true;
    if (item->text || item->left || item->next || !item->right) continue;
    if (item->right->kind == NODE_CALL || item->right->kind == NODE_DOTS) return true;
  }
  return false;
}

/* ---- values ---- */

const Node *check_value(const Node *node) {
  for (int i = 0; node && i < STEPS_MAX; i++) {
    if (node->kind == NODE_PAREN) {
      node = node->right;
    } else if (node->kind == NODE_NAME && node->local && node->local->value &&
               !node->local->is_assigned) {
      node = node->local->value;
    } else {
      break;
    }
  }
  return node;
}

const Node *check_text_of(const Node *node) {
  node = check_value(node);
  return node && node->kind == NODE_TEXT ? node : NULL;
}

const Node *check_table_of(const Node *node) {
  node = check_value(node);
  return node && node->kind == NODE_TABLE ? node : NULL;
}

bool check_number_of(const Node *node, double *number) {
  node = check_value(node);
  bool is_minus = node && node->kind == NODE_UNARY && node->sign == '-';
  if (is_minus) node = node->right;
  if (!node || node->kind != NODE_NUMBER) return false;
  *number = is_minus ? -node->number : node->number;
  return true;
}

bool check_is_global(const Node *node, const char *name) {
  return node && node->kind == NODE_NAME && !node->local && strcmp(node->text, name) == 0;
}

const char *check_called(const Node *call) {
  if (!call || call->kind != NODE_CALL || call->is_method) return NULL;
  const Node *callee = call->left;
  return callee->kind == NODE_NAME && !callee->local ? callee->text : NULL;
}

const CheckCall *check_call_of(const Check *check, const Node *node, const char *name) {
  node = check_value(node);
  const char *called = check_called(node);
  if (!called || strcmp(called, name) != 0) return NULL;
  for (size_t i = 0; i < check->call_count; i++) {
    if (check->calls[i].node == node) return &check->calls[i];
  }
  return NULL;
}

void check_walk(const Node *node, CheckVisit *visit, void *context) {
  if (!node) return;
  visit(context, node);
  check_walk(node->left, visit, context);
  check_walk(node->right, visit, context);
  for (const Node *one = node->first; one; one = one->next) check_walk(one, visit, context);
  for (const Node *one = node->second; one; one = one->next) check_walk(one, visit, context);
}

/* A return with a value below a node, functions inside it passed over. */
static bool returns(const Node *node) {
  for (; node; node = node->next) {
    if (node->kind == NODE_RETURN && node->first) return true;
    if (node->kind == NODE_FUNCTION || node->kind == NODE_LOCAL_FUNCTION) continue;
    if (returns(node->first) || returns(node->right)) return true;
  }
  return false;
}

bool check_gives_value(const Node *function) {
  return function->right && returns(function->right->first);
}

/* ---- files ---- */

size_t check_file_index(const Check *check, const char *path) {
  size_t low = 0, high = check->files.count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(check->files.names[middle], path);
    if (order == 0) return middle;
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return check->files.count;
}

const Tree *check_tree(const Check *check, const char *path) {
  size_t index = check_file_index(check, path);
  return index < check->files.count ? check->trees[index] : NULL;
}

bool check_required_path(const Node *call, char path[256]) {
  const char *name = check_called(call);
  if (!name || strcmp(name, "require") != 0 || !call->first) return false;
  const Node *text = check_text_of(call->first);
  if (!text || text->length == 0 || text->length > 200) return false;
  snprintf(path, 256, "%s.lua", text->text);
  for (size_t i = 0; i < text->length; i++) {
    if (path[i] == '.') path[i] = '/';
  }
  return true;
}

const Tree *check_required(const Check *check, const Node *node) {
  char path[256];
  return check_required_path(check_value(node), path) ? check_tree(check, path) : NULL;
}

const Node *check_returned(const Tree *tree) {
  if (!tree || !tree->root || tree->fault.message[0]) return NULL;
  const Node *last = tree->root->first;
  while (last && last->next) last = last->next;
  return last && last->kind == NODE_RETURN ? last->first : NULL;
}

static const Node *resolve(const Check *check, const Tree **tree, const Node *node, int steps) {
  node = check_value(node);
  if (!node || steps == 0) return NULL;
  if (node->kind == NODE_TABLE) return node;
  if (node->kind == NODE_FIELD) {
    const Node *table = resolve(check, tree, node->left, steps - 1);
    return table ? resolve(check, tree, check_field(table, node->text), steps - 1) : NULL;
  }
  const Tree *other = node->kind == NODE_CALL ? check_required(check, node) : NULL;
  if (!other) return NULL;
  *tree = other;
  return resolve(check, tree, check_returned(other), steps - 1);
}

const Node *check_resolve(const Check *check, const Tree **tree, const Node *node) {
  return resolve(check, tree, node, STEPS_MAX);
}

const Node *check_choices(const Node *table) {
  const Node *item = check_item(table, "choices");
  if (!item) return table;
  return item->right && item->right->kind == NODE_TABLE ? item->right : NULL;
}
