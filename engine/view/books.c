/* An entry is a sentence: "autumn crop: 21,600,000 jin (you, 2 Sep)". One line of them stands under
 * the story; an entry is shown whole there or not at all. */
#include "view/books.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"

/* Clean, so that what is measured is what will stand there. */
static char *entry_words(const LedgerEntry *entry, const Measure *measure) {
  Buffer out = {0};
  char *value = measure_words(measure, entry->value, entry->unit), when[SCENE_WHEN_BYTES];
  const char *at = scene_when(entry->at, when) ? when : entry->at;
  buffer_addf(&out, "%s: %s", entry->label, value);
  if (entry->by && at) buffer_addf(&out, " (%s, %s)", entry->by, at);
  if (entry->by && !at) buffer_addf(&out, " (%s)", entry->by);
  if (!entry->by && at) buffer_addf(&out, " (%s)", at);
  free(value);
  char *words = utf8_clean(buffer_text(&out), out.length, false);
  buffer_free(&out);
  return words;
}

/* An entry as it is remembered: two pages show the same if these are the same. */
static char *entry_line(const LedgerEntry *entry) {
  char *words = entry_words(entry, &(Measure){0});
  Buffer out = {0};
  buffer_addf(&out, "%s %s", entry->id, words);
  free(words);
  return buffer_take(&out);
}

void books_remember(BooksMemory *memory, const Scene *scene) {
  books_forget(memory);
  if (!scene) return;
  memory->lines = memory_grow(NULL, scene->ledger_count + 1, sizeof *memory->lines);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    memory->lines[memory->count++] = entry_line(&scene->ledger[i]);
  }
}

void books_forget(BooksMemory *memory) {
  for (size_t i = 0; i < memory->count; i++) free(memory->lines[i]);
  free(memory->lines);
  *memory = (BooksMemory){0};
}

static bool is_known(const BooksMemory *memory, const LedgerEntry *entry) {
  char *line = entry_line(entry);
  bool known = false;
  for (size_t i = 0; i < memory->count && !known; i++) known = !strcmp(memory->lines[i], line);
  free(line);
  return known;
}

/* The order of the line below the story: changed entries as they stand, then the others, last
 * first. */
static const LedgerEntry **latest_first(const Scene *scene, const BooksMemory *memory) {
  size_t count = scene->ledger_count, taken = 0;
  const LedgerEntry **order = memory_grow(NULL, count + 1, sizeof *order);
  bool *old = memory_new(count * sizeof *old + 1);
  for (size_t i = 0; i < count; i++) {
    old[i] = memory->count == 0 || is_known(memory, &scene->ledger[i]);
    if (!old[i]) order[taken++] = &scene->ledger[i];
  }
  for (size_t i = count; i-- > 0;) {
    if (old[i]) order[taken++] = &scene->ledger[i];
  }
  free(old);
  return order;
}

/* Room for "  123 more: l" at the end of the last line. */
enum { REST_COLUMNS = 13 };

typedef struct Shelf {
  Flow *flow;
  FlowLine *line;
  int columns, used, lines, most_lines;
} Shelf;

/* Puts `words` on the shelf if they fit whole. */
static bool put(Shelf *shelf, const char *words) {
  int wide = utf8_columns(words, strlen(words));
  bool last = shelf->lines == shelf->most_lines;
  int room = shelf->columns - (last ? REST_COLUMNS : 0);
  if (shelf->used > 0 && shelf->used + 3 + wide > room) {
    if (last || wide > shelf->columns - REST_COLUMNS) return false;
    shelf->line = flow_add_line(shelf->flow);
    shelf->lines++;
    shelf->used = 0;
  }
  if (shelf->used == 0 && wide > room) return false;
  if (shelf->used > 0) flow_add_run(shelf->line, " | ", ROLE_RULE);
  flow_add_run(shelf->line, words, ROLE_TEXT);
  shelf->used += wide + (shelf->used > 0 ? 3 : 0);
  return true;
}

void books_add_latest(Flow *flow, const Scene *scene, const BooksMemory *memory,
                      const Measure *measure, int columns, int most_lines) {
  size_t count = scene->ledger_count, shown = 0;
  if (count == 0) return;
  const LedgerEntry **order = latest_first(scene, memory);
  Shelf shelf = {flow, flow_add_line(flow), columns, 0, 1, most_lines};
  for (bool fits = true; fits && shown < count; shown += fits) {
    char *words = entry_words(order[shown], measure);
    fits = put(&shelf, words);
    free(words);
  }
  if (shown < count) {
    char rest[64];
    const char *entries = count == 1 ? "entry in the books" : "entries in the books";
    snprintf(rest, sizeof rest, "%s%zu %s: ", shown ? "  " : "", count - shown,
             shown ? "more" : entries);
    if (shelf.used > columns - REST_COLUMNS && shelf.lines < most_lines) {
      shelf.line = flow_add_line(flow); /* what stopped was too wide for a line of its own */
    }
    flow_add_run(shelf.line, rest, ROLE_FAINT);
    flow_add_run(shelf.line, "l", ROLE_KEY);
  }
  free(order);
}
