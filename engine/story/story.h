/* A scenario being played: start, resume by replay, scene, answer, undo. A story knows no screen.
 *
 * A game is the list of its answers. A Story holds a Script (the scenario, run so far) and a
 * Journal (the answers on disk). Every way of going back loads the scenario anew and answers a
 * prefix again. */
#ifndef STORY_STORY_H
#define STORY_STORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/value.h"
#include "journal/journal.h"
#include "scene/scene.h"
#include "script/script.h"

typedef struct Story Story;

typedef struct StorySetup {
  const char *folder; /* the scenario's */
  const char *save;   /* path: resumed where the file exists, else made; NULL keeps none */
  bool fresh;         /* a new game in any case: an error where `save` exists */
  bool seed_given;
  uint64_t seed;        /* used where a new game is made; a resumed save's own stands */
  const Value *options; /* --set, map of text to text, may be NULL; contradiction: ERROR_USAGE */
  const char *language; /* NULL: the manifest's first */
  bool documents;       /* --intensity documents */
  bool author;          /* `irongrain watch`: an author's game is made or gone on with */
  bool read_only;       /* look at an existing save: no lock, no answer, no undo */
  ScriptLog *log;       /* the author's log(...), may be NULL */
  void *log_context;
  Counts *counts;     /* what a tester counts, outlives the story; or NULL */
  bool unlooked;      /* nobody will look things up (story/sheets.h): the books are not kept */
  const Value *rules; /* of the system that are changed (map of text to text), for story/whatif.h:
                         in no save, for its header tells of none; or NULL */
  bool opened; /* a debrief, not a player, reads: all books are open before the end too, and each
                     moment keeps the public ledger that stood beside it */
} StorySetup;

typedef enum StoryState {
  STORY_ASKING, /* story_scene() waits for an answer */
  STORY_ENDED,  /* story_scene() is the ending */
  STORY_BROKEN, /* a script error: story_error(); undo and reload are still taken */
} StoryState;

/* Opens a new or an existing game. NULL on failure: the scenario does not load, the save is bad or
 * locked, options contradict, the save is of another scenario. A script error once start
 * runs is no failure, not even before the first page: the story is STORY_BROKEN. */
Story *story_open(const StorySetup *setup, Error *error);

/* Leaves the game: everything acknowledged is on disk. False, with why, if something owed is
 * lost. */
bool story_close(Story *story, Error *error);

StoryState story_state(const Story *story);
const Scene *story_scene(const Story *story); /* NULL while broken */
const Error *story_error(const Story *story); /* NULL unless broken */
const Manifest *story_manifest(const Story *story);
Script *story_script(const Story *story); /* for glossary and sources; never NULL */
const JournalHeader *story_header(const Story *story);
const char *story_path(const Story *story); /* of the save; NULL where none is kept */
bool story_read_only(const Story *story);

/* Answers the scene that waits: judged, journaled (synced), then the script goes on. False: a bad
 * answer, a story that is read-only or not asking; nothing has changed. A disk that refuses or a
 * script that breaks after the answer does not make it false: see story_trouble() and
 * story_state(). */
bool story_answer(Story *story, const Value *answer, Error *error);

/* How many answers may be taken back: the latest ones that are of the open period, the one in which
 * an answer was last given (be it taken back since); in a broken story at least one where there is
 * one. */
size_t story_undoable(const Story *story);

/* Takes back `count` answers, all or none. */
bool story_undo(Story *story, size_t count, Error *error);

/* Reads the scenario from disk again and replays. False where it does not load: the old game goes
 * on. */
bool story_reload(Story *story, Error *error);

/* Whether the hardest scenes come as papers only, from now on: the game so far is told again in
 * that manner. False where the scenario no longer loads: it goes on as it was. */
bool story_documents(Story *story, bool documents, Error *error);

/* Things the player should be told once: a torn line dropped, a drift, a misfit and the new file's
 * name. Handed over one by one, NULL when none is left; freed with free(). */
char *story_note(Story *story);

/* First answer (0-based) whose digest differed when the save was replayed, or -1. */
long story_drift(const Story *story);

/* NULL, or why the save's next answer does not fit: a read-only story stands before it then. */
const Error *story_misfit(const Story *story);

/* NULL, or what cannot be written now and why: to be said on every page. Owned by the story. */
const char *story_trouble(const Story *story);

/* Tries to write what is owed. */
void story_retry(Story *story);

/* True once all books may be read: the story has ended, or a debrief reads it. */
bool story_opened(const Story *story);

/* The game so far: answer i (0 to story_count()-1) with its scene, whose books are dropped (but
 * see StorySetup.opened). */
typedef struct Moment {
  const Scene *scene;
  const Value *answer;
} Moment;
size_t story_count(const Story *story);
Moment story_moment(const Story *story, size_t index);

#endif
