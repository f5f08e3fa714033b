/* The scenario's coroutine waits in its question meanwhile, so the policy runs in a coroutine of
 * its own, counted like the scenario's and thrown away afterwards; only an error leaves it as it
 * is, to be told. */
#include "script/policy.h"

#include <stdio.h>
#include <stdlib.h>

#include "script/limits.h"
#include "script/plain.h"
#include "script/state.h"
#include "script/tell.h"

/* Runs in the policy's coroutine: policies.answer(name, page); leaves the answer in
 * script->given. */
static int decide(lua_State *lua) {
  Script *script = script_of(lua);
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &script->given); /* prelude's function */
  lua_insert(lua, 1);
  lua_call(lua, 1, 2);
  plain_take(lua, -2, &script->given);
  const char *at = lua_tostring(lua, -1);
  snprintf(script->given_at, sizeof script->given_at, "%s", at ? at : "");
  return 0;
}

static int resume(Script *script, lua_State *thread, const char *name) {
  int results = 0;
  locale_t before = uselocale(script->plain);
  lua_pushcfunction(thread, decide);
  lua_pushstring(thread, name);
  int status = lua_resume(thread, script->lua, 1, &results);
  uselocale(before);
  return status;
}

bool script_policy(Script *script, const char *name, Value **answer, char at[256], Error *error) {
  *answer = NULL;
  if (script->over || script->phase != PHASE_PLAYING || !script->scene) {
    error_set(error, "there is no question that a policy could answer");
    return false;
  }
  bounds_begin(&script->bounds, LIMIT_STEPS_PLAYING);
  lua_State *thread = lua_newthread(script->lua);
  bounds_watch(thread);
  int status = resume(script, thread, name);
  if (status == LUA_OK) {
    *answer = script->given;
    script->given = NULL;
    if (*answer && (*answer)->kind == VALUE_NULL) value_free(*answer), *answer = NULL;
    snprintf(at, 256, "%s", script->given_at);
  } else {
    script->over = true;
    lua_State *run = script->run;
    script->run = thread; /* where the error is */
    tell_failure(script, thread, status, error);
    script->run = run;
    error_prefix(error, "the policy %s", name);
  }
  lua_pop(script->lua, 1);
  return status == LUA_OK;
}

Value *script_state(Script *script) {
  char at[256];
  Value *state = NULL;
  script_policy(script, "", &state, at, NULL);
  return state;
}
