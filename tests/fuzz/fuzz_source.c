/* Any bytes as a scenario's source: the rewriting must not change what is Lua and what is not, nor
 * a line. */
#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "script/limits.h"
#include "script/rewrite.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static bool compiles(lua_State *lua, const char *source, size_t length) {
  bool good = luaL_loadbufferx(lua, source, length, "=x", "t") == LUA_OK;
  lua_settop(lua, 0);
  return good;
}

static size_t newlines(const char *text, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) count += text[i] == '\n';
  return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  const char *source = (const char *)bytes;
  if (length > LIMIT_SOURCE_BYTES || memchr(source, 0, length)) return 0;
  Buffer out = {0};
  Refusal refusal;
  lua_State *lua = luaL_newstate();
  RewriteResult result = rewrite_source(source, length, &out, &refusal);
  bool lua_source = compiles(lua, source, length);
  if (result == REWRITE_NOT_LUA && lua_source) abort();
  if (result == REWRITE_REFUSED && (refusal.line < 1 || !refusal.message[0])) abort();
  if (result == REWRITE_DONE) {
    if (compiles(lua, buffer_text(&out), out.length) != lua_source) abort();
    if (newlines(buffer_text(&out), out.length) != newlines(source, length)) abort();
  }
  lua_close(lua);
  buffer_free(&out);
  return 0;
}
