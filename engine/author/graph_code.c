/* All files are parsed once. A local stands for what it was declared with; a field of a required
 * module for the function that the module's file gives that name; a parameter, while its function
 * is followed from a call, for the argument there. */
#include "author/graph_code.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/package.h"

enum { FILE_BYTES_MOST = 1 << 20, TEXT_STEPS_MOST = 32 };

/* ---- what names stand for ---- */

static bool is_global(const Node *node, const char *name) {
  return node && node->kind == NODE_NAME && !node->local && strcmp(node->text, name) == 0;
}

const char *code_called(const Node *call) {
  const Node *left = call->kind == NODE_CALL && !call->is_method ? call->left : NULL;
  return left && left->kind == NODE_NAME && !left->local ? left->text : NULL;
}

/* The argument that a declaration is the parameter for, with the frame to read it in. */
static const Node *argument_of(const Node *declaration, const CodeFrame **frame) {
  for (; *frame; *frame = (*frame)->outer) {
    const Node *argument = (*frame)->arguments;
    for (const Node *name = (*frame)->parameters; name; name = name->next) {
      if (name == declaration) {
        *frame = (*frame)->outer;
        return argument;
      }
      if (argument) argument = argument->next;
    }
  }
  return NULL;
}

const char *code_text(const Node *node, const CodeFrame *frame) {
  for (int steps = 0; node && steps < TEXT_STEPS_MOST; steps++) {
    if (node->kind == NODE_TEXT) return node->text;
    if (node->kind == NODE_PAREN) {
      node = node->right;
    } else if (node->kind == NODE_NAME && node->local) {
      const CodeFrame *inner = frame;
      const Node *declaration = node->local;
      node = argument_of(declaration, &inner);
      if (node) {
        frame = inner;
      } else if (!declaration->is_assigned) {
        node = declaration->value;
      }
    } else {
      return NULL;
    }
  }
  return NULL;
}

bool code_path(const Node *node, const CodeFrame *frame, Buffer *path) {
  if (is_global(node, "facts") || is_global(node, "people") || is_global(node, "answer")) {
    buffer_add_text(path, node->text);
    return true;
  }
  const char *name = NULL;
  if (node && node->kind == NODE_FIELD) name = node->text;
  if (node && node->kind == NODE_INDEX) name = code_text(node->right, frame);
  if (!name || !code_path(node->left, frame, path)) return false;
  buffer_addf(path, ".%s", name);
  return true;
}

/* ---- tables and functions ---- */

const Node *code_item(const Node *table, const char *name) {
  if (!table || table->kind != NODE_TABLE) return NULL;
  for (const Node *item = table->first; item; item = item->next) {
    if (item->text && strcmp(item->text, name) == 0) return item->right;
  }
  return NULL;
}

/* A NODE_FUNCTION, or what a local that is one stands for; else NULL. */
static const Node *function_of(const Node *node) {
  if (node && node->kind == NODE_NAME && node->local) node = node->local->value;
  return node && node->kind == NODE_FUNCTION ? node : NULL;
}

static bool is_field(const Node *node, const char *name) {
  return node && node->kind == NODE_FIELD && node->text && strcmp(node->text, name) == 0;
}

/* The function that a statement of a module gives the name, or NULL. */
static const Node *function_in(const Node *statement, const char *name) {
  switch (statement->kind) {
    case NODE_FUNCTION_STATEMENT:
      return is_field(statement->left, name) ? function_of(statement->right) : NULL;
    case NODE_ASSIGN:
      return is_field(statement->first, name) ? function_of(statement->second) : NULL;
    case NODE_LOCAL: return function_of(code_item(statement->second, name));
    case NODE_RETURN: return function_of(code_item(statement->first, name));
    default: return NULL;
  }
}

/* The tree of the file that a call of require names, or NULL. */
static const Tree *required(const Code *code, const Node *call) {
  const char *called = call && call->kind == NODE_CALL ? code_called(call) : NULL;
  const char *name = called && strcmp(called, "require") == 0 ? code_text(call->first, NULL) : NULL;
  const Tree *found = NULL;
  if (!name) return NULL;
  Buffer path = {0};
  buffer_addf(&path, "%s.lua", name);
  for (size_t i = 0; i + 4 < path.length; i++) {
    if (path.bytes[i] == '.') path.bytes[i] = '/';
  }
  for (size_t i = 0; i < code->files.count && !found; i++) {
    if (strcmp(code->files.names[i], buffer_text(&path)) == 0) found = code->trees[i];
  }
  buffer_free(&path);
  return found;
}

const Node *code_function(const Code *code, const Node *node) {
  if (node->kind == NODE_NAME) return function_of(node);
  const Node *left = node->kind == NODE_FIELD ? node->left : NULL;
  if (left && left->kind == NODE_NAME && left->local) left = left->local->value;
  const Tree *module = required(code, left);
  if (!module || !module->root) return NULL;
  for (const Node *statement = module->root->first; statement; statement = statement->next) {
    const Node *function = function_in(statement, node->text);
    if (function) return function;
  }
  return NULL;
}

/* ---- events ---- */

static void add_site(Code *code, const Tree *tree, const Node *call) {
  const Node *table = call->first, *id = call->left->first;
  if (table && table->kind == NODE_NAME && table->local) table = table->local->value;
  if (!table || table->kind != NODE_TABLE) return;
  CodeSite site = {.path = tree->path, .id = code_text(id, NULL), .table = table};
  int col;
  tree_place(tree, call->start, &site.first_line, &col);
  tree_place(tree, call->end, &site.last_line, &col);
  code->sites = memory_grow(code->sites, code->site_count + 1, sizeof *code->sites);
  code->sites[code->site_count++] = site;
}

static void find_sites(Code *code, const Tree *tree, const Node *node);

static void find_sites_in(Code *code, const Tree *tree, const Node *list) {
  for (; list; list = list->next) find_sites(code, tree, list);
}

/* The places where events are written, at and below a node. */
static void find_sites(Code *code, const Tree *tree, const Node *node) {
  if (!node) return;
  const char *called =
      node->kind == NODE_CALL && node->left->kind == NODE_CALL ? code_called(node->left) : NULL;
  if (called && strcmp(called, "event") == 0) add_site(code, tree, node);
  find_sites(code, tree, node->left);
  find_sites(code, tree, node->right);
  find_sites_in(code, tree, node->first);
  find_sites_in(code, tree, node->second);
}

const Node *code_event_table(const Code *code, const InspectEvent *event) {
  const Node *made = NULL;
  size_t length = strcspn(event->at, ":");
  int line = event->at[length] ? atoi(event->at + length + 1) : 0;
  for (size_t i = 0; i < code->site_count; i++) {
    const CodeSite *site = &code->sites[i];
    if (site->id && strcmp(site->id, event->id) == 0) return site->table;
    bool here = strlen(site->path) == length && strncmp(site->path, event->at, length) == 0;
    if (here && !site->id && line >= site->first_line && line <= site->last_line) {
      made = site->table;
    }
  }
  return made;
}

/* ---- reading ---- */

bool code_read(Code *code, const char *folder, Error *error) {
  char *root = realpath(folder, NULL);
  bool good = root && package_list(root, "", &code->files, error);
  if (!root) error_set(error, "there is no scenario folder %s", folder);
  if (good) {
    code->sources = memory_new(code->files.count * sizeof *code->sources);
    code->trees = memory_new(code->files.count * sizeof(Tree *));
  }
  for (size_t i = 0; good && i < code->files.count; i++) {
    Buffer *source = &code->sources[i];
    good = package_read(root, code->files.names[i], FILE_BYTES_MOST, source, error);
    if (!good) break;
    code->trees[i] = tree_parse(code->files.names[i], buffer_text(source), source->length);
    find_sites(code, code->trees[i], code->trees[i]->root);
  }
  free(root);
  return good;
}

void code_free(Code *code) {
  for (size_t i = 0; code->trees && i < code->files.count; i++) {
    tree_free(code->trees[i]);
    buffer_free(&code->sources[i]);
  }
  free(code->trees);
  free(code->sources);
  free(code->sites);
  file_list_free(&code->files);
}
