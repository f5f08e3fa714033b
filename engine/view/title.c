/* One list: the scenarios, then the saves. The focus begins on the latest save, because most people
 * come back to go on. Deleting takes `d` twice on the same save. The picture of what is in focus
 * stands where the list and the words leave it room, and nowhere else. */
#include "view/title.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "view/figure.h"
#include "view/frame.h"
#include "view/screen.h"
#include "view/title_list.h"

enum {
  LIST_COLS = 66, /* where what is in focus is told beside the list; a picture has room there too */
  ABOUT_GAP = 4,
  ABOUT_ROWS = 36, /* a page of fewer rows tells it within the list */
  AIRY_ROWS = 30,  /* a page of fewer rows keeps its white for the list */
  LEAST_PICTURE = 8,
  MOST_PICTURE = 24, /* rows */
};

struct Title {
  const TitleFacts *facts;
  size_t focus;  /* 0 .. game_count - 1 scenarios, then the saves */
  bool deleting; /* the save in focus was asked to be deleted once */
  char *message; /* until the next key */
  size_t top;    /* first line of the list that is shown */
  size_t rows;   /* lines of it that were shown last */
  Page page;
};

static size_t count_of(const Title *title) {
  return title->facts->game_count + title->facts->kept_count;
}

static bool on_kept(const Title *title) {
  return title->focus >= title->facts->game_count && title->focus < count_of(title);
}

Title *title_new(const TitleFacts *facts) {
  Title *title = memory_new(sizeof *title);
  title->facts = facts;
  title->focus = facts->kept_count > 0 ? facts->game_count : 0;
  size_t count = count_of(title);
  if (facts->row > 0 && count > 0) title->focus = (facts->row < count ? facts->row : count) - 1;
  title->message = memory_copy(facts->message);
  return title;
}

void title_free(Title *title) {
  if (!title) return;
  free(title->message);
  page_free(&title->page);
  free(title);
}

static void say(Title *title, const char *message) {
  char *copy = memory_copy(message);
  free(title->message);
  title->message = copy;
}

static const TitleKept *kept_in_focus(const Title *title) {
  return &title->facts->kept[title->focus - title->facts->game_count];
}

static TitleWant remove_kept(Title *title, bool again) {
  if (!on_kept(title)) {
    say(title, "Only saves can be deleted.");
    return TITLE_WANT_NOTHING;
  }
  if (again) return TITLE_WANT_DELETE;
  const TitleKept *kept = kept_in_focus(title);
  Buffer words = {0};
  buffer_addf(&words, "Delete %s with its %zu answer%s for ever? ", kept->name, kept->answers,
              kept->answers == 1 ? "" : "s");
  buffer_add_text(&words, "d again deletes it; any other key keeps it.");
  say(title, buffer_text(&words));
  buffer_free(&words);
  title->deleting = true;
  return TITLE_WANT_NOTHING;
}

static TitleWant open_focus(const Title *title) {
  if (count_of(title) == 0) return TITLE_WANT_NOTHING;
  return on_kept(title) ? TITLE_WANT_RESUME : TITLE_WANT_BEGIN;
}

/* `n` on a scenario begins it; from a save it goes to where scenarios are picked. */
static TitleWant begin(Title *title) {
  if (title->facts->game_count == 0) return TITLE_WANT_NOTHING;
  if (!on_kept(title) || title->facts->game_count == 1) {
    if (on_kept(title)) title->focus = 0;
    return TITLE_WANT_BEGIN;
  }
  title->focus = 0;
  say(title, "Pick what to begin, then Enter.");
  return TITLE_WANT_NOTHING;
}

static void move(Title *title, long by) {
  long last = (long)count_of(title) - 1;
  long to = (long)title->focus + by;
  if (to > last) to = last;
  if (to < 0) to = 0;
  title->focus = (size_t)to;
}

/* The first time a row is pointed at it comes into focus; then it is opened. */
static TitleWant point_at(Title *title, size_t row) {
  if (row == title->focus) return open_focus(title);
  if (row < count_of(title)) title->focus = row;
  return TITLE_WANT_NOTHING;
}

static TitleWant press_title(Title *title, Press press, bool deleting) {
  long page = title->rows > 4 ? (long)title->rows / 2 : 2;
  switch (press.kind) {
    case PRESS_UP: move(title, -1); break;
    case PRESS_DOWN: move(title, 1); break;
    case PRESS_PAGE_UP: move(title, -page); break;
    case PRESS_PAGE_DOWN: move(title, page); break;
    case PRESS_HOME: title->focus = 0; break;
    case PRESS_END: move(title, (long)count_of(title)); break;
    case PRESS_ENTER: return open_focus(title);
    case PRESS_SCROLL_UP: move(title, -1); break;
    case PRESS_SCROLL_DOWN: move(title, 1); break;
    case PRESS_ITEM: return point_at(title, press.point);
    default:
      if (press_is(press, 'q')) return TITLE_WANT_LEAVE;
      if (press_is(press, 'n')) return begin(title);
      if (press_is(press, 'd')) return remove_kept(title, deleting);
  }
  return TITLE_WANT_NOTHING;
}

TitleWant title_press(Title *title, Press press, size_t *index) {
  bool deleting = title->deleting;
  title->deleting = false;
  say(title, NULL);
  bool small = title->page.cols < SCREEN_MIN_COLS || title->page.rows < SCREEN_MIN_ROWS;
  TitleWant want = TITLE_WANT_NOTHING;
  if (deleting && !press_is(press, 'd')) return TITLE_WANT_NOTHING;
  if (!small || press_is(press, 'q')) want = press_title(title, press, deleting);
  *index = on_kept(title) ? title->focus - title->facts->game_count : title->focus;
  return want;
}

/* The window follows the focus; at the first item under a heading it shows that too. */
static void place(Title *title, const Flow *flow, size_t rows) {
  size_t first = 0, last = 0;
  for (size_t i = flow->count; i-- > 0;) {
    if (flow->lines[i].item != (int)title->focus) continue;
    if (last == 0) last = i;
    first = i;
  }
  size_t heading = first;
  while (heading > 0 && flow->lines[heading - 1].item < 0) heading--;
  if (last - heading < rows) first = heading;
  if (last >= title->top + rows) title->top = last + 1 - rows;
  if (first < title->top) title->top = first;
  if (title->top + rows > flow->count) title->top = flow->count > rows ? flow->count - rows : 0;
  title->rows = rows;
}

static void show_small(Title *title) {
  char words[128];
  snprintf(words, sizeof words,
           "Iron & Grain needs %d columns and %d rows; here are %d and %d. q leaves.",
           SCREEN_MIN_COLS, SCREEN_MIN_ROWS, title->page.cols, title->page.rows);
  Flow flow = {0};
  flow_add_plain(&flow, "", words, title->page.cols, ROLE_TEXT);
  flow_draw(&flow, 0, flow.count, &title->page, 0, 0, title->page.cols);
  flow_free(&flow);
}

static int show_foot(Title *title, const Frame *frame) {
  Flow foot = {0};
  int columns = frame->right - frame->left;
  if (title->message) {
    flow_add_alert(&foot, title->message, columns);
  } else if (frame->width == 0) { /* else it is told beside the list */
    const char *told = on_kept(title) ? kept_in_focus(title)->name : "Enter begins a new game.";
    flow_add_plain(&foot, "", told, columns, ROLE_FAINT);
  }
  flow_add_keys(
      &foot, "{Up} {Down} choose  {Enter} opens  {n} new game  {d} delete  {o} options  {q} quit",
      columns);
  int row = frame_foot(&title->page, frame, &foot);
  flow_free(&foot);
  return row;
}

static void put_rule(Page *page, int row, const Frame *frame, char stroke) {
  size_t length = (size_t)(frame->right - frame->left);
  char *rule = memory_new(length + 1);
  memset(rule, stroke, length);
  page_put(page, row, frame->left, frame->right, rule, ROLE_RULE, 0);
  free(rule);
}

/* The name between a heavy rule and a light one; returns the row below. */
static int show_head(Page *page, const Frame *frame) {
  int air = page->rows < AIRY_ROWS ? 0 : 1, row = air;
  put_rule(page, row, frame, '=');
  row += 1 + air;
  page_put(page, row, frame->left, frame->right, "Iron & Grain", ROLE_HEADING, PAGE_STRONG);
  row += 1 + air;
  put_rule(page, row, frame, '-');
  return row + 2;
}

/* Where the list stands, and what is in focus beside it where there is room. */
static Frame frame_for(const Page *page) {
  Frame frame = frame_of(page->cols);
  bool beside = frame.width > 0 && page->rows >= ABOUT_ROWS;
  frame.story = beside ? LIST_COLS : frame.right - frame.left;
  frame.books = frame.left + LIST_COLS + ABOUT_GAP;
  frame.width = beside ? frame.right - frame.books : 0;
  return frame;
}

/* The scenario in focus; of a save the one that has its title. NULL where that is not there. */
static const TitleGame *game_in_focus(const Title *title) {
  const TitleFacts *facts = title->facts;
  if (!on_kept(title)) return title->focus < facts->game_count ? &facts->games[title->focus] : NULL;
  const char *name = kept_in_focus(title)->title;
  for (size_t i = 0; name && i < facts->game_count; i++) {
    if (!strcmp(facts->games[i].title, name)) return &facts->games[i];
  }
  return NULL;
}

/* The game whose picture is shown: the one in focus, else the first that has one. */
static const TitleGame *game_pictured(const Title *title) {
  const TitleGame *focused = game_in_focus(title), *games = title->facts->games;
  if (focused && focused->picture) return focused;
  for (size_t i = 0; games && i < title->facts->game_count; i++) {
    if (games[i].picture) return &games[i];
  }
  return NULL;
}

/* Where it cannot be drawn: what can be seen on it, if there is room for all of that. */
static int show_words(Title *title, const TitleGame *game, int row, int col, int cols, int rows) {
  Flow words = {0};
  const char *why;
  gallery_has(game->gallery, game->picture, &why);
  flow_add_picture(&words, game->picture_text, why, cols);
  int count = (int)words.count <= rows ? (int)words.count : 0;
  flow_draw(&words, 0, (size_t)count, &title->page, row, col, col + cols);
  flow_free(&words);
  return count;
}

/* Draws its picture from that row and column on, in the middle of `cols`; the rows that it takes, 0
 * where there is none or `rows` are too few. */
static int show_picture(Title *title, const TitleGame *game, int row, int col, int cols, int rows) {
  if (!game || !game->picture) return 0;
  if (!gallery_has(game->gallery, game->picture, NULL)) {
    return show_words(title, game, row, col, cols, rows);
  }
  if (rows < LEAST_PICTURE) return 0;
  const Picture *picture = gallery_picture(game->gallery, game->picture, cols,
                                           rows < MOST_PICTURE ? rows : MOST_PICTURE, NULL);
  if (!picture) return 0;
  page_picture(&title->page, row, col + (cols - picture->cols) / 2, picture);
  return picture->rows;
}

static size_t lines_of(const Flow *list) {
  size_t count = list->count;
  while (count > 0 && list->lines[count - 1].count == 0) count--;
  return count;
}

static bool has_room(const Flow *list, size_t rows) {
  return lines_of(list) + LEAST_PICTURE <= rows;
}

/* The list, with the note of what is in focus where nothing tells it beside; but a picture comes
 * before a note, which is the first page of the game in any case. */
static void fill_list(const Title *title, const Frame *frame, size_t rows, Flow *list) {
  const TitleGame *game = game_pictured(title);
  bool tells = frame->width == 0;
  title_list_fill(title->facts, title->focus, tells, frame->story, list);
  bool is_drawn = game && gallery_has(game->gallery, game->picture, NULL);
  if (!tells || !is_drawn || has_room(list, rows)) return;
  Flow brief = {0};
  title_list_fill(title->facts, title->focus, false, frame->story, &brief);
  Flow other = has_room(&brief, rows) ? *list : brief;
  if (has_room(&brief, rows)) *list = brief;
  flow_free(&other);
}

/* A blank row over it where that leaves it enough. */
static void show_below(Title *title, const Flow *list, const Frame *frame, int top, int bottom) {
  int row = top + (int)lines_of(list);
  row += bottom - row > LEAST_PICTURE;
  if (frame->width == 0)
    show_picture(title, game_pictured(title), row, frame->left, frame->story, bottom - row);
}

static void show_about(Title *title, const Frame *frame, int top, size_t rows) {
  if (frame->width == 0) return;
  Flow about = {0};
  title_about_fill(title->facts, title->focus, frame->width, &about);
  flow_cut(&about, rows, frame->width);
  int above = show_picture(title, game_in_focus(title), top, frame->books, frame->width,
                           (int)(rows - about.count) - 1);
  if (above > 0) top += above + 1;
  flow_draw(&about, 0, about.count, &title->page, top, frame->books, frame->right);
  flow_free(&about);
}

/* In the margin: there is more above or below. */
static void show_marks(Title *title, const Flow *list, const Frame *frame, int top, size_t rows) {
  int col = frame->left - 1, last = top + (int)rows - 1;
  if (title->top > 0) page_put(&title->page, top, col, col + 1, "^", ROLE_KEY, 0);
  if (title->top + rows < list->count) {
    page_put(&title->page, last, col, col + 1, "v", ROLE_KEY, 0);
  }
}

static void show_whole(Title *title) {
  Page *page = &title->page;
  Frame frame = frame_for(page);
  int top = show_head(page, &frame);
  int bottom = show_foot(title, &frame);
  size_t rows = bottom > top ? (size_t)(bottom - top) : 1;
  Flow list = {0};
  fill_list(title, &frame, rows, &list);
  place(title, &list, rows);
  page_cursor(page, top, frame.left);
  show_about(title, &frame, top, rows);
  flow_draw(&list, title->top, rows, page, top, frame.left, frame.left + frame.story);
  show_marks(title, &list, &frame, top, rows);
  show_below(title, &list, &frame, top, bottom);
  flow_free(&list);
}

const Page *title_page(Title *title, int cols, int rows) {
  page_reset(&title->page, cols, rows);
  if (cols < SCREEN_MIN_COLS || rows < SCREEN_MIN_ROWS) {
    show_small(title);
  } else {
    show_whole(title);
  }
  return &title->page;
}
