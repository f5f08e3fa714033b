/* A flow: lines that are already broken to a width, each with its indent and the roles of its
 * parts. Prose, lists of choices, books and help are all flows; a page shows a window of one. */
#ifndef VIEW_FLOW_H
#define VIEW_FLOW_H

#include <stdbool.h>
#include <stddef.h>

#include "view/page.h"

typedef struct FlowRun {
  char *text; /* owned, clean */
  Role role;
  unsigned style;
  char *target; /* owned: the term or source that it leads to, or NULL */
} FlowRun;

typedef struct FlowLine {
  FlowRun *runs; /* owned */
  size_t count;
  int item;   /* which item of a list it belongs to, or -1 */
  int cursor; /* column of the focused item's first character, or -1 */
} FlowLine;

/* Start with a zeroed Flow, end with flow_free(). */
typedef struct Flow {
  FlowLine *lines;
  size_t count, room;
} Flow;

/* Each adds at least one line. `lead` stands before the first line and as many blanks before the
 * others; `columns` is the width of all, the lead included. */
void flow_add_plain(Flow *flow, const char *lead, const char *text, int columns, Role role);

/* Adds Markdown; nothing for a blank source. */
void flow_add_markdown(Flow *flow, const char *source, int columns);

/* Adds "label: " and Markdown behind it, further lines a little to the right. */
void flow_add_labelled(Flow *flow, const char *label, const char *source, int columns);

/* Adds a line without text. */
void flow_add_blank(Flow *flow);

/* Adds an empty line to be filled with flow_add_run(). */
FlowLine *flow_add_line(Flow *flow);
void flow_add_run(FlowLine *line, const char *text, Role role);

/* Adds the rows of a page as lines, each without the blanks at its end. */
void flow_add_page(Flow *flow, const Page *page);

/* Adds a refusal or a trouble, marked by "! " and never longer than three lines. */
void flow_add_alert(Flow *flow, const char *text, int columns);

/* Adds what can be seen on a picture that is not drawn (Markdown; NULL: nothing is known of it),
 * and in three lines at most why, where `why` is not NULL. False where that is nothing at all. */
bool flow_add_picture(Flow *flow, const char *text, const char *why, int columns);

/* Takes the lines from `count` on away; the last one left gets " ..." where it can. */
void flow_cut(Flow *flow, size_t count, int columns);

/* Puts blanks in front of a line; or the runs of another, which has none afterwards. */
void flow_indent(FlowLine *line, int columns);
void flow_prepend(FlowLine *line, FlowLine *front);

/* Adds words that name keys: "{Enter} sends  {u} undo", braces around what is a key. Breaks between
 * the double spaces where the width asks for it. */
void flow_add_keys(Flow *flow, const char *words, int columns);

/* Puts an empty line before each line but the first, one more where paragraphs part: prose for eyes
 * that lose the line. */
void flow_spread(Flow *flow);

/* Moves the lines of `from` to the end of `flow`. */
void flow_join(Flow *flow, Flow *from);

/* Makes lines from `first` on part of item `item`; a cursor of -1 sets none, else it goes to the
 * first of them. */
void flow_mark(Flow *flow, size_t first, int item, int cursor);

int flow_columns(const FlowLine *line);

/* A place in the text that stays the same when lines are broken anew: what comes before it, counted
 * in bytes without blanks. */
size_t flow_place(const Flow *flow, size_t line);
size_t flow_line_at(const Flow *flow, size_t place);

/* Draws lines first .. first+count-1 at (row, col), none beyond column `end`, and moves the page's
 * cursor where a line has one. */
void flow_draw(const Flow *flow, size_t first, size_t count, Page *page, int row, int col, int end);

void flow_free(Flow *flow);

#endif
