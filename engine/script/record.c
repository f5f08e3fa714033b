/* Kept books: the one thing that a scenario says by the thousand, so a list of rows is judged here,
 * at once, and before the first of them is given away. The bounds are the same with and without
 * someone who takes the rows: a game that can be read can be played. */
#include "script/record.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/fields.h"
#include "script/limits.h"
#include "script/state.h"
#include "script/words.h"

enum { ROW_STEPS = 16, LIST = 5, ANSWER = 6, ORIGINS = 7, WITHHELD = 8 };

static bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

/* Words of small letters, digits and _, a letter first, with dots between. */
static bool is_dotted_id(const char *text, size_t length) {
  bool begins = true;
  for (size_t i = 0; i < length; i++) {
    bool inner = (text[i] >= '0' && text[i] <= '9') || text[i] == '_' || text[i] == '.';
    if (!is_letter(text[i]) && (begins || !inner)) return false;
    begins = text[i] == '.';
  }
  return !begins && length <= LIMIT_ID_BYTES;
}

static bool says_something(const char *text, size_t length) {
  return length <= LIMIT_ID_BYTES && strspn(text, " \t\r\n") < length &&
         utf8_is_valid(text, length);
}

/* The text on top of the stack, which stays alive in its table, or NULL. Popped. */
static const char *pop_text(lua_State *lua, bool is_good(const char *, size_t)) {
  size_t length;
  const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tolstring(lua, -1, &length) : NULL;
  if (text && !is_good(text, length)) text = NULL;
  lua_pop(lua, 1);
  return text;
}

/* A word that the row may have instead of the list's; false where it is none. Counts it. */
static bool read_word(lua_State *lua, int item, const char *name, const char **word, int *fields) {
  if (fields_push(lua, item, name) == LUA_TNIL) {
    lua_pop(lua, 1);
    return true;
  }
  ++*fields;
  *word = pop_text(lua, says_something);
  return *word != NULL;
}

/* What is behind the row: which answer of the game its own word, or else the list's, leads to. */
static bool read_answer(lua_State *lua, int item, size_t *answer, int *fields) {
  int kind = fields_push(lua, item, "answer");
  if (kind != LUA_TNIL) ++*fields;
  if (kind == LUA_TNIL) {
    lua_pop(lua, 1);
    lua_pushvalue(lua, ANSWER);
    kind = lua_type(lua, -1);
  }
  bool is_good =
      kind == LUA_TNIL || kind == LUA_TSTRING || (kind == LUA_TBOOLEAN && lua_toboolean(lua, -1));
  *answer = 0;
  if (is_good && kind != LUA_TNIL) {
    lua_rawget(lua, ORIGINS);
    if (lua_isinteger(lua, -1)) *answer = (size_t)lua_tointeger(lua, -1) + 1;
  }
  lua_pop(lua, 1);
  return is_good;
}

static bool has_only(lua_State *lua, int item, int fields) {
  int count = 0;
  lua_pushnil(lua);
  while (lua_next(lua, item)) {
    lua_pop(lua, 1);
    if (++count > fields) {
      lua_pop(lua, 1);
      return false;
    }
  }
  return count == fields;
}

/* Reads the row on top of the stack; false where it is none. */
static bool read_row(lua_State *lua, ScriptRow *row) {
  int item = lua_gettop(lua), fields = 2;
  if (lua_type(lua, item) != LUA_TTABLE) return false;
  lua_rawgeti(lua, item, 1);
  row->id = pop_text(lua, is_dotted_id);
  bool is_number = lua_rawgeti(lua, item, 2) == LUA_TNUMBER;
  row->value = is_number ? lua_tonumber(lua, -1) : NAN;
  if (row->value == 0) row->value = 0; /* never -0 */
  lua_pop(lua, 1);
  return row->id && isfinite(row->value) && read_word(lua, item, "unit", &row->unit, &fields) &&
         read_word(lua, item, "by", &row->by, &fields) &&
         read_answer(lua, item, &row->answer, &fields) && has_only(lua, item, fields);
}

/* The record's own words: a row without any of its own has these. */
static ScriptRow read_head(lua_State *lua) {
  size_t length;
  ScriptRow head = {.month = words_need_text(lua, 1, "record", &length),
                    .book = words_need_text(lua, 2, "record", &length)};
  if (!lua_isnil(lua, 3)) head.unit = words_need_text(lua, 3, "record", &length);
  if (!lua_isnil(lua, 4)) head.by = words_need_text(lua, 4, "record", &length);
  head.withheld = lua_toboolean(lua, WITHHELD);
  words_need_table(lua, LIST, "record");
  words_need_table(lua, ORIGINS, "record");
  return head;
}

static void give(const Script *script, const ScriptRow *row) {
  ScriptRow clean = *row;
  char *unit = row->unit ? utf8_clean(row->unit, strlen(row->unit), false) : NULL;
  char *by = row->by ? utf8_clean(row->by, strlen(row->by), false) : NULL;
  clean.unit = unit ? unit : "";
  clean.by = by ? by : "";
  script->record(script->record_context, &clean);
  free(unit);
  free(by);
}

static void count_rows(lua_State *lua, size_t count) {
  Script *script = script_of(lua);
  if (script->phase != PHASE_PLAYING) state_fail(lua, "nothing can be recorded while loading");
  if (count > LIMIT_RECORD_ROWS - script->recorded) {
    state_fail(lua, "record: a game keeps at most %d rows in its books", LIMIT_RECORD_ROWS);
  }
  script->recorded += count;
  bounds_charge(lua, count * ROW_STEPS);
}

/* Reads each row; gives it away where that is wanted. The first that is none, or 0. */
static size_t each_row(lua_State *lua, const ScriptRow *head, size_t count, bool give_away) {
  for (size_t i = 1; i <= count; i++) {
    ScriptRow row = *head;
    lua_rawgeti(lua, LIST, (lua_Integer)i);
    bool is_row = read_row(lua, &row);
    lua_pop(lua, 1);
    if (!is_row) return i;
    if (give_away) give(script_of(lua), &row);
  }
  return 0;
}

int record_rows(lua_State *lua) {
  lua_settop(lua, WITHHELD);
  ScriptRow head = read_head(lua);
  size_t count = lua_rawlen(lua, LIST);
  count_rows(lua, count);
  size_t refused = each_row(lua, &head, count, false);
  if (refused) {
    lua_pushinteger(lua, (lua_Integer)refused);
    return 1;
  }
  if (script_of(lua)->record) each_row(lua, &head, count, true);
  return 0;
}
