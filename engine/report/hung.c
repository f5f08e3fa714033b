/* What hung on a decision, from the trials: how far the books come apart when it alone is answered
 * otherwise. First the ten on which most hung, so that a reader of ninety cards knows where to
 * look; and never by which answer, nor to which side. */
#include <math.h>
#include <stdlib.h>

#include "author/trials.h"
#include "base/memory.h"
#include "report/section.h"

enum { MOST_SHOWN = 10 };

static const TrialsDecision *trial_of(const Trials *trials, size_t answer) {
  for (size_t i = 0; trials && i < trials->count; i++) {
    if (trials->decisions[i].answer == answer) return &trials->decisions[i];
  }
  return NULL;
}

/* As it is shown, without its sign. */
static double shown(const Game *game, const TrialsDecision *trial, size_t i) {
  return trial->difference[i] * fabs(game->plan->outcomes[i].times);
}

static void add_difference(Paper *paper, const Game *game, const TrialsDecision *trial, size_t i) {
  const PlanOutcome *outcome = &game->plan->outcomes[i];
  paper_figure_unit(paper, &(PaperFigure){.month = "",
                                          .book = "difference",
                                          .id = outcome->id,
                                          .value = trial->difference[i],
                                          .times = fabs(outcome->times),
                                          .shown_unit = outcome->unit});
}

/* ---- beside a decision ---- */

/* "People of the commune in February 1962, by up to 36 people (the cause that moved most: fled)" */
static void add_outcome(Paper *paper, const Game *game, const TrialsDecision *trial, size_t i,
                        bool is_first) {
  paper_text(paper, is_first ? " In the end they differ in: " : "; ");
  paper_text(paper, game->plan->outcomes[i].title);
  paper_text(paper, ", by up to ");
  add_difference(paper, game, trial, i);
  if (!trial->flow[i] || trial->moved[i] == 0) return;
  paper_text(paper, " (the cause that moved most: ");
  paper_text(paper, game_label(game, trial->flow[i]));
  paper_text(paper, ")");
}

static void add_outcomes(Paper *paper, const Game *game, const TrialsDecision *trial) {
  bool is_first = true;
  for (size_t i = 0; i < game->plan->outcome_count; i++) {
    if (shown(game, trial, i) < .5) continue;
    add_outcome(paper, game, trial, i, is_first);
    is_first = false;
  }
  paper_text(paper, is_first ? " By the end they are as good as the same again." : ".");
}

static void add_course(Paper *paper, const Game *game, const TrialsDecision *trial) {
  Buffer when = {0};
  if (!trial->first) {
    paper_text(paper, "No figure of any book comes to differ.");
    return;
  }
  game_when(trial->first, &when);
  paper_text(paper, "The books first differ in ");
  paper_text(paper, buffer_text(&when));
  paper_text(paper, ".");
  add_outcomes(paper, game, trial);
  buffer_free(&when);
}

void hung_html(Paper *paper, const Game *game, const Trials *trials, size_t answer) {
  const TrialsDecision *trial = trial_of(trials, answer);
  if (!trial || trial->tried == trial->failed) return;
  size_t tried = trial->tried - trial->failed;
  paper_open(paper, "p", "hung", NULL);
  paper_element(paper, "strong", NULL, "What hung on it:");
  paper_text(paper, " ");
  paper_count(paper, "tried", (double)tried);
  paper_text(paper, tried == 1 ? " other answer was tried in its place"
                               : " other answers were tried in its place");
  paper_text(paper, ", all before it and all luck held. ");
  add_course(paper, game, trial);
  paper_close(paper, "p");
}

/* ---- on which most hung ---- */

typedef struct Weighed {
  const TrialsDecision *trial;
  double weight; /* its greatest share of the greatest difference of any decision */
} Weighed;

static double greatest(const Game *game, const Trials *trials, size_t outcome) {
  double most = 0;
  for (size_t i = 0; i < trials->count; i++) {
    most = fmax(most, shown(game, &trials->decisions[i], outcome));
  }
  return most;
}

static int heaviest(const void *a, const void *b) {
  const Weighed *left = a, *right = b;
  if (left->weight != right->weight) return left->weight < right->weight ? 1 : -1;
  return (left->trial->answer > right->trial->answer) -
         (left->trial->answer < right->trial->answer);
}

static Weighed *weigh(const Game *game, const Trials *trials) {
  Weighed *list = memory_new((trials->count + 1) * sizeof *list);
  for (size_t i = 0; i < trials->count; i++) list[i].trial = &trials->decisions[i];
  for (size_t k = 0; k < game->plan->outcome_count; k++) {
    double most = greatest(game, trials, k);
    for (size_t i = 0; most >= 1 && i < trials->count; i++) {
      list[i].weight = fmax(list[i].weight, shown(game, list[i].trial, k) / most);
    }
  }
  qsort(list, trials->count, sizeof *list, heaviest);
  return list;
}

static void add_row(Paper *paper, const Game *game, const TrialsDecision *trial) {
  Buffer words = {0}, id = {0};
  buffer_addf(&id, "decision-%zu", trial->answer + 1);
  game_title(game, trial->answer, &words);
  paper_markup(paper, "<tr><th scope=\"row\">");
  paper_link(paper, buffer_text(&id), buffer_text(&words));
  paper_enter_text(paper, "decision", buffer_text(&words));
  paper_markup(paper, "</th>");
  for (size_t i = 0; i < game->plan->outcome_count; i++) {
    paper_open(paper, "td", "number", NULL);
    add_difference(paper, game, trial, i);
    paper_close(paper, "td");
  }
  paper_markup(paper, "</tr>");
  buffer_free(&words);
  buffer_free(&id);
}

static void add_head(Paper *paper, const Game *game) {
  paper_markup(
      paper,
      "<table class=\"wide\"><caption>The decisions on which most hung, each by itself, the "
      "weightiest first: how far "
      "the books come apart at the most, either way</caption><thead><tr><th scope=\"col\">"
      "Decision</th>");
  for (size_t i = 0; i < game->plan->outcome_count; i++) {
    paper_markup(paper, "<th scope=\"col\" class=\"number\">");
    paper_text(paper, game->plan->outcomes[i].title);
    paper_enter_text(paper, "outcome", game->plan->outcomes[i].title);
    paper_markup(paper, "</th>");
  }
  paper_markup(paper, "</tr></thead><tbody>");
}

void hung_most(Paper *paper, const Game *game, const Trials *trials) {
  Weighed *list = weigh(game, trials);
  bool begun = false;
  for (size_t i = 0; i < trials->count && i < MOST_SHOWN && list[i].weight > 0; i++) {
    if (!begun) add_head(paper, game);
    begun = true;
    add_row(paper, game, list[i].trial);
  }
  if (begun) paper_markup(paper, "</tbody></table>");
  free(list);
}
