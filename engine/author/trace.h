/* All that one game showed and kept, small enough to be compared with another's: public books, kept
 * books, facts and people by month; words by scene; the record it ends with. */
#ifndef AUTHOR_TRACE_H
#define AUTHOR_TRACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "scene/scene.h"
#include "script/policy.h"
#include "script/script.h"

typedef enum TraceKind {
  TRACE_BOOKS,  /* the public ones */
  TRACE_KEPT,   /* rows of record{} */
  TRACE_FACTS,  /* facts and people */
  TRACE_WORDS,  /* of a page */
  TRACE_ENDING, /* which */
  TRACE_KINDS,
} TraceKind;

typedef struct TraceEntry {
  TraceKind kind;
  uint64_t key, value;
  size_t name;  /* in `names`: when, NUL, what, NUL */
  size_t order; /* in which it came */
} TraceEntry;

/* Plain data: begins as {0}, ends with trace_free(). */
typedef struct Trace {
  TraceEntry *entries;
  size_t count, room;
  Buffer names;
} Trace;

void trace_free(Trace *trace);

/* Takes down a page. `script` is asked for facts and people where `with_state`. */
void trace_page(Trace *trace, const Scene *scene, Script *script, bool with_state);

/* Takes down a kept row: a ScriptRecord whose context is the trace. */
void trace_row(void *context, const ScriptRow *row);

/* Nothing more comes: makes it fit to be compared. */
void trace_close(Trace *trace);

/* The earliest difference of one kind; `what` points into one of the traces. */
typedef struct TraceDifference {
  bool differs;
  const char *when, *what; /* "1958-10" or a scene's id; "grain" */
} TraceDifference;

void trace_compare(const Trace *one, const Trace *other, TraceDifference out[TRACE_KINDS]);

#endif
