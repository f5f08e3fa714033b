/* A class compared: who is in it, what was told and what was so in each commune, where the class
 * parted, and which saves were left out. Everything stands in the order of the labels: there is no
 * rank, no best, and no mean that a commune would be held against.
 *
 * In the CSV all of it is of the part "class". What is counted over the games has no game: the book
 * is "count" (unit "communes") or "share" (unit "percent", of those asked), the month the scene's
 * period, and the id NAME.QUESTION.asked for those asked, NAME.QUESTION.OPTION for each answer
 * ("conference.figure.209..241", PartingOption.id), with "QUESTION:2" for a question that comes
 * again in the same scene. */
#ifndef REPORT_CLASS_H
#define REPORT_CLASS_H

#include "report/paper.h"
#include "report/plan.h"
#include "report/roster.h"

/* Adds the section, of id "class". */
void class_html(Paper *paper, const Roster *roster, const Plan *plan);

#endif
