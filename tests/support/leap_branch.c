/* Both games are stepped through by the same player. The first notes each question with the answers
 * it was not given; the second looks each question up among those by scene and id. */
#include "leap_branch.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/error.h"
#include "scene/answer.h"

enum { MOST_OTHERS = 16 };
static const double HANDS = 300; /* moved to the fields at once: enough to be felt */

/* --- The first game */

/* Keeps an answer that is good and not the one that was given. */
static void add_other(LeapMoment *moment, const Ask *ask, Value *answer) {
  Error error = {0};
  Value *good = answer_check(ask, answer, &error);
  value_free(answer);
  if (!good || value_equal(good, moment->answer) || moment->other_count == MOST_OTHERS) {
    value_free(good);
    return;
  }
  moment->others[moment->other_count++] = good;
}

static double on_grid(const Ask *ask, double value) {
  double most = floor((ask->max - ask->min) / ask->step + 1e-9);
  return ask->min + fmax(0, fmin(most, round((value - ask->min) / ask->step))) * ask->step;
}

static double number_of(const Value *answer) {
  return answer->number;
}

static double hands_at(const Value *answer, const char *task) {
  double hands = 0;
  value_get_number(answer, task, &hands);
  return hands;
}

/* The same hands, but that some of a task's go to the first task. */
static Value *moved(const Ask *ask, const Value *answer, const Task *from) {
  Value *other = value_map();
  const Task *to = &ask->tasks[0];
  double most = fmin(hands_at(answer, from->id) - from->min, to->max - hands_at(answer, to->id));
  double hands = floor(fmax(0, fmin(HANDS, most)) / ask->step + 1e-9) * ask->step;
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    double change = task == to ? hands : task == from ? -hands : 0;
    value_set(other, task->id, value_number(hands_at(answer, task->id) + change));
  }
  return other;
}

static void add_others(LeapMoment *moment, const Ask *ask) {
  moment->others = calloc(MOST_OTHERS, sizeof(Value *));
  for (size_t i = 0; i < ask->choice_count; i++) { /* an aside opens a page and moves nothing */
    if (!ask->choices[i].aside) add_other(moment, ask, value_text(ask->choices[i].id));
  }
  for (size_t i = 1; i < ask->task_count; i++) {
    add_other(moment, ask, moved(ask, moment->answer, &ask->tasks[i]));
  }
  if (ask->kind != ASK_NUMBER) return;
  static const double times[] = {0, .7, 1.5};
  for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
    add_other(moment, ask, value_number(on_grid(ask, times[i] * number_of(moment->answer))));
  }
}

static Value *note(void *context, const Scene *scene, Value *answer) {
  LeapMoments *moments = context;
  const Ask *ask = &scene->ask;
  if (ask->kind == ASK_PAUSE || ask->kind == ASK_END) return answer;
  moments->list = realloc(moments->list, (moments->count + 1) * sizeof(LeapMoment));
  LeapMoment *moment = &moments->list[moments->count++];
  *moment = (LeapMoment){.kind = ask->kind, .answer = value_copy(answer)};
  snprintf(moment->scene, sizeof moment->scene, "%s", scene->id);
  snprintf(moment->question, sizeof moment->question, "%s", ask->id);
  add_others(moment, ask);
  return answer;
}

LeapGame *leap_play_keeping(LeapPlayer player, uint64_t seed, LeapMoments *moments) {
  return leap_play_by(player, seed, NULL, note, moments);
}

void leap_moments_free(LeapMoments *moments) {
  for (size_t i = 0; i < moments->count; i++) {
    LeapMoment *moment = &moments->list[i];
    for (size_t k = 0; k < moment->other_count; k++) value_free(moment->others[k]);
    free(moment->others);
    value_free(moment->answer);
  }
  free(moments->list);
  *moments = (LeapMoments){0};
}

/* --- The second */

typedef struct Branch {
  const LeapMoments *moments;
  const LeapChange *changes;
  size_t change_count;
} Branch;

static const Value *wanted_at(const Branch *branch, size_t moment) {
  for (size_t i = 0; i < branch->change_count; i++) {
    const LeapChange *change = &branch->changes[i];
    if (change->moment == moment) return branch->moments->list[moment].others[change->other];
  }
  return branch->moments->list[moment].answer;
}

static Value *answer_again(void *context, const Scene *scene, Value *answer) {
  const Branch *branch = context;
  for (size_t i = 0; answer && i < branch->moments->count; i++) {
    const LeapMoment *moment = &branch->moments->list[i];
    if (strcmp(moment->scene, scene->id) || strcmp(moment->question, scene->ask.id)) continue;
    Error error = {0};
    Value *good = answer_check(&scene->ask, wanted_at(branch, i), &error);
    if (!good) break;
    value_free(answer);
    return good;
  }
  return answer;
}

LeapGame *leap_branch(const LeapGame *game, const LeapMoments *moments, const LeapChange *changes,
                      size_t change_count) {
  Branch branch = {.moments = moments, .changes = changes, .change_count = change_count};
  return leap_play_by(game->player, game->seed, NULL, answer_again, &branch);
}
