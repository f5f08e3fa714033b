/* One game as a debrief reads it: a story that followed the save to its last answer, with all books
 * open. The save is only read. */
#ifndef REPORT_GAME_H
#define REPORT_GAME_H

#include "report/paper.h"
#include "report/plan.h"
#include "story/kept.h"
#include "story/story.h"

typedef struct Game {
  Story *story;
  const Plan *plan;
  const char *language; /* in which it is told */
  size_t
      record; /* the first moment of the last record; the count of moments where none was reached */
} Game;

/* Opens the save for reading. False with the reason: it is none, of another scenario, an author's
 * game, without an answer, or it does not load. A save that fits only in part is read as far as it
 * fits: game_trouble() says so. */
bool game_open(Game *game, const char *save, const char *folder, const char *language,
               const Plan *plan, Error *error);
void game_close(Game *game);

/* What the reader has to be told of the game before anything else, in plain words, or "" : it did
 * not end, its books differ from those of the save, an answer does not fit. */
void game_trouble(const Game *game, Buffer *out);

/* The scene of moment `index`: an answered one, or, of the index story_count(), the one that waits
 * (then `answer` is NULL). A NULL scene: there is none. */
Moment game_moment(const Game *game, size_t index);

/* True if the moment asks for a decision: no pause, and no part of the last record. */
bool game_decides(const Game *game, size_t index);

/* "12. September 1958: All on, figure": the decision of a moment by its number, its scene and, where
 * that asks more than once or is a month's own, its question. */
void game_title(const Game *game, size_t index, Buffer *out);

/* "September 1958" of a scene's id or a month; what has no month as it stands. */
void game_when(const char *id, Buffer *out);

/* The row of the shelf for an id, or NULL; and what a figure is called by it: its label, else the
 * public ledger's, else the id. */
const ShelfRow *game_row(const Game *game, const char *id);
const char *game_label(const Game *game, const char *id);

/* The label of an option's value, or the value itself. */
const char *game_option_label(const ManifestOption *option, const char *value);

/* The unit as the report writes it, without the empty one: NULL. */
const char *game_unit(const char *unit);

#endif
