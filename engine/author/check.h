/* What can be told of a scenario without playing it. */
#ifndef AUTHOR_CHECK_H
#define AUTHOR_CHECK_H

#include "base/buffer.h"
#include "base/error.h"

typedef enum Severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR, SEVERITY_COUNT } Severity;

typedef struct Finding {
  char *file; /* relative to the scenario's folder; owned, as message and fix are */
  int line, col;
  const char *code; /* "unknown_name" */
  Severity severity;
  char *message;   /* what was found */
  char *fix;       /* how to mend it; "" where the message says it */
  const char *why; /* why it matters */
  size_t order;    /* in which it was found */
} Finding;

typedef struct CheckResult {
  Finding *list; /* by file, line and column */
  size_t count, room;
  size_t by_severity[SEVERITY_COUNT];
  size_t files, events;
  size_t conditions, functions; /* functions: conditions that are no expressions */
} CheckResult;

/* Checks the scenario in `folder`. NULL where there is none; freed with check_free(). Nothing of it
 * is played: its files are read, and loaded as for a game. `assets` (NULL: none) is where pictures
 * lie that are not in the scenario's own folder: those of each scenario in a folder of its id. */
CheckResult *check_scenario(const char *folder, const char *assets, Error *error);
void check_free(CheckResult *result);

/* The findings for a person, grouped by file, with a line that sums up. */
void check_write_text(const CheckResult *result, Buffer *out);

/* The findings as JSON, an object a line. */
void check_write_json(const CheckResult *result, Buffer *out);

#endif
