/* The memory of one Lua state in one piece, which can be put back to how it was at a mark: a script
 * that is loaded is so made ready for the next game in the time of a copy. All that points into it
 * from within stays right, for it never moves. */
#ifndef SCRIPT_ARENA_H
#define SCRIPT_ARENA_H

#include <stddef.h>

typedef struct Arena Arena;

/* Room for `most_bytes`, of which only what is used is taken from the system. NULL where it has no
 * such room. */
Arena *arena_new(size_t most_bytes);
void arena_free(Arena *arena);

/* As realloc() and free() (new_bytes 0); NULL where it is full: then the old block is untouched. */
void *arena_allocate(Arena *arena, void *block, size_t old_bytes, size_t new_bytes);

/* What is in it now is what arena_back() brings back. */
void arena_mark(Arena *arena);
void arena_back(Arena *arena);

#endif
