/* Which option of a decision an answer is. Inside this room only.
 *
 * Of a choice it is the choice. Figures and shares seldom agree, so that they are put in bands:
 * figures between the marks that the question itself shows, shares by how much of its need a task
 * got. Where there are only a few answers each is an option of its own, since a band would hide
 * that some said 300 and others 400. */
#ifndef REPORT_PARTING_BANDS_H
#define REPORT_PARTING_BANDS_H

#include "report/parting.h"

/* The same decision in all games that were asked, in their order. */
typedef struct PartingAsked {
  const RosterDecision **decisions;
  const size_t *games;
  size_t count;
} PartingAsked;

/* Fills options and `given` of the parting; counts are left to others. */
void parting_options(Parting *parting, const PartingAsked *asked);

/* The same of a question with shares, by bands (parting_shares.c). */
void parting_shares(Parting *parting, const PartingAsked *asked);

#endif
