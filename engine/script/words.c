/* Lua itself would write 3.0 for a float and -nan or nan by the platform, and show addresses. Every
 * way from a value to text that a scenario has leads through here instead. */
#include "script/words.h"

#include <math.h>

#include "script/state.h"

enum {
  WHOLE_STEPS = 4,     /* writing a whole number */
  FRACTION_STEPS = 64, /* finding the shortest digits that read back */
};

void words_number(lua_State *lua, int index, char out[NUMBER_TEXT_BYTES]) {
  double number = lua_tonumber(lua, index);
  if (isnan(number)) state_fail(lua, "nan cannot be shown: was zero divided by zero?");
  if (isinf(number))
    state_fail(lua, "an infinite number cannot be shown: was there a division by zero?");
  bounds_charge(lua, number == floor(number) ? WHOLE_STEPS : FRACTION_STEPS);
  number_text(number, out);
}

void words_text(lua_State *lua, int index) {
  index = lua_absindex(lua, index);
  char number[NUMBER_TEXT_BYTES];
  switch (lua_type(lua, index)) {
    case LUA_TSTRING: return;
    case LUA_TNUMBER:
      words_number(lua, index, number);
      lua_pushstring(lua, number);
      break;
    case LUA_TBOOLEAN: lua_pushstring(lua, lua_toboolean(lua, index) ? "true" : "false"); break;
    default: lua_pushstring(lua, lua_typename(lua, lua_type(lua, index))); break;
  }
  lua_replace(lua, index);
}

int words_join(lua_State *lua) {
  int type = lua_type(lua, 1);
  if (type != LUA_TSTRING && type != LUA_TNUMBER) {
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : NULL;
    state_fail(lua, "attempt to join a %s value with '..'%s%s%s",
               lua_typename(lua, type == LUA_TNONE ? LUA_TNIL : type), name ? " (" : "",
               name ? name : "", name ? ")" : "");
  }
  lua_settop(lua, 1);
  words_text(lua, 1);
  return 1;
}

int words_pass(lua_State *lua) {
  return lua_gettop(lua);
}

static _Noreturn void fail_kind(lua_State *lua, int index, const char *function, const char *need) {
  int type = lua_type(lua, index);
  state_fail(lua, "%s: argument %d has to be %s and is %s", function, index, need,
             type == LUA_TNONE ? "missing" : lua_typename(lua, type));
}

const char *words_need_text(lua_State *lua, int index, const char *function, size_t *length) {
  int type = lua_type(lua, index);
  if (type != LUA_TSTRING && type != LUA_TNUMBER) fail_kind(lua, index, function, "a text");
  words_text(lua, index);
  return lua_tolstring(lua, index, length);
}

lua_Integer words_need_whole(lua_State *lua, int index, const char *function) {
  if (lua_type(lua, index) != LUA_TNUMBER) fail_kind(lua, index, function, "a whole number");
  int whole;
  lua_Integer value = lua_tointegerx(lua, index, &whole);
  if (!whole) state_fail(lua, "%s: argument %d has to be a whole number", function, index);
  return value;
}

lua_Integer words_whole_or(lua_State *lua, int index, const char *function, lua_Integer standard) {
  return lua_isnoneornil(lua, index) ? standard : words_need_whole(lua, index, function);
}

lua_Number words_need_number(lua_State *lua, int index, const char *function) {
  if (lua_type(lua, index) != LUA_TNUMBER) fail_kind(lua, index, function, "a number");
  return lua_tonumber(lua, index);
}

void words_need_table(lua_State *lua, int index, const char *function) {
  if (lua_type(lua, index) != LUA_TTABLE) fail_kind(lua, index, function, "a table");
}
