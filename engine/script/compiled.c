/* Lua's own binary form, with lines and names, beside the digest of the source it was made from. */
#include "script/compiled.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/luck.h"
#include "base/memory.h"

typedef struct Chunk {
  char *name;
  uint64_t name_key, source_key;
  size_t source_length;
  Buffer bytes;
} Chunk;

struct Compiled {
  Chunk *list;
  size_t count;
};

Compiled *compiled_new(void) {
  return memory_new(sizeof(Compiled));
}

void compiled_free(Compiled *compiled) {
  if (!compiled) return;
  for (size_t i = 0; i < compiled->count; i++) {
    free(compiled->list[i].name);
    buffer_free(&compiled->list[i].bytes);
  }
  free(compiled->list);
  free(compiled);
}

static Chunk *find(const Compiled *compiled, const char *name) {
  uint64_t key = luck_key(name, strlen(name), 0);
  for (size_t i = 0; i < compiled->count; i++) {
    Chunk *chunk = &compiled->list[i];
    if (chunk->name_key == key && strcmp(chunk->name, name) == 0) return chunk;
  }
  return NULL;
}

/* What lua_load() reads from: all at once. */
static const char *read_chunk(lua_State *lua, void *context, size_t *size) {
  const Chunk **chunk = context;
  (void)lua;
  if (!*chunk) return NULL;
  const char *bytes = (*chunk)->bytes.bytes;
  *size = (*chunk)->bytes.length;
  *chunk = NULL;
  return bytes;
}

bool compiled_push(const Compiled *compiled, lua_State *lua, const char *name, const char *source,
                   size_t length) {
  const Chunk *chunk = find(compiled, name);
  if (!chunk || chunk->source_length != length) return false;
  if (chunk->source_key != luck_key(source, length, 0)) return false;
  if (lua_load(lua, read_chunk, &chunk, name, "b") == LUA_OK) return true;
  lua_error(lua);
  return false;
}

static int write_chunk(lua_State *lua, const void *bytes, size_t length, void *context) {
  (void)lua;
  buffer_add(context, bytes, length);
  return 0;
}

void compiled_keep(Compiled *compiled, lua_State *lua, const char *name, const char *source,
                   size_t length) {
  Chunk *chunk = find(compiled, name);
  if (!chunk) {
    compiled->list = memory_grow(compiled->list, compiled->count + 1, sizeof *compiled->list);
    chunk = &compiled->list[compiled->count++];
    *chunk = (Chunk){.name = memory_copy(name), .name_key = luck_key(name, strlen(name), 0)};
  }
  buffer_clear(&chunk->bytes);
  chunk->source_key = luck_key(source, length, 0);
  chunk->source_length = length;
  lua_dump(lua, write_chunk, &chunk->bytes, 0);
}
