/* The console of `irongrain watch`: what an author asks of a game while a question waits.
 *
 * The game is held still: whatever the conditions of the scenario do when they are looked at, they
 * can ask, say, draw and change nothing. */
#ifndef SCRIPT_CONSOLE_H
#define SCRIPT_CONSOLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "script/script.h"

typedef enum ConsoleKind {
  CONSOLE_HEADING, /* `text` alone */
  CONSOLE_PLAIN,   /* a name and what is to be said of it; either may be "" */
  CONSOLE_GOOD,    /* the same, of an event that can come now */
} ConsoleKind;

/* Cleaned for showing. */
typedef struct ConsoleLine {
  ConsoleKind kind;
  char *name, *text;
} ConsoleLine;

/* Start with a zeroed one, end with console_lines_free(). */
typedef struct ConsoleLines {
  ConsoleLine *list;
  size_t count;
} ConsoleLines;

void console_lines_add(ConsoleLines *lines, ConsoleKind kind, const char *name, const char *text);
void console_lines_free(ConsoleLines *lines);

typedef enum ConsoleVerb {
  CONSOLE_STATE,  /* month, scene, facts, people, options, books, answers, debts */
  CONSOLE_EVENTS, /* why each event can or cannot come now; `word` in its id, or "" for all */
  CONSOLE_FORCE,  /* the event `word` plays next, whatever its condition */
} ConsoleVerb;

/* Adds to `lines` (NULL where nothing is to be told) what the verb tells. False with the reason:
 * no question waits, there is no such event, or the script has failed over it (then it can only be
 * freed, as after script_answer()). */
bool script_console(Script *script, ConsoleVerb verb, const char *word, ConsoleLines *lines,
                    Error *error);

/* One call, while it is served. */
typedef struct ConsoleCall {
  ConsoleVerb verb;
  const char *word;
  ConsoleLines *lines;
  Error *refusal; /* set where the call is refused */
} ConsoleCall;

/* True if the script has failed and can only be freed. */
bool script_is_over(const Script *script);

#endif
