/* Very wide terminals get a page in their middle: nobody reads two hundred columns. */
#include "view/frame.h"

#include <string.h>

#include "base/buffer.h"
#include "base/utf8.h"

enum {
  WIDEST_PAGE = 132,
  WIDEST_PROSE = 72,
  BESIDE_COLS = 110, /* from here on the books stand beside the story */
  BESIDE_GAP = 4,
  HEAD_LINES = 2,
};

Frame frame_of(int cols) {
  int wide = cols < WIDEST_PAGE ? cols : WIDEST_PAGE;
  Frame frame = {.left = (cols - wide) / 2 + 1};
  frame.right = frame.left + wide - 2;
  int inner = frame.right - frame.left;
  frame.story = inner < WIDEST_PROSE ? inner : WIDEST_PROSE;
  if (cols >= BESIDE_COLS) {
    frame.books = frame.left + WIDEST_PROSE + BESIDE_GAP;
    frame.width = frame.right - frame.books;
  }
  return frame;
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
  int room = inner - (taken > 0 ? taken + 3 : 0);
  Flow head = {0};
  flow_add_plain(&head, "", heading, room, ROLE_HEADING);
  *whole = head.count <= HEAD_LINES;
  flow_cut(&head, HEAD_LINES, room);
  flow_draw(&head, 0, head.count, page, 0, frame->left, frame->right);
  if (taken > 0) page_put(page, 0, frame->right - taken, frame->right, right, ROLE_TEXT, 0);
  int row = (int)head.count;
  flow_free(&head);
  page_rule(page, row, frame->left, frame->right);
  return row + 1;
}

int frame_foot(Page *page, const Frame *frame, const Flow *foot) {
  int row = page->rows - (int)foot->count - 1;
  page_rule(page, row, frame->left, frame->right);
  flow_draw(foot, 0, foot->count, page, row + 1, frame->left, frame->right);
  return row;
}
