/* Nothing yet: what a scenario can say of it has its own place. */
#include "story/sheet_kinds.h"

Sheet *sheet_people(Story *story, const char *id, Error *error) {
  (void)story;
  return sheet_if_found(sheet_new("people", id, "The people"), "person", id, error);
}
