/* The names that a scenario's files may use, as far as its loading came. */
#ifndef SCRIPT_KNOWN_H
#define SCRIPT_KNOWN_H

#include <stdbool.h>

#include "base/file.h"
#include "script/script.h"

typedef enum KnownNames {
  KNOWN_GLOBALS, /* what Lua code can name, with the members of its tables: "say", "math.floor" */
  KNOWN_FIELDS,  /* of the tables that calls take (prelude/calls.lua): "storylet.when" */
  KNOWN_FACTS,
  KNOWN_PEOPLE, /* and the fields of each: "wen", "wen.here" */
  KNOWN_OPTIONS,
  KNOWN_BOOKS,
  KNOWN_UNITS,
  KNOWN_CAST, /* whose words can be marked as said, and who can be looked up */
  KNOWN_EVENTS,
  KNOWN_CALLS,      /* the host's own calls and tables, without the library: "say", "facts" */
  KNOWN_TEST_CALLS, /* the same of the author's tests: "test", "expect" */
} KnownNames;

/* The same as script_load(), but what could not be loaded is given too: its error is told, and only
 * what this header names may be asked of it. NULL where there is no scenario at all. */
Script *known_load(const char *folder, Error *error);

/* Fills `names` (sorted, freed with file_list_free()); false where the scenario has not come so far
 * as to declare them, or declares none. */
bool known_names(Script *script, KnownNames which, FileList *names);

#endif
