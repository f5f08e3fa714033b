/* Which literals are shown or are conditions: the fields of events and of the host's calls,
 * followed through locals, `..`, and `and ... or`. What is handed on by other ways is not
 * followed. */
#include <stdint.h>
#include <string.h>

#include "author/check_state.h"
#include "base/memory.h"
#include "script/token.h"

/* Where the literals that are being added stand. */
typedef struct Spot {
  Check *check;
  const Tree *tree;
  const Node *lent;
} Spot;

/* A node's address as letters. */
static void key_of(const Node *node, char key[40]) {
  size_t at = 0;
  for (uintptr_t rest = (uintptr_t)node; rest > 0; rest /= 16) key[at++] = (char)('a' + rest % 16);
  key[at] = '\0';
}

bool check_is_used(const Check *check, const Node *text) {
  char key[40];
  key_of(text, key);
  return word_set_has(&check->used, key);
}

bool check_is_part(const Check *check, const Node *text) {
  char key[40];
  key_of(text, key);
  return word_set_has(&check->parts, key);
}

static void add_part(Check *check, const Node *node) {
  char key[40];
  if (!node || node->kind != NODE_TEXT) return;
  key_of(node, key);
  word_set_add(&check->parts, key, strlen(key), NULL, 0);
}

static void look_for_parts(void *context, const Node *node) {
  if (node->kind != NODE_BINARY || node->sign != TOKEN_CONCAT) return;
  add_part(context, node->left);
  add_part(context, node->right);
}

static void add_text(const Spot *spot, UseKind kind, const char *field, const Node *text) {
  Check *check = spot->check;
  char key[40];
  key_of(text, key);
  word_set_add(&check->used, key, strlen(key), NULL, 0);
  if (check->use_count == check->use_room) {
    check->use_room = check->use_room ? check->use_room * 2 : 256;
    check->uses = memory_grow(check->uses, check->use_room, sizeof *check->uses);
  }
  check->uses[check->use_count++] = (CheckUse){
      .kind = kind, .tree = spot->tree, .text = text, .lent = spot->lent, .field = field};
}

static void add(const Spot *spot, UseKind kind, const char *field, const Node *node) {
  node = check_value(node);
  if (!node) return;
  if (node->kind == NODE_TEXT) add_text(spot, kind, field, node);
  bool is_joined =
      node->kind == NODE_BINARY && kind != USE_CONDITION &&
      (node->sign == TOKEN_CONCAT || node->sign == TOKEN_AND || node->sign == TOKEN_OR);
  if (!is_joined) return;
  if (node->sign != TOKEN_AND) add(spot, kind, field, node->left);
  add(spot, kind, field, node->right);
}

static void add_field(const Spot *spot, UseKind kind, const Node *table, const char *field) {
  add(spot, kind, field, check_field(table, field));
}

void check_add_use(Check *check, const Tree *tree, UseKind kind, const Node *table,
                   const char *field) {
  Spot spot = {.check = check, .tree = tree};
  add_field(&spot, kind, table, field);
}

/* The words of { "id", "Text" }, { id =, text = } or { value, "Text" }. */
static const Node *words_of(const Node *part, const char *first) {
  const Node *text = check_field(part, "text");
  if (text) return text;
  return check_position(part, check_item(part, first) ? 1 : 2);
}

static void add_choices(const Spot *spot, const Node *choices) {
  for (size_t i = 1; check_position(choices, i); i++) {
    const Node *choice = check_table_of(check_position(choices, i));
    if (!choice) continue;
    add(spot, USE_CHOICE, "text", words_of(choice, "id"));
    add_field(spot, USE_WORDS, choice, "closed");
    add_field(spot, USE_CONDITION, choice, "when");
    add_field(spot, USE_CONDITION, choice, "open");
  }
}

static void add_parts(const Spot *spot, const Node *list, UseKind kind, const char *first) {
  for (size_t i = 1; check_position(list, i); i++) {
    const Node *part = check_table_of(check_position(list, i));
    if (part) add(spot, kind, "text", words_of(part, first));
  }
}

static void add_event(Check *check, size_t index) {
  const CheckEvent *event = &check->events[index];
  const Node *table = event->table;
  Spot spot = {.check = check, .tree = event->tree};
  add_field(&spot, USE_PROSE, table, "text");
  add_field(&spot, USE_WORDS, table, "heading");
  add_field(&spot, USE_CONDITION, table, "when");
  add_field(&spot, USE_CONDITION, table, "weight");
  add_choices(&spot, check_table_of(check_field(table, "choices")));
}

/* The texts of a call by its function's name: which fields are shown as what. */
typedef struct Shown {
  const char *name, *field;
  UseKind kind;
} Shown;

static const Shown shown[] = {
    {"choose", "text", USE_PROSE},   {"number", "text", USE_PROSE},
    {"allocate", "text", USE_PROSE}, {"pause", "text", USE_PROSE},
    {"discuss", "text", USE_PROSE},  {"ending", "text", USE_PROSE},
    {"owe", "text", USE_PROSE},      {"scenario", "content_note", USE_WORDS},
    {"number", "unit", USE_WORDS},   {"allocate", "unit", USE_WORDS},
    {"ending", "title", USE_WORDS},  {"ledger", "label", USE_WORDS},
    {"ledger", "unit", USE_WORDS},   {"ledger", "by", USE_WORDS},
    {"ledger", "at", USE_WORDS},     {"act", "text", USE_PROSE},
    {"act", "number", USE_WORDS},    {"act", "title", USE_WORDS},
    {"act", "span", USE_WORDS},
};

static bool is_call(const CheckCall *call, const char *name) {
  return strcmp(call->name, name) == 0;
}

static void add_lists(const Spot *spot, const CheckCall *call) {
  if (is_call(call, "choose")) add_choices(spot, check_choices(call->table));
  if (is_call(call, "number")) {
    add_parts(spot, check_table_of(check_field(call->table, "marks")), USE_WORDS, "value");
  }
  if (!is_call(call, "allocate")) return;
  const Node *tasks = check_field(call->table, "tasks");
  add_parts(spot, tasks ? check_table_of(tasks) : call->table, USE_CHOICE, "id");
}

static void add_call(Check *check, const CheckCall *call) {
  bool lends = !is_call(call, "owe") && !is_call(call, "ledger") && !is_call(call, "scenario");
  Spot spot = {.check = check, .tree = call->tree};
  if (lends) spot.lent = call->lent;
  for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
    if (is_call(call, shown[i].name)) add_field(&spot, shown[i].kind, call->table, shown[i].field);
  }
  add_lists(&spot, call);
  const Node *first = call->node->first;
  if (is_call(call, "say")) add(&spot, USE_PROSE, "its text", first);
  if (is_call(call, "heading")) add(&spot, USE_WORDS, "its text", first);
  if (is_call(call, "scene") && first) add(&spot, USE_WORDS, "its heading", first->next);
  if (is_call(call, "month") && first) {
    spot.lent = NULL;
    add(&spot, USE_WORDS, "its heading", first->next);
  }
  if (!is_call(call, "pause") && !is_call(call, "discuss")) return;
  add(&spot, USE_PROSE, "text", call->table ? check_position(call->table, 1) : first);
}

void check_gather_uses(Check *check) {
  for (size_t i = 0; i < check->files.count; i++) {
    check_walk(check->trees[i]->root, look_for_parts, check);
  }
  for (size_t i = 0; i < check->event_count; i++) add_event(check, i);
  for (size_t i = 0; i < check->call_count; i++) add_call(check, &check->calls[i]);
  check_gather_beside(check);
}
