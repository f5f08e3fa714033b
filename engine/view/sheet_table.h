/* Figures one under the other: label, value, unit, and who said it when. */
#ifndef VIEW_SHEET_TABLE_H
#define VIEW_SHEET_TABLE_H

#include "view/sheet_flow.h"

typedef struct SheetTable {
  const SheetLook *look;
  int label, value, unit; /* columns of each */
  int note;               /* 0: too narrow for a table, each figure is a sentence */
} SheetTable;

SheetTable sheet_table_of(const SheetPart *parts, size_t count, const SheetLook *look);
void sheet_table_add(const SheetTable *table, const SheetPart *part, Flow *flow);

/* "reported by the brigades, October 1958"; "" where nothing is known. Freed with free(). */
char *sheet_note(const SheetPart *part);

#endif
