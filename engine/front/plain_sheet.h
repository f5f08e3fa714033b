/* A sheet as lines of text: whatever it holds is told, part after part. */
#ifndef FRONT_PLAIN_SHEET_H
#define FRONT_PLAIN_SHEET_H

#include "base/buffer.h"
#include "scene/sheet.h"

/* Adds all of the sheet but its name: a heading on a line of its own, a figure as "label: value",
 * a chart as its sentence and a "month: value" for each point, a map as what lies where. What a
 * part opens stands behind it as the words to type: "more: why quota". Of a chronicle the newest
 * answer comes first, and of its answers only those that hold all of `words` ("": every one). How
 * many parts were told. */
size_t plain_sheet(Buffer *out, const Sheet *sheet, const char *words, int columns);

/* Adds the entries' names alone, a line each, with the word to type where it is another. */
void plain_sheet_names(Buffer *out, const Sheet *sheet, int columns);

/* The id by which the part called `name` - its id, title, characters or pinyin, or the one title
 * that has its words; marks and capitals aside - is found on a sheet of the kind `show`; NULL
 * where `sheet` has none or several. Owned by it. */
const char *plain_sheet_find(const Sheet *sheet, const char *show, const char *name);

#endif
