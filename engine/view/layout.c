/* The page of the story, from the edges inwards: heading and rule above, books and commands below,
 * and between them the text with the question right under it. Where not everything fits, the text
 * scrolls first, then the list of items; the question's words, its figures and its keys always
 * stay. A picture stands above the text where rows are left when all of that is whole; nothing
 * gives way to it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "view/screen_state.h"

enum {
  FAIR_TEXT = 4,     /* lines of text that a question leaves where it can, */
  LEAST_TEXT = 2,    /* and where it cannot: one, and how many more there are */
  FAIR_ITEMS = 3,    /* lines of a list, however long the text */
  SHORT_WORDS = 2,   /* a question's own words may always stay with it up to here */
  PICTURE_ROOM = 12, /* rows that are left for a picture and the blank row under it, */
  PICTURE_ROWS = 24, /* and no more of its own */
  ROOMY_ROWS = 30,   /* of a page on which even short ones stand apart from the list */
};

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

/* The foot, with so many lines of the books at most. */
static void make_foot(Screen *screen, const Frame *frame, int book_lines, Flow *foot) {
  int columns = frame->right - frame->left;
  if (screen->trouble) flow_add_alert(foot, screen->trouble, columns);
  author_add_status(screen, foot, columns);
  if (screen->game.read_only) {
    flow_add_plain(foot, "", "Looking only: answers are not taken.", columns, ROLE_ALERT);
  }
  if (screen->game.scene && frame->width == 0 && book_lines > 0) {
    Measure measure = screen_measure(screen);
    books_add_latest(foot, screen->game.scene, &screen->before, &measure, columns, book_lines);
  }
  commands_add(screen, foot, columns);
}

static void show_books_beside(Screen *screen, const Frame *frame, int top, int bottom) {
  if (frame->width == 0 || !screen->game.scene || screen->game.scene->ledger_count == 0) return;
  size_t room = bottom > top ? (size_t)(bottom - top) : 0;
  Flow books = {0};
  Measure measure = screen_measure(screen);
  books_add_beside(&books, screen->game.scene, &measure, frame->width, true);
  if (books.count > room) {
    flow_free(&books);
    books_add_beside(&books, screen->game.scene, &measure, frame->width, false);
  }
  if (books.count > room && room > 1) {
    flow_draw(&books, 0, room - 1, &screen->page, top, frame->books, frame->right);
    Flow more = {0};
    flow_add_keys(&more, "more: {l}", frame->width);
    flow_draw(&more, 0, 1, &screen->page, bottom - 1, frame->books, frame->right);
    flow_free(&more);
  } else {
    flow_draw(&books, 0, room, &screen->page, top, frame->books, frame->right);
  }
  flow_free(&books);
}

/* What a broken game shows instead of a scene. */
static void add_error(const Screen *screen, Flow *text, int columns) {
  const Error *error = screen->game.error;
  flow_add_plain(text, "", error->message, columns, ROLE_ALERT);
  if (*error->at) flow_add_plain(text, "at ", error->at, columns, ROLE_FIGURE);
  if (*error->trace) {
    flow_add_blank(text);
    size_t length = strlen(error->trace);
    while (length > 0 && error->trace[length - 1] == '\n') length--;
    char *trace = memory_copy_bytes(error->trace, length);
    flow_add_plain(text, "", trace, columns, ROLE_FAINT);
    free(trace);
  }
  flow_add_blank(text);
  const char *kept = screen->trouble
                         ? "The game so far goes on as soon as the script does."
                         : "The game so far is kept; nothing that was answered is lost.";
  flow_add_plain(text, "", kept, columns, ROLE_TEXT);
}

static void add_text(const Screen *screen, Flow *text, int columns, bool heading_whole) {
  const Scene *scene = screen->game.scene;
  if (!scene) {
    add_error(screen, text, columns);
    return;
  }
  if (!heading_whole) {
    char *heading = frame_heading(scene, screen->game.title);
    flow_add_plain(text, "", heading, columns, ROLE_HEADING);
    flow_add_blank(text);
    free(heading);
  }
  if (scene->ask.kind == ASK_END && scene->ask.title) {
    flow_add_plain(text, "", scene->ask.title, columns, ROLE_HEADING);
    if (*scene->text) flow_add_blank(text);
  }
  bool is_told = plate_add_words(screen, text, columns);
  if (is_told && *scene->text) flow_add_blank(text);
  flow_add_markdown(text, scene->text, columns);
  if (settings_line_spacing(screen->settings) > 1) flow_spread(text);
}

/* The question as it stands below the text, and the foot of the page. */
typedef struct Block {
  Flow words, list, tail, foot;
  size_t list_rows;
  size_t gap; /* between the text and the question */
} Block;

static size_t fixed_rows(const Block *block) {
  return block->words.count + block->tail.count;
}

static void add_broken_keys(const Screen *screen, Flow *tail, int columns) {
  const char *keys =
      screen->game.answers > 0
          ? "{r} reads the scenario again  {u} takes the last answer back  {q} leaves"
          : "{r} reads the scenario again  {q} leaves";
  flow_add_keys(tail, keys, columns);
  tail->lines[0].cursor = 0;
}

/* Moves a part of the question to the end of the text. */
static void spill(Reading *text, Flow *part) {
  if (part->count == 0) return;
  if (text->flow.count > 0) flow_add_blank(&text->flow);
  flow_join(&text->flow, part);
}

static size_t gap_of(const Reading *text) {
  return text->flow.count > 0 ? 1 : 0;
}

/* The question under the text, crowded or not: fills the block and may lengthen the text. */
static void build_block(Screen *screen, int columns, size_t body, Block *block) {
  Reading *text = &screen->text;
  QuestionParts parts = {0};
  if (screen->question) question_show(screen->question, columns, &parts);
  if (screen->message) flow_add_alert(&parts.tail, screen->message, columns);
  if (!screen->question) add_broken_keys(screen, &parts.keys, columns);
  size_t all = parts.words.count + parts.list.count + parts.more.count + parts.tail.count +
               parts.keys.count + gap_of(text);
  size_t lines = text->flow.count;
  bool is_long = parts.words.count > SHORT_WORDS;
  if (is_long && all + least(lines, FAIR_TEXT) > body) {
    all -= parts.words.count;
    spill(text, &parts.words);
  }
  if (all + least(lines, LEAST_TEXT) > body) spill(text, &parts.more);
  size_t above = parts.words.count + parts.list.count + parts.tail.count;
  bool airy = all + text->flow.count + 1 <= body && above > 0;
  block->words = parts.words;
  block->list = parts.list;
  block->gap = gap_of(text);
  is_long = block->words.count > SHORT_WORDS;
  bool is_apart = block->words.count > 0 && (is_long || screen->page.rows >= ROOMY_ROWS);
  if (is_apart && all + text->flow.count + 2 <= body) flow_add_blank(&block->words);
  flow_join(&block->tail, &parts.more);
  flow_join(&block->tail, &parts.tail);
  if (airy) flow_add_blank(&block->tail);
  flow_join(&block->tail, &parts.keys);
}

/* Shares the rows: returns those of the text, sets those of the list. Where one row is missing for
 * all of the text, a list that begins with its own sign does without the gap. */
static size_t share_rows(const Reading *text, Block *block, size_t body) {
  size_t lines = text->flow.count, items = block->list.count;
  bool is_close = fixed_rows(block) + block->gap + lines + items == body + 1;
  if (is_close && block->words.count == 0 && items > 0) block->gap = 0;
  size_t fixed = fixed_rows(block) + block->gap;
  size_t room = body > fixed ? body - fixed : 0;
  size_t fair_text = least(lines, FAIR_TEXT), fair_items = least(items, FAIR_ITEMS);
  block->list_rows = items;
  if (lines + items <= room) return lines;
  if (room == fair_text + items - 1) fair_text = least(lines, FAIR_TEXT - 1);
  if (room < fair_text + fair_items) fair_text = least(lines, LEAST_TEXT);
  if (room < fair_text + items) {
    block->list_rows = room > fair_text + fair_items ? room - fair_text : fair_items;
  }
  return room > block->list_rows ? room - block->list_rows : least(lines, 1);
}

static void show_more_line(Screen *screen, const Frame *frame, int row) {
  const Reading *text = &screen->text;
  char words[128];
  size_t below = text->flow.count - text->top - text->rows;
  if (below > 0) {
    snprintf(words, sizeof words, "-- %zu more line%s  {Space} reads on%s", below,
             below == 1 ? "" : "s", text->top > 0 ? "  {b} goes back" : "");
  } else {
    snprintf(words, sizeof words, "-- that is all  {b} goes back");
  }
  Flow more = {0};
  flow_add_keys(&more, words, frame->story);
  flow_draw(&more, 0, 1, &screen->page, row, frame->left, frame->right);
  flow_free(&more);
}

/* Shows the text in `rows` rows; the last of them tells of the rest where there is one. */
static int show_text(Screen *screen, const Frame *frame, int row, size_t rows, size_t gap) {
  Reading *text = &screen->text;
  bool scrolls = text->flow.count > rows;
  reading_place(text, scrolls ? rows - 1 : rows);
  text->row = row;
  text->col = frame->left;
  flow_draw(&text->flow, text->top, text->rows, &screen->page, row, frame->left, frame->right);
  if (scrolls) show_more_line(screen, frame, row + (int)rows - 1);
  return row + (int)(rows + gap);
}

/* The first and last line of an item; false if it has none. */
static bool find_item(const Flow *list, int item, size_t *first, size_t *last) {
  bool found = false;
  *first = *last = 0;
  for (size_t i = 0; i < list->count; i++) {
    if (list->lines[i].item != item) continue;
    if (!found) *first = i;
    *last = i;
    found = true;
  }
  return found;
}

static void find_neighbours(Screen *screen, const Flow *list) {
  size_t first, last;
  int next = screen->question ? question_next(screen->question, 1) : -1;
  int previous = screen->question ? question_next(screen->question, -1) : -1;
  screen->next_first =
      next >= 0 && find_item(list, next, &first, &last) ? (long)first : (long)list->count;
  screen->previous_last =
      previous >= 0 && find_item(list, previous, &first, &last) ? (long)last : -1;
}

/* Scrolls the list so that the item in focus is seen when the focus has moved there. */
static void place_list(Screen *screen, const Block *block) {
  int focus = screen->question ? question_focus(screen->question) : 0;
  size_t first, last, rows = block->list_rows, count = block->list.count;
  find_item(&block->list, focus, &first, &last);
  find_neighbours(screen, &block->list);
  bool moved =
      focus != screen->list_focus || rows != screen->list_rows || count != screen->list_count;
  if (moved && last >= screen->list_top + rows) screen->list_top = last + 1 - rows;
  if (moved && first < screen->list_top) screen->list_top = first;
  if (screen->list_top + rows > count) screen->list_top = count - rows;
  screen->list_focus = focus;
  screen->list_rows = rows;
  screen->list_count = count;
  screen->item_first = first;
  screen->item_last = last;
}

/* Beside a list that is longer than its window, at its first and last line: there is more. */
static void show_list_marks(Screen *screen, const Frame *frame, int row) {
  int col = frame->left;
  if (screen->list_top > 0) page_put(&screen->page, row, col, col + 1, "^", ROLE_KEY, 0);
  if (screen->list_top + screen->list_rows < screen->list_count) {
    page_put(&screen->page, row + (int)screen->list_rows - 1, col, col + 1, "v", ROLE_KEY, 0);
  }
}

static void show_block(Screen *screen, const Frame *frame, int row, Block *block) {
  Page *page = &screen->page;
  flow_draw(&block->words, 0, block->words.count, page, row, frame->left, frame->right);
  flow_free(&screen->asked);
  screen->asked = block->words; /* the screen's now */
  block->words = (Flow){0};
  screen->asked_row = row;
  row += (int)screen->asked.count;
  place_list(screen, block);
  page_cursor(page, row, frame->left);
  flow_draw(&block->list, screen->list_top, block->list_rows, page, row, frame->left, frame->right);
  if (block->list_rows < block->list.count) show_list_marks(screen, frame, row);
  row += (int)block->list_rows;
  flow_draw(&block->tail, 0, block->tail.count, page, row, frame->left, frame->right);
}

static char *heading_of(const Screen *screen) {
  if (!screen->game.scene) return memory_copy("The scenario has stopped");
  return frame_heading(screen->game.scene, screen->game.title);
}

/* Makes text, question and foot for what lies below row `top`; returns the rows of the text. */
static size_t plan(Screen *screen, const Frame *frame, int top, bool heading_whole, int book_lines,
                   Block *block) {
  make_foot(screen, frame, book_lines, &block->foot);
  flow_free(&screen->text.flow);
  add_text(screen, &screen->text.flow, frame->story, heading_whole);
  size_t body = (size_t)frame_rows(&screen->page, top, block->foot.count);
  build_block(screen, frame->story, body, block);
  return share_rows(&screen->text, block, body);
}

static void free_block(Block *block) {
  flow_free(&block->words);
  flow_free(&block->list);
  flow_free(&block->tail);
  flow_free(&block->foot);
  *block = (Block){0};
}

/* The scene's picture as large as goes above a text and a question that are whole; NULL where they
 * leave too little, or where none is drawn. */
static const Picture *find_picture(const Screen *screen, const Frame *frame, const Block *block,
                                   size_t rows, int body) {
  size_t used = fixed_rows(block) + block->gap + rows + block->list_rows;
  int room = body - (int)used; /* none where anything scrolls */
  if (room < PICTURE_ROOM) return NULL;
  return plate_picture(screen, frame->story, room <= PICTURE_ROWS ? room - 1 : PICTURE_ROWS);
}

/* Returns the row of the text under it. */
static int show_picture(Page *page, const Frame *frame, int row, const Picture *picture) {
  if (!picture) return row;
  page_picture(page, row, frame->left + (frame->story - picture->cols) / 2, picture);
  return row + picture->rows + 1;
}

bool layout_story(Screen *screen) {
  Page *page = &screen->page;
  Frame frame = frame_of(page->cols);
  char *heading = heading_of(screen);
  bool whole = true;
  const char *right = strcmp(heading, screen->game.title) ? screen->game.title : NULL;
  int top = frame_head(page, &frame, heading, right, &whole);
  free(heading);
  Block block = {0};
  int book_lines = page->rows < 24 ? 1 : 2;
  size_t rows = plan(screen, &frame, top, whole, book_lines, &block);
  if (screen->text.flow.count == rows + 1) { /* one more row, and nothing scrolls */
    free_block(&block);
    rows = plan(screen, &frame, top, whole, book_lines - 1, &block);
  }
  int body = frame_rows(page, top, block.foot.count);
  const Picture *picture = find_picture(screen, &frame, &block, rows, body);
  bool has_room = picture || !plate_is_due(screen);
  if (has_room) {
    screen->plate = PLATE_DONE;
    int bottom = frame_foot(page, &frame, &block.foot);
    show_books_beside(screen, &frame, top, bottom);
    int row = show_picture(page, &frame, top, picture);
    row = show_text(screen, &frame, row, rows, block.gap);
    show_block(screen, &frame, row, &block);
  }
  free_block(&block);
  return has_room;
}
