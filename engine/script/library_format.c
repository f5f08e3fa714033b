/* string.format and tonumber. The C library converts one checked specifier at a time ("%-08.3f", at
 * most two digits of width and of precision), so that no result is longer than a few hundred bytes.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "script/library.h"
#include "script/limits.h"
#include "script/state.h"
#include "script/words.h"

enum {
  SPECIFIER_STEPS = 8,
  FLOAT_STEPS = 64,
  BYTES_PER_STEP = 16,
  PIECE_BYTES = 512, /* the longest: -1.8e308 with 99 places */
  SPECIFIER_BYTES = 24,
};

/* One specifier: "%-8.3f" is flags "-", width 8, precision 3, conversion f. */
typedef struct Specifier {
  char text[SPECIFIER_BYTES]; /* "%-8.3", room for "ll" and the conversion behind it */
  size_t length;
  char conversion;
} Specifier;

static bool digit(char c) {
  return c >= '0' && c <= '9';
}

static size_t two_digits(const char *at) {
  size_t count = 0;
  while (count < 2 && digit(at[count])) count++;
  return count;
}

/* Reads what follows a '%'; returns how many bytes, 0 for what is no specifier here. */
static size_t read_specifier(const char *at, Specifier *specifier) {
  size_t length = strspn(at, "-+ #0");
  if (length > 5) return 0;
  length += two_digits(at + length);
  if (at[length] == '.') {
    length++;
    length += two_digits(at + length);
  }
  specifier->conversion = at[length];
  specifier->text[0] = '%';
  memcpy(specifier->text + 1, at, length);
  specifier->length = length + 1;
  return strchr("dicxXoeEfgGs", at[length]) && at[length] ? length + 1 : 0;
}

static void end_specifier(Specifier *specifier, const char *end) {
  memcpy(specifier->text + specifier->length, end, strlen(end) + 1);
}

static void add_piece(Buffer *out, const char *piece, int length) {
  if (length > 0)
    buffer_add(out, piece, (size_t)length < PIECE_BYTES ? (size_t)length : PIECE_BYTES - 1);
}

/* The compiler cannot see a format that was put together; read_specifier() judged it. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
static void add_whole(Buffer *out, Specifier *specifier, long long value) {
  char piece[PIECE_BYTES];
  char end[4] = {'l', 'l', specifier->conversion, '\0'};
  end_specifier(specifier, end);
  add_piece(out, piece, snprintf(piece, sizeof piece, specifier->text, value));
}

static void add_float(Buffer *out, Specifier *specifier, double value) {
  char piece[PIECE_BYTES];
  char end[2] = {specifier->conversion, '\0'};
  end_specifier(specifier, end);
  add_piece(out, piece, snprintf(piece, sizeof piece, specifier->text, value));
}

static void add_char(Buffer *out, Specifier *specifier, int value) {
  char piece[PIECE_BYTES];
  end_specifier(specifier, "c");
  add_piece(out, piece, snprintf(piece, sizeof piece, specifier->text, value));
}
#pragma GCC diagnostic pop

static void add_spaces(Buffer *out, size_t count) {
  for (; count > 0; count--) buffer_add_char(out, ' ');
}

/* Width and precision by hand: the text may hold NULs. */
static void add_text(Buffer *out, const Specifier *specifier, const char *text, size_t length) {
  const char *at = specifier->text + 1;
  bool left = memchr(at, '-', strspn(at, "-+ #0")) != NULL;
  at += strspn(at, "-+ #0");
  size_t width = 0;
  for (; digit(*at); at++) width = width * 10 + (size_t)(*at - '0');
  if (*at == '.') {
    size_t most = 0;
    for (at++; digit(*at); at++) most = most * 10 + (size_t)(*at - '0');
    if (most < length) length = most;
  }
  size_t blanks = width > length ? width - length : 0;
  if (!left) add_spaces(out, blanks);
  buffer_add(out, text, length);
  if (left) add_spaces(out, blanks);
}

static double finite_number(lua_State *lua, int index) {
  double value = words_need_number(lua, index, "string.format");
  if (!isfinite(value)) {
    state_fail(lua, "string.format: argument %d is %s, which cannot be shown", index,
               isnan(value) ? "nan" : "infinite");
  }
  bounds_charge(lua, FLOAT_STEPS);
  return value == 0 ? 0 : value; /* never -0 */
}

static void add_argument(lua_State *lua, Buffer *out, Specifier *specifier, int index) {
  size_t length;
  bounds_charge(lua, SPECIFIER_STEPS);
  specifier->text[specifier->length] = '\0';
  switch (specifier->conversion) {
    case 's':
      if (lua_type(lua, index) == LUA_TNONE)
        state_fail(lua, "string.format: argument %d is missing", index);
      words_text(lua, index);
      const char *text = lua_tolstring(lua, index, &length);
      bounds_charge(lua, length / BYTES_PER_STEP);
      add_text(out, specifier, text, length);
      break;
    case 'c':
      add_char(out, specifier, (int)(words_need_whole(lua, index, "string.format") & 0xFF));
      break;
    case 'd':
    case 'i':
    case 'x':
    case 'X':
    case 'o': add_whole(out, specifier, words_need_whole(lua, index, "string.format")); break;
    default: add_float(out, specifier, finite_number(lua, index)); break;
  }
  if (out->length > LIMIT_STRING_BYTES) bounds_break(lua, BREACH_STRING);
}

int library_format(lua_State *lua) {
  size_t length;
  const char *at = words_need_text(lua, 1, "string.format", &length);
  const char *end = at + length;
  bounds_charge(lua, length / BYTES_PER_STEP + (uint64_t)lua_gettop(lua));
  Buffer *out = &script_of(lua)->scratch;
  buffer_clear(out);
  int index = 1;
  while (at < end) {
    if (*at != '%') {
      buffer_add_char(out, *at++);
    } else if (*++at == '%') {
      buffer_add_char(out, *at++);
    } else {
      Specifier specifier;
      size_t taken = read_specifier(at, &specifier);
      if (taken == 0)
        state_fail(lua, "string.format: \"%%%.4s\" is not available (d i c x X o e E f g G s are)",
                   at);
      add_argument(lua, out, &specifier, ++index);
      at += taken;
    }
  }
  lua_pushlstring(lua, buffer_text(out), out->length);
  return 1;
}

static int digit_value(char c) {
  if (digit(c)) return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

static bool blank(char c) {
  return c != '\0' && strchr(" \f\n\r\t\v", c);
}

/* Digits of a base, with a sign and blanks around; false for anything else. */
static bool read_digits(const char *at, const char *end, int base, lua_Integer *out) {
  lua_Unsigned sum = 0;
  while (at < end && blank(*at)) at++;
  bool minus = at < end && *at == '-';
  if (minus) at++;
  if (at == end || digit_value(*at) >= base) return false;
  for (; at < end && digit_value(*at) < base; at++) {
    sum = sum * (lua_Unsigned)base + (lua_Unsigned)digit_value(*at);
  }
  while (at < end && blank(*at)) at++;
  *out = (lua_Integer)(minus ? 0u - sum : sum);
  return at == end;
}

static int tonumber_base(lua_State *lua) {
  size_t length;
  lua_Integer base = words_need_whole(lua, 2, "tonumber");
  if (base < 2 || base > 36) state_fail(lua, "tonumber: a base is a whole number from 2 to 36");
  if (lua_type(lua, 1) != LUA_TSTRING)
    state_fail(lua, "tonumber: with a base, argument 1 has to be a text");
  const char *text = lua_tolstring(lua, 1, &length);
  bounds_charge(lua, length / 4);
  lua_Integer value;
  if (read_digits(text, text + length, (int)base, &value)) {
    lua_pushinteger(lua, value);
  } else {
    lua_pushnil(lua);
  }
  return 1;
}

int library_tonumber(lua_State *lua) {
  if (!lua_isnoneornil(lua, 2)) return tonumber_base(lua);
  size_t length;
  if (lua_type(lua, 1) == LUA_TNUMBER) {
    lua_settop(lua, 1);
    return 1;
  }
  if (lua_type(lua, 1) == LUA_TNONE) state_fail(lua, "tonumber: argument 1 is missing");
  if (lua_type(lua, 1) == LUA_TSTRING) {
    const char *text = lua_tolstring(lua, 1, &length);
    bounds_charge(lua, length / 4);
    if (lua_stringtonumber(lua, text) == length + 1) return 1;
  }
  lua_pushnil(lua);
  return 1;
}
