/* One game on a page: what is shown of it, and what the person is doing there.
 *
 * A Screen takes keys and says what the person wants; it shows itself as a Page of any size at any
 * moment. It needs no terminal and never waits. What it shows is lent by the front that holds the
 * story. Nothing is sent, taken back or left without a key that says so. */
#ifndef VIEW_SCREEN_H
#define VIEW_SCREEN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "base/value.h"
#include "picture/gallery.h"
#include "scene/scene.h"
#include "scene/sheet.h"
#include "view/measure.h"
#include "view/page.h"
#include "view/press.h"
#include "view/settings.h"

enum { SCREEN_MIN_COLS = 60, SCREEN_MIN_ROWS = 20 };

typedef struct ScreenMoment {
  const Scene *scene;
  const Value *answer;
} ScreenMoment;

/* What there is to show. All of it is lent and must live until the next screen_show(). */
typedef struct ScreenGame {
  const char *title;  /* the scenario's */
  const Scene *scene; /* what is asked; NULL while the script is broken */
  const Error *error; /* why it is broken, else NULL */
  size_t answers;     /* how many were given */
  size_t undoable;    /* how many of them can be taken back now */
  const char *path;   /* of the save; NULL where none is kept */
  bool read_only;     /* the game is only looked at */
  bool class_mode;
  Gallery *gallery;         /* its pictures; NULL: none are drawn */
  const MeasureUnit *units; /* those with a metric twin */
  size_t unit_count;
  /* The sheet of that name (scene/sheet.h), of one entry where `id` is not NULL; the screen frees
   * it. NULL where there is none. */
  Sheet *(*sheet)(void *context, const char *show, const char *id);
  ScreenMoment (*moment)(void *context, size_t index); /* answer 0 to answers - 1 */
  void *context;
} ScreenGame;

/* A line of the console or of the log; either text may be "". */
typedef struct ScreenLine {
  enum { SCREEN_LINE_PLAIN, SCREEN_LINE_GOOD, SCREEN_LINE_HEADING } kind;
  const char *name, *text;
} ScreenLine;

/* What an author sees beside the game (`irongrain watch`). Lent as ScreenGame is. */
typedef struct ScreenDesk {
  const char *status; /* whether the page is new or old; NULL: no author watches */
  const Error *fault; /* why it is old, else NULL */
  const ScreenLine *log;
  size_t log_count;
} ScreenDesk;

typedef enum WantKind {
  WANT_NOTHING,
  WANT_ANSWER,  /* `answer`, owned by the caller */
  WANT_UNDO,    /* take the last answer back */
  WANT_RELOAD,  /* read the broken scenario again */
  WANT_LOOK,    /* the console obeys `answer`, a text, owned by the caller */
  WANT_SAVE,    /* write what is owed */
  WANT_OPTIONS, /* show the page of options (options.h) */
  WANT_KEEP,    /* a setting was changed here: keep it */
  WANT_BRANCH,  /* go on in a new save from the first `answer`, a number, answers of this game */
  WANT_LEAVE,
} WantKind;

typedef struct Want {
  WantKind kind;
  Value *answer;
} Want;

typedef struct Screen Screen;

Screen *screen_new(void);
void screen_free(Screen *screen);

/* How the person wants pages to look. Lent, for as long as the screen lives; a key may change its
 * units (WANT_KEEP). Until then all is as in a zeroed one. */
void screen_settings(Screen *screen, Settings *settings);

/* Begins a new page: another scene, an error, or the same scene after a reload. */
void screen_show(Screen *screen, const ScreenGame *game);

/* The same page after the files were read again: what is read beside it stays open. */
void screen_renew(Screen *screen, const ScreenGame *game);

/* The same page in other words, for a terminal that shows others: what was typed, given or scrolled
 * to stays. */
void screen_reword(Screen *screen, const ScreenGame *game);

/* What an author sees now. */
void screen_desk(Screen *screen, const ScreenDesk *desk);

/* Opens the page of the desk's fault; it closes when there is none any more. */
void screen_fault(Screen *screen);

/* What the console has to tell; copied. */
void screen_tell(Screen *screen, const ScreenLine *lines, size_t count);

/* What the console was last asked to look at ("events"), NULL where it is not open. */
const char *screen_looks_at(const Screen *screen);

/* What cannot be written now, on every page until it is NULL again. Copied. */
void screen_trouble(Screen *screen, const char *trouble);

/* To be read once, on a page of its own before anything else. Copied. */
void screen_note(Screen *screen, const char *note);

/* A line that stands until the next key. Copied. */
void screen_say(Screen *screen, const char *message);

/* True for kilograms and hectares, false for jin and mu (a setting). */
bool screen_is_metric(const Screen *screen);

/* Charts in ASCII alone, for a terminal without block characters. */
void screen_ascii(Screen *screen, bool is_ascii);

Want screen_press(Screen *screen, Press press);

/* The page at this size; good until the next call. Below the smallest size it says so. */
const Page *screen_page(Screen *screen, int cols, int rows);

#endif
