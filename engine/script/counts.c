/* Arrays that grow, and sums of them. A file or an event keeps its place once it has one, so that
 * the next game of the same scenario counts where the last one did. */
#include "script/counts.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/compiled.h"
#include "script/spare.h"

Counts *counts_new(void) {
  Counts *counts = memory_new(sizeof *counts);
  counts->compiled = compiled_new();
  return counts;
}

static void free_event(CountedEvent *event) {
  for (size_t i = 0; i < event->choice_count; i++) free(event->choices[i]);
  free(event->choices);
  free(event->parts);
  free(event->id);
  free(event->at);
  free(event->when);
}

void counts_free(Counts *counts) {
  if (!counts) return;
  spare_free(counts);
  for (size_t i = 0; i < counts->file_count; i++) free(counts->files[i].path);
  for (size_t i = 0; i < counts->event_count; i++) free_event(&counts->events[i]);
  for (size_t i = 0; i < counts->choice_count; i++) free_event(&counts->choices[i]);
  free(counts->files);
  free(counts->events);
  free(counts->choices);
  free(counts->arms);
  compiled_free(counts->compiled);
  free(counts);
}

static const CountedFile *find_file(const Counts *counts, const char *path) {
  for (size_t i = 0; i < counts->file_count; i++) {
    if (strcmp(counts->files[i].path, path) == 0) return &counts->files[i];
  }
  return NULL;
}

size_t counts_first(const Counts *counts, const char *path) {
  const CountedFile *file = find_file(counts, path);
  return file ? file->first : counts->arm_count;
}

CountedArm *counts_file(Counts *counts, const char *path, size_t count) {
  const CountedFile *file = find_file(counts, path);
  if (file) return file->count == count ? counts->arms + file->first : NULL;
  size_t first = counts->arm_count;
  counts->files = memory_grow(counts->files, counts->file_count + 1, sizeof *counts->files);
  counts->files[counts->file_count++] =
      (CountedFile){.path = memory_copy(path), .first = first, .count = count};
  counts->arm_count += count;
  if (!counts->arms || counts->arm_count > counts->arm_room) {
    counts->arm_room = counts->arm_count * 2 + 16;
    counts->arms = memory_grow(counts->arms, counts->arm_room, sizeof *counts->arms);
  }
  for (size_t i = 0; i < count; i++) counts->arms[first + i] = (CountedArm){0};
  return counts->arms + first;
}

CountedEvent *counts_choice(Counts *counts, const char *id, const char *when) {
  for (size_t i = 0; i < counts->choice_count; i++) {
    CountedEvent *choice = &counts->choices[i];
    bool same = strcmp(choice->id, id) == 0 && (when != NULL) == (choice->when != NULL) &&
                (!when || strcmp(choice->when, when) == 0);
    if (same) return choice;
  }
  counts->choices = memory_grow(counts->choices, counts->choice_count + 1, sizeof(CountedEvent));
  counts->choices[counts->choice_count] =
      (CountedEvent){.id = memory_copy(id), .when = memory_copy(when)};
  return &counts->choices[counts->choice_count++];
}

CountedPart *counts_part(CountedEvent *event, size_t from, size_t to) {
  for (size_t i = 0; i < event->part_count; i++) {
    if (event->parts[i].from == from && event->parts[i].to == to) return &event->parts[i];
  }
  event->parts = memory_grow(event->parts, event->part_count + 1, sizeof *event->parts);
  event->parts[event->part_count] = (CountedPart){.from = from, .to = to};
  return &event->parts[event->part_count++];
}

const CountedPart *counts_worst_part(const CountedEvent *event) {
  const CountedPart *worst = NULL;
  for (size_t i = 0; i < event->part_count; i++) {
    const CountedPart *part = &event->parts[i];
    bool worse = !worst || part->times > worst->times ||
                 (part->times == worst->times && part->from < worst->from);
    if (worse) worst = part;
  }
  return worst;
}

static void add_arms(Counts *sum, const Counts *more, const CountedFile *file) {
  CountedArm *arms = counts_file(sum, file->path, file->count);
  for (size_t i = 0; arms && i < file->count; i++) {
    const CountedArm *arm = &more->arms[file->first + i];
    arms[i].line = arm->line;
    arms[i].word = arm->word;
    arms[i].times += arm->times;
  }
}

static void copy_event(Counts *sum, const CountedEvent *event) {
  sum->events = memory_grow(sum->events, sum->event_count + 1, sizeof *sum->events);
  CountedEvent *copy = &sum->events[sum->event_count++];
  *copy = (CountedEvent){.id = memory_copy(event->id),
                         .at = memory_copy(event->at),
                         .when = memory_copy(event->when),
                         .choice_count = event->choice_count,
                         .month = event->month};
  copy->choices = memory_new(event->choice_count * sizeof *copy->choices);
  for (size_t i = 0; i < event->choice_count; i++)
    copy->choices[i] = memory_copy(event->choices[i]);
}

static void add_event(CountedEvent *sum, const CountedEvent *more) {
  sum->met += more->met;
  sum->asked += more->asked;
  sum->held += more->held;
  sum->steps += more->steps;
  if (more->steps_most > sum->steps_most) sum->steps_most = more->steps_most;
  for (size_t i = 0; i < more->part_count; i++) {
    const CountedPart *part = &more->parts[i];
    counts_part(sum, part->from, part->to)->times += part->times;
  }
}

void counts_add(Counts *sum, const Counts *more) {
  for (size_t i = 0; i < more->file_count; i++) add_arms(sum, more, &more->files[i]);
  for (size_t i = 0; i < more->event_count; i++) {
    if (i >= sum->event_count) copy_event(sum, &more->events[i]);
    add_event(&sum->events[i], &more->events[i]);
  }
  for (size_t i = 0; i < more->choice_count; i++) {
    const CountedEvent *choice = &more->choices[i];
    add_event(counts_choice(sum, choice->id, choice->when), choice);
  }
}

static int compare_files(const void *a, const void *b) {
  const CountedFile *left = a, *right = b;
  return strcmp(left->path, right->path);
}

static int compare_parts(const void *a, const void *b) {
  const CountedPart *left = a, *right = b;
  if (left->from != right->from) return left->from < right->from ? -1 : 1;
  return left->to < right->to ? -1 : left->to > right->to;
}

static void sort_parts(CountedEvent *event) {
  if (event->part_count < 2) return;
  qsort(event->parts, event->part_count, sizeof *event->parts, compare_parts);
}

static int compare_choices(const void *a, const void *b) {
  const CountedEvent *left = a, *right = b;
  int order = strcmp(left->id, right->id);
  return order ? order : strcmp(left->when ? left->when : "", right->when ? right->when : "");
}

void counts_sort(Counts *counts) {
  if (counts->choice_count > 1) {
    qsort(counts->choices, counts->choice_count, sizeof(CountedEvent), compare_choices);
  }
  if (counts->file_count > 1) {
    qsort(counts->files, counts->file_count, sizeof *counts->files, compare_files);
  }
  for (size_t i = 0; i < counts->event_count; i++) sort_parts(&counts->events[i]);
  for (size_t i = 0; i < counts->choice_count; i++) sort_parts(&counts->choices[i]);
}
