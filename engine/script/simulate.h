/* The model without the story: what a scenario's manifest gives as `simulate`, call by call.
 *
 * A Script that was loaded is opened once and then runs and closes as often as is wanted; it plays
 * no game any more. A run depends on the request and its own number alone, so several scripts of
 * one scenario, opened with the same request, may share the runs. Each call has the limits that
 * stand between two questions. After a failure the script can only be freed. */
#ifndef SCRIPT_SIMULATE_H
#define SCRIPT_SIMULATE_H

#include <stdint.h>

#include "base/buffer.h"
#include "script/script.h"

enum { SIMULATE_RUNS_MOST = 10000000 };

typedef struct SimulateChoice {
  const char *key, *value;
} SimulateChoice;

/* What is asked for. Texts are borrowed. */
typedef struct SimulateRequest {
  uint64_t runs;             /* 1 to SIMULATE_RUNS_MOST */
  uint64_t seed;             /* 0 to 2^53-1 */
  const char *policy;        /* NULL: the first that there is */
  const SimulateChoice *set; /* for the scenario to judge, in the order given */
  size_t set_count;
} SimulateRequest;

/* What open gave. */
typedef struct SimulatePlan {
  uint64_t runs;  /* 1 to SIMULATE_RUNS_MOST */
  size_t columns; /* of a row, at least 1 */
  size_t sums;    /* how many numbers each run gives, to be added up; or 0 */
} SimulatePlan;

/* Opens; `head` (may be NULL) gets the first line of the CSV. False with the script's error, or
 * with ERROR_USAGE where there is no such policy or the scenario refuses the request. */
bool script_simulate_open(Script *script, const SimulateRequest *request, SimulatePlan *plan,
                          Buffer *head, Error *error);

/* Run `number`, from 1: fills `sums`, room for as many as the plan says, and adds CSV lines to
 * `rows`. */
bool script_simulate_run(Script *script, uint64_t number, double *sums, Buffer *rows, Error *error);

/* What is to be said at the end: `totals` over the `done` runs. Adds CSV lines to `rows`. */
bool script_simulate_close(Script *script, const double *totals, uint64_t done, Buffer *rows,
                           Error *error);

#endif
