/* The author's tests, tests/NAME.lua: they are no part of the game and name other things than it
 * does, so they are looked at apart. What they say of the game is held against it: its questions,
 * its endings, its books. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

typedef struct Look {
  Check *check;
  const Tree *tree;
  const Node *game;       /* the parameter of the `run` that is looked at, or NULL */
  const WordSet *endings; /* NULL where not all of them can be seen */
} Look;

/* ---- what there is ---- */

/* The library, and what tests alone can call. */
static void gather_globals(Check *check, WordSet *globals) {
  WordSet calls = {0};
  check_fill(check, KNOWN_CALLS, &calls);
  for (size_t i = 0; i < check->globals.count; i++) {
    const char *name = check->globals.words[i].text;
    if (!word_set_has(&calls, name)) word_set_add(globals, name, strlen(name), NULL, 0);
  }
  check_fill(check, KNOWN_TEST_CALLS, globals);
  word_set_free(&calls);
}

/* The ids of all endings; false where some are made at run time. */
static bool gather_endings(const Check *check, WordSet *endings) {
  bool all = !check->any_broken;
  for (size_t i = 0; i < check->call_count && all; i++) {
    const CheckCall *call = &check->calls[i];
    if (strcmp(call->name, "ending") != 0) continue;
    const Node *id = check_text_of(check_field(call->table, "id"));
    if (id) word_set_add(endings, id->text, id->length, NULL, 0);
    all = id != NULL;
  }
  return all && endings->count > 0;
}

static void tell(const Look *look, size_t at, const char *code, const char *what, const char *name,
                 const WordSet *known) {
  char message[160];
  snprintf(message, sizeof message, "%s \"%.64s\"", what, name);
  check_tell_unknown(look->check, look->tree, at, code, name, known, message);
}

/* ---- what a test says ---- */

static void look_at_question(const Look *look, size_t at, const char *id) {
  const Check *check = look->check;
  if (word_set_has(&check->question_ids, id)) return;
  if (check->question_ids_open && (check->any_broken || word_set_has(&check->named, id))) return;
  tell(look, at, "unknown_answer", "no question has the id", id, &check->question_ids);
}

static void look_at_answers(const Look *look, const Node *answers) {
  for (const Node *item = answers ? answers->first : NULL; item; item = item->next) {
    if (item->text) look_at_question(look, item->name_start, item->text);
  }
}

static void look_at_books(const Look *look, const Node *books) {
  const Check *check = look->check;
  const WordSet *known = check->has_books ? &check->books : &check->ledger_ids;
  if (!check->has_books && check->ledger_ids_open) return;
  for (const Node *item = books ? books->first : NULL; item; item = item->next) {
    if (!item->text || word_set_has(known, item->text)) continue;
    tell(look, item->name_start, "unknown_book", "there is no book", item->text, known);
  }
}

static void look_at_wish(const Look *look, const Node *wish) {
  check_shape(look->check, look->tree, "expect", wish);
  look_at_books(look, check_table_of(check_field(wish, "books")));
  const Node *ending = check_text_of(check_field(wish, "ending"));
  if (!ending || !look->endings || word_set_has(look->endings, ending->text)) return;
  tell(look, ending->start, "unknown_ending", "there is no ending", ending->text, look->endings);
}

/* game.answer("sell", ...) and game.reach("sell") in a test's `run`. */
static void look_at_step(void *context, const Node *node) {
  const Look *look = context;
  if (node->kind != NODE_CALL || node->is_method || node->left->kind != NODE_FIELD) return;
  const Node *field = node->left, *id = check_text_of(node->first);
  bool is_step = strcmp(field->text, "answer") == 0 || strcmp(field->text, "reach") == 0;
  bool is_game = field->left->kind == NODE_NAME && field->left->local == look->game;
  if (is_step && is_game && id) look_at_question(look, node->first->start, id->text);
}

static void look_at_test(const Look *look, const Node *table) {
  check_shape(look->check, look->tree, "test", table);
  look_at_answers(look, check_table_of(check_field(table, "answers")));
  look_at_wish(look, check_table_of(check_field(table, "expect")));
  const Node *run = check_value(check_field(table, "run"));
  if (!run || run->kind != NODE_FUNCTION || !run->first) return;
  Look inner = *look;
  inner.game = run->first;
  check_walk(run->right, look_at_step, &inner);
}

static void look_at(void *context, const Node *node) {
  const Look *look = context;
  if (node->kind == NODE_CALL) check_require(look->check, look->tree, node);
  if (node->kind != NODE_CALL || node->left->kind != NODE_CALL) return;
  const char *name = check_called(node->left);
  if (name && strcmp(name, "test") == 0) look_at_test(look, check_table_of(node->first));
}

/* ---- the files ---- */

static void check_file(Check *check, const Tree *tree, const WordSet *globals,
                       const WordSet *endings) {
  if (tree->fault.message[0]) {
    check_tell(check, tree, tree->fault.at, "syntax", tree->fault.fix, "%s", tree->fault.message);
    return;
  }
  Look look = {.check = check, .tree = tree, .endings = endings};
  if (check->globals.count > 0) check_globals(check, tree, globals);
  check_walk(tree->root, look_at, &look);
}

void check_tests(Check *check) {
  WordSet globals = {0}, endings = {0};
  if (check->test_files.count == 0) return;
  gather_globals(check, &globals);
  bool all = gather_endings(check, &endings);
  for (size_t i = 0; i < check->test_files.count; i++) {
    check_file(check, check->test_trees[i], &globals, all ? &endings : NULL);
  }
  word_set_free(&globals);
  word_set_free(&endings);
}
