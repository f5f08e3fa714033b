/* The sections of a report, a file each: for report/one.c and report/class_report.c. Each adds
 * itself, or nothing where the game has nothing of its kind. */
#ifndef REPORT_SECTION_H
#define REPORT_SECTION_H

#include "report/game.h"

/* Part one, month by month: what was asked, ordered, reported, answered. */
void section_desk(Paper *paper, const Game *game);

/* What was told beside what was so, year by year. */
void section_told(Paper *paper, const Game *game);

/* The accounts by cause; the charts of the books; what is on record elsewhere. */
void section_accounts(Paper *paper, const Game *game);
void section_books(Paper *paper, const Game *game);
void section_elsewhere(Paper *paper, const Bookshelf *shelf);

/* The last record as the game told it, without the names; and the names, with a link to the section
 * `behind` them. */
void section_record(Paper *paper, const Game *game);
void section_names(Paper *paper, const Game *game, const char *behind);

/* Whether there are any. */
bool section_has_names(const Game *game);

/* What became of the people who can be looked up. */
void section_people(Paper *paper, const Game *game);

/* Each decision: what was known then, what was chosen, what it did, what is on record. `trials` may
 * be NULL. */
struct Trials;
void section_decisions(Paper *paper, const Game *game, const struct Trials *trials);

/* Beside one of them: what hung on it; and on which most hung. Nothing where `trials` is NULL. */
void hung_html(Paper *paper, const Game *game, const struct Trials *trials, size_t answer);
void hung_most(Paper *paper, const Game *game, const struct Trials *trials);

/* The id of a page's section, apart from those of the report; its line in the contents. */
void section_page_id(const PlanPage *page, Buffer *out);
void section_page_stop(Paper *paper, const PlanPage *page);

/* A page of the plan, by its id. */
void section_page(Paper *paper, const Plan *plan, const char *id);

/* Lines to write on; words and sources that the report led to, which come last of all. */
void section_tickets(Paper *paper, const Plan *plan);
void section_meet_words(Paper *paper, const char *markdown);
void section_words(Paper *paper, const Script *script);
void section_sources(Paper *paper, const Script *script);

/* The picture of a page whose scene is `id`: what can be seen on it, else its name. Nothing where
 * `name` is NULL. */
void section_picture(Paper *paper, const char *id, const char *name, const char *words);

/* "Quota 1,015,810 jin (the county, August 1958); ...": what stood in the public books beside the
 * scene, of its last `months` (0: all). False where that is nothing. */
bool section_ledger(Paper *paper, const Scene *scene, int months);

#endif
