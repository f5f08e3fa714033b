/* A page: what a terminal shows, as cells in memory. Whoever draws here needs no terminal, and
 * whoever carries it to one has nothing left to decide.
 *
 * A cell holds one grapheme, or nothing where it is the right half of a wide one. Widths are our
 * own (base/utf8.h). No control character ever enters a cell: it becomes a space, whoever let it
 * through before. Nothing is drawn beyond the edges, nor half of a wide character. */
#ifndef VIEW_PAGE_H
#define VIEW_PAGE_H

#include <stddef.h>

#include "picture/cells.h"
#include "view/press.h"

/* What a stretch of text is to the reader. A front gives each a look; none is told by colour
 * alone. */
typedef enum Role {
  ROLE_TEXT,
  ROLE_HEADING,
  ROLE_RULE,    /* lines between the parts */
  ROLE_FAINT,   /* closed choices, what is beside the point now */
  ROLE_FOCUS,   /* the item that Enter or the arrows would act on */
  ROLE_KEY,     /* the name of a key */
  ROLE_FIGURE,  /* numbers that count now */
  ROLE_BAR,     /* the filled part of a bar */
  ROLE_ALERT,   /* trouble, refusals */
  ROLE_TERM,    /* a word of the glossary, a source */
  ROLE_PICTURE, /* of a picture: the cell has colours of its own */
  ROLE_COUNT
} Role;

/* What the text says of itself; flags that add up. */
typedef enum PageStyle { PAGE_STRONG = 1, PAGE_EMPHASIS = 2 } PageStyle;

enum { CELL_BYTES = 32 }; /* of a grapheme; marks beyond are dropped */

typedef struct Cell {
  char bytes[CELL_BYTES]; /* NUL-terminated; "" for the right half of a wide character */
  unsigned char columns;  /* 1 or 2; 0 for a right half */
  unsigned char role;     /* Role */
  unsigned short style; /* PageStyle flags; short, so that no byte of a cell is without a meaning */
  int32_t ink, paper;   /* ROLE_PICTURE: as of a PictureCell; else 0 */
} Cell;

/* What a stretch of a row is to a mouse. */
typedef enum HitKind {
  HIT_ITEM, /* `item`, as in FlowLine */
  HIT_BAR,  /* the inner cells of the bar of `item` */
  HIT_KEY,  /* a key is named there: `press` */
} HitKind;

typedef struct PageHit {
  HitKind kind;
  int row, first, end; /* columns first to end - 1 */
  int item;
  Press press;
} PageHit;

typedef struct Page {
  int cols, rows;
  Cell *cells;   /* rows * cols, owned */
  PageHit *hits; /* owned; the later ones lie on top */
  size_t hit_count, hit_room;
  const Picture *picture;     /* the one that was drawn, lent; NULL: none */
  int cursor_row, cursor_col; /* where the hardware cursor stands; always within the page */
  /* What went wrong while it was drawn: graphemes that had no room, and cells that held something
   * already. A page that is as it should be has none of either; tests look. */
  int lost, overdrawn;
} Page;

/* Makes the page blank at this size (at least 1 by 1), the cursor at its corner. Start with a
 * zeroed Page. */
void page_reset(Page *page, int cols, int rows);
void page_free(Page *page);

const Cell *page_cell(const Page *page, int row, int col);

/* Draws `text` from `col` on, up to but not including column `end` (or the edge), and returns the
 * column after it. What does not fit is not drawn. */
int page_put(Page *page, int row, int col, int end, const char *text, Role role, unsigned style);

/* Gives what stands in a row from `col` up to `end` another look. */
void page_look(Page *page, int row, int col, int end, Role role, unsigned style);

/* Draws a picture with its upper left cell there. One a page, for the terminal has one set of
 * colours. What would lie outside is not drawn and is lost. */
void page_picture(Page *page, int row, int col, const Picture *picture);

void page_rule(Page *page, int row, int col, int end);
void page_cursor(Page *page, int row, int col);

/* Notes what a mouse finds there. */
void page_add_hit(Page *page, PageHit hit);

/* The page as text, a line each row without blanks at its end. Freed with free(). */
char *page_text(const Page *page);

#endif
