/* One list: the scenarios, then the saves. The focus begins on the latest save, because most people
 * come back to go on. Deleting takes `d` twice on the same save. */
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

enum { NOTE_INDENT = 5 };

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

/* What the scenario says of itself, while it is in focus. */
static void add_note(Flow *flow, const char *note, int columns) {
  size_t first = flow->count;
  flow_add_markdown(flow, note, (columns < 72 ? columns : 72) - NOTE_INDENT);
  for (size_t i = first; i < flow->count; i++) flow_indent(&flow->lines[i], NOTE_INDENT);
}

static void add_game(const Title *title, size_t index, Flow *flow, int columns) {
  const TitleGame *game = &title->facts->games[index];
  bool focus = index == title->focus;
  Buffer words = {0};
  buffer_add_text(&words, game->title);
  if (game->minutes > 0) {
    char minutes[FIGURE_BYTES];
    figure_text(game->minutes, minutes);
    buffer_addf(&words, "  (%s minute%s)", minutes, game->minutes == 1 ? "" : "s");
  }
  size_t first = flow->count;
  flow_add_plain(flow, focus ? " > " : "   ", buffer_text(&words), columns,
                 focus ? ROLE_FOCUS : ROLE_TEXT);
  if (focus && game->note) add_note(flow, game->note, columns);
  flow_mark(flow, first, (int)index, focus ? 3 : -1);
  buffer_free(&words);
}

/* "First Harvest, 1957-10, 12 answers, 2026-11-23 18:00" and the file's name below it. */
static void add_kept(const Title *title, size_t index, Flow *flow, int columns) {
  const TitleKept *kept = &title->facts->kept[index];
  size_t item = title->facts->game_count + index;
  bool focus = item == title->focus;
  Buffer words = {0};
  buffer_add_text(&words, kept->title ? kept->title : kept->name);
  bool readable = kept->when && *kept->when;
  const char *joint = readable ? ", " : ": ";
  if (kept->where && *kept->where) buffer_addf(&words, "%s%s", joint, kept->where);
  if (readable) {
    buffer_addf(&words, ", %zu answer%s, %s", kept->answers, kept->answers == 1 ? "" : "s",
                kept->when);
  }
  size_t first = flow->count;
  flow_add_plain(flow, focus ? " > " : "   ", buffer_text(&words), columns,
                 focus ? ROLE_FOCUS : ROLE_TEXT);
  if (kept->title) flow_add_plain(flow, "     ", kept->name, columns, ROLE_FAINT);
  flow_mark(flow, first, (int)item, focus ? 3 : -1);
  buffer_free(&words);
}

static void fill_list(const Title *title, Flow *flow, int columns) {
  flow_add_plain(flow, "", "Begin", columns, ROLE_HEADING);
  for (size_t i = 0; i < title->facts->game_count; i++) add_game(title, i, flow, columns);
  if (title->facts->game_count == 0) {
    flow_add_plain(flow, "   ", "No scenario was found.", columns, ROLE_FAINT);
  }
  if (title->facts->kept_count == 0) return;
  flow_add_blank(flow);
  flow_add_plain(flow, "", "Go on", columns, ROLE_HEADING);
  for (size_t i = 0; i < title->facts->kept_count; i++) add_kept(title, i, flow, columns);
}

/* The window follows the focus; at the first item it shows the heading too. */
static void place(Title *title, const Flow *flow, size_t rows) {
  size_t first = 0, last = 0;
  for (size_t i = flow->count; i-- > 0;) {
    if (flow->lines[i].item != (int)title->focus) continue;
    if (last == 0) last = i;
    first = i;
  }
  if (title->focus == 0) first = 0;
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
  if (title->message) flow_add_alert(&foot, title->message, columns);
  flow_add_keys(
      &foot, "{Up} {Down} choose  {Enter} opens  {n} new game  {d} delete  {o} options  {q} quit",
      columns);
  int row = frame_foot(&title->page, frame, &foot);
  flow_free(&foot);
  return row;
}

static void show_whole(Title *title) {
  Page *page = &title->page;
  Frame frame = frame_of(page->cols);
  bool whole;
  int top = frame_head(page, &frame, "Iron & Grain", NULL, &whole) + 1;
  int bottom = show_foot(title, &frame);
  size_t rows = bottom > top ? (size_t)(bottom - top) : 1;
  Flow list = {0};
  fill_list(title, &list, frame.right - frame.left);
  place(title, &list, rows);
  page_cursor(page, top, frame.left);
  flow_draw(&list, title->top, rows, page, top, frame.left, frame.right);
  if (title->top > 0) page_put(page, top, frame.left, frame.right, "^", ROLE_KEY, 0);
  if (title->top + rows < list.count) {
    page_put(page, bottom - 1, frame.left, frame.left + 1, "v", ROLE_KEY, 0);
  }
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
