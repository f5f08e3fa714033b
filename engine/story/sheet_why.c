/* Why a figure stands there: who said it and when, by which order or on which walk, from which
 * figures it was reckoned, and which answers stand behind those. Causes as the books have them:
 * what nobody wrote down is left out, and nothing is foretold. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "scene/answer.h"
#include "story/sheet_kinds.h"
#include "story/telling.h"

enum { ANSWERS_MOST = 16 };

/* Answers that were shown, so that none is shown twice. */
typedef struct Shown {
  size_t list[ANSWERS_MOST];
  size_t count;
} Shown;

/* ---- an answer ---- */

static bool note_answer(Shown *shown, const Story *story, size_t answer) {
  if (answer == 0 || answer > story_count(story) || shown->count == ANSWERS_MOST) return false;
  for (size_t i = 0; i < shown->count; i++) {
    if (shown->list[i] == answer) return false;
  }
  shown->list[shown->count++] = answer;
  return true;
}

static void add_answer(const Story *story, Sheet *sheet, Shown *shown, const KeptPoint *point,
                       const char *heading) {
  if (!note_answer(shown, story, point->answer)) return;
  if (heading) sheet_add(sheet, SHEET_HEADING, heading, NULL);
  Moment moment = story_moment(story, point->answer - 1);
  const Scene *scene = moment.scene;
  SheetPart *part = sheet_add(sheet, SHEET_ANSWER, scene->heading, NULL);
  sheet_set(&part->id, scene->id);
  part->answer = point->answer - 1;
  part->at = memory_copy_bytes(scene->id, scene_period_length(scene->id));
  sheet_set(&part->question, scene->ask.text);
  if (scene->ask.kind != ASK_PAUSE) part->words = answer_words(&scene->ask, moment.answer);
  sheet_opens(part, "chronicle", scene->id);
}

static const char *heading_of(const Course *course) {
  if (course->book && strcmp(course->book, "seen") == 0) return "How it was seen";
  if (course->book && strcmp(course->book, "ordered") == 0) return "How it was ordered";
  return "The answer behind it";
}

/* ---- the figure ---- */

/* What it was before, and how long it has stood. */
static void add_history(SheetPart *part, const Course *course) {
  const KeptPoint *last = course_last(course), *before = NULL;
  for (size_t i = 0; i < course->count; i++) {
    if (course->points[i].value != last->value) before = &course->points[i];
    if (&course->points[i] == last) break;
  }
  Buffer words = {0};
  bool is_seen = course->book && strcmp(course->book, "seen") == 0; /* then, and not since */
  if (!is_seen && strcmp(last->since, last->month) != 0) {
    buffer_add_text(&words, "It has stood so since ");
    telling_when(&words, last->since);
    buffer_add_char(&words, '.');
  }
  if (before) {
    bool is_once = strcmp(before->since, before->month) == 0;
    buffer_add_text(&words, words.length > 0 ? " Before that, " : "Before that, ");
    buffer_add_text(&words, is_once ? "in " : "from ");
    telling_when(&words, before->since);
    buffer_add_text(&words, ", it was ");
    telling_value(&words, course_rounded(course, before->value), before->unit);
    buffer_add_char(&words, '.');
  }
  if (words.length > 0) sheet_set(&part->text, buffer_text(&words));
  buffer_free(&words);
}

static void add_figure(const Story *story, Sheet *sheet, Shown *shown, const Course *course) {
  SheetPart *part = sheet_course_figure(sheet, course);
  if (!course->sums) add_history(part, course);
  add_answer(story, sheet, shown, course_last(course), heading_of(course));
}

/* ---- what it was reckoned from ---- */

static bool is_order(const Course *course) {
  return course->book && strcmp(course->book, "ordered") == 0;
}

/* The figures of one row; whether there were any. `orders`: what was ordered, or the rest. */
static bool add_cause(const Story *story, Sheet *sheet, const char *id, const char *since,
                      bool orders, const char *heading) {
  const Bookshelf *shelf = &story_manifest(story)->shelf;
  Courses courses;
  bool found = false;
  courses_find(story, bookshelf_row(shelf, id, NULL), id, &courses);
  for (size_t i = 0; i < courses.count; i++) {
    const Course *course = &courses.list[i];
    const KeptPoint *point = course_at(course, since);
    if (!point || is_order(course) != orders) continue;
    if (heading && !found) sheet_add(sheet, SHEET_HEADING, heading, NULL);
    found = true;
    sheet_opens(course_add(sheet, course, point, NULL), "why", id);
  }
  courses_free(&courses);
  return found;
}

static void add_causes(const Story *story, Sheet *sheet, const ShelfRow *row, const char *since) {
  const char *reckoned = "Reckoned from", *ordered = "By order";
  for (size_t i = 0; i < row->from_count; i++) {
    if (add_cause(story, sheet, row->from[i], since, false, reckoned)) reckoned = NULL;
  }
  for (size_t i = 0; i < row->from_count; i++) {
    if (add_cause(story, sheet, row->from[i], since, true, ordered)) ordered = NULL;
  }
}

/* The answers behind those figures. */
static void add_answers(const Story *story, Sheet *sheet, Shown *shown, const ShelfRow *row,
                        const char *since) {
  const Bookshelf *shelf = &story_manifest(story)->shelf;
  const char *heading = "The answers behind that";
  for (size_t i = 0; i < row->from_count; i++) {
    Courses courses;
    courses_find(story, bookshelf_row(shelf, row->from[i], NULL), row->from[i], &courses);
    for (size_t k = 0; k < courses.count; k++) {
      const KeptPoint *point = course_at(&courses.list[k], since);
      size_t before = sheet->count;
      if (point) add_answer(story, sheet, shown, point, heading);
      if (sheet->count > before) heading = NULL;
    }
    courses_free(&courses);
  }
}

/* ---- month by month: what was told; what was so is in the chart ---- */

static void add_moves(Sheet *sheet, const Course *course) {
  for (size_t i = 0; i < course->count; i++) {
    const KeptPoint *point = &course->points[i];
    if (i > 0 && point->value == point[-1].value) continue;
    SheetPart *part = course_add(sheet, course, point, NULL);
    if (part->at) continue;
    sheet_set(&part->at, point->month);
  }
}

static void add_months(Sheet *sheet, const Courses *courses) {
  bool has_heading = false;
  for (size_t i = 0; i < courses->count; i++) {
    const Course *course = &courses->list[i];
    if (!course_moved(course) || course->sums || course->places >= 0) continue;
    if (!has_heading) sheet_add(sheet, SHEET_HEADING, "Month by month, where it moved", NULL);
    has_heading = true;
    add_moves(sheet, course);
  }
}

/* ---- the sheet ---- */

static bool is_known(const Story *story, const ShelfRow *row) {
  Courses courses;
  courses_find(story, row, row->id, &courses);
  bool known = courses.count > 0;
  courses_free(&courses);
  return known;
}

/* The figures beside it in its book, as far as they are known. */
static void set_neighbours(const Story *story, Sheet *sheet, const ShelfBook *book,
                           const ShelfRow *row) {
  size_t at = (size_t)(row - book->rows);
  for (size_t i = at; i-- > 0 && !sheet->before;) {
    if (is_known(story, &book->rows[i])) sheet_set(&sheet->before, book->rows[i].id);
  }
  for (size_t i = at + 1; i < book->row_count && !sheet->after; i++) {
    if (is_known(story, &book->rows[i])) sheet_set(&sheet->after, book->rows[i].id);
  }
}

static void add_book(const Story *story, Sheet *sheet, const ShelfBook *book, const ShelfRow *row) {
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, book->title, "The book in which it stands.");
  sheet_set(&part->id, book->id);
  sheet_opens(part, "books", book->id);
  set_neighbours(story, sheet, book, row);
}

/* The words of an entry that has no row: those of the ledger; NULL where it is not there now. */
static const char *label_of(const Story *story, const char *id) {
  const Scene *scene = story_scene(story);
  for (size_t i = 0; scene && i < scene->ledger_count; i++) {
    if (strcmp(scene->ledger[i].id, id) == 0) return scene->ledger[i].label;
  }
  return NULL;
}

static void fill(Story *story, Sheet *sheet, const ShelfBook *book, const ShelfRow *row,
                 Courses *courses) {
  Shown shown = {0};
  for (size_t i = 0; i < courses->count; i++) {
    if (!row) courses->list[i].label = label_of(story, sheet->id);
    add_figure(story, sheet, &shown, &courses->list[i]);
  }
  if (courses->count == 0) return;
  if (row) {
    const char *since = course_last(&courses->list[0])->since;
    add_causes(story, sheet, row, since);
    add_answers(story, sheet, &shown, row, since);
  }
  sheet_course_chart(sheet, courses->list[0].label, courses);
  add_months(sheet, courses);
  if (book) add_book(story, sheet, book, row);
}

Sheet *sheet_why(Story *story, const char *id, Error *error) {
  if (!id) {
    error_set(error, "\"why\" needs the id of a book: {\"show\":\"why\",\"id\":\"grain\"}");
    return NULL;
  }
  const ShelfBook *book = NULL;
  const ShelfRow *row = bookshelf_row(&story_manifest(story)->shelf, id, &book);
  Sheet *sheet = sheet_new("why", id, "Why it stands there");
  Courses courses;
  courses_find(story, row, id, &courses);
  if (!row && !label_of(story, id)) courses_free(&courses);
  fill(story, sheet, book, row, &courses);
  courses_free(&courses);
  return sheet_if_found(sheet, "book", id, error);
}
