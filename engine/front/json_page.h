/* The facts of a page that can be looked up while a question waits. */
#ifndef FRONT_JSON_PAGE_H
#define FRONT_JSON_PAGE_H

#include "base/buffer.h"
#include "base/error.h"
#include "story/story.h"

/* Appends {"page":{"show":NAME,...}} for books, why, people, chronicle or glossary. `id` (NULL:
 * all) narrows it to one entry; `why` needs one. False, and nothing is appended, where there is
 * no such page or entry. The story must have a scene. */
bool json_page(const Story *story, const char *name, const char *id, Buffer *out, Error *error);

#endif
