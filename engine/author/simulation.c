/* Each worker has a script of its own, takes the next chunk of runs, runs it into the chunk's slot
 * of a ring, and takes another. The caller's thread merges the slots in the order of chunks. A
 * worker waits for nobody but the ring: the chunk it would take has a slot only once the chunk
 * that had it is merged, so none can run far ahead, and memory does not grow with the runs.
 *
 * Opening and closing have a script of their own, which never runs a run: what an author's run
 * leaves behind on the side cannot reach close, whether there is one job or many. */
#include "author/simulation.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { CHUNK_RUNS = 32, CHUNKS_PER_JOB = 3, STACK_BYTES = 8 << 20 };

typedef enum ChunkState {
  CHUNK_OPEN,   /* not taken, or not finished */
  CHUNK_DONE,   /* to be merged */
  CHUNK_FAILED, /* ended by `error` */
} ChunkState;

typedef struct Chunk {
  ChunkState state; /* under the lock */
  uint64_t first;   /* its first run, from 1 */
  uint64_t runs;
  double *sums;
  Buffer rows;
  Error error;
} Chunk;

typedef struct Simulation {
  const SimulationSetup *setup;
  Script *head; /* opens and closes */
  SimulatePlan plan;
  double *totals;
  uint64_t chunks;
  Chunk *ring; /* chunk n has slot n % ring_size */
  size_t ring_size;
  pthread_t workers[SIMULATION_JOBS_MOST];
  atomic_bool halt; /* no more is needed */

  pthread_mutex_t lock;
  pthread_cond_t moved; /* something below has changed, or a chunk's state */
  uint64_t taken;       /* chunks, from the first on */
  uint64_t merged;      /* chunks, from the first on */
  unsigned working;     /* workers that will still finish chunks */
  Error trouble;        /* a worker could not begin */
} Simulation;

static void add(double *sums, const double *more, size_t count) {
  for (size_t i = 0; i < count; i++) sums[i] += more[i];
}

static bool must_stop(const Simulation *simulation) {
  const atomic_bool *stop = simulation->setup->stop;
  return atomic_load(&simulation->halt) || (stop && atomic_load(stop));
}

/* ---- scripts ---- */

static Script *open_script(const SimulationSetup *setup, SimulatePlan *plan, Buffer *head,
                           Error *error) {
  Script *script = script_load(setup->folder, error);
  if (!script) return NULL;
  if (head) script_on_log(script, setup->log, setup->context); /* else open would say it again */
  if (!script_simulate_open(script, &setup->request, plan, head, error)) {
    script_free(script);
    return NULL;
  }
  script_on_log(script, setup->log, setup->context);
  return script;
}

/* One more script of the scenario, which must still be what it was. */
static Script *open_again(const Simulation *simulation, Error *error) {
  SimulatePlan plan = {0};
  Script *script = open_script(simulation->setup, &plan, NULL, error);
  if (!script) return NULL;
  bool same = strcmp(script_content(script), script_content(simulation->head)) == 0 &&
              plan.runs == simulation->plan.runs && plan.sums == simulation->plan.sums &&
              plan.columns == simulation->plan.columns;
  if (same) return script;
  error_set(error, "the scenario was changed while its simulation began");
  script_free(script);
  return NULL;
}

/* ---- workers ---- */

/* The next chunk, once there is a slot for it; NULL where there is none or none is needed. */
static Chunk *take_chunk(Simulation *simulation) {
  Chunk *chunk = NULL;
  pthread_mutex_lock(&simulation->lock);
  while (!must_stop(simulation) && simulation->taken < simulation->chunks &&
         simulation->taken - simulation->merged >= simulation->ring_size) {
    pthread_cond_wait(&simulation->moved, &simulation->lock);
  }
  if (!must_stop(simulation) && simulation->taken < simulation->chunks) {
    uint64_t number = simulation->taken++;
    uint64_t before = number * CHUNK_RUNS, left = simulation->plan.runs - before;
    chunk = &simulation->ring[number % simulation->ring_size];
    chunk->first = before + 1;
    chunk->runs = left < CHUNK_RUNS ? left : CHUNK_RUNS;
  }
  pthread_mutex_unlock(&simulation->lock);
  return chunk;
}

static ChunkState run_chunk(const Simulation *simulation, Script *script, double *sums,
                            Chunk *chunk) {
  size_t count = simulation->plan.sums;
  buffer_clear(&chunk->rows);
  for (size_t i = 0; i < count; i++) chunk->sums[i] = 0;
  for (uint64_t i = 0; i < chunk->runs; i++) {
    if (must_stop(simulation)) return CHUNK_OPEN;
    if (!script_simulate_run(script, chunk->first + i, sums, &chunk->rows, &chunk->error)) {
      return CHUNK_FAILED;
    }
    add(chunk->sums, sums, count);
  }
  return CHUNK_DONE;
}

/* Runs a chunk; false where the worker has to end. */
static bool do_chunk(Simulation *simulation, Script *script, double *sums) {
  Chunk *chunk = take_chunk(simulation);
  if (!chunk) return false;
  ChunkState state = run_chunk(simulation, script, sums, chunk);
  pthread_mutex_lock(&simulation->lock);
  chunk->state = state;
  pthread_cond_broadcast(&simulation->moved);
  pthread_mutex_unlock(&simulation->lock);
  return state == CHUNK_DONE;
}

static void leave(Simulation *simulation, const Error *trouble) {
  pthread_mutex_lock(&simulation->lock);
  simulation->working--;
  if (trouble->status && !simulation->trouble.status) simulation->trouble = *trouble;
  pthread_cond_broadcast(&simulation->moved);
  pthread_mutex_unlock(&simulation->lock);
}

static void *work(void *context) {
  Simulation *simulation = context;
  Error trouble = {0};
  Script *script = open_again(simulation, &trouble);
  if (script) {
    double *sums = memory_new(simulation->plan.sums * sizeof *sums);
    while (do_chunk(simulation, script, sums)) {}
    free(sums);
    script_free(script);
  }
  leave(simulation, &trouble);
  return NULL;
}

/* ---- merging ---- */

/* The chunk that is to be merged next, done or failed; NULL where it will never be. */
static Chunk *wait_for_chunk(Simulation *simulation, Error *error) {
  Chunk *chunk = &simulation->ring[simulation->merged % simulation->ring_size];
  pthread_mutex_lock(&simulation->lock);
  while (chunk->state == CHUNK_OPEN && simulation->working > 0 && !simulation->trouble.status) {
    pthread_cond_wait(&simulation->moved, &simulation->lock);
  }
  ChunkState state = chunk->state;
  if (state == CHUNK_OPEN && error) *error = simulation->trouble;
  pthread_mutex_unlock(&simulation->lock);
  return state == CHUNK_OPEN ? NULL : chunk;
}

static bool merge_chunk(Simulation *simulation, Chunk *chunk, Error *error) {
  const SimulationSetup *setup = simulation->setup;
  if (chunk->state == CHUNK_FAILED) {
    if (error) *error = chunk->error;
    return false;
  }
  if (chunk->rows.length > 0 && !setup->write(setup->context, &chunk->rows, error)) return false;
  add(simulation->totals, chunk->sums, simulation->plan.sums);
  return true;
}

/* Lets the slot be used again. */
static void give_back(Simulation *simulation, Chunk *chunk) {
  pthread_mutex_lock(&simulation->lock);
  chunk->state = CHUNK_OPEN;
  simulation->merged++;
  pthread_cond_broadcast(&simulation->moved);
  pthread_mutex_unlock(&simulation->lock);
}

/* Merges all chunks that will be done; *done counts their runs. */
static bool merge_all(Simulation *simulation, uint64_t *done, Error *error) {
  const SimulationSetup *setup = simulation->setup;
  Error trouble = {0};
  while (*done < simulation->plan.runs) {
    Chunk *chunk = wait_for_chunk(simulation, &trouble);
    if (!chunk) break;
    if (!merge_chunk(simulation, chunk, error)) return false;
    *done += chunk->runs;
    give_back(simulation, chunk);
    if (setup->progress) setup->progress(setup->context, *done, simulation->plan.runs);
  }
  if (trouble.status && error) *error = trouble;
  return !trouble.status;
}

/* ---- the whole ---- */

static unsigned start_workers(Simulation *simulation, unsigned jobs) {
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, STACK_BYTES);
  unsigned started = 0;
  simulation->working = jobs;
  while (started < jobs &&
         pthread_create(&simulation->workers[started], &attributes, work, simulation) == 0) {
    started++;
  }
  pthread_attr_destroy(&attributes);
  return started;
}

static void end_workers(Simulation *simulation, unsigned started) {
  pthread_mutex_lock(&simulation->lock);
  atomic_store(&simulation->halt, true);
  pthread_cond_broadcast(&simulation->moved);
  pthread_mutex_unlock(&simulation->lock);
  for (unsigned i = 0; i < started; i++) pthread_join(simulation->workers[i], NULL);
}

static bool run_all(Simulation *simulation, unsigned jobs, uint64_t *done, Error *error) {
  unsigned started = start_workers(simulation, jobs);
  bool merged = started == jobs && merge_all(simulation, done, error);
  end_workers(simulation, started);
  if (started < jobs) error_set(error, "the system has no room for %u threads", jobs);
  return merged;
}

static bool close_all(Simulation *simulation, uint64_t done, Error *error) {
  const SimulationSetup *setup = simulation->setup;
  for (size_t i = 0; i < simulation->plan.sums; i++) {
    if (isfinite(simulation->totals[i])) continue;
    error_set(error, "simulate: sum %zu of all runs is larger than a number can be", i + 1);
    return false;
  }
  Buffer rows = {0};
  bool closed = script_simulate_close(simulation->head, simulation->totals, done, &rows, error);
  if (closed && rows.length > 0) closed = setup->write(setup->context, &rows, error);
  buffer_free(&rows);
  return closed;
}

static void make_ring(Simulation *simulation, size_t size) {
  simulation->ring_size = size;
  simulation->ring = memory_new(size * sizeof *simulation->ring);
  for (size_t i = 0; i < size; i++) {
    simulation->ring[i].sums = memory_new(simulation->plan.sums * sizeof(double));
  }
}

static void free_ring(Simulation *simulation) {
  for (size_t i = 0; i < simulation->ring_size; i++) {
    free(simulation->ring[i].sums);
    buffer_free(&simulation->ring[i].rows);
  }
  free(simulation->ring);
}

/* From an opened scenario to its last row. */
static bool simulate(Simulation *simulation, SimulationResult *result, Error *error) {
  unsigned jobs = simulation->setup->jobs;
  result->runs = simulation->plan.runs;
  simulation->chunks = (result->runs + CHUNK_RUNS - 1) / CHUNK_RUNS;
  if (jobs > simulation->chunks) jobs = (unsigned)simulation->chunks;
  simulation->totals = memory_new(simulation->plan.sums * sizeof(double));
  make_ring(simulation, (size_t)jobs * CHUNKS_PER_JOB);
  pthread_mutex_init(&simulation->lock, NULL);
  pthread_cond_init(&simulation->moved, NULL);
  bool good = run_all(simulation, jobs, &result->done, error);
  if (good && result->done > 0) good = close_all(simulation, result->done, error);
  pthread_cond_destroy(&simulation->moved);
  pthread_mutex_destroy(&simulation->lock);
  free_ring(simulation);
  free(simulation->totals);
  return good;
}

bool simulation_run(const SimulationSetup *setup, SimulationResult *result, Error *error) {
  Simulation simulation = {.setup = setup};
  Buffer head = {0};
  *result = (SimulationResult){0};
  simulation.head = open_script(setup, &simulation.plan, &head, error);
  bool good = simulation.head && setup->write(setup->context, &head, error) &&
              simulate(&simulation, result, error);
  script_free(simulation.head);
  buffer_free(&head);
  return good;
}
