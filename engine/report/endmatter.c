/* What stands at the end: pages of the scenario's own, words, sources, lines to write on. Words and
 * sources are those that the report led to, each where its link leads. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/prose.h"
#include "report/section.h"

void section_page_id(const PlanPage *page, Buffer *out) {
  buffer_addf(out, "page-%s", page->id);
}

void section_page_stop(Paper *paper, const PlanPage *page) {
  Buffer name = {0};
  section_page_id(page, &name);
  paper_open(paper, "li", NULL, NULL);
  paper_link(paper, buffer_text(&name), page->title);
  paper_close(paper, "li");
  buffer_free(&name);
}

void section_page(Paper *paper, const Plan *plan, const char *id) {
  const PlanPage *page = plan_page(plan, id);
  if (!page) return;
  Buffer name = {0};
  section_page_id(page, &name);
  paper_part(paper, "words");
  paper_open(paper, "section", "page", buffer_text(&name));
  buffer_free(&name);
  paper_element(paper, "h2", NULL, page->title);
  prose_html(paper, page->id, page->text, 3);
  paper_close(paper, "section");
}

void section_tickets(Paper *paper, const Plan *plan) {
  if (plan->ticket_count == 0) return;
  paper_open(paper, "section", "ticket", "ticket");
  paper_element(paper, "h2", NULL, "Before you leave the room");
  paper_open(paper, "ol", NULL, NULL);
  for (size_t i = 0; i < plan->ticket_count; i++) {
    paper_open(paper, "li", NULL, NULL);
    paper_text(paper, plan->tickets[i]);
    paper_markup(paper, "<div class=\"line\">&#160;</div><div class=\"line\">&#160;</div>");
    paper_close(paper, "li");
  }
  paper_close(paper, "ol");
  paper_close(paper, "section");
}

static const Entry *entry_of(const Entry *list, size_t count, const char *id) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(list[i].id, id) == 0) return &list[i];
  }
  return NULL;
}

static void add_entry(Paper *paper, const Entry *entry, const char *id, const char *kind) {
  Buffer name = {0};
  buffer_addf(&name, "%s-%s", kind, id);
  paper_open(paper, "dt", NULL, buffer_text(&name));
  if (strcmp(kind, "source") == 0) {
    paper_element(paper, "span", "tag", id);
    paper_text(paper, " ");
  }
  prose_inline(paper, buffer_text(&name), entry ? entry->title : id);
  if (entry && entry->characters) {
    paper_text(paper, " ");
    paper_text(paper, entry->characters);
  }
  if (entry && entry->pinyin) {
    paper_text(paper, " ");
    paper_text(paper, entry->pinyin);
  }
  paper_close(paper, "dt");
  paper_open(paper, "dd", NULL, NULL);
  if (entry) prose_inline(paper, buffer_text(&name), entry->text);
  for (size_t i = 0; entry && i < entry->source_count; i++) {
    Buffer cite = {0};
    buffer_addf(&cite, " [](cite:%s)", entry->sources[i]);
    prose_inline(paper, buffer_text(&name), buffer_text(&cite));
    buffer_free(&cite);
  }
  paper_close(paper, "dd");
  buffer_free(&name);
}

/* A list that is met word by word: the glossary's, the sources'. */
typedef struct Met {
  const char *mark; /* that leads to one, in Markdown */
  void (*note)(Paper *paper, const char *id);
  size_t (*all)(const Paper *paper, const char *const **ids);
  const char *id, *title, *kind; /* of its section */
} Met;

static const Met words = {"](term:", paper_met_term, paper_terms, "words", "Words", "term"};
static const Met sources = {"](cite:", paper_met_source, paper_sources,
                            "sources", "Sources",        "source"};

/* Notes what a meaning leads to. */
static void note_links(Paper *paper, const Met *what, const char *text) {
  for (const char *at = strstr(text, what->mark); at; at = strstr(at, what->mark)) {
    at += strlen(what->mark);
    char *id = memory_copy_bytes(at, strcspn(at, ")"));
    what->note(paper, id);
    free(id);
  }
}

static void note_entry(Paper *paper, const Met *what, const Entry *entry) {
  note_links(paper, what, entry->title);
  note_links(paper, what, entry->text);
  for (size_t i = 0; what == &sources && i < entry->source_count; i++) {
    what->note(paper, entry->sources[i]);
  }
}

static bool is_met(const Paper *paper, const Met *what, const char *id) {
  const char *const *met;
  size_t count = what->all(paper, &met);
  for (size_t i = 0; i < count; i++) {
    if (strcmp(met[i], id) == 0) return true;
  }
  return false;
}

/* A meaning may lead to further entries: they are met too, until none is new. */
static void meet_all(Paper *paper, const Met *what, const Entry *list, size_t entries) {
  const char *const *met;
  size_t before = 0, now = what->all(paper, &met);
  while (now > before) {
    before = now;
    for (size_t i = 0; i < entries; i++) {
      if (is_met(paper, what, list[i].id)) note_entry(paper, what, &list[i]);
    }
    now = what->all(paper, &met);
  }
}

/* An entry for each that was met, where its link leads. What a title or a meaning leads to besides
 * may be new even then: the list is copied, for it may move. */
static void add_met(Paper *paper, const Met *what, const Entry *list, size_t entries) {
  const char *const *met;
  meet_all(paper, what, list, entries);
  size_t count = what->all(paper, &met);
  if (count == 0) return;
  const char **ids = memory_new(count * sizeof *ids);
  for (size_t i = 0; i < count; i++) ids[i] = met[i];
  paper_part(paper, "words");
  paper_open(paper, "section", what->id, what->id);
  paper_element(paper, "h2", NULL, what->title);
  paper_open(paper, "dl", NULL, NULL);
  for (size_t i = 0; i < count; i++) {
    add_entry(paper, entry_of(list, entries, ids[i]), ids[i], what->kind);
  }
  paper_close(paper, "dl");
  paper_close(paper, "section");
  free(ids);
}

void section_meet_words(Paper *paper, const char *markdown) {
  note_links(paper, &words, markdown);
}

void section_words(Paper *paper, const Script *script) {
  size_t entries;
  const Entry *list = script_glossary(script, &entries);
  add_met(paper, &words, list, entries);
}

void section_sources(Paper *paper, const Script *script) {
  size_t entries;
  const Entry *list = script_sources(script, &entries);
  add_met(paper, &sources, list, entries);
}
