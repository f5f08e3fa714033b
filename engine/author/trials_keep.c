/* Trials as plain data for the cache, and back. What comes back is judged field by field: it is of
 * a file that anybody may have written. */
#include <stdlib.h>

#include "author/cache.h"
#include "author/trials_core.h"
#include "base/memory.h"

static void set_count(Value *map, const char *key, size_t count) {
  value_set(map, key, value_number((double)count));
}

static Value *text_or_null(const char *text) {
  return text ? value_text(text) : value_null();
}

static Value *decision_value(const TrialsDecision *decision, size_t outcomes) {
  Value *map = value_map(), *flows = value_list();
  for (size_t i = 0; i < outcomes; i++) value_append(flows, text_or_null(decision->flow[i]));
  set_count(map, "answer", decision->answer);
  value_set(map, "scene", value_text(decision->scene));
  value_set(map, "ask", value_text(decision->ask));
  value_set(map, "heading", value_text(decision->heading));
  set_count(map, "tried", decision->tried);
  set_count(map, "failed", decision->failed);
  value_set(map, "difference", cache_list(decision->difference, outcomes));
  value_set(map, "flow", flows);
  value_set(map, "moved", cache_list(decision->moved, outcomes));
  value_set(map, "first", text_or_null(decision->first));
  return map;
}

Value *trials_value(const Trials *trials) {
  Value *list = value_list();
  for (size_t i = 0; i < trials->count; i++) {
    value_append(list, decision_value(&trials->decisions[i], trials->outcome_count));
  }
  return list;
}

/* ---- back ---- */

static bool read_text(const Value *map, const char *key, char **out) {
  *out = memory_copy(value_get_text(map, key));
  return *out != NULL;
}

/* A text or null. */
static bool take_text(const Value *value, char **out) {
  if (!value || (value->kind != VALUE_TEXT && value->kind != VALUE_NULL)) return false;
  *out = value->kind == VALUE_TEXT ? memory_copy(value->text) : NULL;
  return true;
}

static bool read_flows(const Value *list, size_t outcomes, TrialsDecision *out) {
  if (!list || list->kind != VALUE_LIST || list->count != outcomes) return false;
  out->flow = memory_new(outcomes * sizeof *out->flow);
  for (size_t i = 0; i < outcomes; i++) {
    if (!take_text(list->items[i], &out->flow[i])) return false;
  }
  return true;
}

static bool read_figures(const Value *map, const char *key, size_t outcomes, double **out) {
  *out = cache_numbers(value_get(map, key), outcomes, 0, 1e300);
  return *out != NULL;
}

static bool read_decision(const Value *map, const TrialsSetup *setup, TrialsDecision *out) {
  size_t outcomes = setup->outcome_count;
  return cache_whole(map, "answer", &out->answer) && out->answer < setup->game->count &&
         read_text(map, "scene", &out->scene) && read_text(map, "ask", &out->ask) &&
         read_text(map, "heading", &out->heading) && cache_whole(map, "tried", &out->tried) &&
         out->tried <= OTHERS_MOST && cache_whole(map, "failed", &out->failed) &&
         out->failed <= out->tried && read_figures(map, "difference", outcomes, &out->difference) &&
         read_flows(value_get(map, "flow"), outcomes, out) &&
         read_figures(map, "moved", outcomes, &out->moved) &&
         take_text(value_get(map, "first"), &out->first);
}

Trials *trials_from(const Value *value, const TrialsSetup *setup) {
  if (!value || value->kind != VALUE_LIST) return NULL;
  Trials *out = memory_new(sizeof *out);
  out->outcome_count = setup->outcome_count;
  out->decisions = memory_new(value->count * sizeof *out->decisions);
  while (out->count < value->count) {
    TrialsDecision *decision = &out->decisions[out->count++];
    if (read_decision(value->items[out->count - 1], setup, decision)) {
      out->tried += decision->tried;
      out->failed += decision->failed;
      continue;
    }
    trials_free(out);
    return NULL;
  }
  return out;
}
