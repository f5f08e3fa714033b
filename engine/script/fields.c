/* The prelude has judged all this in the author's words already; this is the second wall, so its
 * messages are short and its checks complete. */
#include "script/fields.h"

#include <math.h>
#include <string.h>

#include "base/utf8.h"
#include "script/limits.h"
#include "script/state.h"

int fields_push(lua_State *lua, int table, const char *name) {
  table = lua_absindex(lua, table);
  lua_pushstring(lua, name);
  return lua_rawget(lua, table);
}

static _Noreturn void fail_kind(lua_State *lua, const char *what, const char *name,
                                const char *need) {
  int type = lua_type(lua, -1);
  state_fail(lua, "%s: %s has to be %s and is %s", what, name, need,
             type == LUA_TNIL ? "missing" : lua_typename(lua, type));
}

/* What is copied out of Lua is not in its books, so it has a bound of its own. */
static void count_text(lua_State *lua, size_t bytes) {
  Script *script = script_of(lua);
  bounds_charge(lua, bytes / LIMIT_STEP_BYTES);
  script->text_bytes += bytes;
  if (script->text_bytes > script->text_limit) {
    state_fail(lua, "all its texts together have more than %zu bytes", script->text_limit);
  }
}

char *fields_text(lua_State *lua, int table, const char *what, const char *name, TextKind kind,
                  size_t most_bytes, bool needed) {
  int type = fields_push(lua, table, name);
  if (type == LUA_TNIL && !needed) {
    lua_pop(lua, 1);
    return NULL;
  }
  if (type != LUA_TSTRING) fail_kind(lua, what, name, "a text");
  size_t length;
  const char *text = lua_tolstring(lua, -1, &length);
  if (length > most_bytes) {
    state_fail(lua, "%s: %s has more than %zu bytes", what, name, most_bytes);
  }
  count_text(lua, length);
  char *clean = utf8_clean(text, length, kind == TEXT_MARKDOWN);
  lua_pop(lua, 1);
  return clean;
}

static bool is_id(const char *text, size_t length, bool loose) {
  for (size_t i = 0; i < length; i++) {
    char c = text[i];
    bool small = c >= 'a' && c <= 'z';
    bool digit = c >= '0' && c <= '9';
    bool capital = c >= 'A' && c <= 'Z';
    bool good = small || (i > 0 && (digit || c == '_'));
    if (loose) good = small || digit || capital || (i > 0 && strchr("_.-#", c));
    if (c == '\0' || !good) return false;
  }
  return length > 0;
}

char *fields_id(lua_State *lua, int table, const char *what, const char *name, bool loose,
                bool needed) {
  int type = fields_push(lua, table, name);
  if (type == LUA_TNIL && !needed) {
    lua_pop(lua, 1);
    return NULL;
  }
  if (type != LUA_TSTRING) fail_kind(lua, what, name, "a text");
  size_t length;
  const char *text = lua_tolstring(lua, -1, &length);
  if (length > 2 * LIMIT_ID_BYTES) state_fail(lua, "%s: %s is too long for an id", what, name);
  if (!is_id(text, length, loose)) {
    state_fail(lua, "%s: %s is \"%s\", which is no id (small letters, digits and _)", what, name,
               text);
  }
  char *clean = utf8_clean(text, length, false);
  lua_pop(lua, 1);
  return clean;
}

bool fields_number(lua_State *lua, int table, const char *what, const char *name, bool needed,
                   double *out) {
  int type = fields_push(lua, table, name);
  if (type == LUA_TNIL && !needed) {
    lua_pop(lua, 1);
    return false;
  }
  if (type != LUA_TNUMBER) fail_kind(lua, what, name, "a number");
  *out = lua_tonumber(lua, -1);
  if (!isfinite(*out)) state_fail(lua, "%s: %s has to be a finite number", what, name);
  if (*out == 0) *out = 0; /* never -0 */
  lua_pop(lua, 1);
  return true;
}

bool fields_flag(lua_State *lua, int table, const char *what, const char *name) {
  int type = fields_push(lua, table, name);
  if (type != LUA_TNIL && type != LUA_TBOOLEAN) fail_kind(lua, what, name, "true or false");
  bool flag = lua_toboolean(lua, -1);
  lua_pop(lua, 1);
  return flag;
}

size_t fields_list(lua_State *lua, int table, const char *what, const char *name, size_t most) {
  int type = fields_push(lua, table, name);
  if (type == LUA_TNIL) return 0;
  if (type != LUA_TTABLE) fail_kind(lua, what, name, "a list");
  size_t count = lua_rawlen(lua, -1);
  if (count > most) state_fail(lua, "%s: %s has more than %zu entries", what, name, most);
  bounds_charge(lua, count);
  return count;
}

void fields_item(lua_State *lua, const char *what, size_t index) {
  lua_rawgeti(lua, -1, (lua_Integer)index);
  if (lua_type(lua, -1) != LUA_TTABLE) state_fail(lua, "%s %zu has to be a table", what, index);
}
