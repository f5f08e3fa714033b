/* What prelude/simulate.lua sees of C (script/host.h has the meanings). */
#ifndef SCRIPT_SIMULATE_HOST_H
#define SCRIPT_SIMULATE_HOST_H

#include <lua.h>

/* Pushes { simulate = REQUEST }: what host.loaded() returns where no game is played. */
int simulate_push_request(lua_State *lua);

int simulate_plan(lua_State *lua);
int simulate_refuse(lua_State *lua);
int simulate_sums(lua_State *lua);
int simulate_rows(lua_State *lua);
int simulate_next(lua_State *lua);

#endif
