/* The books of a game as CSV, `month,book,id,unit,value,by`: those that the scenario keeps; where
 * it keeps none, its public ledger as it stood at each month's end. */
#ifndef COMMANDS_BOOKS_H
#define COMMANDS_BOOKS_H

#include <stdbool.h>

#include "base/buffer.h"
#include "scene/scene.h"
#include "script/script.h"

typedef struct KeptRow KeptRow;

/* Plain data: start with `Books books = {0}`, end with books_free(). */
typedef struct Books {
  KeptRow *rows; /* in the order in which they were recorded */
  size_t count, room;
  char *period;  /* of the scene before */
  bool begun;    /* the head is printed */
  Buffer months; /* the public ledger of the months that are over */
  Buffer month;  /* and of the one that is not */
} Books;

/* Takes a row that the scenario recorded. */
void books_keep(Books *books, const ScriptRow *row);

/* Sees the public ledger in a scene. Where there is more of it than can be held until a first row
 * is recorded, it stands: what there is goes out. */
void books_see(Books *books, const Scene *scene, Buffer *out);

/* Adds the head and all rows that are not out yet: by month, within it in the order of first
 * record; of an entry that was recorded twice, the last. */
void books_print(Books *books, Buffer *out);

void books_free(Books *books);

#endif
