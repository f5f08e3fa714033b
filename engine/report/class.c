/* The order of the comparison. A class reads first who is in it and what each commune told and had,
 * then the pages on which it parted, and argues from them. */
#include "report/class.h"

#include <stdlib.h>

#include "base/memory.h"
#include "report/class_parts.h"
#include "report/game.h"

/* ---- words ---- */

void class_when(Buffer *out, const char *at) {
  game_when(at, out);
}

/* ---- figures ---- */

/* "conference.figure.what"; of a scene without a period its id. */
static void add_id(Buffer *out, const Parting *parting, const char *what) {
  const Scene *scene = parting->first->scene;
  const char *name = scene->id + scene_period_length(scene->id);
  buffer_addf(out, "%s.%s", *name == '.' ? name + 1 : scene->id, scene->ask.id);
  if (parting->first->turn > 1) buffer_addf(out, ":%zu", parting->first->turn);
  buffer_addf(out, ".%s", what);
}

static void add_figure(Paper *paper, const Parting *parting, const char *what, PaperFigure figure) {
  const char *scene = parting->first->scene->id;
  char *period = memory_copy_bytes(scene, scene_period_length(scene));
  Buffer id = {0};
  add_id(&id, parting, what);
  figure.month = period;
  figure.id = buffer_text(&id);
  paper_figure(paper, &figure);
  buffer_free(&id);
  free(period);
}

void class_count(Paper *paper, const Parting *parting, const char *what, size_t count) {
  add_figure(paper, parting, what,
             (PaperFigure){.book = "count", .unit = "communes", .value = (double)count});
}

void class_share(Paper *paper, const Parting *parting, const PartingOption *option) {
  double share = 100 * (double)option->count / (double)parting->asked;
  class_count(paper, parting, option->id, option->count);
  paper_text(paper, " of ");
  class_count(paper, parting, "asked", parting->asked);
  paper_text(paper, " (");
  add_figure(paper, parting, option->id,
             (PaperFigure){.book = "share", .unit = "percent", .value = share, .places = 1});
  paper_text(paper, "%)");
}

/* ---- the whole ---- */

void class_html(Paper *paper, const Roster *roster, const Plan *plan) {
  paper_part(paper, "class");
  paper_game(paper, "");
  paper_open(paper, "section", "part", "class");
  paper_element(paper, "h2", NULL, "The class compared");
  class_who(paper, roster);
  if (roster->count > 0) {
    class_figures(paper, roster);
    class_parted(paper, roster, plan);
  }
  class_absent(paper, roster);
  paper_close(paper, "section");
}
