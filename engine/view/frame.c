/* Wide and high terminals get a page in their middle: nobody reads two hundred columns, and a text
 * in the upper left corner of sixty rows is far from every eye. Where the books do not stand
 * beside the story, the page is no wider than its prose needs. A page with rows to spare has air
 * around it and under its heading. */
#include "view/frame.h"

#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"

enum {
  WIDEST_PAGE = 132,
  WIDEST_ALONE = 80, /* without the books beside */
  AIRY_ROWS = 36,    /* from here on a blank row above and below the page, */
  ROWS_OF_AIR = 8,   /* another for so many more, */
  MOST_AIR = 4,
  SUNK_ROWS = 30, /* from here on one between the heading's rule and the text, */
  DEEP_ROWS = 48, /* and from here on two */
  WIDEST_PROSE = 72,
  BESIDE_COLS = 110, /* from here on the books stand beside the story */
  BESIDE_GAP = 4,    /* at least */
  WIDEST_BOOKS = 48, /* a figure further from its label would be hard to follow */
  HEAD_LINES = 2,
};

Frame frame_of(int cols) {
  int widest = cols >= BESIDE_COLS ? WIDEST_PAGE : WIDEST_ALONE;
  int wide = cols < widest ? cols : widest;
  Frame frame = {.left = (cols - wide) / 2 + 1};
  frame.right = frame.left + wide - 2;
  int inner = frame.right - frame.left;
  frame.story = inner < WIDEST_PROSE ? inner : WIDEST_PROSE;
  if (cols >= BESIDE_COLS) {
    int rest = inner - WIDEST_PROSE - BESIDE_GAP;
    frame.width = rest < WIDEST_BOOKS ? rest : WIDEST_BOOKS;
    frame.books = frame.right - frame.width;
  }
  return frame;
}

/* Blank rows above and below the page. */
static int air(const Page *page) {
  if (page->rows < AIRY_ROWS) return 0;
  int rows = 1 + (page->rows - AIRY_ROWS) / ROWS_OF_AIR;
  return rows < MOST_AIR ? rows : MOST_AIR;
}

int frame_rows(const Page *page, int top, size_t foot_lines) {
  int rows = page->rows - air(page) - (int)foot_lines - 1 - top;
  return rows > 1 ? rows : 1;
}

char *frame_heading(const Scene *scene, const char *title) {
  Buffer words = {0};
  char when[SCENE_WHEN_BYTES];
  const char *heading = scene->heading ? scene->heading : title;
  bool is_dated = scene_when(scene->id, when) && !strstr(heading, when);
  if (is_dated) buffer_addf(&words, "%s - ", when);
  buffer_add_text(&words, heading);
  return buffer_take(&words);
}

int frame_head(Page *page, const Frame *frame, const char *heading, const char *right,
               bool *whole) {
  int inner = frame->right - frame->left;
  int taken = right ? utf8_columns(right, strlen(right)) : 0;
  if (taken > inner / 2) taken = 0;
  /* A heading that fits in one line is not broken for the sake of a name that the player knows. */
  int wanted = utf8_columns(heading, strlen(heading));
  if (wanted <= inner && wanted > inner - taken - 3) taken = 0;
  int room = inner - (taken > 0 ? taken + 3 : 0);
  Flow head = {0};
  flow_add_plain(&head, "", heading, room, ROLE_HEADING);
  *whole = head.count <= HEAD_LINES;
  flow_cut(&head, HEAD_LINES, room);
  int row = air(page);
  flow_draw(&head, 0, head.count, page, row, frame->left, frame->right);
  if (taken > 0) page_put(page, row, frame->right - taken, frame->right, right, ROLE_TEXT, 0);
  row += (int)head.count;
  flow_free(&head);
  page_rule(page, row, frame->left, frame->right);
  return row + 1 + (page->rows >= SUNK_ROWS) + (page->rows >= DEEP_ROWS);
}

int frame_foot(Page *page, const Frame *frame, const Flow *foot) {
  int row = page->rows - air(page) - (int)foot->count - 1;
  page_rule(page, row, frame->left, frame->right);
  flow_draw(foot, 0, foot->count, page, row + 1, frame->left, frame->right);
  return row;
}
