/* The tasks of an allocate are the fields of its answer, and it has no others: a field that is no
 * task of any question with that id is a slip. Where tasks are made at run time nothing is said. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

/* ---- which tasks there are ---- */

/* Adds the tasks of a call; false where not all of them can be seen. */
static bool add_tasks(const CheckCall *call, WordSet *set) {
  if (strcmp(call->name, "allocate") != 0 || !call->is_direct) return false;
  const Node *item = check_item(call->table, "tasks"), *list = item ? item->right : call->table;
  if (!list || list->kind != NODE_TABLE || check_is_open(list)) return false;
  for (size_t i = 1; check_position(list, i); i++) {
    const Node *task = check_position(list, i);
    if (task->kind != NODE_TABLE) return false;
    const Node *id = check_field(task, "id");
    id = check_text_of(id ? id : check_position(task, 1));
    if (!id) return false;
    word_set_add(set, id->text, id->length, NULL, 0);
  }
  return set->count > 0;
}

/* The tasks of all questions with that id; false where they cannot be seen. */
static bool tasks_of_id(const Check *check, const char *id, WordSet *set) {
  if (check->any_broken) return false;
  bool all = true;
  for (size_t i = 0; i < check->call_count && all; i++) {
    const CheckCall *call = &check->calls[i];
    const Node *text = check_text_of(check_field(call->table, "id"));
    if (!text || strcmp(text->text, id) != 0 || strcmp(call->name, "ledger") == 0) continue;
    all = add_tasks(call, set);
  }
  return all && set->count > 0;
}

/* ---- telling ---- */

static void tell_task(Check *check, const Tree *tree, size_t at, const char *id, const char *task,
                      const WordSet *known) {
  char what[200];
  if (word_set_has(known, task)) return;
  snprintf(what, sizeof what, "%.64s has no task \"%.64s\"", id, task);
  check_tell_unknown(check, tree, at, "unknown_task", task, known, what);
}

void check_task_of_id(Check *check, const Tree *tree, size_t at, const char *id, const char *task) {
  WordSet known = {0};
  if (tasks_of_id(check, id, &known)) tell_task(check, tree, at, id, task, &known);
  word_set_free(&known);
}

void check_task_of(Check *check, const Tree *tree, size_t at, const Node *node, const char *task) {
  const CheckCall *call = check_call_of(check, node, "allocate");
  WordSet known = {0};
  if (call && add_tasks(call, &known)) {
    const Node *id = check_text_of(check_field(call->table, "id"));
    tell_task(check, tree, at, id ? id->text : "the question", task, &known);
  }
  word_set_free(&known);
}

/* ---- in code ---- */

/* Whether a field of a local is set anywhere: then it has what the author gave it. */
typedef struct Search {
  const Node *local;
  bool is_set;
} Search;

static void look_for_set(void *context, const Node *node) {
  Search *search = context;
  if (node->kind != NODE_ASSIGN) return;
  for (const Node *target = node->first; target; target = target->next) {
    bool is_part = target->kind == NODE_FIELD || target->kind == NODE_INDEX;
    if (is_part && target->left->kind == NODE_NAME && target->left->local == search->local) {
      search->is_set = true;
    }
  }
}

static void look_at_field(Check *check, const CheckField *field) {
  const Node *node = field->node, *left = node->left;
  if (left->kind == NODE_FIELD && check_is_global(left->left, "answer")) {
    check_task_of_id(check, field->tree, node->name_start, left->text, node->text);
  } else if (left->kind == NODE_NAME && left->local && check_call_of(check, left, "allocate")) {
    Search search = {.local = left->local};
    check_walk(field->tree->root, look_for_set, &search);
    if (!search.is_set) check_task_of(check, field->tree, node->name_start, left, node->text);
  }
}

void check_tasks(Check *check) {
  for (size_t i = 0; i < check->field_count; i++) look_at_field(check, &check->fields[i]);
}
