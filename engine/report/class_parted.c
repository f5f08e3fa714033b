/* The widest partings as cards, each with the page as one of the communes read it, so that a
 * class can argue from it with nothing but the report in hand; then every parting in the order
 * of time. */
#include <stdlib.h>
#include <string.h>

#include "report/class_parts.h"
#include "report/prose.h"
#include "report/section.h"

enum { CARDS_MOST = 8 };

/* ---- how it was answered ---- */

/* Drawn beside the figures that say the same. */
static void add_bar(Paper *paper, const PartingOption *option, size_t asked) {
  Buffer bar = {0};
  size_t width = (option->count * 1000 + asked / 2) / asked;
  buffer_add_text(&bar,
                  "<svg class=\"share\" aria-hidden=\"true\" width=\"120\" height=\"10\" "
                  "viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\"><rect width=\"1000\" "
                  "height=\"10\" fill=\"#dddddd\"/>");
  buffer_addf(&bar, "<rect width=\"%zu\" height=\"10\" fill=\"#444444\"/></svg>", width);
  paper_markup(paper, buffer_text(&bar));
  buffer_free(&bar);
}

/* To how many it was open, where not to all. */
static void add_open(Paper *paper, const Parting *parting, const PartingOption *option) {
  if (option->open == parting->asked) return;
  paper_open(paper, "span", "note", NULL);
  if (option->open == 0) {
    paper_text(paper, " Closed to all of them.");
  } else {
    paper_text(paper, " Open to ");
    paper_count(paper, "open", (double)option->open);
    paper_text(paper, " of them.");
  }
  paper_close(paper, "span");
}

static void add_option(Paper *paper, const Parting *parting, size_t index) {
  const PartingOption *option = &parting->options[index];
  paper_open(paper, "tr", NULL, NULL);
  paper_markup(paper, "<th scope=\"row\">");
  paper_text(paper, option->text);
  paper_enter_text(paper, option->id, option->text);
  add_open(paper, parting, option);
  paper_markup(paper, "</th>");
  paper_open(paper, "td", NULL, NULL);
  add_bar(paper, option, parting->asked);
  paper_close(paper, "td");
  paper_open(paper, "td", "number", NULL);
  class_share(paper, parting, option);
  paper_close(paper, "td");
  paper_close(paper, "tr");
}

/* How many, and not who: an answer is argued about, nobody has to stand up for it. */
static void add_options(Paper *paper, const Parting *parting) {
  paper_open(paper, "div", "box", NULL);
  paper_open(paper, "table", "wide", NULL);
  paper_markup(paper,
               "<thead><tr><th scope=\"col\">Answer</th><th scope=\"col\">Share</th>"
               "<th scope=\"col\" class=\"number\">Communes</th></tr>"
               "</thead>\n<tbody>");
  for (size_t i = 0; i < parting->option_count; i++) add_option(paper, parting, i);
  paper_close(paper, "tbody");
  paper_close(paper, "table");
  paper_close(paper, "div");
}

/* ---- a card ---- */

/* "September 1958: The conference" */
static void add_heading(Paper *paper, const Scene *scene) {
  Buffer words = {0};
  class_when(&words, scene->id);
  if (scene->heading) buffer_addf(&words, ": %s", scene->heading);
  paper_element(paper, "h4", NULL, buffer_text(&words));
  buffer_free(&words);
}

/* Of how many it was asked, and which of them's page this is. */
static void add_asked(Paper *paper, const Parting *parting, const Roster *roster) {
  paper_open(paper, "p", "note", NULL);
  if (parting->asked == roster->count) {
    paper_text(paper, "All ");
    class_count(paper, parting, "asked", parting->asked);
    paper_text(paper, " communes were asked this.");
  } else {
    paper_text(paper, "A part of the class came to this page: ");
    class_count(paper, parting, "asked", parting->asked);
    paper_text(paper, " of ");
    paper_count(paper, "communes", (double)roster->count);
    paper_text(paper, " communes. The shares are of those.");
  }
  if (parting->other_words) {
    paper_text(paper,
               " The page is as one commune read it; names and figures on it, and what it "
               "says of earlier answers, were not the same for all.");
  }
  paper_close(paper, "p");
}

static void add_page(Paper *paper, const Scene *scene) {
  section_picture(paper, scene->id, scene->picture, scene->picture_text);
  if (scene->text[0]) {
    paper_open(paper, "div", "said", NULL);
    prose_html(paper, scene->id, scene->text, 5);
    paper_close(paper, "div");
  }
  if (!scene->ask.text) return;
  paper_open(paper, "p", NULL, NULL);
  prose_inline(paper, scene->ask.id, scene->ask.text);
  paper_close(paper, "p");
}

static void add_record(Paper *paper, const Scene *scene, const PlanNote *note) {
  if (!note || !note->record) return;
  paper_open(paper, "div", "done", NULL);
  paper_element(paper, "p", "label", "What people in this post are recorded as doing");
  prose_html(paper, scene->ask.id, note->record, 5);
  paper_close(paper, "div");
}

static void add_question(Paper *paper, ClassTalk *talk, size_t place, const PlanNote *note) {
  Buffer words = {0};
  const char *concept = class_question(talk, place, note, &words);
  paper_open(paper, "p", NULL, NULL);
  paper_element(paper, "span", "tag", concept);
  paper_text(paper, " ");
  paper_text(paper, buffer_text(&words));
  paper_enter_text(paper, "question", buffer_text(&words));
  paper_close(paper, "p");
  buffer_free(&words);
}

static void add_card(Paper *paper, ClassTalk *talk, const Plan *plan, size_t place) {
  const Parting *parting = &talk->partings->list[place];
  const Scene *scene = parting->first->scene;
  const PlanNote *note = plan_note(plan, scene->id, scene->ask.id);
  paper_open(paper, "article", "card", NULL);
  add_heading(paper, scene);
  add_asked(paper, parting, talk->roster);
  add_page(paper, scene);
  add_options(paper, parting);
  add_record(paper, scene, note);
  add_question(paper, talk, place, note);
  paper_close(paper, "article");
}

/* ---- all of them ---- */

static void add_answers(Paper *paper, const Parting *parting) {
  bool is_first = true;
  paper_open(paper, "td", NULL, NULL);
  for (size_t i = 0; i < parting->option_count; i++) {
    if (parting->options[i].count == 0) continue;
    if (!is_first) paper_markup(paper, "<br>");
    class_share(paper, parting, &parting->options[i]);
    paper_text(paper, ": ");
    paper_text(paper, parting->options[i].text);
    paper_enter_text(paper, parting->options[i].id, parting->options[i].text);
    is_first = false;
  }
  paper_close(paper, "td");
}

/* True where the scene of that parting asked other things on which the class was not of one
 * mind. */
static bool asks_more(const Partings *partings, const Parting *parting) {
  for (size_t i = 0; i < partings->count && partings->list[i].apart > 0; i++) {
    const Parting *other = &partings->list[i];
    if (other == parting) continue;
    if (strcmp(other->first->scene->id, parting->first->scene->id) == 0) return true;
  }
  return false;
}

static void add_name(Paper *paper, const Partings *partings, const Parting *parting) {
  const Scene *scene = parting->first->scene;
  paper_markup(paper, "<th scope=\"row\">");
  paper_text(paper, scene->heading ? scene->heading : scene->id);
  if (scene->ask.text && asks_more(partings, parting)) {
    paper_markup(paper, " <span class=\"note\">");
    prose_inline(paper, scene->ask.id, scene->ask.text);
    paper_markup(paper, "</span>");
  }
  paper_markup(paper, "</th>");
}

static void add_row(Paper *paper, const Partings *partings, const Parting *parting) {
  const Scene *scene = parting->first->scene;
  Buffer when = {0};
  class_when(&when, scene->id);
  paper_open(paper, "tr", NULL, NULL);
  paper_element(paper, "td", NULL, buffer_text(&when));
  add_name(paper, partings, parting);
  paper_open(paper, "td", "number", NULL);
  class_count(paper, parting, "asked", parting->asked);
  paper_close(paper, "td");
  add_answers(paper, parting);
  paper_close(paper, "tr");
  buffer_free(&when);
}

static void add_table(Paper *paper, const Partings *partings, const size_t *in_time) {
  paper_element(paper, "h4", "onscreen", "Every decision on which they were not of one mind");
  paper_markup(paper, "<details class=\"figures onscreen\"><summary>The table</summary>\n");
  paper_open(paper, "div", "box", NULL);
  paper_open(paper, "table", "wide", NULL);
  paper_markup(paper,
               "<thead><tr><th scope=\"col\">When</th><th scope=\"col\">Page</th>"
               "<th scope=\"col\" class=\"number\">Asked</th>"
               "<th scope=\"col\" style=\"width:60%\">Answers that were given</th></tr></thead>\n"
               "<tbody>");
  for (size_t i = 0; i < partings->count; i++) {
    const Parting *parting = &partings->list[in_time[i]];
    if (parting->apart > 0) add_row(paper, partings, parting);
  }
  paper_close(paper, "tbody");
  paper_close(paper, "table");
  paper_close(paper, "div");
  paper_markup(paper, "</details>\n");
}

/* ---- the section ---- */

static void add_nowhere(Paper *paper, const Roster *roster, const Partings *partings) {
  paper_open(paper, "p", NULL, NULL);
  if (roster->count == 1) {
    paper_text(paper, "There is one commune: nobody to part with.");
  } else if (partings->count == 0) {
    paper_text(paper, "Nothing was decided in any of the games yet.");
  } else {
    paper_text(paper, "Nowhere. In all ");
    paper_count(paper, "decisions", (double)partings->count);
    paper_text(paper, " decisions that were met, all communes that were asked answered alike.");
  }
  paper_close(paper, "p");
}

static void add_lead(Paper *paper, const Roster *roster, size_t cards, size_t apart) {
  paper_open(paper, "p", "lead", NULL);
  paper_count(paper, "partings", (double)apart);
  paper_text(paper, apart == 1 ? " decision was" : " decisions were");
  paper_text(paper, " not answered alike. ");
  paper_text(paper, cards < apart ? "The widest come first, as many as can be talked about: "
                                  : "The widest come first: ");
  paper_text(paper,
             "those on which most pairs of communes stood apart. For each: what was open to "
             "someone in this post, who knew what, and what did people do?");
  paper_close(paper, "p");
  if (roster->count < 3) return;
  paper_element(
      paper, "p", "note",
      "Figures and shares count as alike where they lie in the same band. How an answer was "
      "given, and not by whom, is told here; each group has a report of its own game.");
}

/* Which of those that are apart comes first in time. */
static size_t earliest(const Partings *partings, const size_t *in_time) {
  for (size_t i = 0; i < partings->count; i++) {
    if (partings->list[in_time[i]].apart > 0) return in_time[i];
  }
  return 0;
}

void class_parted(Paper *paper, const Roster *roster, const Plan *plan) {
  Partings partings = partings_find(roster);
  size_t apart = partings_apart(&partings);
  size_t cards = apart < CARDS_MOST ? apart : CARDS_MOST;
  paper_open(paper, "section", NULL, "class-parted");
  paper_element(paper, "h3", NULL, "Where the class parted");
  if (apart > 0) {
    size_t *in_time = partings_in_time(&partings);
    ClassTalk talk = {
        .roster = roster, .partings = &partings, .earliest = earliest(&partings, in_time)};
    add_lead(paper, roster, cards, apart);
    for (size_t i = 0; i < cards; i++) add_card(paper, &talk, plan, i);
    add_table(paper, &partings, in_time);
    free(in_time);
  } else {
    add_nowhere(paper, roster, &partings);
  }
  paper_close(paper, "section");
  partings_free(&partings);
}
