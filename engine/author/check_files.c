/* Files: what is required is there and goes in no circle, what is asked for a value gives one, and
 * events stand where something loads them. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"
#include "script/package.h"
#include "script/token.h"

/* ---- what loads what ---- */

/* Marks the files of which the path begins so: what is required by a name that is put together. */
static void mark_below(Check *check, const Node *node) {
  const Node *left = node;
  while (left && left->kind == NODE_BINARY && left->sign == TOKEN_CONCAT) left = left->left;
  const Node *text = check_text_of(left);
  char prefix[256] = "";
  if (text && text->length < sizeof prefix) memcpy(prefix, text->text, text->length + 1);
  for (char *c = prefix; *c; c++) {
    if (*c == '.') *c = '/';
  }
  for (size_t i = 0; i < check->files.count; i++) {
    if (strncmp(check->files.names[i], prefix, strlen(prefix)) == 0) check->is_loaded[i] = true;
  }
}

static bool is_loaded_alone(const char *path) {
  static const char *const names[] = {"scenario.lua", "glossary.lua", "sources.lua",
                                      "pictures.lua", "cast.lua",     "debrief.lua"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (strcmp(path, names[i]) == 0) return true;
  }
  return strncmp(path, "events/", 7) == 0;
}

/* Whatever any file requires counts as loaded: files that only require each other are rare. */
static void mark_loaded(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    check->is_loaded[i] = is_loaded_alone(check->files.names[i]);
  }
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    char path[256];
    if (strcmp(call->name, "require") != 0) continue;
    if (!check_required_path(call->node, path)) {
      mark_below(check, check_value(call->node->first));
      continue;
    }
    size_t index = check_file_index(check, path);
    if (index < check->files.count) check->is_loaded[index] = true;
  }
}

static void check_events_of(Check *check, size_t index) {
  for (size_t i = 0; i < check->event_count; i++) {
    if (check->events[i].tree != check->trees[index]) continue;
    check_tell(check, check->events[i].tree, check->events[i].call->start, "event_never_loaded",
               NULL, "this event is declared in %s, which nothing loads",
               check->files.names[index]);
    return;
  }
  const Tree *tree = check->trees[index];
  check_tell(check, tree, 0, "unreachable_file", NULL, "nothing loads %s", tree->path);
}

/* ---- missing files ---- */

void check_require(Check *check, const Tree *tree, const Node *call) {
  char path[256], what[300];
  if (!check_required_path(call, path)) return;
  if (check_tree(check, path) || package_has(check->folder, path)) return;
  WordSet names = {0};
  for (size_t i = 0; i < check->files.count; i++) {
    const char *name = check->files.names[i];
    word_set_add(&names, name, strlen(name) - 4, NULL, 0);
  }
  path[strlen(path) - 4] = '\0';
  snprintf(what, sizeof what, "there is no file %s.lua in this scenario", path);
  check_tell_unknown(check, tree, call->first->start, "require_missing", path, &names, what);
  word_set_free(&names);
}

/* ---- circles ---- */

/* Whether a file, by the requires that run while it loads (outside of functions), needs another. */
static bool leads_to(const Check *check, size_t from, size_t target, bool *seen);

static bool top_requires(const Check *check, const Node *node, size_t target, bool *seen,
                         const Node **found) {
  for (; node; node = node->next) {
    if (node->kind == NODE_FUNCTION) continue;
    char path[256];
    if (node->kind == NODE_CALL && check_required_path(node, path)) {
      size_t index = check_file_index(check, path);
      if (index == target || (index < check->files.count && leads_to(check, index, target, seen))) {
        *found = node;
        return true;
      }
    }
    if (top_requires(check, node->left, target, seen, found) ||
        top_requires(check, node->right, target, seen, found) ||
        top_requires(check, node->first, target, seen, found) ||
        top_requires(check, node->second, target, seen, found)) {
      return true;
    }
  }
  return false;
}

static bool leads_to(const Check *check, size_t from, size_t target, bool *seen) {
  const Node *found = NULL;
  if (seen[from] || !check->trees[from]->root) return false;
  seen[from] = true;
  return top_requires(check, check->trees[from]->root, target, seen, &found);
}

static void check_circle(Check *check, size_t index) {
  bool seen[4096] = {false};
  const Node *found = NULL;
  const Tree *tree = check->trees[index];
  if (check->files.count > sizeof seen || !tree->root) return;
  seen[index] = true;
  if (!top_requires(check, tree->root, index, seen, &found)) return;
  check_tell(check, tree, found->start, "require_circle", NULL,
             "this file needs one that needs this file again");
}

/* ---- what a file returns ---- */

static const Node *last_statement(const Tree *tree) {
  const Node *last = tree->root ? tree->root->first : NULL;
  while (last && last->next) last = last->next;
  return last;
}

static bool is_reference(const char *path) {
  return is_loaded_alone(path) && strncmp(path, "events/", 7) != 0;
}

/* Whether somebody takes the value of the file. */
static bool is_taken(const Check *check, const Tree *tree) {
  if (is_reference(tree->path)) return true;
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    if (strcmp(call->name, "require") != 0 || call->is_dropped) continue;
    if (check_required(check, call->node) == tree) return true;
  }
  return false;
}

static void check_return(Check *check, const Tree *tree) {
  const Node *last = last_statement(tree);
  if (tree->fault.message[0] || !last || last->kind == NODE_RETURN || !is_taken(check, tree))
    return;
  size_t end = tree->length > 0 ? tree->length - 1 : 0;
  check_tell(check, tree, last->kind == NODE_STATEMENT ? last->start : end, "missing_return",
             "put return before the value at its end, or add the line", "%s returns nothing",
             tree->path);
}

void check_files(Check *check) {
  mark_loaded(check);
  for (size_t i = 0; i < check->call_count; i++) {
    check_require(check, check->calls[i].tree, check->calls[i].node);
  }
  for (size_t i = 0; i < check->files.count; i++) {
    if (!check->is_loaded[i] && !check->any_broken) check_events_of(check, i);
    check_return(check, check->trees[i]);
    if (!check->loaded) check_circle(check, i);
  }
}
