/* The parts of the comparison of a class, a file each: for report/class.c alone. */
#ifndef REPORT_CLASS_PARTS_H
#define REPORT_CLASS_PARTS_H

#include "base/buffer.h"
#include "report/class.h"
#include "report/parting.h"

/* Who is in it: conditions, how far, how it ended. The saves left out. */
void class_who(Paper *paper, const Roster *roster);
void class_absent(Paper *paper, const Roster *roster);

/* What was told and what was so. What became of people is in no table of a class: communes would be
 * sorted by their dead. */
void class_figures(Paper *paper, const Roster *roster);

/* Where the class parted: cards of the widest partings, and a table of all. */
void class_parted(Paper *paper, const Roster *roster, const Plan *plan);

/* ---- small multiples, and the table of their figures ---- */

/* The range of figures and of time that all charts of a kind have in common. */
typedef struct ClassScale {
  double low, high;
  const char *first, *last;
  bool any;
} ClassScale;

void class_scale_take(ClassScale *scale, const char *at, double shown);

/* Lets it begin at nothing, so that heights can be held against each other. */
void class_scale_ground(ClassScale *scale);

/* A table with its caption, in its box; the caller adds thead and opens tbody. */
void class_table(Paper *paper, const char *caption, const char *unit);
void class_table_end(Paper *paper); /* closes tbody too */

/* Begins a commune's row with its label; figures are entered under it. */
void class_row(Paper *paper, const RosterGame *game);

/* The label, of which no line begins with the number. */
void class_label(Paper *paper, const RosterGame *game);

/* A cell, empty where there is no figure. */
void class_cell(Paper *paper, bool is_there, const PaperFigure *figure);

/* ---- words ---- */

/* "September 1958" of a scene's id or a month; what is no month as its period stands. */
void class_when(Buffer *out, const char *at);

/* ---- figures ---- */

/* "15": a number of communes, entered under the parting's scene as NAME.QUESTION.what. */
void class_count(Paper *paper, const Parting *parting, const char *what, size_t count);

/* "15 of 30 (50%)" of an option. */
void class_share(Paper *paper, const Parting *parting, const PartingOption *option);

/* ---- what to talk about ---- */

/* What has been asked so far, so that no two partings get the same words. */
typedef struct ClassTalk {
  const Roster *roster;
  const Partings *partings;
  size_t earliest; /* place of the parting that comes first in time */
  size_t used[16]; /* by kind of question */
} ClassTalk;

/* A question for the class with its concept in words, from the plan's note or from what differed.
 * Both are plain; the question is put into `out`. */
const char *class_question(ClassTalk *talk, size_t place, const PlanNote *note, Buffer *out);

#endif
