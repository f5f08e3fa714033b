/* The books of the game as it has gone so far, month by month: the rows that the scenario records
 * and what the public ledger has said. A run fills it as it goes; going back makes another run, so
 * nothing here is ever taken out again.
 *
 * It holds the true book too: for the makers of this room's pages, who ask for no KEPT_SO while the
 * books are closed (story_opened()), and for the debrief. */
#ifndef STORY_KEPT_H
#define STORY_KEPT_H

#include <stddef.h>

#include "script/script.h"
#include "story/story.h"

typedef enum KeptBook {
  KEPT_REPORTED,
  KEPT_SEEN,
  KEPT_ORDERED,
  KEPT_SO,
  KEPT_PUBLIC, /* the ledger: each change of an entry, not each month */
  KEPT_BOOKS
} KeptBook;

/* A figure as it stood in a month. Texts are Kept's, "" where there is none. */
typedef struct KeptPoint {
  const char *month; /* "1958-10"; of the ledger, where it names none, its scene's period */
  const char *unit, *by, *at;
  double value;
  size_t given;      /* the answer that the row named, counted from 1, or 0 */
  size_t answer;     /* the same of when the value first stood so */
  const char *since; /* the month when it first did */
  bool withheld;     /* shown only once the story has ended */
} KeptPoint;

typedef struct KeptSeries {
  KeptPoint *points; /* in time's order; of a kept book one a month */
  size_t count, room;
} KeptSeries;

typedef struct Kept Kept;

Kept *kept_new(void);
void kept_free(Kept *kept); /* NULL is fine */

/* Takes a row (a ScriptRecord; `context` is the Kept). */
void kept_row(void *context, const ScriptRow *row);

/* Takes what the scene's public ledger says that it did not say before. */
void kept_scene(Kept *kept, const Scene *scene);

/* What the book has of that id; NULL where it has nothing, or `kept` is NULL. */
const KeptSeries *kept_series(const Kept *kept, KeptBook book, const char *id);

/* A series with the id that it is of. */
typedef struct KeptEntry {
  const char *id;
  const KeptSeries *series;
} KeptEntry;

/* All series of a book, in the order of their ids' bytes: a list that is freed with free(), NULL
 * where there is none. */
KeptEntry *kept_list(const Kept *kept, KeptBook book, size_t *count);

/* What the story keeps; NULL where it keeps nothing. */
const Kept *story_kept(const Story *story);

#endif
