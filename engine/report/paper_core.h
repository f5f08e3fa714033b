/* Inside the room: the paper itself, for the files that write on it. */
#ifndef REPORT_PAPER_CORE_H
#define REPORT_PAPER_CORE_H

#include "report/paper.h"

/* Ids, each once, in the order of bytes. */
typedef struct PaperIds {
  char **ids;
  size_t count;
} PaperIds;

/* The lines of the CSV as they will stand there, and where each begins, found by its digest: a
 * table of open places, 0 for an empty one, else 1 + the place in `starts`. */
typedef struct PaperRows {
  Buffer text;
  size_t *starts, count, starts_capacity;
  size_t *places, place_count; /* a power of two */
} PaperRows;

struct Paper {
  char *language, *title, *part, *game;
  Buffer body;
  bool has_main; /* an element with the id "main": where the skip link leads */
  PaperRows rows;
  PaperIds terms, sources;
};

/* Adds a line to the CSV, one that is there already left out. */
void paper_add_row(Paper *paper, const PaperFigure *figure, const char *value, const char *shown);

void paper_rows_free(PaperRows *rows);

#endif
