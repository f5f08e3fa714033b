/* A scene's copy is its own struct with some of its pointers changed to texts and lists of the
 * copy's; all else is still the scene's. */
#include "front/filter.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "front/ascii.h"

struct Filter {
  FilterKind kind;
  AsciiName *names; /* owned with their texts */
  size_t count;
};

struct Filtered {
  Scene scene;
  void **owned;
  size_t count;
};

Filter *filter_new(FilterKind kind) {
  Filter *filter = memory_new(sizeof *filter);
  filter->kind = kind;
  return filter;
}

void filter_free(Filter *filter) {
  if (!filter) return;
  for (size_t i = 0; i < filter->count; i++) {
    free((char *)(uintptr_t)filter->names[i].characters);
    free((char *)(uintptr_t)filter->names[i].pinyin);
  }
  free(filter->names);
  free(filter);
}

FilterKind filter_kind(const Filter *filter) {
  return filter->kind;
}

void filter_learn(Filter *filter, const Sheet *sheet) {
  for (size_t i = 0; sheet && i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (!part->characters || !*part->characters || !part->pinyin) continue;
    filter->names = memory_grow(filter->names, filter->count + 1, sizeof *filter->names);
    filter->names[filter->count++] =
        (AsciiName){memory_copy(part->characters), memory_copy(part->pinyin)};
  }
}

char *filter_text(const Filter *filter, const char *text, bool markdown) {
  AsciiNames names = {filter->names, filter->count};
  switch (filter->kind) {
    case FILTER_ASCII: return ascii_text(text, &names, markdown);
    case FILTER_CERTAIN: return ascii_certain(text, markdown);
    case FILTER_NONE: break;
  }
  return memory_copy(text);
}

/* ---- scenes ---- */

static void *own(Filtered *filtered, void *memory) {
  filtered->owned = memory_grow(filtered->owned, filtered->count + 1, sizeof *filtered->owned);
  filtered->owned[filtered->count++] = memory;
  return memory;
}

static void *own_copy(Filtered *filtered, const void *list, size_t count, size_t size) {
  void *copy = own(filtered, memory_grow(NULL, count + 1, size));
  if (count > 0) memcpy(copy, list, count * size);
  return copy;
}

static void change(Filtered *filtered, const Filter *filter, char **slot, bool markdown) {
  if (*slot) *slot = own(filtered, filter_text(filter, *slot, markdown));
}

static void change_ask(Filtered *filtered, const Filter *filter, Ask *ask) {
  ask->choices = own_copy(filtered, ask->choices, ask->choice_count, sizeof *ask->choices);
  ask->marks = own_copy(filtered, ask->marks, ask->mark_count, sizeof *ask->marks);
  ask->tasks = own_copy(filtered, ask->tasks, ask->task_count, sizeof *ask->tasks);
  change(filtered, filter, &ask->text, true);
  change(filtered, filter, &ask->title, false);
  change(filtered, filter, &ask->unit, false);
  for (size_t i = 0; i < ask->choice_count; i++) {
    change(filtered, filter, &ask->choices[i].text, false);
    change(filtered, filter, &ask->choices[i].closed, false);
  }
  for (size_t i = 0; i < ask->mark_count; i++) change(filtered, filter, &ask->marks[i].text, false);
  for (size_t i = 0; i < ask->task_count; i++) change(filtered, filter, &ask->tasks[i].text, false);
}

static void change_ledger(Filtered *filtered, const Filter *filter, Scene *scene) {
  scene->ledger = own_copy(filtered, scene->ledger, scene->ledger_count, sizeof *scene->ledger);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    LedgerEntry *entry = &scene->ledger[i];
    char **slots[] = {&entry->label, &entry->unit, &entry->by, &entry->at};
    for (size_t j = 0; j < sizeof slots / sizeof *slots; j++) {
      change(filtered, filter, slots[j], false);
    }
  }
}

static void change_act(Filtered *filtered, const Filter *filter, Scene *scene) {
  if (!scene->act) return;
  scene->act = own_copy(filtered, scene->act, 1, sizeof *scene->act);
  change(filtered, filter, &scene->act->number, false);
  change(filtered, filter, &scene->act->title, false);
  change(filtered, filter, &scene->act->span, false);
  change(filtered, filter, &scene->act->text, true);
  change(filtered, filter, &scene->act->picture_text, true);
}

Filtered *filter_scene(const Filter *filter, const Scene *scene) {
  Filtered *filtered = memory_new(sizeof *filtered);
  filtered->scene = *scene;
  change(filtered, filter, &filtered->scene.heading, false);
  change(filtered, filter, &filtered->scene.text, true);
  change(filtered, filter, &filtered->scene.picture_text, true);
  change_act(filtered, filter, &filtered->scene);
  change_ask(filtered, filter, &filtered->scene.ask);
  change_ledger(filtered, filter, &filtered->scene);
  return filtered;
}

const Scene *filtered_scene(const Filtered *filtered) {
  return &filtered->scene;
}

void filtered_free(Filtered *filtered) {
  if (!filtered) return;
  for (size_t i = 0; i < filtered->count; i++) free(filtered->owned[i]);
  free(filtered->owned);
  free(filtered);
}

/* ---- sheets ---- */

static void change_in_place(const Filter *filter, char **slot, bool markdown) {
  char *changed = filter_text(filter, *slot, markdown);
  free(*slot);
  *slot = changed;
}

static void change_lists(const Filter *filter, SheetPart *part) {
  for (size_t i = 0; i < part->fact_count; i++) {
    change_in_place(filter, &part->facts[i].label, false);
    change_in_place(filter, &part->facts[i].text, true);
  }
  for (size_t i = 0; i < part->series_count; i++) {
    change_in_place(filter, &part->series[i].label, false);
  }
  for (size_t i = 0; i < part->item_count; i++) {
    change_in_place(filter, &part->items[i].label, false);
  }
}

static void change_part(const Filter *filter, SheetPart *part) {
  char **plain[] = {&part->title, &part->pinyin, &part->unit, &part->by, &part->at, &part->words};
  char **marked[] = {&part->text, &part->question};
  if (filter->kind == FILTER_ASCII && part->pinyin) sheet_set(&part->characters, NULL);
  change_in_place(filter, &part->characters, false);
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    change_in_place(filter, plain[i], false);
  for (size_t i = 0; i < sizeof marked / sizeof *marked; i++) {
    change_in_place(filter, marked[i], true);
  }
  change_lists(filter, part);
}

void filter_sheet(const Filter *filter, Sheet *sheet) {
  if (filter->kind == FILTER_NONE) return;
  change_in_place(filter, &sheet->title, false);
  for (size_t i = 0; i < sheet->count; i++) change_part(filter, &sheet->parts[i]);
}
