/* A plan's pairs are the same in all games. Ledgers need not be: the list is made of all that the
 * games have, in the order in which they come, and each game's years are put beside it. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/roster_game.h"

static void take_plan(Roster *roster, const Plan *plan) {
  roster->pair_count = plan->pair_count;
  roster->pairs = memory_new(roster->pair_count * sizeof *roster->pairs);
  for (size_t i = 0; i < plan->pair_count; i++) {
    const PlanPair *pair = &plan->pairs[i];
    roster->pairs[i] = (RosterPair){.title = memory_copy(pair->title),
                                    .unit = memory_copy(pair->unit),
                                    .told = memory_copy(pair->told),
                                    .so = memory_copy(pair->so),
                                    .told_words = memory_copy(pair->told_words),
                                    .so_words = memory_copy(pair->so_words),
                                    .times = pair->times};
  }
}

static bool has_books(const Roster *roster) {
  for (size_t i = 0; i < roster->count; i++) {
    for (size_t k = 0; k < roster->games[i].year_count; k++) {
      if (roster->games[i].years[k].count > 0) return true;
    }
  }
  return false;
}

/* ---- ledgers ---- */

/* Where the list has that id; `count` where it has not. */
static size_t place_of(const RosterPair *pairs, size_t count, const char *id) {
  size_t place = 0;
  while (place < count && strcmp(pairs[place].told, id) != 0) place++;
  return place;
}

static void add_entry(Roster *roster, const RosterPair *entry) {
  if (place_of(roster->pairs, roster->pair_count, entry->told) < roster->pair_count) return;
  roster->pairs = memory_grow(roster->pairs, roster->pair_count + 1, sizeof *roster->pairs);
  roster->pairs[roster->pair_count++] = (RosterPair){.title = memory_copy(entry->title),
                                                     .unit = memory_copy(entry->unit),
                                                     .told = memory_copy(entry->told),
                                                     .times = entry->times,
                                                     .ledger = true};
}

static void take_years(const Roster *roster, RosterGame *game, RosterEntry *entry) {
  roster_years_free(game->years, game->year_count);
  game->year_count = roster->pair_count;
  game->years = memory_new(game->year_count * sizeof *game->years);
  for (size_t i = 0; i < entry->ledger_count; i++) {
    size_t place = place_of(roster->pairs, roster->pair_count, entry->ledger[i].told);
    game->years[place] = entry->ledger_years[i];
    entry->ledger_years[i] = (RosterYears){0};
  }
}

static void take_ledgers(Roster *roster) {
  for (size_t i = 0; i < roster->count; i++) {
    const RosterEntry *entry = &roster->entries[roster->games[i].place - 1];
    for (size_t k = 0; k < entry->ledger_count; k++) add_entry(roster, &entry->ledger[k]);
  }
  for (size_t i = 0; i < roster->count; i++) {
    RosterGame *game = &roster->games[i];
    take_years(roster, game, &roster->entries[game->place - 1]);
  }
}

void roster_pairs(Roster *roster, const Plan *plan) {
  if (has_books(roster)) {
    take_plan(roster, plan);
  } else {
    take_ledgers(roster);
  }
}
