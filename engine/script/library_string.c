/* Bytes in, bytes out: letters are ASCII's, and a result that would be too long is refused before a
 * byte of it is made. Results are put together in the Script's scratch buffer. */
#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "script/library.h"
#include "script/limits.h"
#include "script/state.h"
#include "script/words.h"

enum { VALUES_MAX = 8000, BYTES_PER_STEP = 16 };

static void charge_bytes(lua_State *lua, size_t bytes) {
  bounds_charge(lua, bytes / BYTES_PER_STEP);
}

static Buffer *scratch(lua_State *lua) {
  Buffer *buffer = &script_of(lua)->scratch;
  buffer_clear(buffer);
  return buffer;
}

static int push_buffer(lua_State *lua, const Buffer *buffer) {
  lua_pushlstring(lua, buffer_text(buffer), buffer->length);
  return 1;
}

/* A position from the front (1 on) or the back (-1 on) as one from the front; 0: before all. */
static lua_Integer from_front(lua_Integer position, size_t length) {
  if (position >= 0) return position;
  if (position < -(lua_Integer)length) return 0;
  return (lua_Integer)length + position + 1;
}

typedef struct Range {
  size_t first, count;
} Range; /* `first` from 0 */

/* Bytes i to j of a text, cut to it. */
static Range range_of(lua_Integer i, lua_Integer j, size_t length) {
  i = from_front(i, length);
  j = from_front(j, length);
  if (i < 1) i = 1;
  if (j > (lua_Integer)length) j = (lua_Integer)length;
  if (i > j) return (Range){0, 0};
  return (Range){(size_t)i - 1, (size_t)(j - i + 1)};
}

static int string_len(lua_State *lua) {
  size_t length;
  words_need_text(lua, 1, "string.len", &length);
  lua_pushinteger(lua, (lua_Integer)length);
  return 1;
}

static int string_sub(lua_State *lua) {
  size_t length;
  const char *text = words_need_text(lua, 1, "string.sub", &length);
  lua_Integer i = words_whole_or(lua, 2, "string.sub", 1);
  Range range = range_of(i, words_whole_or(lua, 3, "string.sub", -1), length);
  charge_bytes(lua, range.count);
  lua_pushlstring(lua, text + range.first, range.count);
  return 1;
}

static int string_byte(lua_State *lua) {
  size_t length;
  const char *text = words_need_text(lua, 1, "string.byte", &length);
  lua_Integer i = words_whole_or(lua, 2, "string.byte", 1);
  Range range = range_of(i, words_whole_or(lua, 3, "string.byte", i), length);
  bounds_charge(lua, range.count);
  if (range.count > VALUES_MAX || !lua_checkstack(lua, (int)range.count)) {
    state_fail(lua, "string.byte: more than %d values at once", VALUES_MAX);
  }
  for (size_t k = 0; k < range.count; k++) {
    lua_pushinteger(lua, (unsigned char)text[range.first + k]);
  }
  return (int)range.count;
}

static int string_char(lua_State *lua) {
  int count = lua_gettop(lua);
  bounds_charge(lua, (uint64_t)count);
  Buffer *out = scratch(lua);
  for (int i = 1; i <= count; i++) {
    lua_Integer byte = words_need_whole(lua, i, "string.char");
    if (byte < 0 || byte > UCHAR_MAX) state_fail(lua, "string.char: argument %d is no byte", i);
    buffer_add_char(out, (char)byte);
  }
  return push_buffer(lua, out);
}

/* The text in argument 1 byte by byte through `change`. */
static int change_bytes(lua_State *lua, const char *function, char (*change)(char)) {
  size_t length;
  const char *text = words_need_text(lua, 1, function, &length);
  charge_bytes(lua, length);
  Buffer *out = scratch(lua);
  buffer_add(out, text, length);
  for (size_t i = 0; i < length; i++) out->bytes[i] = change(out->bytes[i]);
  return push_buffer(lua, out);
}

static char raised(char c) {
  return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static char lowered(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static int string_upper(lua_State *lua) {
  return change_bytes(lua, "string.upper", raised);
}

static int string_lower(lua_State *lua) {
  return change_bytes(lua, "string.lower", lowered);
}

static int string_reverse(lua_State *lua) {
  size_t length;
  const char *text = words_need_text(lua, 1, "string.reverse", &length);
  charge_bytes(lua, length);
  Buffer *out = scratch(lua);
  for (size_t i = length; i > 0; i--) buffer_add_char(out, text[i - 1]);
  return push_buffer(lua, out);
}

/* Bytes of `count` times text and separator, or more than a string may have. */
static uint64_t repeated_bytes(lua_Integer count, size_t length, size_t between) {
  uint64_t one = length + between;
  if (one == 0) return 0;
  if ((uint64_t)count > LIMIT_STRING_BYTES) return (uint64_t)LIMIT_STRING_BYTES + 1;
  return (uint64_t)count * one - between;
}

/* Text and separator in turn until there are `bytes`; short ones several at once. */
static void repeat(Buffer *out, const char *text, size_t length, const char *separator,
                   size_t between, uint64_t bytes) {
  char chunk[1024];
  size_t filled = 0;
  for (; filled + length + between <= sizeof chunk; filled += length + between) {
    memcpy(chunk + filled, text, length);
    memcpy(chunk + filled + length, separator, between);
  }
  while (out->length < bytes) {
    if (filled > 0) {
      buffer_add(out, chunk, filled);
    } else {
      buffer_add(out, text, length);
      buffer_add(out, separator, between);
    }
  }
  out->length = (size_t)bytes;
  out->bytes[bytes] = '\0';
}

static int string_rep(lua_State *lua) {
  size_t length;
  size_t between = 0;
  const char *text = words_need_text(lua, 1, "string.rep", &length);
  lua_Integer count = words_need_whole(lua, 2, "string.rep");
  const char *separator =
      lua_isnoneornil(lua, 3) ? "" : words_need_text(lua, 3, "string.rep", &between);
  uint64_t bytes = count > 0 ? repeated_bytes(count, length, between) : 0;
  if (bytes > LIMIT_STRING_BYTES) bounds_break(lua, BREACH_STRING);
  bounds_charge(lua, bytes / BYTES_PER_STEP + (bytes > 0 ? (uint64_t)count / BYTES_PER_STEP : 0));
  Buffer *out = scratch(lua);
  if (bytes > 0) repeat(out, text, length, separator, between, bytes);
  return push_buffer(lua, out);
}

const luaL_Reg library_string[] = {
    {"byte", string_byte},       {"char", string_char},
    {"format", library_format},  {"len", string_len},
    {"lower", string_lower},     {"rep", string_rep},
    {"reverse", string_reverse}, {"sub", string_sub},
    {"upper", string_upper},     {NULL, NULL},
};
