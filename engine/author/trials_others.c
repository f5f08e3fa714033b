/* Every candidate goes through the judge of all answers; what that refuses, and what is the answer
 * itself or there already, is left out. */
#include <math.h>

#include "author/trials_core.h"
#include "scene/answer.h"

/* The candidate, the caller's till now, is another's or freed. */
static void add(const Ask *ask, const Value *answer, Value *candidate, Value **others,
                size_t *count) {
  Value *good = answer_check(ask, candidate, NULL);
  value_free(candidate);
  bool is_new = good && *count < OTHERS_MOST && !value_equal(good, answer);
  for (size_t i = 0; is_new && i < *count; i++) is_new = !value_equal(good, others[i]);
  if (is_new) {
    others[(*count)++] = good;
  } else {
    value_free(good);
  }
}

static void add_choices(const Ask *ask, const Value *answer, Value **others, size_t *count) {
  for (size_t i = 0; i < ask->choice_count; i++) {
    add(ask, answer, value_text(ask->choices[i].id), others, count);
  }
}

/* ---- a figure ---- */

static bool is_on_grid(const Ask *ask, double figure) {
  Value *candidate = value_number(figure);
  Value *good = answer_check(ask, candidate, NULL);
  value_free(candidate);
  value_free(good);
  return good != NULL;
}

/* The nearest mark below (`side` -1) or above (1) that could be answered; NAN: none. */
static double nearest_mark(const Ask *ask, double figure, double side) {
  double nearest = (double)NAN;
  for (size_t i = 0; i < ask->mark_count; i++) {
    double mark = ask->marks[i].value;
    if ((mark - figure) * side <= 0 || !is_on_grid(ask, mark)) continue;
    if (isnan(nearest) || fabs(mark - figure) < fabs(nearest - figure)) nearest = mark;
  }
  return nearest;
}

static double greatest(const Ask *ask) {
  double steps = floor((ask->max - ask->min) / ask->step + 1e-9);
  return round((ask->min + steps * ask->step) * 1e6) / 1e6;
}

static void add_figures(const Ask *ask, const Value *answer, Value **others, size_t *count) {
  double below = nearest_mark(ask, answer->number, -1),
         above = nearest_mark(ask, answer->number, 1);
  if (isnan(below) && isnan(above)) {
    below = ask->min;
    above = greatest(ask);
  }
  if (!isnan(below)) add(ask, answer, value_number(below), others, count);
  if (!isnan(above)) add(ask, answer, value_number(above), others, count);
}

/* ---- shares ---- */

/* What a task would take; where no need of any is known, all that it may get. */
static double wanted(const Ask *ask, const Task *task, bool needs) {
  if (!needs) return task->max;
  if (!task->has_need) return task->min;
  double steps = ceil((task->need - task->min) / ask->step - 1e-9);
  return fmin(task->max, fmax(task->min, task->min + steps * ask->step));
}

static Value *fill(const Ask *ask, bool backwards) {
  double left = ask->total, shares[64] = {0};
  bool needs = false;
  Value *map = value_map();
  for (size_t i = 0; i < ask->task_count; i++) {
    left -= ask->tasks[i].min;
    needs = needs || ask->tasks[i].has_need;
  }
  for (size_t i = 0; i < ask->task_count && i < 64; i++) {
    size_t at = backwards ? ask->task_count - 1 - i : i;
    const Task *task = &ask->tasks[at];
    double room = floor(left / ask->step + 1e-9) * ask->step;
    double more = fmin(room, wanted(ask, task, needs) - task->min);
    left -= more;
    if (at < 64) shares[at] = round((task->min + more) * 1e6) / 1e6;
  }
  for (size_t i = 0; i < ask->task_count && i < 64; i++) {
    value_set(map, ask->tasks[i].id, value_number(shares[i]));
  }
  return map;
}

size_t trials_others(const Ask *ask, const Value *answer, Value *others[OTHERS_MOST]) {
  const Value *core = answer_core(answer);
  size_t count = 0;
  if (ask->kind == ASK_CHOOSE) add_choices(ask, core, others, &count);
  if (ask->kind == ASK_NUMBER) add_figures(ask, core, others, &count);
  if (ask->kind == ASK_ALLOCATE) {
    add(ask, core, fill(ask, false), others, &count);
    add(ask, core, fill(ask, true), others, &count);
  }
  return count;
}
