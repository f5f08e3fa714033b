/* Who is in the class, in the order of the labels, and which saves are not. */
#include <stdlib.h>

#include "base/number.h"
#include "report/class_parts.h"

/* ---- conditions ---- */

static void begin_sentence(Paper *paper, bool *is_first) {
  if (*is_first) paper_open(paper, "p", NULL, NULL);
  *is_first = false;
}

/* What all communes had in common, and what not. */
static void add_conditions(Paper *paper, const Roster *roster) {
  bool is_first = true, differs = false;
  Buffer words = {0};
  for (size_t i = 0; i < roster->option_count; i++) {
    const RosterOption *option = &roster->options[i];
    begin_sentence(paper, &is_first);
    differs = differs || option->differs;
    if (option->differs) {
      buffer_addf(&words, "Not the same in all of them: %s. ", option->text);
    } else {
      buffer_addf(&words, "%s, for all of them: %s. ", option->text, roster->games[0].values[i]);
    }
  }
  begin_sentence(paper, &is_first);
  if (roster->seeds_differ) {
    buffer_add_text(&words,
                    "Their seeds differ: weather and chance were not the same for all, so that "
                    "not all that differs comes of what was decided.");
  } else if (roster->count > 1) {
    buffer_add_text(&words, "All had the same seed: weather and chance were dealt alike");
    buffer_add_text(&words, differs ? ", but they did not begin alike."
                                    : ", and what differs comes of what was decided.");
  }
  paper_text(paper, buffer_text(&words));
  paper_enter_text(paper, "conditions", buffer_text(&words));
  paper_close(paper, "p");
  buffer_free(&words);
}

/* ---- the table ---- */

static void add_head(Paper *paper, const Roster *roster) {
  paper_markup(paper, "<thead><tr><th scope=\"col\">Commune</th>");
  for (size_t i = 0; i < roster->option_count; i++) {
    if (!roster->options[i].differs) continue;
    paper_markup(paper, "<th scope=\"col\">");
    paper_text(paper, roster->options[i].text);
    paper_markup(paper, "</th>");
  }
  if (roster->seeds_differ) paper_markup(paper, "<th scope=\"col\" class=\"number\">Seed</th>");
  paper_markup(paper,
               "<th scope=\"col\">Played to</th><th scope=\"col\" class=\"number\">Decisions</th>"
               "<th scope=\"col\">Its end</th></tr></thead>\n");
}

static void add_number(Paper *paper, const char *id, double number) {
  paper_open(paper, "td", "number", NULL);
  paper_count(paper, id, number);
  paper_close(paper, "td");
}

/* A name more than a number: it is not parted by thousands. */
static void add_seed(Paper *paper, const RosterGame *game) {
  char seed[NUMBER_TEXT_BYTES];
  number_text((double)game->seed, seed);
  paper_element(paper, "td", "number", seed);
  paper_enter_text(paper, "seed", seed);
}

static void add_end(Paper *paper, const RosterGame *game) {
  Buffer words = {0};
  buffer_add_text(&words, game->ending ? game->ending : "not played to its end");
  if (game->torn > 0) {
    buffer_add_text(&words, " (its last line was torn by a crash and is left out)");
  }
  paper_element(paper, "td", NULL, buffer_text(&words));
  paper_enter_text(paper, "ending", buffer_text(&words));
  buffer_free(&words);
}

static void add_game(Paper *paper, const Roster *roster, const RosterGame *game) {
  Buffer when = {0};
  paper_game(paper, game->label);
  paper_open(paper, "tr", NULL, NULL);
  paper_markup(paper, "<th scope=\"row\">");
  class_label(paper, game);
  paper_markup(paper, "</th>");
  for (size_t i = 0; i < roster->option_count; i++) {
    if (roster->options[i].differs) paper_element(paper, "td", NULL, game->values[i]);
  }
  if (roster->seeds_differ) add_seed(paper, game);
  class_when(&when, game->last);
  paper_element(paper, "td", NULL, buffer_text(&when));
  add_number(paper, "decisions", (double)game->count);
  add_end(paper, game);
  paper_close(paper, "tr");
  buffer_free(&when);
}

static void add_lead(Paper *paper, const Roster *roster) {
  paper_open(paper, "p", "lead", NULL);
  if (roster->count == 0) {
    paper_text(paper, "None of the ");
    paper_count(paper, "saves", (double)roster->given);
    paper_text(paper, " saves could be taken in; the reasons are below.");
  } else {
    paper_count(paper, "communes", (double)roster->count);
    paper_text(paper, roster->count == 1 ? " commune, of " : " communes, of ");
    paper_count(paper, "saves", (double)roster->given);
    paper_text(paper,
               " saves. They stand in the order of their labels, which say nothing but how the "
               "files are called. Nothing here is a rank, and none of them is a measure for "
               "the others. All figures of communes are reckoned by the scenario; they are no "
               "evidence of what happened anywhere.");
  }
  paper_close(paper, "p");
}

void class_who(Paper *paper, const Roster *roster) {
  add_lead(paper, roster);
  if (roster->count == 0) return;
  paper_element(paper, "h3", NULL, "Who is in it");
  add_conditions(paper, roster);
  paper_open(paper, "div", "box", NULL);
  paper_open(paper, "table", NULL, NULL);
  add_head(paper, roster);
  paper_open(paper, "tbody", NULL, NULL);
  for (size_t i = 0; i < roster->count; i++) add_game(paper, roster, &roster->games[i]);
  paper_game(paper, "");
  paper_close(paper, "tbody");
  paper_close(paper, "table");
  paper_close(paper, "div");
}

/* ---- who is not ---- */

void class_absent(Paper *paper, const Roster *roster) {
  if (roster->absent_count == 0) return;
  paper_element(paper, "h3", NULL, "Saves that were left out");
  paper_open(paper, "ul", NULL, NULL);
  for (size_t i = 0; i < roster->absent_count; i++) {
    const RosterAbsent *absent = &roster->absent[i];
    char ordinal[ROSTER_ORDINAL_BYTES];
    Buffer words = {0};
    roster_ordinal(absent->place, ordinal);
    buffer_addf(&words, "The %s of %zu saves: %s.", ordinal, roster->given, absent->reason);
    paper_element(paper, "li", NULL, buffer_text(&words));
    paper_enter_text(paper, "left_out", buffer_text(&words));
    buffer_free(&words);
  }
  paper_close(paper, "ul");
}
