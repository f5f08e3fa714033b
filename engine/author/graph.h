/* A scenario as a graph in the DOT language: what leads to what by its code, and what followed what
 * in games that nobody plays. */
#ifndef AUTHOR_GRAPH_H
#define AUTHOR_GRAPH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/error.h"

typedef struct GraphSetup {
  const char *folder; /* of the scenario */
  const char *around; /* an event, or another scene that was met: it and its neighbours; or NULL */
  uint64_t runs;      /* games, each with answers drawn at random; may be 0 */
  uint64_t seed;      /* of all games, 0 to 2^53-1 */
} GraphSetup;

/* What should be told beside the graph. */
typedef struct GraphNotes {
  uint64_t
      broken;  /* games that an error stopped, or that had no end; they count as far as they came */
  Error error; /* of the first of them */
} GraphNotes;

/* Adds the graph to `out`: the same bytes for the same scenario, runs and seed. False where the
 * scenario does not load; ERROR_USAGE where nothing is called `around`, with the nearest. */
bool graph_write(const GraphSetup *setup, Buffer *out, GraphNotes *notes, Error *error);

#endif
