/* One line on a terminal that tells how far a long command is. It is taken away before anything
 * else is written, since both outputs may be the same terminal. */
#ifndef COMMANDS_PROGRESS_H
#define COMMANDS_PROGRESS_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct Progress {
  pthread_mutex_t lock; /* the author's lines come from any thread */
  bool is_shown;        /* standard error is a terminal */
  int columns;          /* that the line takes now */
  int64_t shown_ms;     /* when it was last written */
} Progress;

void progress_begin(Progress *progress);

/* "DONE of RUNS runs", at most ten times a second. Its context is a Progress. */
void progress_show(void *context, uint64_t done, uint64_t runs);

/* A line of the author's log(...) (a ScriptLog); from any thread. Its context is a Progress. */
void progress_log(void *context, const char *at, const char *text);

/* Takes the line away, so that something else can be written. */
void progress_clear(Progress *progress);

void progress_end(Progress *progress);

#endif
