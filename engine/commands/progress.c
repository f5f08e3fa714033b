/* What is on the terminal is remembered as a number of columns, to be overwritten by blanks. */
#include "commands/progress.h"

#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "front/talk.h"

enum { PROGRESS_MS = 100 };

static int64_t now_ms(void) {
  struct timespec time = {0};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void put(const Buffer *text) {
  file_write_all(STDERR_FILENO, buffer_text(text), text->length, NULL);
}

void progress_begin(Progress *progress) {
  *progress = (Progress){.is_shown = isatty(STDERR_FILENO), .shown_ms = now_ms() - PROGRESS_MS};
  pthread_mutex_init(&progress->lock, NULL);
}

/* Under the lock. */
static void clear(Progress *progress) {
  if (progress->columns == 0) return;
  Buffer line = {0};
  buffer_addf(&line, "\r%*s\r", progress->columns, "");
  put(&line);
  buffer_free(&line);
  progress->columns = 0;
}

void progress_show(void *context, uint64_t done, uint64_t runs) {
  Progress *progress = context;
  int64_t now = now_ms();
  if (!progress->is_shown || now - progress->shown_ms < PROGRESS_MS) return;
  Buffer line = {0};
  buffer_addf(&line, "\r%llu of %llu runs", (unsigned long long)done, (unsigned long long)runs);
  pthread_mutex_lock(&progress->lock);
  put(&line);
  progress->columns = (int)line.length - 1; /* it only ever grows */
  progress->shown_ms = now;
  pthread_mutex_unlock(&progress->lock);
  buffer_free(&line);
}

void progress_log(void *context, const char *at, const char *text) {
  Progress *progress = context;
  pthread_mutex_lock(&progress->lock);
  clear(progress);
  talk("%s: %s", at, text);
  pthread_mutex_unlock(&progress->lock);
}

void progress_clear(Progress *progress) {
  pthread_mutex_lock(&progress->lock);
  clear(progress);
  pthread_mutex_unlock(&progress->lock);
}

void progress_end(Progress *progress) {
  progress_clear(progress);
  pthread_mutex_destroy(&progress->lock);
}
