/* What prelude/inspect.lua sees of C (script/host.h has the meanings), and what it puts down. */
#ifndef SCRIPT_INSPECT_HOST_H
#define SCRIPT_INSPECT_HOST_H

#include <lua.h>

#include "script/inspect.h"

/* What is asked: what a debrief needs, a verdict on an expression, or, where `source` is NULL, all
 * events. */
typedef struct InspectRequest {
  bool debrief;
  const char *source;
  const char *const *lent;
  size_t lent_count;
  InspectVerdict *verdict;
} InspectRequest;

/* The events so far, and every block that they point to. */
typedef struct Inspection {
  InspectEvent *events;
  size_t event_count;
  bool has_events; /* all of them */
  void **owned;
  size_t owned_count;
} Inspection;

void inspect_free(Inspection *inspection);

/* Pushes { inspect = REQUEST }: what host.loaded() returns where something is asked. */
int inspect_push_request(lua_State *lua, const InspectRequest *request);

int inspect_debrief(lua_State *lua);
int inspect_event(lua_State *lua);
int inspect_verdict(lua_State *lua);
int inspect_attempt(lua_State *lua);

#endif
