/* An error of ours is a plain text without "file:line:" in front, because a coroutine that failed
 * keeps its stack: tell.c finds the author's frame in it when the message is put together. */
#include "script/state.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { MESSAGE_BYTES = 1024 };

__attribute__((format(printf, 2, 0))) static _Noreturn void fail(lua_State *lua, const char *format,
                                                                 va_list arguments) {
  char message[MESSAGE_BYTES];
  vsnprintf(message, sizeof message, format, arguments);
  script_of(lua)->bounds.telling = true;
  lua_pushstring(lua, message);
  lua_error(lua);
  abort(); /* lua_error does not come back */
}

void state_fail(lua_State *lua, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  fail(lua, format, arguments);
  va_end(arguments);
}

void state_fail_at(lua_State *lua, const char *at, const char *format, ...) {
  Script *script = script_of(lua);
  snprintf(script->place, sizeof script->place, "%s", at);
  va_list arguments;
  va_start(arguments, format);
  fail(lua, format, arguments);
  va_end(arguments);
}
