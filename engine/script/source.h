/* A scenario's file on its way to being a function. */
#ifndef SCRIPT_SOURCE_H
#define SCRIPT_SOURCE_H

#include <lua.h>

/* Reads the package's file `path`, rewrites and compiles it, and pushes it as a function whose
 * globals are the table at index `globals`. Raises the script's error, with the file's line, where
 * it cannot. */
void source_compile(lua_State *lua, const char *path, int globals);

/* Pushes the function of a prelude module's source. */
void source_compile_prelude(lua_State *lua, const char *name, const char *source, size_t length,
                            int globals);

#endif
