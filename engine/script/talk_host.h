/* What prelude/testing.lua sees of C. */
#ifndef SCRIPT_TALK_HOST_H
#define SCRIPT_TALK_HOST_H

#include <lua.h>

/* host.request(TABLE): hands plain data over and yields; returns the reply. */
int talk_request(lua_State *lua);

#endif
