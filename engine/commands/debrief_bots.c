/* What a game and a class ask of the bots: the same games, under the conditions of one of theirs. */
#include <stdlib.h>

#include "base/memory.h"
#include "commands/debrief.h"
#include "report/game.h"

ManoeuvreOutcome *debrief_outcomes(const Plan *plan) {
  ManoeuvreOutcome *outcomes = memory_new((plan->outcome_count + 1) * sizeof *outcomes);
  for (size_t i = 0; i < plan->outcome_count; i++) {
    outcomes[i] = (ManoeuvreOutcome){plan->outcomes[i].id, plan->outcomes[i].sum};
  }
  return outcomes;
}

bool debrief_bots(const DebriefRequest *request, const JournalHeader *header, uint64_t runs,
                  Progress *progress, Manoeuvre **result, Error *error) {
  if (request->has_runs) runs = request->runs;
  *result = NULL;
  if (runs == 0 || request->plan->outcome_count == 0) return true;
  ManoeuvreOutcome *outcomes = debrief_outcomes(request->plan);
  ManoeuvreSetup setup = {.folder = request->folder,
                          .language = request->language,
                          .version = IRONGRAIN_VERSION,
                          .seed = header->seed,
                          .options = header->options,
                          .runs = (size_t)runs,
                          .jobs = (unsigned)request->jobs,
                          .outcomes = outcomes,
                          .outcome_count = request->plan->outcome_count,
                          .until = request->plan->record,
                          .cache = request->cache,
                          .progress = progress_show,
                          .context = progress};
  *result = manoeuvre_run(&setup, error);
  free(outcomes);
  return *result != NULL;
}

char *debrief_conditions(const Manifest *manifest, const JournalHeader *header) {
  Buffer words = {0};
  for (size_t i = 0; i < manifest->option_count; i++) {
    const ManifestOption *option = &manifest->options[i];
    const char *value = value_get_text(header->options, option->id);
    if (value) buffer_addf(&words, "%s: %s; ", option->text, game_option_label(option, value));
  }
  buffer_addf(&words, "seed %llu", (unsigned long long)header->seed);
  return buffer_take(&words);
}
