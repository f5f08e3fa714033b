/* The fronts: three ways to carry a story to a person or a program and the answers back. Each plays
 * until the game ends or is left and returns the exit status; none closes the story. */
#ifndef FRONT_FRONT_H
#define FRONT_FRONT_H

#include <stdbool.h>

#include "base/error.h"
#include "front/desk.h"
#include "front/settings_file.h"
#include "story/story.h"

typedef struct FrontSetup {
  bool class_mode;                    /* --class: discuss stops are shown as stops for the class */
  bool intensity_given;               /* --intensity: the person's own setting waits */
  const char *saves;                  /* folder of saves, for `s`; may be NULL */
  Desk *desk;                         /* `irongrain watch`: the author's; NULL in play */
  SettingsFile *settings;             /* NULL: the front opens the person's own */
  const char *const *picture_folders; /* where its pictures are looked for, in this order */
  unsigned long picture_folder_count;
  const char *name; /* how the scenario was named on the command line */
} FrontSetup;

/* One JSON object a line on descriptor 1, an answer a line on descriptor 0. */
int front_json(Story *story, const FrontSetup *setup);

/* A scenario that does not load, as the protocol's line on descriptor 1: {"error","at","n":0}. */
void front_json_fault(const Error *fault);

/* Append-only lines, complete, kind to a screen reader. */
int front_plain(Story *story, const FrontSetup *setup);

/* Full screen through ncurses. Where the terminal cannot be used, it falls back to
 * front_plain(). */
int front_curses(Story *story, const FrontSetup *setup);

/* True if a full-screen front can be used: stdin and stdout are terminals, TERM is set and not
 * dumb. */
bool front_full_screen(void);

/* The title screen: what the person picked. */
typedef enum TitleAction { TITLE_QUIT, TITLE_NEW, TITLE_RESUME, TITLE_DELETE } TitleAction;
typedef struct TitleScenario {
  const char *folder, *id, *title, *note;
  double minutes;
  const char *summary;                /* what it is about, in a line; may be NULL */
  const char *picture, *picture_text; /* its name and what can be seen on it; may be NULL */
  const char *const *picture_folders; /* as in FrontSetup */
  unsigned long picture_folder_count;
} TitleScenario;
typedef struct TitleSave {
  const char *path, *name, *title; /* file, its name, the scenario's title */
  const char *where;               /* date in the story: the last scene's period */
  unsigned long answers;
  const char *when; /* last change, local words such as "2026-11-23 18:00" */
  bool is_authors;
} TitleSave;
typedef struct TitleList {
  const TitleScenario *scenarios;
  unsigned long scenario_count;
  const TitleSave *saves;
  unsigned long save_count;
  const char *message;    /* shown once, e.g. why a save could not be opened; may be NULL */
  SettingsFile *settings; /* as in FrontSetup */
  unsigned long row;      /* in focus first, from 1, scenarios before saves; 0: the latest save */
} TitleList;

/* Shows the title screen; *index is into scenarios (NEW) or saves (RESUME, DELETE: confirmed by a
 * second key). */
TitleAction front_title(const TitleList *list, unsigned long *index);

#endif
