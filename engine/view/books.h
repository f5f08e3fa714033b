/* The public books as they are read beside, below or instead of the story. */
#ifndef VIEW_BOOKS_H
#define VIEW_BOOKS_H

#include <stdbool.h>

#include "scene/scene.h"
#include "view/flow.h"
#include "view/measure.h"

/* What stood in the books when the last page was shown: so that what is new comes first. */
typedef struct BooksMemory {
  char **lines; /* one each entry, with its id; owned */
  size_t count;
} BooksMemory;

void books_remember(BooksMemory *memory, const Scene *scene);
void books_forget(BooksMemory *memory);

/* All entries, each with who said it and when, in their order: a ledger under its heading, for a
 * column beside the story; `airy`: blank lines between the entries. */
void books_add_beside(Flow *flow, const Scene *scene, const Measure *measure, int columns,
                      bool airy);

/* As many whole entries as go into `most_lines` lines, those that changed since `memory` first,
 * then the latest; then how many are not shown. */
void books_add_latest(Flow *flow, const Scene *scene, const BooksMemory *memory,
                      const Measure *measure, int columns, int most_lines);

#endif
