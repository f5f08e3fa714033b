/* The section "Room to manoeuvre": what the games of bots came to, and decision by decision how
 * much of it went with the answer. No game of a person and no group stands in it, and no answer is
 * named. */
#ifndef REPORT_MANOEUVRE_PAGE_H
#define REPORT_MANOEUVRE_PAGE_H

#include "author/manoeuvre.h"
#include "report/paper.h"
#include "report/plan.h"

/* Adds the section (id "manoeuvre", part "manoeuvre", heading of level 2). `outcomes` are those
 * that the games were played for, in their order; `conditions` is plain, without a full stop:
 * "Henan, seed 1958". */
void manoeuvre_html(Paper *paper, const Manoeuvre *result, const PlanOutcome *outcomes,
                    size_t count, const char *conditions);

#endif
