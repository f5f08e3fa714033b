/* Memory is held to the sum of the peaks of each size class rather than to what is in use now: a
 * freed small block is of no use to a large one, so a script that fills memory with crumbs, drops
 * them and asks for slabs would else make the process twice as large as its limit. The heap's own
 * overhead (a header, rounding to 16) is counted in for the same reason.
 *
 * Once the steps are used up the allocator refuses too: work that is all allocation (a table
 * rehashed at every insertion) then stops in the very instruction that does it, so the line that is
 * told does not depend on where the next hook falls. */
#include "script/bounds.h"

#include <stdlib.h>
#include <time.h>

#include "script/arena.h"
#include "script/limits.h"
#include "script/state.h"

enum {
  /* How often memory may run short and be found again by a full collection, in one stretch. */
  REFUSALS_MAX = 4,
};

static int64_t clock_ns(clockid_t clock) {
  struct timespec time = {0};
  clock_gettime(clock, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int64_t bounds_processor_ns(void) {
  return clock_ns(CLOCK_THREAD_CPUTIME_ID);
}

void bounds_begin(Bounds *bounds, uint64_t budget) {
  bounds->steps = 0;
  bounds->budget = budget;
  bounds->spare_bytes = 0;
  bounds->refusals = 0;
  bounds->began_ns = clock_ns(CLOCK_MONOTONIC);
  bounds->busy_ns = bounds_processor_ns();
}

/* What a block takes of the process: header and rounding included. */
static size_t real_bytes(size_t bytes) {
  return bytes == 0 ? 0 : (bytes + 8 + 15) & ~(size_t)15;
}

static unsigned size_class(size_t bytes) {
  unsigned class = 0;
  while (bytes >>= 1) class ++;
  return class < BOUNDS_CLASSES ? class : BOUNDS_CLASSES - 1;
}

static void *refuse(Bounds *bounds, Breach why) {
  bounds->refused = why;
  bounds->refusals++;
  return NULL;
}

/* How far the sum of peaks would rise if `bytes` more were in use in that class. */
static size_t rise(const Bounds *bounds, unsigned class, size_t bytes) {
  size_t used = bounds->used[class] + bytes;
  return used > bounds->peak[class] ? used - bounds->peak[class] : 0;
}

/* Says why a block may not become that large, or BREACH_NONE. */
static Breach judge(const Bounds *bounds, bool string, size_t new_bytes, size_t up) {
  size_t limit = LIMIT_MEMORY_BYTES + (bounds->telling ? (size_t)LIMIT_MEMORY_TELLING_BYTES : 0);
  if (string && new_bytes > LIMIT_STRING_BYTES + bounds->string_header) return BREACH_STRING;
  if (new_bytes > LIMIT_BLOCK_BYTES) return BREACH_BLOCK;
  if (bounds->steps > bounds->budget) return BREACH_STEPS;
  if (bounds->peaks + up > limit || bounds->refusals > REFUSALS_MAX) return BREACH_MEMORY;
  return BREACH_NONE;
}

static void count_allocation(Bounds *bounds, size_t bytes) {
  bounds->spare_bytes += bytes;
  bounds->steps += bounds->spare_bytes / LIMIT_STEP_BYTES;
  bounds->spare_bytes %= LIMIT_STEP_BYTES;
}

/* Moves the books from a block of one size to one of another. */
static void book(Bounds *bounds, size_t old_real, size_t new_real) {
  bounds->used[size_class(old_real)] -= old_real;
  unsigned class = size_class(new_real);
  bounds->peaks += rise(bounds, class, new_real);
  bounds->used[class] += new_real;
  if (bounds->used[class] > bounds->peak[class]) bounds->peak[class] = bounds->used[class];
  bounds->bytes += new_real;
  bounds->bytes -= old_real;
}

void bounds_measure(lua_State *lua) {
  static const char bytes[1000];
  Bounds *bounds = &script_of(lua)->bounds;
  lua_pushlstring(lua, bytes, sizeof bytes);
  lua_pop(lua, 1);
  bounds->string_header = bounds->last_string - sizeof bytes;
}

/* Gives a block another size; 0 frees it. */
static void *move(Bounds *bounds, void *block, size_t old_bytes, size_t new_bytes) {
  if (bounds->arena) return arena_allocate(bounds->arena, block, old_bytes, new_bytes);
  if (new_bytes > 0) return realloc(block, new_bytes);
  free(block);
  return NULL;
}

void *bounds_allocate(void *context, void *block, size_t old_bytes, size_t new_bytes) {
  Bounds *bounds = context;
  bool string = !block && old_bytes == LUA_TSTRING; /* then `old_bytes` is the new object's kind */
  if (!block) old_bytes = 0;
  if (string) bounds->last_string = new_bytes;
  size_t old_real = real_bytes(old_bytes);
  size_t new_real = real_bytes(new_bytes);
  if (new_bytes == 0) {
    move(bounds, block, old_bytes, 0);
    book(bounds, old_real, 0);
    return NULL;
  }
  if (new_bytes > old_bytes) {
    count_allocation(bounds, new_bytes - old_bytes);
    Breach why = judge(bounds, string, new_bytes, rise(bounds, size_class(new_real), new_real));
    if (why != BREACH_NONE) return refuse(bounds, why);
  }
  void *moved = move(bounds, block, old_bytes, new_bytes);
  if (!moved) return new_bytes <= old_bytes ? block : refuse(bounds, BREACH_MEMORY);
  book(bounds, old_real, new_real);
  return moved;
}

void bounds_break(lua_State *lua, Breach breach) {
  Bounds *bounds = &script_of(lua)->bounds;
  if (bounds->breach == BREACH_NONE) bounds->breach = breach;
  bounds->telling = true;
  lua_pushlightuserdata(lua, NULL); /* no text: making one takes memory that may not be there */
  lua_error(lua);
  abort(); /* lua_error does not come back */
}

void bounds_check_belt(lua_State *lua) {
  const Bounds *bounds = &script_of(lua)->bounds;
  const int64_t most_ns = (int64_t)LIMIT_BELT_MS * 1000000;
  if (clock_ns(CLOCK_MONOTONIC) - bounds->began_ns <= most_ns) return;
  if (bounds_processor_ns() - bounds->busy_ns > most_ns) bounds_break(lua, BREACH_BELT);
}

void bounds_charge(lua_State *lua, uint64_t steps) {
  Bounds *bounds = &script_of(lua)->bounds;
  if (steps > bounds->budget) steps = bounds->budget + 1; /* so that the sum cannot wrap */
  bounds->steps += steps;
  if (bounds->breach != BREACH_NONE) bounds_break(lua, bounds->breach);
  if (bounds->steps > bounds->budget) bounds_break(lua, BREACH_STEPS);
}

static void on_count(lua_State *lua, lua_Debug *debug) {
  (void)debug;
  bounds_charge(lua, LIMIT_HOOK_INSTRUCTIONS);
  bounds_check_belt(lua);
}

void bounds_watch(lua_State *run) {
  lua_sethook(run, on_count, LUA_MASKCOUNT, LIMIT_HOOK_INSTRUCTIONS);
}
