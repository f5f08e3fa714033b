/* A sheet: what can be looked up beside the story - books, why, people, chronicle, glossary,
 * calendar, map - as plain data. The story makes it; every front shows all of it in its own way, so
 * that none of them knows a figure or a name that another does not.
 *
 * All strings are owned by the sheet, valid UTF-8 and free of control characters (Markdown may hold
 * newlines). NULL is "unset" for every optional one. */
#ifndef SCENE_SHEET_H
#define SCENE_SHEET_H

#include <stdbool.h>
#include <stddef.h>

typedef enum SheetPartKind {
  SHEET_HEADING, /* `title` */
  SHEET_TEXT,    /* `text` */
  SHEET_FIGURE,  /* `title`: `value` `unit`; `book`, `by`, `at`; `text` says more */
  SHEET_ENTRY,   /* `title` (`characters`, `pinyin`), `facts`, `text`: a person, a word, a due */
  SHEET_ANSWER,  /* an answered question of the chronicle: `title` is the scene's heading, `at` its
                    period, `text` what was said, `question`, `words` the answer, `answer` its
                    index from 0 */
  SHEET_CHART,   /* `title`, `chart`, `series`; `text` is its sentence */
  SHEET_MAP,     /* `map`; its text twin are the parts that follow */
} SheetPartKind;

typedef struct SheetFact {
  char *label, *text; /* plain, Markdown */
} SheetFact;

typedef struct SheetPoint {
  char *at; /* a month "1958-10", or a year */
  double value;
} SheetPoint;

typedef enum SheetChart { SHEET_CHART_LINE, SHEET_CHART_BARS } SheetChart;

/* One line of a chart, or one colour of its bars. */
typedef struct SheetSeries {
  char *label;        /* plain: "reported by you" */
  char *book;         /* reported, seen, ordered, so, record */
  SheetPoint *points; /* in time's order */
  size_t count;
} SheetSeries;

typedef enum SheetMark { SHEET_MARK_PLACE, SHEET_MARK_LINE } SheetMark;

typedef struct SheetSpot {
  int x, y; /* from the top left corner, in units of the map */
} SheetSpot;

/* A place has one spot; a river or a road is a line through several. */
typedef struct SheetMapItem {
  SheetMark mark;
  char *kind;  /* brigade, furnace, station, office, river, road, hill, ... */
  char *id;    /* optional */
  char *label; /* plain, optional */
  SheetSpot *spots;
  size_t count;
} SheetMapItem;

typedef struct SheetPart {
  SheetPartKind kind;
  char *id; /* of the entry, the book's row, the word */
  char *opens,
      *target; /* the sheet that it opens (a `show` and its id), both or neither; or NULL */
  char *title; /* plain */
  char *text;  /* Markdown */
  char *characters, *pinyin; /* of a name or a word */
  bool has_value;
  double value;
  char *unit, *by, *at, *book;
  SheetFact *facts;
  size_t fact_count;
  size_t answer;          /* SHEET_ANSWER */
  char *question, *words; /* SHEET_ANSWER: Markdown, plain */
  SheetChart chart;
  SheetSeries *series;
  size_t series_count;
  int map_cols, map_rows; /* SHEET_MAP: its size in units */
  SheetMapItem *items;
  size_t item_count;
} SheetPart;

typedef struct Sheet {
  char *show, *id;      /* what it is: "books" "grain"; id may be NULL */
  char *title;          /* plain */
  char *before, *after; /* ids of the neighbours of the same `show`, or NULL */
  SheetPart *parts;
  size_t count, room;
} Sheet;

/* An empty sheet. Texts are copied. Freed with sheet_free() (NULL is fine). */
Sheet *sheet_new(const char *show, const char *id, const char *title);
void sheet_free(Sheet *sheet);

/* Adds a part; the pointer is good until the next one is added. `title` and `text` may be NULL. */
SheetPart *sheet_add(Sheet *sheet, SheetPartKind kind, const char *title, const char *text);

/* A figure of the part, with its unit (NULL: none). */
void sheet_value(SheetPart *part, double value, const char *unit);

/* What Enter on the part opens. */
void sheet_opens(SheetPart *part, const char *show, const char *id);

void sheet_add_fact(SheetPart *part, const char *label, const char *text);

/* Adds a series to a chart; the pointer is good until the next one is added. */
SheetSeries *sheet_add_series(SheetPart *part, const char *label, const char *book);
void sheet_add_point(SheetSeries *series, const char *at, double value);

/* Takes the last part away again where it is a chart without a point. */
void sheet_drop_empty_chart(Sheet *sheet);

SheetMapItem *sheet_add_item(SheetPart *part, SheetMark mark, const char *kind, const char *id,
                             const char *label);
void sheet_add_spot(SheetMapItem *item, int x, int y);

/* Copies `text` (NULL too) into a slot, freeing what stood there. */
void sheet_set(char **slot, const char *text);

#endif
