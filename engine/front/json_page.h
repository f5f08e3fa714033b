/* The facts of a page that can be looked up while a question waits. */
#ifndef FRONT_JSON_PAGE_H
#define FRONT_JSON_PAGE_H

#include "base/buffer.h"
#include "base/error.h"
#include "story/story.h"

/* Appends {"page":{"show":NAME,...,"title":...,"parts":[...]}}: a sheet (story/sheets.h), `id` and
 * errors as there. False, and nothing is appended, where there is none. The story must have a
 * scene. */
bool json_page(Story *story, const char *name, const char *id, Buffer *out, Error *error);

#endif
