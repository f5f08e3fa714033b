/* What keys do on a sheet. Up and Down move from item to item as far as those are in sight, and else
 * the window by a line, so that everything can be read where there is no item too. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "view/screen_state.h"

bool sheets_take_all(const Screen *screen) {
  return screen->paper == PAPER_SHEET && screen->sheets.is_typing;
}

/* ---- moving ---- */

static void scroll(OpenSheet *open, long lines) {
  long top = (long)open->top + lines;
  open->is_scrolled = true;
  sheets_go_to(open, top < 0 ? 0 : (size_t)top);
  sheets_find_focus(open, lines < 0);
}

/* The item after the focus, or the first one below what is in sight; -1 where there is none. */
static long next_item(const OpenSheet *open) {
  size_t from = open->focus >= 0 ? (size_t)open->focus + 1 : 0;
  for (size_t i = from; i < open->lines.count; i++) {
    if (open->focus >= 0 || open->lines.items[i].first >= open->top) return (long)i;
  }
  return -1;
}

static long previous_item(const OpenSheet *open) {
  if (open->focus >= 0) return open->focus - 1;
  for (size_t i = open->lines.count; i-- > 0;) {
    if (open->lines.items[i].first < open->top + open->rows) return (long)i;
  }
  return -1;
}

/* To the item if a scroll by one line brings it into sight at most, else by that line. */
static void move_to(OpenSheet *open, long item, long step) {
  long bottom = (long)(open->top + open->rows);
  if (item >= 0) {
    const SheetItem *next = &open->lines.items[item];
    bool near = step > 0 ? (long)next->first <= bottom : (long)next->first >= (long)open->top - 1;
    if (near) {
      open->focus = item;
      open->is_scrolled = false;
      size_t last = next->last - next->first < open->rows ? next->last : next->first;
      sheets_see(open, next->first, last);
      return;
    }
  }
  scroll(open, step);
}

/* A page on. A chart or a map that the window cuts begins the next one. */
static void page_on(OpenSheet *open) {
  const Flow *flow = &open->lines.flow;
  size_t to = open->top + (open->rows > 2 ? open->rows - 1 : 1), cut = open->top + open->rows;
  int part = cut < flow->count ? flow->lines[cut].item : -1;
  SheetPartKind kind = part >= 0 ? open->sheet->parts[part].kind : SHEET_TEXT;
  if (kind == SHEET_CHART || kind == SHEET_MAP) {
    while (cut > 0 && flow->lines[cut - 1].item == part) cut--;
    if (cut > open->top && cut < to) to = cut;
  }
  open->is_scrolled = true;
  sheets_go_to(open, to);
  sheets_find_focus(open, false);
}

static void go_far(OpenSheet *open, bool to_end) {
  scroll(open, to_end ? (long)open->lines.flow.count : -(long)open->lines.flow.count);
  open->focus = -1;
  sheets_find_focus(open, to_end);
}

static bool press_moves(OpenSheet *open, Press press) {
  long page = open->rows > 2 ? (long)open->rows - 1 : 1;
  if (press.kind == PRESS_DOWN) {
    move_to(open, next_item(open), 1);
  } else if (press.kind == PRESS_UP) {
    move_to(open, previous_item(open), -1);
  } else if (press.kind == PRESS_PAGE_DOWN || press_is(press, ' ')) {
    page_on(open);
  } else if (press.kind == PRESS_PAGE_UP || press_is(press, 'b')) {
    scroll(open, -page);
  } else if (press.kind == PRESS_HOME || press.kind == PRESS_END) {
    go_far(open, press.kind == PRESS_END);
  } else if (press.kind == PRESS_SCROLL_UP || press.kind == PRESS_SCROLL_DOWN) {
    scroll(open, press.kind == PRESS_SCROLL_UP ? -PRESS_SCROLL_LINES : PRESS_SCROLL_LINES);
  } else {
    return false;
  }
  return true;
}

/* ---- opening and turning ---- */

/* The neighbour takes the place of the sheet. */
static void turn(Screen *screen, const char *id) {
  if (!id) return;
  char *show = memory_copy(sheets_top(screen)->show), *other = memory_copy(id);
  sheets_drop(screen);
  sheets_open(screen, show, other);
  free(show);
  free(other);
}

static void ask_to_branch(Screen *screen, const SheetPart *part) {
  if (!screen->game.path) {
    screen_say(screen,
               "This game is kept in no save, so that there is nothing to take it up again from.");
  } else {
    screen->sheets.branching = (long)part->answer;
  }
}

static void enter(Screen *screen, const OpenSheet *open) {
  if (open->focus < 0) {
    sheets_back(screen);
    return;
  }
  const SheetPart *part = &open->sheet->parts[open->lines.items[open->focus].part];
  if (part->kind == SHEET_ANSWER && !part->opens) {
    ask_to_branch(screen, part);
  } else {
    sheets_open(screen, part->opens, part->target);
  }
}

/* True if `letter` is that of the sheet on top or of the one below all. */
static bool is_own(const Screen *screen, const char *show) {
  const Sheets *sheets = &screen->sheets;
  return !strcmp(show, sheets->stack[0].show) ||
         !strcmp(show, sheets->stack[sheets->depth - 1].show);
}

/* Another page's letter shows that one in place of all sheets. */
static void press_letter(Screen *screen, Press press) {
  const char *show = sheets_opened_by(press);
  bool closes = press_is(press, 'q') || (show && is_own(screen, show));
  PaperKind paper = papers_opened_by(press);
  if (!closes && !show && paper == PAPER_NONE) return;
  papers_open(screen, closes || show ? PAPER_NONE : paper);
  if (!closes && show) sheets_open(screen, show, NULL);
}

static void press_others(Screen *screen, OpenSheet *open, Press press) {
  Sheets *sheets = &screen->sheets;
  if (press.kind == PRESS_LEFT) {
    turn(screen, open->sheet->before);
  } else if (press.kind == PRESS_RIGHT) {
    turn(screen, open->sheet->after);
  } else if (press.kind == PRESS_ENTER) {
    enter(screen, open);
  } else if (press.kind == PRESS_ESCAPE || press.kind == PRESS_BACKSPACE) {
    sheets_back(screen);
  } else if (press_is(press, '/')) {
    buffer_clear(&sheets->sought);
    sheets->is_typing = true;
  } else if (press_is(press, 'n')) {
    sheets_find(screen, open, press.point == 'N' ? -1 : 1);
  } else if (press_is(press, 'x')) {
    screen->settings->units = screen_is_metric(screen) ? UNITS_LOCAL : UNITS_METRIC;
  } else if (press_is(press, 't')) {
    sheets->is_table = !sheets->is_table;
  } else {
    press_letter(screen, press);
  }
}

/* The first time an item is pointed at it comes into focus; then it is opened. */
static bool point_at(Screen *screen, OpenSheet *open, Press press) {
  if (press.kind != PRESS_ITEM && press.kind != PRESS_BAR) return false;
  size_t part = press.kind == PRESS_BAR ? press_bar_item(press) : press.point;
  long item = -1;
  for (size_t i = 0; i < open->lines.count && item < 0; i++) {
    if (open->lines.items[i].part == part) item = (long)i;
  }
  if (item >= 0 && item == open->focus) {
    enter(screen, open);
  } else if (item >= 0) {
    open->focus = item;
  }
  return true;
}

/* The answer to "take it up again from here". */
static Want press_branching(Screen *screen, Press press) {
  long answer = screen->sheets.branching;
  screen->sheets.branching = -1;
  if (!press_is(press, 'y')) return (Want){.kind = WANT_NOTHING};
  return (Want){.kind = WANT_BRANCH, .answer = value_number((double)answer)};
}

Want sheets_press(Screen *screen, Press press) {
  OpenSheet *open = sheets_top(screen);
  Want nothing = {.kind = WANT_NOTHING};
  if (!open->sheet) return nothing; /* never shown yet */
  if (screen->sheets.branching >= 0) return press_branching(screen, press);
  if (screen->sheets.is_typing) {
    sheets_find_press(screen, open, press);
    return nothing;
  }
  if (!press_is(press, 'n')) screen->sheets.found = -1;
  if (terms_press_sheet(screen, open, press)) return nothing;
  Units units = screen->settings->units;
  if (point_at(screen, open, press)) return nothing;
  if (!press_moves(open, press)) press_others(screen, open, press);
  return screen->settings->units == units ? nothing : (Want){.kind = WANT_KEEP};
}
