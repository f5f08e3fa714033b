/* The scenario's life with one question: host.request. */
#include "script/talk.h"

#include "script/limits.h"
#include "script/plain.h"
#include "script/state.h"
#include "script/talk_host.h"

static int push_reply(lua_State *lua, int status, lua_KContext context) {
  (void)status;
  (void)context;
  plain_push(lua, script_of(lua)->reply);
  return 1;
}

int talk_request(lua_State *lua) {
  Script *script = script_of(lua);
  if (!lua_isyieldable(lua)) state_fail(lua, "nothing can be asked of the game here");
  plain_take(lua, 1, &script->given);
  script->phase = PHASE_TESTING;
  lua_settop(lua, 0);
  return lua_yieldk(lua, 0, 0, push_reply);
}

Script *talk_load(const char *folder, Error *error) {
  Script *script = script_load_main(folder, "tests", NULL, error);
  if (!script || script->phase == PHASE_TESTING) return script;
  error_set(error, "the tests did not begin");
  script_free(script);
  return NULL;
}

const Value *talk_on(Script *script, const Value *reply, Error *error) {
  if (script->over || script->phase != PHASE_TESTING) {
    error_set(error, "the test is over");
    return NULL;
  }
  script->reply = reply;
  bool done = script_run_on(script, LIMIT_STEPS_LOADING, error);
  script->reply = NULL;
  return done ? script->given : NULL;
}
