/* Each sentence holds figures, months and the words between them, nothing of what they mean. Units
 * and labels are an author's plain words, so all of it is escaped where it becomes Markdown. */
#include "story/telling.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "scene/scene.h"

enum { NUMBER_BYTES = 400, FULL_SERIES = 2 };

static void add_plain(Buffer *out, const char *text) {
  for (; *text; text++) {
    if (strchr("\\`*_{}[]<>#~|", *text)) buffer_add_char(out, '\\');
    buffer_add_char(out, *text);
  }
}

static bool is_whole(double value) {
  return fabs(value - floor(value + 0.5)) < 1e-6;
}

/* As many decimals as it has, where those are one or two; of more a large one has none, another
 * two. */
static int places_of(double value) {
  if (is_whole(value)) return 0;
  if (is_whole(value * 10)) return 1;
  return fabs(value) < 1000 || is_whole(value * 100) ? 2 : 0;
}

void telling_value(Buffer *out, double value, const char *unit) {
  char number[NUMBER_BYTES];
  number_grouped(value, places_of(value), number);
  buffer_add_text(out, number);
  if (!unit || !unit[0]) return;
  buffer_add_char(out, ' ');
  add_plain(out, unit);
}

void telling_when(Buffer *out, const char *at) {
  char when[SCENE_WHEN_BYTES];
  add_plain(out, scene_when(at, when) ? when : at);
}

const char *telling_book(const char *book) {
  return strcmp(book, "so") == 0 ? "as it was" : book;
}

static void add_point(Buffer *out, const char *before, const SheetPoint *point, const char *unit) {
  buffer_add_text(out, before);
  telling_value(out, point->value, unit);
  buffer_add_text(out, " in ");
  telling_when(out, point->at);
}

typedef struct Ends {
  const SheetPoint *highest, *lowest, *last;
} Ends;

static Ends ends_of(const SheetSeries *series) {
  Ends ends = {series->points, series->points, &series->points[series->count - 1]};
  for (size_t i = 1; i < series->count; i++) {
    const SheetPoint *point = &series->points[i];
    if (point->value > ends.highest->value) ends.highest = point;
    if (point->value < ends.lowest->value) ends.lowest = point;
  }
  return ends;
}

static void add_throughout(const SheetSeries *series, const Ends *ends, const char *unit,
                           Buffer *out) {
  telling_value(out, ends->last->value, unit);
  buffer_add_text(out, series->count > 1 ? " from " : " in ");
  telling_when(out, series->points[0].at);
  if (series->count == 1) return;
  buffer_add_text(out, " to ");
  telling_when(out, ends->last->at);
}

static void add_series(const SheetSeries *series, const char *unit, bool is_full, Buffer *out) {
  Ends ends = ends_of(series);
  if (out->length > 0) buffer_add_char(out, ' ');
  size_t begin = out->length;
  add_plain(out, series->label);
  char *first = &out->bytes[begin];
  if (*first >= 'a' && *first <= 'z') *first = (char)(*first - 'a' + 'A');
  buffer_add_text(out, ": ");
  if (ends.highest->value == ends.lowest->value) {
    add_throughout(series, &ends, unit, out);
  } else {
    add_point(out, "highest ", ends.highest, unit);
    if (is_full) add_point(out, ", lowest ", ends.lowest, NULL);
    if (ends.last != ends.highest && !(is_full && ends.last == ends.lowest)) {
      add_point(out, ", last ", ends.last, NULL);
    }
  }
  buffer_add_char(out, '.');
}

void telling_chart(const SheetPart *chart, Buffer *out) {
  for (size_t i = 0; i < chart->series_count; i++) {
    add_series(&chart->series[i], chart->unit, chart->series_count <= FULL_SERIES, out);
  }
}

/* A figure of two that are held against each other: by its row where they are two rows, else by the
 * book. */
static void add_side(Buffer *out, const Course *course, const KeptPoint *point, bool by_row) {
  add_plain(out, by_row || !course->book ? course->label : telling_book(course->book));
  buffer_add_text(out, by_row ? ", " : " ");
  telling_value(out, course_rounded(course, point->value), point->unit);
}

static bool is_seen(const Course *course) {
  return course->book && strcmp(course->book, "seen") == 0;
}

/* The last month of which both say something: of what was seen, the month when it was. */
static bool common(const Course *told, const Course *held, const KeptPoint **first,
                   const KeptPoint **second) {
  for (size_t i = held->count; i-- > 0;) {
    const KeptPoint *point = &held->points[i];
    if (is_seen(held) && strcmp(point->since, point->month) != 0) continue;
    *first = course_at(told, point->month);
    *second = point;
    if (!*first || strcmp((*first)->unit, point->unit) != 0) continue;
    if (is_seen(held) || strcmp((*first)->month, point->month) == 0) return true;
  }
  return false;
}

/* Whether each is one figure, of the same month: then the chart's sentence has said all but how far
 * they are apart. */
static bool is_said(const Course *told, const Course *held) {
  return !course_moved(told) && !course_moved(held) &&
         strcmp(told->points[0].month, held->points[0].month) == 0;
}

static void add_sides(Buffer *out, const Course *told, const KeptPoint *first, const Course *held,
                      const KeptPoint *second) {
  bool by_row = strcmp(told->id, held->id) != 0;
  buffer_add_text(out, out->length > 0 ? " In " : "In ");
  telling_when(out, second->month);
  buffer_add_text(out, ": ");
  add_side(out, told, first, by_row);
  buffer_add_text(out, "; ");
  add_side(out, held, second, by_row);
}

void telling_against(const Course *told, const Course *held, Buffer *out) {
  const KeptPoint *first, *second;
  if (!common(told, held, &first, &second)) return;
  double difference = course_rounded(told, first->value) - course_rounded(held, second->value);
  bool said = out->length > 0 && is_said(told, held);
  if (!said) add_sides(out, told, first, held, second);
  if (difference == 0) {
    buffer_add_text(out, said ? " They are the same." : ": the same.");
    return;
  }
  buffer_add_text(out, said ? " The first is " : ". The first is ");
  telling_value(out, fabs(difference), first->unit);
  buffer_add_text(out, difference > 0 ? " more." : " less.");
}
