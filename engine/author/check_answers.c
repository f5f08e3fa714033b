/* What was answered, as code sees it: answer.ID of a question that nothing asks, an answer compared
 * with what cannot be chosen, a table looked up by an answer that has a key which is none. */
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"
#include "script/token.h"

/* ---- what can be chosen ---- */

/* Adds the ids of a list of choices; false where not all of them can be seen. */
static bool add_choices(WordSet *set, const Node *choices) {
  if (!choices || choices->kind != NODE_TABLE || check_is_open(choices)) return false;
  for (size_t i = 1; check_position(choices, i); i++) {
    const Node *choice = check_table_of(check_position(choices, i));
    const Node *id = check_field(choice, "id");
    if (!id) id = check_position(choice, 1);
    id = check_text_of(id);
    if (!id) return false;
    word_set_add(set, id->text, id->length, NULL, 0);
  }
  return set->count > 0;
}

/* The choices of a call of choose; false where not all of them can be seen. */
static bool choices_of_call(const CheckCall *call, WordSet *set) {
  return call->is_direct && add_choices(set, check_choices(call->table));
}

static bool choices_of_events(const Check *check, WordSet *set) {
  for (size_t i = 0; i < check->event_count; i++) {
    const Node *table = check->events[i].table;
    const Node *choices = check_field(table, "choices");
    if (!table || (choices && !add_choices(set, choices))) return false;
  }
  return set->count > 0;
}

static bool is_asked_as(const CheckCall *call, const char *id) {
  const Node *text = check_text_of(check_field(call->table, "id"));
  return text && strcmp(text->text, id) == 0;
}

/* All that the question `id` can be answered by; false where that cannot be seen, or where it is no
 * choice. */
static bool choices_of_id(const Check *check, const char *id, WordSet *set) {
  if (check->any_broken) return false;
  if (strcmp(id, "choice") == 0) return choices_of_events(check, set);
  bool all = true;
  for (size_t i = 0; i < check->call_count && all; i++) {
    const CheckCall *call = &check->calls[i];
    if (!is_asked_as(call, id) || strcmp(call->name, "ledger") == 0) continue;
    all = strcmp(call->name, "choose") == 0 && choices_of_call(call, set);
  }
  return all && set->count > 0;
}

static void tell_choice(Check *check, const Tree *tree, size_t at, const char *id,
                        const char *value, const WordSet *known) {
  char what[240];
  snprintf(what, sizeof what, "%.64s has no choice \"%.64s\"", id, value);
  check_tell_unknown(check, tree, at, "unknown_choice", value, known, what);
}

void check_answer_value(Check *check, const Tree *tree, size_t at, const char *id,
                        const char *value) {
  WordSet known = {0};
  if (choices_of_id(check, id, &known) && !word_set_has(&known, value)) {
    tell_choice(check, tree, at, id, value, &known);
  }
  word_set_free(&known);
}

void check_option_value(Check *check, const Tree *tree, size_t at, const char *id,
                        const char *value) {
  if (!check->loaded) return;
  const Manifest *manifest = script_manifest(check->script);
  WordSet known = {0};
  for (size_t i = 0; i < manifest->option_count; i++) {
    const ManifestOption *option = &manifest->options[i];
    for (size_t k = 0; k < option->value_count && strcmp(option->id, id) == 0; k++) {
      word_set_add(&known, option->values[k].value, strlen(option->values[k].value), NULL, 0);
    }
  }
  if (known.count > 0 && !word_set_has(&known, value)) {
    tell_choice(check, tree, at, id, value, &known);
  }
  word_set_free(&known);
}

/* ---- how an answer is written in an expression ---- */

/* Whether the file declares a local of a name. */
typedef struct Search {
  const char *name;
  bool is_found;
} Search;

static void look_for_local(void *context, const Node *node) {
  Search *search = context;
  if (node->kind != NODE_NAME || node->local != node) return;
  search->is_found = search->is_found || strcmp(node->text, search->name) == 0;
}

bool check_advise(const Check *check, const Tree *tree, const char *name, const Node *field,
                  bool is_value, Buffer *fix) {
  bool is_answer = word_set_has(&check->question_ids, name);
  Search search = {.name = name};
  check_walk(tree->root, look_for_local, &search);
  if (is_answer) {
    buffer_addf(fix, "write %sanswer.%.64s%s%.64s%s", is_value ? "{" : "", name, field ? "." : "",
                field ? field->text : "", is_value ? "}" : "");
  }
  if (search.is_found) {
    buffer_addf(fix, "%slend it: %s, { %.64s = %.64s })", is_answer ? ", or " : "",
                is_value ? "say(\"...\"" : "(...", name, name);
  }
  return fix->length > 0;
}

/* ---- in code ---- */

static const char *id_of(const CheckCall *call) {
  const Node *id = check_text_of(check_field(call->table, "id"));
  return id ? id->text : "the question";
}

typedef struct Look {
  Check *check;
  const Tree *tree;
} Look;

static void look_at_comparison(const Look *look, const Node *left, const Node *right) {
  if (!left || !right || right->kind != NODE_TEXT) return;
  if (left->kind == NODE_FIELD && check_is_global(left->left, "answer")) {
    check_answer_value(look->check, look->tree, right->start, left->text, right->text);
  } else if (left->kind == NODE_FIELD && check_is_global(left->left, "options")) {
    check_option_value(look->check, look->tree, right->start, left->text, right->text);
  } else if (left->kind == NODE_NAME) {
    const CheckCall *call = check_call_of(look->check, left, "choose");
    WordSet known = {0};
    if (call && choices_of_call(call, &known) && !word_set_has(&known, right->text)) {
      tell_choice(look->check, look->tree, right->start, id_of(call), right->text, &known);
    }
    word_set_free(&known);
  }
}

/* TABLE[answer], where the table's keys are meant to be choices. */
static void look_at_index(const Look *look, const Node *node) {
  bool is_name = node->right->kind == NODE_NAME;
  const CheckCall *call = is_name ? check_call_of(look->check, node->right, "choose") : NULL;
  const Tree *tree = look->tree;
  const Node *table = call ? check_resolve(look->check, &tree, node->left) : NULL;
  WordSet known = {0};
  bool is_seen = table && choices_of_call(call, &known);
  for (const Node *item = is_seen ? table->first : NULL; item; item = item->next) {
    if (!item->text || word_set_has(&known, item->text)) continue;
    tell_choice(look->check, tree, item->name_start, id_of(call), item->text, &known);
  }
  word_set_free(&known);
}

static void look_at(void *context, const Node *node) {
  const Look *look = context;
  if (node->kind == NODE_INDEX) look_at_index(look, node);
  if (node->kind != NODE_BINARY || (node->sign != TOKEN_EQ && node->sign != TOKEN_NE)) return;
  look_at_comparison(look, node->left, node->right);
  look_at_comparison(look, node->right, node->left);
}

static void look_at_read(Check *check, const CheckField *field) {
  const Node *node = field->node;
  if (!check_is_global(node->left, "answer") || word_set_has(&check->question_ids, node->text))
    return;
  const Word *named = word_set_find(&check->named, node->text, node->length);
  if (check->question_ids_open && named && named->count > 1) return;
  char what[160];
  snprintf(what, sizeof what, "no question has the id \"%.64s\"", node->text);
  check_tell_unknown(check, field->tree, node->name_start, "unknown_answer", node->text,
                     &check->question_ids, what);
}

void check_answers(Check *check) {
  for (size_t i = 0; i < check->field_count; i++) look_at_read(check, &check->fields[i]);
  for (size_t i = 0; i < check->files.count; i++) {
    Look look = {.check = check, .tree = check->trees[i]};
    check_walk(look.tree->root, look_at, &look);
  }
}
