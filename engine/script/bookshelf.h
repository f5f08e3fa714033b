/* The shelf: the books of a scenario as a reader opens them, said in its manifest. Figures are
 * named by the ids under which they are recorded or entered; what they are worth is known to a game
 * alone. All strings are plain but for a book's `text`, which is Markdown; NULL is "unset". */
#ifndef SCRIPT_BOOKSHELF_H
#define SCRIPT_BOOKSHELF_H

#include <stdbool.h>
#include <stddef.h>

typedef struct ShelfRow {
  char *id, *label;
  char *unit;    /* of figures that come without one */
  char *heading; /* above it, where a group begins */
  char *book;    /* the one of "reported", "seen" and "ordered" in which it stands, its public entry
                    too; NULL: any of them, a public entry being reported */
  char *so;      /* the id of the same figure in the true book, and by what that is multiplied */
  double times;
  double places; /* decimals to which that is rounded where it is shown */
  bool sum;      /* a flow: months add up to years */
  char **from;   /* ids of the figures from which it was reckoned, or the orders that moved it */
  size_t from_count;
} ShelfRow;

typedef struct ShelfChart {
  char *title;
  bool is_bars;
  char **rows; /* ids */
  size_t row_count;
  char *against; /* the id of what the first of them is held against */
} ShelfChart;

typedef struct ShelfPoint {
  char *at; /* a year "1958" */
  double low, high;
} ShelfPoint;

/* A series of the record, not of any game. */
typedef struct ShelfSeries {
  char *title, *label, *unit;
  char *source; /* an id of the scenario's sources */
  ShelfPoint *points;
  size_t count;
} ShelfSeries;

typedef struct ShelfBook {
  char *id, *title, *text;
  ShelfRow *rows;
  size_t row_count;
  ShelfChart *charts;
  size_t chart_count;
  ShelfSeries *record;
  size_t record_count;
} ShelfBook;

typedef struct Bookshelf {
  ShelfBook *books;
  size_t count;
} Bookshelf;

/* The row of that id; `found` (may be NULL) is the book that it stands in. NULL where none has
 * it. */
const ShelfRow *bookshelf_row(const Bookshelf *shelf, const char *id, const ShelfBook **found);

const ShelfBook *bookshelf_book(const Bookshelf *shelf, const char *id);

void bookshelf_free(Bookshelf *shelf);

#endif
