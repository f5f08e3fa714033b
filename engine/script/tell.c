/* A coroutine that failed keeps its stack, so nothing has to be prepared while it still runs: the
 * frames are read afterwards. A scenario's chunks are named "@path", the prelude's "=prelude/name";
 * only the first kind is ever shown. Nothing here allocates in Lua, for memory may be what ran out.
 */
#include "script/tell.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

enum {
  TRACE_FRAMES = 8,
  DEEP_FRAMES = 150, /* so many calls inside each other, and no memory: it was the calls */
  MESSAGE_BYTES = 900,
};

static bool is_scenario(const lua_Debug *debug) {
  return debug->source[0] == '@' && debug->currentline > 0;
}

/* The next scenario frame from `level` on; false at the stack's end. */
static bool next_frame(lua_State *run, int *level, lua_Debug *debug) {
  while (lua_getstack(run, (*level)++, debug)) {
    if (lua_getinfo(run, "Sl", debug) && is_scenario(debug)) return true;
  }
  return false;
}

bool tell_where(lua_State *run, int skip, char out[TELL_PLACE_BYTES]) {
  lua_Debug debug;
  int level = 0;
  while (next_frame(run, &level, &debug)) {
    if (skip-- > 0) continue;
    snprintf(out, TELL_PLACE_BYTES, "%s:%d", debug.source + 1, debug.currentline);
    return true;
  }
  return false;
}

bool tell_definition(lua_State *run, char out[TELL_PLACE_BYTES]) {
  lua_Debug debug;
  if (!lua_getinfo(run, ">S", &debug) || debug.source[0] != '@') return false;
  snprintf(out, TELL_PLACE_BYTES, "%s:%d", debug.source + 1, debug.linedefined);
  return true;
}

/* The same with what is known besides: the file being compiled, scenario.lua at last. */
static void find_place(Script *script, char out[TELL_PLACE_BYTES]) {
  if (script->place[0]) {
    snprintf(out, TELL_PLACE_BYTES, "%s", script->place);
  } else if (script->compiling[0]) {
    snprintf(out, TELL_PLACE_BYTES, "%s", script->compiling);
  } else if (!tell_where(script->run, 0, out)) {
    snprintf(out, TELL_PLACE_BYTES, "scenario.lua:1");
  }
}

static bool is_deep(lua_State *run) {
  lua_Debug debug;
  return lua_getstack(run, DEEP_FRAMES, &debug);
}

static const char *const too_deep =
    "functions call each other too deep: does one call itself without an end?";

static void describe_steps(const Script *script, char *out, size_t size) {
  const char *where = "while loading", *most = "20,000,000";
  if (script->phase == PHASE_PLAYING) where = "between two questions", most = "1,000,000";
  if (script->phase == PHASE_SIMULATING) where = "in one call of simulate", most = "1,000,000";
  snprintf(out, size,
           "this does too much work %s (more than %s steps): is there a loop without an end?",
           where, most);
}

static void describe_breach(const Script *script, Breach breach, bool deep, char *out,
                            size_t size) {
  const char *text = "";
  switch (breach) {
    case BREACH_STEPS: describe_steps(script, out, size); return;
    case BREACH_STRING: text = "a text grows longer than 65,536 bytes"; break;
    case BREACH_BLOCK: text = "a table or a list of values grows larger than 1 MiB"; break;
    case BREACH_BELT:
      text =
          "this keeps the processor busy for more than 1.5 seconds: comparing very long texts, or "
          "passing on very many values, again and again?";
      break;
    case BREACH_COMPILE:
      text =
          "this file takes more than half a second to compile: part it, or simplify its longest "
          "expressions";
      break;
    case BREACH_MEMORY:
    case BREACH_NONE: text = "this needs more than 64 MiB of memory"; break;
  }
  if (deep && (breach == BREACH_BLOCK || breach == BREACH_MEMORY)) text = too_deep;
  snprintf(out, size, "%s", text);
}

/* Past the "file:line: " that Lua puts in front of its own messages. */
static const char *without_place(lua_State *run, const char *message) {
  for (int level = 0; level <= 1; level++) {
    lua_Debug debug;
    char place[LUA_IDSIZE + 16];
    if (!lua_getstack(run, level, &debug) || !lua_getinfo(run, "Sl", &debug)) continue;
    int length = snprintf(place, sizeof place, "%s:%d: ", debug.short_src, debug.currentline);
    if (strncmp(message, place, (size_t)length) == 0) return message + length;
  }
  return message;
}

/* Puts another wording where Lua's own would not help an author. */
static const char *in_our_words(const char *message) {
  if (strncmp(message, "C stack overflow", 16) == 0) return too_deep;
  if (strncmp(message, "stack overflow", 14) == 0) return too_deep;
  if (strstr(message, "across a C-call boundary") || strstr(message, "outside a coroutine")) {
    return "a question cannot be asked here";
  }
  return message;
}

static void describe_value(lua_State *run, char *out, size_t size) {
  if (lua_type(run, -1) == LUA_TSTRING) {
    snprintf(out, size, "%s", in_our_words(without_place(run, lua_tostring(run, -1))));
  } else {
    snprintf(out, size, "an error was raised with a %s instead of a text",
             lua_typename(run, lua_type(run, -1)));
  }
}

/* A line of the trace, if there is room. A name may be any text that a table was indexed with. */
static void add_frame(char *trace, size_t size, const lua_Debug *debug) {
  bool named = debug->name && strcmp(debug->what, "main") != 0;
  char *name = named ? utf8_clean(debug->name, strlen(debug->name), false) : NULL;
  size_t used = strlen(trace);
  int length = snprintf(trace + used, size - used, "%s:%d%s%s\n", debug->source + 1,
                        debug->currentline, named ? " in " : "", named ? name : "");
  if (length < 0 || (size_t)length >= size - used) trace[used] = '\0';
  free(name);
}

/* The last frames on the way to the error. */
static void trace_frames(lua_State *run, char *trace, size_t size) {
  trace[0] = '\0';
  lua_Debug debug;
  int level = 0;
  for (int shown = 0; shown < TRACE_FRAMES && next_frame(run, &level, &debug); shown++) {
    lua_getinfo(run, "n", &debug);
    add_frame(trace, size, &debug);
  }
}

/* Takes the first line off a trace that begins at the place of the error, which is told already. */
static void drop_place(char *trace, const char *place) {
  size_t length = strlen(place);
  bool is_told = strncmp(trace, place, length) == 0 && strchr(" \n", trace[length]);
  const char *end = is_told ? strchr(trace, '\n') : NULL;
  if (end) memmove(trace, end + 1, strlen(end + 1) + 1);
}

static Breach breach_of(const Script *script, int status) {
  if (script->bounds.breach != BREACH_NONE) return script->bounds.breach;
  if (status != LUA_ERRMEM) return BREACH_NONE;
  return script->bounds.refused == BREACH_NONE ? BREACH_MEMORY : script->bounds.refused;
}

void tell_failure(Script *script, lua_State *run, int status, Error *error) {
  char message[MESSAGE_BYTES];
  char place[TELL_PLACE_BYTES];
  Breach breach = breach_of(script, status);
  if (breach != BREACH_NONE) {
    describe_breach(script, breach, is_deep(run), message, sizeof message);
  } else if (status == LUA_ERRERR) {
    snprintf(message, sizeof message, "%s", too_deep);
  } else {
    describe_value(run, message, sizeof message);
  }
  find_place(script, place);
  error_set(error, "%s", message);
  error_place(error, place);
  if (error) trace_frames(run, error->trace, sizeof error->trace);
  if (error) drop_place(error->trace, place);
}
