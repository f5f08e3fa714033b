/* All answers of all games in one list, sorted by key: what is of one decision stands together
 * then, in the order of the games. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "author/manoeuvre_core.h"
#include "base/luck.h"
#include "base/memory.h"

enum { DEALS = 1000 };

/* An answer of a game. */
typedef struct Met {
  const BotAnswer *answer;
  size_t game, conduct;
} Met;

typedef struct Sum {
  Manoeuvre *out;
  const BotGame *games;
  size_t runs;
  double **values; /* by outcome, then game; NAN where there is none */
  Met *list;
  size_t count;
} Sum;

/* ---- the spread ---- */

static int by_value(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static void spread(Sum *sum, size_t outcome) {
  Manoeuvre *out = sum->out;
  double *sorted = memory_new(sum->runs * sizeof *sorted);
  size_t count = 0;
  for (size_t i = 0; i < sum->runs; i++) {
    double value = sum->values[outcome][i];
    if (!isnan(value)) sorted[count++] = value;
  }
  qsort(sorted, count, sizeof *sorted, by_value);
  out->held[outcome] = count;
  if (count > 0) {
    out->least[outcome] = sorted[0];
    out->most[outcome] = sorted[count - 1];
    out->middle[outcome] = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
  }
  free(sorted);
}

/* How much goes with the conduct as a whole. */
static void weigh_conducts(Sum *sum) {
  Dealt *dealt = memory_new(sum->runs * sizeof *dealt);
  for (size_t i = 0; i < sum->runs; i++) {
    dealt[i] = (Dealt){.answer = sum->games[i].conduct, .game = i};
  }
  for (size_t o = 0; o < sum->out->outcome_count; o++) {
    sum->out->conduct[o] = share_of(dealt, sum->runs, sum->values[o]);
  }
  free(dealt);
}

/* ---- a decision ---- */

static int by_answer(const void *a, const void *b) {
  const Met *left = a, *right = b;
  int order = strcmp(left->answer->answer, right->answer->answer);
  return order ? order : (left->game > right->game) - (left->game < right->game);
}

static int by_conduct(const void *a, const void *b) {
  const Dealt *left = a, *right = b;
  if (left->group != right->group) return left->group < right->group ? -1 : 1;
  return (left->game > right->game) - (left->game < right->game);
}

/* Gives each answer its number; returns how many there are. */
static size_t number_answers(Met *list, size_t count, Dealt *dealt) {
  size_t answers = 0;
  qsort(list, count, sizeof *list, by_answer);
  for (size_t i = 0; i < count; i++) {
    if (i > 0 && strcmp(list[i].answer->answer, list[i - 1].answer->answer) != 0) answers++;
    dealt[i] = (Dealt){.group = list[i].conduct, .answer = answers, .game = list[i].game};
  }
  qsort(dealt, count, sizeof *dealt, by_conduct);
  return answers + 1;
}

static size_t group_end(const Dealt *dealt, size_t count, size_t from) {
  size_t end = from;
  while (end < count && dealt[end].group == dealt[from].group) end++;
  return end;
}

/* Deals the answers of each conduct out anew among its games. */
static void deal(Dealt *dealt, size_t count, uint64_t key, uint64_t *drawn) {
  for (size_t from = 0; from < count; from = group_end(dealt, count, from)) {
    for (size_t left = group_end(dealt, count, from) - from; left > 1; left--) {
      size_t other = from + (size_t)luck_integer(luck_draw(key, ++*drawn), 0, (int64_t)left - 1);
      size_t held = dealt[from + left - 1].answer;
      dealt[from + left - 1].answer = dealt[other].answer;
      dealt[other].answer = held;
    }
  }
}

static double by_chance(const Sum *sum, const char *key, Dealt *dealt, size_t count) {
  uint64_t stream = luck_key(key, strlen(key), 0), drawn = 0;
  double most = 0;
  for (int i = 0; i < DEALS; i++) {
    deal(dealt, count, stream, &drawn);
    for (size_t o = 0; o < sum->out->outcome_count; o++) {
      most = fmax(most, share_of(dealt, count, sum->values[o]));
    }
  }
  return most;
}

static void weigh(const Sum *sum, ManoeuvreDecision *decision, Dealt *dealt) {
  size_t count = decision->asked, outcomes = sum->out->outcome_count;
  Dealt *all = memory_new(count * sizeof *all);
  for (size_t i = 0; i < count; i++) all[i] = (Dealt){0, dealt[i].answer, dealt[i].game};
  decision->shares = memory_new(outcomes * sizeof(double));
  decision->alone = memory_new(outcomes * sizeof(double));
  for (size_t o = 0; o < outcomes; o++) {
    decision->shares[o] = share_of(all, count, sum->values[o]);
    decision->alone[o] = share_of(dealt, count, sum->values[o]);
  }
  decision->compared = share_games(dealt, count);
  if (decision->compared > 0) decision->chance = by_chance(sum, decision->key, dealt, count);
  free(all);
}

/* From the answers of one key, in the order of the games. */
static void take_decision(Sum *sum, Met *list, size_t count) {
  ManoeuvreDecision *decision = &sum->out->decisions[sum->out->count++];
  const char *first = list[0].answer->period;
  for (size_t i = 1; i < count; i++) {
    if (strcmp(list[i].answer->period, first) < 0) first = list[i].answer->period;
  }
  *decision = (ManoeuvreDecision){.key = memory_copy(list[0].answer->key),
                                  .heading = memory_copy(list[0].answer->heading),
                                  .first = memory_copy(first),
                                  .asked = count};
  Dealt *dealt = memory_new(count * sizeof *dealt);
  decision->answers = number_answers(list, count, dealt);
  weigh(sum, decision, dealt);
  free(dealt);
}

/* ---- all ---- */

static int by_key(const void *a, const void *b) {
  const Met *left = a, *right = b;
  int order = strcmp(left->answer->key, right->answer->key);
  return order ? order : (left->game > right->game) - (left->game < right->game);
}

static int by_period(const void *a, const void *b) {
  const ManoeuvreDecision *left = a, *right = b;
  int order = strcmp(left->first, right->first);
  return order ? order : strcmp(left->key, right->key);
}

static void list_answers(Sum *sum) {
  size_t count = 0;
  for (size_t i = 0; i < sum->runs; i++) count += sum->games[i].failed ? 0 : sum->games[i].count;
  sum->list = memory_new(count * sizeof *sum->list);
  for (size_t i = 0; i < sum->runs; i++) {
    const BotGame *game = &sum->games[i];
    for (size_t k = 0; !game->failed && k < game->count; k++) {
      sum->list[sum->count++] = (Met){&game->answers[k], i, game->conduct};
    }
  }
  qsort(sum->list, sum->count, sizeof *sum->list, by_key);
}

static void take_decisions(Sum *sum) {
  size_t from = 0;
  sum->out->decisions = memory_new(sum->count * sizeof *sum->out->decisions);
  while (from < sum->count) {
    size_t end = from;
    const char *key = sum->list[from].answer->key;
    while (end < sum->count && strcmp(sum->list[end].answer->key, key) == 0) end++;
    take_decision(sum, &sum->list[from], end - from);
    from = end;
  }
  qsort(sum->out->decisions, sum->out->count, sizeof *sum->out->decisions, by_period);
}

static Manoeuvre *begin(const BotPlan *plan, const BotGame *games) {
  size_t outcomes = plan->setup->outcome_count;
  Manoeuvre *out = memory_new(sizeof *out);
  out->runs = plan->setup->runs;
  for (size_t i = 0; i < out->runs; i++) out->failed += games[i].failed;
  out->ended = out->runs - out->failed;
  out->conduct_count = plan->conduct_count;
  out->conducts = memory_new(plan->conduct_count * sizeof *out->conducts);
  for (size_t i = 0; i < plan->conduct_count; i++) {
    out->conducts[i] = memory_copy(plan->conducts[i]);
  }
  out->outcome_count = outcomes;
  out->held = memory_new(outcomes * sizeof *out->held);
  out->least = memory_new(outcomes * sizeof(double));
  out->middle = memory_new(outcomes * sizeof(double));
  out->most = memory_new(outcomes * sizeof(double));
  out->conduct = memory_new(outcomes * sizeof(double));
  return out;
}

static double **values_of(const BotGame *games, size_t runs, size_t outcomes) {
  double **values = memory_new(outcomes * sizeof *values);
  for (size_t o = 0; o < outcomes; o++) {
    values[o] = memory_new(runs * sizeof(double));
    for (size_t i = 0; i < runs; i++) {
      values[o][i] = games[i].failed ? (double)NAN : games[i].outcomes[o];
    }
  }
  return values;
}

Manoeuvre *manoeuvre_sum(const BotPlan *plan, const BotGame *games) {
  size_t runs = plan->setup->runs, outcomes = plan->setup->outcome_count;
  Sum sum = {.out = begin(plan, games), .games = games, .runs = runs};
  sum.values = values_of(games, runs, outcomes);
  for (size_t o = 0; o < outcomes; o++) spread(&sum, o);
  weigh_conducts(&sum);
  list_answers(&sum);
  take_decisions(&sum);
  for (size_t o = 0; o < outcomes; o++) free(sum.values[o]);
  free(sum.values);
  free(sum.list);
  return sum.out;
}
