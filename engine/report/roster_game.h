/* One save of a class, played again. Inside this room only. */
#ifndef REPORT_ROSTER_GAME_H
#define REPORT_ROSTER_GAME_H

#include "report/roster.h"
#include "story/kept.h"

/* What is on the way from a save to a game or a reason. */
typedef struct RosterEntry {
  const char *path;
  size_t place;   /* among all saves, from 1 */
  char *scenario; /* of its header, NULL where it is no save */
  char *reason;   /* why it is left out, or NULL */
  Value *options; /* of its header */
  RosterGame game;
  RosterPair *ledger; /* where the books have nothing of the plan's pairs: what the ledger has, */
  RosterYears *ledger_years; /* year by year */
  size_t ledger_count;
} RosterEntry;

/* Reads the header: what is in no case a game gets a reason. */
void roster_game_look(RosterEntry *entry);

/* Plays it again: fills the game, or gives a reason. */
void roster_game_play(RosterEntry *entry, const RosterSetup *setup, Counts *counts);

void roster_game_free(RosterGame *game);
void roster_pair_free(RosterPair *pair);
void roster_years_free(RosterYears *years, size_t count); /* the list too */

/* ---- what the books of a game hold (roster_figures.c) ---- */

/* Fills the years from the books; from the public ledger, with the labels that
 * its last scene has, where the books have nothing of the plan's pairs. */
void roster_figures(RosterEntry *entry, const Kept *kept, const Scene *last, const Plan *plan);

/* Says what is held against each other in all games: the plan's pairs, or, where no game's books
 * have anything of them, the entries of the games' ledgers (roster_pairs.c). */
void roster_pairs(Roster *roster, const Plan *plan);

#endif
