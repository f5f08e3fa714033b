/* Decision by decision. First those with which more went than came by lot, then all of them; a
 * share stands there once more as a bar, so that a page of them reads at a glance: that nearly all
 * are empty is what there is to see. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "report/manoeuvre_parts.h"

/* ---- what stands in the tables ---- */

static void add_share(const RoomPage *page, const ManoeuvreDecision *decision, size_t outcome) {
  Buffer id = {0};
  buffer_addf(&id, "%s by %s", page->outcomes[outcome].id, decision->key);
  room_percent(page, decision->first, buffer_text(&id), decision->alone[outcome]);
  buffer_free(&id);
}

/* How many games, entered under `id` and the decision's key. */
static void add_games(const RoomPage *page, const char *id, const ManoeuvreDecision *decision,
                      size_t games) {
  Buffer text = {0};
  buffer_addf(&text, "%s %s", id, decision->key);
  paper_count(page->paper, buffer_text(&text), (double)games);
  buffer_free(&text);
}

/* A scene that asks more than once, and a month's own, need the question's name beside theirs. */
static bool needs_name(const RoomPage *page, const ManoeuvreDecision *decision) {
  size_t front = (size_t)(strrchr(decision->key, '.') - decision->key);
  for (size_t i = 0; i < page->result->count; i++) {
    const ManoeuvreDecision *other = &page->result->decisions[i];
    if (other != decision && strncmp(other->key, decision->key, front + 1) == 0) return true;
  }
  return strchr(decision->key, '.') != strrchr(decision->key, '.') || !decision->heading[0];
}

/* The scene's heading; of a question with a name of its own, that too: "The desk: hand over". */
static void room_name(const RoomPage *page, const ManoeuvreDecision *decision) {
  const char *last = strrchr(decision->key, '.');
  char *ask = memory_copy(last ? last + 1 : decision->key);
  bool named = strcmp(ask, "choice") != 0 && needs_name(page, decision);
  for (char *c = ask; *c; c++) *c = *c == '_' ? ' ' : *c;
  paper_text(page->paper, decision->heading);
  if (named && decision->heading[0]) paper_text(page->paper, ": ");
  if (named || !decision->heading[0]) paper_text(page->paper, ask);
  free(ask);
}

/* ---- which stand out ---- */

static double greatest(const RoomPage *page, const ManoeuvreDecision *decision, size_t *outcome) {
  double most = -1;
  for (size_t i = 0; i < page->count; i++) {
    if (decision->alone[i] <= most) continue;
    most = decision->alone[i];
    if (outcome) *outcome = i;
  }
  return most;
}

/* Whether more went with it than came by lot. */
static bool stands_out(const RoomPage *page, const ManoeuvreDecision *decision) {
  return greatest(page, decision, NULL) > decision->chance;
}

/* How much it is of all games: a great share of few is little. */
static double weight(const RoomPage *page, const ManoeuvreDecision *decision) {
  return greatest(page, decision, NULL) * (double)decision->compared;
}

/* Returns how many stand out; the weightiest of them is *first. */
static size_t count_standing(const RoomPage *page, const ManoeuvreDecision **first) {
  size_t count = 0;
  for (size_t i = 0; i < page->result->count; i++) {
    const ManoeuvreDecision *decision = &page->result->decisions[i];
    if (!stands_out(page, decision)) continue;
    count++;
    if (!*first || weight(page, decision) > weight(page, *first)) *first = decision;
  }
  return count;
}

static void add_weightiest(const RoomPage *page, const ManoeuvreDecision *decision) {
  Paper *paper = page->paper;
  size_t outcome = 0;
  double share = greatest(page, decision, &outcome);
  paper_text(paper, " Most went with this one: ");
  room_when(page, decision->first);
  paper_text(paper, ", ");
  room_name(page, decision);
  paper_text(paper, ". Between the ");
  add_games(page, "games compared at", decision, decision->compared);
  paper_text(paper, " games that can be compared there, ");
  add_share(page, decision, outcome);
  paper_text(paper, " of what varied went with the answer (");
  paper_text(paper, page->outcomes[outcome].title);
  paper_text(paper, "); the other ");
  room_percent(page, decision->first, "what went with everything else", 1 - share);
  paper_text(paper,
             " went with something else: with other decisions, with how answers came "
             "together, with what followed from them.");
}

/* What a teacher can take from the table before having read it. */
static void add_reading(const RoomPage *page) {
  const ManoeuvreDecision *first = NULL;
  size_t all = page->result->count, standing = count_standing(page, &first);
  paper_open(page->paper, "p", "reading", NULL);
  paper_text(page->paper, "The bots met ");
  paper_count(page->paper, "decisions", (double)all);
  paper_text(page->paper, all == 1 ? " decision. " : " decisions. ");
  if (standing == 0) {
    paper_text(page->paper, "With no single one of them went more than chance brings about.");
  } else {
    paper_text(page->paper, "More than chance brings about went with ");
    paper_count(page->paper, "decisions above chance", (double)standing);
    paper_text(page->paper, standing == all ? " of them." : " of them; with each of the other ");
    if (standing < all) {
      paper_count(page->paper, "decisions within chance", (double)(all - standing));
      paper_text(page->paper, ", taken alone, nothing that could be told from chance.");
    }
    add_weightiest(page, first);
  }
  paper_close(page->paper, "p");
}

static void add_measure(const RoomPage *page) {
  paper_open(page->paper, "p", "note", NULL);
  paper_text(
      page->paper,
      "A share is how much of the difference between games at their end goes with the answer "
      "to one question, of a hundred. ");
  if (page->result->conduct_count > 0) {
    paper_text(
        page->paper,
        "Only games of the same conduct are compared, and only where it answered in more than "
        "one way, so that a decision is not credited with all that the conduct does besides. ");
  }
  paper_text(page->paper,
             "Figures count by the marks that stand beside them, or else by quarters of what could "
             "be named; what is shared out, by how much of its need the first task got.");
  paper_close(page->paper, "p");
}

static void add_shares(const RoomPage *page, const ManoeuvreDecision *decision) {
  Buffer id = {0};
  for (size_t i = 0; i < page->count; i++) {
    paper_open(page->paper, "td", "number", NULL);
    if (page->result->held[i] > 0 && decision->compared > 0) {
      add_share(page, decision, i);
      room_bar(page, decision->alone[i]);
    } else {
      paper_text(page->paper, "too few");
    }
    paper_close(page->paper, "td");
  }
  buffer_addf(&id, "by chance at %s", decision->key);
  paper_open(page->paper, "td", "number", NULL);
  if (decision->compared > 0) {
    room_percent(page, decision->first, buffer_text(&id), decision->chance);
  }
  paper_close(page->paper, "td");
  buffer_free(&id);
}

static void add_decision(const RoomPage *page, const ManoeuvreDecision *decision) {
  Paper *paper = page->paper;
  paper_markup(paper, "<tr><td>");
  room_when(page, decision->first);
  paper_markup(paper, "</td><th scope=\"row\">");
  room_name(page, decision);
  paper_markup(paper, "</th><td class=\"number\">");
  add_games(page, "games that met", decision, decision->asked);
  paper_markup(paper, "</td><td class=\"number\">");
  add_games(page, "games compared at", decision, decision->compared);
  paper_close(paper, "td");
  add_shares(page, decision);
  paper_close(paper, "tr");
}

static void add_table(const RoomPage *page, const char *caption, bool all) {
  room_table(page, caption);
  room_head(page, NULL, "When");
  room_head(page, NULL, "Decision");
  room_head(page, "number", "Games that met it");
  room_head(page, "number", "Compared");
  for (size_t i = 0; i < page->count; i++) room_head(page, "number", page->outcomes[i].title);
  room_head(page, "number", "By chance up to");
  paper_markup(page->paper, "</tr></thead>\n<tbody>\n");
  for (size_t i = 0; i < page->result->count; i++) {
    const ManoeuvreDecision *decision = &page->result->decisions[i];
    if (all || stands_out(page, decision)) add_decision(page, decision);
  }
  room_table_end(page);
}

void room_decisions(const RoomPage *page) {
  const ManoeuvreDecision *first = NULL;
  size_t standing = count_standing(page, &first);
  paper_element(page->paper, "h3", NULL, "Decision by decision");
  add_reading(page);
  add_measure(page);
  if (standing > 0)
    add_table(page, "Decisions with which more went than chance brings about", false);
  if (standing == page->result->count) return;
  paper_markup(page->paper,
               "<details class=\"onscreen\"><summary>The table of all decisions</summary>\n");
  add_table(page, "All decisions, in the order of time", true);
  paper_close(page->paper, "details");
}
