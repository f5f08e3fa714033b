/* Names are kept once each, found by their digests: so two steps of one game are of one name where
 * their offsets are the same. */
#include "author/chronicle.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "author/tally.h"
#include "base/json.h"
#include "base/luck.h"
#include "base/memory.h"
#include "script/policy.h"

enum { MONTHS = 12, FIRST_SLOTS = 1024, FIRST_ROOM = 256 };

Chronicle *chronicle_new(void) {
  Chronicle *chronicle = memory_new(sizeof *chronicle);
  chronicle->slot_count = FIRST_SLOTS;
  chronicle->slots = memory_new(FIRST_SLOTS * sizeof *chronicle->slots);
  chronicle->month = -1;
  return chronicle;
}

void chronicle_free(Chronicle *chronicle) {
  if (!chronicle) return;
  free(chronicle->steps);
  free(chronicle->tellings);
  free(chronicle->figures);
  free(chronicle->slots);
  buffer_free(&chronicle->names);
  value_free(chronicle->before);
  value_free(chronicle->after);
  free(chronicle);
}

/* Room for one more, in a list that grows by doubling. */
static void *grow(void *list, size_t count, size_t *room, size_t size) {
  if (count < *room) return list;
  *room = *room ? *room * 2 : FIRST_ROOM;
  return memory_grow(list, *room, size);
}

/* ---- names ---- */

const char *chronicle_name(const Chronicle *chronicle, size_t name) {
  return chronicle->names.bytes + name;
}

static size_t *slot_of(const Chronicle *chronicle, const char *text) {
  size_t at = (size_t)luck_key(text, strlen(text), 0) & (chronicle->slot_count - 1);
  while (chronicle->slots[at]) {
    if (strcmp(chronicle_name(chronicle, chronicle->slots[at] - 1), text) == 0) break;
    at = (at + 1) & (chronicle->slot_count - 1);
  }
  return &chronicle->slots[at];
}

size_t chronicle_find(const Chronicle *chronicle, const char *text) {
  size_t slot = *slot_of(chronicle, text);
  return slot ? slot - 1 : SIZE_MAX;
}

static void widen(Chronicle *chronicle) {
  size_t *old = chronicle->slots, count = chronicle->slot_count;
  chronicle->slot_count *= 2;
  chronicle->slots = memory_new(chronicle->slot_count * sizeof *chronicle->slots);
  for (size_t i = 0; i < count; i++) {
    if (old[i]) *slot_of(chronicle, chronicle_name(chronicle, old[i] - 1)) = old[i];
  }
  free(old);
}

static size_t name_of(Chronicle *chronicle, const char *text) {
  size_t *slot = slot_of(chronicle, text);
  if (*slot) return *slot - 1;
  size_t name = chronicle->names.length;
  buffer_add(&chronicle->names, text, strlen(text) + 1);
  *slot = name + 1;
  if (++chronicle->name_count * 2 > chronicle->slot_count) widen(chronicle);
  return name;
}

int chronicle_month(const char *text) {
  size_t length = strlen(text);
  if (length < 7 || text[4] != '-' || !isdigit((unsigned char)text[5])) return -1;
  return (int)strtol(text, NULL, 10) * MONTHS + (int)strtol(text + 5, NULL, 10) - 1;
}

void chronicle_month_text(int month, char out[8]) {
  out[0] = '\0';
  if (month < 0 || month >= 10000 * MONTHS) return;
  int year = month / MONTHS, rest = month % MONTHS + 1;
  const char digits[] = {(char)('0' + year / 1000),
                         (char)('0' + year / 100 % 10),
                         (char)('0' + year / 10 % 10),
                         (char)('0' + year % 10),
                         '-',
                         (char)('0' + rest / 10),
                         (char)('0' + rest % 10),
                         '\0'};
  memcpy(out, digits, sizeof digits);
}

/* ---- words ---- */

static uint64_t digest(const char *text, uint64_t seed) {
  return luck_key(text, strlen(text), seed);
}

/* The same with every run of digits as one: "21,400" is "9". */
static uint64_t digest_like(const char *text, uint64_t seed) {
  Buffer like = {0};
  for (const char *c = text; *c; c++) {
    bool is_digit = isdigit((unsigned char)*c) != 0;
    buffer_add_char(&like, is_digit ? '0' : *c);
    if (!is_digit) continue;
    while (isdigit((unsigned char)c[1]) ||
           ((c[1] == ',' || c[1] == '.') && isdigit((unsigned char)c[2]))) {
      c++;
    }
  }
  uint64_t key = luck_key(buffer_text(&like), like.length, seed);
  buffer_free(&like);
  return key;
}

static void mix(ChronicleTelling *telling, const char *text) {
  if (!text) return;
  telling->words = digest(text, telling->words);
  telling->like = digest_like(text, telling->like);
}

static ChronicleTelling *new_telling(Chronicle *chronicle, size_t name, bool is_event) {
  chronicle->tellings = grow(chronicle->tellings, chronicle->telling_count,
                             &chronicle->telling_room, sizeof *chronicle->tellings);
  size_t times = 0;
  for (size_t i = 0; is_event && i < chronicle->telling_count; i++) {
    times += chronicle->tellings[i].is_event && chronicle->tellings[i].name == name;
  }
  ChronicleTelling *telling = &chronicle->tellings[chronicle->telling_count++];
  *telling = (ChronicleTelling){.name = name,
                                .month = chronicle->month,
                                .is_event = is_event,
                                .times = times,
                                .answers = chronicle->answers};
  return telling;
}

/* The telling of the scene `name`, which is no event's, in this month. */
static ChronicleTelling *scene_telling(Chronicle *chronicle, const char *name) {
  size_t offset = name_of(chronicle, name);
  for (size_t i = chronicle->telling_count; i > 0; i--) {
    ChronicleTelling *telling = &chronicle->tellings[i - 1];
    if (telling->month != chronicle->month) break;
    if (!telling->is_event && telling->name == offset) return telling;
  }
  return new_telling(chronicle, offset, false);
}

/* ---- steps ---- */

static ChronicleStep *new_step(Chronicle *chronicle, ChronicleKind kind, const char *name) {
  chronicle->steps = grow(chronicle->steps, chronicle->step_count, &chronicle->step_room,
                          sizeof *chronicle->steps);
  ChronicleStep *step = &chronicle->steps[chronicle->step_count++];
  *step = (ChronicleStep){.kind = kind,
                          .month = chronicle->month,
                          .name = name_of(chronicle, name),
                          .answers = chronicle->answers,
                          .told = chronicle->telling};
  return step;
}

static void set_text(Chronicle *chronicle, ChronicleStep *step, const Value *value) {
  Buffer text = {0};
  json_write(&text, value);
  step->text = name_of(chronicle, buffer_text(&text));
  buffer_free(&text);
  step->is_number = value->kind == VALUE_NUMBER;
  step->is_true = value->kind == VALUE_BOOL && value->boolean;
  step->number = step->is_number ? value->number : 0;
}

static void follow_month(Chronicle *chronicle, const char *text) {
  int month = chronicle_month(text);
  if (month >= 0) chronicle->month = month;
}

static void say(Chronicle *chronicle, const char *words) {
  if (chronicle->telling == 0) {
    chronicle->pending = digest(words, chronicle->pending);
    chronicle->pending_like = digest_like(words, chronicle->pending_like);
    chronicle->has_pending = true;
    return;
  }
  ChronicleTelling *telling = &chronicle->tellings[chronicle->telling - 1];
  if (!telling->answered) mix(telling, words);
}

static void take(void *context, CountedStep step, const char *name, const Value *value) {
  Chronicle *chronicle = context;
  switch (step) {
    case COUNTED_MET:
      if (value->kind == VALUE_TEXT) follow_month(chronicle, value->text);
      new_telling(chronicle, name_of(chronicle, name), true);
      chronicle->telling = chronicle->telling_count;
      new_step(chronicle, CHRONICLE_EVENT, name);
      break;
    case COUNTED_LEFT: chronicle->telling = 0; break;
    case COUNTED_SAID: say(chronicle, name); break;
    case COUNTED_WROTE:
      set_text(chronicle, new_step(chronicle, CHRONICLE_WRITE, name), value);
      break;
  }
}

void chronicle_listen(Chronicle *chronicle, Counts *counts) {
  counts->told = chronicle ? take : NULL;
  counts->told_context = chronicle;
}

/* ---- figures ---- */

static void add_figure(Chronicle *chronicle, const char *book, const char *id, int month,
                       double value, size_t answer) {
  Buffer name = {0};
  chronicle->figures = grow(chronicle->figures, chronicle->figure_count, &chronicle->figure_room,
                            sizeof *chronicle->figures);
  buffer_addf(&name, "%s %s", book, id);
  ChronicleFigure *figure = &chronicle->figures[chronicle->figure_count];
  *figure = (ChronicleFigure){.name = name_of(chronicle, buffer_text(&name)),
                              .month = month,
                              .value = value,
                              .answer = answer,
                              .order = chronicle->figure_count++};
  buffer_free(&name);
}

void chronicle_row(void *context, const ScriptRow *row) {
  add_figure(context, row->book, row->id, chronicle_month(row->month), row->value, row->answer);
}

static int compare_figures(const void *a, const void *b) {
  const ChronicleFigure *left = a, *right = b;
  if (left->name != right->name) return left->name < right->name ? -1 : 1;
  if (left->month != right->month) return left->month < right->month ? -1 : 1;
  return left->order < right->order ? -1 : left->order > right->order;
}

void chronicle_close(Chronicle *chronicle) {
  size_t kept = 0;
  ChronicleFigure *list = chronicle->figures;
  if (chronicle->figure_count > 1) {
    qsort(list, chronicle->figure_count, sizeof *list, compare_figures);
  }
  for (size_t i = 0; i < chronicle->figure_count; i++) {
    bool last = i + 1 == chronicle->figure_count || list[i].name != list[i + 1].name ||
                list[i].month != list[i + 1].month;
    if (last) list[kept++] = list[i];
  }
  chronicle->figure_count = kept;
}

const ChronicleFigure *chronicle_figure(const Chronicle *chronicle, const char *name, int month) {
  ChronicleFigure wanted = {.name = chronicle_find(chronicle, name), .month = month};
  size_t low = 0, high = chronicle->figure_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    const ChronicleFigure *figure = &chronicle->figures[middle];
    if (figure->name == wanted.name && figure->month == month) return figure;
    if (figure->name < wanted.name || (figure->name == wanted.name && figure->month < month)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return NULL;
}

/* ---- pages ---- */

static void mix_question(ChronicleTelling *telling, const Ask *ask) {
  mix(telling, ask->text);
  for (size_t i = 0; i < ask->choice_count; i++) {
    mix(telling, ask->choices[i].text);
    mix(telling, ask->choices[i].closed);
  }
  for (size_t i = 0; i < ask->task_count; i++) mix(telling, ask->tasks[i].text);
}

/* What no event said goes to the scene that shows it, or to the month's. */
static void take_pending(Chronicle *chronicle, ChronicleTelling *telling) {
  if (!chronicle->has_pending) return;
  telling->words ^= chronicle->pending;
  telling->like ^= chronicle->pending_like;
  chronicle->has_pending = false;
  chronicle->pending = chronicle->pending_like = 0;
}

void chronicle_page(Chronicle *chronicle, const Scene *scene, Script *script) {
  Buffer name = {0};
  follow_month(chronicle, scene->id);
  tally_scene_name(scene->id, &name);
  if (chronicle->telling == 0) {
    ChronicleTelling *telling = scene_telling(chronicle, buffer_text(&name));
    take_pending(chronicle, telling);
    mix_question(telling, &scene->ask);
  } else {
    if (chronicle->has_pending) take_pending(chronicle, scene_telling(chronicle, "month"));
    ChronicleTelling *telling = &chronicle->tellings[chronicle->telling - 1];
    if (!telling->answered) mix_question(telling, &scene->ask);
  }
  for (size_t i = 0; i < scene->ledger_count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    add_figure(chronicle, "public", entry->id, chronicle->month, entry->value, entry->answer);
  }
  if (!chronicle->before) chronicle->before = script_state(script);
  if (scene->ask.kind == ASK_END) chronicle->after = script_state(script);
  buffer_free(&name);
}

void chronicle_answer(Chronicle *chronicle, const Scene *scene, const Value *answer) {
  Buffer name = {0};
  tally_scene_name(scene->id, &name);
  buffer_addf(&name, ".%s", scene->ask.id);
  set_text(chronicle, new_step(chronicle, CHRONICLE_ANSWER, buffer_text(&name)), answer);
  buffer_free(&name);
  chronicle->answers++;
  if (chronicle->telling > 0 && scene->ask.kind != ASK_PAUSE) {
    chronicle->tellings[chronicle->telling - 1].answered = true;
  }
}
