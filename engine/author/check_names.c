/* Names in code: every global that is read or set, the members of the library's tables, and the
 * fields of the tables that the manifest declares. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

void check_syntax(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    const Tree *tree = check->trees[i];
    const Fault *fault = &tree->fault;
    if (fault->message[0])
      check_tell(check, tree, fault->at, "syntax", fault->fix, "%s", fault->message);
  }
}

/* ---- globals ---- */

typedef struct Look {
  Check *check;
  const Tree *tree;
  const WordSet *globals;
  WordSet near; /* what a misspelt name may mean, once one was met */
} Look;

static void add_local(void *context, const Node *node) {
  Look *look = context;
  if (node->kind != NODE_NAME || node->local != node) return;
  word_set_add(&look->near, node->text, node->length, NULL, 0);
}

static const WordSet *near_names(Look *look) {
  if (look->near.count > 0) return &look->near;
  const WordSet *globals = look->globals;
  for (size_t i = 0; i < globals->count; i++) {
    const char *name = globals->words[i].text;
    if (!strchr(name, '.')) word_set_add(&look->near, name, strlen(name), NULL, 0);
  }
  check_walk(look->tree->root, add_local, look);
  return &look->near;
}

static const char *hint_on(const char *name) {
  static const char *const hints[][2] = {
      {"print", "write log(\"...\")"},
      {"pcall", "an error cannot be caught"},
      {"os", "there is no clock here"},
      {"io", "there are no files here"},
      {"test", "tests stand in files of tests/"},
      {"expect", "tests stand in files of tests/"},
      {"self", "write it as a parameter, or : for ."},
  };
  for (size_t i = 0; i < sizeof hints / sizeof *hints; i++) {
    if (strcmp(hints[i][0], name) == 0) return hints[i][1];
  }
  return NULL;
}

static void look_at_name(void *context, const Node *node) {
  Look *look = context;
  if (node->kind != NODE_NAME || node->local) return;
  if (word_set_has(look->globals, node->text)) return;
  char what[160];
  snprintf(what, sizeof what, "there is nothing called \"%.64s\"", node->text);
  const char *hint = hint_on(node->text);
  if (word_set_has(&look->check->globals, node->text)) {
    hint = "that is the scenario's; a test sees game.scene(), game.books() and game.ending()";
  }
  if (hint) {
    check_tell(look->check, look->tree, node->start, "unknown_name", hint, "%s", what);
  } else {
    check_tell_unknown(look->check, look->tree, node->start, "unknown_name", node->text,
                       near_names(look), what);
  }
}

/* A host's name as the target of an assignment. */
static void look_at_target(void *context, const Node *node) {
  Look *look = context;
  if (node->kind != NODE_ASSIGN && node->kind != NODE_FUNCTION_STATEMENT) return;
  const Node *target = node->kind == NODE_ASSIGN ? node->first : node->left;
  for (; target; target = target->next) {
    if (target->kind != NODE_NAME || target->local) continue;
    if (!word_set_has(look->globals, target->text)) continue;
    check_tell(look->check, look->tree, target->start, "unknown_name",
               "write local before it, or choose another name",
               "no global can be set: \"%.64s\" belongs to the host", target->text);
  }
}

/* ---- members ---- */

/* The members of a dotted name in a set: "math." */
static void members_of(const WordSet *set, const char *table, WordSet *members) {
  size_t length = strlen(table);
  for (size_t i = 0; i < set->count; i++) {
    const char *name = set->words[i].text;
    if (strncmp(name, table, length) != 0 || name[length] != '.') continue;
    word_set_add(members, name + length + 1, strlen(name) - length - 1, NULL, 0);
  }
}

static void check_member(Check *check, const Tree *tree, const Node *field, const char *table,
                         const WordSet *set, const char *code) {
  char dotted[160], what[200];
  snprintf(dotted, sizeof dotted, "%.70s.%.70s", table, field->text);
  if (word_set_has(set, dotted)) return;
  WordSet members = {0};
  members_of(set, table, &members);
  snprintf(what, sizeof what, "there is no %s", dotted);
  if (members.count > 0) {
    check_tell_unknown(check, tree, field->name_start, code, field->text, &members, what);
  }
  word_set_free(&members);
}

static void look_at_member(void *context, const Node *node) {
  const Look *look = context;
  if (node->kind != NODE_FIELD || node->left->kind != NODE_NAME || node->left->local) return;
  check_member(look->check, look->tree, node, node->left->text, look->globals, "unknown_name");
}

/* facts.X and the like. */
static void check_declared(Check *check, const CheckField *field) {
  const struct {
    const char *root, *code;
    const WordSet *known;
    bool has;
  } groups[] = {
      {"facts", "unknown_fact", &check->facts, check->has_facts},
      {"people", "unknown_person", &check->people, check->has_people},
      {"options", "unknown_option", &check->options, check->has_options},
      {"books", "unknown_book", &check->books, check->has_books},
  };
  const Node *node = field->node;
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    if (!groups[i].has || !check_is_global(node->left, groups[i].root)) continue;
    if (word_set_has(groups[i].known, node->text)) return;
    char what[160];
    snprintf(what, sizeof what, "there is no %s.%.64s in the manifest", groups[i].root, node->text);
    check_tell_unknown(check, field->tree, node->name_start, groups[i].code, node->text,
                       groups[i].known, what);
  }
}

static void check_one_field(Check *check, const CheckField *field) {
  const Node *left = field->node->left;
  if (left->kind == NODE_NAME && !left->local) {
    check_declared(check, field);
  } else if (left->kind == NODE_FIELD && check_is_global(left->left, "people") &&
             check->has_people && word_set_has(&check->people, left->text)) {
    check_member(check, field->tree, field->node, left->text, &check->people, "unknown_person");
  }
}

void check_globals(Check *check, const Tree *tree, const WordSet *globals) {
  if (tree->fault.message[0]) return;
  Look look = {.check = check, .tree = tree, .globals = globals};
  check_walk(tree->root, look_at_name, &look);
  check_walk(tree->root, look_at_target, &look);
  check_walk(tree->root, look_at_member, &look);
  word_set_free(&look.near);
}

void check_names(Check *check) {
  if (check->globals.count == 0) return;
  for (size_t i = 0; i < check->files.count; i++) {
    check_globals(check, check->trees[i], &check->globals);
  }
  for (size_t i = 0; i < check->field_count; i++) check_one_field(check, &check->fields[i]);
}
