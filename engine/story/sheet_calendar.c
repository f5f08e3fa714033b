/* Nothing yet: what a scenario can say of it has its own place. */
#include "story/sheet_kinds.h"

Sheet *sheet_calendar(Story *story, const char *id, Error *error) {
  (void)story;
  return sheet_if_found(sheet_new("calendar", id, "The farm year"), "day", id, error);
}
