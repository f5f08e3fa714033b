/* A sheet as bytes: what `play --json` answers to {"show":...}. */
#ifndef SCENE_SHEET_JSON_H
#define SCENE_SHEET_JSON_H

#include "base/buffer.h"
#include "scene/sheet.h"

/* Appends the members of the sheet's object, a comma before each: id, title, before, after, parts;
 * what is unset is left out. A part begins with its kind: heading, text, figure, entry, answer,
 * chart, map. */
void sheet_json_members(const Sheet *sheet, Buffer *out);

#endif
