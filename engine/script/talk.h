/* A file of the author's tests in a Lua state of its own: a program that asks things of the engine.
 * Requests and replies are plain data (engine/prelude/testing.lua):
 *
 *   {}                         reply { path = "tests/x.lua", test = 1 }; without `test` only
 * `tests`
 *   { open = { seed, options } }  begin a game; reply { scene = {…} } or { error, at }
 *   { answer = VALUE }         answer it; the same replies
 *   { tests = { { name, at }, … } }  the file's tests; where one was asked for, it holds */
#ifndef SCRIPT_TALK_H
#define SCRIPT_TALK_H

#include "script/script.h"

/* The state, before its first request. Freed with script_free(). NULL with an error. */
Script *talk_load(const char *folder, Error *error);

/* Gives a reply and runs on to the next request, owned by the script until the next call. NULL with
 * the error that ended it, which is also how a test fails. */
const Value *talk_on(Script *script, const Value *reply, Error *error);

#endif
