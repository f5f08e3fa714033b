/* Statements, scopes, and what to say where the source breaks. Lua's grammar tells of a missing
 * `end` at the end of the file; the author's indentation tells where. So each statement and each
 * item that begins a line is compared with the line on which its block began, and the first that
 * stands too far left is remembered until something is known to be wrong. */
#include "script/parse.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

/* ---- names ---- */

void parse_declare(Parser *p, Node *name) {
  if (!name) return;
  name->local = name;
  if (p->local_count == p->local_room) {
    p->local_room = p->local_room ? p->local_room * 2 : 64;
    p->locals = memory_grow(p->locals, p->local_room, sizeof *p->locals);
  }
  p->locals[p->local_count++] = name;
}

void parse_resolve(const Parser *p, Node *name) {
  for (size_t i = p->local_count; i > 0; i--) {
    Node *local = p->locals[i - 1];
    if (local->length != name->length || memcmp(local->text, name->text, name->length) != 0)
      continue;
    name->local = local;
    return;
  }
}

void parse_give_values(Node *names, Node *values) {
  for (; names && values; names = names->next, values = values->next) {
    bool is_many = !values->next && names->next;
    if (!is_many) names->value = values;
  }
}

/* Declares all of a list. */
static void declare_all(Parser *p, Node *names) {
  for (Node *name = names; name; name = name->next) parse_declare(p, name);
}

/* ---- statements ---- */

static bool at_block_end(const Parser *p) {
  return parse_at(p, TOKEN_END) || parse_at(p, TOKEN_CLOSE) || parse_at(p, TOKEN_ELSE) ||
         parse_at(p, TOKEN_ELSEIF) || parse_at(p, TOKEN_UNTIL);
}

static Node *parse_scoped_block(Parser *p) {
  size_t before = p->local_count;
  Node *block = parse_block(p);
  p->local_count = before;
  return block;
}

/* do BLOCK end, where `do` waits. */
static Node *parse_do_block(Parser *p) {
  parse_expect(p, TOKEN_DO, "`do`");
  Node *block = parse_scoped_block(p);
  parse_close(p, TOKEN_CLOSE, "`end`");
  return block;
}

static Node *parse_do(Parser *p) {
  Node *node = parse_node(p, NODE_DO, p->token.start);
  parse_open(p, TOKEN_DO);
  node->right = parse_do_block(p);
  return node;
}

static Node *parse_while(Parser *p) {
  Node *node = parse_node(p, NODE_WHILE, p->token.start);
  parse_open(p, TOKEN_WHILE);
  parse_advance(p);
  node->left = parse_expression(p);
  node->right = parse_do_block(p);
  return node;
}

static Node *parse_repeat(Parser *p) {
  Node *node = parse_node(p, NODE_REPEAT, p->token.start);
  size_t before = p->local_count;
  parse_open(p, TOKEN_REPEAT);
  parse_advance(p);
  node->right = parse_block(p);
  parse_close(p, TOKEN_UNTIL, "`until`");
  node->left = parse_expression(p);
  p->local_count = before;
  return node;
}

static Node *parse_clause(Parser *p, bool has_condition) {
  Node *clause = parse_node(p, NODE_CLAUSE, p->token.start);
  parse_advance(p);
  if (has_condition) {
    clause->left = parse_expression(p);
    parse_expect(p, TOKEN_THEN, "`then`");
  }
  clause->right = parse_scoped_block(p);
  return parse_end(p, clause);
}

static Node *parse_if(Parser *p) {
  Node *node = parse_node(p, NODE_IF, p->token.start);
  parse_open(p, TOKEN_IF);
  Node **last = &node->first;
  *last = parse_clause(p, true);
  while (parse_at(p, TOKEN_ELSEIF)) {
    parse_suspect_item(p);
    last = &(*last)->next;
    *last = parse_clause(p, true);
  }
  if (parse_at(p, TOKEN_ELSE)) {
    parse_suspect_item(p);
    Lexer ahead = p->lexer;
    Token next = token_next(&ahead);
    bool is_else_if = next.kind == TOKEN_IF && next.line == p->token.line;
    if (is_else_if) p->open[p->open_count - 1].else_if = p->token.start;
    (*last)->next = parse_clause(p, false);
  }
  parse_close(p, TOKEN_CLOSE, "`end`");
  return node;
}

static Node *parse_names(Parser *p) {
  Node *first = parse_name(p, "a name"), *last = first;
  while (!p->failed && parse_accept(p, ',')) {
    last->next = parse_name(p, "a name");
    if (last->next) last = last->next;
  }
  return first;
}

static Node *parse_for(Parser *p) {
  Node *node = parse_node(p, NODE_FOR, p->token.start);
  size_t before = p->local_count;
  parse_open(p, TOKEN_FOR);
  parse_advance(p);
  node->first = parse_names(p);
  if (!parse_accept(p, '=')) parse_expect(p, TOKEN_IN, "`=` or `in`");
  node->second = parse_expressions(p);
  declare_all(p, node->first);
  node->right = parse_do_block(p);
  p->local_count = before;
  return node;
}

/* function a.b.c:d() ... end */
static Node *parse_function(Parser *p) {
  Node *node = parse_node(p, NODE_FUNCTION_STATEMENT, p->token.start);
  parse_open(p, TOKEN_FUNCTION);
  parse_advance(p);
  Node *target = parse_name(p, "the function's name");
  if (target) parse_resolve(p, target);
  bool is_method = false;
  while (target && !is_method && (parse_at(p, '.') || parse_at(p, ':'))) {
    is_method = parse_at(p, ':');
    parse_advance(p);
    Node *field = parse_node(p, NODE_FIELD, target->start);
    Node *name = parse_name(p, "a name");
    if (!name) break;
    field->left = target;
    field->name_start = name->start;
    field->text = name->text;
    field->length = name->length;
    target = parse_end(p, field);
  }
  if (target && target->kind == NODE_NAME && target->local) target->local->is_assigned = true;
  node->left = target;
  node->right = parse_body(p, node->start, is_method);
  return node;
}

static Node *parse_local_function(Parser *p, size_t start) {
  Node *node = parse_node(p, NODE_LOCAL_FUNCTION, start);
  parse_open(p, TOKEN_FUNCTION);
  parse_advance(p);
  node->first = parse_name(p, "the function's name");
  parse_declare(p, node->first);
  node->right = parse_body(p, start, false);
  if (node->first) node->first->value = node->right;
  return node;
}

/* local a <const>, b */
static Node *parse_attributed_names(Parser *p) {
  Node *first = NULL, **last = &first;
  do {
    Node *name = parse_name(p, "a name");
    if (!name) return first;
    *last = name;
    last = &name->next;
    if (parse_accept(p, '<')) {
      parse_expect(p, TOKEN_NAME, "`const` or `close`");
      parse_expect(p, '>', "`>`");
    }
  } while (!p->failed && parse_accept(p, ','));
  return first;
}

static Node *parse_local(Parser *p) {
  size_t start = p->token.start;
  parse_advance(p);
  if (parse_at(p, TOKEN_FUNCTION)) return parse_local_function(p, start);
  Node *node = parse_node(p, NODE_LOCAL, start);
  node->first = parse_attributed_names(p);
  if (parse_accept(p, '=')) {
    parse_suspect_value(p);
    node->second = parse_expressions(p);
  }
  parse_give_values(node->first, node->second);
  declare_all(p, node->first);
  return node;
}

static Node *parse_return(Parser *p) {
  Node *node = parse_node(p, NODE_RETURN, p->token.start);
  parse_advance(p);
  parse_suspect_value(p);
  if (!at_block_end(p) && !parse_at(p, ';')) node->first = parse_expressions(p);
  parse_end(p, node);
  parse_accept(p, ';');
  if (at_block_end(p)) return node;
  if (parse_at(p, '=')) parse_suspect_begin(p, node->start);
  parse_suspect_item(p);
  parse_fail(p, "`end`: nothing can follow `return`");
  return node;
}

static bool is_target(const Node *node) {
  return node && (node->kind == NODE_NAME || node->kind == NODE_FIELD || node->kind == NODE_INDEX);
}

static Node *parse_assignment(Parser *p, Node *first, size_t start) {
  Node *node = parse_node(p, NODE_ASSIGN, start), *last = first;
  node->first = first;
  while (!p->failed && parse_accept(p, ',')) {
    last->next = parse_suffixed(p);
    if (!is_target(last->next)) break;
    last = last->next;
  }
  parse_expect(p, '=', "`=`");
  node->second = parse_expressions(p);
  for (Node *target = node->first; target; target = target->next) {
    if (target->kind == NODE_NAME && target->local) target->local->is_assigned = true;
  }
  return node;
}

static Node *parse_call_or_assignment(Parser *p) {
  size_t start = p->token.start;
  Node *first = parse_suffixed(p);
  if (is_target(first) && (parse_at(p, '=') || parse_at(p, ','))) {
    return parse_assignment(p, first, start);
  }
  if (!first || first->kind != NODE_CALL) parse_fail(p, "a statement: a call, or `=` and a value");
  Node *node = parse_node(p, NODE_STATEMENT, start);
  node->right = first;
  return node;
}

static Node *parse_goto(Parser *p, NodeKind kind) {
  Node *node = parse_node(p, kind, p->token.start);
  parse_advance(p);
  parse_expect(p, TOKEN_NAME, "a label's name");
  if (kind == NODE_LABEL) parse_expect(p, TOKEN_LABEL, "`::`");
  return node;
}

static Node *parse_break(Parser *p) {
  Node *node = parse_node(p, NODE_BREAK, p->token.start);
  parse_advance(p);
  return node;
}

static Node *parse_any_statement(Parser *p) {
  switch (p->token.kind) {
    case TOKEN_BREAK: return parse_break(p);
    case TOKEN_LABEL: return parse_goto(p, NODE_LABEL);
    case TOKEN_GOTO: return parse_goto(p, NODE_GOTO);
    case TOKEN_DO: return parse_do(p);
    case TOKEN_WHILE: return parse_while(p);
    case TOKEN_REPEAT: return parse_repeat(p);
    case TOKEN_IF: return parse_if(p);
    case TOKEN_FOR: return parse_for(p);
    case TOKEN_FUNCTION: return parse_function(p);
    case TOKEN_LOCAL: return parse_local(p);
    case TOKEN_RETURN: return parse_return(p);
    default: return parse_call_or_assignment(p);
  }
}

Node *parse_block(Parser *p) {
  Node *block = parse_node(p, NODE_BLOCK, p->token.start), **last = &block->first;
  while (!p->failed && !at_block_end(p)) {
    if (parse_accept(p, ';')) continue;
    parse_suspect_item(p);
    if (!parse_enter(p)) break;
    Node *statement = parse_any_statement(p);
    *last = parse_end(p, statement);
    last = &statement->next;
    parse_leave(p);
  }
  return parse_end(p, block);
}

/* ---- the whole ---- */

/* How many lines the source has at most, and where each begins. */
static void find_lines(Tree *tree) {
  size_t count = 1;
  for (size_t i = 0; i < tree->length; i++) count += tree->source[i] == '\n';
  tree->lines = memory_grow(NULL, count, sizeof *tree->lines);
  tree->lines[0] = 0;
  tree->line_count = 1;
  for (size_t i = 0; i < tree->length; i++) {
    if (tree->source[i] == '\n') tree->lines[tree->line_count++] = i + 1;
  }
}

static Parser *begin(const char *path, const char *source, size_t length) {
  Parser *p = memory_new(sizeof *p);
  p->tree = memory_new(sizeof *p->tree);
  p->tree->path = path;
  p->tree->source = source;
  p->tree->length = length;
  find_lines(p->tree);
  p->lexer = (Lexer){.text = source, .length = length, .line = 1};
  p->open[p->open_count++] = (Open){.kind = TOKEN_END, .item = SIZE_MAX};
  if (length >= 3 && memcmp(source, "\xEF\xBB\xBF", 3) == 0) p->lexer.at = 3;
  parse_advance(p);
  return p;
}

static Tree *finish(Parser *p) {
  Tree *tree = p->tree;
  free(p->locals);
  free(p);
  return tree;
}

Tree *tree_parse(const char *path, const char *source, size_t length) {
  Parser *p = begin(path, source, length);
  p->tree->root = parse_block(p);
  if (!parse_at(p, TOKEN_END)) parse_fail(p, "the end of the file");
  return finish(p);
}

Tree *tree_parse_expression(const char *source, size_t length) {
  Parser *p = begin("", source, length);
  p->is_expression = true;
  Node *root = parse_expression(p);
  p->tree->root = p->failed ? NULL : root;
  p->tree->end = p->last_end;
  return finish(p);
}
