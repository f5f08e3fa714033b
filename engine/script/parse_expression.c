/* Expressions by precedence climbing, with Lua's own priorities. A chain of operators to the left
 * is a loop and not a recursion, so the bound on depth is the author's nesting. */
#include "script/parse.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"

enum { UNARY_PRIORITY = 12, NUMERAL_BYTES = 64 };

/* Left priority of a binary operator, 0 for what is none; the right one goes into *right. */
static int priority_of(int kind, int *right) {
  static const struct {
    int kind, left, right;
  } table[] = {
      {TOKEN_OR, 1, 1},  {TOKEN_AND, 2, 2},    {'<', 3, 3},          {'>', 3, 3},
      {TOKEN_LE, 3, 3},  {TOKEN_GE, 3, 3},     {TOKEN_NE, 3, 3},     {TOKEN_EQ, 3, 3},
      {'|', 4, 4},       {'~', 5, 5},          {'&', 6, 6},          {TOKEN_SHL, 7, 7},
      {TOKEN_SHR, 7, 7}, {TOKEN_CONCAT, 9, 8}, {'+', 10, 10},        {'-', 10, 10},
      {'*', 11, 11},     {'/', 11, 11},        {TOKEN_IDIV, 11, 11}, {'%', 11, 11},
      {'^', 14, 13},
  };
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    if (table[i].kind != kind) continue;
    *right = table[i].right;
    return table[i].left;
  }
  return 0;
}

static Node *parse_limited(Parser *p, int limit);

Node *parse_expressions(Parser *p) {
  Node *first = parse_expression(p), *last = first;
  while (!p->failed && parse_accept(p, ',')) {
    last->next = parse_expression(p);
    if (last->next) last = last->next;
  }
  return first;
}

/* ---- tables ---- */

static bool at_item_name(const Parser *p) {
  if (!parse_at(p, TOKEN_NAME)) return false;
  Lexer ahead = p->lexer;
  return token_next(&ahead).kind == '=';
}

static Node *parse_item(Parser *p) {
  Node *item = parse_node(p, NODE_ITEM, p->token.start);
  if (parse_at(p, '[')) {
    parse_open(p, '[');
    parse_advance(p);
    item->left = parse_expression(p);
    parse_close(p, ']', "`]`");
    parse_expect(p, '=', "`=`");
  } else if (at_item_name(p)) {
    item->name_start = p->token.start;
    Node *name = parse_name(p, "a field's name");
    item->text = name->text;
    item->length = name->length;
    parse_expect(p, '=', "`=`");
    parse_suspect_value(p);
  }
  item->right = parse_expression(p);
  return parse_end(p, item);
}

static Node *parse_table(Parser *p) {
  Node *table = parse_node(p, NODE_TABLE, p->token.start), **last = &table->first;
  parse_open(p, '{');
  parse_advance(p);
  while (!p->failed && !parse_at(p, '}')) {
    parse_suspect_item(p);
    *last = parse_item(p);
    last = &(*last)->next;
    if (!parse_accept(p, ',') && !parse_accept(p, ';')) break;
  }
  parse_suspect_table(p, table);
  parse_close(p, '}', "`,` or `}`");
  return parse_end(p, table);
}

/* ---- functions ---- */

static Node *parse_parameters(Parser *p, bool is_method) {
  Node *first = NULL, **last = &first;
  if (is_method) {
    first = parse_node(p, NODE_NAME, p->token.start);
    first->text = "self";
    first->length = 4;
    parse_declare(p, first);
    last = &first->next;
  }
  if (parse_at(p, ')')) return first;
  do {
    if (parse_accept(p, TOKEN_DOTS)) break;
    Node *name = parse_name(p, "a parameter's name");
    if (!name) break;
    parse_declare(p, name);
    *last = name;
    last = &name->next;
  } while (!p->failed && parse_accept(p, ','));
  return first;
}

Node *parse_body(Parser *p, size_t start, bool is_method) {
  Node *function = parse_node(p, NODE_FUNCTION, start);
  size_t before = p->local_count;
  parse_expect(p, '(', "`(`");
  function->first = parse_parameters(p, is_method);
  parse_expect(p, ')', "`)`");
  function->right = parse_block(p);
  p->local_count = before;
  parse_close(p, TOKEN_CLOSE, "`end`");
  return parse_end(p, function);
}

static Node *parse_function_value(Parser *p) {
  size_t start = p->token.start;
  parse_open(p, TOKEN_FUNCTION);
  parse_advance(p);
  return parse_body(p, start, false);
}

/* ---- names, fields and calls ---- */

static Node *parse_primary(Parser *p) {
  if (parse_at(p, '(')) {
    Node *paren = parse_node(p, NODE_PAREN, p->token.start);
    parse_open(p, '(');
    parse_advance(p);
    paren->right = parse_expression(p);
    parse_close(p, ')', "`)`");
    return parse_end(p, paren);
  }
  Node *name = parse_name(p, "a value or a statement");
  if (name) parse_resolve(p, name);
  return name;
}

static bool at_arguments(const Parser *p) {
  return parse_at(p, '(') || parse_at(p, '{') || parse_at(p, TOKEN_STRING);
}

static Node *parse_text(Parser *p) {
  Node *text = parse_node(p, NODE_TEXT, p->token.start);
  parse_suspect_text(p);
  text->end = p->token.end;
  tree_read_text(p->tree, text);
  parse_advance(p);
  return text;
}

static Node *parse_arguments(Parser *p) {
  if (parse_at(p, TOKEN_STRING)) return parse_text(p);
  if (parse_at(p, '{')) return parse_table(p);
  Node *first = NULL;
  if (!parse_at(p, '(')) parse_fail(p, "the call's arguments");
  parse_open(p, '(');
  parse_advance(p);
  parse_suspect_item(p);
  if (!parse_at(p, ')')) first = parse_expressions(p);
  parse_close(p, ')', "`,` or `)`");
  return first;
}

static Node *parse_call(Parser *p, Node *left) {
  Node *call = parse_node(p, NODE_CALL, left->start);
  call->left = left;
  call->name_start = p->token.start;
  if (parse_accept(p, ':')) {
    call->is_method = true;
    Node *name = parse_name(p, "a method's name");
    if (!name) return call;
    call->name_start = name->start;
    call->text = name->text;
    call->length = name->length;
  }
  bool is_bare = !parse_at(p, '(');
  call->first = parse_arguments(p);
  if (is_bare) {
    p->bare_at = call->name_start;
    p->bare_end = p->last_end;
    p->bare_open = p->open_count;
    const Open *outer = &p->open[p->open_count - 1];
    if (outer->kind == '{') {
      p->listed_at = call->name_start;
      p->listed_table = outer->at;
    }
  }
  return parse_end(p, call);
}

static Node *parse_field(Parser *p, Node *left) {
  Node *field = parse_node(p, NODE_FIELD, left->start);
  parse_advance(p);
  field->left = left;
  Node *name = parse_name(p, "a field's name");
  if (name) {
    field->name_start = name->start;
    field->text = name->text;
    field->length = name->length;
  } else {
    field->text = "";
  }
  return parse_end(p, field);
}

static Node *parse_index(Parser *p, Node *left) {
  Node *index = parse_node(p, NODE_INDEX, left->start);
  parse_open(p, '[');
  parse_advance(p);
  index->left = left;
  index->right = parse_expression(p);
  parse_close(p, ']', "`]`");
  return parse_end(p, index);
}

Node *parse_suffixed(Parser *p) {
  Node *node = parse_primary(p);
  while (node && !p->failed) {
    if (parse_at(p, '.')) {
      node = parse_field(p, node);
    } else if (parse_at(p, '[')) {
      node = parse_index(p, node);
    } else if ((parse_at(p, ':') && !p->is_expression) || at_arguments(p)) {
      node = parse_call(p, node);
    } else {
      break;
    }
  }
  return node;
}

/* ---- operators ---- */

static Node *parse_number(Parser *p) {
  Node *node = parse_node(p, NODE_NUMBER, p->token.start);
  char numeral[NUMERAL_BYTES] = "";
  size_t length = p->token.end - p->token.start;
  if (length < sizeof numeral) {
    memcpy(numeral, p->tree->source + p->token.start, length);
    numeral[length] = '\0';
  }
  char *end;
  node->number = strtod(numeral, &end);
  if (*end) parse_fail(p, "a number");
  parse_advance(p);
  return parse_end(p, node);
}

static Node *parse_word(Parser *p, NodeKind kind) {
  Node *node = parse_node(p, kind, p->token.start);
  parse_advance(p);
  return parse_end(p, node);
}

static Node *parse_simple(Parser *p) {
  switch (p->token.kind) {
    case TOKEN_NUMBER: return parse_number(p);
    case TOKEN_STRING: return parse_text(p);
    case TOKEN_NIL: return parse_word(p, NODE_NIL);
    case TOKEN_TRUE: return parse_word(p, NODE_TRUE);
    case TOKEN_FALSE: return parse_word(p, NODE_FALSE);
    case TOKEN_DOTS: return parse_word(p, NODE_DOTS);
    case TOKEN_FUNCTION: return parse_function_value(p);
    case '{': return parse_table(p);
    default: return parse_suffixed(p);
  }
}

static bool is_unary(int kind) {
  return kind == TOKEN_NOT || kind == '-' || kind == '~' || kind == '#';
}

static Node *parse_operand(Parser *p) {
  if (!is_unary(p->token.kind)) return parse_simple(p);
  Node *node = parse_node(p, NODE_UNARY, p->token.start);
  node->sign = p->token.kind;
  parse_advance(p);
  node->right = parse_limited(p, UNARY_PRIORITY);
  return parse_end(p, node);
}

static Node *parse_limited(Parser *p, int limit) {
  if (!parse_enter(p)) return NULL;
  Node *left = parse_operand(p);
  int right = 0;
  while (left && !p->failed && priority_of(p->token.kind, &right) > limit) {
    Node *node = parse_node(p, NODE_BINARY, left->start);
    node->sign = p->token.kind;
    node->name_start = p->token.start;
    node->left = left;
    parse_advance(p);
    node->right = parse_limited(p, right);
    left = parse_end(p, node);
  }
  parse_leave(p);
  return left;
}

Node *parse_expression(Parser *p) {
  return parse_limited(p, 0);
}
