/* The small pieces of the section: shares, months, the frames of its tables. */
#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/number.h"
#include "report/manoeuvre_parts.h"
#include "scene/scene.h"

enum { BAR_WIDTH = 48 };

void room_percent(const RoomPage *page, const char *month, const char *id, double share) {
  PaperFigure figure = {
      .month = month, .book = "share", .id = id, .value = share, .times = 100, .shown_unit = "%"};
  paper_figure_unit(page->paper, &figure);
}

void room_bar(const RoomPage *page, double share) {
  char width[NUMBER_TEXT_BYTES];
  Buffer svg = {0};
  number_text(round(share * BAR_WIDTH * 10) / 10, width);
  buffer_addf(&svg,
              " <svg width=\"%d\" height=\"9\" aria-hidden=\"true\">"
              "<path d=\"M.5.5h%dv8h-%dz\" fill=\"none\" stroke=\"#8a8a8a\"/>"
              "<path d=\"M0 0h%sv9H0z\" fill=\"#1b1b1b\"/></svg>",
              BAR_WIDTH, BAR_WIDTH - 1, BAR_WIDTH - 1, width);
  paper_markup(page->paper, buffer_text(&svg));
  buffer_free(&svg);
}

void room_when(const RoomPage *page, const char *period) {
  char when[SCENE_WHEN_BYTES];
  if (!scene_when(period, when)) {
    paper_text(page->paper, period);
    return;
  }
  char *year = strchr(when, ' ');
  if (year) *year++ = '\0';
  paper_text(page->paper, when);
  if (year) paper_markup(page->paper, "\u00a0");
  if (year) paper_text(page->paper, year);
}

void room_head(const RoomPage *page, const char *name, const char *text) {
  paper_markup(page->paper, "<th scope=\"col\"");
  paper_markup(page->paper, name ? " class=\"number\">" : ">");
  paper_text(page->paper, text);
  paper_close(page->paper, "th");
}

void room_table(const RoomPage *page, const char *caption) {
  paper_open(page->paper, "div", "box", NULL);
  paper_open(page->paper, "table", "wide", NULL);
  paper_element(page->paper, "caption", NULL, caption);
  paper_markup(page->paper, "<thead><tr>");
}

void room_table_end(const RoomPage *page) {
  paper_markup(page->paper, "</tbody></table></div>\n");
}
