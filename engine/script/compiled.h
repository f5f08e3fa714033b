/* What was compiled once, kept for the next script of the same scenario: many short games would
 * else spend most of their time in the compiler. What is kept was made by Lua's compiler from
 * source that passed source.c, in this process, and is found only by that very source; nothing of
 * it is ever read from a file. */
#ifndef SCRIPT_COMPILED_H
#define SCRIPT_COMPILED_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct Compiled Compiled;

Compiled *compiled_new(void);
void compiled_free(Compiled *compiled);

/* Pushes the function that was kept under `name` ("@events/x.lua"), where it was compiled from
 * this source; pushes nothing and returns false where there is none. May raise a memory error. */
bool compiled_push(const Compiled *compiled, lua_State *lua, const char *name, const char *source,
                   size_t length);

/* Keeps the function on top of the stack, which stays there, in the place of what was kept before
 * under `name`. */
void compiled_keep(Compiled *compiled, lua_State *lua, const char *name, const char *source,
                   size_t length);

#endif
