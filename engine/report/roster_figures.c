/* The kept books have a figure a month. A year has its last month's figure or the sum of its
 * months; what a ledger says is no month's, so that a year has what was said last in it. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "report/roster_game.h"

enum { YEAR_BYTES = 4, LEDGER_MOST = 6 };

/* ---- years ---- */

/* "1958" of "1958-10"; a period that is no month stands for itself. */
static char *year_of(const char *month) {
  char when[SCENE_WHEN_BYTES];
  return scene_when(month, when) ? memory_copy_bytes(month, YEAR_BYTES) : memory_copy(month);
}

/* The row of that year, made where it is new: in the order of the years; what is no year comes in
 * the order in which it is met. */
static RosterYear *year_row(RosterYears *years, const char *month) {
  char when[SCENE_WHEN_BYTES];
  char *at = year_of(month);
  bool is_dated = scene_when(month, when);
  size_t place = years->count;
  for (size_t i = 0; i < years->count; i++) {
    if (strcmp(years->list[i].at, at) == 0) {
      free(at);
      return &years->list[i];
    }
  }
  while (is_dated && place > 0 && strcmp(years->list[place - 1].at, at) > 0) place--;
  years->list = memory_grow(years->list, years->count + 1, sizeof *years->list);
  memmove(years->list + place + 1, years->list + place,
          (years->count - place) * sizeof *years->list);
  years->list[place] = (RosterYear){.at = at};
  years->count++;
  return &years->list[place];
}

/* What the last point says, or NULL. */
static char *last_word(const KeptSeries *series, bool unit) {
  const KeptPoint *last = series ? &series->points[series->count - 1] : NULL;
  const char *word = !last ? "" : unit ? last->unit : last->by;
  return *word ? memory_copy(word) : NULL;
}

static void add_told(RosterYears *years, const KeptSeries *series) {
  years->told_by = last_word(series, false);
  for (size_t i = 0; series && i < series->count; i++) {
    RosterYear *year = year_row(years, series->points[i].month);
    year->told = series->points[i].value;
    year->has_told = true;
  }
}

static void add_so(RosterYears *years, const KeptSeries *series, bool sum) {
  years->so_by = last_word(series, false);
  years->so_unit = last_word(series, true);
  for (size_t i = 0; series && i < series->count; i++) {
    RosterYear *year = year_row(years, series->points[i].month);
    year->so = sum && year->has_so ? year->so + series->points[i].value : series->points[i].value;
    year->has_so = true;
  }
}

/* False where the books have nothing of any pair. */
static bool take_pairs(RosterGame *game, const Kept *kept, const Plan *plan) {
  size_t found = 0;
  game->year_count = plan->pair_count;
  game->years = memory_new(game->year_count * sizeof *game->years);
  for (size_t i = 0; i < plan->pair_count; i++) {
    const PlanPair *pair = &plan->pairs[i];
    add_told(&game->years[i], kept_series(kept, KEPT_REPORTED, pair->told));
    add_so(&game->years[i], kept_series(kept, KEPT_SO, pair->so), pair->sum);
    found += game->years[i].count;
  }
  return found > 0;
}

/* ---- the public ledger ---- */

static void take_ledger(RosterEntry *entry, const Kept *kept, const Scene *last) {
  size_t count = last->ledger_count < LEDGER_MOST ? last->ledger_count : LEDGER_MOST;
  entry->ledger = memory_new(count * sizeof *entry->ledger);
  entry->ledger_years = memory_new(count * sizeof *entry->ledger_years);
  entry->ledger_count = count;
  for (size_t i = 0; i < count; i++) {
    const LedgerEntry *said = &last->ledger[i];
    entry->ledger[i] = (RosterPair){.title = memory_copy(said->label),
                                    .unit = memory_copy(said->unit),
                                    .told = memory_copy(said->id),
                                    .times = 1,
                                    .ledger = true};
    add_told(&entry->ledger_years[i], kept_series(kept, KEPT_PUBLIC, said->id));
  }
}

void roster_figures(RosterEntry *entry, const Kept *kept, const Scene *last, const Plan *plan) {
  if (!take_pairs(&entry->game, kept, plan)) take_ledger(entry, kept, last);
}
