/* A table of names and makers. */
#include "story/sheets.h"

#include <string.h>

#include "story/sheet_kinds.h"

static const char *const names[] = {"books",    "why",      "people", "chronicle",
                                    "glossary", "calendar", "map"};
static Sheet *(*const makers[])(Story *story, const char *id, Error *error) = {
    sheet_books,    sheet_why,      sheet_people, sheet_chronicle,
    sheet_glossary, sheet_calendar, sheet_map};

enum { SHEETS = sizeof names / sizeof *names };

const char *const *story_sheet_names(size_t *count) {
  *count = SHEETS;
  return names;
}

Sheet *story_sheet(Story *story, const char *show, const char *id, Error *error) {
  for (size_t i = 0; i < SHEETS; i++) {
    if (strcmp(names[i], show) == 0) return makers[i](story, id, error);
  }
  error_set(error,
            "there is no page \"%.60s\": show takes books, why, people, chronicle, glossary, "
            "calendar, map",
            show);
  return NULL;
}

Sheet *sheet_if_found(Sheet *sheet, const char *what, const char *id, Error *error) {
  if (sheet->count > 0 || !id) return sheet;
  error_set(error, "there is no %s \"%.60s\" here", what, id);
  sheet_free(sheet);
  return NULL;
}
