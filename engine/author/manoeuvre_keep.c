/* A Manoeuvre as plain data for the cache, and back. What comes back is judged field by field: it
 * is of a file that anybody may have written. */
#include <stdlib.h>
#include <string.h>

#include "author/cache.h"
#include "author/manoeuvre_core.h"
#include "base/memory.h"

static Value *text_list(char *const *texts, size_t count) {
  Value *list = value_list();
  for (size_t i = 0; i < count; i++) value_append(list, value_text(texts[i]));
  return list;
}

static void set_count(Value *map, const char *key, size_t count) {
  value_set(map, key, value_number((double)count));
}

static Value *decision_value(const ManoeuvreDecision *decision, size_t outcomes) {
  Value *map = value_map();
  value_set(map, "key", value_text(decision->key));
  value_set(map, "heading", value_text(decision->heading));
  value_set(map, "first", value_text(decision->first));
  set_count(map, "asked", decision->asked);
  set_count(map, "answers", decision->answers);
  value_set(map, "shares", cache_list(decision->shares, outcomes));
  set_count(map, "compared", decision->compared);
  value_set(map, "alone", cache_list(decision->alone, outcomes));
  value_set(map, "chance", value_number(decision->chance));
  return map;
}

Value *manoeuvre_value(const Manoeuvre *manoeuvre) {
  size_t outcomes = manoeuvre->outcome_count;
  Value *map = value_map(), *held = value_list(), *decisions = value_list();
  for (size_t i = 0; i < outcomes; i++) {
    value_append(held, value_number((double)manoeuvre->held[i]));
  }
  for (size_t i = 0; i < manoeuvre->count; i++) {
    value_append(decisions, decision_value(&manoeuvre->decisions[i], outcomes));
  }
  set_count(map, "failed", manoeuvre->failed);
  value_set(map, "conducts", text_list(manoeuvre->conducts, manoeuvre->conduct_count));
  value_set(map, "held", held);
  value_set(map, "least", cache_list(manoeuvre->least, outcomes));
  value_set(map, "middle", cache_list(manoeuvre->middle, outcomes));
  value_set(map, "most", cache_list(manoeuvre->most, outcomes));
  value_set(map, "conduct", cache_list(manoeuvre->conduct, outcomes));
  value_set(map, "decisions", decisions);
  return map;
}

/* ---- back ---- */

static bool read_text(const Value *map, const char *key, char **out) {
  *out = memory_copy(value_get_text(map, key));
  return *out != NULL;
}

static bool read_shares(const Value *map, const char *key, size_t outcomes, double **out) {
  *out = cache_numbers(value_get(map, key), outcomes, 0, 1);
  return *out != NULL;
}

static bool read_decision(const Value *map, size_t outcomes, size_t ended, ManoeuvreDecision *out) {
  return read_text(map, "key", &out->key) && strchr(out->key, '.') &&
         read_text(map, "heading", &out->heading) && read_text(map, "first", &out->first) &&
         cache_whole(map, "asked", &out->asked) && out->asked >= 1 && out->asked <= ended &&
         cache_whole(map, "answers", &out->answers) && out->answers >= 1 &&
         out->answers <= out->asked && cache_whole(map, "compared", &out->compared) &&
         out->compared <= out->asked && read_shares(map, "shares", outcomes, &out->shares) &&
         read_shares(map, "alone", outcomes, &out->alone) &&
         value_get_number(map, "chance", &out->chance) && out->chance >= 0 && out->chance <= 1;
}

static bool read_decisions(const Value *list, Manoeuvre *out) {
  if (!list || list->kind != VALUE_LIST) return false;
  out->decisions = memory_new(list->count * sizeof *out->decisions);
  while (out->count < list->count) {
    ManoeuvreDecision *decision = &out->decisions[out->count++];
    if (!read_decision(list->items[out->count - 1], out->outcome_count, out->ended, decision)) {
      return false;
    }
  }
  return true;
}

static bool read_conducts(const Value *list, Manoeuvre *out) {
  if (!list || list->kind != VALUE_LIST) return false;
  out->conducts = memory_new(list->count * sizeof *out->conducts);
  for (size_t i = 0; i < list->count; i++) {
    if (list->items[i]->kind != VALUE_TEXT) return false;
    out->conducts[out->conduct_count++] = memory_copy(list->items[i]->text);
  }
  return true;
}

static bool read_held(const Value *list, Manoeuvre *out) {
  double *numbers = cache_numbers(list, out->outcome_count, 0, (double)out->ended);
  out->held = memory_new(out->outcome_count * sizeof *out->held);
  for (size_t i = 0; numbers && i < out->outcome_count; i++) out->held[i] = (size_t)numbers[i];
  free(numbers);
  return numbers != NULL;
}

static bool read_figures(const Value *map, const char *key, size_t outcomes, double **out) {
  *out = cache_numbers(value_get(map, key), outcomes, -1e300, 1e300);
  return *out != NULL;
}

Manoeuvre *manoeuvre_from(const Value *value, size_t runs, size_t outcomes) {
  Manoeuvre *out = memory_new(sizeof *out);
  out->runs = runs;
  out->outcome_count = outcomes;
  bool good = cache_whole(value, "failed", &out->failed) && out->failed <= runs;
  if (good) out->ended = runs - out->failed;
  good = good && read_conducts(value_get(value, "conducts"), out) &&
         read_held(value_get(value, "held"), out) &&
         read_figures(value, "least", outcomes, &out->least) &&
         read_figures(value, "middle", outcomes, &out->middle) &&
         read_figures(value, "most", outcomes, &out->most) &&
         read_shares(value, "conduct", outcomes, &out->conduct) &&
         read_decisions(value_get(value, "decisions"), out);
  if (good) return out;
  manoeuvre_free(out);
  return NULL;
}
