/* Each thread has a tally of its own; the tallies are added up at the end. */
#include "author/tester.h"

#include <stdlib.h>
#include <string.h>

#include "author/crew.h"
#include "author/trial.h"
#include "base/memory.h"
#include "script/script.h"

static bool play(void *context, void *tally, size_t piece, Error *error) {
  const TesterSetup *setup = context;
  Trial trial = {.folder = setup->folder, .policy = setup->policy, .seed = setup->seed};
  trial.game = piece;
  return trial_play(&trial, tally, error);
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

/* Whether the scenario loads and has the policy that is asked for. */
static bool check(const TesterSetup *setup, Error *error) {
  Script *script = script_load(setup->folder, error);
  if (!script) return false;
  const Manifest *manifest = script_manifest(script);
  bool known = !setup->policy;
  Buffer names = {0};
  for (size_t i = 0; i < manifest->player_count; i++) {
    if (setup->policy) known = known || strcmp(manifest->players[i], setup->policy) == 0;
    buffer_addf(&names, ", %s", manifest->players[i]);
  }
  if (!known) {
    error_set_usage(error, "the scenario has no policy %.60s; there are random%s", setup->policy,
                    buffer_text(&names));
  }
  buffer_free(&names);
  script_free(script);
  return known;
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
