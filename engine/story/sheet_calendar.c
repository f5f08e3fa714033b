/* What is due now, and then the farm year, beginning with the month it is and going round. Entries
 * of one year alone stand in the twelve months that come. An id is a month: "10" or "1958-10". */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "story/beside.h"
#include "story/sheet_kinds.h"

enum { MONTHS = 12 };

/* A month counted from year 0, or 1 to 12 of no year. 0 where there is none. */
static int read_month(const char *text) {
  if (!text) return 0;
  int year = 0, month = 0;
  if (sscanf(text, "%4d-%2d", &year, &month) == 2) return year * MONTHS + month;
  return atoi(text);
}

static int of_year(int month) {
  return (month - 1) % MONTHS + 1;
}

/* Whether the entry belongs to the month `at`, which is counted as `now` is. */
static bool is_of(const BesideEntry *day, int at, int now) {
  int month = read_month(day->month);
  if (day->is_due || month == 0) return false;
  return month <= MONTHS || now == 0 ? of_year(month) == of_year(at) : month == at;
}

static void add_day(Sheet *sheet, const BesideEntry *day) {
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, day->title, day->text);
  sheet_set(&part->characters, day->characters);
  sheet_set(&part->pinyin, day->pinyin);
}

static void add_month_heading(Sheet *sheet, int at, int now) {
  static const char *const names[] = {"January",   "February", "March",    "April",
                                      "May",       "June",     "July",     "August",
                                      "September", "October",  "November", "December"};
  char title[48];
  snprintf(title, sizeof title, "%s%s", names[of_year(at) - 1], at == now ? ", this month" : "");
  sheet_add(sheet, SHEET_HEADING, title, NULL);
}

static void add_month(Sheet *sheet, const Beside *year, int at, int now) {
  bool has_heading = at == now;
  if (has_heading) add_month_heading(sheet, at, now);
  for (size_t i = 0; i < year->count; i++) {
    if (!is_of(&year->list[i], at, now)) continue;
    if (!has_heading) add_month_heading(sheet, at, now);
    has_heading = true;
    add_day(sheet, &year->list[i]);
  }
}

static void add_due(Sheet *sheet, const Beside *year) {
  bool has_heading = false;
  for (size_t i = 0; i < year->count; i++) {
    const BesideEntry *due = &year->list[i];
    if (!due->is_due) continue;
    if (!has_heading) sheet_add(sheet, SHEET_HEADING, "Due now", NULL);
    has_heading = true;
    add_day(sheet, due);
  }
}

Sheet *sheet_calendar(Story *story, const char *id, Error *error) {
  Beside year = {0};
  Sheet *sheet = NULL;
  if (story_beside(story, BESIDE_CALENDAR, &year, error)) {
    int now = read_month(year.month), wanted = read_month(id);
    sheet = sheet_new("calendar", id, "The farm year");
    if (!id) add_due(sheet, &year);
    for (int i = 0; year.count > 0 && i < MONTHS; i++) {
      int at = (now ? now : 1) + i;
      if (!id || (wanted > 0 && of_year(at) == of_year(wanted))) add_month(sheet, &year, at, now);
    }
  }
  beside_free(&year);
  return sheet ? sheet_if_found(sheet, "month", id, error) : NULL;
}
