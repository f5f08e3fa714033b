/* The prelude has checked every field (prelude/debriefing.lua); here plain data becomes structs,
 * list by list, and a field that is not there is what the header says of it. */
#include "report/plan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "scene/scene.h"
#include "script/inspect.h"

static char *text_of(const Value *map, const char *key) {
  const char *text = value_get_text(map, key);
  return text ? memory_copy(text) : NULL;
}

static double number_of(const Value *map, const char *key, double otherwise) {
  double number = otherwise;
  value_get_number(map, key, &number);
  return number;
}

static bool flag_of(const Value *map, const char *key) {
  const Value *flag = value_get(map, key);
  return flag && flag->kind == VALUE_BOOL && flag->boolean;
}

/* Makes room for the items of a list, zeroed; an empty list is a map in plain data. */
static void *begin(const Value *value, const char *key, size_t bytes, const Value **list,
                   size_t *count) {
  *list = value_get(value, key);
  *count = *list && (*list)->kind == VALUE_LIST ? (*list)->count : 0;
  return memory_new((*count + 1) * bytes);
}

static void read_accounts(Plan *plan, const Value *value) {
  const Value *list;
  plan->accounts = begin(value, "accounts", sizeof *plan->accounts, &list, &plan->account_count);
  for (size_t i = 0; i < plan->account_count; i++) {
    const Value *item = list->items[i];
    plan->accounts[i] = (PlanAccount){.id = text_of(item, "id"),
                                      .title = text_of(item, "title"),
                                      .kept = text_of(item, "kept"),
                                      .unit = text_of(item, "unit"),
                                      .times = number_of(item, "times", 1),
                                      .places = (int)number_of(item, "places", 0)};
  }
}

static void read_pairs(Plan *plan, const Value *value) {
  const Value *list;
  plan->pairs = begin(value, "pairs", sizeof *plan->pairs, &list, &plan->pair_count);
  for (size_t i = 0; i < plan->pair_count; i++) {
    const Value *item = list->items[i];
    plan->pairs[i] = (PlanPair){.title = text_of(item, "title"),
                                .told = text_of(item, "told"),
                                .so = text_of(item, "so"),
                                .sum = flag_of(item, "sum"),
                                .unit = text_of(item, "unit"),
                                .times = number_of(item, "times", 1),
                                .told_words = text_of(item, "told_words"),
                                .so_words = text_of(item, "so_words")};
  }
}

static void read_outcomes(Plan *plan, const Value *value) {
  const Value *list;
  plan->outcomes = begin(value, "outcomes", sizeof *plan->outcomes, &list, &plan->outcome_count);
  for (size_t i = 0; i < plan->outcome_count; i++) {
    const Value *item = list->items[i];
    plan->outcomes[i] = (PlanOutcome){.id = text_of(item, "id"),
                                      .title = text_of(item, "title"),
                                      .unit = text_of(item, "unit"),
                                      .times = number_of(item, "times", 1),
                                      .sum = flag_of(item, "sum")};
  }
}

static void read_notes(Plan *plan, const Value *value) {
  const Value *list;
  plan->notes = begin(value, "notes", sizeof *plan->notes, &list, &plan->note_count);
  for (size_t i = 0; i < plan->note_count; i++) {
    const Value *item = list->items[i];
    plan->notes[i] = (PlanNote){.id = text_of(item, "id"),
                                .record = text_of(item, "record"),
                                .concept = text_of(item, "concept"),
                                .question = text_of(item, "question")};
  }
}

static void read_pages(Plan *plan, const Value *value) {
  const Value *list;
  plan->pages = begin(value, "pages", sizeof *plan->pages, &list, &plan->page_count);
  for (size_t i = 0; i < plan->page_count; i++) {
    const Value *item = list->items[i];
    plan->pages[i] = (PlanPage){
        .id = text_of(item, "id"), .title = text_of(item, "title"), .text = text_of(item, "text")};
  }
}

static void read_tickets(Plan *plan, const Value *value) {
  const Value *list;
  plan->tickets = begin(value, "tickets", sizeof *plan->tickets, &list, &plan->ticket_count);
  for (size_t i = 0; i < plan->ticket_count; i++) {
    const char *text = list->items[i]->text;
    plan->tickets[i] = memory_copy(text ? text : "");
  }
}

static Plan *make(const Value *value) {
  Plan *plan = memory_new(sizeof *plan);
  plan->record = text_of(value, "record");
  plan->names = text_of(value, "names");
  read_accounts(plan, value);
  read_pairs(plan, value);
  read_outcomes(plan, value);
  read_notes(plan, value);
  read_pages(plan, value);
  read_tickets(plan, value);
  return plan;
}

Plan *plan_read(const char *folder, Error *error) {
  Script *script = script_load(folder, error);
  Value *value = script ? script_inspect_debrief(script, error) : NULL;
  Plan *plan = value ? make(value) : NULL;
  value_free(value);
  script_free(script);
  return plan;
}

static void free_texts(char **texts, size_t count) {
  for (size_t i = 0; i < count; i++) free(texts[i]);
}

static void free_figures(Plan *plan) {
  for (size_t i = 0; i < plan->account_count; i++) {
    PlanAccount *account = &plan->accounts[i];
    free_texts((char *[]){account->id, account->title, account->kept, account->unit}, 4);
  }
  for (size_t i = 0; i < plan->pair_count; i++) {
    PlanPair *pair = &plan->pairs[i];
    free_texts(
        (char *[]){pair->title, pair->told, pair->so, pair->unit, pair->told_words, pair->so_words},
        6);
  }
  for (size_t i = 0; i < plan->outcome_count; i++) {
    PlanOutcome *outcome = &plan->outcomes[i];
    free_texts((char *[]){outcome->id, outcome->title, outcome->unit}, 3);
  }
}

static void free_words(Plan *plan) {
  for (size_t i = 0; i < plan->note_count; i++) {
    PlanNote *note = &plan->notes[i];
    free_texts((char *[]){note->id, note->record, note->concept, note->question}, 4);
  }
  for (size_t i = 0; i < plan->page_count; i++) {
    PlanPage *page = &plan->pages[i];
    free_texts((char *[]){page->id, page->title, page->text}, 3);
  }
  free_texts(plan->tickets, plan->ticket_count);
}

void plan_free(Plan *plan) {
  if (!plan) return;
  free_figures(plan);
  free_words(plan);
  free(plan->record);
  free(plan->names);
  free(plan->accounts);
  free(plan->pairs);
  free(plan->outcomes);
  free(plan->notes);
  free(plan->pages);
  free(plan->tickets);
  free(plan);
}

/* ---- looking up ---- */

static int by_id(const void *key, const void *note) {
  return strcmp(key, ((const PlanNote *)note)->id);
}

static const PlanNote *find(const Plan *plan, const char *id) {
  return bsearch(id, plan->notes, plan->note_count, sizeof *plan->notes, by_id);
}

const PlanNote *plan_note(const Plan *plan, const char *scene, const char *ask) {
  enum { KEY_BYTES = 256 };
  char name[KEY_BYTES], key[KEY_BYTES];
  size_t period = scene_period_length(scene);
  snprintf(name, sizeof name, "%s", scene[period] == '.' ? scene + period + 1 : scene);
  name[strcspn(name, "#")] = '\0';
  snprintf(key, sizeof key, "%.150s.%.100s", name, ask);
  const PlanNote *note = find(plan, key);
  if (!note) note = find(plan, name);
  snprintf(key, sizeof key, "%.200s", ask);
  key[strcspn(key, "#")] = '\0';
  return note ? note : find(plan, key);
}

const PlanPage *plan_page(const Plan *plan, const char *id) {
  for (size_t i = 0; i < plan->page_count; i++) {
    if (strcmp(plan->pages[i].id, id) == 0) return &plan->pages[i];
  }
  return NULL;
}
