/* Lua walks a hash in the order of addresses and a seed from the clock. Here the keys are noted in
 * that order in a Lua list, the notes are sorted in C, and a second list is made in their order.
 * The notes point at the strings' bytes, which stay where they are because the table and the list
 * hold them. */
#include "script/order.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "script/limits.h"
#include "script/state.h"

typedef enum KeyKind { KEY_NUMBER, KEY_STRING, KEY_BOOLEAN } KeyKind;

typedef struct Key {
  union {
    lua_Integer integer; /* KEY_NUMBER if `whole`; KEY_BOOLEAN: 0 or 1 */
    double number;       /* KEY_NUMBER */
    const char *text;    /* KEY_STRING, with `length` */
  };
  uint32_t length;
  uint32_t index; /* in the list of keys as they were found, from 1 */
  uint8_t kind;   /* KeyKind */
  bool whole;
} Key;

static int sign(bool below, bool above) {
  return (int)above - (int)below;
}

/* An integer against a float that is no integer (Lua makes integral keys integers) or out of range.
 */
static int compare_mixed(lua_Integer a, double b) {
  if (b >= 0x1p63) return -1;
  if (b < -0x1p63) return 1;
  return a <= (lua_Integer)floor(b) ? -1 : 1;
}

static int compare_numbers(const Key *a, const Key *b) {
  if (a->whole && b->whole) return sign(a->integer<b->integer, a->integer> b->integer);
  if (a->whole) return compare_mixed(a->integer, b->number);
  if (b->whole) return -compare_mixed(b->integer, a->number);
  return sign(a->number<b->number, a->number> b->number);
}

static int compare_texts(const Key *a, const Key *b) {
  size_t common = a->length < b->length ? a->length : b->length;
  int order = common > 0 ? memcmp(a->text, b->text, common) : 0;
  return order != 0 ? order : sign(a->length<b->length, a->length> b->length);
}

static int compare_keys(const void *left, const void *right) {
  const Key *a = left;
  const Key *b = right;
  if (a->kind != b->kind) return sign(a->kind<b->kind, a->kind> b->kind);
  if (a->kind == KEY_NUMBER) return compare_numbers(a, b);
  if (a->kind == KEY_STRING) return compare_texts(a, b);
  return sign(a->integer<b->integer, a->integer> b->integer);
}

/* Notes the key on top of the stack. */
static Key note_key(lua_State *lua, uint32_t index) {
  Key key = {.index = index};
  switch (lua_type(lua, -1)) {
    case LUA_TNUMBER:
      key.kind = KEY_NUMBER;
      key.whole = lua_isinteger(lua, -1);
      if (key.whole) {
        key.integer = lua_tointeger(lua, -1);
      } else {
        key.number = lua_tonumber(lua, -1);
      }
      return key;
    case LUA_TSTRING:
      key.kind = KEY_STRING;
      key.text = lua_tostring(lua, -1);
      key.length = (uint32_t)lua_rawlen(lua, -1);
      return key;
    case LUA_TBOOLEAN:
      key.kind = KEY_BOOLEAN;
      key.integer = lua_toboolean(lua, -1);
      return key;
    default:
      state_fail(lua,
                 "a table whose key is a %s has no order to be walked in: use numbers or texts",
                 lua_typename(lua, lua_type(lua, -1)));
  }
}

static unsigned bits(size_t count) {
  unsigned bits_in = 0;
  for (; count > 0; count >>= 1) bits_in++;
  return bits_in;
}

/* Fills `notes` and the list on top of the stack with the keys as Lua finds them. */
static size_t note_keys(lua_State *lua, int table, Buffer *notes) {
  int list = lua_gettop(lua);
  size_t count = 0;
  size_t text_bytes = 0;
  lua_pushnil(lua);
  while (lua_next(lua, table)) {
    lua_pop(lua, 1);
    bounds_charge(lua, 1);
    Key key = note_key(lua, (uint32_t)++count);
    text_bytes += key.length;
    buffer_add(notes, &key, sizeof key);
    lua_pushvalue(lua, -1);
    lua_rawseti(lua, list, key.index);
  }
  bounds_charge(lua, (count + text_bytes / LIMIT_STEP_BYTES) * bits(count) / 2);
  return count;
}

static bool is_sorted(const Key *keys, size_t count) {
  for (size_t i = 1; i < count; i++) {
    if (compare_keys(&keys[i - 1], &keys[i]) > 0) return false;
  }
  return true;
}

void order_push_keys(lua_State *lua, int table) {
  table = lua_absindex(lua, table);
  Buffer *notes = &script_of(lua)->sorting;
  buffer_clear(notes);
  lua_createtable(lua, (int)(lua_rawlen(lua, table) & 0xFFFF), 0);
  size_t count = note_keys(lua, table, notes);
  Key *keys = (Key *)(void *)notes->bytes;
  if (count < 2 || is_sorted(keys, count)) return;
  qsort(keys, count, sizeof *keys, compare_keys);
  lua_createtable(lua, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(lua, -2, keys[i].index);
    lua_rawseti(lua, -2, (lua_Integer)i + 1);
  }
  lua_remove(lua, -2);
}
