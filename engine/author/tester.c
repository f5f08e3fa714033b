/* Each worker has a tally of its own and takes the next game until there is none; the tallies are
 * added up at the end. The caller's thread waits and tells how far they are. */
#include "author/tester.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "author/trial.h"
#include "base/memory.h"
#include "script/script.h"

enum { STACK_BYTES = 8 << 20, PROGRESS_NS = 100000000 };

typedef struct Tester {
  const TesterSetup *setup;
  atomic_uint_fast64_t next, done;
  atomic_bool halt; /* no more is needed */
  pthread_mutex_t lock;
  pthread_cond_t left; /* a worker has gone */
  unsigned working;    /* under the lock, like all below */
  Error trouble;
} Tester;

typedef struct Worker {
  Tester *tester;
  Tally *tally;
  pthread_t thread;
} Worker;

static bool must_stop(const Tester *tester) {
  const atomic_bool *stop = tester->setup->stop;
  return atomic_load(&tester->halt) || (stop && atomic_load(stop));
}

static void note_trouble(Tester *tester, const Error *trouble) {
  pthread_mutex_lock(&tester->lock);
  if (!tester->trouble.status) tester->trouble = *trouble;
  pthread_mutex_unlock(&tester->lock);
  atomic_store(&tester->halt, true);
}

/* Plays the next game; false where there is none. */
static bool play_next(Tester *tester, Tally *tally) {
  const TesterSetup *setup = tester->setup;
  if (must_stop(tester)) return false;
  Trial trial = {.folder = setup->folder, .policy = setup->policy, .seed = setup->seed};
  trial.game = atomic_fetch_add(&tester->next, 1);
  if (trial.game >= setup->runs) return false;
  Error error = {0};
  if (trial_play(&trial, tally, &error)) {
    atomic_fetch_add(&tester->done, 1);
    return true;
  }
  note_trouble(tester, &error);
  return false;
}

static void *work(void *context) {
  Worker *worker = context;
  Tester *tester = worker->tester;
  while (play_next(tester, worker->tally)) {}
  pthread_mutex_lock(&tester->lock);
  tester->working--;
  pthread_cond_signal(&tester->left);
  pthread_mutex_unlock(&tester->lock);
  return NULL;
}

static unsigned start(Tester *tester, Worker *workers, unsigned jobs) {
  pthread_attr_t attributes;
  unsigned started = 0;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, STACK_BYTES);
  tester->working = jobs;
  for (unsigned i = 0; i < jobs; i++) {
    workers[i] = (Worker){.tester = tester, .tally = tally_new()};
  }
  while (started < jobs &&
         pthread_create(&workers[started].thread, &attributes, work, &workers[started]) == 0) {
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

static void wait_for(Tester *tester, unsigned started, unsigned jobs) {
  const TesterSetup *setup = tester->setup;
  pthread_mutex_lock(&tester->lock);
  tester->working -= jobs - started;
  while (tester->working > 0) {
    struct timespec until = soon();
    int status = pthread_cond_timedwait(&tester->left, &tester->lock, &until);
    if (status != ETIMEDOUT || !setup->progress) continue;
    pthread_mutex_unlock(&tester->lock);
    setup->progress(setup->context, atomic_load(&tester->done), setup->runs);
    pthread_mutex_lock(&tester->lock);
  }
  pthread_mutex_unlock(&tester->lock);
}

/* Notes it where two workers played different states of the scenario. */
static void note_change(Tester *tester, const Tally *one, const Tally *other) {
  bool changed = one->content[0] && other->content[0] && strcmp(one->content, other->content) != 0;
  if (changed && !tester->trouble.status) {
    error_set(&tester->trouble, "the scenario was changed while it was tested: test it again");
  }
}

static Tally *run_all(Tester *tester, Error *error) {
  unsigned jobs = tester->setup->jobs;
  Worker *workers = memory_new(jobs * sizeof *workers);
  unsigned started = start(tester, workers, jobs);
  if (started == 0) error_set(&tester->trouble, "the system has no room for a thread");
  wait_for(tester, started, jobs);
  Tally *sum = tally_new();
  for (unsigned i = 0; i < jobs; i++) {
    if (i < started) pthread_join(workers[i].thread, NULL);
    note_change(tester, sum, workers[i].tally);
    tally_add(sum, workers[i].tally);
    tally_free(workers[i].tally);
  }
  free(workers);
  tally_sort(sum);
  if (!tester->trouble.status) return sum;
  if (error) *error = tester->trouble;
  tally_free(sum);
  return NULL;
}

/* Whether the scenario loads and has the policy that is asked for. */
static bool check(const TesterSetup *setup, Error *error) {
  Script *script = script_load(setup->folder, error);
  if (!script) return false;
  const Manifest *manifest = script_manifest(script);
  bool known = !setup->policy;
  Buffer names = {0};
  for (size_t i = 0; i < manifest->player_count; i++) {
    if (setup->policy) known = known || strcmp(manifest->players[i], setup->policy) == 0;
    buffer_addf(&names, ", %s", manifest->players[i]);
  }
  if (!known) {
    error_set_usage(error, "the scenario has no policy %.60s; there are random%s", setup->policy,
                    buffer_text(&names));
  }
  buffer_free(&names);
  script_free(script);
  return known;
}

Tally *tester_run(const TesterSetup *setup, Error *error) {
  Tester tester = {.setup = setup};
  if (!check(setup, error)) return NULL;
  pthread_mutex_init(&tester.lock, NULL);
  pthread_cond_init(&tester.left, NULL);
  Tally *tally = run_all(&tester, error);
  pthread_cond_destroy(&tester.left);
  pthread_mutex_destroy(&tester.lock);
  return tally;
}
