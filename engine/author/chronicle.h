/* What one game told and did, in the order in which it did: the events it met and what they said,
 * the answers, what was written into facts and people, and every figure of its books. Two games
 * that part by one answer are held against each other by it (author/forks.h). */
#ifndef AUTHOR_CHRONICLE_H
#define AUTHOR_CHRONICLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "scene/scene.h"
#include "script/counts.h"
#include "script/script.h"

typedef enum ChronicleKind { CHRONICLE_EVENT, CHRONICLE_ANSWER, CHRONICLE_WRITE } ChronicleKind;

/* Names are offsets into `names` of the chronicle; months are years * 12 + months from 0. */
typedef struct ChronicleStep {
  ChronicleKind kind;
  int month;
  size_t name;    /* the event, NAME.QUESTION, or "facts.post" */
  size_t text;    /* of an answer or a value, as JSON */
  size_t answers; /* how many had been given before */
  size_t told;    /* which telling it belongs to, counted from 1; 0: none */
  bool is_number, is_true;
  double number; /* of a value */
} ChronicleStep;

/* An event, or what a scene of no event showed in one month. */
typedef struct ChronicleTelling {
  size_t name;
  int month;
  bool is_event;
  size_t times;   /* how often it was told before */
  size_t answers; /* given before it */
  bool answered;  /* it has asked: what it says from then on is its reply */
  uint64_t words; /* a digest of all it said and asked up to its first answer, */
  uint64_t like;  /* and one with every run of digits as one */
} ChronicleTelling;

typedef struct ChronicleFigure {
  size_t name; /* "so grain.store", "public quota" */
  int month;
  double value;
  size_t answer; /* that is behind it, counted from 1, or 0 */
  size_t order;
} ChronicleFigure;

typedef struct Chronicle {
  ChronicleStep *steps;
  size_t step_count, step_room;
  ChronicleTelling *tellings;
  size_t telling_count, telling_room;
  ChronicleFigure *figures; /* closed: by name, then month; one a month */
  size_t figure_count, figure_room;
  Buffer names;
  size_t *slots; /* of names: their offsets plus one, by their digests */
  size_t slot_count, name_count;
  int month;                      /* of the last page or event */
  size_t answers;                 /* given so far */
  size_t telling;                 /* of the event that plays, counted from 1; 0: none */
  uint64_t pending, pending_like; /* digests of what no event said since the last page */
  bool has_pending;
  Value *before, *after; /* facts and people as they were on the first page and at the end */
} Chronicle;

Chronicle *chronicle_new(void);
void chronicle_free(Chronicle *chronicle); /* NULL is fine */

/* Lets it take down the game that is played next with these counts. */
void chronicle_listen(Chronicle *chronicle, Counts *counts);

/* Takes down a kept row: a ScriptRecord whose context is the chronicle. */
void chronicle_row(void *context, const ScriptRow *row);

/* Takes down a page, with facts and people where it is the first or the last. */
void chronicle_page(Chronicle *chronicle, const Scene *scene, Script *script);

/* Takes down the answer to that page, which is given next. */
void chronicle_answer(Chronicle *chronicle, const Scene *scene, const Value *answer);

/* Nothing more comes. */
void chronicle_close(Chronicle *chronicle);

const char *chronicle_name(const Chronicle *chronicle, size_t name);

/* The offset of a name that it knows; SIZE_MAX where it does not. */
size_t chronicle_find(const Chronicle *chronicle, const char *text);

/* The figure of that name and month, once it is closed; NULL where there is none. */
const ChronicleFigure *chronicle_figure(const Chronicle *chronicle, const char *name, int month);

/* "1958-08" as a number, -1 where it is no month; and back. */
int chronicle_month(const char *text);
void chronicle_month_text(int month, char out[8]);

/* What a game came to: "deaths.excess_pct" of the kept books, the last; "facts.post" or
 * "people.wen.fate" as it is at the end; with " while facts.office" as it last was while that was
 * true. Added as JSON, null where there is none. */
void chronicle_outcome(const Chronicle *chronicle, const char *outcome, Buffer *out);

/* {"wen":"sent",…}: everybody with a fate, and "gone" for who is not here without one. */
void chronicle_cast(const Chronicle *chronicle, Buffer *out);

/* The whole as one JSON object's fields, without its braces: events, answers and what was written
 * of people, in their order. */
void chronicle_course(const Chronicle *chronicle, Buffer *out);

#endif
