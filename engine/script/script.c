/* A scenario's life in C: make a Lua state with nothing in it, give the prelude its environment,
 * and resume its one coroutine: once to load, once to start, once for each answer. Every stretch
 * begins with fresh counters and runs under the "C" locale; whatever stops it ends the script for
 * good. */
#include "script/script.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/file.h"
#include "base/memory.h"
#include "script/arena.h"
#include "script/build.h"
#include "script/host.h"
#include "script/limits.h"
#include "script/package.h"
#include "script/spare.h"
#include "script/state.h"
#include "script/tell.h"

/* Sizes are rounded up and blocks never joined, so there is room for several times the limit. */
enum { ARENA_BYTES = LIMIT_MEMORY_BYTES * 4 };

/* ---- making and freeing ---- */

static const char prelude_key; /* its address is the prelude's place in the registry */

void state_push_prelude(lua_State *lua) {
  lua_rawgetp(lua, LUA_REGISTRYINDEX, &prelude_key);
}

/* Runs protected: the environment, the prelude's main function, the coroutine. */
static int set_up(lua_State *lua) {
  Script *script = script_of(lua);
  bounds_measure(lua);
  lua_newtable(lua);
  host_open(lua, script);
  lua_getfield(lua, -1, "prelude");
  lua_pushvalue(lua, -1);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &prelude_key);
  lua_pushstring(lua, script->main);
  lua_call(lua, 1, 1);
  script->run = lua_newthread(lua);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, script); /* anchored as long as the state lives */
  lua_xmove(lua, script->run, 1);
  bounds_watch(script->run);
  return 0;
}

static bool make_state(Script *script, Error *error) {
  lua_State *lua = script->lua = lua_newstate(bounds_allocate, &script->bounds);
  if (!lua) {
    error_set(error, "there is not enough memory to begin");
    return false;
  }
  *(Script **)lua_getextraspace(lua) = script;
  lua_gc(lua, LUA_GCINC, 200, 100,
         13); /* Lua's own pace, but said: it decides when memory is short */
  lua_pushcfunction(lua, set_up);
  int status = lua_pcall(lua, 0, 0, 0);
  if (status != LUA_OK) {
    script->run = lua;
    tell_failure(script, lua, status, error);
    error_prefix(error, "the prelude");
  }
  return status == LUA_OK;
}

/* The folder's last name as it was given; of what it leads to where that says nothing ("."). */
static char *name_of(const char *folder, const char *root) {
  size_t length = strlen(folder);
  while (length > 1 && folder[length - 1] == '/') length--;
  char *plain = memory_copy_bytes(folder, length);
  const char *name = file_base_name(plain);
  if (!*name || strcmp(name, ".") == 0 || strcmp(name, "..") == 0) name = file_base_name(root);
  char *copy = memory_copy(name);
  free(plain);
  return copy;
}

/* Tells what was named instead of a scenario's folder. */
static void no_folder(const char *path, Error *error) {
  if (file_exists(path)) {
    error_set(error,
              "%s is no folder; a scenario is named by the folder that holds its scenario.lua",
              path);
  } else {
    error_set(error, "there is no scenario folder %s", path);
  }
}

/* Tells of a file that was perhaps meant: Scenario.lua, scenario.lua.txt. */
static void no_scenario_file(const char *folder, Error *error) {
  FileList files = {0};
  const char *meant = NULL;
  if (file_list(folder, &files, NULL)) {
    for (size_t i = 0; i < files.count && !meant; i++) {
      if (strncasecmp(files.names[i], "scenario", 8) == 0) meant = files.names[i];
    }
  }
  error_set(error, "%s holds no scenario.lua%s%.60s%s", folder, meant ? "; it holds " : "",
            meant ? meant : "", meant ? ", which has to be renamed" : "");
  file_list_free(&files);
}

static bool find_package(Script *script, const char *folder, Error *error) {
  char *real = realpath(folder, NULL);
  if (!real || !file_is_folder(real)) {
    no_folder(folder, error);
    free(real);
    return false;
  }
  script->root = real;
  script->name = name_of(folder, real);
  if (!package_has(real, "scenario.lua")) {
    no_scenario_file(folder, error);
    return false;
  }
  return package_content(real, script->content, error);
}

void script_free(Script *script) {
  if (!script || spare_keep(script)) return;
  if (script->lua && !script->bounds.arena) lua_close(script->lua);
  arena_free(script->bounds.arena);
  free(script->as_loaded);
  free(script->folder);
  if (script->plain) freelocale(script->plain);
  scene_free(script->scene);
  scene_free(script->building);
  value_free(script->given);
  build_free_manifest(script);
  inspect_free(&script->inspection);
  buffer_free(&script->source);
  buffer_free(&script->rewritten);
  buffer_free(&script->scratch);
  buffer_free(&script->sorting);
  free(script->figures.list);
  free(script->root);
  free(script->name);
  free(script);
}

/* ---- running ---- */

/* Runs the coroutine to its next yield. */
static int resume(Script *script) {
  int results = 0;
  locale_t before = script->plain ? uselocale(script->plain) : (locale_t)0;
  int status = lua_resume(script->run, script->lua, 0, &results);
  if (script->plain) uselocale(before);
  return status;
}

bool script_run_on(Script *script, uint64_t budget, Error *error) {
  bounds_begin(&script->bounds, budget);
  int status = resume(script);
  if (status == LUA_YIELD) return true;
  script->over = true;
  if (status == LUA_OK) {
    error_set(error, "the scenario ended without an ending");
    error_place(error, "scenario.lua:1");
  } else {
    tell_failure(script, script->run, status, error);
  }
  scene_free(script->scene);
  script->scene = NULL;
  return false;
}

static bool load(Script *script, const char *folder, Error *error) {
  script->plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  bounds_begin(&script->bounds, LIMIT_STEPS_LOADING);
  return find_package(script, folder, error) && make_state(script, error) &&
         script_run_on(script, LIMIT_STEPS_LOADING, error);
}

static Script *new_script(const char *folder, const char *module, Counts *counts) {
  Script *script = memory_new(sizeof *script);
  script->main = module;
  script->counts = counts;
  script->folder = memory_copy(folder);
  if (counts) script->bounds.arena = arena_new(ARENA_BYTES);
  return script;
}

Script *script_load_main(const char *folder, const char *module, Counts *counts, Error *error) {
  Script *script = new_script(folder, module, counts);
  if (load(script, folder, error)) return script;
  script_free(script);
  return NULL;
}

Script *script_load_anyhow(const char *folder, Error *error) {
  Script *script = new_script(folder, "main", NULL);
  load(script, folder, error);
  return script;
}

Script *script_load(const char *folder, Error *error) {
  return script_load_counted(folder, NULL, error);
}

Script *script_load_counted(const char *folder, Counts *counts, Error *error) {
  Script *script = spare_take(counts, folder);
  if (script) return script;
  script = script_load_main(folder, "main", counts, error);
  if (script && script->phase == PHASE_LOADED) spare_mark(script);
  if (!script || script->phase == PHASE_LOADED) return script;
  error_set(error, "the scenario asked something before it was loaded");
  script_free(script);
  return NULL;
}

static bool may_run(const Script *script, Phase phase, Error *error) {
  if (!script->over && script->phase == phase) return true;
  error_set(error, script->over ? "the script has failed and cannot go on"
                                : "the game is started once, and answered after that");
  return false;
}

bool script_start(Script *script, const ScriptGame *game, Error *error) {
  if (!may_run(script, PHASE_LOADED, error)) return false;
  ScriptGame complete = *game;
  if (!complete.language) complete.language = script->manifest.languages[0];
  script->phase = PHASE_PLAYING;
  script->seed = game->seed;
  script->game = &complete;
  bool done = script_run_on(script, LIMIT_STEPS_PLAYING, error);
  script->game = NULL;
  if (!script->declined.status) return done;
  script->over = true;
  if (error) *error = script->declined;
  return false;
}

bool script_answer(Script *script, const Value *canonical, Error *error) {
  if (!may_run(script, PHASE_PLAYING, error)) return false;
  script->answered++;
  script->answer = canonical;
  bool done = script_run_on(script, LIMIT_STEPS_PLAYING, error);
  script->answer = NULL;
  return done;
}

/* ---- what is known ---- */

const Manifest *script_manifest(const Script *script) {
  return &script->manifest;
}

const char *script_content(const Script *script) {
  return script->content;
}

void script_on_log(Script *script, ScriptLog *log, void *context) {
  script->log = log;
  script->log_context = context;
}

void script_on_record(Script *script, ScriptRecord *record, void *context) {
  script->record = record;
  script->record_context = context;
}

const Scene *script_scene(const Script *script) {
  return script->scene;
}

Scene *script_take_scene(Script *script) {
  Scene *scene = script->scene;
  script->scene = NULL;
  return scene;
}

const Entry *script_glossary(const Script *script, size_t *count) {
  *count = script->glossary.count;
  return script->glossary.list;
}

const Entry *script_sources(const Script *script, size_t *count) {
  *count = script->sources.count;
  return script->sources.list;
}

const Entry *script_pictures(const Script *script, size_t *count) {
  *count = script->pictures.count;
  return script->pictures.list;
}

size_t script_memory_bytes(const Script *script) {
  return script->bounds.bytes;
}

const double *script_figures(const Script *script, size_t *count) {
  *count = script->figures.count;
  return script->figures.list;
}
