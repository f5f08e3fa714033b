/* A total is looked at in the months that both runs have: where one of them went further, what it
 * went through alone is no difference. Ids of flows are those of either run; one that a run never
 * had was nothing there. The ledger tells changes, not months: in each month of either run a figure
 * is what it last was. */
#include "report/change_pair.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "story/kept.h"

static char *join(const char *id, const char *tail) {
  Buffer out = {0};
  buffer_addf(&out, "%s%s", id, tail);
  return buffer_take(&out);
}

static const KeptSeries *series_of(const Story *story, KeptBook book, const char *id) {
  return kept_series(story_kept(story), book, id);
}

/* The point of the month; NULL: none. */
static const KeptPoint *point_of(const KeptSeries *series, const char *month) {
  for (size_t i = 0; series && i < series->count; i++) {
    if (strcmp(series->points[i].month, month) == 0) return &series->points[i];
  }
  return NULL;
}

static double value_of(const KeptSeries *series, const char *month) {
  const KeptPoint *point = point_of(series, month);
  return point ? point->value : 0;
}

/* ---- totals ---- */

static void note_first(Pair *pair, const char *month) {
  if (!pair->first || strcmp(month, pair->first) < 0) pair->first = month;
}

static void add_month(Pair *pair, const char *month, double played, double other) {
  pair->months = memory_grow(pair->months, pair->count + 1, sizeof *pair->months);
  pair->months[pair->count++] = (PairFigure){.month = month, .played = played, .other = other};
  if (played != other) note_first(pair, month);
}

static void find_totals(const Change *change, Pair *pair) {
  const KeptSeries *played = series_of(change->played, KEPT_SO, pair->id);
  const KeptSeries *other = series_of(change->other, KEPT_SO, pair->id);
  for (size_t i = 0; played && i < played->count; i++) {
    const KeptPoint *point = &played->points[i], *beside = point_of(other, point->month);
    if (beside) add_month(pair, point->month, point->value, beside->value);
  }
}

/* ---- flows ---- */

static void add_flow(const Change *change, Pair *pair, const KeptEntry *entry) {
  const KeptSeries *played = series_of(change->played, KEPT_SO, entry->id);
  const KeptSeries *other = series_of(change->other, KEPT_SO, entry->id);
  PairFlow flow = {.id = entry->id, .unit = entry->series->points[0].unit};
  for (size_t i = 0; i < pair->count; i++) {
    const char *month = pair->months[i].month;
    double before = value_of(played, month), after = value_of(other, month);
    flow.played += before;
    flow.other += after;
    if (before != after) note_first(pair, month);
  }
  pair->flows = memory_grow(pair->flows, pair->flow_count + 1, sizeof *pair->flows);
  pair->flows[pair->flow_count++] = flow;
}

static void find_carrier(Pair *pair) {
  double most = 0;
  for (size_t i = 0; i < pair->flow_count; i++) {
    double difference = fabs(pair->flows[i].other - pair->flows[i].played);
    if (difference <= most) continue;
    most = difference;
    pair->carrier = &pair->flows[i];
  }
}

/* Flows of both runs, merged in the order of their ids. */
static void find_flows(const Change *change, Pair *pair, const char *prefix) {
  size_t count_a, count_b, a = 0, b = 0, length = strlen(prefix);
  KeptEntry *list_a = kept_list(story_kept(change->played), KEPT_SO, &count_a);
  KeptEntry *list_b = kept_list(story_kept(change->other), KEPT_SO, &count_b);
  while (a < count_a || b < count_b) {
    int order = a == count_a ? 1 : b == count_b ? -1 : strcmp(list_a[a].id, list_b[b].id);
    const KeptEntry *entry = order <= 0 ? &list_a[a] : &list_b[b];
    if (strncmp(entry->id, prefix, length) == 0) add_flow(change, pair, entry);
    a += order <= 0;
    b += order >= 0;
  }
  free(list_a);
  free(list_b);
  find_carrier(pair);
}

static Pair account(const Change *change, const PlanAccount *account) {
  Pair pair = {.id = join(account->id, ".total"),
               .title = account->title,
               .kept = account->kept,
               .unit = account->unit,
               .times = account->times == 0 ? 1 : account->times,
               .places = account->places,
               .book = "so"};
  char *prefix = join(account->id, ".flow.");
  find_totals(change, &pair);
  find_flows(change, &pair, prefix);
  free(prefix);
  return pair;
}

/* ---- the ledger ---- */

/* The figure as it stood in that month; NULL: it was not entered yet. */
static const KeptPoint *standing(const KeptSeries *series, const char *month) {
  const KeptPoint *last = NULL;
  for (size_t i = 0; i < series->count; i++) {
    if (strcmp(series->points[i].month, month) <= 0) last = &series->points[i];
  }
  return last;
}

static void stand(Pair *pair, const KeptSeries *played, const KeptSeries *other,
                  const char *month) {
  const KeptPoint *a = standing(played, month), *b = standing(other, month);
  bool is_new = pair->count == 0 || strcmp(pair->months[pair->count - 1].month, month) != 0;
  if (!a || !b) return;
  if (is_new) {
    add_month(pair, month, a->value, b->value);
  } else {
    pair->months[pair->count - 1].played = a->value;
    pair->months[pair->count - 1].other = b->value;
    if (a->value != b->value) note_first(pair, month);
  }
}

static int by_month(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void find_standing(Pair *pair, const KeptSeries *played, const KeptSeries *other) {
  size_t count = 0;
  const char **months = memory_new((played->count + other->count) * sizeof *months);
  for (size_t i = 0; i < played->count; i++) months[count++] = played->points[i].month;
  for (size_t i = 0; i < other->count; i++) months[count++] = other->points[i].month;
  qsort(months, count, sizeof *months, by_month);
  for (size_t i = 0; i < count; i++) stand(pair, played, other, months[i]);
  free(months);
}

static const char *label_of(const Story *story, const char *id) {
  const ShelfRow *row = bookshelf_row(&story_manifest(story)->shelf, id, NULL);
  return row ? row->label : id;
}

static void add_pair(Pairs *pairs, Pair pair) {
  pairs->list = memory_grow(pairs->list, pairs->count + 1, sizeof *pairs->list);
  pairs->list[pairs->count++] = pair;
}

static void add_ledger(const Change *change, const KeptEntry *entry, Pairs *pairs) {
  const KeptSeries *other = series_of(change->other, KEPT_PUBLIC, entry->id);
  if (!other) return;
  Pair pair = {.id = memory_copy(entry->id),
               .title = label_of(change->played, entry->id),
               .kept = entry->series->points[0].unit,
               .times = 1,
               .places = 2,
               .book = "reported"};
  find_standing(&pair, entry->series, other);
  add_pair(pairs, pair);
}

static void free_pair(Pair *pair) {
  free(pair->id);
  free(pair->months);
  free(pair->flows);
}

/* Where some differ, those that do not are nothing to look at. */
static void drop_same(Pairs *pairs) {
  size_t kept = 0;
  for (size_t i = 0; i < pairs->count; i++) {
    if (pairs->list[i].first) {
      pairs->list[kept++] = pairs->list[i];
    } else {
      free_pair(&pairs->list[i]);
    }
  }
  pairs->count = kept;
}

static void find_ledger(const Change *change, Pairs *pairs) {
  size_t count;
  bool any = false;
  KeptEntry *list = kept_list(story_kept(change->played), KEPT_PUBLIC, &count);
  for (size_t i = 0; i < count; i++) add_ledger(change, &list[i], pairs);
  free(list);
  for (size_t i = 0; i < pairs->count; i++) any = any || pairs->list[i].first;
  if (any) drop_same(pairs);
}

Pairs pairs_find(const Change *change) {
  Pairs pairs = {0};
  size_t count = change->plan ? change->plan->account_count : 0;
  for (size_t i = 0; i < count; i++) {
    add_pair(&pairs, account(change, &change->plan->accounts[i]));
  }
  if (count == 0) find_ledger(change, &pairs);
  return pairs;
}

void pairs_free(Pairs *pairs) {
  for (size_t i = 0; i < pairs->count; i++) free_pair(&pairs->list[i]);
  free(pairs->list);
  *pairs = (Pairs){0};
}

/* ---- the same ---- */

static bool same_series(const KeptEntry *a, const KeptEntry *b) {
  if (strcmp(a->id, b->id) != 0 || a->series->count != b->series->count) return false;
  for (size_t i = 0; i < a->series->count; i++) {
    const KeptPoint *x = &a->series->points[i], *y = &b->series->points[i];
    if (strcmp(x->month, y->month) != 0 || x->value != y->value) return false;
  }
  return true;
}

static bool same_book(const Story *a, const Story *b, KeptBook book) {
  size_t count_a, count_b;
  KeptEntry *list_a = kept_list(story_kept(a), book, &count_a);
  KeptEntry *list_b = kept_list(story_kept(b), book, &count_b);
  bool same = count_a == count_b;
  for (size_t i = 0; same && i < count_a; i++) same = same_series(&list_a[i], &list_b[i]);
  free(list_a);
  free(list_b);
  return same;
}

static bool same_moment(Moment a, Moment b) {
  return strcmp(a.scene->id, b.scene->id) == 0 && strcmp(a.scene->ask.id, b.scene->ask.id) == 0 &&
         value_equal(a.answer, b.answer);
}

bool pairs_same_runs(const Story *a, const Story *b) {
  if (story_count(a) != story_count(b) || story_state(a) != story_state(b)) return false;
  for (size_t i = 0; i < story_count(a); i++) {
    if (!same_moment(story_moment(a, i), story_moment(b, i))) return false;
  }
  for (KeptBook book = KEPT_REPORTED; book < KEPT_BOOKS; book++) {
    if (!same_book(a, b, book)) return false;
  }
  return true;
}
