/* The games of a class, read from their saves: of each only plain data, so that no script and no
 * file stays open.
 *
 * Saves are taken in the order of the bytes of their base names (equal ones in the order given).
 * Those that are of the scenario and were played as they stand are the games, "Commune 1",
 * "Commune 2" and so on; the others are left out, each with its reason. No path, name of a file,
 * user or clock is in what is told of either; `path` is there for who has to find the file. */
#ifndef REPORT_ROSTER_H
#define REPORT_ROSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/value.h"
#include "report/plan.h"
#include "scene/scene.h"
#include "script/script.h"

enum { ROSTER_LEAST = 2, ROSTER_MOST = 400 };

/* A decision that was taken; pauses are none. */
typedef struct RosterDecision {
  Scene *scene;  /* id, heading, text (else what the scene said before) and question */
  Value *answer; /* canonical; a class's with its votes (answer_core()) */
  size_t turn;   /* which one it is of the same question of the same scene, from 1 */
} RosterDecision;

/* What was told of a year and what was so, as they are kept. */
typedef struct RosterYear {
  char *at; /* "1958"; the whole period where it is no month */
  bool has_told, has_so;
  double told, so;
} RosterYear;

typedef struct RosterYears {
  RosterYear *list; /* in time's order */
  size_t count;
  char *told_by, *so_by, *so_unit; /* as the books have it last, or NULL */
} RosterYears;

typedef struct RosterGame {
  char *label;      /* "Commune 1" */
  size_t place;     /* among all saves given, from 1 */
  const char *path; /* as it was given */
  uint64_t seed;
  char **values; /* of the roster's options, in words */
  size_t value_count;
  RosterDecision *decisions;
  size_t count;
  size_t answers;     /* given, pauses too */
  char *last;         /* id of the scene that waits, or of the ending's */
  char *ending;       /* its title; NULL where the game has not ended */
  size_t torn;        /* the line that a crash tore and that was left out, or 0 */
  RosterYears *years; /* by the roster's pairs */
  size_t year_count;
} RosterGame;

typedef struct RosterAbsent {
  size_t place; /* "the 7th of 33 saves" */
  const char *path;
  char *reason; /* plain, without a full stop: "the file is empty" */
} RosterAbsent;

/* What is held against each other: the plan's pair, or an entry of the public ledger. */
typedef struct RosterPair {
  char *title, *unit, *told, *so; /* `so`: NULL where no such book is kept */
  char *told_words, *so_words;    /* plain, or NULL */
  double times;                   /* of `so` */
  bool ledger;
} RosterPair;

typedef struct RosterOption {
  char *text;   /* "Where the commune lies" */
  bool differs; /* not the same in all games */
} RosterOption;

typedef struct Roster Roster;
struct Roster {
  size_t given;   /* saves */
  char *scenario; /* the one that most saves are of, of two the first's; NULL: none is a save */
  RosterGame *games;
  size_t count;
  RosterAbsent *absent; /* in the order of their places */
  size_t absent_count;
  RosterPair *pairs;
  size_t pair_count;
  RosterOption *options;
  size_t option_count;
  bool seeds_differ;
  struct RosterEntry *entries; /* while it is read */
};

/* Looks at the saves' headers and says of which scenario the class is. ERROR_USAGE where there are
 * fewer than ROSTER_LEAST or more than ROSTER_MOST. The paths must outlive the roster. */
Roster *roster_open(const char *const *paths, size_t count, Error *error);

typedef struct RosterSetup {
  const char *folder, *language;
  const Manifest *manifest; /* of the scenario: its options in words */
  const Plan *plan;
  unsigned jobs;
  void (*progress)(void *context, uint64_t done, uint64_t games); /* or NULL */
  void *context;
} RosterSetup;

/* Plays all of them again, in `jobs` threads; what comes of it does not depend on how many. To be
 * called once, with a roster that has a scenario. */
bool roster_play(Roster *roster, const RosterSetup *setup, Error *error);

void roster_free(Roster *roster); /* NULL is fine */

/* "7th" */
enum { ROSTER_ORDINAL_BYTES = 32 };
void roster_ordinal(size_t number, char out[ROSTER_ORDINAL_BYTES]);

#endif
