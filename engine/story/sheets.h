/* What can be looked up while a question waits, made from the game as it stands. */
#ifndef STORY_SHEETS_H
#define STORY_SHEETS_H

#include "scene/sheet.h"
#include "story/story.h"

/* The sheet `show`: books, why, people, chronicle, glossary, calendar or map; `id` narrows it to one
 * entry (NULL: all), and why needs one. It is the caller's. NULL with an error where there is no
 * such sheet or entry. During play it holds what was reported, ordered or seen, and nothing else. */
Sheet *story_sheet(Story *story, const char *show, const char *id, Error *error);

/* The names of all sheets, in order. */
const char *const *story_sheet_names(size_t *count);

#endif
