/* Shares begin at each task's least; then one after the other gets a step, round and round, until
 * nothing is left or nobody may take more. What would be many rounds is done in one. */
#include "scene/simple.h"

#include <math.h>
#include <stdlib.h>

#include "base/memory.h"

static Value *choose(const Ask *ask) {
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (!ask->choices[i].closed) return value_text(ask->choices[i].id);
  }
  return NULL; /* a scene has an open choice */
}

static double room_of(const Ask *ask, size_t task, const double *steps) {
  const Task *of = &ask->tasks[task];
  return floor((of->max - of->min) / ask->step + 1e-9) - steps[task];
}

/* Gives each task that has room the same number of steps; how many are left. */
static double deal(const Ask *ask, double left, double *steps) {
  double takers = 0;
  for (size_t i = 0; i < ask->task_count; i++) takers += room_of(ask, i, steps) >= 1;
  double each = takers > 0 ? fmax(1, floor(left / takers)) : 0;
  for (size_t i = 0; i < ask->task_count; i++) {
    double given = fmin(fmin(each, left), fmax(0, room_of(ask, i, steps)));
    steps[i] += given;
    left -= given;
  }
  return takers > 0 ? left : 0;
}

static Value *allocate(const Ask *ask) {
  double *steps = memory_new(ask->task_count * sizeof *steps);
  double left = ask->total;
  for (size_t i = 0; i < ask->task_count; i++) left -= ask->tasks[i].min;
  left = floor(left / ask->step + 1e-9);
  while (left >= 1) left = deal(ask, left, steps);
  Value *shares = value_map();
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    double share = round((task->min + steps[i] * ask->step) * 1e6) / 1e6;
    value_set(shares, task->id, value_number(share));
  }
  free(steps);
  return shares;
}

Value *simple_answer(const Ask *ask) {
  switch (ask->kind) {
    case ASK_CHOOSE: return choose(ask);
    case ASK_NUMBER: return value_number(ask->min);
    case ASK_ALLOCATE: return allocate(ask);
    case ASK_PAUSE: return value_bool(true);
    case ASK_END: break;
  }
  return NULL;
}
