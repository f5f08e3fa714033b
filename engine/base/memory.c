/* Every allocation of the engine comes through here, so running out is handled once: a last
 * function has its turn (the fronts restore the terminal), one line goes to stderr, the program
 * ends. Nothing is flushed or freed on the way: what had to last was synced before it was
 * acknowledged. */
#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The one variable of the room: there is one terminal to restore in a process. */
static void (*before_exit)(void);

void memory_before_exit(void (*last)(void)) {
  before_exit = last;
}

static _Noreturn void run_out(void) {
  static const char words[] = "irongrain: out of memory; every answer shown is in the save\n";
  void (*last)(void) = before_exit;
  before_exit = NULL; /* should it run out too, it is not called again */
  if (last) last();
  ssize_t written = write(STDERR_FILENO, words, sizeof words - 1);
  (void)written;
  _exit(EXIT_FAILURE);
}

void *memory_new(size_t bytes) {
  void *memory = calloc(1, bytes ? bytes : 1);
  if (!memory) run_out();
  return memory;
}

void *memory_grow(void *old, size_t count, size_t size) {
  if (count == 0) count = 1;
  if (size == 0) size = 1;
  if (count > SIZE_MAX / size) run_out();
  void *memory = realloc(old, count * size);
  if (!memory) run_out();
  return memory;
}

char *memory_copy(const char *text) {
  return text ? memory_copy_bytes(text, strlen(text)) : NULL;
}

char *memory_copy_bytes(const char *bytes, size_t length) {
  if (length == SIZE_MAX) run_out();
  char *copy = memory_new(length + 1);
  if (length > 0) memcpy(copy, bytes, length);
  return copy;
}
