/* A kept result, or all games played, each into its own place, and then summed up in the order of
 * their numbers: that is how nothing depends on who played which. */
#include "author/manoeuvre.h"

#include <stdlib.h>

#include "author/cache.h"
#include "author/crew.h"
#include "author/manoeuvre_core.h"
#include "base/memory.h"
#include "script/script.h"

typedef struct Bots {
  BotPlan plan;
  BotGame *games;
} Bots;

static bool play(void *context, void *counts, size_t piece, Error *error) {
  Bots *bots = context;
  return bot_game_play(&bots->plan, piece, counts, &bots->games[piece], error);
}

static Manoeuvre *play_all(const BotPlan *plan, Error *error) {
  const ManoeuvreSetup *setup = plan->setup;
  Bots bots = {.plan = *plan, .games = memory_new(setup->runs * sizeof *bots.games)};
  Crew crew = {.pieces = setup->runs,
               .jobs = setup->jobs,
               .work = play,
               .context = &bots,
               .progress = setup->progress,
               .told = setup->context};
  Manoeuvre *manoeuvre = crew_run(&crew, error) ? manoeuvre_sum(plan, bots.games) : NULL;
  for (size_t i = 0; i < setup->runs; i++) bot_game_free(&bots.games[i]);
  free(bots.games);
  return manoeuvre;
}

/* All that the result depends on. */
static Value *subject(const BotPlan *plan, const Value *options) {
  const ManoeuvreSetup *setup = plan->setup;
  Value *of = cache_of(setup->version, plan->content, setup->language), *outcomes = value_list();
  for (size_t i = 0; i < setup->outcome_count; i++) {
    value_append(outcomes, value_text(setup->outcomes[i].id));
    value_append(outcomes, value_bool(setup->outcomes[i].sum));
  }
  value_set(of, "seed", value_number((double)setup->seed));
  value_set(of, "options", value_copy(options));
  value_set(of, "runs", value_number((double)setup->runs));
  value_set(of, "until", value_text(setup->until ? setup->until : ""));
  value_set(of, "outcomes", outcomes);
  return of;
}

/* The kept result, or a new one that is kept then. */
static Manoeuvre *find_or_play(const BotPlan *plan, const Value *of, Error *error) {
  const ManoeuvreSetup *setup = plan->setup;
  Value *kept = cache_read(setup->cache, "manoeuvre", of);
  Manoeuvre *manoeuvre = manoeuvre_from(kept, setup->runs, setup->outcome_count);
  value_free(kept);
  if (manoeuvre) return manoeuvre;
  manoeuvre = play_all(plan, error);
  if (!manoeuvre) return NULL;
  Value *made = manoeuvre_value(manoeuvre);
  cache_write(setup->cache, "manoeuvre", of, made);
  value_free(made);
  return manoeuvre;
}

Manoeuvre *manoeuvre_run(const ManoeuvreSetup *setup, Error *error) {
  Script *script = script_load(setup->folder, error);
  if (!script) return NULL;
  Manoeuvre *manoeuvre = NULL;
  Value *options = script_options(script, setup->options, error);
  if (options) {
    const Manifest *manifest = script_manifest(script);
    BotPlan plan = {.setup = setup,
                    .content = script_content(script),
                    .conducts = manifest->players,
                    .conduct_count = manifest->player_count};
    Value *of = subject(&plan, options);
    manoeuvre = find_or_play(&plan, of, error);
    value_free(of);
  }
  value_free(options);
  script_free(script);
  return manoeuvre;
}

void manoeuvre_free(Manoeuvre *manoeuvre) {
  if (!manoeuvre) return;
  for (size_t i = 0; i < manoeuvre->count; i++) {
    ManoeuvreDecision *decision = &manoeuvre->decisions[i];
    free(decision->key);
    free(decision->heading);
    free(decision->first);
    free(decision->shares);
    free(decision->alone);
  }
  for (size_t i = 0; i < manoeuvre->conduct_count; i++) free(manoeuvre->conducts[i]);
  free(manoeuvre->conducts);
  free(manoeuvre->decisions);
  free(manoeuvre->held);
  free(manoeuvre->least);
  free(manoeuvre->middle);
  free(manoeuvre->most);
  free(manoeuvre->conduct);
  free(manoeuvre);
}
