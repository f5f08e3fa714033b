/* Figures of questions and of the books: ranges, steps, totals, luck, units, dates. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "author/check_state.h"

static bool number_at(const Node *table, const char *field, double *number) {
  return check_number_of(check_field(table, field), number);
}

static size_t place_of(const Node *table, const char *field, const CheckCall *call) {
  const Node *item = check_item(table, field);
  return item ? item->start : call->node->start;
}

static bool is_on_grid(double value, double step) {
  double times = value / step;
  return fabs(times - floor(times + 0.5)) < 1e-6;
}

static void tell(Check *check, const CheckCall *call, const Node *table, const char *field,
                 const char *message) {
  check_tell(check, call->tree, place_of(table, field, call), "bad_value", NULL, "%s", message);
}

static void check_order(Check *check, const CheckCall *call, const Node *table) {
  double min, max;
  if (!number_at(table, "min", &min) || !number_at(table, "max", &max) || min <= max) return;
  char message[120];
  snprintf(message, sizeof message, "min is above max: %g and %g", min, max);
  tell(check, call, table, "min", message);
  tell(check, call, table, "max", message);
}

/* ---- number ---- */

static void check_number(Check *check, const CheckCall *call) {
  double min, max, step = 1;
  const Node *table = call->table;
  check_order(check, call, table);
  if (check_item(table, "step") && !number_at(table, "step", &step)) return;
  if (step <= 0) tell(check, call, table, "step", "step must be above 0");
  if (step <= 0 || !number_at(table, "min", &min) || !number_at(table, "max", &max)) return;
  if (max > min && !is_on_grid(max - min, step)) {
    tell(check, call, table, check_item(table, "step") ? "step" : "max",
         "max cannot be reached from min in whole steps");
  }
}

/* ---- allocate ---- */

/* Judges a task; adds its min. */
static void check_task(Check *check, const CheckCall *call, const Node *task, double step,
                       double *least) {
  static const char *const fields[] = {"min", "max"};
  double value;
  check_order(check, call, task);
  for (size_t i = 0; i < 2; i++) {
    if (!number_at(task, fields[i], &value)) continue;
    if (!is_on_grid(value, step)) tell(check, call, task, fields[i], "this is no multiple of step");
    if (i == 0) *least += value;
  }
}

static void check_allocate(Check *check, const CheckCall *call) {
  double total, step = 1, least = 0;
  char message[120];
  const Node *table = call->table, *list = check_field(table, "tasks");
  if (check_item(table, "step") && !number_at(table, "step", &step)) return;
  if (step <= 0) tell(check, call, table, "step", "step must be above 0");
  if (step <= 0) return;
  if (!number_at(table, "total", &total)) total = INFINITY;
  if (isfinite(total) && !is_on_grid(total, step)) {
    snprintf(message, sizeof message, "the total %g is no multiple of step %g", total, step);
    tell(check, call, table, "total", message);
  }
  if (!list) list = table;
  for (size_t i = 1; check_position(list, i); i++) {
    const Node *task = check_position(list, i);
    if (task->kind == NODE_TABLE) check_task(check, call, task, step, &least);
  }
  if (least <= total) return;
  snprintf(message, sizeof message, "the tasks' mins come to %g, more than the total %g", least,
           total);
  tell(check, call, table, "total", message);
}

/* ---- luck ---- */

static const Node *argument(const CheckCall *call, int index) {
  const Node *one = call->node->first;
  while (one && index-- > 0) one = one->next;
  return one;
}

static void check_random(Check *check, const CheckCall *call) {
  double least, most;
  int first = check_text_of(argument(call, 0)) ? 1 : 0;
  const Node *from = argument(call, first), *to = argument(call, first + 1);
  if (!check_number_of(from, &least) || !check_number_of(to, &most) || least <= most) return;
  check_tell(check, call->tree, from->start, "bad_value", NULL,
             "the least must not be above the most: %g and %g", least, most);
}

static void check_chance(Check *check, const CheckCall *call) {
  double chance;
  const Node *last = argument(call, 1) ? argument(call, 1) : argument(call, 0);
  if (!check_number_of(last, &chance) || (chance >= 0 && chance <= 1)) return;
  check_tell(check, call->tree, last->start, "bad_value", NULL,
             "a chance lies from 0 to 1, found %g", chance);
}

/* ---- units and labels ---- */

/* Whether an entry of that id in the books has the field, or may have it by a way that is not seen:
 * a call that is handed the id from elsewhere. */
static bool others_have(const Check *check, const Node *id, const char *field) {
  size_t seen = 0;
  for (size_t i = 0; i < check->call_count; i++) {
    const CheckCall *call = &check->calls[i];
    if (strcmp(call->name, "ledger") != 0) continue;
    const Node *other = check_text_of(check_field(call->table, "id"));
    if (!other || strcmp(other->text, id->text) != 0) continue;
    if (check_item(call->table, field)) return true;
    seen++;
  }
  const Word *literal = word_set_find(&check->given_ids, id->text, id->length);
  return check->ledger_ids_open && literal && literal->count > seen;
}

static void check_entry(Check *check, const CheckCall *call) {
  const Node *id = check_text_of(check_field(call->table, "id"));
  const Node *value = check_field(call->table, "value");
  if (!value || value->kind == NODE_NIL) return;
  bool is_alone = !id && check_item(call->table, "label"); /* what other call would be of its id? */
  if (is_alone && !check_item(call->table, "unit")) {
    check_tell(check, call->tree, call->node->start, "no_unit", NULL, "this entry has no unit");
  }
  if (!id) return;
  if (!check_item(call->table, "unit") && !others_have(check, id, "unit")) {
    check_tell(check, call->tree, call->node->start, "no_unit", NULL,
               "the entry \"%.64s\" has no unit", id->text);
  }
  if (!check_item(call->table, "label") && !others_have(check, id, "label")) {
    check_tell(check, call->tree, call->node->start, "missing_field", "add label = \"...\"",
               "no entry \"%.64s\" has a label", id->text);
  }
}

static void check_unit(Check *check, const CheckCall *call) {
  if (check_item(call->table, "unit")) return;
  check_tell(check, call->tree, call->node->start, "no_unit", NULL,
             "%s asks for a figure without a unit", call->name);
}

/* ---- dates ---- */

static bool is_month(const char *text) {
  for (int i = 0; i < 7; i++) {
    bool digit = text[i] >= '0' && text[i] <= '9';
    if (i == 4 ? text[i] != '-' : !digit) return false;
  }
  int month = (text[5] - '0') * 10 + (text[6] - '0');
  return text[7] == '\0' && month >= 1 && month <= 12;
}

static void check_month(Check *check, const CheckCall *call, const Node *node) {
  const Node *text = check_text_of(node);
  if (!text) return;
  const Manifest *manifest = check->loaded ? script_manifest(check->script) : NULL;
  bool bounded = manifest && manifest->first_month;
  if (!is_month(text->text)) {
    check_tell(check, call->tree, node->start, "bad_date", NULL, "\"%.40s\" is no month",
               text->text);
  } else if (bounded && (strcmp(text->text, manifest->first_month) < 0 ||
                         strcmp(text->text, manifest->last_month) > 0)) {
    check_tell(check, call->tree, node->start, "bad_date", NULL,
               "%s lies outside the scenario's months, %s to %s", text->text, manifest->first_month,
               manifest->last_month);
  }
}

static void check_debt(Check *check, const CheckCall *call) {
  const Node *from = check_field(call->table, "from"), *to = check_field(call->table, "to");
  check_month(check, call, from);
  check_month(check, call, to);
  const Node *first = check_text_of(from), *last = check_text_of(to);
  if (!first || !last || strcmp(first->text, last->text) <= 0) return;
  check_tell(check, call->tree, from->start, "bad_date", NULL, "from is after to: %.20s and %.20s",
             first->text, last->text);
}

/* ---- scenes ---- */

static bool is_scene_char(char c, bool name) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         (name && c == '.');
}

static bool is_scene(const char *id) {
  size_t period = 0;
  while (is_scene_char(id[period], false)) period++;
  if (period == 0 || id[period] == '\0') return period > 0;
  const char *name = id + period + 1;
  if (id[period] != '.' || !is_scene_char(name[0], false)) return false;
  while (is_scene_char(*name, true)) name++;
  return *name == '\0';
}

static void check_scene(Check *check, const CheckCall *call) {
  if (!call->text) return;
  const char *id = call->text->text;
  if (!is_scene(id)) {
    check_tell(check, call->tree, call->node->first->start, "bad_scene_id", NULL,
               "\"%.64s\" is no scene's id", id);
  }
  bool looks_dated = id[0] >= '0' && id[0] <= '9' && id[4] == '-' && strlen(id) > 7;
  char month[8];
  snprintf(month, sizeof month, "%.7s", id);
  if (looks_dated && id[7] == '.' && !is_month(month)) {
    check_tell(check, call->tree, call->node->first->start, "bad_date", NULL, "\"%s\" is no month",
               month);
  }
}

/* ---- options ---- */

static const Node *value_of(const Node *part) {
  const Node *table = check_table_of(part);
  if (!table) return check_text_of(part);
  const Node *value = check_field(table, "value");
  return check_text_of(value ? value : check_position(table, 1));
}

static void check_option(Check *check, const Node *option) {
  const Node *standard = check_text_of(check_field(option, "default"));
  if (!standard || check_is_open(option) || !check_position(option, 1)) return;
  WordSet known = {0};
  for (size_t i = 1; check_position(option, i); i++) {
    const Node *value = value_of(check_position(option, i));
    if (value) word_set_add(&known, value->text, value->length, NULL, 0);
  }
  if (known.count == check_positions(option) && !word_set_has(&known, standard->text)) {
    char what[160];
    snprintf(what, sizeof what, "the default \"%.64s\" is none of the option's values",
             standard->text);
    check_tell_unknown(check, check->manifest_tree, standard->start, "bad_value", standard->text,
                       &known, what);
  }
  word_set_free(&known);
}

static void check_options(Check *check) {
  const Node *options = check_field(check->manifest, "options");
  if (!options || options->kind != NODE_TABLE) return;
  for (size_t i = 1; check_position(options, i); i++) {
    const Node *option = check_position(options, i);
    if (option->kind == NODE_TABLE) check_option(check, option);
  }
}

static void check_call(Check *check, const CheckCall *call) {
  const char *name = call->name;
  if (strcmp(name, "random") == 0) check_random(check, call);
  if (strcmp(name, "chance") == 0) check_chance(check, call);
  if (strcmp(name, "scene") == 0) check_scene(check, call);
  if (strcmp(name, "month") == 0) check_month(check, call, call->node->first);
  if (!call->is_direct || check_is_open(call->table)) return;
  if (strcmp(name, "number") == 0) check_number(check, call);
  if (strcmp(name, "allocate") == 0) check_allocate(check, call);
  if (strcmp(name, "number") == 0 || strcmp(name, "allocate") == 0) check_unit(check, call);
  if (strcmp(name, "ledger") == 0) check_entry(check, call);
  if (strcmp(name, "owe") == 0) check_debt(check, call);
}

void check_questions(Check *check) {
  for (size_t i = 0; i < check->call_count; i++) check_call(check, &check->calls[i]);
  check_options(check);
}
