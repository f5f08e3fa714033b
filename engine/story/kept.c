/* Every text is held once, in a table of slots found by its bytes; a text that is an id leads from
 * there to its series in each book, so that a row costs one look-up for each of its words. */
#include "story/kept.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct Word {
  char *text;
  KeptSeries series[KEPT_BOOKS];
} Word;

struct Kept {
  Word **slots; /* a power of two of them, at most half of them taken */
  size_t count, room;
};

Kept *kept_new(void) {
  Kept *kept = memory_new(sizeof *kept);
  kept->room = 256;
  kept->slots = memory_new(kept->room * sizeof(Word *));
  return kept;
}

void kept_free(Kept *kept) {
  if (!kept) return;
  for (size_t i = 0; i < kept->room; i++) {
    Word *word = kept->slots[i];
    if (!word) continue;
    for (size_t k = 0; k < KEPT_BOOKS; k++) free(word->series[k].points);
    free(word->text);
    free(word);
  }
  free(kept->slots);
  free(kept);
}

/* ---- texts ---- */

/* FNV-1a: short keys, nobody's to choose. */
static size_t hash_of(const char *text) {
  uint64_t hash = 0xcbf29ce484222325U;
  for (; *text; text++) hash = (hash ^ (unsigned char)*text) * 0x100000001b3U;
  return (size_t)(hash ^ hash >> 32);
}

static size_t slot_of(const Kept *kept, const char *text) {
  size_t at = hash_of(text) & (kept->room - 1);
  while (kept->slots[at] && strcmp(kept->slots[at]->text, text) != 0) {
    at = (at + 1) & (kept->room - 1);
  }
  return at;
}

static void grow(Kept *kept) {
  Kept larger = {.room = kept->room * 2, .count = kept->count};
  larger.slots = memory_new(larger.room * sizeof(Word *));
  for (size_t i = 0; i < kept->room; i++) {
    if (kept->slots[i]) larger.slots[slot_of(&larger, kept->slots[i]->text)] = kept->slots[i];
  }
  free(kept->slots);
  *kept = larger;
}

static Word *word_of(Kept *kept, const char *text) {
  size_t at = slot_of(kept, text);
  if (kept->slots[at]) return kept->slots[at];
  Word *word = memory_new(sizeof *word);
  word->text = memory_copy(text);
  kept->slots[at] = word;
  if (++kept->count * 2 > kept->room) grow(kept);
  return word;
}

static const char *held(Kept *kept, const char *text) {
  return word_of(kept, text ? text : "")->text;
}

/* ---- series ---- */

/* From point `at` on: what has not moved keeps the answer and the month that it came from. What a
 * new answer says is new, though it be the same figure. */
static void settle(KeptSeries *series, size_t at) {
  for (size_t i = at; i < series->count; i++) {
    KeptPoint *point = &series->points[i];
    const KeptPoint *before = i > 0 ? point - 1 : NULL;
    bool stands = before && before->value == point->value &&
                  (!point->given || !before->answer || point->given == before->answer);
    point->since = stands ? before->since : point->month;
    point->answer = stands && before->answer ? before->answer : point->given;
  }
}

static void insert(KeptSeries *series, size_t at, const KeptPoint *point) {
  if (series->count == series->room) {
    series->room = series->room ? series->room * 2 : 4;
    series->points = memory_grow(series->points, series->room, sizeof *series->points);
  }
  KeptPoint *place = &series->points[at];
  memmove(place + 1, place, (series->count - at) * sizeof *place);
  *place = *point;
  series->count++;
}

static KeptBook book_of(const char *name) {
  switch (name[0]) {
    case 'r': return KEPT_REPORTED;
    case 'o': return KEPT_ORDERED;
    default: return name[1] == 'e' ? KEPT_SEEN : KEPT_SO;
  }
}

void kept_row(void *context, const ScriptRow *row) {
  Kept *kept = context;
  KeptSeries *series = &word_of(kept, row->id)->series[book_of(row->book)];
  KeptPoint point = {.month = held(kept, row->month),
                     .unit = held(kept, row->unit),
                     .by = held(kept, row->by),
                     .value = row->value,
                     .given = row->answer,
                     .withheld = row->withheld};
  point.at = point.month;
  size_t at = series->count;
  while (at > 0 && strcmp(series->points[at - 1].month, point.month) > 0) at--;
  if (at > 0 && series->points[at - 1].month == point.month) {
    series->points[--at] = point;
  } else {
    insert(series, at, &point);
  }
  settle(series, at);
}

static bool says_the_same(const KeptPoint *a, const KeptPoint *b) {
  return a->value == b->value && a->unit == b->unit && a->by == b->by && a->at == b->at;
}

/* The month that an entry is of: its own `at`, where that is one. */
static const char *month_of(Kept *kept, const LedgerEntry *entry, const char *period) {
  char when[SCENE_WHEN_BYTES];
  return entry->at && scene_when(entry->at, when) ? held(kept, entry->at) : period;
}

static void take_entry(Kept *kept, const LedgerEntry *entry, const char *period) {
  KeptSeries *series = &word_of(kept, entry->id)->series[KEPT_PUBLIC];
  KeptPoint point = {.month = month_of(kept, entry, period),
                     .unit = held(kept, entry->unit),
                     .by = held(kept, entry->by),
                     .at = held(kept, entry->at),
                     .value = entry->value,
                     .given = entry->answer};
  size_t count = series->count;
  if (count > 0 && says_the_same(&series->points[count - 1], &point)) return;
  insert(series, count, &point);
  settle(series, count);
}

void kept_scene(Kept *kept, const Scene *scene) {
  char *period = memory_copy_bytes(scene->id, scene_period_length(scene->id));
  const char *of_scene = held(kept, period);
  free(period);
  for (size_t i = 0; i < scene->ledger_count; i++) take_entry(kept, &scene->ledger[i], of_scene);
}

const KeptSeries *kept_series(const Kept *kept, KeptBook book, const char *id) {
  const Word *word = kept ? kept->slots[slot_of(kept, id)] : NULL;
  return word && word->series[book].count > 0 ? &word->series[book] : NULL;
}

static int by_id(const void *a, const void *b) {
  return strcmp(((const KeptEntry *)a)->id, ((const KeptEntry *)b)->id);
}

KeptEntry *kept_list(const Kept *kept, KeptBook book, size_t *count) {
  KeptEntry *list = kept && kept->count > 0 ? memory_new(kept->count * sizeof *list) : NULL;
  *count = 0;
  for (size_t i = 0; list && i < kept->room; i++) {
    const Word *word = kept->slots[i];
    if (!word || word->series[book].count == 0) continue;
    list[(*count)++] = (KeptEntry){.id = word->text, .series = &word->series[book]};
  }
  if (list) qsort(list, *count, sizeof *list, by_id);
  return list;
}
