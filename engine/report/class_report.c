/* Around the comparison stands what a class reads beside it: how to read it, the record of real
 * places, what is true and what composed, words and sources. */
#include "report/class_report.h"

#include <string.h>

#include "report/section.h"

/* Pages of the plan that stand before all else: how to use a class's report in a lesson. How a
 * report of one game is read says nothing here. */
static const char lesson[] = "class", reading[] = "reading";

static bool is_late(const char *id) {
  return strcmp(id, lesson) != 0 && strcmp(id, reading) != 0;
}

static bool has_series(const Bookshelf *shelf) {
  for (size_t i = 0; i < shelf->count; i++) {
    if (shelf->books[i].record_count > 0) return true;
  }
  return false;
}

static void add_header(Paper *paper, const Roster *roster, const Manifest *manifest) {
  Buffer title = {0};
  buffer_addf(&title, "%s: the debrief of a class", manifest->title);
  paper_part(paper, "class");
  paper_open(paper, "header", NULL, "top");
  paper_element(paper, "h1", NULL, buffer_text(&title));
  paper_open(paper, "p", "lead", NULL);
  paper_count(paper, "communes", (double)roster->count);
  paper_text(paper, roster->count == 1 ? " commune" : " communes");
  paper_text(paper,
             ", each the same years from the same desk. What was open to someone in this "
             "post? Who knew what, and when? What did people do? What did it cost?");
  paper_close(paper, "p");
  paper_close(paper, "header");
  buffer_free(&title);
}

static void add_stop(Paper *paper, const char *id, const char *words) {
  paper_open(paper, "li", NULL, NULL);
  paper_link(paper, id, words);
  paper_close(paper, "li");
}

static void add_contents(Paper *paper, const Plan *plan, bool has_bots, bool has_elsewhere) {
  paper_markup(paper, "<nav class=\"contents\" aria-label=\"Contents\"><ol>");
  add_stop(paper, "class-parted", "Where the class parted");
  add_stop(paper, "class", "The class compared");
  if (has_bots) add_stop(paper, "manoeuvre", "Room to manoeuvre");
  if (has_elsewhere) add_stop(paper, "elsewhere", "On record: the nation, year by year");
  for (size_t i = 0; i < plan->page_count; i++) {
    if (is_late(plan->pages[i].id)) section_page_stop(paper, &plan->pages[i]);
  }
  if (plan->ticket_count > 0) add_stop(paper, "ticket", "Before you leave the room");
  paper_markup(paper, "</ol></nav>");
}

/* The words that the class's pages led to. */
static void meet_words(Paper *paper, const Roster *roster) {
  for (size_t i = 0; i < roster->count; i++) {
    for (size_t k = 0; k < roster->games[i].count; k++) {
      section_meet_words(paper, roster->games[i].decisions[k].scene->text);
    }
  }
}

Paper *class_report(const Roster *roster, const Plan *plan, const Script *script,
                    const char *language, void (*manoeuvre)(Paper *paper, void *context),
                    void *context) {
  const Manifest *manifest = script_manifest(script);
  Buffer title = {0};
  buffer_addf(&title, "%s: the debrief of a class", manifest->title);
  Paper *paper = paper_new(language ? language : manifest->languages[0], buffer_text(&title));
  buffer_free(&title);
  add_header(paper, roster, manifest);
  paper_open(paper, "main", NULL, "main");
  section_page(paper, plan, lesson);
  add_contents(paper, plan, manoeuvre != NULL, has_series(&manifest->shelf));
  class_html(paper, roster, plan);
  if (manoeuvre) manoeuvre(paper, context);
  section_elsewhere(paper, &manifest->shelf);
  for (size_t i = 0; i < plan->page_count; i++) {
    if (is_late(plan->pages[i].id)) section_page(paper, plan, plan->pages[i].id);
  }
  section_tickets(paper, plan);
  meet_words(paper, roster);
  section_words(paper, script);
  section_sources(paper, script);
  paper_close(paper, "main");
  return paper;
}
