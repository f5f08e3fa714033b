/* From the prelude's tables to the structs that the rest of the engine reads. What is half made
 * hangs on the Script, so that an error may jump out at any point. */
#ifndef SCRIPT_BUILD_H
#define SCRIPT_BUILD_H

#include "script/state.h"

/* Makes script->building from the SCENE table (script/host.h) at index `table`. */
void build_scene(lua_State *lua, Script *script, int table);

/* Fills the script's manifest, glossary and sources from the MANIFEST table at index `table`. */
void build_manifest(lua_State *lua, Script *script, int table);

/* Fills the shelf from the field of that name of the MANIFEST table at the absolute index
 * `table`. */
void build_bookshelf(lua_State *lua, Bookshelf *shelf, int table);

/* What can be seen on the picture, as pictures.lua says it; NULL where it says nothing, or
 * `name` is NULL. Freed with free(). */
char *build_picture_text(const Script *script, const char *name);

/* Frees what build_manifest() made. */
void build_free_manifest(Script *script);

#endif
