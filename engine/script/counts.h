/* What a tester counts while a scenario is played: how often each arm of an `if` was taken, each
 * event met, each condition asked and held, which part of it stood in the way, how much work an
 * event made. Counting changes nothing of a game: its scenes, books and luck are what they are
 * without it, and what the counters cost is not counted as the scenario's work.
 *
 * A Counts outlives the scripts that were loaded with it, one after the other, of one scenario, in
 * one thread; the numbers of all of them add up. */
#ifndef SCRIPT_COUNTS_H
#define SCRIPT_COUNTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/value.h"

/* An arm of if / elseif / else, in the scenario's Lua outside model/, simulate/ and tests/. */
typedef struct CountedArm {
  int line;
  const char *word; /* "if", "elseif" or "else" */
  uint64_t times;
} CountedArm;

typedef struct CountedFile {
  char *path;          /* "events/x.lua" */
  size_t first, count; /* of its arms */
} CountedFile;

/* A part of a condition that made the whole false, by its place in the source; counted until its
 * event is met. */
typedef struct CountedPart {
  size_t from, to; /* bytes, 0-based, to exclusive; both 0: a condition that is no expression */
  uint64_t times;
} CountedPart;

typedef struct CountedEvent {
  char *id, *at;
  char *when;     /* the expression's source, or NULL */
  char **choices; /* ids of its own choices, as they are written */
  size_t choice_count;
  uint64_t met;               /* how often it was played */
  uint64_t asked, held;       /* its condition: how often asked, how often true */
  uint64_t steps, steps_most; /* of work: in all, in one playing (script/limits.h) */
  CountedPart *parts;
  size_t part_count;
  CountedPart
      month; /* what of its condition is about the month alone, asked once a month; or 0, 0 */
} CountedEvent;

/* What a game does, as it does it. */
typedef enum CountedStep {
  COUNTED_MET,   /* `name`: the event that begins; with its month, a text */
  COUNTED_LEFT,  /* it ends; no name */
  COUNTED_SAID,  /* `name`: a paragraph that waits for the next page, its values put in */
  COUNTED_WROTE, /* `name`: "facts.post", "people.wen.fate"; with its new value */
} CountedStep;

/* Takes a step; `value` is null, a bool, a number or a text, good for the call; or NULL. */
typedef void CountsTold(void *context, CountedStep step, const char *name, const Value *value);

typedef struct Counts {
  CountedArm *arms;
  size_t arm_count, arm_room;
  CountedFile *files;
  size_t file_count;
  CountedEvent *events; /* in the order of their ids */
  size_t event_count;

  CountedEvent *choices; /* those with a condition: id is NAME.QUESTION.CHOICE */
  size_t choice_count;
  struct Script *spare; /* for the next game (script/spare.h); or NULL */
  CountsTold *told;     /* who writes the game down; or NULL */
  void *told_context;
  struct Compiled *compiled; /* the scenario's files, for the next game (script/compiled.h) */

  /* Of the game that is being played. */
  CountedEvent *playing; /* or NULL */
  uint64_t playing_steps, steps_before;
} Counts;

Counts *counts_new(void);
void counts_free(Counts *counts);

/* Adds what another thread counted of the same scenario. */
void counts_add(Counts *sum, const Counts *more);

/* Puts files into the order of their paths, parts into that of their places. Nothing more can be
 * counted then. */
void counts_sort(Counts *counts);

/* The number of a file's first arm: the one it has, or the next free one. */
size_t counts_first(const Counts *counts, const char *path);

/* The arms of a file, `count` of them, made where it is new; NULL where it had another number of
 * them: it was changed meanwhile. */
CountedArm *counts_file(Counts *counts, const char *path, size_t count);

/* The choice of that id, made where it is new, with its condition's source (or NULL). */
CountedEvent *counts_choice(Counts *counts, const char *id, const char *when);

/* The part of the event's condition from..to, made where it is new. */
CountedPart *counts_part(CountedEvent *event, size_t from, size_t to);

/* The part that stood in the way most often, the earlier of two; NULL where none did. */
const CountedPart *counts_worst_part(const CountedEvent *event);

#endif
