/* All that a game changes is in Lua's memory, which is an arena here, and in the Script itself, of
 * which a copy is kept. What the Script owns outside and a game may replace is freed or stays. */
#include "script/spare.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/arena.h"
#include "script/state.h"

void spare_mark(Script *script) {
  if (!script->bounds.arena) return;
  free(script->as_loaded);
  script->as_loaded = NULL;
  Script *copy = memory_new(sizeof *copy);
  *copy = *script;
  script->as_loaded = copy;
  arena_mark(script->bounds.arena);
}

/* Everything but the buffers, which only ever grow. */
static void go_back(Script *script) {
  Script now = *script, fresh = *script->as_loaded;
  scene_free(now.scene);
  scene_free(now.building);
  value_free(now.given);
  fresh.as_loaded = now.as_loaded;
  fresh.figures.list = now.figures.list; /* made when the first was met; those met since go */
  fresh.source = now.source;
  fresh.rewritten = now.rewritten;
  fresh.scratch = now.scratch;
  fresh.sorting = now.sorting;
  *script = fresh;
  arena_back(script->bounds.arena);
}

bool spare_keep(Script *script) {
  if (!script->as_loaded || script->counts->spare) return false;
  go_back(script);
  script->counts->spare = script;
  return true;
}

Script *spare_take(Counts *counts, const char *folder) {
  Script *script = counts ? counts->spare : NULL;
  if (!script || strcmp(script->folder, folder) != 0) return NULL;
  counts->spare = NULL;
  counts->playing = NULL;
  return script;
}

void spare_free(Counts *counts) {
  Script *script = counts->spare;
  counts->spare = NULL;
  if (!script) return;
  free(script->as_loaded);
  script->as_loaded = NULL; /* so that it is not kept again */
  script_free(script);
}
