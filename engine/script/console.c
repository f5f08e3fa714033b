/* A call of the console goes the way of an answer: the coroutine, which waits in its question, is
 * resumed, finds a call where the answer would be, serves it and waits again. The scene that waits
 * stays as it is. */
#include "script/console.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "script/console_host.h"
#include "script/limits.h"
#include "script/state.h"
#include "script/words.h"

enum { LINES_MOST = 16384, LINE_STEPS = 32 };

void console_lines_add(ConsoleLines *lines, ConsoleKind kind, const char *name, const char *text) {
  lines->list = memory_grow(lines->list, lines->count + 1, sizeof *lines->list);
  lines->list[lines->count++] = (ConsoleLine){.kind = kind,
                                              .name = utf8_clean(name, strlen(name), false),
                                              .text = utf8_clean(text, strlen(text), false)};
}

void console_lines_free(ConsoleLines *lines) {
  for (size_t i = 0; i < lines->count; i++) {
    free(lines->list[i].name);
    free(lines->list[i].text);
  }
  free(lines->list);
  *lines = (ConsoleLines){0};
}

bool script_is_over(const Script *script) {
  return script->over;
}

bool script_console(Script *script, ConsoleVerb verb, const char *word, ConsoleLines *lines,
                    Error *error) {
  Error refusal = {0};
  ConsoleCall call = {.verb = verb, .word = word, .lines = lines, .refusal = &refusal};
  if (script->over || !script->scene) {
    error_set(error, "no question waits, so there is nothing to be looked at");
    return false;
  }
  script->console = &call;
  bool done = script_run_on(script, LIMIT_STEPS_LOADING, error);
  script->console = NULL;
  if (done && refusal.status && error) *error = refusal;
  return done && !refusal.status;
}

/* ---- the prelude's side ---- */

int console_push_call(lua_State *lua) {
  static const char *const verbs[] = {
      [CONSOLE_STATE] = "state", [CONSOLE_EVENTS] = "events", [CONSOLE_FORCE] = "force"};
  const ConsoleCall *call = script_of(lua)->console;
  lua_pushnil(lua);
  lua_createtable(lua, 0, 2);
  lua_pushstring(lua, verbs[call->verb]);
  lua_setfield(lua, -2, "verb");
  lua_pushstring(lua, call->word);
  lua_setfield(lua, -2, "word");
  return 2;
}

static ConsoleKind read_kind(const char *kind) {
  if (strcmp(kind, "heading") == 0) return CONSOLE_HEADING;
  return strcmp(kind, "good") == 0 ? CONSOLE_GOOD : CONSOLE_PLAIN;
}

/* Takes the line on top of the stack, which is popped. */
static void take_line(lua_State *lua, ConsoleLines *lines) {
  size_t length;
  int line = lua_gettop(lua);
  words_need_table(lua, line, "reply");
  for (int i = 1; i <= 3; i++) lua_rawgeti(lua, line, i);
  const char *kind = words_need_text(lua, line + 1, "reply", &length);
  const char *name = words_need_text(lua, line + 2, "reply", &length);
  const char *text = words_need_text(lua, line + 3, "reply", &length);
  if (lines) console_lines_add(lines, read_kind(kind), name, text);
  lua_settop(lua, line - 1);
}

void console_take_reply(lua_State *lua) {
  const ConsoleCall *call = script_of(lua)->console;
  size_t length;
  if (!call) state_fail(lua, "the console has asked nothing");
  if (lua_isnil(lua, 1)) {
    error_set(call->refusal, "%s", words_need_text(lua, 2, "reply", &length));
    return;
  }
  words_need_table(lua, 1, "reply");
  size_t count = lua_rawlen(lua, 1);
  if (count > LINES_MOST) count = LINES_MOST;
  bounds_charge(lua, count * LINE_STEPS);
  for (size_t i = 1; i <= count; i++) {
    lua_rawgeti(lua, 1, (lua_Integer)i);
    take_line(lua, call->lines);
  }
}

int console_try(lua_State *lua) {
  Script *script = script_of(lua);
  int status = lua_pcall(lua, lua_gettop(lua) - 1, LUA_MULTRET, 0);
  if (script->bounds.breach != BREACH_NONE || status == LUA_ERRMEM) lua_error(lua);
  lua_pushboolean(lua, status == LUA_OK);
  lua_insert(lua, 1);
  if (status == LUA_OK) return lua_gettop(lua);
  script->place[0] = '\0';
  script->bounds.telling = false;
  if (lua_type(lua, 2) != LUA_TSTRING) {
    lua_pushstring(lua, "it raises an error");
    lua_replace(lua, 2);
  }
  return 2;
}
