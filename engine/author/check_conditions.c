/* Conditions: their names on our own tree of them, and what can never be true as the script room
 * judges it. A condition that is a function can be neither judged nor explained, so its share is
 * counted. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/check_state.h"
#include "script/inspect.h"

enum { LENT_MAX = 64, FEWEST_CONDITIONS = 10 };

/* ---- what the script room says ---- */

static size_t lent_names(const Node *lent, const char *names[LENT_MAX]) {
  size_t count = 0;
  const Node *item = lent ? lent->first : NULL;
  for (; item && count < LENT_MAX; item = item->next) {
    if (item->text) names[count++] = item->text;
  }
  return count;
}

static const char *code_of(const InspectVerdict *verdict) {
  static const char *const codes[][2] = {
      {"never_true", "never_true"}, {"always_true", "always_true"},  {"unlike", "wrong_kind"},
      {"no_month", "bad_date"},     {"syntax", "broken_expression"},
  };
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    if (strcmp(verdict->code, codes[i][0]) == 0) return codes[i][1];
  }
  return "unknown_name";
}

/* Asks the script room; true if it found something. */
static bool inspect(Check *check, const char *source, const Node *lent, InspectVerdict *verdict) {
  const char *names[LENT_MAX] = {NULL};
  size_t count = lent_names(lent, names);
  *verdict = (InspectVerdict){.holds = true};
  if (!check->loaded || (count == 0 && check_is_simple(check, source))) return false;
  bool done = script_inspect_expression(check->script, source, names, count, verdict, NULL);
  return done && !verdict->holds;
}

static void inspect_text(Check *check, const CheckUse *use) {
  const Node *lent = check_table_of(use->lent);
  InspectVerdict verdict;
  if (use->lent && (!lent || check_is_open(lent))) return;
  if (!inspect(check, use->text->text, lent, &verdict)) return;
  check_tell(check, use->tree, tree_text_at(use->tree, use->text, verdict.from), code_of(&verdict),
             verdict.fix[0] ? verdict.fix : NULL, "%s", verdict.message);
}

static void check_condition(Check *check, const CheckUse *use) {
  size_t before = check->result->count;
  check_expression(check, use->tree, use->text, use->lent);
  if (check->result->count == before) inspect_text(check, use);
}

/* ---- an event's condition with those of its choices ---- */

/* Whether both expressions name one thing: else they cannot contradict each other. */
static bool share_name(const Node *a, const Node *b) {
  enum { SHORTEST = 3 };
  for (const char *at = a->text; *at;) {
    size_t length = strspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.0123456789");
    char word[128];
    if (length > SHORTEST && length < sizeof word) {
      memcpy(word, at, length);
      word[length] = '\0';
      if (strstr(b->text, word)) return true;
    }
    at += length > 0 ? length : 1;
  }
  return false;
}

static void check_both(Check *check, const CheckEvent *event, const Node *when, const Node *text) {
  InspectVerdict both, one;
  if (!when || !text || !share_name(when, text)) return;
  Buffer source = {0};
  buffer_addf(&source, "(%s) and (%s)", when->text, text->text);
  bool found = inspect(check, buffer_text(&source), NULL, &both) &&
               strcmp(both.code, "never_true") == 0 && !inspect(check, when->text, NULL, &one) &&
               !inspect(check, text->text, NULL, &one);
  buffer_free(&source);
  if (!found) return;
  check_tell(check, event->tree, text->start, "never_true", NULL,
             "this cannot be true where the event's own when is: %s", both.message);
}

static void check_with_choices(Check *check, const CheckEvent *event) {
  const Node *when = check_text_of(check_field(event->table, "when"));
  const Node *choices = check_table_of(check_field(event->table, "choices"));
  for (size_t i = 1; when && check_position(choices, i); i++) {
    const Node *choice = check_table_of(check_position(choices, i));
    check_both(check, event, when, check_text_of(check_field(choice, "when")));
    check_both(check, event, when, check_text_of(check_field(choice, "open")));
  }
}

/* ---- events that were made while the files loaded ---- */

/* The tree and byte of a place "events/x.lua:12"; false where it is no line of the scenario's. */
bool check_place(const Check *check, const char *at, const Tree **tree, size_t *byte) {
  char path[256];
  const char *colon = strrchr(at, ':');
  if (!colon || (size_t)(colon - at) >= sizeof path) return false;
  snprintf(path, sizeof path, "%.*s", (int)(colon - at), at);
  unsigned long line = strtoul(colon + 1, NULL, 10);
  *tree = check_tree(check, path);
  if (!*tree || line < 1) return false;
  if (line > (*tree)->line_count) line = (*tree)->line_count;
  *byte = (*tree)->lines[line - 1] + tree_indent(*tree, (*tree)->lines[line - 1]);
  return true;
}

static bool is_seen(const Check *check, const InspectEvent *event) {
  for (size_t i = 0; i < check->event_count; i++) {
    const Node *id = check->events[i].id;
    if (!id || strcmp(id->text, event->id) != 0) continue;
    return check_text_of(check_field(check->events[i].table, "when")) != NULL;
  }
  return false;
}

static void check_made(Check *check, const InspectEvent *event) {
  InspectVerdict verdict;
  const Tree *tree;
  size_t byte;
  if (!event->when || !inspect(check, event->when, NULL, &verdict)) return;
  if (is_seen(check, event) || !check_place(check, event->at, &tree, &byte)) return;
  check_tell(check, tree, byte, code_of(&verdict), verdict.fix[0] ? verdict.fix : NULL,
             "event \"%s\", when: %s", event->id, verdict.message);
}

static void check_made_events(Check *check) {
  size_t count = 0;
  bool all_literal = true;
  for (size_t i = 0; i < check->event_count; i++) {
    const CheckEvent *event = &check->events[i];
    const Node *when = check_field(event->table, "when");
    if (!event->id || !event->table || (when && !check_text_of(when))) all_literal = false;
  }
  if (!check->loaded || all_literal) return;
  const InspectEvent *events = script_inspect_events(check->script, &count, NULL);
  for (size_t i = 0; events && i < count; i++) check_made(check, &events[i]);
}

/* ---- the share of functions ---- */

static void count_condition(Check *check, const Tree *tree, const Node *value, const Node **last,
                            const Tree **last_tree) {
  if (!value) return;
  value = check_value(value);
  check->result->conditions++;
  if (value->kind != NODE_FUNCTION) return;
  check->result->functions++;
  *last = value;
  *last_tree = tree;
}

static void check_share(Check *check) {
  const Node *last = NULL;
  const Tree *tree = NULL;
  for (size_t i = 0; i < check->event_count; i++) {
    const CheckEvent *event = &check->events[i];
    const Node *choices = check_table_of(check_field(event->table, "choices"));
    count_condition(check, event->tree, check_field(event->table, "when"), &last, &tree);
    for (size_t k = 1; check_position(choices, k); k++) {
      const Node *choice = check_table_of(check_position(choices, k));
      count_condition(check, event->tree, check_field(choice, "when"), &last, &tree);
      count_condition(check, event->tree, check_field(choice, "open"), &last, &tree);
    }
  }
  const CheckResult *result = check->result;
  if (!last || result->conditions < FEWEST_CONDITIONS ||
      result->functions * 10 <= result->conditions) {
    return;
  }
  check_tell(
      check, tree, last->start, "condition_functions", NULL,
      "%zu of %zu conditions of events are functions, more than one in ten; this is the last",
      result->functions, result->conditions);
}

void check_conditions(Check *check) {
  for (size_t i = 0; i < check->use_count; i++) {
    if (check->uses[i].kind == USE_CONDITION) check_condition(check, &check->uses[i]);
  }
  for (size_t i = 0; i < check->event_count; i++) check_with_choices(check, &check->events[i]);
  check_made_events(check);
  check_share(check);
}
