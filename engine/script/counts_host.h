/* The counters as the prelude and rewritten source see them, where somebody counts. */
#ifndef SCRIPT_COUNTS_HOST_H
#define SCRIPT_COUNTS_HOST_H

#include <lua.h>

#include "script/state.h"

/* Sets `host.count` (the host table is on top of the stack): a table of
 *   event(INDEX, EVENT)      event INDEX (from 1, by id): { id, at, when, choices = {}, from, to }
 *   blame(F)                 F(PREPARED) gives from, to of the part that made a condition false
 *   when(INDEX, HELD, PREPARED)  its condition was asked
 *   choice(SCENE, PERIOD_BYTES, QUESTION, CHOICE, HELD, SOURCE, PREPARED, LENT)
 *                            the same of a choice
 *   met(INDEX), left()       it begins to be played; it has been
 * where the script was loaded to be counted. */
void counts_open(lua_State *lua, Script *script);

/* __arm(N): arm N was entered. */
int counts_arm(lua_State *lua);

/* The scenario stops to ask; it goes on. */
void counts_pause(Script *script);
void counts_resume(Script *script);

#endif
