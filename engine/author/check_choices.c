/* Choices: a reason where they can be closed, and something that they change. */
#include <string.h>

#include "author/check_state.h"

static const Node *choice_at(const Node *choices, size_t index) {
  const Node *part = check_position(choices, index);
  return part && part->kind == NODE_TABLE ? part : NULL;
}

static void check_reason(Check *check, const Tree *tree, const Node *choice) {
  const Node *open = check_item(choice, "open");
  if (!open || check_item(choice, "closed") || check_is_open(choice)) return;
  check_tell(check, tree, open->start, "missing_reason", NULL,
             "this choice can be closed, but has no reason to show then");
}

static void check_reasons(Check *check, const Tree *tree, const Node *choices) {
  for (size_t i = 1; choices && check_position(choices, i); i++) {
    const Node *choice = choice_at(choices, i);
    if (choice) check_reason(check, tree, choice);
  }
}

/* ---- effects ---- */

static bool is_always_closed(const Node *choice) {
  return check_item(choice, "closed") && !check_item(choice, "open");
}

static bool has_effect(const Node *choice) {
  return check_item(choice, "effect") || check_is_open(choice);
}

static size_t count_effects(const Node *choices) {
  size_t count = 0;
  for (size_t i = 1; choices && check_position(choices, i); i++) {
    const Node *choice = choice_at(choices, i);
    if (!choice || has_effect(choice)) count++;
  }
  return count;
}

/* An event's choice that has no effect though another has, and nothing asks which was taken. */
static void check_event(Check *check, const CheckEvent *event) {
  const Node *choices = check_table_of(check_field(event->table, "choices"));
  if (!choices) return;
  check_reasons(check, event->tree, choices);
  bool is_read = word_set_has(&check->answers_read, "choice");
  bool any = count_effects(choices) > 0;
  for (size_t i = 1; check_position(choices, i) && !is_read; i++) {
    const Node *choice = choice_at(choices, i);
    if (!choice || has_effect(choice) || is_always_closed(choice)) continue;
    if (!any && i > 1) return;
    check_tell(check, event->tree, choice->start, "choice_without_effect", NULL,
               any ? "this choice has no effect, though others of the event have one"
                   : "no choice of this event has an effect");
  }
}

/* A question in code whose answer goes nowhere. */
static void check_call(Check *check, const CheckCall *call) {
  if (strcmp(call->name, "choose") != 0 || !call->is_direct) return;
  const Node *choices = check_choices(call->table);
  if (!choices || check_is_open(call->table) || check_is_open(choices)) return;
  check_reasons(check, call->tree, choices);
  const Node *id = check_text_of(check_field(call->table, "id"));
  if (!call->is_dropped || !id || count_effects(choices) > 0) return;
  if (word_set_has(&check->answers_read, id->text)) return;
  check_tell(check, call->tree, call->node->start, "choice_without_effect", NULL,
             "nothing reads what \"%.64s\" was answered by, and no choice has an effect", id->text);
}

/* ---- events that cannot come or tell nothing ---- */

static bool is_owed(const Check *check, const CheckEvent *event) {
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    if (strcmp(call->name, "owe") != 0) continue;
    const Node *id = check_text_of(check_field(call->table, "event"));
    if (!id || !event->id || strcmp(id->text, event->id->text) == 0) return true;
  }
  return false;
}

static void check_telling(Check *check, const CheckEvent *event) {
  double weight;
  const Node *table = event->table, *item = check_item(table, "weight");
  if (!table || check_is_open(table)) return;
  if (!check_item(table, "text") && !check_item(table, "enter") && !check_item(table, "choices")) {
    check_tell(check, event->tree, event->call->start, "missing_field",
               "give it text, enter or choices", "the event has nothing to tell");
  }
  if (item && check_number_of(item->right, &weight) && weight <= 0 && !is_owed(check, event)) {
    check_tell(check, event->tree, item->start, "event_never_comes", NULL,
               "the event has the weight %g, and nothing owes it", weight);
  }
}

void check_choices_of_events(Check *check) {
  for (size_t i = 0; i < check->event_count; i++) {
    check_event(check, &check->events[i]);
    check_telling(check, &check->events[i]);
  }
  for (size_t i = 0; i < check->call_count; i++) check_call(check, &check->calls[i]);
}
