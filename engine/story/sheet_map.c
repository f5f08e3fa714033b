/* Nothing yet: what a scenario can say of it has its own place. */
#include "story/sheet_kinds.h"

Sheet *sheet_map(Story *story, const char *id, Error *error) {
  (void)story;
  return sheet_if_found(sheet_new("map", id, "The commune"), "place", id, error);
}
