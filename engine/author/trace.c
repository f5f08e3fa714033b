/* An entry is a key (the digest of kind, when and what) and a value (a number's bits or a text's
 * digest). The last of a key stands. Sorted by key, two traces are compared in one walk. */
#include "author/trace.h"

#include <stdlib.h>
#include <string.h>

#include "base/luck.h"
#include "base/memory.h"

void trace_free(Trace *trace) {
  free(trace->entries);
  buffer_free(&trace->names);
  *trace = (Trace){0};
}

static uint64_t digest(const char *text, uint64_t seed) {
  return luck_key(text, strlen(text), seed);
}

static uint64_t number_bits(double number) {
  uint64_t bits;
  memcpy(&bits, &number, sizeof bits);
  return bits;
}

static void add(Trace *trace, TraceKind kind, const char *when, const char *what, uint64_t value) {
  if (trace->count == trace->room) {
    trace->room = trace->room ? trace->room * 2 : 1024;
    trace->entries = memory_grow(trace->entries, trace->room, sizeof *trace->entries);
  }
  TraceEntry *entry = &trace->entries[trace->count];
  *entry = (TraceEntry){.kind = kind,
                        .key = digest(what, digest(when, (uint64_t)kind)),
                        .value = value,
                        .name = trace->names.length,
                        .order = trace->count++};
  buffer_add(&trace->names, when, strlen(when) + 1);
  buffer_add(&trace->names, what, strlen(what) + 1);
}

/* ---- a page ---- */

static void add_plain(Trace *trace, const char *when, const char *what, const Value *value) {
  for (size_t i = 0; value->kind == VALUE_MAP && i < value->count; i++) {
    Buffer name = {0};
    buffer_addf(&name, "%s.%s", what, value->keys[i]);
    add_plain(trace, when, buffer_text(&name), value->items[i]);
    buffer_free(&name);
  }
  switch (value->kind) {
    case VALUE_BOOL: add(trace, TRACE_FACTS, when, what, value->boolean); break;
    case VALUE_NUMBER: add(trace, TRACE_FACTS, when, what, number_bits(value->number)); break;
    case VALUE_TEXT: add(trace, TRACE_FACTS, when, what, digest(value->text, 1)); break;
    default: break;
  }
}

static void add_words(Trace *trace, const Scene *scene) {
  const Ask *ask = &scene->ask;
  uint64_t words = digest(scene->text, 0);
  if (ask->text) words = digest(ask->text, words);
  for (size_t i = 0; i < ask->choice_count; i++) words = digest(ask->choices[i].text, words);
  for (size_t i = 0; i < ask->task_count; i++) words = digest(ask->tasks[i].text, words);
  add(trace, TRACE_WORDS, scene->id, ask->kind == ASK_END ? "end" : ask->id, words);
}

void trace_page(Trace *trace, const Scene *scene, Script *script, bool with_state) {
  char *month = memory_copy_bytes(scene->id, scene_period_length(scene->id));
  for (size_t i = 0; i < scene->ledger_count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    add(trace, TRACE_BOOKS, month, entry->id, number_bits(entry->value));
  }
  add_words(trace, scene);
  if (scene->ask.kind == ASK_END) {
    add(trace, TRACE_ENDING, "", "ending", digest(scene->ask.id, 0));
  }
  Value *state = with_state ? script_state(script) : NULL;
  for (size_t i = 0; state && i < state->count; i++) {
    add_plain(trace, month, state->keys[i], state->items[i]);
  }
  value_free(state);
  free(month);
}

void trace_row(void *context, const ScriptRow *row) {
  Buffer what = {0};
  buffer_addf(&what, "%s %s", row->book, row->id);
  add(context, TRACE_KEPT, row->month, buffer_text(&what), number_bits(row->value));
  buffer_free(&what);
}

/* ---- comparing ---- */

static int compare_entries(const void *a, const void *b) {
  const TraceEntry *left = a, *right = b;
  if (left->kind != right->kind) return left->kind < right->kind ? -1 : 1;
  if (left->key != right->key) return left->key < right->key ? -1 : 1;
  return left->order < right->order ? -1 : left->order > right->order;
}

void trace_close(Trace *trace) {
  size_t kept = 0;
  if (trace->count > 1) {
    qsort(trace->entries, trace->count, sizeof *trace->entries, compare_entries);
  }
  for (size_t i = 0; i < trace->count; i++) {
    bool last = i + 1 == trace->count || trace->entries[i].key != trace->entries[i + 1].key ||
                trace->entries[i].kind != trace->entries[i + 1].kind;
    if (last) trace->entries[kept++] = trace->entries[i];
  }
  trace->count = kept;
}

static void note(const Trace *trace, const TraceEntry *entry, TraceDifference *out) {
  const char *when = trace->names.bytes + entry->name;
  const char *what = when + strlen(when) + 1;
  int order = out->differs ? strcmp(when, out->when) : -1;
  if (order < 0 || (order == 0 && strcmp(what, out->what) < 0)) {
    *out = (TraceDifference){.differs = true, .when = when, .what = what};
  }
}

/* Where an entry stands: before, with or behind another. */
static int place(const TraceEntry *a, const TraceEntry *b) {
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  return a->key < b->key ? -1 : a->key > b->key;
}

void trace_compare(const Trace *one, const Trace *other, TraceDifference out[TRACE_KINDS]) {
  size_t i = 0, k = 0;
  for (size_t kind = 0; kind < TRACE_KINDS; kind++) out[kind] = (TraceDifference){0};
  while (i < one->count || k < other->count) {
    const TraceEntry *a = i < one->count ? &one->entries[i] : NULL;
    const TraceEntry *b = k < other->count ? &other->entries[k] : NULL;
    int order = !a ? 1 : !b ? -1 : place(a, b);
    if (order < 0) note(one, a, &out[a->kind]);
    if (order > 0) note(other, b, &out[b->kind]);
    if (order == 0 && a->value != b->value) note(one, a, &out[a->kind]);
    i += order <= 0;
    k += order >= 0;
  }
}
