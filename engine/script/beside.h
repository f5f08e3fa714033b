/* What a scenario says of its people, its farm year and its map (the manifest's cast, calendar and
 * map), as it stands while a question waits or the game has ended. Nothing is evaluated before a
 * page is asked for, and asking changes nothing: the scene that waits stays. */
#ifndef SCRIPT_BESIDE_H
#define SCRIPT_BESIDE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"
#include "script/script.h"

typedef enum BesidePage { BESIDE_PEOPLE, BESIDE_CALENDAR, BESIDE_MAP } BesidePage;

typedef struct BesideSpot {
  int x, y; /* in units of the map, from its top left corner */
} BesideSpot;

/* A person, an entry of the farm year, something that is due, a place. Texts are cleaned for
 * showing; NULL is "none". `text` and `at` are Markdown with values put in; of a template that
 * failed they say what is wrong and where. */
typedef struct BesideEntry {
  char *id;    /* people; places where they have one */
  char *title; /* a name, a label */
  char *characters, *pinyin;
  char *text;
  char *at;    /* people: where they are as far as the desk knows */
  char *month; /* calendar: "1" to "12" of every year, "1958-10" of one */
  bool is_due; /* calendar: due now; it has no month */
  char *kind;  /* places: "river" */
  BesideSpot *spots;
  size_t spot_count;
} BesideEntry;

/* Start with a zeroed one, end with beside_free(). */
typedef struct Beside {
  BesideEntry *list; /* those that are there now, in the manifest's order */
  size_t count;
  char *month;    /* calendar: the month it is, or NULL */
  int cols, rows; /* map: its size; 0 where there is none */
} Beside;

/* Fills `out` with the page. False with the reason: no question waits, or the script has failed
 * over it by breaking a bound (script_is_over(); then it can only be freed). */
bool script_beside(Script *script, BesidePage page, Beside *out, Error *error);

void beside_free(Beside *beside);

#endif
