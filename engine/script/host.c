/* Each function here takes what the prelude gives it, does one thing and gives plain data back.
 * Yielding happens in five places only, host.loaded, host.inspected, host.ask, host.reply and
 * host.next: they copy out what was handed over, yield with nothing on the stack, and make their
 * result in the continuation, inside the coroutine's protection. The prelude's modules are compiled
 * on first use and run once. */
#include "script/host.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/luck.h"
#include "base/memory.h"
#include "base/spelling.h"
#include "base/utf8.h"
#include "prelude/prelude.h"
#include "scene/answer.h"
#include "script/beside_host.h"
#include "script/build.h"
#include "script/console_host.h"
#include "script/counts_host.h"
#include "script/inspect_host.h"
#include "script/library.h"
#include "script/limits.h"
#include "script/mention.h"
#include "script/order.h"
#include "script/package.h"
#include "script/plain.h"
#include "script/prose.h"
#include "script/record.h"
#include "script/simulate_host.h"
#include "script/source.h"
#include "script/state.h"
#include "script/talk_host.h"
#include "script/tell.h"
#include "script/words.h"

enum { BYTES_PER_STEP = 8, FILE_STEPS = 32, DISTANCE_STEPS = 128, LUCK_STEPS = 8, LOG_STEPS = 64 };

static const char *text_argument(lua_State *lua, int index, const char *function, size_t *length) {
  const char *text = words_need_text(lua, index, function, length);
  bounds_charge(lua, *length / BYTES_PER_STEP);
  return text;
}

static Buffer *scratch(lua_State *lua) {
  Buffer *buffer = &script_of(lua)->scratch;
  buffer_clear(buffer);
  return buffer;
}

static int push_scratch(lua_State *lua) {
  const Buffer *buffer = &script_of(lua)->scratch;
  if (buffer->length > LIMIT_STRING_BYTES) bounds_break(lua, BREACH_STRING);
  lua_pushlstring(lua, buffer_text(buffer), buffer->length);
  return 1;
}

/* ---- files ---- */

/* Moves a list of names into Lua without owning it over a call that may raise: through the scratch
 * buffer, name after NUL-ended name. */
static void push_names(lua_State *lua, FileList *list) {
  Buffer *names = scratch(lua);
  size_t count = list->count;
  for (size_t i = 0; i < count; i++) buffer_add(names, list->names[i], strlen(list->names[i]) + 1);
  file_list_free(list);
  bounds_charge(lua, count * FILE_STEPS);
  lua_createtable(lua, (int)count, 0);
  const char *name = buffer_text(names);
  for (size_t i = 0; i < count; i++, name += strlen(name) + 1) {
    lua_pushstring(lua, name);
    lua_rawseti(lua, -2, (lua_Integer)i + 1);
  }
}

static int host_files(lua_State *lua) {
  size_t length;
  const char *folder = text_argument(lua, 1, "files", &length);
  FileList list;
  Error error = {0};
  bounds_charge(lua, FILE_STEPS);
  if (!package_list(script_of(lua)->root, folder, &list, &error)) {
    state_fail(lua, "%s", error.message);
  }
  push_names(lua, &list);
  return 1;
}

static int host_exists(lua_State *lua) {
  size_t length;
  const char *path = text_argument(lua, 1, "exists", &length);
  bounds_charge(lua, FILE_STEPS);
  lua_pushboolean(lua, strlen(path) == length && package_has(script_of(lua)->root, path));
  return 1;
}

static int host_compile(lua_State *lua) {
  size_t length;
  const char *path = text_argument(lua, 1, "require", &length);
  words_need_table(lua, 2, "compile");
  if (strlen(path) != length) state_fail(lua, "a file's name holds no NUL");
  source_compile(lua, path, 2);
  return 1;
}

static int host_mention(lua_State *lua) {
  size_t length;
  const char *path = text_argument(lua, 1, "mention", &length);
  words_need_table(lua, 2, "mention");
  mention_words(lua, path, 2);
  return 0;
}

/* ---- errors ---- */

static int host_fail(lua_State *lua) {
  size_t length;
  state_fail(lua, "%s", words_need_text(lua, 1, "fail", &length));
}

static int host_fail_at(lua_State *lua) {
  size_t length;
  const char *at = words_need_text(lua, 1, "fail_at", &length);
  state_fail_at(lua, at, "%s", words_need_text(lua, 2, "fail_at", &length));
}

static int host_where(lua_State *lua) {
  char at[TELL_PLACE_BYTES];
  if (tell_where(lua, 0, at)) {
    lua_pushstring(lua, at);
  } else {
    lua_pushnil(lua);
  }
  return 1;
}

static int host_defined(lua_State *lua) {
  char at[TELL_PLACE_BYTES];
  if (lua_type(lua, 1) != LUA_TFUNCTION) state_fail(lua, "defined: this is no function");
  lua_settop(lua, 1);
  if (tell_definition(lua, at)) {
    lua_pushstring(lua, at);
  } else {
    lua_pushnil(lua);
  }
  return 1;
}

static int host_charge(lua_State *lua) {
  lua_Number steps = words_need_number(lua, 1, "charge");
  bounds_charge(lua, steps > 0 && steps < 1e18 ? (uint64_t)steps : steps > 0 ? UINT64_MAX : 0);
  return 0;
}

static int host_log(lua_State *lua) {
  size_t length;
  Script *script = script_of(lua);
  const char *at = words_need_text(lua, 1, "log", &length);
  const char *text = text_argument(lua, 2, "log", &length);
  bounds_charge(lua, LOG_STEPS);
  if (!script->log || script->console) return 0; /* what a look makes the author say is no news */
  char *clean_at = utf8_clean(at, strlen(at), false);
  char *clean = utf8_clean(text, length, false);
  script->log(script->log_context, clean_at, clean);
  free(clean);
  free(clean_at);
  return 0;
}

/* ---- luck and numbers ---- */

static uint64_t draw(lua_State *lua) {
  size_t length;
  const char *name = text_argument(lua, 1, "random", &length);
  lua_Integer k = words_need_whole(lua, 2, "random");
  const Script *script = script_of(lua);
  bool in_run = script->call && script->call->step == SIMULATE_RUN;
  if (script->phase != PHASE_PLAYING && !in_run) state_fail(lua, "there is no luck here");
  if (k < 1) state_fail(lua, "draws are numbered from 1");
  bounds_charge(lua, LUCK_STEPS);
  return luck_draw(luck_key(name, length, script->seed), (uint64_t)k);
}

static int host_fraction(lua_State *lua) {
  lua_pushnumber(lua, luck_fraction(draw(lua)));
  return 1;
}

static int host_integer(lua_State *lua) {
  lua_Integer from = words_need_whole(lua, 3, "random");
  lua_Integer to = words_need_whole(lua, 4, "random");
  uint64_t span = (uint64_t)to - (uint64_t)from;
  if (from > to || span >= UINT64_C(1) << 32) {
    state_fail(lua, "random: from %lld to %lld is no range of at most 2^32 numbers",
               (long long)from, (long long)to);
  }
  lua_pushinteger(lua, luck_integer(draw(lua), from, to));
  return 1;
}

static int host_ln(lua_State *lua) {
  double x = words_need_number(lua, 1, "ln");
  if (!isfinite(x) || x <= 0) state_fail(lua, "ln: the number has to be above 0 and finite");
  bounds_charge(lua, LUCK_STEPS);
  lua_pushnumber(lua, number_ln(x));
  return 1;
}

static int host_number(lua_State *lua) {
  char text[NUMBER_TEXT_BYTES];
  words_need_number(lua, 1, "number");
  words_number(lua, 1, text);
  lua_pushstring(lua, text);
  return 1;
}

static int host_grouped(lua_State *lua) {
  char text[400];
  double x = words_need_number(lua, 1, "grouped");
  lua_Integer places = words_whole_or(lua, 2, "grouped", 0);
  if (places < 0 || places > 9) state_fail(lua, "a number has from 0 to 9 places");
  words_number(lua, 1, text); /* refuses nan and infinities, and charges */
  number_grouped(x, (int)places, text);
  lua_pushstring(lua, text);
  return 1;
}

/* ---- text ---- */

static int host_dedent(lua_State *lua) {
  size_t length;
  const char *text = text_argument(lua, 1, "dedent", &length);
  prose_dedent(text, length, scratch(lua));
  return push_scratch(lua);
}

static int host_escape(lua_State *lua) {
  size_t length;
  const char *text = text_argument(lua, 1, "escape", &length);
  prose_escape(text, length, scratch(lua));
  return push_scratch(lua);
}

static int host_is_text(lua_State *lua) {
  if (lua_type(lua, 1) != LUA_TSTRING) {
    lua_pushboolean(lua, 0);
    return 1;
  }
  size_t length;
  const char *text = text_argument(lua, 1, "is_text", &length);
  lua_pushboolean(lua, utf8_is_valid(text, length));
  return 1;
}

static int host_nearest(lua_State *lua) {
  size_t length;
  const char *name = text_argument(lua, 1, "nearest", &length);
  words_need_table(lua, 2, "nearest");
  size_t count = lua_rawlen(lua, 2);
  size_t best = SIZE_MAX;
  lua_pushnil(lua);
  for (size_t i = 1; i <= count; i++) {
    bounds_charge(lua, DISTANCE_STEPS);
    if (lua_rawgeti(lua, 2, (lua_Integer)i) == LUA_TSTRING) {
      size_t distance = spelling_distance(name, lua_tostring(lua, -1));
      if (distance < best && spelling_is_near(name, distance)) {
        best = distance;
        lua_replace(lua, -2);
        continue;
      }
    }
    lua_pop(lua, 1);
  }
  return 1;
}

static int host_keys(lua_State *lua) {
  words_need_table(lua, 1, "keys");
  order_push_keys(lua, 1);
  return 1;
}

static int host_copy_text(lua_State *lua) {
  lua_settop(lua, 1);
  words_text(lua, 1);
  return 1;
}

/* ---- handing over ---- */

static int host_decide_by(lua_State *lua) {
  if (lua_type(lua, 1) != LUA_TFUNCTION) state_fail(lua, "decide_by: this is no function");
  lua_settop(lua, 1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &script_of(lua)->given);
  return 0;
}

static void need_yieldable(lua_State *lua) {
  if (!lua_isyieldable(lua)) state_fail(lua, "a question cannot be asked here");
}

/* The rules that were set, in the order given. */
static void push_rules(lua_State *lua, const Value *rules) {
  lua_createtable(lua, (int)rules->count, 0);
  for (size_t i = 0; i < rules->count; i++) {
    const char *text = rules->items[i]->text;
    lua_createtable(lua, 2, 0);
    lua_pushstring(lua, rules->keys[i]);
    lua_rawseti(lua, -2, 1);
    lua_pushstring(lua, text ? text : "");
    lua_rawseti(lua, -2, 2);
    lua_rawseti(lua, -2, (lua_Integer)i + 1);
  }
}

static int push_game(lua_State *lua, int status, lua_KContext context) {
  (void)status;
  (void)context;
  const Script *script = script_of(lua);
  if (script->inspect) return inspect_push_request(lua, script->inspect);
  if (script->phase == PHASE_SIMULATING) return simulate_push_request(lua);
  const ScriptGame *game = script->game;
  char seed[24];
  snprintf(seed, sizeof seed, "%" PRIu64, game->seed);
  lua_createtable(lua, 0, 4);
  lua_pushstring(lua, seed);
  lua_setfield(lua, -2, "seed_text");
  lua_newtable(lua);
  for (size_t i = 0; game->options && i < game->options->count; i++) {
    const char *text = game->options->items[i]->text;
    lua_pushstring(lua, text ? text : "");
    lua_setfield(lua, -2, game->options->keys[i]);
  }
  lua_setfield(lua, -2, "options");
  lua_pushstring(lua, game->language);
  lua_setfield(lua, -2, "language");
  lua_pushboolean(lua, game->documents);
  lua_setfield(lua, -2, "documents");
  if (game->rules && game->rules->count > 0) {
    push_rules(lua, game->rules);
    lua_setfield(lua, -2, "rules");
  }
  return 1;
}

static int host_loaded(lua_State *lua) {
  Script *script = script_of(lua);
  if (script->phase != PHASE_LOADING) state_fail(lua, "the scenario is loaded already");
  need_yieldable(lua);
  build_manifest(lua, script, 1);
  script->phase = PHASE_LOADED;
  lua_settop(lua, 0);
  return lua_yieldk(lua, 0, 0, push_game);
}

/* Only the start of a game is declined: script_start() reads why, and nobody resumes. */
static int host_decline(lua_State *lua) {
  size_t length;
  if (script_of(lua)->phase != PHASE_PLAYING) state_fail(lua, "no game begins here");
  need_yieldable(lua);
  error_set_usage(&script_of(lua)->declined, "%s", words_need_text(lua, 1, "decline", &length));
  lua_settop(lua, 0);
  return lua_yield(lua, 0);
}

static int host_inspected(lua_State *lua) {
  if (script_of(lua)->phase != PHASE_LOADED) state_fail(lua, "nothing was asked");
  need_yieldable(lua);
  lua_settop(lua, 0);
  return lua_yieldk(lua, 0, 0, push_game);
}

/* The answer; or nothing, and what the console or a page beside the story asks. */
static int push_answer(lua_State *lua, int status, lua_KContext context) {
  (void)status;
  (void)context;
  if (script_of(lua)->console) return console_push_call(lua);
  if (script_of(lua)->beside) return beside_push_call(lua);
  counts_resume(script_of(lua));
  plain_push(lua, answer_core(script_of(lua)->answer));
  return 1;
}

static int host_ask(lua_State *lua) {
  Script *script = script_of(lua);
  if (script->phase != PHASE_PLAYING) state_fail(lua, "no question can be asked while loading");
  need_yieldable(lua);
  build_scene(lua, script, 1);
  scene_free(script->scene);
  script->scene = script->building;
  script->building = NULL;
  counts_pause(script);
  lua_settop(lua, 0);
  return lua_yieldk(lua, 0, 0, push_answer);
}

/* What was asked for is told; the question waits on. */
static int host_reply(lua_State *lua) {
  need_yieldable(lua);
  if (script_of(lua)->beside) {
    beside_take_reply(lua);
  } else {
    console_take_reply(lua);
  }
  lua_settop(lua, 0);
  return lua_yieldk(lua, 0, 0, push_answer);
}

/* ---- opening ---- */

static const luaL_Reg host_functions[] = {
    {"files", host_files},
    {"exists", host_exists},
    {"compile", host_compile},
    {"mention", host_mention},
    {"fail", host_fail},
    {"fail_at", host_fail_at},
    {"where", host_where},
    {"charge", host_charge},
    {"loaded", host_loaded},
    {"ask", host_ask},
    {"decide_by", host_decide_by},
    {"reply", host_reply},
    {"try", console_try},
    {"request", talk_request},
    {"log", host_log},
    {"record", record_rows},
    {"fraction", host_fraction},
    {"integer", host_integer},
    {"ln", host_ln},
    {"number", host_number},
    {"grouped", host_grouped},
    {"dedent", host_dedent},
    {"escape", host_escape},
    {"is_text", host_is_text},
    {"nearest", host_nearest},
    {"keys", host_keys},
    {"copy_text", host_copy_text},
    {"defined", host_defined},
    {"plan", simulate_plan},
    {"refuse", simulate_refuse},
    {"sums", simulate_sums},
    {"rows", simulate_rows},
    {"next", simulate_next},
    {"attempt", inspect_attempt},
    {"debrief", inspect_debrief},
    {"event", inspect_event},
    {"verdict", inspect_verdict},
    {"inspected", host_inspected},
    {"decline", host_decline},
    {NULL, NULL},
};

static const struct {
  const char *name;
  lua_Integer value;
} host_limits[] = {
    {"text_bytes", LIMIT_TEXT_BYTES},
    {"words_bytes", LIMIT_WORDS_BYTES},
    {"id_bytes", LIMIT_ID_BYTES},
    {"choices", LIMIT_CHOICES},
    {"tasks", LIMIT_TASKS},
    {"marks", LIMIT_MARKS},
    {"ledger", LIMIT_LEDGER},
    {"options", LIMIT_OPTIONS},
    {"beside", LIMIT_BESIDE},
    {"columns", LIMIT_COLUMNS},
    {"sums_most", LIMIT_SUMS},
    {"rows_bytes", LIMIT_ROWS_BYTES},
    {"runs_most", SIMULATE_RUNS_MOST},
    {"expression_depth", LIMIT_EXPRESSION_DEPTH},
};

static const PreludeModule *find_module(const char *name) {
  for (const PreludeModule *module = prelude_modules; module->name; module++) {
    if (strcmp(module->name, name) == 0) return module;
  }
  return NULL;
}

/* prelude(NAME); upvalues: the prelude's environment, the values of modules that have run. */
static int prelude_module(lua_State *lua) {
  size_t length;
  const char *name = words_need_text(lua, 1, "prelude", &length);
  lua_settop(lua, 1);
  lua_pushvalue(lua, 1);
  if (lua_rawget(lua, lua_upvalueindex(2)) != LUA_TNIL) return 1;
  const PreludeModule *module = find_module(name);
  if (!module) state_fail(lua, "the prelude has no module %s", name);
  source_compile_prelude(lua, name, module->source, module->length, lua_upvalueindex(1));
  lua_call(lua, 0, 1);
  lua_pushvalue(lua, 1);
  lua_pushvalue(lua, -2);
  lua_rawset(lua, lua_upvalueindex(2));
  return 1;
}

static void open_host_table(lua_State *lua, Script *script) {
  lua_newtable(lua);
  for (const luaL_Reg *function = host_functions; function->name; function++) {
    lua_pushcfunction(lua, function->func);
    lua_setfield(lua, -2, function->name);
  }
  for (size_t i = 0; i < sizeof host_limits / sizeof *host_limits; i++) {
    lua_pushinteger(lua, host_limits[i].value);
    lua_setfield(lua, -2, host_limits[i].name);
  }
  counts_open(lua, script);
}

void host_open(lua_State *lua, Script *script) {
  library_open_prelude(lua);
  open_host_table(lua, script);
  lua_setfield(lua, -2, "host");
  library_push(lua);
  library_set_string_methods(lua);
  lua_setfield(lua, -2, "library");
  lua_pushvalue(lua, -1);
  lua_newtable(lua);
  lua_pushcclosure(lua, prelude_module, 2);
  lua_setfield(lua, -2, "prelude");
}
