/* A prelude module that writes is run in a state of its own, in which no scenario is: the same
 * environment as a game's, without its coroutine. It gives a list of texts, so that no single one
 * meets the limit of a scenario's strings. */
#include "script/calls.h"

#include <string.h>

#include "script/host.h"
#include "script/limits.h"
#include "script/state.h"
#include "script/tell.h"

/* Which function of which module, with what, and where its texts go. */
typedef struct Wanted {
  const char *module;
  const char *function; /* of the module's table; NULL: the module is the function */
  const char *argument;
  Buffer *out;
} Wanted;

const char *const calls_pages[] = {"index",   "telling", "asking", "expressions", "books",
                                   "shelf",   "events",  "luck",   "scenario",    "beside",
                                   "debrief", "tests",   "lua",    NULL};

/* Adds the texts of the list on top of the stack. */
static void add_texts(lua_State *lua, Buffer *out) {
  if (lua_type(lua, -1) != LUA_TTABLE) state_fail(lua, "there is nothing of that name to write");
  for (lua_Integer i = 1; lua_rawgeti(lua, -1, i) == LUA_TSTRING; i++, lua_pop(lua, 1)) {
    size_t length;
    const char *text = lua_tolstring(lua, -1, &length);
    buffer_add(out, text, length);
  }
}

/* Runs protected; upvalue-free, its one argument is the Wanted. */
static int write_wanted(lua_State *lua) {
  const Wanted *wanted = lua_touserdata(lua, 1);
  bounds_measure(lua);
  lua_newtable(lua);
  host_open(lua, script_of(lua));
  lua_getfield(lua, -1, "prelude");
  lua_pushstring(lua, wanted->module);
  lua_call(lua, 1, 1);
  if (wanted->function) lua_getfield(lua, -1, wanted->function);
  lua_pushstring(lua, wanted->argument);
  lua_call(lua, 1, 1);
  add_texts(lua, wanted->out);
  return 0;
}

static bool write_in(Script *script, Wanted *wanted, Error *error) {
  lua_State *lua = script->lua;
  *(Script **)lua_getextraspace(lua) = script;
  lua_pushcfunction(lua, write_wanted);
  lua_pushlightuserdata(lua, wanted);
  int status = lua_pcall(lua, 1, 0, 0);
  if (status != LUA_OK) {
    script->run = lua;
    tell_failure(script, lua, status, error);
    error_prefix(error, "the manual");
  }
  return status == LUA_OK;
}

static bool write_with(Wanted wanted, Error *error) {
  Script script = {0};
  bounds_begin(&script.bounds, LIMIT_STEPS_LOADING);
  script.lua = lua_newstate(bounds_allocate, &script.bounds);
  if (!script.lua) {
    error_set(error, "there is not enough memory to write the manual");
    return false;
  }
  bool written = write_in(&script, &wanted, error);
  lua_close(script.lua);
  buffer_free(&script.scratch);
  buffer_free(&script.sorting);
  return written;
}

bool calls_definitions(Buffer *out, Error *error) {
  return write_with((Wanted){.module = "write_definitions", .out = out}, error);
}

bool calls_luarc(Buffer *out, Error *error) {
  return write_with((Wanted){.module = "write_editor", .function = "luarc", .out = out}, error);
}

bool calls_luacheckrc(Buffer *out, Error *error) {
  return write_with((Wanted){.module = "write_editor", .function = "luacheckrc", .out = out},
                    error);
}

bool calls_manual(const char *page, Buffer *out, Error *error) {
  return write_with((Wanted){.module = "write_manual", .argument = page, .out = out}, error);
}
