/* Shares are scaled as real numbers first, held within each task's bounds, and, where the leasts
 * push them over the total, what stands above the leasts is made smaller by one factor. Then all
 * are rounded down to steps, and the steps that are lost by that go to those who lost most. The
 * result is judged like any answer, so that nothing leaves here that is no good one. */
#include "scene/fit.h"

#include <math.h>
#include <stdlib.h>

#include "base/memory.h"
#include "scene/answer.h"

/* What a sum of decimals may be off a whole number of steps. */
static const double slack = 1e-9;

static double six_places(double number) {
  return round(number * 1e6) / 1e6;
}

static Value *choose(const Value *answer) {
  const Value *core = answer_core(answer);
  return core->kind == VALUE_TEXT ? value_text(core->text) : NULL;
}

static Value *number(const Ask *ask, const Value *answer) {
  if (answer->kind != VALUE_NUMBER || ask->step <= 0) return NULL;
  double most = floor((ask->max - ask->min) / ask->step + slack);
  double steps = floor((answer->number - ask->min) / ask->step + 0.5 + slack);
  return value_number(six_places(ask->min + fmax(0, fmin(most, steps)) * ask->step));
}

/* ---- shares ---- */

/* A task's share while it is fitted. */
typedef struct Share {
  double want;  /* not yet in steps */
  double steps; /* whole */
} Share;

static double given_out(const Value *answer) {
  double sum = 0;
  for (size_t i = 0; i < answer->count; i++) {
    if (answer->items[i]->kind == VALUE_NUMBER) sum += answer->items[i]->number;
  }
  return sum;
}

/* The same shares of the new total, within each task's bounds. */
static void scale(const Ask *ask, const Value *answer, double total, Share *shares) {
  double factor = total > 0 ? ask->total / total : 0;
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    double share = task->min;
    if (value_get_number(answer, task->id, &share)) share *= factor;
    shares[i].want = fmax(task->min, fmin(task->max, share));
  }
}

/* Makes what stands above the leasts smaller until all is there. Returns what is wanted then. */
static double hold_total(const Ask *ask, Share *shares) {
  double wanted = 0, least = 0;
  for (size_t i = 0; i < ask->task_count; i++) {
    wanted += shares[i].want;
    least += ask->tasks[i].min;
  }
  if (wanted <= ask->total) return wanted;
  double factor = wanted > least ? fmax(0, (ask->total - least) / (wanted - least)) : 0;
  for (size_t i = 0; i < ask->task_count; i++) {
    double min = ask->tasks[i].min;
    shares[i].want = min + (shares[i].want - min) * factor;
  }
  return ask->total;
}

/* The task that lost most by being rounded down and may have a step more; task_count: none. */
static size_t next_in_need(const Ask *ask, const Share *shares) {
  size_t found = ask->task_count;
  double most = slack;
  for (size_t i = 0; i < ask->task_count; i++) {
    double lost = shares[i].want / ask->step - shares[i].steps;
    bool has_room = (shares[i].steps + 1) * ask->step <= ask->tasks[i].max + slack;
    if (!has_room || lost <= most) continue;
    most = lost;
    found = i;
  }
  return found;
}

static void round_to_steps(const Ask *ask, double wanted, Share *shares) {
  double left = floor(wanted / ask->step + slack);
  for (size_t i = 0; i < ask->task_count; i++) {
    shares[i].steps = floor(shares[i].want / ask->step + slack);
    left -= shares[i].steps;
  }
  size_t to = 0;
  while (left >= 1 && (to = next_in_need(ask, shares)) < ask->task_count) {
    shares[to].steps++;
    left--;
  }
}

static Value *allocate(const Ask *ask, const Value *answer, double total) {
  if (answer->kind != VALUE_MAP || ask->step <= 0) return NULL;
  Share *shares = memory_new(ask->task_count * sizeof *shares);
  scale(ask, answer, total > 0 ? total : given_out(answer), shares);
  round_to_steps(ask, hold_total(ask, shares), shares);
  Value *fitted = value_map();
  for (size_t i = 0; i < ask->task_count; i++) {
    value_set(fitted, ask->tasks[i].id, value_number(six_places(shares[i].steps * ask->step)));
  }
  free(shares);
  return fitted;
}

static Value *fit(const Ask *ask, const Value *answer, double total) {
  switch (ask->kind) {
    case ASK_CHOOSE: return choose(answer);
    case ASK_NUMBER: return number(ask, answer);
    case ASK_ALLOCATE: return allocate(ask, answer, total);
    case ASK_PAUSE: return value_bool(true);
    case ASK_END: break;
  }
  return NULL;
}

Value *fit_answer(const Ask *ask, const Value *answer, double total) {
  Value *good = answer_check(ask, answer, NULL);
  if (good) return good;
  Value *fitted = fit(ask, answer, total);
  good = fitted ? answer_check(ask, fitted, NULL) : NULL;
  value_free(fitted);
  return good;
}
