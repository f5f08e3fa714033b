/* What came too early waits in a list that is as long as the threads are apart. */
#include "author/ordered.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

typedef struct Waiting {
  uint64_t index;
  char *lines;
} Waiting;

struct Ordered {
  FILE *file;
  char *path;
  pthread_mutex_t lock;
  Waiting *waiting;
  size_t count;
  uint64_t next;
  bool failed;
};

Ordered *ordered_open(const char *path, Error *error) {
  FILE *file = fopen(path, "wb");
  if (!file) {
    error_set(error, "%s cannot be written: %s", path, strerror(errno));
    return NULL;
  }
  Ordered *ordered = memory_new(sizeof *ordered);
  ordered->file = file;
  ordered->path = memory_copy(path);
  pthread_mutex_init(&ordered->lock, NULL);
  return ordered;
}

/* Writes what waited for its turn; returns whether anything did. */
static bool write_next(Ordered *ordered) {
  for (size_t i = 0; i < ordered->count; i++) {
    if (ordered->waiting[i].index != ordered->next) continue;
    if (fputs(ordered->waiting[i].lines, ordered->file) < 0) ordered->failed = true;
    free(ordered->waiting[i].lines);
    ordered->waiting[i] = ordered->waiting[--ordered->count];
    ordered->next++;
    return true;
  }
  return false;
}

void ordered_put(Ordered *ordered, uint64_t index, Buffer *lines) {
  if (lines->length == 0) buffer_add_text(lines, "");
  pthread_mutex_lock(&ordered->lock);
  ordered->waiting = memory_grow(ordered->waiting, ordered->count + 1, sizeof *ordered->waiting);
  ordered->waiting[ordered->count++] = (Waiting){.index = index, .lines = buffer_take(lines)};
  while (write_next(ordered)) {}
  pthread_mutex_unlock(&ordered->lock);
}

bool ordered_close(Ordered *ordered, Error *error) {
  for (size_t i = 0; i < ordered->count; i++) free(ordered->waiting[i].lines);
  bool good = fclose(ordered->file) == 0 && !ordered->failed;
  if (!good) error_set(error, "%s cannot be written", ordered->path);
  pthread_mutex_destroy(&ordered->lock);
  free(ordered->waiting);
  free(ordered->path);
  free(ordered);
  return good;
}
