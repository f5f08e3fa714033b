/* Two games' books, both in the order of their ids: walked side by side. What is compared ends with
 * the last month that both games have, so that a game that ended sooner does not differ by all that
 * it never saw. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "author/trials_core.h"
#include "base/buffer.h"
#include "base/memory.h"

/* Both games' series of one book. */
typedef struct Pair {
  KeptEntry *played, *other;
  size_t played_count, other_count;
} Pair;

static Pair pair_of(const Kept *played, const Kept *other, KeptBook book) {
  Pair pair = {0};
  pair.played = kept_list(played, book, &pair.played_count);
  pair.other = kept_list(other, book, &pair.other_count);
  return pair;
}

static void pair_free(Pair *pair) {
  free(pair->played);
  free(pair->other);
}

/* The next id of either game, with its series (NULL: that game has none). */
static const char *pair_next(const Pair *pair, size_t *i, size_t *k, const KeptSeries **played,
                             const KeptSeries **other) {
  const KeptEntry *a = *i < pair->played_count ? &pair->played[*i] : NULL;
  const KeptEntry *b = *k < pair->other_count ? &pair->other[*k] : NULL;
  if (!a && !b) return NULL;
  int order = !a ? 1 : !b ? -1 : strcmp(a->id, b->id);
  *played = order <= 0 ? a->series : NULL;
  *other = order >= 0 ? b->series : NULL;
  *i += order <= 0;
  *k += order >= 0;
  return order <= 0 ? a->id : b->id;
}

static const char *last_month(const KeptEntry *list, size_t count) {
  const char *last = "";
  for (size_t i = 0; i < count; i++) {
    const KeptSeries *series = list[i].series;
    const char *month = series->points[series->count - 1].month;
    if (strcmp(month, last) > 0) last = month;
  }
  return last;
}

/* ---- figures ---- */

/* As it stands in the month `until`, or all up to it; 0 where there is nothing. */
static double figure(const KeptSeries *series, bool sum, const char *until) {
  double value = 0;
  for (size_t i = 0; series && i < series->count; i++) {
    if (strcmp(series->points[i].month, until) > 0) break;
    value = (sum ? value : 0) + series->points[i].value;
  }
  return value;
}

/* The flow of `account` whose sum differs most. */
static void measure_flow(const Pair *so, const char *account, const char *until, char **flow,
                         double *moved) {
  const KeptSeries *played, *other;
  const char *id, *most = NULL;
  Buffer front = {0};
  buffer_add(&front, account, strcspn(account, "."));
  buffer_add_text(&front, ".flow.");
  *moved = 0;
  for (size_t i = 0, k = 0; (id = pair_next(so, &i, &k, &played, &other)) != NULL;) {
    if (strncmp(id, buffer_text(&front), front.length) != 0) continue;
    double apart = fabs(figure(played, true, until) - figure(other, true, until));
    if (apart <= *moved) continue;
    *moved = apart;
    most = id;
  }
  *flow = memory_copy(most);
  buffer_free(&front);
}

/* ---- months ---- */

/* The first month in which two series are not the same; NULL: none up to `until`. */
static const char *first_apart(const KeptSeries *a, const KeptSeries *b, const char *until) {
  size_t count_a = a ? a->count : 0, count_b = b ? b->count : 0;
  for (size_t i = 0; i < count_a || i < count_b; i++) {
    const char *in_a = i < count_a ? a->points[i].month : NULL;
    const char *in_b = i < count_b ? b->points[i].month : NULL;
    int order = !in_a ? 1 : !in_b ? -1 : strcmp(in_a, in_b);
    if (order == 0 && a->points[i].value == b->points[i].value) continue;
    const char *month = order <= 0 ? in_a : in_b;
    return month && strcmp(month, until) <= 0 ? month : NULL;
  }
  return NULL;
}

static const char *first_in_book(const Pair *pair, const char *until, const char *first) {
  const KeptSeries *played, *other;
  for (size_t i = 0, k = 0; pair_next(pair, &i, &k, &played, &other);) {
    const char *month = first_apart(played, other, until);
    if (month && (!first || strcmp(month, first) < 0)) first = month;
  }
  return first;
}

static const char *first_of_all(const Kept *played, const Kept *other, const char *until) {
  static const KeptBook books[] = {KEPT_SO, KEPT_REPORTED, KEPT_SEEN, KEPT_ORDERED};
  const char *first = NULL;
  for (size_t i = 0; i < sizeof books / sizeof books[0]; i++) {
    Pair pair = pair_of(played, other, books[i]);
    first = first_in_book(&pair, until, first);
    pair_free(&pair);
  }
  return first;
}

/* ---- both ---- */

void apart_measure(const TrialsSetup *setup, const Kept *played, const Kept *other, Apart *out) {
  size_t outcomes = setup->outcome_count;
  Pair so = pair_of(played, other, KEPT_SO);
  const char *until = last_month(so.played, so.played_count);
  const char *until_other = last_month(so.other, so.other_count);
  if (strcmp(until_other, until) < 0) until = until_other;
  out->difference = memory_new(outcomes * sizeof *out->difference);
  out->moved = memory_new(outcomes * sizeof *out->moved);
  out->flow = memory_new(outcomes * sizeof *out->flow);
  for (size_t i = 0; i < outcomes; i++) {
    const ManoeuvreOutcome *outcome = &setup->outcomes[i];
    double before = figure(kept_series(played, KEPT_SO, outcome->id), outcome->sum, until);
    double after = figure(kept_series(other, KEPT_SO, outcome->id), outcome->sum, until);
    out->difference[i] = fabs(after - before);
    measure_flow(&so, outcome->id, until, &out->flow[i], &out->moved[i]);
  }
  out->first = memory_copy(first_of_all(played, other, until));
  pair_free(&so);
}

void apart_free(Apart *apart, size_t outcomes) {
  for (size_t i = 0; apart->flow && i < outcomes; i++) free(apart->flow[i]);
  free(apart->flow);
  free(apart->difference);
  free(apart->moved);
  free(apart->first);
}
