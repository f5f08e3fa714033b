/* What a scenario says of its own debrief: debrief.lua, and what its events say of themselves
 * (`record`, `discuss`). All plain data, owned by the plan. A scenario without a debrief.lua has an
 * empty plan, of which a report is made all the same. */
#ifndef REPORT_PLAN_H
#define REPORT_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

/* A kept account of the true book: TOTAL changes from month to month by the sum of FLOW.cause. */
typedef struct PlanAccount {
  char *id;          /* "grain": grain.total and grain.flow.CAUSE */
  char *title;       /* plain: "Grain" */
  char *kept, *unit; /* of the figures as they are kept, and as they are shown */
  double times;      /* shown is kept * times */
  int places;        /* to which it is shown */
} PlanAccount;

/* What was told held against what was so, year by year. */
typedef struct PlanPair {
  char *title;
  char *told;       /* an id of the book `reported`; a year's is its last month's */
  char *so;         /* an id of the book `so` */
  bool sum;         /* a year's is the sum of its months; else its last month's */
  char *unit;       /* of both as they are shown; `told` is kept so */
  double times;     /* of `so`: shown is kept * times */
  char *told_words; /* "claimed" */
  char *so_words;   /* "cut" */
} PlanPair;

/* What bots and trials are held against: an id of the true book, at the end or summed up. */
typedef struct PlanOutcome {
  char *id, *title, *unit;
  double times;
  bool sum;
} PlanOutcome;

/* Of a decision: an event ("kang_calls"), one question of it ("conference.figure"), or a question
 * of any scene ("hands"). */
typedef struct PlanNote {
  char *id;
  char *record;   /* Markdown: what people in this post are recorded as doing; or NULL */
  char *concept;  /* "cause", "change", "perspective", "significance"; or NULL with the next */
  char *question; /* for a class, plain; or NULL */
} PlanNote;

typedef struct PlanPage {
  char *id, *title, *text; /* "known", plain, Markdown */
} PlanPage;

typedef struct Plan {
  char *record; /* the name of the scene (without its period) with which the last record begins */
  char *names;  /* the name of the scenes that list the dead by name, or NULL */
  PlanAccount *accounts;
  size_t account_count;
  PlanPair *pairs;
  size_t pair_count;
  PlanOutcome *outcomes;
  size_t outcome_count;
  PlanNote *notes; /* in the order of their ids' bytes */
  size_t note_count;
  PlanPage *pages;
  size_t page_count;
  char **tickets; /* plain: lines for an exit ticket */
  size_t ticket_count;
} Plan;

/* Reads the plan of the scenario in `folder`. NULL with an error (its place is a file:line of the
 * scenario) where it does not load. */
Plan *plan_read(const char *folder, Error *error);
void plan_free(Plan *plan); /* NULL is fine */

/* The note of a question: of "event.ask", else of the event, else of the ask. `scene` is a scene's
 * id ("1958-09.conference#2"). NULL where there is none. */
const PlanNote *plan_note(const Plan *plan, const char *scene, const char *ask);

/* The page of that id, or NULL. */
const PlanPage *plan_page(const Plan *plan, const char *id);

#endif
