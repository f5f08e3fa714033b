/* The parser's feet: tokens, what is open, how deep it goes, and its nodes. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "script/parse.h"

enum { HEIGHT_MAX = 1000 };

/* ---- passing ---- */

void parse_advance(Parser *p) {
  if (p->failed) return;
  p->last_end = p->token.end;
  p->token = token_next(&p->lexer);
  if (p->token.kind == TOKEN_BAD) parse_fail(p, NULL);
}

bool parse_at(const Parser *p, int kind) {
  return p->token.kind == kind;
}

bool parse_accept(Parser *p, int kind) {
  if (!parse_at(p, kind)) return false;
  parse_advance(p);
  return !p->failed;
}

void parse_expect(Parser *p, int kind, const char *what) {
  if (parse_at(p, kind)) {
    parse_advance(p);
  } else {
    parse_fail(p, what);
  }
}

/* ---- what is open ---- */

void parse_open(Parser *p, int kind) {
  if (p->open_count == PARSE_OPEN_MAX) {
    parse_fail(p, "fewer brackets inside each other");
    return;
  }
  size_t indent = tree_indent(p->tree, p->token.start);
  p->open[p->open_count++] = (Open){
      .kind = kind,
      .at = p->token.start,
      .indent = indent < p->indent ? indent : p->indent,
      .outer_indent = p->indent,
      .item = SIZE_MAX,
  };
}

void parse_close(Parser *p, int kind, const char *what) {
  Open open = p->open[p->open_count - 1];
  if (parse_at(p, kind)) parse_suspect_closing(p, open);
  parse_expect(p, kind, what);
  if (p->failed) return;
  p->open_count--;
  p->indent = open.outer_indent;
}

/* ---- depth ---- */

bool parse_enter(Parser *p) {
  if (++p->depth > PARSE_DEPTH_MAX) {
    parse_give_up(p, p->token.start, "this nests too deep (more than 120 levels)", "part it");
  }
  return !p->failed;
}

void parse_leave(Parser *p) {
  p->depth--;
}

/* ---- nodes ---- */

Node *parse_node(Parser *p, NodeKind kind, size_t start) {
  Node *node = tree_memory(p->tree, sizeof *node);
  node->kind = kind;
  node->start = node->end = start;
  return node;
}

static int higher(int height, const Node *list) {
  for (; list; list = list->next) {
    if (list->height >= height) height = list->height + 1;
  }
  return height;
}

Node *parse_end(Parser *p, Node *node) {
  node->end = p->last_end > node->start ? p->last_end : node->start;
  node->height =
      higher(higher(higher(higher(0, node->first), node->second), node->left), node->right);
  if (node->height > HEIGHT_MAX) {
    parse_give_up(p, node->start, "this is a chain of more than 1,000 parts", "part it");
  }
  return node;
}

Node *parse_name(Parser *p, const char *what) {
  if (!parse_at(p, TOKEN_NAME)) {
    parse_fail(p, what);
    return NULL;
  }
  Node *name = parse_node(p, NODE_NAME, p->token.start);
  name->length = p->token.end - p->token.start;
  name->text = tree_copy(p->tree, p->tree->source + p->token.start, name->length);
  parse_advance(p);
  return parse_end(p, name);
}
