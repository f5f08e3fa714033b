/* The prelude keeps what was declared in its modules "game" and "events", and what Lua code sees in
 * "package": their tables are walked by raw access, with no code of the scenario run. */
#include "script/known.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/limits.h"
#include "script/state.h"

/* One question to the state; the list lies outside of Lua. */
typedef struct Request {
  KnownNames which;
  FileList *names;
  size_t room;
  bool found;
} Request;

static void keep(Request *request, const char *prefix, const char *name) {
  FileList *list = request->names;
  if (list->count == request->room) {
    request->room = request->room ? request->room * 2 : 64;
    list->names = memory_grow(list->names, request->room, sizeof *list->names);
  }
  Buffer whole = {0};
  if (*prefix) buffer_addf(&whole, "%s.", prefix);
  buffer_add_text(&whole, name);
  list->names[list->count++] = buffer_take(&whole);
}

/* Keeps the keys of the table on top of the stack, which is popped; of tables in it theirs too. */
static void keep_keys(lua_State *lua, Request *request, const char *prefix, bool deep) {
  lua_pushnil(lua);
  for (; lua_next(lua, -2); lua_pop(lua, 1)) {
    if (lua_type(lua, -2) != LUA_TSTRING) continue;
    const char *name = lua_tostring(lua, -2);
    keep(request, prefix, name);
    if (!deep || !lua_istable(lua, -1)) continue;
    lua_pushvalue(lua, -1);
    keep_keys(lua, request, name, false);
  }
  lua_pop(lua, 1);
}

/* The same of the lists that are the values of the table on top. */
static void keep_lists(lua_State *lua, Request *request) {
  lua_pushnil(lua);
  for (; lua_next(lua, -2); lua_pop(lua, 1)) {
    for (lua_Integer i = 1; lua_rawgeti(lua, -1, i) == LUA_TSTRING; i++) {
      keep(request, lua_tostring(lua, -3), lua_tostring(lua, -1));
      lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

/* The same of a list of modules, { module, call, ... } each: the calls. */
static void keep_calls(lua_State *lua, Request *request) {
  for (lua_Integer i = 1; lua_rawgeti(lua, -1, i) == LUA_TTABLE; i++) {
    for (lua_Integer k = 2; lua_rawgeti(lua, -1, k) == LUA_TSTRING; k++) {
      keep(request, "", lua_tostring(lua, -1));
      lua_pop(lua, 1);
    }
    lua_pop(lua, 2);
  }
  lua_pop(lua, 2);
}

static void push_module(lua_State *lua, const char *name) {
  state_push_prelude(lua);
  lua_pushstring(lua, name);
  lua_call(lua, 1, 1);
}

/* Replaces the table on top by its field; false (and nothing pushed) where that is no table. */
static bool step_into(lua_State *lua, const char *field) {
  lua_pushstring(lua, field);
  lua_rawget(lua, -2);
  lua_remove(lua, -2);
  if (lua_istable(lua, -1)) return true;
  lua_pop(lua, 1);
  return false;
}

/* What a scenario sees stands behind an empty table. */
static bool push_globals(lua_State *lua) {
  push_module(lua, "package");
  if (!step_into(lua, "environment") || !lua_getmetatable(lua, -1)) return false;
  return step_into(lua, "__index");
}

static bool push_declared(lua_State *lua, const char *group) {
  push_module(lua, "game");
  return step_into(lua, "declared") && step_into(lua, group);
}

static bool push_names(lua_State *lua, KnownNames which) {
  switch (which) {
    case KNOWN_GLOBALS: return push_globals(lua);
    case KNOWN_FIELDS: push_module(lua, "calls"); return step_into(lua, "shapes");
    case KNOWN_FACTS: return push_declared(lua, "facts");
    case KNOWN_PEOPLE: return push_declared(lua, "people");
    case KNOWN_OPTIONS: return push_declared(lua, "options");
    case KNOWN_BOOKS: return push_declared(lua, "books");
    case KNOWN_CAST: return push_declared(lua, "cast");
    case KNOWN_UNITS: push_module(lua, "game"); return step_into(lua, "units");
    case KNOWN_EVENTS: push_module(lua, "events"); return step_into(lua, "by_id");
    case KNOWN_CALLS: push_module(lua, "calls"); return step_into(lua, "modules");
    case KNOWN_TEST_CALLS: push_module(lua, "calls"); return step_into(lua, "test_modules");
  }
  return false;
}

static int gather(lua_State *lua) {
  Request *request = lua_touserdata(lua, 1);
  luaL_checkstack(lua, 16, NULL);
  request->found = push_names(lua, request->which);
  bool deep = request->which == KNOWN_GLOBALS || request->which == KNOWN_PEOPLE;
  if (!request->found) return 0;
  if (request->which == KNOWN_FIELDS) {
    keep_lists(lua, request);
  } else if (request->which == KNOWN_CALLS || request->which == KNOWN_TEST_CALLS) {
    keep_calls(lua, request);
  } else {
    keep_keys(lua, request, "", deep);
  }
  return 0;
}

Script *known_load(const char *folder, Error *error) {
  Script *script = script_load_anyhow(folder, error);
  if (script && script->lua && script->run) return script;
  script_free(script);
  return NULL;
}

static int compare_names(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

bool known_names(Script *script, KnownNames which, FileList *names) {
  *names = (FileList){0};
  Request request = {.which = which, .names = names};
  bounds_begin(&script->bounds, LIMIT_STEPS_LOADING);
  lua_State *lua = script->lua;
  int top = lua_gettop(lua);
  lua_pushcfunction(lua, gather);
  lua_pushlightuserdata(lua, &request);
  int status = lua_pcall(lua, 1, 0, 0);
  lua_settop(lua, top);
  if (names->count > 1) qsort(names->names, names->count, sizeof *names->names, compare_names);
  if (status == LUA_OK && request.found) return true;
  file_list_free(names);
  *names = (FileList){0};
  return false;
}
