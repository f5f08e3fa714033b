/* From a failed coroutine to an Error that a player can read: what, where, on which way. */
#ifndef SCRIPT_TELL_H
#define SCRIPT_TELL_H

#include "base/error.h"
#include "script/state.h"

enum { TELL_PLACE_BYTES = 256 };

/* "file:line" of the nearest scenario frame, prelude and C passed over; false where there is none.
 * `skip` scenario frames are passed over as well. */
bool tell_where(lua_State *run, int skip, char out[TELL_PLACE_BYTES]);

/* "file:line" where the function on top of the stack, which is popped, begins; false where it is
 * none of the scenario's. */
bool tell_definition(lua_State *run, char out[TELL_PLACE_BYTES]);

/* Fills `error` from the coroutine that lua_resume() left with `status` and its error on top. */
void tell_failure(Script *script, lua_State *run, int status, Error *error);

#endif
