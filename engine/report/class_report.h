/* The report of a class: the comparison (report/class.h) between a first page and what a report of
 * one game ends with too. */
#ifndef REPORT_CLASS_REPORT_H
#define REPORT_CLASS_REPORT_H

#include "report/class.h"

/* `script` is the scenario, loaded, `language` NULL its first: its words, sources and series. `manoeuvre` adds the section of
 * that id; NULL: there is none. The paper is the caller's. */
Paper *class_report(const Roster *roster, const Plan *plan, const Script *script,
                    const char *language, void (*manoeuvre)(Paper *paper, void *context),
                    void *context);

#endif
