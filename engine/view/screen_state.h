/* The state of a Screen, for the files that make it up: screen.c takes the keys, layout.c shows the
 * page of the story, act.c and plate.c what stands before it, papers.c everything that is read
 * beside it. Nobody else includes this. */
#ifndef VIEW_SCREEN_STATE_H
#define VIEW_SCREEN_STATE_H

#include "base/buffer.h"
#include "view/books.h"
#include "view/frame.h"
#include "view/question.h"
#include "view/screen.h"
#include "view/sheet_flow.h"

typedef enum PaperKind {
  PAPER_NONE,
  PAPER_NOTES,
  PAPER_HELP,
  PAPER_SAVES,
  PAPER_FAULT,
  PAPER_LOG,
  PAPER_CONSOLE,
  PAPER_SHEET, /* the sheet on top of Screen.sheets */
} PaperKind;

/* A picture that has a page to itself where the page that it belongs to has no room for it. */
typedef enum Plate {
  PLATE_DONE,  /* it was seen, or there is nothing to be seen */
  PLATE_DUE,   /* not seen yet */
  PLATE_UP,    /* it is shown, and stays until a key, whatever room there is meanwhile */
  PLATE_AGAIN, /* the same, because the person asked for it */
} Plate;

/* A text in a window. What was read and where the window stands is kept as places, not as line
 * numbers, so that a resize loses neither. */
typedef struct Reading {
  Flow flow;
  size_t place;     /* of the first line shown */
  size_t read;      /* how far the eye has come */
  size_t top, rows; /* of the last page: first line, lines of text shown */
  int row, col;     /* of the last page: where they stood */
} Reading;

/* A sheet that was opened. What was in focus and where the window stands is kept by parts, so that
 * neither a resize nor another sheet on top loses it. */
typedef struct OpenSheet {
  char *show, *id; /* id may be NULL */
  Sheet *sheet;    /* NULL where there is nothing */
  bool is_fetched, is_at_end;
  bool is_remade;   /* since the last page: what is in focus may be cut */
  bool is_scrolled; /* the last key moved the window, not the focus */
  SheetLines lines; /* made for `look` */
  SheetLook look;
  size_t top, rows; /* of the last page: first line, lines shown */
  int row, col;     /* and where they stood */
  long anchor;      /* the part of the first line that is to be shown */
  size_t offset;    /* and which of its lines */
  long focus;       /* an item of the lines, or -1 */
  long term;        /* a linked word in focus, or -1 */
} OpenSheet;

/* The sheets that are open, one on the other, and what is being done there. */
typedef struct Sheets {
  OpenSheet *stack;
  size_t depth;
  bool is_ascii, is_table; /* how charts are shown */
  Buffer sought;           /* the words that are looked for */
  bool is_typing;          /* they are being typed */
  long found;              /* which place of them is looked at, or -1 */
  long branching;          /* the answer that may be taken up again, or -1 */
} Sheets;

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
  Plate act_plate, plate; /* of the act's picture, and of the scene's */
  bool is_picture_new;    /* the page before this one was not of the same picture */

  Reading text;              /* the story's */
  Flow asked;                /* the question's own words as they stand on the last page */
  int asked_row;             /* and where */
  long term;                 /* the linked word of the two in focus, or -1 */
  int has_calendar, has_map; /* 1 yes, -1 no, 0 not asked yet */
  size_t list_top;           /* first line of the list of items that is shown */
  int list_focus;            /* the item it was scrolled to */
  /* Of the last page: lines of the list, of the item in focus, and where the next items would be
   * (list_count and -1 where there are none). */
  size_t list_rows, list_count, item_first, item_last;
  long next_first, previous_last;

  Sheets sheets;
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

/* False, and nothing counts as seen: a picture that is due has no room there, and is to be shown on
 * its plate first. */
bool layout_story(Screen *screen);

/* The page of an act (act.c). */
bool act_show(Screen *screen); /* as layout_story() */
/* The foot of a page that asks nothing, with these keys; returns the row of its rule. */
int act_show_foot(Screen *screen, const Frame *frame, const char *keys);
bool act_press(Screen *screen, Press press); /* true: the key was for it */

/* Pictures, and the page of one (plate.c). All are of the picture that goes with the page: the
 * act's while its page stands before the scene's, else the scene's. */
void plate_begin(Screen *screen, const ScreenGame *game, bool undone, bool again);
const Picture *plate_picture(const Screen *screen, int cols, int rows); /* NULL: not drawn */
bool plate_is_due(const Screen *screen);   /* it is drawn, and was not seen yet */
bool plate_is_up(const Screen *screen);    /* so no other page is shown */
bool plate_can_open(const Screen *screen); /* it is drawn, seen or not */
bool plate_open(Screen *screen);           /* to be seen once more; false where it is not drawn */
void plate_show(Screen *screen);
bool plate_press(Screen *screen, Press press); /* true: the key was for it */
/* Adds its words where it is not drawn; false where there is nothing to tell. */
bool plate_add_words(const Screen *screen, Flow *flow, int columns);

void papers_open(Screen *screen, PaperKind kind); /* closes what was open, sheets too */
PaperKind papers_opened_by(Press press);          /* PAPER_NONE for a key that opens none */
void papers_show(Screen *screen);
void papers_press(Screen *screen, Press press);

/* The sheets (sheet_page.c, sheet_keys.c, sheet_find.c). */
void sheets_open(Screen *screen, const char *show, const char *id); /* on top of what is open */
void sheets_close(Screen *screen);                                  /* all of them */
void sheets_drop(Screen *screen);                                   /* the one on top */
void sheets_back(Screen *screen);  /* the same, and to the story from the last */
void sheets_renew(Screen *screen); /* what they show is made anew */
void sheets_show(Screen *screen);
Want sheets_press(Screen *screen, Press press);
bool sheets_take_all(const Screen *screen); /* every key is for them: words are being typed */
const char *sheets_opened_by(Press press);  /* which sheet a letter opens, or NULL */
bool sheets_are_there(Screen *screen,
                      const char *show); /* "calendar" or "map": it holds something */
Measure screen_measure(const Screen *screen);
OpenSheet *sheets_top(Screen *screen);
void sheets_fill(Screen *screen, OpenSheet *open, int columns, int prose);
void sheets_go_to(OpenSheet *open, size_t line); /* makes it the first one, where it can be */
void sheets_see(OpenSheet *open, size_t first, size_t last); /* scrolls only as far as needed */
void sheets_find_focus(OpenSheet *open, bool last); /* if it is out of sight: the first in sight */
void sheets_find_press(Screen *screen, OpenSheet *open, Press press); /* while words are typed */
void sheets_find(Screen *screen, OpenSheet *open,
                 int step); /* the next place (1) or the last (-1) */
void sheets_find_show(Screen *screen, const OpenSheet *open);

/* Linked words by Tab (terms.c). True: the key was for them, and nobody else's. */
bool terms_press_story(Screen *screen, Press press);
bool terms_press_sheet(Screen *screen, OpenSheet *open, Press press);
bool terms_follow_story(Screen *screen); /* true: the window was moved to the term in focus */
void terms_follow_sheet(OpenSheet *open);
void terms_show_story(Screen *screen);
void terms_show_sheet(Screen *screen, const OpenSheet *open);
bool terms_are_there(const Screen *screen); /* on the page of the story */

void commands_add(Screen *screen, Flow *foot, int columns); /* the line of keys of every page */

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
