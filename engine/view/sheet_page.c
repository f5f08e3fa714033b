/* The sheets that are open lie on each other; the one on top is the page. It is fetched when it is
 * first shown and broken into lines for the width. The eye is kept by parts: which part's line stands
 * at the top, which part is in focus. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "view/screen_state.h"

static const struct {
  char key;
  const char *show, *title, *nothing;
} pages[] = {
    {'l', "books", "Public books", "Nothing stands in the public books yet."},
    {'p', "people", "The people", "Nobody has been named yet."},
    {'c', "chronicle", "The game so far", "Nothing has been answered yet."},
    {'g', "glossary", "Words and sources", "This scenario explains no words and names no sources."},
    {'k', "calendar", "The farm year", "This scenario keeps no calendar."},
    {'m', "map", "The commune", "This scenario has no map."},
    {'\0', "why", "Why it stands there", "Nothing is known of where this figure is from."},
};

enum { PAGES = sizeof pages / sizeof *pages };

static size_t page_of(const char *show) {
  size_t i = 0;
  while (i + 1 < PAGES && strcmp(pages[i].show, show) != 0) i++;
  return i;
}

const char *sheets_opened_by(Press press) {
  for (size_t i = 0; i < PAGES; i++) {
    if (pages[i].key && press_is(press, pages[i].key)) return pages[i].show;
  }
  return NULL;
}

static Sheet *fetch(const Screen *screen, const char *show, const char *id) {
  const ScreenGame *game = &screen->game;
  return game->sheet ? game->sheet(game->context, show, id) : NULL;
}

bool sheets_are_there(Screen *screen, const char *show) {
  int *known = !strcmp(show, "map") ? &screen->has_map : &screen->has_calendar;
  if (*known == 0) {
    Sheet *sheet = fetch(screen, show, NULL);
    *known = sheet && sheet->count > 0 ? 1 : -1;
    sheet_free(sheet);
  }
  return *known > 0;
}

Measure screen_measure(const Screen *screen) {
  return (Measure){screen->game.units, screen->game.unit_count, screen_is_metric(screen)};
}

bool screen_is_metric(const Screen *screen) {
  return screen->settings->units == UNITS_METRIC;
}

void screen_ascii(Screen *screen, bool is_ascii) {
  screen->sheets.is_ascii = is_ascii;
}

/* ---- the stack ---- */

OpenSheet *sheets_top(Screen *screen) {
  Sheets *sheets = &screen->sheets;
  return sheets->depth > 0 ? &sheets->stack[sheets->depth - 1] : NULL;
}

void sheets_open(Screen *screen, const char *show, const char *id) {
  Sheets *sheets = &screen->sheets;
  sheets->stack = memory_grow(sheets->stack, sheets->depth + 1, sizeof *sheets->stack);
  sheets->stack[sheets->depth++] = (OpenSheet){.show = memory_copy(show),
                                               .id = memory_copy(id),
                                               .is_at_end = !id && !strcmp(show, "chronicle"),
                                               .anchor = -1,
                                               .focus = -1,
                                               .term = -1};
  sheets->found = sheets->branching = -1;
  sheets->is_typing = false;
  screen->paper = PAPER_SHEET;
}

static void forget(OpenSheet *open) {
  sheet_free(open->sheet);
  sheet_lines_free(&open->lines);
  free(open->show);
  free(open->id);
}

void sheets_close(Screen *screen) {
  Sheets *sheets = &screen->sheets;
  while (sheets->depth > 0) forget(&sheets->stack[--sheets->depth]);
  free(sheets->stack);
  sheets->stack = NULL;
  sheets->found = sheets->branching = -1;
  sheets->is_typing = false;
  buffer_free(&sheets->sought);
}

void sheets_drop(Screen *screen) {
  Sheets *sheets = &screen->sheets;
  if (sheets->depth > 0) forget(&sheets->stack[--sheets->depth]);
  sheets->found = sheets->branching = -1;
}

void sheets_back(Screen *screen) {
  sheets_drop(screen);
  if (screen->sheets.depth == 0) papers_open(screen, PAPER_NONE);
}

void sheets_renew(Screen *screen) {
  for (size_t i = 0; i < screen->sheets.depth; i++) {
    OpenSheet *open = &screen->sheets.stack[i];
    sheet_free(open->sheet);
    sheet_lines_free(&open->lines);
    open->sheet = NULL;
    open->is_fetched = false;
  }
  screen->sheets.branching = -1;
}

/* ---- the lines ---- */

/* What is told where there is nothing. */
static Sheet *nothing(const Screen *screen, const OpenSheet *open) {
  size_t page = page_of(open->show);
  const char *words = pages[page].nothing;
  if (open->id) words = "Nothing is written of this here.";
  if (!strcmp(open->show, "books") && !screen->game.scene) {
    words = "The books open again when the script goes on.";
  }
  Sheet *sheet = sheet_new(open->show, open->id, pages[page].title);
  sheet_add(sheet, SHEET_TEXT, NULL, words);
  return sheet;
}

static bool is_same_look(const SheetLook *a, const SheetLook *b) {
  return a->measure.is_metric == b->measure.is_metric && a->is_ascii == b->is_ascii &&
         a->is_table == b->is_table && a->columns == b->columns && a->prose == b->prose &&
         a->rows == b->rows;
}

void sheets_fill(Screen *screen, OpenSheet *open, int columns, int prose) {
  if (!open->is_fetched) {
    open->sheet = fetch(screen, open->show, open->id);
    open->is_fetched = true;
    if (!open->sheet || open->sheet->count == 0) {
      sheet_free(open->sheet);
      open->sheet = nothing(screen, open);
    }
  }
  SheetLook look = {.measure = screen_measure(screen),
                    .is_ascii = screen->sheets.is_ascii,
                    .is_table = screen->sheets.is_table,
                    .columns = columns,
                    .prose = prose,
                    .rows = screen->page.rows};
  if (open->lines.flow.count > 0 && is_same_look(&look, &open->look)) return;
  sheet_lines_make(&open->lines, open->sheet, &look);
  open->look = look;
  open->is_remade = true;
}

/* ---- the window ---- */

static size_t last_top(const OpenSheet *open) {
  size_t count = open->lines.flow.count;
  return count > open->rows ? count - open->rows : 0;
}

/* The first line of a part; blank lines before it are nobody's. */
static size_t first_line_of(const OpenSheet *open, long part) {
  const Flow *flow = &open->lines.flow;
  for (size_t i = 0; part >= 0 && i < flow->count; i++) {
    if (flow->lines[i].item == (int)part) return i;
  }
  return 0;
}

void sheets_go_to(OpenSheet *open, size_t line) {
  const Flow *flow = &open->lines.flow;
  if (line > last_top(open)) line = last_top(open);
  open->top = line;
  while (line > 0 && line < flow->count && flow->lines[line].item < 0) line--;
  open->anchor = line < flow->count ? flow->lines[line].item : -1;
  open->offset = open->top - first_line_of(open, open->anchor);
}

void sheets_see(OpenSheet *open, size_t first, size_t last) {
  if (last >= open->top + open->rows) sheets_go_to(open, last + 1 - open->rows);
  if (first < open->top) sheets_go_to(open, first);
}

static bool is_in_window(const OpenSheet *open, long item) {
  if (item < 0 || (size_t)item >= open->lines.count) return false;
  size_t first = open->lines.items[item].first;
  return first >= open->top && first < open->top + open->rows;
}

/* An item that is out of sight is not in focus: the first (or the last) in sight is then. */
void sheets_find_focus(OpenSheet *open, bool last) {
  if (is_in_window(open, open->focus)) return;
  open->focus = -1;
  for (size_t i = 0; i < open->lines.count; i++) {
    if (is_in_window(open, (long)i) && (last || open->focus < 0)) open->focus = (long)i;
  }
}

static void place(OpenSheet *open, size_t rows) {
  open->rows = rows;
  size_t top = first_line_of(open, open->anchor) + (open->anchor >= 0 ? open->offset : 0);
  bool is_first = open->is_at_end;
  if (open->is_at_end) sheets_go_to(open, open->lines.flow.count);
  if (!open->is_at_end) open->top = top < last_top(open) ? top : last_top(open);
  if (open->focus >= 0 && (size_t)open->focus < open->lines.count) {
    const SheetItem *item = &open->lines.items[open->focus];
    bool is_cut = open->is_remade && item->last - item->first < rows;
    bool is_lost = !is_in_window(open, open->focus);
    if (is_lost && open->is_scrolled) {
      open->focus = -1; /* the foot grew over it; what was scrolled to stays */
    } else if (is_cut || is_lost) {
      sheets_see(open, item->first, item->last);
    }
  }
  terms_follow_sheet(open);
  sheets_find_focus(open, is_first);
}

/* ---- shown ---- */

static void add_page_keys(const Screen *screen, const OpenSheet *open, Buffer *keys) {
  const Sheet *sheet = open->sheet;
  bool has_chart = false, has_twin = false;
  Measure measure = screen_measure(screen);
  for (size_t i = 0; i < sheet->count; i++) {
    has_chart = has_chart || sheet->parts[i].kind == SHEET_CHART;
    has_twin = has_twin || measure_has_twin(&measure, sheet->parts[i].unit);
  }
  bool is_chronicle = !strcmp(sheet->show, "chronicle");
  if (open->focus >= 0) {
    const SheetItem *item = &open->lines.items[open->focus];
    bool opens = sheet->parts[item->part].opens != NULL;
    buffer_addf(keys, "{Enter} %s  ", opens ? "opens" : "takes up again");
  }
  if (sheet->before || sheet->after) buffer_add_text(keys, "{Left} {Right} turn  ");
  if (is_chronicle) buffer_add_text(keys, "{/} search  ");
  if (has_twin) buffer_addf(keys, "{x} %s  ", measure.is_metric ? "local units" : "metric units");
  if (has_chart) buffer_addf(keys, "{t} %s  ", screen->sheets.is_table ? "charts" : "tables");
}

static void add_keys(const Screen *screen, const OpenSheet *open, Flow *foot, int columns) {
  Buffer keys = {0};
  size_t count = open->lines.flow.count;
  bool scrolls = count > open->rows;
  if (scrolls) {
    size_t bottom = open->top + open->rows;
    buffer_addf(&keys, "%zu-%zu of %zu  {arrows} {Space} read on  ", open->top + 1,
                bottom < count ? bottom : count, count);
  }
  add_page_keys(screen, open, &keys);
  buffer_add_text(&keys,
                  screen->sheets.depth > 1 ? "{Esc} goes back  {q} closes" : "{Esc} goes back");
  flow_add_keys(foot, buffer_text(&keys), columns);
  buffer_free(&keys);
}

static void add_typing(const Screen *screen, Flow *foot, int columns) {
  const char *typed = buffer_text(&screen->sheets.sought);
  FlowLine *line = flow_add_line(foot);
  flow_add_run(line, "/ ", ROLE_KEY);
  flow_add_run(line, typed, ROLE_FIGURE);
  flow_add_run(line, "_", ROLE_FAINT);
  line->cursor = flow_columns(line) - 1;
  flow_add_keys(foot, "{Enter} finds the next place  {Esc} drops it", columns);
}

static void add_branching(const Screen *screen, Flow *foot, int columns) {
  char words[192];
  snprintf(
      words, sizeof words,
      "Take it up again from here, before answer %ld? A new save begins there; this game stays "
      "as it was.",
      screen->sheets.branching + 1);
  size_t first = foot->count;
  flow_add_plain(foot, "", words, columns, ROLE_ALERT);
  foot->lines[first].cursor = 0;
  flow_add_keys(foot, "{y} yes, take it up again  any other key: no", columns);
}

static void add_foot(const Screen *screen, const OpenSheet *open, Flow *foot, int columns) {
  if (screen->trouble) flow_add_alert(foot, screen->trouble, columns);
  author_add_status(screen, foot, columns);
  if (screen->message) flow_add_alert(foot, screen->message, columns);
  if (screen->sheets.branching >= 0) {
    add_branching(screen, foot, columns);
  } else if (screen->sheets.is_typing) {
    add_typing(screen, foot, columns);
  } else if (screen->sheets.found >= 0) {
    flow_add_keys(foot, "{n} next place  {N} the one before  {/} other words  {Esc} goes back",
                  columns);
  } else {
    add_keys(screen, open, foot, columns);
  }
}

/* The line that the cursor stands on where nothing is in focus: the first one with text. */
static size_t first_text(const OpenSheet *open) {
  const Flow *flow = &open->lines.flow;
  size_t line = open->top;
  while (line + 1 < flow->count && flow->lines[line].count == 0) line++;
  return line;
}

static void show_focus(Screen *screen, const OpenSheet *open) {
  Page *page = &screen->page;
  int gutter = open->lines.count > 0 ? SHEET_GUTTER : 0;
  if (open->focus < 0) {
    page_cursor(page, open->row + (int)(first_text(open) - open->top), open->col + gutter);
    return;
  }
  const SheetItem *item = &open->lines.items[open->focus];
  int right = open->col + open->look.columns;
  for (size_t i = item->first; i <= item->last && i < open->top + open->rows; i++) {
    page_look(page, open->row + (int)(i - open->top), open->col, right, ROLE_FOCUS, 0);
  }
  int row = open->row + (int)(item->first - open->top);
  page_put(page, row, open->col, right, ">", ROLE_FOCUS, 0);
  page_cursor(page, row, open->col + gutter);
}

/* The foot says where the window stands, and the window is what the foot leaves: where it grows by
 * what it says, the window is made smaller. Leaves the foot to the caller. */
static void share_rows(Screen *screen, OpenSheet *open, int top, int columns, Flow *foot) {
  bool at_end = open->is_at_end;
  for (int rows = frame_rows(&screen->page, top, 2), left;; rows = left) {
    open->is_at_end = at_end;
    place(open, rows > 1 ? (size_t)rows : 1);
    flow_free(foot);
    add_foot(screen, open, foot, columns);
    left = frame_rows(&screen->page, top, foot->count + 1);
    if (left >= rows || rows <= 1) break;
  }
  open->is_at_end = open->is_remade = false;
}

void sheets_show(Screen *screen) {
  Page *page = &screen->page;
  OpenSheet *open = sheets_top(screen);
  Frame frame = frame_of(page->cols);
  Flow foot = {0};
  int columns = frame.right - frame.left;
  bool whole;
  sheets_fill(screen, open, columns, frame.story);
  int top = frame_head(page, &frame, open->sheet->title, screen->game.title, &whole);
  if (open->focus >= (long)open->lines.count) open->focus = -1;
  share_rows(screen, open, top, columns, &foot);
  open->row = top;
  open->col = frame.left;
  flow_draw(&open->lines.flow, open->top, open->rows, page, top, frame.left, frame.right);
  show_focus(screen, open);
  terms_show_sheet(screen, open);
  sheets_find_show(screen, open);
  frame_foot(page, &frame, &foot);
  flow_free(&foot);
}
