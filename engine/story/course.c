/* A row of the shelf names one figure; each book may have its own word on it. The public ledger is
 * said at once and recorded at the month's end, so what it says of months that are not recorded
 * yet, or never are, goes into the course of the book that it belongs to. */
#include "story/course.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "story/core.h"

enum { YEAR_LETTERS = 4, MONTH_LETTERS = 7 };

static bool is_month(const char *text) {
  for (size_t i = 0; i < MONTH_LETTERS; i++) {
    bool good = i == YEAR_LETTERS ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';
    if (!good) return false;
  }
  return text[MONTH_LETTERS] == '\0';
}

/* ---- finding ---- */

static void add_point(Course *course, const KeptPoint *point) {
  course->points = memory_grow(course->points, course->count + 1, sizeof *course->points);
  course->points[course->count++] = *point;
}

static void add_series(Course *course, const KeptSeries *series, double times, bool ended) {
  for (size_t i = 0; series && i < series->count; i++) {
    KeptPoint point = series->points[i];
    point.value *= times;
    if (ended || !point.withheld) add_point(course, &point);
  }
}

/* The point of a month, or NULL. */
static KeptPoint *point_of(Course *course, size_t count, const char *month) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(course->points[i].month, month) == 0) return &course->points[i];
  }
  return NULL;
}

/* The answer that the ledger named stands behind the recorded figure too, where they agree. */
static void add_ledger(Course *course, const KeptSeries *ledger) {
  size_t recorded = course->count;
  for (size_t i = 0; i < ledger->count; i++) {
    const KeptPoint *said = &ledger->points[i];
    KeptPoint *same = point_of(course, recorded, said->month);
    if (!same) {
      add_point(course, said);
    } else if (same->value == said->value && !same->given) {
      same->given = said->given;
    }
  }
}

/* Texts are held once; "" may be anybody's. */
static bool same_unit(const KeptPoint *a, const KeptPoint *b) {
  return strcmp(a->unit, b->unit) == 0;
}

/* By month; of one month as they came. */
static void sort(Course *course) {
  for (size_t i = 1; i < course->count; i++) {
    KeptPoint point = course->points[i];
    size_t at = i;
    for (; at > 0 && strcmp(course->points[at - 1].month, point.month) > 0; at--) {
      course->points[at] = course->points[at - 1];
    }
    course->points[at] = point;
  }
}

/* Each value again with the month and the answer that it came from, among what is shown. */
static void settle(Course *course) {
  sort(course);
  for (size_t i = 0; i < course->count; i++) {
    KeptPoint *point = &course->points[i];
    bool stands = i > 0 && point->value == point[-1].value && same_unit(point, point - 1) &&
                  (!point->given || !point[-1].answer || point->given == point[-1].answer);
    point->since = stands ? point[-1].since : point->month;
    point->answer = stands && point[-1].answer ? point[-1].answer : point->given;
  }
}

/* A point's own unit stands, but where it was multiplied to be in the row's. */
static void set_unit(Course *course, const ShelfRow *row, bool is_converted) {
  const char *unit = row && row->unit ? row->unit : "";
  for (size_t i = 0; i < course->count; i++) {
    KeptPoint *point = &course->points[i];
    if (is_converted || !point->unit[0]) point->unit = unit;
  }
  course->unit = course->count > 0 ? course_last(course)->unit : "";
}

static void find_one(const Story *story, const ShelfRow *row, KeptBook book, Courses *out) {
  static const char *const names[] = {"reported", "seen", "ordered", "so"};
  const Kept *kept = story_kept(story);
  bool ended = story_opened(story);
  const KeptSeries *recorded = kept_series(kept, book, book == KEPT_SO ? row->so : row->id);
  const KeptSeries *ledger = kept_series(kept, KEPT_PUBLIC, row->id);
  if (strcmp(row->book ? row->book : names[KEPT_REPORTED], names[book]) != 0) ledger = NULL;
  if (book != KEPT_SO && row->book && strcmp(row->book, names[book]) != 0) return;
  if (!recorded && !ledger) return;
  Course *course = &out->list[out->count];
  *course = (Course){.id = row->id,
                     .label = row->label,
                     .book = names[book],
                     .sums = row->sum,
                     .places = book == KEPT_SO ? (int)row->places : -1};
  add_series(course, recorded, book == KEPT_SO ? row->times : 1, ended);
  if (ledger) add_ledger(course, ledger);
  if (course->count == 0) return; /* all of it is withheld */
  out->count++;
  settle(course);
  set_unit(course, row, book == KEPT_SO && row->unit);
}

/* A figure that stands in no book of the shelf. */
static void find_entry(const Story *story, const char *id, Courses *out) {
  const KeptSeries *ledger = kept_series(story_kept(story), KEPT_PUBLIC, id);
  if (!ledger) return;
  Course *course = &out->list[out->count++];
  *course = (Course){.id = id, .label = id, .places = -1};
  add_series(course, ledger, 1, true);
  set_unit(course, NULL, false);
}

void courses_find(const Story *story, const ShelfRow *row, const char *id, Courses *out) {
  *out = (Courses){0};
  if (!row) {
    find_entry(story, id, out);
    return;
  }
  for (KeptBook book = KEPT_REPORTED; book <= KEPT_ORDERED; book++) {
    find_one(story, row, book, out);
  }
  if (story_opened(story)) find_one(story, row, KEPT_SO, out);
}

void courses_free(Courses *courses) {
  for (size_t i = 0; i < courses->count; i++) free(courses->list[i].points);
  courses->count = 0;
}

/* ---- asking ---- */

/* The true book is not rounded; a page is. */
double course_rounded(const Course *course, double value) {
  double scale = 1;
  for (int i = 0; i < course->places; i++) scale *= 10;
  if (course->places < 0) return value;
  double result = floor(value * scale + 0.5) / scale;
  return result == 0 ? 0 : result; /* never -0 */
}

const KeptPoint *course_last(const Course *course) {
  return &course->points[course->count - 1];
}

const KeptPoint *course_at(const Course *course, const char *month) {
  const KeptPoint *found = NULL;
  for (size_t i = 0; i < course->count; i++) {
    if (strcmp(course->points[i].month, month) <= 0) found = &course->points[i];
  }
  return found;
}

bool course_moved(const Course *course) {
  for (size_t i = 1; i < course->count; i++) {
    if (course->points[i].value != course->points[0].value) return true;
  }
  return false;
}

double course_total(const Course *course) {
  double sum = 0;
  for (size_t i = 0; i < course->count; i++) sum += course->points[i].value;
  return course_rounded(course, sum);
}

/* ---- showing ---- */

SheetPart *course_add(Sheet *sheet, const Course *course, const KeptPoint *point,
                      const char *title) {
  SheetPart *part = sheet_add(sheet, SHEET_FIGURE, title ? title : course->label, NULL);
  sheet_set(&part->id, course->id);
  sheet_value(part, course_rounded(course, point->value), point->unit[0] ? point->unit : NULL);
  sheet_set(&part->book, course->book);
  if (point->by[0]) sheet_set(&part->by, point->by);
  const char *at = is_month(point->since) ? point->since : point->at;
  if (at[0]) sheet_set(&part->at, at);
  return part;
}

static void chart_years(SheetSeries *series, const Course *course) {
  char year[YEAR_LETTERS + 1] = "";
  double sum = 0;
  for (size_t i = 0; i < course->count; i++) {
    const KeptPoint *point = &course->points[i];
    if (!is_month(point->month)) continue;
    if (year[0] && strncmp(year, point->month, YEAR_LETTERS) != 0) {
      sheet_add_point(series, year, course_rounded(course, sum));
      sum = 0;
    }
    memcpy(year, point->month, YEAR_LETTERS);
    sum += point->value;
  }
  if (year[0]) sheet_add_point(series, year, course_rounded(course, sum));
}

/* A month has one point in a chart, its last; what was seen once is not drawn on into months in
 * which nobody looked. */
static void chart_months(SheetSeries *series, const Course *course) {
  bool is_seen = course->book && strcmp(course->book, "seen") == 0;
  for (size_t i = 0; i < course->count; i++) {
    const KeptPoint *point = &course->points[i];
    bool is_last = i + 1 == course->count || strcmp(point[1].month, point->month) != 0;
    bool is_new = strcmp(point->since, point->month) == 0;
    if (strcmp(point->unit, course->unit) != 0) continue;
    if (is_last && is_month(point->month) && (is_new || !is_seen)) {
      sheet_add_point(series, point->month, course_rounded(course, point->value));
    }
  }
}

bool course_has_months(const Course *course) {
  for (size_t i = 0; i < course->count; i++) {
    if (is_month(course->points[i].month)) return true;
  }
  return false;
}

void course_chart(SheetPart *chart, const Course *course, const char *label) {
  if (!course_has_months(course)) return;
  SheetSeries *series = sheet_add_series(chart, label, course->book);
  if (course->sums) {
    chart_years(series, course);
  } else {
    chart_months(series, course);
  }
}
