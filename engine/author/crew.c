/* Each thread takes the next piece until there is none or one has failed. The caller's thread waits
 * and tells how far they are. */
#include "author/crew.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

#include "script/counts.h"

enum { STACK_BYTES = 8 << 20, PROGRESS_NS = 100000000 };

typedef struct Gang {
  const Crew *crew;
  atomic_size_t next, done;
  atomic_uint begun; /* threads that have begun: each takes the next own */
  atomic_bool halt;
  pthread_mutex_t lock;
  pthread_cond_t left; /* a thread has gone */
  unsigned working;    /* under the lock, like all below */
  size_t failed;       /* the piece that `trouble` is of */
  Error trouble;
} Gang;

static void note_trouble(Gang *gang, size_t piece, const Error *trouble) {
  pthread_mutex_lock(&gang->lock);
  if (!gang->trouble.status || piece < gang->failed) {
    gang->trouble = *trouble;
    gang->failed = piece;
  }
  pthread_mutex_unlock(&gang->lock);
  atomic_store(&gang->halt, true);
}

static bool must_stop(const Gang *gang) {
  const atomic_bool *stop = gang->crew->stop;
  return atomic_load(&gang->halt) || (stop && atomic_load(stop));
}

/* Does the next piece; false where there is none. */
static bool do_next(Gang *gang, void *own) {
  const Crew *crew = gang->crew;
  if (must_stop(gang)) return false;
  size_t piece = atomic_fetch_add(&gang->next, 1);
  if (piece >= crew->pieces) return false;
  Error error = {0};
  if (crew->work(crew->context, own, piece, &error)) {
    atomic_fetch_add(&gang->done, 1);
    return true;
  }
  note_trouble(gang, piece, &error);
  return false;
}

static void *work(void *context) {
  Gang *gang = context;
  void *const *owns = gang->crew->own;
  Counts *counts = owns ? NULL : counts_new();
  void *own = owns ? owns[atomic_fetch_add(&gang->begun, 1)] : counts;
  while (do_next(gang, own)) {}
  counts_free(counts);
  pthread_mutex_lock(&gang->lock);
  gang->working--;
  pthread_cond_signal(&gang->left);
  pthread_mutex_unlock(&gang->lock);
  return NULL;
}

static unsigned start(Gang *gang, pthread_t *threads, unsigned jobs) {
  pthread_attr_t attributes;
  unsigned started = 0;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, STACK_BYTES);
  gang->working = jobs;
  while (started < jobs && pthread_create(&threads[started], &attributes, work, gang) == 0) {
    started++;
  }
  pthread_attr_destroy(&attributes);
  return started;
}

/* A tenth of a second from now. */
static struct timespec soon(void) {
  struct timespec time = {0};
  clock_gettime(CLOCK_REALTIME, &time);
  time.tv_nsec += PROGRESS_NS;
  time.tv_sec += time.tv_nsec / 1000000000;
  time.tv_nsec %= 1000000000;
  return time;
}

static void wait_for(Gang *gang, unsigned missing) {
  const Crew *crew = gang->crew;
  pthread_mutex_lock(&gang->lock);
  gang->working -= missing;
  while (gang->working > 0) {
    struct timespec until = soon();
    int status = pthread_cond_timedwait(&gang->left, &gang->lock, &until);
    if (status != ETIMEDOUT || !crew->progress) continue;
    pthread_mutex_unlock(&gang->lock);
    crew->progress(crew->told, atomic_load(&gang->done), crew->pieces);
    pthread_mutex_lock(&gang->lock);
  }
  pthread_mutex_unlock(&gang->lock);
}

static unsigned jobs_of(const Crew *crew) {
  unsigned jobs = crew->jobs > CREW_JOBS_MOST ? CREW_JOBS_MOST : crew->jobs;
  if (jobs > crew->pieces) jobs = (unsigned)crew->pieces;
  return jobs > 0 ? jobs : 1;
}

bool crew_run(const Crew *crew, Error *error) {
  Gang gang = {.crew = crew};
  pthread_t threads[CREW_JOBS_MOST];
  unsigned jobs = jobs_of(crew);
  pthread_mutex_init(&gang.lock, NULL);
  pthread_cond_init(&gang.left, NULL);
  unsigned started = start(&gang, threads, jobs);
  if (started == 0) error_set(&gang.trouble, "the system has no room for a thread");
  wait_for(&gang, jobs - started);
  for (unsigned i = 0; i < started; i++) pthread_join(threads[i], NULL);
  pthread_cond_destroy(&gang.left);
  pthread_mutex_destroy(&gang.lock);
  if (gang.trouble.status && error) *error = gang.trouble;
  return gang.trouble.status == 0;
}
