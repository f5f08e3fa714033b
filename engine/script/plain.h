/* Plain data between C and Lua: what JSON knows, and nothing else. */
#ifndef SCRIPT_PLAIN_H
#define SCRIPT_PLAIN_H

#include <lua.h>

#include "base/value.h"

/* Pushes a value; NULL and null are nil. Integral numbers become integers, so that they count and
 * print as such. */
void plain_push(lua_State *lua, const Value *value);

/* The Lua value at `index` as plain data, which goes into *out at once and is freed with it: a
 * table whose keys are 1..n is a list, one whose keys are texts a map in the order of its keys, an
 * empty one a map. Raises an error for what is no plain data, nested too deep or too large. */
void plain_take(lua_State *lua, int index, Value **out);

#endif
