/* What was done, how far apart the games ended, what went with which decision, what that cannot
 * say. */
#include "report/manoeuvre_page.h"

#include <math.h>

#include "base/buffer.h"
#include "report/manoeuvre_parts.h"

/* ---- figures ---- */

/* How many decimals say enough of a figure of that size. */
static int places_of(double number) {
  double size = fabs(number);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

static void add_end(const RoomPage *page, size_t outcome, double value, const char *by) {
  const PlanOutcome *what = &page->outcomes[outcome];
  double times = what->times == 0 ? 1 : what->times;
  PaperFigure figure = {.month = "",
                        .book = "so",
                        .id = what->id,
                        .value = value,
                        .by = by,
                        .times = times,
                        .places = places_of(page->result->most[outcome] * times),
                        .shown_unit = what->unit};
  paper_open(page->paper, "td", "number", NULL);
  paper_figure(page->paper, &figure);
  paper_close(page->paper, "td");
}

/* ---- what was done ---- */

static void add_conducts(const RoomPage *page) {
  const Manoeuvre *result = page->result;
  if (result->conduct_count == 0) {
    paper_text(page->paper, "Each of them answered every question at random. ");
    return;
  }
  paper_text(page->paper,
             "In turn they followed one of the conducts that the scenario describes (");
  for (size_t i = 0; i < result->conduct_count; i++) {
    paper_text(page->paper, i > 0 ? ", " : "");
    paper_text(page->paper, result->conducts[i]);
  }
  paper_text(page->paper,
             "), each of which answers some questions always in the same way and leaves the others "
             "to chance, or answered every question at random. ");
}

static void add_deed(const RoomPage *page, const char *conditions) {
  Paper *paper = page->paper;
  paper_open(paper, "p", "lead", NULL);
  paper_text(paper, "What was open to someone in this post, and what was not? ");
  paper_text(paper, "Bots, programs that answer, played ");
  paper_count(paper, "games", (double)page->result->ended);
  paper_text(paper, page->result->ended == 1 ? " game" : " games");
  paper_text(paper, " to the end, all under the same conditions (");
  paper_text(paper, conditions);
  paper_enter_text(paper, "conditions", conditions);
  paper_text(paper, ") and with the same luck. Nothing but the answers was different.");
  paper_close(paper, "p");
  paper_open(paper, "p", NULL, NULL);
  add_conducts(page);
  if (page->result->failed > 0) {
    paper_count(paper, "games left out", (double)page->result->failed);
    paper_text(paper, " more did not come to an end and are left out. ");
  }
  paper_text(paper,
             "No game that a person played stands on this page, and it does not say which "
             "answer led where: only how much went with the answer at all.");
  paper_close(paper, "p");
}

/* ---- how far apart they ended ---- */

static void add_outcome(const RoomPage *page, size_t outcome) {
  const Manoeuvre *result = page->result;
  const PlanOutcome *what = &page->outcomes[outcome];
  bool turned = what->times < 0; /* what is kept as going out is shown as it arrives */
  Buffer id = {0};
  buffer_addf(&id, "%s by the conduct", what->id);
  paper_markup(page->paper, "<tr><th scope=\"row\">");
  paper_text(page->paper, what->title);
  paper_close(page->paper, "th");
  paper_element(page->paper, "td", NULL, what->unit ? what->unit : "");
  add_end(page, outcome, turned ? result->most[outcome] : result->least[outcome], "bots, least");
  add_end(page, outcome, result->middle[outcome], "bots, middle");
  add_end(page, outcome, turned ? result->least[outcome] : result->most[outcome], "bots, most");
  if (result->conduct_count > 0) {
    paper_open(page->paper, "td", "number", NULL);
    room_percent(page, "", buffer_text(&id), result->conduct[outcome]);
    room_bar(page, result->conduct[outcome]);
    paper_close(page->paper, "td");
  }
  paper_close(page->paper, "tr");
  buffer_free(&id);
}

static void add_spread(const RoomPage *page) {
  paper_element(page->paper, "h3", NULL, "How far apart these games ended");
  room_table(page, "All games of bots");
  room_head(page, NULL, "At the end");
  room_head(page, NULL, "In");
  room_head(page, "number", "Least");
  room_head(page, "number", "Middle");
  room_head(page, "number", "Most");
  if (page->result->conduct_count > 0) {
    room_head(page, "number", "Went with the conduct as a whole");
  }
  paper_markup(page->paper, "</tr></thead>\n<tbody>\n");
  for (size_t i = 0; i < page->count; i++) {
    if (page->result->held[i] > 0) add_outcome(page, i);
  }
  room_table_end(page);
}

/* ---- what it cannot say ---- */

static void add_chance(const RoomPage *page) {
  double least = 2, most = -1;
  for (size_t i = 0; i < page->result->count; i++) {
    const ManoeuvreDecision *decision = &page->result->decisions[i];
    if (decision->compared == 0) continue;
    least = fmin(least, decision->chance);
    most = fmax(most, decision->chance);
  }
  if (most < 0) return;
  paper_open(page->paper, "li", NULL, NULL);
  paper_text(page->paper, "With ");
  paper_count(page->paper, "games", (double)page->result->ended);
  paper_text(page->paper, " games, shares of up to ");
  room_percent(page, "", "by chance, at the least", least);
  paper_text(page->paper, " come by chance, and up to ");
  room_percent(page, "", "by chance, at the most", most);
  paper_text(page->paper,
             " where few games met the decision: so much came out when the same answers were dealt "
             "out among the games by lot, a thousand times. A share below that cannot be told "
             "from nothing; and of a thousand decisions about one will stand above it by luck.");
  paper_close(page->paper, "li");
}

static void add_limits(const RoomPage *page) {
  static const char *const limits[] = {
      "Bots are no people. They do not read, remember, fear or hope. How often they gave an answer "
      "says nothing about how often people in this post did.",
      "The rules of the system in which the post stood, its quotas, the calls from above, what was "
      "set up everywhere by order, are not among the decisions: they were the same in all games. "
      "How much hung on them is not told here.",
      "Shares do not add up. A decision that few games met is measured among those few, and one "
      "answer may decide whether another question is asked at all.",
      "What varied in the model is not what would have varied in a real place."};
  paper_element(page->paper, "h3", NULL, "What this cannot say");
  paper_open(page->paper, "ul", NULL, NULL);
  for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
    paper_element(page->paper, "li", NULL, limits[i]);
    if (i == 0) add_chance(page);
  }
  paper_close(page->paper, "ul");
}

void manoeuvre_html(Paper *paper, const Manoeuvre *result, const PlanOutcome *outcomes,
                    size_t count, const char *conditions) {
  RoomPage page = {.paper = paper, .result = result, .outcomes = outcomes, .count = count};
  if (page.count > result->outcome_count) page.count = result->outcome_count;
  paper_part(paper, "manoeuvre");
  paper_open(paper, "section", NULL, "manoeuvre");
  paper_element(paper, "h2", NULL, "Room to manoeuvre");
  add_deed(&page, conditions);
  if (result->ended > 0 && page.count > 0) {
    add_spread(&page);
    room_decisions(&page);
    add_limits(&page);
  } else {
    paper_element(paper, "p", NULL, "No game came to its end, so that there is nothing to tell.");
  }
  paper_close(paper, "section");
}
