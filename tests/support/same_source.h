/* Where the sheets come from that fronts are held against: a game as it stands, or sheets made by
 * hand. */
#ifndef TESTS_SAME_SOURCE_H
#define TESTS_SAME_SOURCE_H

#include <stdbool.h>

#include "scene/sheet.h"
#include "story/story.h"
#include "tokens.h"

typedef struct SameSource {
  Story *story; /* NULL: made by hand */
  const Scene *scene;
  const char *title;    /* the scenario's */
  Tokens seen, scanned; /* of lines that plain lines, that the screen was held against */
} SameSource;

/* The sheet, freed with sheet_free(); NULL where there is none. */
Sheet *same_source_sheet(const SameSource *source, const char *show, const char *id);

/* Its line of `play --json`, and the scene's. Freed with free(). */
char *same_source_line(const SameSource *source, const Sheet *sheet);
char *same_source_scene(const SameSource *source);

/* True the first time that these tokens are asked for this line: a page is a function of what its
 * line holds, and need not be looked at again. */
bool same_source_is_new(Tokens *seen, const char *line);

/* The highest number that stands before an answer of a chronicle: they are counted from 1 there,
 * and from 0 in the line. */
size_t same_source_last_answer(const Sheet *sheet);

#endif
