/* Each thread has a tally of its own; the tallies are added up at the end. */
#include "author/tester.h"

#include <stdlib.h>
#include <string.h>

#include "author/crew.h"
#include "author/trial.h"
#include "base/memory.h"
#include "script/script.h"

Trial tester_trial(const TesterSetup *setup, uint64_t game) {
  Trial trial = {.folder = setup->folder,
                 .seed = setup->seed,
                 .game = game,
                 .options = setup->options,
                 .told = setup->lines != NULL,
                 .outcomes = setup->outcomes,
                 .outcome_count = setup->outcome_count};
  if (setup->policy_count > 0) trial.policy = setup->policies[game % setup->policy_count];
  return trial;
}

static bool play(void *context, void *tally, size_t piece, Error *error) {
  const TesterSetup *setup = context;
  Trial trial = tester_trial(setup, piece);
  Buffer line = {0};
  bool good = trial_play(&trial, tally, &line, error);
  if (good && setup->lines) ordered_put(setup->lines, piece, &line);
  buffer_free(&line);
  return good;
}

/* Tells it where two threads played different states of the scenario. */
static bool is_same(const Tally *one, const Tally *other, Error *error) {
  bool changed = one->content[0] && other->content[0] && strcmp(one->content, other->content) != 0;
  if (changed && !error->status) {
    error_set(error, "the scenario was changed while it was tested: test it again");
  }
  return !changed;
}

/* Frees the tallies; NULL where what they hold is of different states. */
static Tally *add_up(void **tallies, unsigned count, Error *error) {
  Tally *sum = tally_new();
  bool good = true;
  for (unsigned i = 0; i < count; i++) {
    good = is_same(sum, tallies[i], error) && good;
    tally_add(sum, tallies[i]);
    tally_free(tallies[i]);
  }
  tally_sort(sum);
  if (good) return sum;
  tally_free(sum);
  return NULL;
}

static bool knows(const Manifest *manifest, const char *policy, Error *error) {
  Buffer names = {0};
  bool known = !policy;
  for (size_t i = 0; i < manifest->player_count; i++) {
    known = known || strcmp(manifest->players[i], policy) == 0;
    buffer_addf(&names, ", %s", manifest->players[i]);
  }
  if (!known) {
    error_set_usage(error, "the scenario has no policy %.60s; there are random%s", policy,
                    buffer_text(&names));
  }
  buffer_free(&names);
  return known;
}

/* Whether the scenario loads and has the policies and options that are asked for. */
static bool check(const TesterSetup *setup, Error *error) {
  Script *script = script_load(setup->folder, error);
  if (!script) return false;
  bool known = true;
  for (size_t i = 0; known && i < setup->policy_count; i++) {
    known = knows(script_manifest(script), setup->policies[i], error);
  }
  Value *options = known ? script_options(script, setup->options, error) : NULL;
  bool good = options != NULL;
  value_free(options);
  script_free(script);
  return good;
}

Tally *tester_run(const TesterSetup *setup, Error *error) {
  Error trouble = {0};
  if (!check(setup, error)) return NULL;
  void **tallies = memory_new(setup->jobs * sizeof *tallies);
  for (unsigned i = 0; i < setup->jobs; i++) tallies[i] = tally_new();
  TesterSetup context = *setup;
  Crew crew = {.pieces = setup->runs,
               .jobs = setup->jobs,
               .work = play,
               .context = &context,
               .own = tallies,
               .stop = setup->stop,
               .progress = setup->progress,
               .told = setup->context};
  bool done = crew_run(&crew, &trouble);
  Tally *sum = add_up(tallies, setup->jobs, &trouble);
  free(tallies);
  if (done && sum) return sum;
  if (error) *error = trouble;
  tally_free(sum);
  return NULL;
}
