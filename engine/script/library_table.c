/* Each function knows its range before it touches an item, and pays for the whole of it first.
 * Items are read and written as Lua does, so that a guard of the prelude is asked too. */
#include <limits.h>
#include <stdint.h>

#include "script/library.h"
#include "script/limits.h"
#include "script/state.h"
#include "script/words.h"

enum { VALUES_MAX = 8000, ITEM_STEPS = 2, BYTES_PER_STEP = 16 };

/* How many whole numbers there are from `first` to `last`. */
static uint64_t span(lua_Integer first, lua_Integer last) {
  if (first > last) return 0;
  uint64_t count = (uint64_t)last - (uint64_t)first;
  return count < UINT64_MAX ? count + 1 : count;
}

static void charge_items(lua_State *lua, uint64_t count) {
  bounds_charge(lua, count < UINT64_MAX / ITEM_STEPS ? count * ITEM_STEPS : UINT64_MAX);
}

static lua_Integer length_of(lua_State *lua, int index, const char *function) {
  words_need_table(lua, index, function);
  lua_len(lua, index);
  lua_Integer length = lua_tointeger(lua, -1);
  lua_pop(lua, 1);
  return length;
}

static int table_insert(lua_State *lua) {
  lua_Integer end = length_of(lua, 1, "table.insert") + 1;
  int count = lua_gettop(lua);
  if (count == 2) {
    lua_seti(lua, 1, end);
    return 0;
  }
  if (count != 3) state_fail(lua, "table.insert takes a table, a position if any, and one value");
  lua_Integer position = words_need_whole(lua, 2, "table.insert");
  if (position < 1 || position > end) {
    state_fail(lua, "table.insert: the position has to be from 1 to %lld", (long long)end);
  }
  charge_items(lua, span(position, end));
  for (lua_Integer i = end; i > position; i--) {
    lua_geti(lua, 1, i - 1);
    lua_seti(lua, 1, i);
  }
  lua_seti(lua, 1, position);
  return 0;
}

static int table_remove(lua_State *lua) {
  lua_Integer length = length_of(lua, 1, "table.remove");
  lua_Integer position = words_whole_or(lua, 2, "table.remove", length);
  bool empty_place = length == 0 && (position == 0 || position == length);
  if (!empty_place && (position < 1 || position > length + 1)) {
    state_fail(lua, "table.remove: the position has to be from 1 to %lld", (long long)length + 1);
  }
  charge_items(lua, span(position, length));
  lua_geti(lua, 1, position);
  for (; position < length; position++) {
    lua_geti(lua, 1, position + 1);
    lua_seti(lua, 1, position);
  }
  lua_pushnil(lua);
  lua_seti(lua, 1, position);
  return 1;
}

static int table_pack(lua_State *lua) {
  int count = lua_gettop(lua);
  charge_items(lua, (uint64_t)count);
  lua_createtable(lua, count, 1);
  lua_insert(lua, 1);
  for (int i = count; i >= 1; i--) lua_rawseti(lua, 1, i);
  lua_pushinteger(lua, count);
  lua_setfield(lua, 1, "n");
  return 1;
}

static int table_unpack(lua_State *lua) {
  lua_Integer first = words_whole_or(lua, 2, "table.unpack", 1);
  words_need_table(lua, 1, "table.unpack");
  lua_Integer last = lua_isnoneornil(lua, 3) ? length_of(lua, 1, "table.unpack")
                                             : words_need_whole(lua, 3, "table.unpack");
  uint64_t count = span(first, last);
  charge_items(lua, count);
  if (count > VALUES_MAX || !lua_checkstack(lua, (int)count + 1)) {
    state_fail(lua, "table.unpack: more than %d values at once", VALUES_MAX);
  }
  for (uint64_t i = 0; i < count; i++) lua_geti(lua, 1, first + (lua_Integer)i);
  return (int)count;
}

static void copy_upward(lua_State *lua, lua_Integer from, uint64_t count, lua_Integer to,
                        int target) {
  for (uint64_t i = 0; i < count; i++) {
    lua_geti(lua, 1, from + (lua_Integer)i);
    lua_seti(lua, target, to + (lua_Integer)i);
  }
}

static void copy_downward(lua_State *lua, lua_Integer from, uint64_t count, lua_Integer to,
                          int target) {
  for (uint64_t i = count; i > 0; i--) {
    lua_geti(lua, 1, from + (lua_Integer)(i - 1));
    lua_seti(lua, target, to + (lua_Integer)(i - 1));
  }
}

/* table.move(from_table, first, last, to [, to_table]) */
static int table_move(lua_State *lua) {
  words_need_table(lua, 1, "table.move");
  lua_Integer first = words_need_whole(lua, 2, "table.move");
  lua_Integer last = words_need_whole(lua, 3, "table.move");
  lua_Integer to = words_need_whole(lua, 4, "table.move");
  int target = lua_isnoneornil(lua, 5) ? 1 : 5;
  words_need_table(lua, target, "table.move");
  uint64_t count = span(first, last);
  charge_items(lua, count);
  if (count > 0 && to > LUA_MAXINTEGER - (lua_Integer)(count - 1)) {
    state_fail(lua, "table.move: the positions go beyond the largest whole number");
  }
  bool same = target == 1 || lua_rawequal(lua, 1, target);
  if (same && to > first && to <= last) {
    copy_downward(lua, first, count, to, target);
  } else {
    copy_upward(lua, first, count, to, target);
  }
  lua_pushvalue(lua, target);
  return 1;
}

/* Adds item i, a text or a number, to `out`. */
static void add_item(lua_State *lua, Buffer *out, lua_Integer i) {
  int type = lua_geti(lua, 1, i);
  if (type != LUA_TSTRING && type != LUA_TNUMBER) {
    state_fail(lua, "table.concat: item %lld has to be a text or a number and is %s", (long long)i,
               lua_typename(lua, type));
  }
  words_text(lua, -1);
  size_t length;
  const char *text = lua_tolstring(lua, -1, &length);
  bounds_charge(lua, length / BYTES_PER_STEP);
  buffer_add(out, text, length);
  lua_pop(lua, 1);
  if (out->length > LIMIT_STRING_BYTES) bounds_break(lua, BREACH_STRING);
}

static int table_concat(lua_State *lua) {
  size_t between = 0;
  lua_settop(lua, 4);
  lua_Integer first = words_whole_or(lua, 3, "table.concat", 1);
  words_need_table(lua, 1, "table.concat");
  lua_Integer last = lua_isnoneornil(lua, 4) ? length_of(lua, 1, "table.concat")
                                             : words_need_whole(lua, 4, "table.concat");
  const char *separator =
      lua_isnoneornil(lua, 2) ? "" : words_need_text(lua, 2, "table.concat", &between);
  uint64_t count = span(first, last);
  charge_items(lua, count);
  Buffer *out = &script_of(lua)->scratch;
  buffer_clear(out);
  for (uint64_t i = 0; i < count; i++) {
    if (i > 0) buffer_add(out, separator, between);
    add_item(lua, out, first + (lua_Integer)i);
  }
  lua_pushlstring(lua, buffer_text(out), out->length);
  return 1;
}

const luaL_Reg library_table[] = {
    {"concat", table_concat}, {"insert", table_insert}, {"move", table_move}, {"pack", table_pack},
    {"remove", table_remove}, {"unpack", table_unpack}, {NULL, NULL},
};
