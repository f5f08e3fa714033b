/* The coroutine that else would play waits in prelude/simulate.lua for the next call: each function
 * here says what it is, lets it run to the next wait, and puts into an error's words which call it
 * came from. The luck of a run is a seed of its own, drawn by the run's number. */
#include "script/simulate.h"

#include <inttypes.h>
#include <string.h>

#include "base/luck.h"
#include "base/spelling.h"
#include "script/limits.h"
#include "script/state.h"

static void fail_unknown_policy(const Manifest *manifest, const char *policy, Error *error) {
  Buffer names = {0};
  const char *nearest = NULL;
  size_t best = SIZE_MAX;
  for (size_t i = 0; i < manifest->policy_count; i++) {
    const char *name = manifest->policies[i];
    size_t distance = spelling_distance(policy, name);
    if (distance < best && spelling_is_near(policy, distance)) best = distance, nearest = name;
    buffer_addf(&names, "%s%s", i > 0 ? ", " : "", name);
  }
  error_set_usage(error, "%s has no policy \"%.60s\"%s%s%s; %s%s", manifest->id, policy,
                  nearest ? " (did you mean " : "", nearest ? nearest : "", nearest ? "?)" : "",
                  names.length > 0 ? "there are: " : "it has none", buffer_text(&names));
  buffer_free(&names);
}

/* Puts the policy's own name into the request. */
static bool settle_policy(const Manifest *manifest, SimulateRequest *request, Error *error) {
  const char *wanted = request->policy;
  for (size_t i = 0; i < manifest->policy_count; i++) {
    if (wanted && strcmp(wanted, manifest->policies[i]) != 0) continue;
    request->policy = manifest->policies[i];
    return true;
  }
  if (wanted) fail_unknown_policy(manifest, wanted, error);
  return !wanted;
}

static bool may_open(const Script *script, Error *error) {
  if (!script->manifest.simulates) {
    error_set(error,
              "%s has no model to run without its story: its scenario.lua gives no `simulate`",
              script->manifest.id);
  } else if (script->over || script->phase != PHASE_LOADED) {
    error_set(error, "a script is opened once, just after it was loaded");
  } else {
    return true;
  }
  return false;
}

static bool call(Script *script, SimulateCall *wanted, Error *error) {
  script->call = wanted;
  bool done = script_run_on(script, LIMIT_STEPS_PLAYING, error);
  script->call = NULL;
  return done;
}

bool script_simulate_open(Script *script, const SimulateRequest *request, SimulatePlan *plan,
                          Buffer *head, Error *error) {
  SimulateRequest complete = *request;
  Error refusal = {0};
  if (!may_open(script, error) || !settle_policy(&script->manifest, &complete, error)) return false;
  script->phase = PHASE_SIMULATING;
  script->simulate_seed = request->seed;
  SimulateCall open = {
      .step = SIMULATE_OPEN, .request = &complete, .rows = head, .refusal = &refusal};
  if (!call(script, &open, error)) {
    error_prefix(error, "simulate, open");
    return false;
  }
  if (refusal.status) {
    script->over = true;
    if (error) *error = refusal;
    return false;
  }
  *plan = script->plan;
  return true;
}

static bool may_call(const Script *script, Error *error) {
  if (!script->over && script->phase == PHASE_SIMULATING) return true;
  error_set(error, "the script has failed, or simulates nothing");
  return false;
}

bool script_simulate_run(Script *script, uint64_t number, double *sums, Buffer *rows,
                         Error *error) {
  static const char stream[] = "simulate";
  SimulateCall run = {.step = SIMULATE_RUN, .number = number, .sums = sums, .rows = rows};
  uint64_t key = luck_key(stream, sizeof stream - 1, script->simulate_seed);
  if (!may_call(script, error)) return false;
  script->seed = luck_draw(key, number) & ((UINT64_C(1) << 53) - 1);
  if (call(script, &run, error)) return true;
  error_prefix(error, "simulate, run %" PRIu64, number);
  return false;
}

bool script_simulate_close(Script *script, const double *totals, uint64_t done, Buffer *rows,
                           Error *error) {
  SimulateCall close = {.step = SIMULATE_CLOSE, .number = done, .totals = totals, .rows = rows};
  if (!may_call(script, error)) return false;
  if (call(script, &close, error)) return true;
  error_prefix(error, "simulate, close");
  return false;
}
