/* What a Script is inside the room, and how its C functions fail. */
#ifndef SCRIPT_STATE_H
#define SCRIPT_STATE_H

#include <locale.h>
#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "script/bounds.h"
#include "script/console.h"
#include "script/counts.h"
#include "script/figures.h"
#include "script/inspect_host.h"
#include "script/script.h"
#include "script/simulate.h"

typedef enum Phase {
  PHASE_LOADING,    /* files are run; nothing can be asked */
  PHASE_LOADED,     /* the manifest is known */
  PHASE_PLAYING,    /* start() runs */
  PHASE_TESTING,    /* an author's test runs (script/talk.h) */
  PHASE_SIMULATING, /* what the manifest gives as simulate is called; never start() */
} Phase;

/* One call of what the manifest gives as `simulate`: what it takes and where its results go. */
typedef struct SimulateCall {
  enum { SIMULATE_OPEN, SIMULATE_RUN, SIMULATE_CLOSE } step;
  const SimulateRequest *request; /* open */
  uint64_t number;                /* run: which; close: how many runs were done */
  const double *totals;           /* close */
  double *sums;                   /* run: room for as many as the plan says */
  Buffer *rows;                   /* open: the head of the CSV, or NULL; run, close: its rows */
  Error *refusal;                 /* open: set where the scenario refuses what was asked for */
} SimulateCall;

typedef struct Entries {
  Entry *list;
  size_t count;
} Entries;

struct Script {
  lua_State *lua;   /* the state; only our own set-up runs in it */
  lua_State *run;   /* the one coroutine, in which prelude and scenario run */
  lua_State *aside; /* in which a tester asks what nobody counts; or NULL */
  const char *main; /* the prelude's module that runs in the coroutine */
  Bounds bounds;
  locale_t plain; /* "C": what Lua sees whatever the program around us has set */

  char *root; /* the package's folder, links resolved */
  char *name; /* the folder's name, which the manifest's id must equal */
  char content[DIGEST_TEXT_BYTES];

  Phase phase;
  bool over; /* failed: can only be freed */
  Manifest manifest;
  Entries glossary, sources, pictures;
  Scene *scene;      /* that waits */
  Scene *building;   /* half made: freed with the script should an error jump over its maker */
  size_t text_bytes; /* copied out for the scene or manifest being made */
  size_t text_limit; /* how many there may be */
  size_t answered;   /* answers so far */

  /* While the coroutine is being resumed: what its yield returns. */
  const ScriptGame *game;
  const Value *answer;
  SimulateCall *call;
  const InspectRequest *inspect;
  Error declined;            /* set where the scenario takes no such rules */
  ConsoleCall *console;      /* instead of an answer */
  struct BesideCall *beside; /* the same */
  uint64_t seed;

  Inspection inspection;  /* what was asked of it before it began */
  SimulatePlan plan;      /* of simulate, once it is open */
  uint64_t simulate_seed; /* from which each run has its own */

  ScriptLog *log;
  void *log_context;
  ScriptRecord *record;
  void *record_context;
  size_t recorded;          /* rows so far */
  Value *given;             /* plain data that Lua handed over last, until somebody takes it */
  const Value *reply;       /* to what an author's test asked of the engine */
  char given_at[256];       /* where the policy that gave it begins */
  char *folder;             /* as it was named */
  struct Script *as_loaded; /* a copy of this when it was loaded (script/spare.h); or NULL */
  Counts *counts;           /* of a tester, not owned; or NULL */

  char compiling[256];      /* "file:line" that is being compiled, or "" */
  char place[256];          /* where the error is, if known better than by the stack; or "" */
  Figures figures;          /* numbers in the files that were read */
  Buffer source, rewritten; /* the file that is being compiled */
  Buffer scratch;           /* of whichever C function runs: bytes that an error may jump over */
  Buffer sorting;           /* the same for pairs */
};

/* script_load_counted() with another module of the prelude in the coroutine, to its first yield. */
Script *script_load_main(const char *folder, const char *module, Counts *counts, Error *error);

/* Resumes the coroutine with at most `budget` steps to its next yield. False with the script's
 * error, which is its end. */
bool script_run_on(Script *script, uint64_t budget, Error *error);

/* script_load() that gives what did not load as well, with its error; it can only be freed, or
 * asked what it knows (script/known.h). */
Script *script_load_anyhow(const char *folder, Error *error);

/* Pushes the function that gives the prelude's modules by name. */
void state_push_prelude(lua_State *lua);

/* The script that a Lua state belongs to. */
static inline Script *script_of(lua_State *lua) {
  return *(Script **)lua_getextraspace(lua);
}

/* Raises the script's error. Its place is the nearest scenario frame, found when it is told. */
_Noreturn void state_fail(lua_State *lua, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same with a place ("events/x.lua:12"). */
_Noreturn void state_fail_at(lua_State *lua, const char *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
