/* What is read beside the story and is no sheet: help, the save, notes, what an author has. Each
 * is one flow in a window; opening makes it, a resize breaks it anew, closing forgets it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "view/screen_state.h"

typedef struct Paper {
  const char *title;
  char key; /* opens it, and closes it again */
  void (*fill)(const Screen *screen, Flow *flow, int columns);
} Paper;

static void add_rows(Flow *flow, const char *const rows[][2], size_t count, int columns) {
  for (size_t i = 0; i < count; i++) {
    char lead[32];
    snprintf(lead, sizeof lead, "%-14s ", rows[i][0]);
    flow_add_plain(flow, lead, rows[i][1], columns, ROLE_TEXT);
  }
}

static const char *const seeing[][2] = {{"v", "the picture, as large as the page lets it be"}};

static void fill_help(const Screen *screen, Flow *flow, int columns) {
  static const char *const answering[][2] = {
      {"Up, Down", "from choice to choice, from task to task"},
      {"1 to 9", "answer at once; past nine choices, two digits"},
      {"Left, Right", "a figure by one step; with Shift by ten"},
      {"0 to 9, point", "type a figure; Backspace takes back, Esc drops"},
      {"Enter", "sends the answer, or goes on"},
      {"Space, b", "read on and back in a long text"},
  };
  static const char *const looking[][2] = {
      {"l", "the books: who reported what, when, and why"},
      {"p", "the people"},
      {"c", "the game so far; an answer can be taken up again"},
      {"g", "words and sources; Tab goes to those in the text"},
      {"k, m", "the farm year; the map, where there is one"},
      {"s", "where this game is kept, and if all is on disk"},
      {"o", "options: theme, line spacing, units, widths"},
      {"u", "takes the last answer back, as far as the story allows"},
      {".", "quiet: saves and clears the screen; any key comes back"},
      {"q, Ctrl-C", "leaves; every answer is saved already"},
      {"Ctrl-Z", "to the shell; fg comes back"},
  };
  flow_add_plain(flow, "", "Answering", columns, ROLE_HEADING);
  add_rows(flow, answering, sizeof answering / sizeof *answering, columns);
  flow_add_blank(flow);
  flow_add_plain(flow, "", "Looking", columns, ROLE_HEADING);
  if (plate_can_open(screen)) add_rows(flow, seeing, 1, columns);
  add_rows(flow, looking, sizeof looking / sizeof *looking, columns);
  author_fill_help(screen, flow, columns);
}

static void fill_saves(const Screen *screen, Flow *flow, int columns) {
  const ScreenGame *game = &screen->game;
  char words[160];
  if (game->path) {
    flow_add_plain(flow, "", "This game is kept in", columns, ROLE_TEXT);
    flow_add_plain(flow, "  ", game->path, columns, ROLE_FIGURE);
  } else {
    flow_add_plain(flow, "", "This game is not kept: it ends when you leave.", columns, ROLE_ALERT);
  }
  flow_add_blank(flow);
  if (game->path && !screen->trouble) {
    snprintf(words, sizeof words, "Every answer is on disk: %zu so far.", game->answers);
    flow_add_plain(flow, "", words, columns, ROLE_TEXT);
  }
  if (screen->trouble) flow_add_plain(flow, "! ", screen->trouble, columns, ROLE_ALERT);
  snprintf(words, sizeof words, "Answers that can be taken back now: %zu.", game->undoable);
  flow_add_plain(flow, "", words, columns, ROLE_TEXT);
  flow_add_blank(flow);
  flow_add_plain(flow, "",
                 "There is nothing to save by hand: each answer is written before the next page is "
                 "shown. Started without arguments, the program lists all games.",
                 columns, ROLE_TEXT);
}

static void fill_notes(const Screen *screen, Flow *flow, int columns) {
  flow_add_plain(flow, "", buffer_text(&screen->notes), columns, ROLE_TEXT);
}

static const Paper papers[] = {
    [PAPER_NOTES] = {"Before you go on", '\0', fill_notes},
    [PAPER_HELP] = {"Help", '?', fill_help},
    [PAPER_SAVES] = {"This game on disk", 's', fill_saves},
    [PAPER_FAULT] = {"The files as they are now fail", '\0', author_fill_fault},
    [PAPER_LOG] = {"What the scenario logged", '\0', author_fill_log},
    [PAPER_CONSOLE] = {"Console", '\0', author_fill_console},
    [PAPER_SHEET] = {"", '\0', NULL}, /* sheet_page.c */
};

void papers_open(Screen *screen, PaperKind kind) {
  if (screen->paper == PAPER_NOTES) buffer_clear(&screen->notes);
  if (kind != PAPER_SHEET) sheets_close(screen);
  reading_reset(&screen->sheet);
  screen->paper = kind;
  screen->sheet_columns = 0;
  screen->sheet_at_end = false;
}

static void fill_sheet(Screen *screen, int columns) {
  if (screen->sheet_columns == columns) return;
  flow_free(&screen->sheet.flow);
  papers[screen->paper].fill(screen, &screen->sheet.flow, columns);
  if (settings_line_spacing(screen->settings) > 1) flow_spread(&screen->sheet.flow);
  screen->sheet_columns = columns;
}

static void add_keys(const Screen *screen, Flow *foot, int columns) {
  const Reading *sheet = &screen->sheet;
  bool is_console = screen->paper == PAPER_CONSOLE;
  const char *enter = is_console ? "{Enter} does it  " : "";
  char words[160];
  if (sheet->flow.count > sheet->rows) {
    snprintf(words, sizeof words, "%zu-%zu of %zu  {Space} reads on  {b} back  %s{Esc} goes back",
             sheet->top + 1, sheet->top + sheet->rows, sheet->flow.count, enter);
  } else {
    const char *back = is_console ? "{Esc}" : "{Esc} or {Enter}";
    snprintf(words, sizeof words, "%s%s goes back", enter, back);
  }
  flow_add_keys(foot, words, columns);
}

/* The log opens with what came last. */
static void go_to_end(Screen *screen, size_t rows) {
  size_t count = screen->sheet.flow.count;
  screen->sheet.place = flow_place(&screen->sheet.flow, count > rows ? count - rows : 0);
  screen->sheet_at_end = false;
}

void papers_show(Screen *screen) {
  if (screen->paper == PAPER_SHEET) {
    sheets_show(screen);
    return;
  }
  Page *page = &screen->page;
  Frame frame = frame_of(page->cols);
  Flow foot = {0};
  bool whole;
  int columns = frame.right - frame.left;
  int top = frame_head(page, &frame, papers[screen->paper].title, screen->game.title, &whole);
  if (screen->trouble) flow_add_alert(&foot, screen->trouble, columns);
  author_add_status(screen, &foot, columns);
  if (screen->paper == PAPER_CONSOLE) author_add_prompt(screen, &foot, columns);
  fill_sheet(screen, frame.story);
  size_t rows = (size_t)frame_rows(page, top, foot.count + 1);
  if (screen->sheet_at_end) go_to_end(screen, rows);
  reading_place(&screen->sheet, rows);
  page_cursor(page, top, frame.left);
  flow_draw(&screen->sheet.flow, screen->sheet.top, screen->sheet.rows, page, top, frame.left,
            frame.right);
  add_keys(screen, &foot, columns);
  frame_foot(page, &frame, &foot);
  flow_free(&foot);
}

PaperKind papers_opened_by(Press press) {
  for (size_t i = PAPER_HELP; i <= PAPER_SAVES; i++) {
    if (press_is(press, papers[i].key)) return (PaperKind)i;
  }
  return PAPER_NONE;
}

static void close_or_switch(Screen *screen, Press press) {
  PaperKind other = papers_opened_by(press);
  bool closes = press.kind == PRESS_ESCAPE || press.kind == PRESS_ENTER || press_is(press, 'q');
  if (screen->paper != PAPER_NONE && (closes || other == screen->paper)) {
    papers_open(screen, PAPER_NONE);
    flow_free(&screen->sheet.flow);
  } else if (other != PAPER_NONE && screen->paper != PAPER_NOTES) {
    papers_open(screen, other);
  } else if (sheets_opened_by(press) && screen->paper != PAPER_NOTES) {
    papers_open(screen, PAPER_NONE);
    sheets_open(screen, sheets_opened_by(press), NULL);
  }
}

void papers_press(Screen *screen, Press press) {
  Reading *sheet = &screen->sheet;
  long page = (long)sheet->rows > 2 ? (long)sheet->rows - 1 : 1;
  bool space = press_is(press, ' ');
  if (space && screen->paper == PAPER_NOTES && reading_is_done(sheet)) {
    papers_open(screen, PAPER_NONE);
    return;
  }
  if (screen->paper == PAPER_NONE) {
    close_or_switch(screen, press);
    return;
  }
  if (press_is(press, 'b')) press.kind = PRESS_PAGE_UP;
  if (space) press.kind = PRESS_PAGE_DOWN;
  switch (press.kind) {
    case PRESS_UP: reading_scroll(sheet, -1); break;
    case PRESS_DOWN: reading_scroll(sheet, 1); break;
    case PRESS_SCROLL_UP: reading_scroll(sheet, -PRESS_SCROLL_LINES); break;
    case PRESS_SCROLL_DOWN: reading_scroll(sheet, PRESS_SCROLL_LINES); break;
    case PRESS_PAGE_UP: reading_scroll(sheet, -page); break;
    case PRESS_PAGE_DOWN: reading_scroll(sheet, page); break;
    case PRESS_HOME: reading_scroll(sheet, -1000000000L); break;
    case PRESS_END: reading_scroll(sheet, 1000000000L); break;
    default: close_or_switch(screen, press);
  }
}
