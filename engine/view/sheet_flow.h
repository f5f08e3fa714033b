/* A sheet as lines of a given width: everything that is in it, in its order. */
#ifndef VIEW_SHEET_FLOW_H
#define VIEW_SHEET_FLOW_H

#include <stdbool.h>

#include "scene/sheet.h"
#include "view/flow.h"
#include "view/measure.h"

/* How it is to be shown. */
typedef struct SheetLook {
  Measure measure;
  bool is_ascii; /* charts of ASCII alone */
  bool is_table; /* charts as tables of their figures */
  int columns;   /* of tables, charts and maps */
  int prose;     /* of sentences */
  int rows;      /* of the page: charts and maps are no higher */
} SheetLook;

/* A part that can be in focus, and the lines that say so: not all of them where it is long. */
typedef struct SheetItem {
  size_t part, first, last;
} SheetItem;

/* Each line's `item` is the part that it belongs to. */
typedef struct SheetLines {
  Flow flow;
  SheetItem *items; /* owned */
  size_t count;
} SheetLines;

enum { SHEET_GUTTER = 2 }; /* columns before the lines of a sheet with items: "> " at the focus */

/* Start with zeroed SheetLines. A part is an item where it opens something, and where it is an
 * answer of the chronicle. */
void sheet_lines_make(SheetLines *lines, const Sheet *sheet, const SheetLook *look);
void sheet_lines_free(SheetLines *lines);

/* For charts and maps as well: the words for a book ("reported", "as it was"; "" for none), and
 * "October 1958" for "1958-10", else the text itself ("" for NULL). Freed with free(). */
const char *sheet_book_words(const char *book);
char *sheet_when(const char *at);

/* Adds the chart, its legend, or where it does not fit or tables are wanted the table of its
 * figures. The sentence and the title are the caller's. (chart.c) */
void sheet_add_chart(Flow *flow, const SheetPart *part, const SheetLook *look);

/* Adds the map and its legend; nothing where it does not fit. (map.c) */
void sheet_add_map(Flow *flow, const SheetPart *part, const SheetLook *look);

#endif
