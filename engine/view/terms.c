/* Linked words by Tab. They are read off the lines: a run with a target is a piece of a term, and
 * pieces of the same target that follow each other, over a line's end too, are one. The window goes
 * where the term in focus is; any key but Tab, Enter and Esc leaves them and does what it does. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "view/screen_state.h"

typedef struct Piece {
  long term;
  size_t line;
  int col, end;
  const char *target; /* the line's */
} Piece;

typedef struct Terms {
  Piece *pieces; /* owned */
  size_t count;
  size_t in_text; /* of the story: pieces of its text, before those of the question's words */
} Terms;

static bool is_blank(const FlowRun *run) {
  return run->text[strspn(run->text, " >")] == '\0';
}

/* True if nothing but blanks stands between the last piece and this run. */
static bool goes_on(const Flow *flow, const Piece *last, size_t line, size_t run) {
  const FlowLine *here = &flow->lines[line];
  if (strcmp(last->target, here->runs[run].target) != 0) return false;
  if (last->line != line && last->line + 1 != line) return false;
  for (size_t i = run; i-- > 0;) {
    if (here->runs[i].target) return last->line == line;
    if (!is_blank(&here->runs[i])) return false;
  }
  if (last->line == line) return true;
  const FlowLine *before = &flow->lines[last->line];
  for (size_t i = before->count; i-- > 0 && !before->runs[i].target;) {
    if (!is_blank(&before->runs[i])) return false;
  }
  return true;
}

/* Adds a piece: of the last one's term, or of a new one. */
static void add_piece(Terms *terms, size_t from, const Flow *flow, size_t run, Piece piece) {
  const Piece *last = terms->count > 0 ? &terms->pieces[terms->count - 1] : NULL;
  bool is_same = last && terms->count > from && goes_on(flow, last, piece.line, run);
  if (last) piece.term = last->term + (is_same ? 0 : 1);
  terms->pieces = memory_grow(terms->pieces, terms->count + 1, sizeof *terms->pieces);
  terms->pieces[terms->count++] = piece;
}

static void add_terms(Terms *terms, const Flow *flow) {
  size_t from = terms->count;
  for (size_t line = 0; line < flow->count; line++) {
    int col = 0;
    for (size_t i = 0; i < flow->lines[line].count; i++) {
      const FlowRun *run = &flow->lines[line].runs[i];
      int end = col + utf8_columns(run->text, strlen(run->text));
      if (run->target) add_piece(terms, from, flow, i, (Piece){0, line, col, end, run->target});
      col = end;
    }
  }
}

static Terms terms_of_story(const Screen *screen) {
  Terms terms = {0};
  add_terms(&terms, &screen->text.flow);
  terms.in_text = terms.count;
  add_terms(&terms, &screen->asked);
  return terms;
}

static Terms terms_of_sheet(const OpenSheet *open) {
  Terms terms = {0};
  add_terms(&terms, &open->lines.flow);
  terms.in_text = terms.count;
  return terms;
}

static const Piece *first_piece(const Terms *terms, long term) {
  for (size_t i = 0; term >= 0 && i < terms->count; i++) {
    if (terms->pieces[i].term == term) return &terms->pieces[i];
  }
  return NULL;
}

static const Piece *last_piece(const Terms *terms, long term) {
  for (size_t i = terms->count; term >= 0 && i-- > 0;) {
    if (terms->pieces[i].term == term) return &terms->pieces[i];
  }
  return NULL;
}

/* ---- keys ---- */

/* The next term; from none, the first (the last, going back) in sight. */
static long next_term(const Terms *terms, long term, int step, size_t top, size_t bottom) {
  long count = terms->pieces[terms->count - 1].term + 1, nearest = -1;
  if (term >= 0) return (term + step + count) % count;
  for (size_t i = 0; i < terms->count; i++) {
    bool is_in_sight = i >= terms->in_text || terms->pieces[i].line >= top;
    if (step < 0) is_in_sight = i >= terms->in_text || terms->pieces[i].line < bottom;
    if (is_in_sight && (step < 0 || nearest < 0)) nearest = terms->pieces[i].term;
  }
  if (nearest >= 0) return nearest;
  return step > 0 ? 0 : count - 1;
}

static bool press(Screen *screen, const Terms *terms, long *term, size_t top, size_t bottom,
                  Press key) {
  bool is_tab = key.kind == PRESS_TAB || key.kind == PRESS_BACK_TAB;
  const Piece *piece = first_piece(terms, *term);
  if (is_tab && terms->count > 0) {
    *term = next_term(terms, *term, key.kind == PRESS_TAB ? 1 : -1, top, bottom);
    return true;
  }
  if (piece && key.kind == PRESS_ENTER) {
    sheets_open(screen, "glossary", piece->target);
    return true;
  }
  bool leaves = piece && (key.kind == PRESS_ESCAPE || key.kind == PRESS_BACKSPACE);
  *term = -1;
  return leaves;
}

/* In a list of tasks Tab goes on to the next, where there is no linked word. */
static bool takes_tab(const Screen *screen) {
  return screen->game.scene && screen->game.scene->ask.kind == ASK_ALLOCATE;
}

bool terms_press_story(Screen *screen, Press key) {
  Terms terms = terms_of_story(screen);
  const Reading *text = &screen->text;
  long term = screen->term;
  bool taken = press(screen, &terms, &term, text->top, text->top + text->rows, key);
  bool is_lost = !taken && key.kind == PRESS_TAB && !takes_tab(screen);
  if (is_lost) screen_say(screen, "No word on this page leads anywhere.");
  screen->term = term;
  free(terms.pieces);
  return taken;
}

/* The sheet may have moved in memory by what the key opened: it is found again by its depth. */
bool terms_press_sheet(Screen *screen, OpenSheet *open, Press key) {
  Terms terms = terms_of_sheet(open);
  size_t depth = screen->sheets.depth;
  long term = open->term;
  bool taken = press(screen, &terms, &term, open->top, open->top + open->rows, key);
  screen->sheets.stack[depth - 1].term = term;
  free(terms.pieces);
  return taken;
}

/* ---- shown ---- */

bool terms_follow_story(Screen *screen) {
  if (screen->term < 0) return false;
  Terms terms = terms_of_story(screen);
  Reading *text = &screen->text;
  const Piece *first = first_piece(&terms, screen->term), *last = last_piece(&terms, screen->term);
  bool is_in_text = first && first < terms.pieces + terms.in_text;
  long by = 0;
  if (is_in_text && first->line < text->top) by = (long)first->line - (long)text->top;
  if (is_in_text && last->line >= text->top + text->rows) {
    by = (long)last->line - (long)(text->top + text->rows) + 1;
  }
  if (by != 0) reading_scroll(text, by);
  free(terms.pieces);
  return by != 0;
}

void terms_follow_sheet(OpenSheet *open) {
  if (open->term < 0) return;
  Terms terms = terms_of_sheet(open);
  const Piece *first = first_piece(&terms, open->term), *last = last_piece(&terms, open->term);
  if (first) sheets_see(open, first->line, last->line);
  free(terms.pieces);
}

/* Marks one piece in a window of lines. */
static void mark(Page *page, const Piece *piece, size_t top, size_t rows, int row, int col,
                 bool is_first) {
  if (piece->line < top || piece->line >= top + rows) return;
  int at = row + (int)(piece->line - top);
  page_look(page, at, col + piece->col, col + piece->end, ROLE_FOCUS, PAGE_STRONG);
  if (is_first) page_cursor(page, at, col + piece->col);
}

void terms_show_story(Screen *screen) {
  if (screen->term < 0) return;
  Terms terms = terms_of_story(screen);
  const Reading *text = &screen->text;
  const Piece *first = first_piece(&terms, screen->term);
  for (size_t i = 0; first && i < terms.count; i++) {
    const Piece *piece = &terms.pieces[i];
    if (piece->term != screen->term) continue;
    if (i < terms.in_text) {
      mark(&screen->page, piece, text->top, text->rows, text->row, text->col, piece == first);
    } else {
      mark(&screen->page, piece, 0, screen->asked.count, screen->asked_row, text->col,
           piece == first);
    }
  }
  free(terms.pieces);
}

void terms_show_sheet(Screen *screen, const OpenSheet *open) {
  if (open->term < 0) return;
  Terms terms = terms_of_sheet(open);
  const Piece *first = first_piece(&terms, open->term);
  for (size_t i = 0; first && i < terms.count; i++) {
    const Piece *piece = &terms.pieces[i];
    if (piece->term != open->term) continue;
    mark(&screen->page, piece, open->top, open->rows, open->row, open->col, piece == first);
  }
  free(terms.pieces);
}

bool terms_are_there(const Screen *screen) {
  Terms terms = terms_of_story(screen);
  free(terms.pieces);
  return terms.count > 0;
}
