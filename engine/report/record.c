/* The last record stands in the report as the game told it, scene by scene, because it is the same
 * text. Its names come last and apart, so that whoever wants to leave them closed can. */
#include <stdlib.h>
#include <string.h>

#include "report/prose.h"
#include "report/section.h"
#include "story/sheets.h"

static bool is_names(const Game *game, const char *scene) {
  const char *wanted = game->plan->names;
  size_t period = scene_period_length(scene), length = wanted ? strlen(wanted) : 0;
  if (!wanted || scene[period] != '.') return false;
  const char *name = scene + period + 1;
  return strncmp(name, wanted, length) == 0 && (name[length] == '\0' || name[length] == '#');
}

static void add_scene(Paper *paper, const Scene *scene, bool is_new, const char *heading) {
  if (is_new && scene->heading) paper_element(paper, heading, NULL, scene->heading);
  if (is_new) section_picture(paper, scene->id, scene->picture, scene->picture_text);
  if (scene->text[0]) prose_html(paper, scene->id, scene->text, 5);
  if (scene->ask.kind == ASK_END && scene->ask.title) {
    paper_open(paper, "p", "ending", NULL);
    paper_text(paper, "The record is kept as: ");
    paper_element(paper, "strong", NULL, scene->ask.title);
    paper_text(paper, ".");
    paper_close(paper, "p");
  }
}

/* The scenes of the record with or without the names. */
static void add_scenes(Paper *paper, const Game *game, bool names) {
  size_t count = story_count(game->story);
  const char *before = "";
  for (size_t i = game->record; i <= count; i++) {
    const Scene *scene = game_moment(game, i).scene;
    if (!scene || is_names(game, scene->id) != names) continue;
    add_scene(paper, scene, strcmp(before, scene->id) != 0, names ? "h3" : "h4");
    before = scene->id;
  }
}

static bool has_scenes(const Game *game, bool names) {
  for (size_t i = game->record; i <= story_count(game->story); i++) {
    const Scene *scene = game_moment(game, i).scene;
    if (scene && is_names(game, scene->id) == names) return true;
  }
  return false;
}

bool section_has_names(const Game *game) {
  return has_scenes(game, true);
}

void section_record(Paper *paper, const Game *game) {
  if (!has_scenes(game, false)) return;
  paper_part(paper, "record");
  paper_open(paper, "section", "record", "record");
  paper_element(paper, "h3", NULL, "The last record");
  add_scenes(paper, game, false);
  paper_close(paper, "section");
}

void section_names(Paper *paper, const Game *game, const char *behind) {
  if (!has_scenes(game, true)) return;
  paper_part(paper, "record");
  paper_open(paper, "section", "part", "names");
  paper_element(paper, "h2", NULL, "The names");
  paper_open(paper, "p", "skip-names", NULL);
  paper_text(paper,
             "From here on stand the names of the dead and of those who left. They can be "
             "left out: ");
  paper_link(paper, behind, "go on behind them");
  paper_text(paper, ".");
  paper_close(paper, "p");
  add_scenes(paper, game, true);
  paper_close(paper, "section");
}

/* ---- people ---- */

static void add_person(Paper *paper, const SheetPart *part) {
  paper_open(paper, "dt", NULL, NULL);
  paper_text(paper, part->title);
  if (part->characters) {
    paper_text(paper, " ");
    paper_text(paper, part->characters);
  }
  paper_close(paper, "dt");
  paper_open(paper, "dd", NULL, NULL);
  if (part->text) prose_inline(paper, "people", part->text);
  for (size_t i = 0; i < part->fact_count; i++) {
    paper_text(paper, " ");
    paper_element(paper, "em", NULL, part->facts[i].label);
    paper_text(paper, ": ");
    prose_inline(paper, "people", part->facts[i].text);
  }
  paper_close(paper, "dd");
}

void section_people(Paper *paper, const Game *game) {
  Sheet *sheet = story_sheet(game->story, "people", NULL, NULL);
  bool begun = false;
  for (size_t i = 0; sheet && i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (part->kind != SHEET_ENTRY || !part->title) continue;
    if (!begun) {
      paper_part(paper, "record");
      paper_open(paper, "section", NULL, "people");
      paper_element(paper, "h3", NULL, "The people, as far as the desk knew");
      paper_open(paper, "dl", "people", NULL);
    }
    begun = true;
    add_person(paper, part);
  }
  if (begun) {
    paper_close(paper, "dl");
    paper_close(paper, "section");
  }
  sheet_free(sheet);
}
