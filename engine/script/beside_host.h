/* What the prelude's module "beside" calls, and what its question returns instead of an answer.
 * Inside this room only. */
#ifndef SCRIPT_BESIDE_HOST_H
#define SCRIPT_BESIDE_HOST_H

#include <lua.h>

#include "script/beside.h"

/* One call, while it is served. */
typedef struct BesideCall {
  BesidePage page;
  Beside *out;
} BesideCall;

/* Pushes nil and the table { page = } of the call that waits. */
int beside_push_call(lua_State *lua);

/* reply(list) of such a call: { month =, cols =, rows =, { id =, title =, ... }, ... }. */
void beside_take_reply(lua_State *lua);

#endif
