/* Two passes over the saves, which are sorted first: one over their headers, to know of which
 * scenario the class is, and one that plays each again, several at a time; what is made of a save
 * goes into that save's place. */
#include "report/roster.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/crew.h"
#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "report/roster_game.h"

/* ---- the order, and the scenario ---- */

typedef struct Named {
  const char *path;
  size_t given;
} Named;

static int by_name(const void *a, const void *b) {
  const Named *left = a, *right = b;
  int order = strcmp(file_base_name(left->path), file_base_name(right->path));
  if (order != 0) return order;
  return (left->given > right->given) - (left->given < right->given);
}

static void make_entries(Roster *roster, const char *const *paths) {
  Named *named = memory_new(roster->given * sizeof *named);
  for (size_t i = 0; i < roster->given; i++) named[i] = (Named){.path = paths[i], .given = i};
  qsort(named, roster->given, sizeof *named, by_name);
  roster->entries = memory_new(roster->given * sizeof *roster->entries);
  for (size_t i = 0; i < roster->given; i++) {
    roster->entries[i] = (RosterEntry){.path = named[i].path, .place = i + 1};
    roster_game_look(&roster->entries[i]);
  }
  free(named);
}

static size_t saves_of(const Roster *roster, const char *scenario) {
  size_t count = 0;
  for (size_t i = 0; i < roster->given; i++) {
    const char *other = roster->entries[i].scenario;
    count += other && strcmp(other, scenario) == 0;
  }
  return count;
}

static void find_scenario(Roster *roster) {
  size_t most = 0;
  for (size_t i = 0; i < roster->given; i++) {
    const char *scenario = roster->entries[i].scenario;
    size_t count = scenario ? saves_of(roster, scenario) : 0;
    if (count <= most) continue;
    most = count;
    free(roster->scenario);
    roster->scenario = memory_copy(scenario);
  }
}

static void refuse_others(Roster *roster) {
  for (size_t i = 0; i < roster->given; i++) {
    RosterEntry *entry = &roster->entries[i];
    if (!entry->scenario || strcmp(entry->scenario, roster->scenario) == 0) continue;
    Buffer words = {0};
    buffer_addf(&words, "it is a save of another scenario, %.60s", entry->scenario);
    free(entry->reason);
    entry->reason = buffer_take(&words);
  }
}

Roster *roster_open(const char *const *paths, size_t count, Error *error) {
  if (count < ROSTER_LEAST || count > ROSTER_MOST) {
    error_set_usage(error, "a class is %d to %d saves, not %zu", ROSTER_LEAST, ROSTER_MOST, count);
    return NULL;
  }
  Roster *roster = memory_new(sizeof *roster);
  roster->given = count;
  make_entries(roster, paths);
  find_scenario(roster);
  refuse_others(roster);
  return roster;
}

/* ---- playing ---- */

typedef struct Player {
  Roster *roster;
  const RosterSetup *setup;
} Player;

static bool play(void *context, void *counts, size_t piece, Error *error) {
  const Player *player = context;
  RosterEntry *entry = &player->roster->entries[piece];
  (void)error;
  if (!entry->reason) roster_game_play(entry, player->setup, counts);
  return true;
}

/* False where the system has no room for a thread. */
static bool play_all(Roster *roster, const RosterSetup *setup, Error *error) {
  Player player = {.roster = roster, .setup = setup};
  Crew crew = {.pieces = roster->given,
               .jobs = setup->jobs,
               .work = play,
               .context = &player,
               .progress = setup->progress,
               .told = setup->context};
  return crew_run(&crew, error);
}

/* ---- who is in it ---- */

static void leave_out(Roster *roster, RosterEntry *entry) {
  roster->absent[roster->absent_count++] =
      (RosterAbsent){.place = entry->place, .path = entry->path, .reason = entry->reason};
  entry->reason = NULL;
  roster_game_free(&entry->game);
}

static void take_in(Roster *roster, RosterEntry *entry) {
  RosterGame *game = &roster->games[roster->count++];
  Buffer label = {0};
  buffer_addf(&label, "Commune %zu", roster->count);
  *game = entry->game;
  game->label = buffer_take(&label);
  game->place = entry->place;
  game->path = entry->path;
}

static void sort_out(Roster *roster) {
  roster->games = memory_new(roster->given * sizeof *roster->games);
  roster->absent = memory_new(roster->given * sizeof *roster->absent);
  for (size_t i = 0; i < roster->given; i++) {
    RosterEntry *entry = &roster->entries[i];
    if (entry->reason) {
      leave_out(roster, entry);
    } else {
      take_in(roster, entry);
    }
    entry->game = (RosterGame){0};
  }
}

static void take_options(Roster *roster, const Manifest *manifest) {
  roster->option_count = manifest->option_count;
  roster->options = memory_new(roster->option_count * sizeof *roster->options);
  for (size_t i = 0; i < roster->option_count; i++) {
    RosterOption *option = &roster->options[i];
    option->text = memory_copy(manifest->options[i].text);
    for (size_t k = 1; k < roster->count; k++) {
      option->differs |= strcmp(roster->games[k].values[i], roster->games[0].values[i]) != 0;
    }
  }
  for (size_t k = 1; k < roster->count; k++) {
    roster->seeds_differ |= roster->games[k].seed != roster->games[0].seed;
  }
}

/* ---- all of it ---- */

static void drop_entries(Roster *roster) {
  for (size_t i = 0; roster->entries && i < roster->given; i++) {
    RosterEntry *entry = &roster->entries[i];
    for (size_t k = 0; k < entry->ledger_count; k++) roster_pair_free(&entry->ledger[k]);
    free(entry->ledger);
    roster_years_free(entry->ledger_years, entry->ledger_count);
    free(entry->scenario);
    free(entry->reason);
    value_free(entry->options);
    roster_game_free(&entry->game);
  }
  free(roster->entries);
  roster->entries = NULL;
}

bool roster_play(Roster *roster, const RosterSetup *setup, Error *error) {
  if (!play_all(roster, setup, error)) return false;
  sort_out(roster);
  take_options(roster, setup->manifest);
  roster_pairs(roster, setup->plan);
  drop_entries(roster);
  return true;
}

void roster_free(Roster *roster) {
  if (!roster) return;
  drop_entries(roster);
  for (size_t i = 0; i < roster->count; i++) roster_game_free(&roster->games[i]);
  for (size_t i = 0; i < roster->absent_count; i++) free(roster->absent[i].reason);
  for (size_t i = 0; i < roster->pair_count; i++) roster_pair_free(&roster->pairs[i]);
  for (size_t i = 0; i < roster->option_count; i++) free(roster->options[i].text);
  free(roster->games);
  free(roster->absent);
  free(roster->pairs);
  free(roster->options);
  free(roster->scenario);
  free(roster);
}

void roster_ordinal(size_t number, char out[ROSTER_ORDINAL_BYTES]) {
  static const char *const ends[] = {"th", "st", "nd", "rd"};
  bool is_teen = number / 10 % 10 == 1;
  size_t last = number % 10;
  snprintf(out, ROSTER_ORDINAL_BYTES, "%zu%s", number, ends[is_teen || last > 3 ? 0 : last]);
}
