/* The books. Without an id: what the public ledger says, and which books there are. A book: its
 * figures with who said them, like beside like; its charts; what moved and is in no chart, in one
 * of its own; and, once the story has ended, what is on record elsewhere. */
#include <stdlib.h>
#include <string.h>

#include "story/sheet_kinds.h"
#include "story/telling.h"

/* ---- all of them ---- */

static void add_entry(Sheet *sheet, const LedgerEntry *entry) {
  SheetPart *part = sheet_add(sheet, SHEET_FIGURE, entry->label, NULL);
  sheet_set(&part->id, entry->id);
  sheet_value(part, entry->value, entry->unit);
  sheet_set(&part->by, entry->by);
  sheet_set(&part->at, entry->at);
  sheet_opens(part, "why", entry->id);
}

static void add_ledger(Sheet *sheet, const Scene *scene, const char *id) {
  for (size_t i = 0; scene && i < scene->ledger_count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    if (!id || strcmp(entry->id, id) == 0) add_entry(sheet, entry);
  }
}

static void add_shelf(Sheet *sheet, const Bookshelf *shelf) {
  if (shelf->count > 0) sheet_add(sheet, SHEET_HEADING, "Books", NULL);
  for (size_t i = 0; i < shelf->count; i++) {
    const ShelfBook *book = &shelf->books[i];
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, book->title, book->text);
    sheet_set(&part->id, book->id);
    sheet_opens(part, "books", book->id);
  }
}

/* ---- the figures of one ---- */

static void add_span(Buffer *out, const Course *course) {
  buffer_add_text(out, out->length > 0 ? " From " : "From ");
  telling_when(out, course->points[0].month);
  buffer_add_text(out, " to ");
  telling_when(out, course_last(course)->month);
  buffer_add_char(out, '.');
}

SheetPart *sheet_course_figure(Sheet *sheet, const Course *course) {
  KeptPoint point = *course_last(course);
  if (!course->sums) return course_add(sheet, course, &point, NULL);
  point.value = course_total(course);
  SheetPart *part = course_add(sheet, course, &point, NULL);
  Buffer words = {0};
  add_span(&words, course);
  sheet_set(&part->at, NULL);
  sheet_set(&part->text, buffer_text(&words));
  buffer_free(&words);
  return part;
}

/* `heading` is of the group; it is said once, before the first figure that is known. */
static const char *add_row(Story *story, Sheet *sheet, const ShelfRow *row, const char *heading) {
  Courses courses;
  courses_find(story, row, row->id, &courses);
  if (courses.count > 0 && heading) {
    sheet_add(sheet, SHEET_HEADING, heading, NULL);
    heading = NULL;
  }
  for (size_t i = 0; i < courses.count; i++) {
    sheet_opens(sheet_course_figure(sheet, &courses.list[i]), "why", row->id);
  }
  courses_free(&courses);
  return heading;
}

static void add_rows(Story *story, Sheet *sheet, const ShelfBook *book) {
  const char *heading = NULL;
  for (size_t i = 0; i < book->row_count; i++) {
    if (book->rows[i].heading) heading = book->rows[i].heading;
    heading = add_row(story, sheet, &book->rows[i], heading);
  }
}

/* ---- charts ---- */

/* "The store, seen by Bai": no more than tells it from the others. */
static void add_series(SheetPart *chart, const Course *course, bool is_alone, bool is_only_row) {
  Buffer label = {0};
  const char *by = course_last(course)->by;
  if (!is_only_row) buffer_add_text(&label, course->label);
  if (course->book && (is_only_row || !is_alone)) {
    if (label.length > 0) buffer_add_text(&label, ", ");
    buffer_add_text(&label, telling_book(course->book));
    if (by[0]) buffer_addf(&label, " by %s", by);
  }
  if (label.length == 0) buffer_add_text(&label, course->label);
  course_chart(chart, course, buffer_text(&label));
  if (!chart->unit && course->unit[0]) sheet_set(&chart->unit, course->unit);
  buffer_free(&label);
}

static void add_courses(SheetPart *chart, const Courses *courses, bool is_only_row) {
  for (size_t i = 0; i < courses->count; i++) {
    add_series(chart, &courses->list[i], courses->count == 1, is_only_row);
  }
}

/* What was told against what it is held to: another row, or another book's word on the same. What
 * was seen is true, but of a day; the true book is of a month's end, and they are not compared. */
static void add_sentence(SheetPart *chart, const Courses *first, const Courses *against) {
  Buffer words = {0};
  telling_chart(chart, &words);
  if (first->count > 0 && first->list[0].sums) add_span(&words, &first->list[0]);
  if (first->count > 0 && against->count > 0) {
    telling_against(&first->list[0], &against->list[0], &words);
  } else if (first->count > 1 && strcmp(first->list[0].book, "seen") != 0) {
    telling_against(&first->list[0], &first->list[1], &words);
  }
  if (words.length > 0) sheet_set(&chart->text, buffer_text(&words));
  buffer_free(&words);
}

static void add_chart(Story *story, Sheet *sheet, const ShelfChart *plan) {
  const Bookshelf *shelf = &story_manifest(story)->shelf;
  SheetPart *chart = sheet_add(sheet, SHEET_CHART, plan->title, NULL);
  chart->chart = plan->is_bars ? SHEET_CHART_BARS : SHEET_CHART_LINE;
  bool is_only = plan->row_count == 1 && !plan->against;
  Courses first = {0}, against = {0};
  for (size_t i = 0; i < plan->row_count; i++) {
    Courses courses;
    courses_find(story, bookshelf_row(shelf, plan->rows[i], NULL), plan->rows[i], &courses);
    add_courses(chart, &courses, is_only);
    if (i == 0) {
      first = courses;
    } else {
      courses_free(&courses);
    }
  }
  if (plan->against) {
    courses_find(story, bookshelf_row(shelf, plan->against, NULL), plan->against, &against);
    add_courses(chart, &against, false);
  }
  add_sentence(chart, &first, &against);
  courses_free(&first);
  courses_free(&against);
}

/* A chart without a figure is none: it goes again. */
static void add_charts(Story *story, Sheet *sheet, const ShelfBook *book) {
  for (size_t i = 0; i < book->chart_count; i++) {
    add_chart(story, sheet, &book->charts[i]);
    sheet_drop_empty_chart(sheet);
  }
}

static bool is_charted(const ShelfBook *book, const char *id) {
  for (size_t i = 0; i < book->chart_count; i++) {
    const ShelfChart *chart = &book->charts[i];
    if (chart->against && strcmp(chart->against, id) == 0) return true;
    for (size_t k = 0; k < chart->row_count; k++) {
      if (strcmp(chart->rows[k], id) == 0) return true;
    }
  }
  return false;
}

void sheet_course_chart(Sheet *sheet, const char *title, const Courses *courses) {
  bool moved = false;
  for (size_t i = 0; i < courses->count; i++) moved = moved || course_moved(&courses->list[i]);
  if (!moved) return;
  SheetPart *chart = sheet_add(sheet, SHEET_CHART, title, NULL);
  add_courses(chart, courses, true);
  add_sentence(chart, courses, &(Courses){0});
  sheet_drop_empty_chart(sheet);
}

static void add_moved(Story *story, Sheet *sheet, const ShelfBook *book) {
  for (size_t i = 0; i < book->row_count; i++) {
    const ShelfRow *row = &book->rows[i];
    if (row->sum || is_charted(book, row->id)) continue;
    Courses courses;
    courses_find(story, row, row->id, &courses);
    sheet_course_chart(sheet, row->label, &courses);
    courses_free(&courses);
  }
}

/* ---- the record's own ---- */

static bool has_range(const ShelfSeries *series) {
  for (size_t i = 0; i < series->count; i++) {
    if (series->points[i].high > series->points[i].low) return true;
  }
  return false;
}

static void add_bound(SheetPart *chart, const ShelfSeries *series, bool is_high,
                      const char *bound) {
  Buffer label = {0};
  buffer_addf(&label, "%s%s", series->label, bound);
  SheetSeries *line = sheet_add_series(chart, buffer_text(&label), "record");
  for (size_t i = 0; i < series->count; i++) {
    const ShelfPoint *point = &series->points[i];
    sheet_add_point(line, point->at, is_high ? point->high : point->low);
  }
  buffer_free(&label);
}

static void add_recorded(Sheet *sheet, const ShelfSeries *series) {
  SheetPart *chart = sheet_add(sheet, SHEET_CHART, series->title, NULL);
  bool ranges = has_range(series);
  sheet_set(&chart->unit, series->unit);
  add_bound(chart, series, false, ranges ? ", the lower figure" : "");
  if (ranges) add_bound(chart, series, true, ", the higher figure");
  Buffer words = {0};
  telling_chart(chart, &words);
  buffer_addf(&words, " [](cite:%s)", series->source);
  sheet_set(&chart->text, buffer_text(&words));
  buffer_free(&words);
  sheet_opens(chart, "glossary", series->source);
}

static void add_record(Sheet *sheet, const ShelfBook *book) {
  if (book->record_count > 0) sheet_add(sheet, SHEET_HEADING, "On record", NULL);
  for (size_t i = 0; i < book->record_count; i++) add_recorded(sheet, &book->record[i]);
}

/* ---- one of them ---- */

static Sheet *make_book(Story *story, const Bookshelf *shelf, const ShelfBook *book) {
  Sheet *sheet = sheet_new("books", book->id, book->title);
  size_t at = (size_t)(book - shelf->books);
  if (at > 0) sheet_set(&sheet->before, book[-1].id);
  if (at + 1 < shelf->count) sheet_set(&sheet->after, book[1].id);
  if (book->text) sheet_add(sheet, SHEET_TEXT, NULL, book->text);
  size_t before = sheet->count;
  add_rows(story, sheet, book);
  if (sheet->count == before) sheet_add(sheet, SHEET_TEXT, NULL, "Nothing is entered yet.");
  add_charts(story, sheet, book);
  add_moved(story, sheet, book);
  if (story_opened(story)) add_record(sheet, book);
  return sheet;
}

Sheet *sheet_books(Story *story, const char *id, Error *error) {
  const Bookshelf *shelf = &story_manifest(story)->shelf;
  const ShelfBook *book = id ? bookshelf_book(shelf, id) : NULL;
  if (book) return make_book(story, shelf, book);
  Sheet *sheet = sheet_new("books", id, "Public books");
  add_ledger(sheet, story_scene(story), id);
  if (!id) add_shelf(sheet, shelf);
  return sheet_if_found(sheet, "book", id, error);
}
