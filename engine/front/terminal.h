/* A terminal as the full-screen front needs it: pages out, keys and events in. curses.c is the one
 * that there is; nothing of curses shows here.
 *
 * While a Terminal is open, signals wait for terminal_wait() and come out of it as events, so that
 * none cuts into anything. A crash in between still leaves the person's terminal as it was
 * (rescue.h). */
#ifndef FRONT_TERMINAL_H
#define FRONT_TERMINAL_H

#include <stdbool.h>

#include "base/watch.h"
#include "front/ability.h"
#include "view/page.h"
#include "view/pointer.h"
#include "view/press.h"
#include "view/settings.h"

typedef struct Terminal Terminal;

/* True if the terminal that TERM names is known and can move its cursor. */
bool terminal_is_usable(void);

/* Takes the screen. NULL where that cannot be done; nothing has changed then. */
Terminal *terminal_open(void);

/* Gives the screen back as it was found. NULL is fine. */
void terminal_close(Terminal *terminal);

/* Shows pages in that theme from the next one on. NO_COLOR, and a terminal that has no colours,
 * make mono of all of them. */
void terminal_theme(Terminal *terminal, Theme theme);
bool terminal_has_colours(const Terminal *terminal);

/* What it can do for pictures, as far as it is known now: it may answer later (EVENT_ABLE). */
Ability terminal_ability(const Terminal *terminal);

/* The same of a terminal that is not taken, on descriptor 1: its columns and rows too. False
 * where there is none. */
bool terminal_look(Ability *ability, int *cols, int *rows);

bool terminal_is_utf8(const Terminal *terminal);
bool terminal_is_wide(const Terminal *terminal); /* where a setting says "auto" (encoding.h) */

/* Characters of ambiguous width are not to be sent: what a page draws of them itself (a chart's
 * lines) is drawn in ASCII. Words are the filter's affair (filter.h). */
void terminal_certain(Terminal *terminal, bool certain);

void terminal_size(const Terminal *terminal, int *cols, int *rows);
/* A picture's own colours are made before it is drawn, and the standard ones again before a page
 * without it, when the screen is given back, and after a crash. */
void terminal_draw(Terminal *terminal, const Page *page);

typedef enum EventKind {
  EVENT_PRESS,
  EVENT_MOUSE,
  EVENT_REDRAW,  /* the size may have changed, or the screen was lost: draw a page again */
  EVENT_SIGNAL,  /* SIGINT, SIGTERM or SIGHUP asks to leave */
  EVENT_ABLE,    /* the terminal has answered: it can do more for pictures than was known */
  EVENT_FILES,   /* the files that are watched have changed */
  EVENT_GONE,    /* there is nobody at the other end any more */
  EVENT_LOST,    /* the same, because the person says that the screen is lost (Ctrl-L) */
  EVENT_NOTHING, /* never comes out of terminal_wait() */
} EventKind;

typedef struct Event {
  EventKind kind;
  Press press; /* EVENT_PRESS */
  Mouse mouse; /* EVENT_MOUSE */
  int signal;  /* EVENT_SIGNAL */
} Event;

/* Waits for the next event; of files, where `watch` is not NULL. Suspending (Ctrl-Z) and coming
 * back happen inside. */
Event terminal_wait(Terminal *terminal, Watch *watch);

#endif
