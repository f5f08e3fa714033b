/* Blocks are cut from the front of the free room, rounded up to one of some hundred sizes; a freed
 * one waits in the list of its size, threaded through the blocks themselves. Nothing is ever given
 * back to the system, nor parted, nor joined: a game is short. */
#include "script/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum {
  GRAIN = 16,
  SMALL = 512, /* up to here sizes are multiples of the grain */
  SMALL_SIZES = SMALL / GRAIN,
  SIZES = SMALL_SIZES + 4 * 24, /* above, four to a doubling */
};

typedef struct Link {
  struct Link *next;
} Link;

typedef struct Books {
  size_t used;
  Link *free[SIZES];
} Books;

struct Arena {
  char *room;
  size_t most;
  Books books, marked_books;
  char *marked; /* a copy of what was used at the mark */
};

Arena *arena_new(size_t most_bytes) {
  char *room = calloc(1, most_bytes);
  if (!room) return NULL;
  Arena *arena = memory_new(sizeof *arena);
  arena->room = room;
  arena->most = most_bytes;
  return arena;
}

void arena_free(Arena *arena) {
  if (!arena) return;
  free(arena->room);
  free(arena->marked);
  free(arena);
}

/* Which size a block of so many bytes has; *whole is how many it takes. */
static size_t size_of(size_t bytes, size_t *whole) {
  if (bytes <= SMALL) {
    size_t grains = (bytes + GRAIN - 1) / GRAIN;
    *whole = grains * GRAIN;
    return grains - 1;
  }
  size_t size = SMALL_SIZES, base = SMALL;
  while (bytes > base * 2) {
    base *= 2;
    size += 4;
  }
  size_t quarters = (bytes - base + base / 4 - 1) / (base / 4);
  *whole = base + quarters * (base / 4);
  return size + quarters - 1;
}

static void *take(Arena *arena, size_t bytes) {
  size_t whole, size = size_of(bytes, &whole);
  Link *link = arena->books.free[size];
  if (link) {
    arena->books.free[size] = link->next;
    return link;
  }
  if (whole > arena->most - arena->books.used) return NULL;
  void *block = arena->room + arena->books.used;
  arena->books.used += whole;
  return block;
}

static void put_back(Arena *arena, void *block, size_t bytes) {
  size_t whole, size = size_of(bytes, &whole);
  Link *link = block;
  link->next = arena->books.free[size];
  arena->books.free[size] = link;
}

void *arena_allocate(Arena *arena, void *block, size_t old_bytes, size_t new_bytes) {
  size_t old_whole = 0, new_whole = 0;
  if (block && new_bytes > 0) {
    size_of(old_bytes, &old_whole);
    size_of(new_bytes, &new_whole);
    if (old_whole == new_whole) return block;
  }
  void *fresh = new_bytes > 0 ? take(arena, new_bytes) : NULL;
  if (new_bytes > 0 && !fresh) return NULL;
  if (block && fresh) memcpy(fresh, block, old_bytes < new_bytes ? old_bytes : new_bytes);
  if (block && old_bytes > 0) put_back(arena, block, old_bytes);
  return fresh;
}

void arena_mark(Arena *arena) {
  free(arena->marked);
  arena->marked = memory_new(arena->books.used);
  memcpy(arena->marked, arena->room, arena->books.used);
  arena->marked_books = arena->books;
}

void arena_back(Arena *arena) {
  memcpy(arena->room, arena->marked, arena->marked_books.used);
  arena->books = arena->marked_books;
}
