/* What the prelude's console calls; and what its question returns instead of an answer. Inside this
 * room only. */
#ifndef SCRIPT_CONSOLE_HOST_H
#define SCRIPT_CONSOLE_HOST_H

#include <lua.h>

/* Pushes nil and the table { verb =, word = } of the call that waits. */
int console_push_call(lua_State *lua);

/* reply(list): lines { kind, name, text }. reply(nil, reason): refused. */
void console_take_reply(lua_State *lua);

/* try(f, ...): true and what it returns, or false and the message of its error. A breach of the
 * bounds is never caught. */
int console_try(lua_State *lua);

#endif
