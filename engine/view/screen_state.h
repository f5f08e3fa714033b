/* The state of a Screen, for the files that make it up: screen.c takes the keys, layout.c shows the
 * page of the story, papers.c everything that is read beside it. Nobody else includes this. */
#ifndef VIEW_SCREEN_STATE_H
#define VIEW_SCREEN_STATE_H

#include "base/buffer.h"
#include "view/books.h"
#include "view/frame.h"
#include "view/question.h"
#include "view/screen.h"

typedef enum PaperKind {
  PAPER_NONE,
  PAPER_NOTES,
  PAPER_HELP,
  PAPER_BOOKS,
  PAPER_CHRONICLE,
  PAPER_WORDS,
  PAPER_SAVES,
  PAPER_FAULT,
  PAPER_LOG,
  PAPER_CONSOLE,
} PaperKind;

/* A text in a window. What was read and where the window stands is kept as places, not as line
 * numbers, so that a resize loses neither. */
typedef struct Reading {
  Flow flow;
  size_t place;     /* of the first line shown */
  size_t read;      /* how far the eye has come */
  size_t top, rows; /* of the last page: first line, lines of text shown */
} Reading;

/* The author's console: a line that is typed, and what was told. */
typedef struct Console {
  Buffer typed;
  char *looks_at;    /* the last words that only looked, or NULL */
  ScreenLine *lines; /* owned with their texts */
  size_t count;
} Console;

struct Screen {
  ScreenGame game;
  Settings *settings; /* lent, or the own ones */
  Settings own_settings;
  Question *question;      /* NULL while broken */
  BooksMemory before, now; /* the books of the last page and of this one */
  char *trouble, *message, *undoing;
  Buffer notes;
  bool quiet, leaving;
  bool acting; /* the page of the scene's act stands before the scene's */
  Reading act;

  Reading text;    /* the story's */
  size_t list_top; /* first line of the list of items that is shown */
  int list_focus;  /* the item it was scrolled to */
  /* Of the last page: lines of the list, of the item in focus, and where the next items would be
   * (list_count and -1 where there are none). */
  size_t list_rows, list_count, item_first, item_last;
  long next_first, previous_last;

  ScreenDesk desk;
  Console console;
  PaperKind paper;
  Reading sheet;     /* the paper's text */
  int sheet_columns; /* it is broken for; 0: to be made anew */
  bool sheet_at_end;

  Page page;
};

/* Puts the window of `rows` lines where it belongs and notes what has been seen. */
void reading_place(Reading *reading, size_t rows);
void reading_scroll(Reading *reading, long lines);
bool reading_is_done(const Reading *reading); /* the end has been seen */
void reading_reset(Reading *reading);

void layout_story(Screen *screen);

/* The page of an act (act.c). */
void act_show(Screen *screen);
bool act_press(Screen *screen, Press press); /* true: the key was for it */

void papers_open(Screen *screen, PaperKind kind);
void papers_show(Screen *screen);
void papers_press(Screen *screen, Press press);

/* The author's part: keys, the line of the foot, the papers (author.c). */
bool author_press(Screen *screen, Press press, Want *want); /* true: the key was for it */
void author_add_status(const Screen *screen, Flow *foot, int columns);
void author_add_prompt(const Screen *screen, Flow *foot, int columns);
void author_fill_fault(const Screen *screen, Flow *flow, int columns);
void author_fill_log(const Screen *screen, Flow *flow, int columns);
void author_fill_console(const Screen *screen, Flow *flow, int columns);
void author_fill_help(const Screen *screen, Flow *flow, int columns);
void author_free(Screen *screen);

#endif
