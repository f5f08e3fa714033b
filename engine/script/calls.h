/* What an author can call, written out: the manual's pages and the files that tell an editor of
 * it. All are made from the tables from which the calls themselves are registered
 * (engine/prelude/calls.lua and manual_*.lua), so they are of this very engine. Each function adds
 * UTF-8 text to `out`, which stays the caller's; false, with the error, where the tables do not
 * agree with one another, which the tests rule out. */
#ifndef SCRIPT_CALLS_H
#define SCRIPT_CALLS_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/error.h"

/* The definition file of lua-language-server (`---@meta`): every call, field and kind of value. */
bool calls_definitions(Buffer *out, Error *error);

/* A .luarc.json for a scenario that has the definition file in tests/types. */
bool calls_luarc(Buffer *out, Error *error);

/* A .luacheckrc for a scenario. */
bool calls_luacheckrc(Buffer *out, Error *error);

/* The names of the manual's pages, ended by NULL; "index" is the first. */
extern const char *const calls_pages[];

/* A page of the manual in Markdown: scripts/manual/PAGE.md, or README.md for "index". */
bool calls_manual(const char *page, Buffer *out, Error *error);

#endif
