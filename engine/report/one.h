/* The report of one game: part one, what the desk knew; part two, what is known now. */
#ifndef REPORT_ONE_H
#define REPORT_ONE_H

#include "report/game.h"

struct Trials;

/* What else the report may hold; each may be NULL. */
typedef struct OneExtras {
  const struct Trials *trials;                    /* what hung on each decision */
  void (*change)(Paper *paper, void *context);    /* the section of id "change" */
  void (*manoeuvre)(Paper *paper, void *context); /* the section of id "manoeuvre" */
  void *context;                                  /* of both */
} OneExtras;

/* Writes the report. The paper is the caller's. */
Paper *one_report(const Game *game, const OneExtras *extras);

#endif
