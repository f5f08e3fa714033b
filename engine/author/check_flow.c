/* What can be said of code that runs from top to bottom: text that nothing shows, a start that just
 * ends, a question that comes twice, a value that is made and dropped. As soon as a call leads
 * where the source cannot be followed, nothing is said. */
#include <string.h>

#include "author/check_state.h"
#include "script/token.h"

enum { CALLS_DEEP = 4 };

/* ---- what calls may do ---- */

typedef struct Reach {
  bool scene, question, ending; /* it may open a scene, ask, end the game */
} Reach;

static bool is_one_of(const char *name, const char *const *names) {
  for (; *names; names++) {
    if (strcmp(name, *names) == 0) return true;
  }
  return false;
}

static void reach_of(const Node *node, Reach *reach, int deep);

/* A call of something that is not the host's: of a local function, or of what cannot be seen. */
static void reach_of_other(const Node *callee, Reach *reach, int deep) {
  const Node *function = check_value(callee);
  bool is_library = callee->kind == NODE_FIELD && callee->left->kind == NODE_NAME &&
                    !callee->left->local && strcmp(callee->left->text, "facts") != 0;
  if (is_library) return; /* math.floor and the like */
  if (function->kind == NODE_FUNCTION && deep > 0) {
    reach_of(function->right, reach, deep - 1);
  } else {
    reach->scene = reach->question = reach->ending = true;
  }
}

static void reach_of_call(const Node *call, Reach *reach, int deep) {
  static const char *const scenes[] = {"scene", "month", NULL};
  static const char *const questions[] = {"choose", "number", "allocate", "pause", "discuss", NULL};
  const char *name = check_called(call);
  if (!name) {
    reach_of_other(call->left, reach, deep);
  } else if (is_one_of(name, scenes)) {
    reach->scene = true;
  } else if (is_one_of(name, questions)) {
    reach->question = true;
  } else if (strcmp(name, "ending") == 0 || strcmp(name, "error") == 0) {
    reach->ending = true;
  } else if (strcmp(name, "turn") == 0) {
    reach->scene = reach->question = reach->ending = true;
  }
}

static void reach_of(const Node *node, Reach *reach, int deep) {
  for (; node; node = node->next) {
    if (node->kind == NODE_FUNCTION) continue;
    if (node->kind == NODE_CALL) reach_of_call(node, reach, deep);
    reach_of(node->left, reach, deep);
    reach_of(node->right, reach, deep);
    reach_of(node->first, reach, deep);
    reach_of(node->second, reach, deep);
  }
}

static Reach reach_of_one(const Node *node) {
  Reach reach = {0};
  if (node->kind == NODE_CALL) reach_of_call(node, &reach, CALLS_DEEP);
  reach_of(node->left, &reach, CALLS_DEEP);
  reach_of(node->right, &reach, CALLS_DEEP);
  reach_of(node->first, &reach, CALLS_DEEP);
  reach_of(node->second, &reach, CALLS_DEEP);
  return reach;
}

/* ---- one block ---- */

typedef struct Look {
  Check *check;
  const Tree *tree;
} Look;

/* The call that a statement is, or whose result a local takes; NULL for anything else. */
static const Node *call_of(const Node *statement) {
  const Node *call = NULL;
  if (statement->kind == NODE_STATEMENT) call = statement->right;
  if (statement->kind == NODE_LOCAL && statement->second && !statement->second->next) {
    call = statement->second;
  }
  return call && call->kind == NODE_CALL ? call : NULL;
}

static const Node *id_of(const Node *call) {
  return check_text_of(check_field(check_table_of(call->first), "id"));
}

/* Whether the block is inside an event's table, where text is shown by the event's own page. */
static bool is_in_event(const Look *look, const Node *block) {
  for (size_t i = 0; i < look->check->event_count; i++) {
    const CheckEvent *event = &look->check->events[i];
    if (event->tree == look->tree && event->call->start <= block->start &&
        block->end <= event->call->end) {
      return true;
    }
  }
  return false;
}

static void tell_not_shown(const Look *look, const Node *said, const Node *scene) {
  int line, col;
  tree_place(look->tree, scene->start, &line, &col);
  check_tell(look->check, look->tree, said->start, "not_shown", NULL,
             "what is said here is shown by no question before the scene on line %d opens", line);
}

static void look_at_said(const Look *look, const Node *block) {
  const Node *said = NULL;
  for (const Node *one = block->first; one; one = one->next) {
    const Node *call = call_of(one);
    const char *name = call ? check_called(call) : NULL;
    Reach reach = reach_of_one(one);
    if (name && said && strcmp(name, "scene") == 0 && !is_in_event(look, block)) {
      tell_not_shown(look, said, call);
    }
    if (reach.scene || reach.question || reach.ending) said = NULL;
    if (name && strcmp(name, "say") == 0 && !said) said = call;
  }
}

static void look_at_asked(const Look *look, const Node *block) {
  static const char *const questions[] = {"choose", "number", "allocate", "pause", "discuss", NULL};
  WordSet asked = {0};
  for (const Node *one = block->first; one; one = one->next) {
    const Node *call = call_of(one);
    const char *name = call ? check_called(call) : NULL;
    const Node *id = name && is_one_of(name, questions) ? id_of(call) : NULL;
    if (id && word_set_add(&asked, id->text, id->length, look->tree, id->start)->count > 1) {
      check_tell(look->check, look->tree, id->start, "duplicate_id",
                 "open a scene for each, or give each its own",
                 "the question \"%.64s\" is asked twice in one scene", id->text);
    }
    if (!id && reach_of_one(one).scene) word_set_free(&asked);
  }
  word_set_free(&asked);
}

/* ---- values that are dropped ---- */

static bool is_pure(const Node *call) {
  static const char *const names[] = {"tostring", "tonumber", "type",   "select",
                                      "ipairs",   "pairs",    "chance", NULL};
  static const char *const libraries[] = {"math", "string", "utf8", NULL};
  const Node *callee = call->left;
  if (call->is_method) return false;
  if (callee->kind == NODE_NAME) return !callee->local && is_one_of(callee->text, names);
  return callee->kind == NODE_FIELD && callee->left->kind == NODE_NAME && !callee->left->local &&
         is_one_of(callee->left->text, libraries);
}

static void look_at_dropped(const Look *look, const Node *statement) {
  const Node *call = statement->right;
  if (!call || call->kind != NODE_CALL || !is_pure(call)) return;
  check_tell(look->check, look->tree, statement->start, "dropped_result", NULL,
             "the value that this gives is dropped");
}

/* A local function whose value is taken though it gives none. */
static void look_at_value(const Look *look, const Node *call) {
  if (!call || call->kind != NODE_CALL || call->is_method) return;
  const Node *function = check_value(call->left);
  if (!function || function->kind != NODE_FUNCTION || call->left->kind != NODE_NAME) return;
  if (check_gives_value(function) || !function->right) return;
  const Node *last = function->right->first;
  while (last && last->next) last = last->next;
  if (reach_of_one(function->right).ending) return;
  check_tell(look->check, look->tree, last ? last->start : function->start, "missing_return",
             "put return before the value that it should give",
             "the function \"%.64s\" returns nothing, but its value is taken", call->left->text);
}

static void look_at_values(const Look *look, const Node *list) {
  for (; list; list = list->next) look_at_value(look, list);
}

/* ---- calls over two lines ---- */

static void look_at_split(const Look *look, const Node *call) {
  int callee, arguments, col;
  if (call->is_method || call->kind != NODE_CALL) return;
  tree_place(look->tree, call->left->end, &callee, &col);
  tree_place(look->tree, call->name_start, &arguments, &col);
  if (callee == arguments) return;
  check_tell(look->check, look->tree, call->left->end, "missing_comma", NULL,
             "what stands on the next line is taken as the argument of a call");
}

static void look_at_division(const Look *look, const Node *node) {
  bool divides = node->sign == '/' || node->sign == TOKEN_IDIV || node->sign == '%';
  if (!divides || node->right->kind != NODE_NUMBER || node->right->number != 0) return;
  check_tell(look->check, look->tree, node->right->start, "divides_by_zero", NULL,
             "this divides by 0");
}

static void look_at(void *context, const Node *node) {
  const Look *look = context;
  switch (node->kind) {
    case NODE_BLOCK:
      look_at_said(look, node);
      look_at_asked(look, node);
      break;
    case NODE_STATEMENT: look_at_dropped(look, node); break;
    case NODE_LOCAL:
    case NODE_ASSIGN: look_at_values(look, node->second); break;
    case NODE_RETURN: look_at_values(look, node->first); break;
    case NODE_ITEM: look_at_value(look, node->right); break;
    case NODE_BINARY:
      look_at_division(look, node);
      look_at_value(look, node->left);
      look_at_value(look, node->right);
      break;
    case NODE_CALL:
      look_at_values(look, node->first);
      look_at_split(look, node);
      break;
    default: break;
  }
}

/* ---- start ---- */

/* Whether a block can come to its end. */
static bool falls_through(const Node *block) {
  const Node *last = block ? block->first : NULL;
  while (last && last->next) last = last->next;
  if (!last) return true;
  if (last->kind != NODE_IF) return !reach_of_one(last).ending;
  bool has_else = false, falls = false;
  for (const Node *clause = last->first; clause; clause = clause->next) {
    has_else = has_else || !clause->left;
    falls = falls || falls_through(clause->right);
  }
  return falls || !has_else;
}

/* Any ending before the last statement may be on every way: only where there is none at all, or the
 * last statement is one that does not end, is it sure. */
static void check_start(Check *check) {
  const Tree *tree = check->manifest_tree;
  const Node *start = check_value(check_field(check->manifest, "start"));
  if (start && start->kind == NODE_CALL) {
    const Tree *other = check_required(check, start);
    start = check_value(check_returned(other));
    if (other) tree = other;
  }
  if (!start || start->kind != NODE_FUNCTION || !start->right) return;
  Reach reach = reach_of_one(start->right);
  bool falls = falls_through(start->right);
  const Node *last = start->right->first;
  while (last && last->next) last = last->next;
  bool is_plain = last && (last->kind == NODE_IF || last->kind == NODE_STATEMENT);
  if (reach.ending && !(falls && is_plain)) return;
  check_tell(check, tree, last ? last->start : start->start, "no_ending", NULL,
             "start can come to its end without an ending");
}

void check_flow(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    Look look = {.check = check, .tree = check->trees[i]};
    check_walk(look.tree->root, look_at, &look);
  }
  check_start(check);
}
