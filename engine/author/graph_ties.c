/* What an event does is read from its table: every function in it, and every function of the
 * scenario that these call, as far as a bounded number of steps leads. What its `when` asks is read
 * from the expression. */
#include <stdlib.h>
#include <string.h>

#include "author/graph_code.h"
#include "author/graph_state.h"
#include "base/memory.h"
#include "script/token.h"

enum { STEPS_MOST = 20000, DEPTH_MOST = 8 };

/* An event whose code is being read. */
typedef struct Reading {
  Graph *graph;
  const Code *code;
  size_t node;
  int steps, depth; /* left */
} Reading;

static void tie(Reading *reading, const char *path, bool writes) {
  graph_tie(reading->graph, reading->node, path, writes);
}

/* ---- what it does ---- */

static void visit(Reading *reading, const Node *node, const CodeFrame *frame);

static void visit_all(Reading *reading, const Node *list, const CodeFrame *frame) {
  for (; list; list = list->next) visit(reading, list, frame);
}

static void visit_function(Reading *reading, const Node *function, const Node *arguments,
                           const CodeFrame *frame) {
  if (reading->depth == 0) return;
  CodeFrame inner = {.parameters = function->first, .arguments = arguments, .outer = frame};
  reading->depth--;
  visit(reading, function->right, &inner);
  reading->depth++;
}

static void visit_assignment(Reading *reading, const Node *node, const CodeFrame *frame) {
  for (const Node *target = node->first; target; target = target->next) {
    Buffer path = {0};
    if (code_path(target, frame, &path)) tie(reading, buffer_text(&path), true);
    buffer_free(&path);
  }
  visit_all(reading, node->second, frame);
}

/* The table that a call is given, written there or as a local. */
static const Node *table_of(const Node *call) {
  const Node *table = call->first;
  if (table && table->kind == NODE_NAME && table->local) table = table->local->value;
  return table && table->kind == NODE_TABLE ? table : NULL;
}

static void visit_host_call(Reading *reading, const Node *call, const char *called,
                            const CodeFrame *frame) {
  static const char *const questions[] = {"choose", "number", "allocate", "pause", "discuss"};
  const Node *table = table_of(call);
  const char *id = code_text(code_item(table, "id"), frame);
  if (strcmp(called, "owe") == 0) {
    const char *owed = code_text(code_item(table, "event"), frame);
    size_t to = owed ? graph_find(reading->graph, owed) : GRAPH_NONE;
    if (to != GRAPH_NONE) graph_edge(reading->graph, reading->node, to, "owe");
  }
  for (size_t i = 0; id && i < sizeof questions / sizeof *questions; i++) {
    if (strcmp(called, questions[i]) != 0) continue;
    Buffer path = {0};
    buffer_addf(&path, "answer.%s", id);
    tie(reading, buffer_text(&path), true);
    buffer_free(&path);
  }
}

static void visit_call(Reading *reading, const Node *call, const CodeFrame *frame) {
  const char *called = code_called(call);
  const Node *function = called ? NULL : code_function(reading->code, call->left);
  if (called) {
    visit_host_call(reading, call, called, frame);
  } else if (function && !call->is_method) {
    visit_function(reading, function, call->first, frame);
  } else {
    visit(reading, call->left, frame);
  }
  visit_all(reading, call->first, frame);
}

/* A name that is not called: what it stands for may be called by another. */
static void visit_name(Reading *reading, const Node *node, const CodeFrame *frame) {
  const Node *value = code_function(reading->code, node);
  if (value) {
    visit_function(reading, value, NULL, frame);
  } else if (node->kind == NODE_FIELD) {
    visit(reading, node->left, frame);
  } else if (node->local && node->local->value && reading->depth > 0) {
    reading->depth--;
    visit(reading, node->local->value, frame);
    reading->depth++;
  }
}

static void visit(Reading *reading, const Node *node, const CodeFrame *frame) {
  if (!node || reading->steps-- <= 0) return;
  switch (node->kind) {
    case NODE_ASSIGN: visit_assignment(reading, node, frame); return;
    case NODE_CALL: visit_call(reading, node, frame); return;
    case NODE_NAME:
    case NODE_FIELD: visit_name(reading, node, frame); return;
    default: break;
  }
  visit(reading, node->left, frame);
  visit(reading, node->right, frame);
  visit_all(reading, node->first, frame);
  visit_all(reading, node->second, frame);
}

/* ---- what it asks ---- */

/* The text on one side of an equation whose other is answer.choice, or NULL. */
static const char *chosen(const Node *node) {
  bool equates = node->kind == NODE_BINARY && (node->sign == TOKEN_EQ || node->sign == TOKEN_NE);
  const Node *sides[] = {node->left, node->right};
  for (size_t i = 0; equates && i < 2; i++) {
    Buffer path = {0};
    bool is_choice =
        code_path(sides[i], NULL, &path) && strcmp(buffer_text(&path), "answer.choice") == 0;
    buffer_free(&path);
    if (is_choice) return code_text(sides[1 - i], NULL);
  }
  return NULL;
}

static void tie_choice(Reading *reading, const char *id, bool writes) {
  Buffer path = {0};
  buffer_addf(&path, "answer.choice = %s", id);
  tie(reading, buffer_text(&path), writes);
  buffer_free(&path);
}

/* Of an answer its question is enough: "answer.labour.field" is "answer.labour". */
static void tie_read(Reading *reading, Buffer *path) {
  char *dot = strncmp(path->bytes, "answer.", 7) == 0 ? strchr(path->bytes + 7, '.') : NULL;
  if (dot) *dot = '\0';
  tie(reading, path->bytes, false);
}

static void ask(Reading *reading, const Node *node) {
  if (!node || reading->steps-- <= 0) return;
  const char *choice = chosen(node);
  Buffer path = {0};
  if (choice) {
    tie_choice(reading, choice, false);
  } else if (node->kind == NODE_FIELD && code_path(node, NULL, &path)) {
    tie_read(reading, &path);
  } else {
    ask(reading, node->left);
    ask(reading, node->right);
    for (const Node *part = node->first; part; part = part->next) ask(reading, part);
    for (const Node *part = node->second; part; part = part->next) ask(reading, part);
  }
  buffer_free(&path);
}

/* The month that a condition needs, or NULL. */
static const char *month_of(const Node *node) {
  if (!node || (node->kind != NODE_BINARY && node->kind != NODE_PAREN)) return NULL;
  if (node->kind == NODE_PAREN) return month_of(node->right);
  if (node->sign == TOKEN_AND) {
    const char *month = month_of(node->left);
    return month ? month : month_of(node->right);
  }
  const Node *left = node->left, *right = node->right;
  bool is_month = node->sign == TOKEN_EQ && left->kind == NODE_NAME &&
                  strcmp(left->text, "month") == 0 && right->kind == NODE_TEXT;
  return is_month ? right->text : NULL;
}

static void read_condition(Reading *reading, const InspectEvent *event, const Node *table) {
  if (!event->when) {
    if (event->when_is_function) ask(reading, code_item(table, "when"));
    return;
  }
  Tree *tree = tree_parse_expression(event->when, strlen(event->when));
  const char *month = month_of(tree->root);
  if (month) {
    GraphNode *node = &reading->graph->nodes[reading->node];
    free(node->group);
    node->group = memory_copy(month);
  }
  ask(reading, tree->root);
  tree_free(tree);
}

/* ---- all ---- */

static void read_event(Graph *graph, const Code *code, size_t node, const InspectEvent *event) {
  Reading reading = {
      .graph = graph, .code = code, .node = node, .steps = STEPS_MOST, .depth = DEPTH_MOST};
  const Node *table = code_event_table(code, event);
  read_condition(&reading, event, table);
  for (size_t i = 0; i < event->choice_count; i++) {
    tie_choice(&reading, event->choices[i].id, true);
  }
  visit(&reading, table, NULL);
}

bool graph_read_code(Graph *graph, const char *folder, const InspectEvent *events, Error *error) {
  Code code = {0};
  bool done = code_read(&code, folder, error);
  for (size_t i = 0; done && i < graph->event_count; i++) {
    read_event(graph, &code, i, &events[i]);
  }
  code_free(&code);
  return done;
}
