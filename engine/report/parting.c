/* Every decision of every game is put on one pile, which is sorted so that those of the same
 * question lie together, in the order of the games: each run of it is a parting. */
#include "report/parting.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "report/parting_bands.h"

/* ---- one pile ---- */

typedef struct Met {
  const RosterDecision *decision;
  size_t game, index; /* which of its decisions */
} Met;

static int by_question(const Met *a, const Met *b) {
  const Scene *left = a->decision->scene, *right = b->decision->scene;
  int order = strcmp(left->id, right->id);
  if (order == 0) order = strcmp(left->ask.id, right->ask.id);
  if (order != 0) return order;
  return (a->decision->turn > b->decision->turn) - (a->decision->turn < b->decision->turn);
}

static int questions_together(const void *a, const void *b) {
  const Met *left = a, *right = b;
  int order = by_question(left, right);
  return order != 0 ? order : (left->game > right->game) - (left->game < right->game);
}

static Met *pile_up(const Roster *roster, size_t *count) {
  size_t at = 0;
  *count = 0;
  for (size_t i = 0; i < roster->count; i++) *count += roster->games[i].count;
  Met *pile = memory_new(*count * sizeof *pile);
  for (size_t i = 0; i < roster->count; i++) {
    for (size_t k = 0; k < roster->games[i].count; k++) {
      pile[at++] = (Met){.decision = &roster->games[i].decisions[k], .game = i, .index = k};
    }
  }
  qsort(pile, *count, sizeof *pile, questions_together);
  return pile;
}

/* ---- one parting ---- */

static bool same_text(const char *a, const char *b) {
  return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_words(const Scene *a, const Scene *b) {
  return same_text(a->text, b->text) && same_text(a->heading, b->heading) &&
         same_text(a->ask.text, b->ask.text);
}

static void count_up(Parting *parting, size_t games) {
  size_t together = 0;
  for (size_t i = 0; i < games; i++) {
    if (parting->given[i] != PARTING_UNASKED) parting->options[parting->given[i]].count++;
  }
  for (size_t i = 0; i < parting->option_count; i++) {
    size_t count = parting->options[i].count;
    together += count * (count - 1) / 2;
  }
  parting->apart = parting->asked * (parting->asked - 1) / 2 - together;
}

static Parting make_parting(const Met *met, size_t count, size_t games) {
  Parting parting = {
      .first = met->decision, .first_game = met->game, .first_index = met->index, .asked = count};
  PartingAsked asked = {.count = count};
  asked.decisions = memory_new(count * sizeof *asked.decisions);
  size_t *places = memory_new(count * sizeof *places);
  parting.given = memory_new(games * sizeof *parting.given);
  for (size_t i = 0; i < games; i++) parting.given[i] = PARTING_UNASKED;
  for (size_t i = 0; i < count; i++) {
    asked.decisions[i] = met[i].decision;
    places[i] = met[i].game;
    parting.other_words |= !same_words(met->decision->scene, met[i].decision->scene);
  }
  asked.games = places;
  parting_options(&parting, &asked);
  count_up(&parting, games);
  free(asked.decisions);
  free(places);
  return parting;
}

/* ---- their order ---- */

static int compare(size_t a, size_t b) {
  return (a > b) - (a < b);
}

/* What has no month comes first, as what leads to the first month does. */
static int by_period(const Scene *a, const Scene *b) {
  char when[SCENE_WHEN_BYTES];
  bool left = scene_when(a->id, when), right = scene_when(b->id, when);
  if (left != right) return left ? 1 : -1;
  if (!left || scene_same_period(a->id, b->id)) return 0;
  return strcmp(a->id, b->id);
}

static int in_time(const Parting *a, const Parting *b) {
  int order = by_period(a->first->scene, b->first->scene);
  if (order == 0) order = compare(a->first_game, b->first_game);
  if (order == 0) order = compare(a->first_index, b->first_index);
  return order != 0 ? order : strcmp(a->first->scene->id, b->first->scene->id);
}

static int most_apart(const void *a, const void *b) {
  const Parting *left = a, *right = b;
  int order = compare(right->apart, left->apart);
  return order != 0 ? order : in_time(left, right);
}

Partings partings_find(const Roster *roster) {
  size_t met, from = 0;
  Met *pile = pile_up(roster, &met);
  Partings partings = {.games = roster->count};
  partings.list = memory_new(met * sizeof *partings.list);
  while (from < met) {
    size_t to = from + 1;
    while (to < met && by_question(&pile[from], &pile[to]) == 0) to++;
    partings.list[partings.count++] = make_parting(&pile[from], to - from, roster->count);
    from = to;
  }
  free(pile);
  qsort(partings.list, partings.count, sizeof *partings.list, most_apart);
  return partings;
}

void partings_free(Partings *partings) {
  for (size_t i = 0; i < partings->count; i++) {
    Parting *parting = &partings->list[i];
    for (size_t k = 0; k < parting->option_count; k++) {
      free(parting->options[k].id);
      free(parting->options[k].text);
    }
    free(parting->options);
    free(parting->given);
  }
  free(partings->list);
  *partings = (Partings){0};
}

size_t partings_apart(const Partings *partings) {
  size_t count = 0;
  while (count < partings->count && partings->list[count].apart > 0) count++;
  return count;
}

typedef struct Placed {
  const Parting *parting;
  size_t place;
} Placed;

static int placed_in_time(const void *a, const void *b) {
  return in_time(((const Placed *)a)->parting, ((const Placed *)b)->parting);
}

size_t *partings_in_time(const Partings *partings) {
  Placed *placed = memory_new(partings->count * sizeof *placed);
  size_t *places = memory_new(partings->count * sizeof *places);
  for (size_t i = 0; i < partings->count; i++) {
    placed[i] = (Placed){.parting = &partings->list[i], .place = i};
  }
  qsort(placed, partings->count, sizeof *placed, placed_in_time);
  for (size_t i = 0; i < partings->count; i++) places[i] = placed[i].place;
  free(placed);
  return places;
}
