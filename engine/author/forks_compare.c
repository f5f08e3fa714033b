/* Both games are the same up to the answer. From its month on, figures and people are compared
 * month by month, and tellings by the event's id, in whichever month each game had it. */
#include <math.h>
#include <string.h>

#include "author/forks.h"
#include "base/json.h"

static const double LEAST = 10; /* figures under this are compared as if they were this */

/* The answer that parts them. */
static const ChronicleStep *parting(const ForksPair *pair) {
  const Chronicle *first = pair->first;
  for (size_t i = 0; i < first->step_count; i++) {
    const ChronicleStep *step = &first->steps[i];
    if (step->kind == CHRONICLE_ANSWER && step->answers == pair->at) return step;
  }
  return NULL;
}

static void add_month(Buffer *out, int month) {
  char text[8];
  chronicle_month_text(month, text);
  json_write_text(out, text);
}

/* ---- figures ---- */

typedef struct Largest {
  double share;
  const ChronicleFigure *figure;
  const char *name;
} Largest;

/* Whether the figure tells only what was ordered: the levers' own book. */
static bool is_order(const char *name) {
  return strncmp(name, "ordered ", 8) == 0;
}

/* All figures of one game in the window against the other's; one that the other lacks counts
 * whole. */
static void measure(const ForksPair *pair, const Chronicle *one, const Chronicle *other, int from,
                    Largest *largest) {
  for (size_t i = 0; i < one->figure_count; i++) {
    const ChronicleFigure *figure = &one->figures[i];
    if (figure->month < from || figure->month > from + pair->months) continue;
    if (figure->month == from && figure->answer == pair->at + 1) continue;
    const char *name = chronicle_name(one, figure->name);
    const ChronicleFigure *twin = chronicle_figure(other, name, figure->month);
    if (!twin) continue;
    double value = twin->value;
    double apart = fabs(figure->value - value);
    double scale = fmax(fmax(fabs(figure->value), fabs(value)), LEAST);
    if (apart / scale <= largest->share || is_order(name)) continue;
    *largest = (Largest){.share = apart / scale, .figure = figure, .name = name};
  }
}

static void add_figures(const ForksPair *pair, int from, Buffer *out) {
  Largest largest = {0};
  measure(pair, pair->first, pair->other, from, &largest);
  buffer_add_text(out, "\"figures\":");
  if (!largest.figure) {
    buffer_add_text(out, "null");
    return;
  }
  buffer_add_text(out, "{\"id\":");
  json_write_text(out, largest.name);
  buffer_add_text(out, ",\"month\":");
  add_month(out, largest.figure->month);
  buffer_addf(out, ",\"share\":%.4f}", largest.share);
}

/* ---- people ---- */

/* What was last written of `name` up to the month, as JSON; NULL: nothing. */
static const char *written(const Chronicle *chronicle, size_t name, int month) {
  const char *last = NULL;
  for (size_t i = 0; name != SIZE_MAX && i < chronicle->step_count; i++) {
    const ChronicleStep *step = &chronicle->steps[i];
    if (step->kind != CHRONICLE_WRITE || step->name != name || step->month > month) continue;
    last = chronicle_name(chronicle, step->text);
  }
  return last;
}

static bool same_text(const char *a, const char *b) {
  return a == b || (a && b && strcmp(a, b) == 0);
}

/* The first month in which a person's field that `one` wrote differs; -1: none. */
static int first_apart(const ForksPair *pair, const Chronicle *one, const Chronicle *other,
                       const char *name, int from) {
  size_t in_one = chronicle_find(one, name), in_other = chronicle_find(other, name);
  for (int month = from; month <= from + pair->months; month++) {
    if (!same_text(written(one, in_one, month), written(other, in_other, month))) return month;
  }
  return -1;
}

static void find_person(const ForksPair *pair, const Chronicle *one, const Chronicle *other,
                        int from, const char **who, int *when) {
  for (size_t i = 0; i < one->step_count; i++) {
    const ChronicleStep *step = &one->steps[i];
    if (step->kind != CHRONICLE_WRITE || step->answers <= pair->at) continue;
    if (step->month < from || step->month > from + pair->months) continue;
    const char *name = chronicle_name(one, step->name);
    if (strncmp(name, "people.", 7) != 0) continue;
    int month = first_apart(pair, one, other, name, from);
    if (month >= 0 && (*when < 0 || month < *when)) {
      *when = month;
      *who = name;
    }
  }
}

static void add_people(const ForksPair *pair, int from, Buffer *out) {
  const char *who = NULL;
  int when = -1;
  find_person(pair, pair->first, pair->other, from, &who, &when);
  find_person(pair, pair->other, pair->first, from, &who, &when);
  buffer_add_text(out, ",\"people\":");
  if (!who) {
    buffer_add_text(out, "null");
    return;
  }
  buffer_add_text(out, "{\"who\":");
  json_write_text(out, who);
  buffer_add_text(out, ",\"month\":");
  add_month(out, when);
  buffer_add_char(out, '}');
}

/* ---- what the answer wrote ---- */

/* Whether facts of that name are written outside of events too: the campaign's own. */
static bool is_common(const Chronicle *chronicle, size_t name) {
  for (size_t i = 0; i < chronicle->step_count; i++) {
    const ChronicleStep *step = &chronicle->steps[i];
    if (step->kind == CHRONICLE_WRITE && step->name == name && step->told == 0) return true;
  }
  return false;
}

/* What the event wrote of it once it was answered, as JSON; NULL: nothing. */
static const char *answered_with(const Chronicle *chronicle, size_t told, size_t at, size_t name) {
  const char *last = NULL;
  for (size_t i = 0; i < chronicle->step_count; i++) {
    const ChronicleStep *step = &chronicle->steps[i];
    if (step->kind != CHRONICLE_WRITE || step->told != told || step->answers <= at) continue;
    if (step->name == name) last = chronicle_name(chronicle, step->text);
  }
  return last;
}

/* Whether the expression names the fact, whole. */
static bool names(const char *when, const char *fact) {
  size_t length = strlen(fact);
  for (const char *at = strstr(when, fact); at; at = strstr(at + 1, fact)) {
    const char *next = at + length;
    bool goes_on = (*next >= 'a' && *next <= 'z') || (*next >= '0' && *next <= '9') || *next == '_';
    if (!goes_on) return true;
  }
  return false;
}

/* Whether the condition names something that the answer wrote in `one` otherwise than in
 * `other`. */
static bool hangs_on(const ForksPair *pair, const Chronicle *one, const Chronicle *other,
                     const char *when) {
  size_t told = parting(pair)->told;
  for (size_t i = 0; told > 0 && i < one->step_count; i++) {
    const ChronicleStep *step = &one->steps[i];
    if (step->kind != CHRONICLE_WRITE || step->told != told || step->answers <= pair->at) continue;
    const char *name = chronicle_name(one, step->name);
    size_t twin = chronicle_find(other, name);
    const char *mine = answered_with(one, told, pair->at, step->name);
    const char *theirs = answered_with(other, told, pair->at, twin);
    if (same_text(mine, theirs) || is_common(one, step->name)) continue;
    if (names(when, name)) return true;
  }
  return false;
}

static const char *when_of(const Counts *counts, const char *event) {
  for (size_t i = 0; i < counts->event_count; i++) {
    if (strcmp(counts->events[i].id, event) == 0) return counts->events[i].when;
  }
  return NULL;
}

/* ---- words ---- */

/* The other game's telling of the same; NULL where it has none. */
static const ChronicleTelling *twin_of(const Chronicle *one, const ChronicleTelling *telling,
                                       const Chronicle *other) {
  size_t name = chronicle_find(other, chronicle_name(one, telling->name));
  for (size_t i = 0; i < other->telling_count; i++) {
    const ChronicleTelling *twin = &other->tellings[i];
    if (twin->name != name || twin->is_event != telling->is_event) continue;
    if (telling->is_event ? twin->times == telling->times : twin->month == telling->month) {
      return twin;
    }
  }
  return NULL;
}

static bool says_otherwise(const ForksPair *pair, const ChronicleTelling *telling,
                           const ChronicleTelling *twin) {
  return pair->raw ? telling->words != twin->words : telling->like != twin->like;
}

/* Whether a telling shows that the games parted. `is_first`: it is the first game's. */
static bool shows(const ForksPair *pair, const ChronicleTelling *telling, bool is_first) {
  const Chronicle *one = is_first ? pair->first : pair->other;
  const Chronicle *other = is_first ? pair->other : pair->first;
  const ChronicleTelling *twin = twin_of(one, telling, other);
  if (twin) return is_first && says_otherwise(pair, telling, twin);
  if (!telling->is_event) return false;
  const char *when = when_of(pair->counts, chronicle_name(one, telling->name));
  return when && (hangs_on(pair, pair->first, pair->other, when) ||
                  hangs_on(pair, pair->other, pair->first, when));
}

static void list_words(const ForksPair *pair, bool is_first, int from, int to, bool *any,
                       Buffer *out) {
  const Chronicle *one = is_first ? pair->first : pair->other;
  size_t answered = parting(pair)->told;
  for (size_t i = 0; i < one->telling_count; i++) {
    const ChronicleTelling *telling = &one->tellings[i];
    bool later = telling->answers > pair->at || (answered > 0 && i + 1 > answered);
    if (!later || i + 1 == answered || telling->month < from || telling->month > to) continue;
    if (!shows(pair, telling, is_first)) continue;
    buffer_add_text(out, *any ? ",[" : "[");
    *any = true;
    json_write_text(out, chronicle_name(one, telling->name));
    buffer_add_char(out, ',');
    add_month(out, telling->month);
    buffer_add_char(out, ']');
  }
}

static void add_words(const ForksPair *pair, const char *key, int from, int to, Buffer *out) {
  bool any = false;
  buffer_addf(out, ",\"%s\":[", key);
  list_words(pair, true, from, to, &any, out);
  list_words(pair, false, from, to, &any, out);
  buffer_add_char(out, ']');
}

void forks_compare(const ForksPair *pair, Buffer *out) {
  const ChronicleStep *step = parting(pair);
  int from = step ? step->month : 0;
  add_figures(pair, from, out);
  add_people(pair, from, out);
  add_words(pair, "words", from, from + pair->months, out);
  add_words(pair, "later", from + 2, from + FORKS_LATER, out);
}
