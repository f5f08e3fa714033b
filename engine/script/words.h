/* Lua values as text, numbers as number_text() writes them; and what functions take as
 * arguments. */
#ifndef SCRIPT_WORDS_H
#define SCRIPT_WORDS_H

#include <lua.h>
#include <stddef.h>

#include "base/number.h"

/* The contract's form of the number at `index`; raises an error for nan and infinities. */
void words_number(lua_State *lua, int index, char out[NUMBER_TEXT_BYTES]);

/* Replaces the value at `index` by its text: no addresses, numbers by contract. */
void words_text(lua_State *lua, int index);

/* __text(value [, name]): an operand of `..` as text; an error for what cannot be joined. */
int words_join(lua_State *lua);

/* __tail(...): its arguments. */
int words_pass(lua_State *lua);

/* Arguments of the function called `function`: a text (numbers become one), a whole number, a
 * table. What is missing or of another kind is an error; words_whole_or() has a `standard` for
 * nil. */
const char *words_need_text(lua_State *lua, int index, const char *function, size_t *length);
lua_Integer words_need_whole(lua_State *lua, int index, const char *function);
lua_Integer words_whole_or(lua_State *lua, int index, const char *function, lua_Integer standard);
lua_Number words_need_number(lua_State *lua, int index, const char *function);
void words_need_table(lua_State *lua, int index, const char *function);

#endif
