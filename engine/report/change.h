/* One change: the game as it was played beside the same game with one answer changed, or under one
 * changed rule of the system (story/whatif.h), month by month, and which account carried the
 * difference. It says what differs, never which is better. */
#ifndef REPORT_CHANGE_H
#define REPORT_CHANGE_H

#include "report/paper.h"
#include "report/plan.h"
#include "story/whatif.h"

typedef struct Change {
  const char *id;             /* of the section, unique in the report */
  const Plan *plan;           /* or NULL; where it has no accounts, the public ledger is compared */
  Story *played, *other;      /* books open (StorySetup.opened) */
  const WhatIfCount *counts;  /* how the later answers of `other` were found */
  const char *rule;           /* "off=halls", plain; NULL where an answer was changed: */
  const char *at, *heading;   /* its scene's id and, plain, heading (or NULL) */
  const char *question;       /* its own words, Markdown, or NULL */
  const char *before, *after; /* the answer as played and as changed, in words */
} Change;

/* Adds the section, headed by an h3. Its figures are entered under the part "change": each month's
 * totals under the games "as played" and "as changed"; for each flow of an account, or figure of
 * the ledger, a row of the book "difference" without a month: changed less played, as kept, of a
 * flow summed over the months that both games have, of the ledger at the last one. Afterwards the
 * part is "change" still, and the game "". */
void change_html(Paper *paper, const Change *change);

#endif
