/* The page of an act that begins: its name and how it opens, in the middle of much white. It asks
 * nothing; Enter and space go on to the scene, and every command is taken as on the story's page. A
 * picture of the act, or else of the scene that it begins, stands above the words where they leave
 * it room. */
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "view/screen_state.h"

enum {
  BLOCK_COLS = 54, /* of the words, a measure that is easy to read */
  KEY_ROWS = 2,    /* the keys, and a blank line above them */
  LEAST_PICTURE = 8,
};

/* `is_close`: a picture above has the blank rows. */
static void fill(const Screen *screen, Flow *flow, int columns, bool is_close) {
  const Act *act = screen->game.scene->act;
  if (act->number) {
    char number[64];
    snprintf(number, sizeof number, "Act %.56s", act->number);
    flow_add_plain(flow, "", number, columns, ROLE_TEXT);
    if (!is_close) flow_add_blank(flow);
  }
  flow_add_plain(flow, "", act->title, columns, ROLE_HEADING);
  char *rule = memory_new((size_t)columns + 1);
  for (int i = 0; i < columns; i++) rule[i] = '-';
  flow_add_plain(flow, "", rule, columns, ROLE_RULE);
  free(rule);
  if (act->span) flow_add_plain(flow, "", act->span, columns, ROLE_TEXT);
  Flow seen = {0};
  if (plate_add_words(screen, &seen, columns)) flow_add_blank(flow);
  flow_join(flow, &seen);
  if (!act->text) return;
  flow_add_blank(flow);
  flow_add_markdown(flow, act->text, columns);
}

int act_show_foot(Screen *screen, const Frame *frame, const char *keys) {
  Flow foot = {0};
  int columns = frame->right - frame->left;
  if (screen->trouble) flow_add_alert(&foot, screen->trouble, columns);
  if (screen->message) flow_add_alert(&foot, screen->message, columns);
  author_add_status(screen, &foot, columns);
  flow_add_keys(&foot, keys, columns);
  int row = frame_foot(&screen->page, frame, &foot);
  flow_free(&foot);
  return row;
}

static void show_keys(Screen *screen, int row, int col, int end) {
  const Reading *text = &screen->act;
  size_t below = text->flow.count - text->top - text->rows;
  char words[96] = "{Enter} goes on";
  if (below > 0) {
    snprintf(words, sizeof words, "-- %zu more line%s  {Space} reads on", below,
             below == 1 ? "" : "s");
  }
  Flow keys = {0};
  flow_add_keys(&keys, words, end - col);
  keys.lines[0].cursor = 0;
  flow_draw(&keys, 0, 1, &screen->page, row, col, end);
  flow_free(&keys);
}

/* The words as they go under a picture and the picture, as large as they let it be; or the words
 * alone, and NULL. */
static const Picture *compose(Screen *screen, const Frame *frame, int columns, int bottom) {
  Flow *words = &screen->act.flow;
  flow_free(words);
  fill(screen, words, columns, true);
  int rows = bottom - KEY_ROWS - 1 - (int)words->count;
  const Picture *picture =
      rows < LEAST_PICTURE ? NULL : plate_picture(screen, frame->right - frame->left, rows);
  if (picture) return picture;
  flow_free(words);
  fill(screen, words, columns, false);
  return NULL;
}

bool act_show(Screen *screen) {
  Page *page = &screen->page;
  Frame frame = frame_of(page->cols);
  Reading *text = &screen->act;
  int bottom = act_show_foot(screen, &frame,
                             plate_can_open(screen)
                                 ? "{?} help  {c} chronicle  {v} view  {u} undo  {q} leave"
                                 : "{?} help  {c} chronicle  {u} undo  {q} leave");
  int inner = page->cols - 2;
  int columns = inner < BLOCK_COLS ? inner : BLOCK_COLS;
  int col = (page->cols - columns) / 2;
  const Picture *picture = compose(screen, &frame, columns, bottom);
  if (!picture && plate_is_due(screen)) return false; /* the page is made anew */
  screen->act_plate = PLATE_DONE;
  int first = picture ? 0 : 1; /* without a picture the first row stays white */
  int above = picture ? picture->rows + 1 : 0;
  int most = bottom - first - above - KEY_ROWS;
  reading_place(text, most > 1 ? (size_t)most : 1);
  int spare = most - (int)text->rows;
  int top = first + (spare > 0 ? spare * 2 / 5 : 0); /* the middle as the eye takes it */
  if (picture) page_picture(page, top, (page->cols - picture->cols) / 2, picture);
  top += above;
  flow_draw(&text->flow, text->top, text->rows, page, top, col, col + columns);
  show_keys(screen, top + (int)text->rows + 1, col, col + columns);
  return true;
}

static bool scroll(Reading *text, Press press) {
  long page = (long)text->rows > 2 ? (long)text->rows - 1 : 1;
  switch (press.kind) {
    case PRESS_UP: reading_scroll(text, -1); return true;
    case PRESS_DOWN: reading_scroll(text, 1); return true;
    case PRESS_SCROLL_UP: reading_scroll(text, -PRESS_SCROLL_LINES); return true;
    case PRESS_SCROLL_DOWN: reading_scroll(text, PRESS_SCROLL_LINES); return true;
    case PRESS_PAGE_UP: reading_scroll(text, -page); return true;
    case PRESS_PAGE_DOWN: reading_scroll(text, page); return true;
    default: break;
  }
  if (!press_is(press, 'b')) return false;
  reading_scroll(text, -page);
  return true;
}

bool act_press(Screen *screen, Press press) {
  Reading *text = &screen->act;
  if (press.kind != PRESS_ENTER && !press_is(press, ' ')) return scroll(text, press);
  if (reading_is_done(text)) {
    screen->acting = false;
  } else {
    scroll(text, (Press){.kind = PRESS_PAGE_DOWN});
  }
  return true;
}
