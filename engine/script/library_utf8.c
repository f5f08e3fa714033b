/* utf8.* as in Lua 5.4 without the lax mode: what is no UTF-8 is an error, or nil and its place in
 * utf8.len. Every function pays for the bytes it may look at. */
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "script/library.h"
#include "script/state.h"
#include "script/words.h"

enum { VALUES_MAX = 8000, BYTES_PER_STEP = 8, LAST_POINT = 0x10FFFF, LONGEST_BYTES = 4 };

static bool continues(char c) {
  return ((unsigned char)c & 0xC0) == 0x80;
}

static size_t length_by_lead(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/* How many bytes the character at `text` has (`left` bytes are there); 0 for what is none. Its code
 * point goes into *point. */
static size_t read_point(const char *text, size_t left, uint32_t *point) {
  size_t length = length_by_lead((unsigned char)*text);
  *point = (unsigned char)*text;
  if (length == 1) return 1;
  if (length == 0 || length > left || !utf8_is_valid(text, length)) return 0;
  char bytes[LONGEST_BYTES + 1] = {0};
  memcpy(bytes, text, length);
  *point = utf8_decode(bytes, &length);
  return length;
}

/* A position from the back as one from the front. */
static lua_Integer from_front(lua_Integer position, size_t length) {
  if (position >= 0) return position;
  return (size_t)0 - (size_t)position > length ? 0 : (lua_Integer)length + position + 1;
}

static void charge_bytes(lua_State *lua, uint64_t bytes) {
  bounds_charge(lua, bytes / BYTES_PER_STEP + 1);
}

static int utf8_char(lua_State *lua) {
  int count = lua_gettop(lua);
  bounds_charge(lua, (uint64_t)count);
  Buffer *out = &script_of(lua)->scratch;
  buffer_clear(out);
  for (int i = 1; i <= count; i++) {
    lua_Integer point = words_need_whole(lua, i, "utf8.char");
    if (point < 0 || point > LAST_POINT || (point >= 0xD800 && point <= 0xDFFF)) {
      state_fail(lua, "utf8.char: argument %d is no character's number", i);
    }
    char bytes[LONGEST_BYTES];
    buffer_add(out, bytes, utf8_encode((uint32_t)point, bytes));
  }
  lua_pushlstring(lua, buffer_text(out), out->length);
  return 1;
}

static int utf8_codepoint(lua_State *lua) {
  size_t length;
  const char *text = words_need_text(lua, 1, "utf8.codepoint", &length);
  lua_Integer first = from_front(words_whole_or(lua, 2, "utf8.codepoint", 1), length);
  lua_Integer last = from_front(words_whole_or(lua, 3, "utf8.codepoint", first), length);
  if (first < 1 || last > (lua_Integer)length) state_fail(lua, "utf8.codepoint: out of bounds");
  if (first > last) return 0;
  charge_bytes(lua, (uint64_t)(last - first));
  int count = 0;
  for (size_t at = (size_t)first - 1; at < (size_t)last; count++) {
    uint32_t point;
    size_t taken = read_point(text + at, length - at, &point);
    if (taken == 0) state_fail(lua, "utf8.codepoint: byte %zu begins no UTF-8 character", at + 1);
    if (count == VALUES_MAX || !lua_checkstack(lua, 2)) {
      state_fail(lua, "utf8.codepoint: more than %d values at once", VALUES_MAX);
    }
    lua_pushinteger(lua, point);
    at += taken;
  }
  return count;
}

static int utf8_len(lua_State *lua) {
  size_t length;
  const char *text = words_need_text(lua, 1, "utf8.len", &length);
  lua_Integer first = from_front(words_whole_or(lua, 2, "utf8.len", 1), length);
  lua_Integer last = from_front(words_whole_or(lua, 3, "utf8.len", -1), length);
  if (first < 1 || first > (lua_Integer)length + 1) state_fail(lua, "utf8.len: out of bounds");
  if (last > (lua_Integer)length) state_fail(lua, "utf8.len: out of bounds");
  charge_bytes(lua, length);
  lua_Integer count = 0;
  for (lua_Integer at = first - 1; at < last; count++) {
    uint32_t point;
    size_t taken = read_point(text + at, length - (size_t)at, &point);
    if (taken == 0) {
      lua_pushnil(lua);
      lua_pushinteger(lua, at + 1);
      return 2;
    }
    at += (lua_Integer)taken;
  }
  lua_pushinteger(lua, count);
  return 1;
}

/* Steps back to the n-th character before `at`, -1 where there are too few. */
static lua_Integer step_back(const char *text, lua_Integer at, lua_Integer n) {
  while (n < 0 && at > 0) {
    do at--;
    while (at > 0 && continues(text[at]));
    n++;
  }
  return n == 0 ? at : -1;
}

/* Steps on to the n-th character from `at`. Byte `length` counts as the start of one. */
static lua_Integer step_on(const char *text, lua_Integer at, lua_Integer n, lua_Integer length) {
  n--;
  while (n > 0 && at < length) {
    do at++;
    while (at < length && continues(text[at]));
    n--;
  }
  return n == 0 ? at : -1;
}

static int utf8_offset(lua_State *lua) {
  size_t bytes;
  const char *text = words_need_text(lua, 1, "utf8.offset", &bytes);
  lua_Integer length = (lua_Integer)bytes;
  lua_Integer n = words_need_whole(lua, 2, "utf8.offset");
  lua_Integer at =
      from_front(words_whole_or(lua, 3, "utf8.offset", n > 0 ? 1 : length + 1), bytes) - 1;
  if (at < 0 || at > length) state_fail(lua, "utf8.offset: position out of bounds");
  charge_bytes(lua, bytes);
  if (n == 0) {
    while (at > 0 && at < length && continues(text[at])) at--;
  } else {
    if (at < length && continues(text[at])) {
      state_fail(lua, "utf8.offset: the position is inside a character");
    }
    at = n < 0 ? step_back(text, at, n) : step_on(text, at, n, length);
  }
  if (at < 0) {
    lua_pushnil(lua);
  } else {
    lua_pushinteger(lua, at + 1);
  }
  return 1;
}

/* The iterator of utf8.codes: (text, position before) -> position, code point. */
static int next_code(lua_State *lua) {
  size_t length;
  const char *text = words_need_text(lua, 1, "utf8.codes", &length);
  lua_Integer before = words_need_whole(lua, 2, "utf8.codes");
  if (before < 0 || before > (lua_Integer)length) return 0;
  size_t at = (size_t)before; /* the byte after the first one of the character before */
  for (int i = 0; before > 0 && i < LONGEST_BYTES && at < length && continues(text[at]); i++) at++;
  if (at >= length) return 0;
  uint32_t point;
  if (read_point(text + at, length - at, &point) == 0) {
    state_fail(lua, "utf8.codes: byte %zu begins no UTF-8 character", at + 1);
  }
  lua_pushinteger(lua, (lua_Integer)at + 1);
  lua_pushinteger(lua, point);
  return 2;
}

static int utf8_codes(lua_State *lua) {
  size_t length;
  words_need_text(lua, 1, "utf8.codes", &length);
  lua_pushcfunction(lua, next_code);
  lua_pushvalue(lua, 1);
  lua_pushinteger(lua, 0);
  return 3;
}

const luaL_Reg library_utf8[] = {
    {"char", utf8_char}, {"codepoint", utf8_codepoint}, {"codes", utf8_codes},
    {"len", utf8_len},   {"offset", utf8_offset},       {NULL, NULL},
};
