/* The journal copies itself; here it is given a name. */
#include "story/branch.h"

#include <stdlib.h>

#include "base/file.h"
#include "story/successor.h"

enum { FIRST_NUMBER = 2, LAST_NUMBER = 9999 };

char *story_branch(const Story *story, size_t count, Error *error) {
  const char *path = story_path(story);
  if (!path) {
    error_set(error, "this game is not kept, so it cannot be taken up again from an earlier page");
    return NULL;
  }
  for (unsigned number = FIRST_NUMBER; number <= LAST_NUMBER; number++) {
    char *next = successor_path(path, number);
    bool is_taken = file_exists(next);
    error_clear(error);
    if (!is_taken && journal_branch(path, count, next, error)) return next;
    is_taken = is_taken || file_exists(next); /* by somebody else, this very moment */
    free(next);
    if (!is_taken) return NULL;
  }
  error_set(error, "no free name beside %s for a new save", path);
  return NULL;
}
