/* The course of one figure in one book: what a page may show of it, in time's order. Inside this
 * room only. */
#ifndef STORY_COURSE_H
#define STORY_COURSE_H

#include "scene/sheet.h"
#include "script/bookshelf.h"
#include "story/kept.h"

typedef struct Course {
  const char *id, *label;
  const char *book; /* "reported", "seen", "ordered", "so"; NULL: the public ledger's alone */
  const char *unit; /* of the last point; "" where there is none. A chart holds no other */
  KeptPoint *points;
  size_t count;
  bool sums;  /* months add up to years */
  int places; /* to which what is shown is rounded; -1: not at all */
} Course;

/* All courses of a figure, like beside like. */
typedef struct Courses {
  Course list[4];
  size_t count;
} Courses;

/* What is known of the figure now: in play what was reported, seen or ordered; once the story has
 * ended the true book too. `row` may be NULL: then it is the ledger entry `id` alone. Freed with
 * courses_free(). */
void courses_find(const Story *story, const ShelfRow *row, const char *id, Courses *out);
void courses_free(Courses *courses);

/* The figure as it stands. */
const KeptPoint *course_last(const Course *course);

/* The last point of the month or before it, or NULL. */
const KeptPoint *course_at(const Course *course, const char *month);

bool course_moved(const Course *course);
bool course_has_months(const Course *course);

/* Adds the figure of a point: `title` NULL is the course's label. Returns the part. */
SheetPart *course_add(Sheet *sheet, const Course *course, const KeptPoint *point,
                      const char *title);

/* Adds the course to a chart, by months or, where months add up, by years; nothing where there is
 * no month. */
void course_chart(SheetPart *chart, const Course *course, const char *label);

/* A value as a page has it: what was so is kept unrounded, and shown to its row's places. */
double course_rounded(const Course *course, double value);

/* The sum of all points, as it is shown. */
double course_total(const Course *course);

#endif
