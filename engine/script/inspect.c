/* The coroutine waits where it would be started (prelude/main.lua); each function here says what is
 * asked, lets it run to the same place, and finds the answer in what inspect_host.c put down. */
#include "script/inspect.h"

#include <stdlib.h>

#include "script/inspect_host.h"
#include "script/limits.h"
#include "script/state.h"

static bool ask(Script *script, const InspectRequest *request, Error *error) {
  if (script->over || script->phase != PHASE_LOADED) {
    error_set(error, "a script is inspected after it was loaded and before it is started");
    return false;
  }
  script->inspect = request;
  bool done = script_run_on(script, LIMIT_STEPS_LOADING, error);
  script->inspect = NULL;
  return done;
}

const InspectEvent *script_inspect_events(Script *script, size_t *count, Error *error) {
  static const InspectEvent none = {0};
  Inspection *inspection = &script->inspection;
  *count = 0;
  if (!inspection->has_events) {
    const InspectRequest request = {.source = NULL};
    if (!ask(script, &request, error)) return NULL;
    inspection->has_events = true;
  }
  *count = inspection->event_count;
  return *count > 0 ? inspection->events : &none;
}

Value *script_inspect_debrief(Script *script, Error *error) {
  const InspectRequest request = {.debrief = true};
  if (!ask(script, &request, error)) return NULL;
  Value *given = script->given;
  script->given = NULL;
  return given;
}

bool script_inspect_expression(Script *script, const char *source, const char *const *lent,
                               size_t lent_count, InspectVerdict *verdict, Error *error) {
  const InspectRequest request = {
      .source = source, .lent = lent, .lent_count = lent_count, .verdict = verdict};
  *verdict = (InspectVerdict){.holds = true};
  return ask(script, &request, error);
}

void inspect_free(Inspection *inspection) {
  for (size_t i = 0; i < inspection->owned_count; i++) free(inspection->owned[i]);
  free(inspection->owned);
  free(inspection->events);
}
