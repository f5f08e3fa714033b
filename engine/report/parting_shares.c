/* A list of shares is seldom the same twice. What of it is compared is how far one task got what it
 * would have taken: the first task that names a need; where all games are alike in that, the next
 * one that tells them apart. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "report/parting_bands.h"
#include "scene/answer.h"

typedef enum Band { BAND_LITTLE, BAND_HALF, BAND_MOST, BAND_ALL, BAND_NONE, BANDS } Band;

typedef struct BandWords {
  const char *id, *of_need, *of_total;
} BandWords;

static const BandWords band_words[BANDS] = {
    {"little", "under half of what it would have taken", "under a quarter of all there was"},
    {"half", "half to under three quarters of it", "a quarter to under half of it"},
    {"most", "three quarters to under all of it", "half to under three quarters of it"},
    {"all", "all that it would have taken, or more", "three quarters of it, or more"},
    {"none", "not named on their page, or without its need", "not named on their page"},
};

static const Task *task_of(const Ask *ask, const char *id) {
  for (size_t i = 0; i < ask->task_count; i++) {
    if (strcmp(ask->tasks[i].id, id) == 0) return &ask->tasks[i];
  }
  return NULL;
}

/* A need of nothing is met by any share. */
static Band band_of(double share, double whole, double first, double second, double third) {
  if (share >= whole * third) return BAND_ALL;
  if (share >= whole * second) return BAND_MOST;
  return share >= whole * first ? BAND_HALF : BAND_LITTLE;
}

static Band band_at(const RosterDecision *decision, const Task *task) {
  const Ask *ask = &decision->scene->ask;
  const Task *here = task_of(ask, task->id);
  double share = 0;
  bool is_named = here && value_get_number(answer_core(decision->answer), task->id, &share);
  if (!is_named || (task->has_need && !here->has_need)) return BAND_NONE;
  if (task->has_need) return band_of(share, here->need, 0.5, 0.75, 1);
  return band_of(share, ask->total, 0.25, 0.5, 0.75);
}

static bool tells_apart(const PartingAsked *asked, const Task *task) {
  for (size_t i = 1; i < asked->count; i++) {
    if (band_at(asked->decisions[i], task) != band_at(asked->decisions[0], task)) return true;
  }
  return false;
}

/* The task that is looked at: with a need before those without, one that tells games apart before
 * one that does not. */
static const Task *find_task(const PartingAsked *asked) {
  const Ask *ask = &asked->decisions[0]->scene->ask;
  const Task *named = NULL;
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    if (!task->has_need) continue;
    if (!named) named = task;
    if (tells_apart(asked, task)) return task;
  }
  for (size_t i = 0; !named && i < ask->task_count; i++) {
    if (tells_apart(asked, &ask->tasks[i])) return &ask->tasks[i];
  }
  return named ? named : ask->tasks;
}

static void band_option(Parting *parting, const Task *task, Band band) {
  Buffer id = {0}, text = {0};
  const BandWords *words = &band_words[band];
  buffer_addf(&id, "%s.%s", task->id, words->id);
  buffer_addf(&text, "%s: %s", task->text, task->has_need ? words->of_need : words->of_total);
  parting->options =
      memory_grow(parting->options, parting->option_count + 1, sizeof *parting->options);
  parting->options[parting->option_count++] =
      (PartingOption){.id = buffer_take(&id), .text = buffer_take(&text), .open = parting->asked};
}

void parting_shares(Parting *parting, const PartingAsked *asked) {
  const Task *task = find_task(asked);
  bool any_none = false;
  for (size_t i = 0; i < asked->count; i++) {
    Band band = band_at(asked->decisions[i], task);
    parting->given[asked->games[i]] = (size_t)band;
    any_none |= band == BAND_NONE;
  }
  for (int band = BAND_LITTLE; band < BANDS; band++) {
    if (band != BAND_NONE || any_none) band_option(parting, task, (Band)band);
  }
  parting->task = task->text;
}
