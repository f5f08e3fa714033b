/* The counters that bound a scenario: memory, work, processor time.
 *
 * Everything is counted in steps (script/limits.h): the count hook adds instructions, the allocator
 * adds bytes, library functions add what they are about to do. A breach raises an error that the
 * scenario cannot catch, and is remembered: whatever still ran would be stopped again at once. */
#ifndef SCRIPT_BOUNDS_H
#define SCRIPT_BOUNDS_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum Breach {
  BREACH_NONE,
  BREACH_STEPS,   /* more work than allowed */
  BREACH_MEMORY,  /* more memory in all */
  BREACH_STRING,  /* one string too long */
  BREACH_BLOCK,   /* one other block too large: a table, or the stack of a deep recursion */
  BREACH_BELT,    /* processor time that no counter saw */
  BREACH_COMPILE, /* processor time for compiling one file */
} Breach;

enum { BOUNDS_CLASSES = 24 };

typedef struct Bounds {
  uint64_t steps;              /* since the last question */
  uint64_t budget;             /* how many there may be */
  size_t spare_bytes;          /* allocated, not yet a whole step */
  size_t bytes;                /* in use, with the heap's own overhead */
  size_t used[BOUNDS_CLASSES]; /* bytes in use by size class (powers of two) */
  size_t peak[BOUNDS_CLASSES]; /* the most that was ever in use: what the process still holds */
  size_t peaks;                /* their sum: this is what is held to the limit */
  size_t last_string;          /* bytes of the last string's block */
  size_t string_header; /* what a string's block has beside its bytes, as measured at the start */
  int refusals;         /* times that memory ran short since the last question */
  bool telling;         /* an error is being told: a little more memory */
  Breach refused;       /* why the allocator last said no */
  Breach breach;        /* set once, never cleared */
  struct Arena *arena;  /* where the memory comes from; NULL: the system's heap */
  int64_t began_ns;     /* monotonic clock at the last question */
  int64_t busy_ns;      /* this thread's processor time then */
} Bounds;

/* Begins a stretch of work of at most `budget` steps. */
void bounds_begin(Bounds *bounds, uint64_t budget);

/* The allocator (lua_Alloc); its context is a Bounds. */
void *bounds_allocate(void *context, void *block, size_t old_bytes, size_t new_bytes);

/* Measures how Lua allocates a string. To be called once, before any limit matters. */
void bounds_measure(lua_State *lua);

/* Sets the count hook on the coroutine. */
void bounds_watch(lua_State *run);

/* Counts work that is about to be done; raises the breach where none is left. */
void bounds_charge(lua_State *lua, uint64_t steps);

/* Raises a breach. */
_Noreturn void bounds_break(lua_State *lua, Breach breach);

/* Raises the belt's breach if too much processor time went by since the last question. */
void bounds_check_belt(lua_State *lua);

/* This thread's processor time in nanoseconds. */
int64_t bounds_processor_ns(void);

#endif
