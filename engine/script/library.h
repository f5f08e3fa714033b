/* The allow-listed standard library, opened by name: every function is known to end soon, counts
 * its work before it does it, and shows neither address nor locale nor clock. */
#ifndef SCRIPT_LIBRARY_H
#define SCRIPT_LIBRARY_H

#include <lauxlib.h>
#include <lua.h>

/* One file a table; each is ended by a NULL name. */
extern const luaL_Reg library_base[];
extern const luaL_Reg library_string[];
extern const luaL_Reg library_table[];
extern const luaL_Reg library_utf8[];

/* string.format and the two that turn text into numbers. */
int library_format(lua_State *lua);
int library_tonumber(lua_State *lua);

/* Pushes a new table with what a scenario may be lent: base functions, math, string, table, utf8.
 */
void library_push(lua_State *lua);

/* Puts the same (in tables of its own) and what only trusted code may use into the prelude's
 * environment, which is on top of the stack. */
void library_open_prelude(lua_State *lua);

/* Makes `("x"):upper()` find the functions of the `string` in the table on top of the stack, and
 * nothing else: no arithmetic on strings. */
void library_set_string_methods(lua_State *lua);

#endif
