/* Tables are filled from lists of names; nothing is opened whole and trimmed. Lua's own functions
 * are used only where they do a bounded amount of work on numbers (math) and, for the prelude
 * alone, where a pattern is matched, which is charged by the text's length first. */
#include "script/library.h"

#include <lualib.h>
#include <string.h>

#include "base/spelling.h"
#include "script/state.h"
#include "script/tell.h"
#include "script/words.h"

enum { VALUES_PER_STEP = 8, MATCH_BYTES_PER_STEP = 8 };

static int base_type(lua_State *lua) {
  if (lua_type(lua, 1) == LUA_TNONE) state_fail(lua, "type: argument 1 is missing");
  lua_pushstring(lua, lua_typename(lua, lua_type(lua, 1)));
  return 1;
}

static int base_tostring(lua_State *lua) {
  if (lua_type(lua, 1) == LUA_TNONE) state_fail(lua, "tostring: argument 1 is missing");
  lua_settop(lua, 1);
  words_text(lua, 1);
  return 1;
}

/* Makes a text of what an author raises an error with. */
static void need_message(lua_State *lua, int index, const char *function) {
  int type = lua_type(lua, index);
  if (type != LUA_TSTRING && type != LUA_TNUMBER) {
    state_fail(lua, "%s was called with a %s instead of a message", function,
               lua_typename(lua, type == LUA_TNONE ? LUA_TNIL : type));
  }
  words_text(lua, index);
}

static int base_assert(lua_State *lua) {
  if (lua_toboolean(lua, 1)) return lua_gettop(lua);
  if (lua_type(lua, 1) == LUA_TNONE) state_fail(lua, "assert: argument 1 is missing");
  if (lua_isnoneornil(lua, 2)) state_fail(lua, "assertion failed!");
  need_message(lua, 2, "assert");
  state_fail(lua, "%s", lua_tostring(lua, 2));
}

/* error(message [, level]): level 2 blames the caller's line. */
static int base_error(lua_State *lua) {
  lua_Integer level = words_whole_or(lua, 2, "error", 1);
  need_message(lua, 1, "error");
  char at[TELL_PLACE_BYTES];
  if (level > 1 && level < 100 && tell_where(lua, (int)level - 1, at)) {
    state_fail_at(lua, at, "%s", lua_tostring(lua, 1));
  }
  state_fail(lua, "%s", lua_tostring(lua, 1));
}

static int base_select(lua_State *lua) {
  int count = lua_gettop(lua);
  if (lua_type(lua, 1) == LUA_TSTRING && strcmp(lua_tostring(lua, 1), "#") == 0) {
    lua_pushinteger(lua, count - 1);
    return 1;
  }
  lua_Integer from = words_need_whole(lua, 1, "select");
  if (from < 0) from = count + from;
  if (from < 1) state_fail(lua, "select: argument 1 names no value");
  if (from >= count) return 0;
  bounds_charge(lua, (uint64_t)(count - from) / VALUES_PER_STEP);
  return count - (int)from;
}

static int next_item(lua_State *lua) {
  lua_Integer at = words_need_whole(lua, 2, "ipairs") + 1;
  lua_settop(lua, 1);
  lua_pushinteger(lua, at);
  return lua_geti(lua, 1, at) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *lua) {
  words_need_table(lua, 1, "ipairs");
  lua_pushcfunction(lua, next_item);
  lua_pushvalue(lua, 1);
  lua_pushinteger(lua, 0);
  return 3;
}

const luaL_Reg library_base[] = {
    {"assert", base_assert},
    {"error", base_error},
    {"ipairs", base_ipairs},
    {"select", base_select},
    {"tonumber", library_tonumber},
    {"tostring", base_tostring},
    {"type", base_type},
    {NULL, NULL},
};

static const char *const math_names[] = {
    "abs",        "ceil", "floor", "fmod", "huge",      "max",  "maxinteger", "min",
    "mininteger", "modf", "pi",    "sqrt", "tointeger", "type", "ult",        NULL,
};

static void set_functions(lua_State *lua, const luaL_Reg *functions) {
  for (; functions->name; functions++) {
    lua_pushcfunction(lua, functions->func);
    lua_setfield(lua, -2, functions->name);
  }
}

/* Why something that Lua has is not there, or NULL. */
static const char *reason_of(const char *name) {
  static const struct {
    const char *name, *reason;
  } reasons[] = {
      {"find", "; there are no patterns"},      {"match", "; there are no patterns"},
      {"gmatch", "; there are no patterns"},    {"gsub", "; there are no patterns"},
      {"random", "; call random(from, to)"},    {"randomseed", "; the seed is the game's"},
      {"exp", "; it differs between machines"}, {"log", "; it differs between machines"},
      {"pow", "; it differs between machines"}, {"sin", "; it differs between machines"},
      {"cos", "; it differs between machines"}, {"tan", "; it differs between machines"},
  };
  for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
    if (strcmp(reasons[i].name, name) == 0) return reasons[i].reason;
  }
  return NULL;
}

/* The name in the table at index 1 that is nearest to `name`, or NULL; ties go by the alphabet,
 * since the table is walked in no order. */
static const char *nearest_entry(lua_State *lua, const char *name) {
  const char *best = NULL;
  size_t best_distance = 0;
  lua_pushnil(lua);
  for (; lua_next(lua, 1); lua_pop(lua, 1)) {
    if (lua_type(lua, -2) != LUA_TSTRING) continue;
    const char *known = lua_tostring(lua, -2);
    size_t distance = spelling_distance(name, known);
    bool nearer =
        !best || distance < best_distance || (distance == best_distance && strcmp(known, best) < 0);
    if (!spelling_is_near(name, distance) || !nearer) continue;
    best = known;
    best_distance = distance;
  }
  return best;
}

/* What is read of a library table and is not there; upvalue 1 is the table's name. */
static int missing_entry(lua_State *lua) {
  const char *library = lua_tostring(lua, lua_upvalueindex(1));
  if (lua_type(lua, 2) != LUA_TSTRING) state_fail(lua, "%s has names only", library);
  const char *name = lua_tostring(lua, 2);
  const char *reason = reason_of(name);
  const char *near = reason ? NULL : nearest_entry(lua, name);
  state_fail(lua, "there is no %s.%.40s%s%s%s%s", library, name, reason ? reason : "",
             near ? "; did you mean \"" : "", near ? near : "", near ? "\"?" : "");
}

/* Gives the table on top of the stack, `name`, words for what it lacks. */
static void tell_missing(lua_State *lua, const char *name) {
  lua_newtable(lua);
  lua_pushstring(lua, name);
  lua_pushcclosure(lua, missing_entry, 1);
  lua_setfield(lua, -2, "__index");
  lua_setmetatable(lua, -2);
}

static void add_table(lua_State *lua, const char *name, const luaL_Reg *functions) {
  lua_newtable(lua);
  set_functions(lua, functions);
  lua_setfield(lua, -2, name);
}

static void tell_all_missing(lua_State *lua) {
  static const char *const names[] = {"math", "string", "table", "utf8", NULL};
  for (const char *const *name = names; *name; name++) {
    lua_getfield(lua, -1, *name);
    tell_missing(lua, *name);
    lua_pop(lua, 1);
  }
}

/* Copies the named fields of the table `from` into the one on top. */
static void copy_names(lua_State *lua, int from, const char *const *names) {
  for (; *names; names++) {
    lua_getfield(lua, from, *names);
    lua_setfield(lua, -2, *names);
  }
}

static void add_math(lua_State *lua) {
  lua_pushcfunction(lua, luaopen_math);
  lua_call(lua, 0, 1);
  int whole = lua_gettop(lua);
  lua_newtable(lua);
  copy_names(lua, whole, math_names);
  lua_remove(lua, whole);
  lua_setfield(lua, -2, "math");
}

static void add_lent(lua_State *lua) {
  set_functions(lua, library_base);
  add_math(lua);
  add_table(lua, "string", library_string);
  add_table(lua, "table", library_table);
  add_table(lua, "utf8", library_utf8);
}

void library_push(lua_State *lua) {
  lua_newtable(lua);
  add_lent(lua);
  tell_all_missing(lua);
}

/* A pattern function of Lua's own (upvalue 1), charged by the text it searches. */
static int match_charged(lua_State *lua) {
  size_t length;
  words_need_text(lua, 1, "string.find", &length);
  bounds_charge(lua, length / MATCH_BYTES_PER_STEP);
  lua_pushvalue(lua, lua_upvalueindex(1));
  lua_insert(lua, 1);
  lua_call(lua, lua_gettop(lua) - 1, LUA_MULTRET);
  return lua_gettop(lua);
}

static void add_patterns(lua_State *lua) {
  static const char *const names[] = {"find", "match", "gmatch", "gsub", NULL};
  lua_getfield(lua, -1, "string");
  int lent = lua_gettop(lua);
  lua_pushcfunction(lua, luaopen_string);
  lua_call(lua, 0, 1);
  for (const char *const *name = names; *name; name++) {
    lua_getfield(lua, -1, *name);
    lua_pushcclosure(lua, match_charged, 1);
    lua_setfield(lua, lent, *name);
  }
  lua_settop(lua, lent - 1);
}

void library_open_prelude(lua_State *lua) {
  static const char *const trusted[] = {"getmetatable", "next",   "rawequal",     "rawget",
                                        "rawlen",       "rawset", "setmetatable", NULL};
  add_lent(lua);
  int environment = lua_gettop(lua);
  add_patterns(lua);
  lua_newtable(lua); /* luaopen_base fills the globals: give it others to fill */
  lua_rawgeti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_pushvalue(lua, -2);
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  lua_pushcfunction(lua, luaopen_base);
  lua_call(lua, 0, 0);
  lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  int whole = lua_gettop(lua);
  lua_pushvalue(lua, environment);
  copy_names(lua, whole, trusted);
  lua_settop(lua, environment);
}

void library_set_string_methods(lua_State *lua) {
  lua_pushliteral(lua, "");
  lua_newtable(lua);
  lua_getfield(lua, -3, "string");
  lua_setfield(lua, -2, "__index");
  lua_pushboolean(lua, 0);
  lua_setfield(lua, -2, "__metatable");
  lua_setmetatable(lua, -2);
  lua_pop(lua, 1);
}
