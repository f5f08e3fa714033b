/* The one order in which tables are walked. */
#ifndef SCRIPT_ORDER_H
#define SCRIPT_ORDER_H

#include <lua.h>

/* Pushes a list of the keys of the table at `table`: numbers ascending, strings by bytes, booleans
 * (false first). Any other key is an error. */
void order_push_keys(lua_State *lua, int table);

#endif
