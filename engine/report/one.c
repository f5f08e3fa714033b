/* The order of the report, and its first page. A reader who holds only these sheets begins with
 * what the desk could know, and comes to what is known now on another page. */
#include "report/one.h"

#include <stdlib.h>
#include <string.h>

#include "report/section.h"

/* The page of the plan that stands before part one; the others come at the end. */
static const char reading[] = "reading";

/* ---- the first page ---- */

static void add_fact(Paper *paper, const char *label, const char *text) {
  paper_element(paper, "dt", NULL, label);
  paper_element(paper, "dd", NULL, text);
}

static void add_options(Paper *paper, const Game *game) {
  const Manifest *manifest = story_manifest(game->story);
  const Value *options = story_header(game->story)->options;
  for (size_t i = 0; i < manifest->option_count; i++) {
    const ManifestOption *option = &manifest->options[i];
    const char *value = value_get_text(options, option->id);
    if (value) add_fact(paper, option->text, game_option_label(option, value));
  }
}

/* The ending's title, or "not reached". */
static void add_end(Paper *paper, const Game *game) {
  const Scene *scene = story_scene(game->story);
  bool ended = story_state(game->story) == STORY_ENDED;
  add_fact(paper, "It ended as", ended ? scene->ask.title : "it was not played to its end");
}

/* A number that is a name: without thousands. */
static void add_number(Paper *paper, const char *label, uint64_t number) {
  Buffer digits = {0};
  buffer_addf(&digits, "%llu", (unsigned long long)number);
  add_fact(paper, label, buffer_text(&digits));
  paper_enter_text(paper, "seed", buffer_text(&digits));
  buffer_free(&digits);
}

static void add_facts(Paper *paper, const Game *game) {
  size_t decisions = 0;
  for (size_t i = 0; i < game->record; i++) decisions += game_decides(game, i);
  paper_open(paper, "dl", "facts", NULL);
  add_options(paper, game);
  add_end(paper, game);
  paper_element(paper, "dt", NULL, "Decisions");
  paper_open(paper, "dd", NULL, NULL);
  paper_count(paper, "decisions", (double)decisions);
  paper_close(paper, "dd");
  add_number(paper, "Seed of its luck", story_header(game->story)->seed);
  add_fact(paper, "Version of the scenario", story_manifest(game->story)->version);
  paper_enter_text(paper, "version", story_manifest(game->story)->version);
  paper_close(paper, "dl");
}

static void add_trouble(Paper *paper, const Game *game) {
  Buffer words = {0};
  game_trouble(game, &words);
  if (words.length > 0) {
    paper_element(paper, "p", "note", buffer_text(&words));
    paper_enter_text(paper, "trouble", buffer_text(&words));
  }
  buffer_free(&words);
}

static void add_header(Paper *paper, const Game *game) {
  const char *title = story_manifest(game->story)->title;
  Buffer words = {0};
  buffer_addf(&words, "%s: the debrief of one game", title);
  paper_part(paper, "game");
  paper_open(paper, "header", NULL, "top");
  paper_element(paper, "h1", NULL, buffer_text(&words));
  add_facts(paper, game);
  add_trouble(paper, game);
  paper_element(
      paper, "p", "questions",
      "What was open to someone in this post? Who knew what, and when? What did people do? "
      "What did it cost?");
  paper_close(paper, "header");
  buffer_free(&words);
}

/* ---- contents ---- */

static void add_stop(Paper *paper, const char *id, const char *words) {
  paper_open(paper, "li", NULL, NULL);
  paper_link(paper, id, words);
  paper_close(paper, "li");
}

static void add_pages(Paper *paper, const Game *game, bool before) {
  for (size_t i = 0; i < game->plan->page_count; i++) {
    const PlanPage *page = &game->plan->pages[i];
    if ((strcmp(page->id, reading) == 0) == before) section_page_stop(paper, page);
  }
}

static void add_contents(Paper *paper, const Game *game, const OneExtras *extras) {
  paper_markup(paper, "<nav class=\"contents\" aria-label=\"Contents\"><ol>");
  add_pages(paper, game, true);
  add_stop(paper, "desk", "Part one: what the desk knew");
  add_stop(paper, "known-now", "Part two: what is known now");
  if (game->plan->pair_count > 0) add_stop(paper, "told", "What was told and what was so");
  if (game->plan->account_count > 0) add_stop(paper, "accounts", "What it came to, by cause");
  add_stop(paper, "decisions", "Each decision");
  if (extras->change) add_stop(paper, "change", "One change");
  if (game->record <= story_count(game->story)) add_stop(paper, "record", "The last record");
  if (extras->manoeuvre) add_stop(paper, "manoeuvre", "Room to manoeuvre");
  add_pages(paper, game, false);
  if (game->plan->ticket_count > 0) add_stop(paper, "ticket", "Before you leave the room");
  if (section_has_names(game)) add_stop(paper, "names", "The names");
  paper_markup(paper, "</ol></nav>");
}

/* ---- the whole ---- */

static void add_known(Paper *paper, const Game *game, const OneExtras *extras) {
  paper_open(paper, "section", "part", "known-now");
  paper_element(paper, "h2", NULL, "Part two: what is known now");
  paper_element(
      paper, "p", "lead",
      "All books are open from here on: what was so beside what was reported, what became "
      "of people, and what is on record of real places.");
  section_told(paper, game);
  section_accounts(paper, game);
  section_books(paper, game);
  section_decisions(paper, game, extras->trials);
  if (extras->change) extras->change(paper, extras->context);
  section_record(paper, game);
  if (!game->plan->record) section_people(paper, game);
  section_elsewhere(paper, &story_manifest(game->story)->shelf);
  paper_close(paper, "section");
}

static void add_end_pages(Paper *paper, const Game *game) {
  const Script *script = story_script(game->story);
  const char *const *met;
  for (size_t i = 0; i < game->plan->page_count; i++) {
    const char *id = game->plan->pages[i].id;
    if (strcmp(id, reading) != 0) section_page(paper, game->plan, id);
  }
  section_tickets(paper, game->plan);
  bool has_words = paper_terms(paper, &met) > 0, has_sources = paper_sources(paper, &met) > 0;
  section_names(paper, game, has_words ? "words" : has_sources ? "sources" : "top");
  section_words(paper, script);
  section_sources(paper, script);
}

Paper *one_report(const Game *game, const OneExtras *extras) {
  const Manifest *manifest = story_manifest(game->story);
  Buffer title = {0};
  buffer_addf(&title, "%s: debrief", manifest->title);
  Paper *paper = paper_new(game->language, buffer_text(&title));
  buffer_free(&title);
  add_header(paper, game);
  paper_open(paper, "main", NULL, "main");
  add_contents(paper, game, extras);
  section_page(paper, game->plan, reading);
  section_desk(paper, game);
  add_known(paper, game, extras);
  if (extras->manoeuvre) extras->manoeuvre(paper, extras->context);
  add_end_pages(paper, game);
  paper_close(paper, "main");
  return paper;
}
