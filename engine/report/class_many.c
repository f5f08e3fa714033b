/* What small multiples have in common: one scale for all, and one table of their figures. */
#include <string.h>

#include "report/class_parts.h"

void class_scale_take(ClassScale *scale, const char *at, double shown) {
  if (!scale->any || shown < scale->low) scale->low = shown;
  if (!scale->any || shown > scale->high) scale->high = shown;
  if (!scale->any || strcmp(at, scale->first) < 0) scale->first = at;
  if (!scale->any || strcmp(at, scale->last) > 0) scale->last = at;
  scale->any = true;
}

void class_scale_ground(ClassScale *scale) {
  if (scale->low > 0) scale->low = 0;
  if (scale->high < 0) scale->high = 0;
}

void class_cell(Paper *paper, bool is_there, const PaperFigure *figure) {
  paper_open(paper, "td", "number", NULL);
  if (is_there) paper_figure(paper, figure);
  paper_close(paper, "td");
}

void class_row(Paper *paper, const RosterGame *game) {
  paper_game(paper, game->label);
  paper_open(paper, "tr", NULL, NULL);
  paper_markup(paper, "<th scope=\"row\">");
  class_label(paper, game);
  paper_markup(paper, "</th>");
}

void class_label(Paper *paper, const RosterGame *game) {
  for (const char *c = game->label; *c; c++) {
    char letter[2] = {*c, '\0'};
    paper_text(paper, *c == ' ' ? "\u00a0" : letter);
  }
}

void class_table(Paper *paper, const char *caption, const char *unit) {
  paper_open(paper, "div", "box", NULL);
  paper_open(paper, "table", "wide", NULL);
  paper_open(paper, "caption", NULL, NULL);
  paper_text(paper, caption);
  if (unit) paper_text(paper, ", in ");
  if (unit) paper_text(paper, unit);
  paper_close(paper, "caption");
}

void class_table_end(Paper *paper) {
  paper_game(paper, "");
  paper_close(paper, "tbody");
  paper_close(paper, "table");
  paper_close(paper, "div");
}
