/* The rows of a scenario's kept books, from the prelude to whoever wants them. */
#ifndef SCRIPT_RECORD_H
#define SCRIPT_RECORD_H

#include <lua.h>

/* host.record (script/host.h). */
int record_rows(lua_State *lua);

#endif
