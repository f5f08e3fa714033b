/* Many runs of a scenario's model without its story, on several threads.
 *
 * What comes out depends on folder and request alone, to the byte: not on how many jobs there are,
 * nor on which of them ran what. Runs are cut into chunks of 32; the sums of a chunk are formed run
 * by run, and added to the totals chunk by chunk; rows go out in the order of the runs. Memory is
 * bounded by the jobs, whatever the number of runs. */
#ifndef AUTHOR_SIMULATION_H
#define AUTHOR_SIMULATION_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "script/simulate.h"

enum { SIMULATION_JOBS_MOST = 64 };

typedef struct SimulationSetup {
  const char *folder; /* of the scenario */
  SimulateRequest request;
  unsigned jobs;           /* 1 to SIMULATION_JOBS_MOST */
  const atomic_bool *stop; /* may become true at any time: the runs end early; or NULL */

  /* Takes CSV, in order; false, with an error, ends the simulation. */
  bool (*write)(void *context, const Buffer *text, Error *error);
  /* Called after each chunk; or NULL. */
  void (*progress)(void *context, uint64_t done, uint64_t runs);
  ScriptLog *log; /* the author's lines, from any thread and several at once; or NULL */
  void *context;  /* of the three */
} SimulationSetup;

typedef struct SimulationResult {
  uint64_t done; /* runs that the output is about; fewer than `runs` if stopped */
  uint64_t runs; /* of the plan */
} SimulationResult;

/* Opens, runs all runs, closes. If stopped, the whole chunks that were done from the first run on
 * are closed as if they were all; where there is none, nothing is closed. False with the error of
 * the earliest run that failed, or of what could not be written; then nothing is closed either, and
 * the rows before it are out. ERROR_USAGE where the request is refused; then nothing is. */
bool simulation_run(const SimulationSetup *setup, SimulationResult *result, Error *error);

#endif
