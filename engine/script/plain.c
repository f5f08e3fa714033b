/* Taking is the delicate half, for an error may jump out at any point: each value is hung on its
 * owner before the next is made, and the outermost on a place that is freed with the Script. Keys
 * come in the order of pairs (script/order.h), never in Lua's own. */
#include "script/plain.h"

#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "script/limits.h"
#include "script/order.h"
#include "script/state.h"

enum { DEPTH_MAX = 8, ITEMS_MAX = 4096, ITEM_STEPS = 4 };

static void push_items(lua_State *lua, const Value *value) {
  lua_newtable(lua);
  for (size_t i = 0; i < value->count; i++) {
    plain_push(lua, value->items[i]);
    if (value->kind == VALUE_MAP) {
      lua_setfield(lua, -2, value->keys[i]);
    } else {
      lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
  }
}

void plain_push(lua_State *lua, const Value *value) {
  switch (value ? value->kind : VALUE_NULL) {
    case VALUE_NULL: lua_pushnil(lua); break;
    case VALUE_BOOL: lua_pushboolean(lua, value->boolean); break;
    case VALUE_TEXT: lua_pushstring(lua, value->text); break;
    case VALUE_LIST:
    case VALUE_MAP: push_items(lua, value); break;
    case VALUE_NUMBER:
      if (value->number == floor(value->number) && fabs(value->number) < 0x1p53) {
        lua_pushinteger(lua, (lua_Integer)value->number);
      } else {
        lua_pushnumber(lua, value->number);
      }
      break;
  }
}

typedef struct Taking {
  lua_State *lua;
  int depth;
  size_t items;
} Taking;

static void take(Taking *taking, Value **out);

static void take_text(lua_State *lua, Value **out) {
  size_t length;
  const char *text = lua_tolstring(lua, -1, &length);
  if (!utf8_is_valid(text, length)) state_fail(lua, "a text has to be UTF-8 without NUL");
  bounds_charge(lua, length / LIMIT_STEP_BYTES);
  *out = value_text(text);
}

static void take_number(lua_State *lua, Value **out) {
  double number = lua_tonumber(lua, -1);
  if (!isfinite(number)) state_fail(lua, "a number has to be finite");
  *out = value_number(number);
}

/* Adds an empty item to its owner and takes what is on top of the stack into it. */
static void take_item(Taking *taking, Value *owner, const char *key) {
  if (key) {
    value_set(owner, key, value_null());
  } else {
    value_append(owner, value_null());
  }
  Value **place = &owner->items[owner->count - 1];
  value_free(*place);
  *place = NULL;
  take(taking, place);
}

static void take_list(Taking *taking, int table, size_t count, Value *list) {
  for (size_t i = 1; i <= count; i++) {
    if (lua_rawgeti(taking->lua, table, (lua_Integer)i) == LUA_TNIL) {
      state_fail(taking->lua, "a list has a hole at %zu", i);
    }
    take_item(taking, list, NULL);
    lua_pop(taking->lua, 1);
  }
}

/* The keys are on top of the stack, as a list in order. */
static void take_map(Taking *taking, int table, size_t count, Value *map) {
  lua_State *lua = taking->lua;
  int keys = lua_gettop(lua);
  for (size_t i = 1; i <= count; i++) {
    if (lua_rawgeti(lua, keys, (lua_Integer)i) != LUA_TSTRING) {
      state_fail(lua, "the keys of plain data are texts, or 1, 2, 3 of a list");
    }
    size_t length;
    const char *key = lua_tolstring(lua, -1, &length);
    if (!utf8_is_valid(key, length)) state_fail(lua, "a key has to be UTF-8 without NUL");
    lua_pushvalue(lua, -1);
    lua_rawget(lua, table);
    take_item(taking, map, key);
    lua_pop(lua, 2);
  }
}

static void take_table(Taking *taking, Value **out) {
  lua_State *lua = taking->lua;
  int table = lua_gettop(lua);
  if (++taking->depth > DEPTH_MAX) state_fail(lua, "plain data nests at most %d deep", DEPTH_MAX);
  if (!lua_checkstack(lua, 10)) bounds_break(lua, BREACH_BLOCK);
  size_t length = lua_rawlen(lua, table);
  order_push_keys(lua, table);
  size_t count = lua_rawlen(lua, -1);
  bool is_list = length > 0 && length == count;
  *out = is_list ? value_list() : value_map();
  if (is_list) {
    take_list(taking, table, length, *out);
  } else {
    take_map(taking, table, count, *out);
  }
  lua_settop(lua, table);
  taking->depth--;
}

/* Takes the value on top of the stack, which stays there. */
static void take(Taking *taking, Value **out) {
  lua_State *lua = taking->lua;
  bounds_charge(lua, ITEM_STEPS);
  if (++taking->items > ITEMS_MAX) state_fail(lua, "plain data has at most %d items", ITEMS_MAX);
  switch (lua_type(lua, -1)) {
    case LUA_TNIL: *out = value_null(); break;
    case LUA_TBOOLEAN: *out = value_bool(lua_toboolean(lua, -1)); break;
    case LUA_TNUMBER: take_number(lua, out); break;
    case LUA_TSTRING: take_text(lua, out); break;
    case LUA_TTABLE: take_table(taking, out); break;
    default:
      state_fail(lua, "a %s is no plain data: texts, numbers, true, false and tables of these are",
                 lua_typename(lua, lua_type(lua, -1)));
  }
}

void plain_take(lua_State *lua, int index, Value **out) {
  value_free(*out);
  *out = NULL;
  Taking taking = {.lua = lua};
  lua_pushvalue(lua, index);
  take(&taking, out);
  lua_pop(lua, 1);
}
