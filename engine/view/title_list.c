/* Saves are a table as long as its first column has room for a title; a narrow page gives each of
 * them two lines instead. Cells are broken and padded by width, so that Chinese titles line up. */
#include "view/title_list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "view/figure.h"

enum {
  LEAD = 3, /* of every item: where the mark of the focus stands */
  GAP = 2,
  WIDEST_PLACE = 20, /* of "In the story" */
  LEAST_TITLE = 16,
  WIDEST_NOTE = 72,
};

/* ---- cells ---- */

typedef struct TableCell {
  const char *text;
  int columns;
  bool is_right;
} TableCell;

static void add_blanks(FlowLine *line, int columns, Role role) {
  if (columns <= 0) return;
  char *blanks = memory_new((size_t)columns + 1);
  memset(blanks, ' ', (size_t)columns);
  flow_add_run(line, blanks, role);
  free(blanks);
}

/* One line of a cell that was broken; past its end, blanks. */
static void add_cell(FlowLine *line, const TableCell *cell, const Flow *broken, size_t row,
                     Role role) {
  const FlowLine *from = row < broken->count ? &broken->lines[row] : NULL;
  int blanks = cell->columns - (from ? flow_columns(from) : 0);
  if (cell->is_right) add_blanks(line, blanks, role);
  for (size_t i = 0; from && i < from->count; i++) flow_add_run(line, from->runs[i].text, role);
  if (!cell->is_right) add_blanks(line, blanks, role);
}

/* A row of cells side by side, as many lines as the longest needs. */
static void add_row(Flow *flow, const char *lead, const TableCell *cells, size_t count, Role role) {
  enum { MOST_CELLS = 4 };
  Flow broken[MOST_CELLS] = {0};
  size_t rows = 1;
  for (size_t i = 0; i < count; i++) {
    flow_add_plain(&broken[i], "", cells[i].text, cells[i].columns, role);
    if (broken[i].count > rows) rows = broken[i].count;
  }
  for (size_t row = 0; row < rows; row++) {
    FlowLine *line = flow_add_line(flow);
    flow_add_run(line, row == 0 ? lead : "   ", role);
    for (size_t i = 0; i < count; i++) {
      if (i > 0) add_blanks(line, GAP, role);
      add_cell(line, &cells[i], &broken[i], row, role);
    }
  }
  for (size_t i = 0; i < count; i++) flow_free(&broken[i]);
}

static int width_of(const char *text) {
  return utf8_columns(text, strlen(text));
}

static int larger(int a, int b) {
  return a > b ? a : b;
}

/* ---- scenarios ---- */

static void add_minutes(Buffer *out, double minutes) {
  char figure[FIGURE_BYTES];
  if (minutes <= 0) return;
  figure_text(minutes, figure);
  buffer_addf(out, "%s minute%s", figure, minutes == 1 ? "" : "s");
}

static void add_indented(Flow *flow, size_t first) {
  for (size_t i = first; i < flow->count; i++) flow_indent(&flow->lines[i], LEAD);
}

static void add_note(Flow *flow, const char *note, int columns) {
  if (!note) return;
  size_t first = flow->count;
  int wide = columns - LEAD < WIDEST_NOTE ? columns - LEAD : WIDEST_NOTE;
  flow_add_blank(flow);
  flow_add_markdown(flow, note, wide);
  add_indented(flow, first);
  flow_add_blank(flow);
}

static void add_game(const TitleGame *game, bool in_focus, bool is_whole, int columns, Flow *flow) {
  Buffer minutes = {0};
  add_minutes(&minutes, game->minutes);
  int wide = width_of(buffer_text(&minutes));
  TableCell cells[] = {
      {.text = game->title, .columns = columns - LEAD - (wide > 0 ? wide + GAP : 0)},
      {.text = buffer_text(&minutes), .columns = wide, .is_right = true}};
  add_row(flow, in_focus ? " > " : "   ", cells, wide > 0 ? 2 : 1,
          in_focus ? ROLE_FOCUS : ROLE_TEXT);
  size_t first = flow->count;
  if (game->summary) flow_add_plain(flow, "", game->summary, columns - LEAD, ROLE_FAINT);
  add_indented(flow, first);
  if (in_focus && is_whole) add_note(flow, game->note, columns);
  buffer_free(&minutes);
}

/* ---- saves ---- */

static bool is_readable(const TitleKept *kept) {
  return kept->when && *kept->when;
}

/* The columns of the table; a first one of 0: there is no room for it. */
typedef struct Widths {
  int title, place, answers, when;
} Widths;

static Widths measure(const TitleFacts *facts, int columns) {
  Widths widths = {.place = width_of("In the story"),
                   .answers = width_of("Answers"),
                   .when = width_of("Last played")};
  for (size_t i = 0; i < facts->kept_count; i++) {
    const TitleKept *kept = &facts->kept[i];
    if (!is_readable(kept)) continue;
    if (kept->where) widths.place = larger(widths.place, width_of(kept->where));
    widths.when = larger(widths.when, width_of(kept->when));
  }
  if (widths.place > WIDEST_PLACE) widths.place = WIDEST_PLACE;
  widths.title = columns - LEAD - widths.place - widths.answers - widths.when - 3 * GAP;
  if (widths.title < LEAST_TITLE) widths.title = 0;
  return widths;
}

static void set_cells(TableCell cells[4], const Widths *widths) {
  cells[0].columns = widths->title;
  cells[1].columns = widths->place;
  cells[2].columns = widths->answers;
  cells[2].is_right = true;
  cells[3].columns = widths->when;
}

static void add_head(const Widths *widths, Flow *flow) {
  TableCell cells[4] = {
      {.text = "Game"}, {.text = "In the story"}, {.text = "Answers"}, {.text = "Last played"}};
  set_cells(cells, widths);
  add_row(flow, "   ", cells, 4, ROLE_FAINT);
}

static void add_title(const TitleKept *kept, Buffer *out) {
  buffer_add_text(out, kept->title ? kept->title : kept->name);
  if (kept->is_authors) buffer_add_text(out, " (author's)");
}

static void add_in_table(const TitleKept *kept, const Widths *widths, bool in_focus, Flow *flow) {
  Buffer title = {0};
  char answers[32];
  add_title(kept, &title);
  snprintf(answers, sizeof answers, "%zu", kept->answers);
  TableCell cells[4] = {{.text = buffer_text(&title)},
                        {.text = kept->where ? kept->where : ""},
                        {.text = answers},
                        {.text = kept->when}};
  set_cells(cells, widths);
  add_row(flow, in_focus ? " > " : "   ", cells, 4, in_focus ? ROLE_FOCUS : ROLE_TEXT);
  buffer_free(&title);
}

/* "October 1957, 12 answers, 2026-11-23 18:00" under the title. */
static void add_in_lines(const TitleKept *kept, bool in_focus, int columns, Flow *flow) {
  Buffer title = {0}, words = {0};
  Role role = in_focus ? ROLE_FOCUS : ROLE_TEXT;
  add_title(kept, &title);
  flow_add_plain(flow, in_focus ? " > " : "   ", buffer_text(&title), columns, role);
  if (kept->where && *kept->where) buffer_addf(&words, "%s, ", kept->where);
  buffer_addf(&words, "%zu answer%s, %s", kept->answers, kept->answers == 1 ? "" : "s", kept->when);
  flow_add_plain(flow, "     ", buffer_text(&words), columns, ROLE_TEXT);
  buffer_free(&title);
  buffer_free(&words);
}

/* "noise.save cannot be read: line 1: not a save" */
static void add_unreadable(const TitleKept *kept, bool in_focus, int columns, Flow *flow) {
  Buffer words = {0};
  buffer_addf(&words, "%s cannot be read: %s", kept->name, kept->where ? kept->where : "");
  flow_add_plain(flow, in_focus ? " > " : "   ", buffer_text(&words), columns,
                 in_focus ? ROLE_FOCUS : ROLE_TEXT);
  buffer_free(&words);
}

static void add_kept(const TitleKept *kept, const Widths *widths, bool in_focus, int columns,
                     Flow *flow) {
  if (!is_readable(kept)) {
    add_unreadable(kept, in_focus, columns, flow);
  } else if (widths->title > 0) {
    add_in_table(kept, widths, in_focus, flow);
  } else {
    add_in_lines(kept, in_focus, columns, flow);
  }
}

/* ---- the whole ---- */

static void fill_games(const TitleFacts *facts, size_t focus, bool is_whole, int columns,
                       Flow *flow) {
  flow_add_plain(flow, "", "Begin", columns, ROLE_HEADING);
  for (size_t i = 0; i < facts->game_count; i++) {
    size_t first = flow->count;
    add_game(&facts->games[i], i == focus, is_whole, columns, flow);
    flow_mark(flow, first, (int)i, i == focus ? LEAD : -1);
  }
  if (facts->game_count == 0) {
    flow_add_plain(flow, "   ", "No scenario was found.", columns, ROLE_FAINT);
  }
}

static void fill_kept(const TitleFacts *facts, size_t focus, int columns, Flow *flow) {
  Widths widths = measure(facts, columns);
  flow_add_plain(flow, "", "Go on", columns, ROLE_HEADING);
  if (widths.title > 0 && is_readable(&facts->kept[0])) add_head(&widths, flow);
  for (size_t i = 0; i < facts->kept_count; i++) {
    size_t first = flow->count, item = facts->game_count + i;
    add_kept(&facts->kept[i], &widths, item == focus, columns, flow);
    flow_mark(flow, first, (int)item, item == focus ? LEAD : -1);
  }
}

void title_list_fill(const TitleFacts *facts, size_t focus, bool is_whole, int columns,
                     Flow *flow) {
  fill_games(facts, focus, is_whole, columns, flow);
  if (facts->kept_count == 0) return;
  bool has_gap = flow->count > 0 && flow->lines[flow->count - 1].count == 0;
  if (!has_gap) flow_add_blank(flow);
  fill_kept(facts, focus, columns, flow);
}

static void about_game(const TitleGame *game, int columns, Flow *flow) {
  flow_add_plain(flow, "", game->title, columns, ROLE_HEADING);
  if (game->note) flow_add_blank(flow);
  flow_add_markdown(flow, game->note, columns < WIDEST_NOTE ? columns : WIDEST_NOTE);
}

static void about_kept(const TitleKept *kept, int columns, Flow *flow) {
  flow_add_plain(flow, "", kept->title ? kept->title : kept->name, columns, ROLE_HEADING);
  if (kept->title) flow_add_plain(flow, "", kept->name, columns, ROLE_TEXT);
  if (!kept->is_authors) return;
  flow_add_blank(flow);
  flow_add_plain(flow, "",
                 "An author's game: events may have been forced, and answers given by none.",
                 columns, ROLE_TEXT);
}

void title_about_fill(const TitleFacts *facts, size_t focus, int columns, Flow *flow) {
  if (focus < facts->game_count) {
    about_game(&facts->games[focus], columns, flow);
  } else if (focus - facts->game_count < facts->kept_count) {
    about_kept(&facts->kept[focus - facts->game_count], columns, flow);
  }
}
