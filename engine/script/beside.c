/* A page goes the way that the console's calls go (script/console.c): the coroutine, which waits in
 * its question, is resumed, finds a call where the answer would be, serves it and waits again. What
 * it replies is copied out entry by entry into a list that is the caller's from the start, so that
 * an error may jump out at any point. */
#include "script/beside.h"

#include <stdlib.h>

#include "base/memory.h"
#include "script/beside_host.h"
#include "script/fields.h"
#include "script/limits.h"
#include "script/state.h"

enum { SPOTS_MOST = 64 };

bool script_beside(Script *script, BesidePage page, Beside *out, Error *error) {
  BesideCall call = {.page = page, .out = out};
  if (script->over || !script->scene) {
    error_set(error, "no question waits, so there is nothing to be looked up");
    return false;
  }
  script->beside = &call;
  bool done = script_run_on(script, LIMIT_STEPS_LOADING, error);
  script->beside = NULL;
  return done;
}

void beside_free(Beside *beside) {
  for (size_t i = 0; i < beside->count; i++) {
    BesideEntry *entry = &beside->list[i];
    char *texts[] = {entry->id,   entry->title, entry->characters, entry->pinyin,
                     entry->text, entry->at,    entry->month,      entry->kind};
    for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) free(texts[k]);
    free(entry->spots);
  }
  free(beside->list);
  free(beside->month);
  *beside = (Beside){0};
}

/* ---- the prelude's side ---- */

int beside_push_call(lua_State *lua) {
  static const char *const pages[] = {
      [BESIDE_PEOPLE] = "people", [BESIDE_CALENDAR] = "calendar", [BESIDE_MAP] = "map"};
  lua_pushnil(lua);
  lua_createtable(lua, 0, 1);
  lua_pushstring(lua, pages[script_of(lua)->beside->page]);
  lua_setfield(lua, -2, "page");
  return 2;
}

static int take_whole(lua_State *lua, int table, const char *name) {
  double number = 0;
  fields_number(lua, table, "page", name, false, &number);
  return number >= 0 && number <= 1000 ? (int)number : 0;
}

/* A number of the list on top of the stack, by its place. */
static int take_item(lua_State *lua, lua_Integer place) {
  lua_rawgeti(lua, -1, place);
  lua_Number number = lua_tonumber(lua, -1);
  lua_pop(lua, 1);
  return number >= 0 && number <= 1000 ? (int)number : 0;
}

static void take_spots(lua_State *lua, BesideEntry *entry) {
  size_t count = fields_list(lua, -1, "place", "spots", SPOTS_MOST);
  entry->spots = memory_new((count + 1) * sizeof *entry->spots);
  for (size_t i = 0; i < count; i++) {
    fields_item(lua, "spot", i + 1);
    entry->spots[entry->spot_count++] = (BesideSpot){take_item(lua, 1), take_item(lua, 2)};
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static char *take_words(lua_State *lua, const char *name, TextKind kind) {
  return fields_text(lua, -1, "entry", name, kind, LIMIT_TEXT_BYTES, false);
}

/* The entry on top of the stack. */
static void take_entry(lua_State *lua, BesideEntry *entry) {
  entry->id = take_words(lua, "id", TEXT_PLAIN);
  entry->title = take_words(lua, "title", TEXT_PLAIN);
  entry->characters = take_words(lua, "characters", TEXT_PLAIN);
  entry->pinyin = take_words(lua, "pinyin", TEXT_PLAIN);
  entry->text = take_words(lua, "text", TEXT_MARKDOWN);
  entry->at = take_words(lua, "at", TEXT_MARKDOWN);
  entry->month = take_words(lua, "month", TEXT_PLAIN);
  entry->kind = take_words(lua, "kind", TEXT_PLAIN);
  entry->is_due = fields_flag(lua, -1, "entry", "due");
  take_spots(lua, entry);
}

void beside_take_reply(lua_State *lua) {
  Script *script = script_of(lua);
  Beside *out = script->beside->out;
  if (lua_type(lua, 1) != LUA_TTABLE) state_fail(lua, "a page has to be a table");
  script->text_bytes = 0;
  script->text_limit = LIMIT_REFERENCE_BYTES;
  out->month = fields_text(lua, 1, "page", "month", TEXT_PLAIN, LIMIT_ID_BYTES, false);
  out->cols = take_whole(lua, 1, "cols");
  out->rows = take_whole(lua, 1, "rows");
  size_t count = lua_rawlen(lua, 1);
  if (count > LIMIT_BESIDE) count = LIMIT_BESIDE;
  out->list = memory_new((count + 1) * sizeof *out->list);
  lua_settop(lua, 1);
  for (size_t i = 0; i < count; i++) {
    fields_item(lua, "entry", i + 1);
    take_entry(lua, &out->list[out->count++]);
    lua_pop(lua, 1);
  }
}
