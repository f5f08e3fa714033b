/* Rows and values are those of settings.h; nothing here knows what any of them means. The chosen
 * value stands in brackets, so that it is told without colour, and a row never changes its width. */
#include "view/options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "view/frame.h"
#include "view/screen.h"

/* A hit on a value is one on an item past all rows. */
enum { LABEL_COLUMNS = 17, ITEM_VALUES = 100 };

struct Options {
  OptionsFacts facts;
  size_t focus;
  char *message;
  Page page;
};

Options *options_new(OptionsFacts facts) {
  Options *options = memory_new(sizeof *options);
  options->facts = facts;
  return options;
}

void options_free(Options *options) {
  if (!options) return;
  free(options->message);
  page_free(&options->page);
  free(options);
}

void options_say(Options *options, const char *message) {
  char *copy = memory_copy(message);
  free(options->message);
  options->message = copy;
}

/* ---- keys ---- */

static OptionsWant choose(Options *options, size_t row, size_t value) {
  options->focus = row;
  if (settings_value(options->facts.settings, row) == value) return OPTIONS_WANT_NOTHING;
  settings_choose(options->facts.settings, row, value);
  options_say(options, NULL);
  return OPTIONS_WANT_KEEP;
}

/* The next value, or the one before; past the last comes the first. */
static OptionsWant turn(Options *options, bool back) {
  size_t count, row = options->focus;
  size_t values = settings_rows(&count)[row].value_count;
  size_t now = settings_value(options->facts.settings, row);
  return choose(options, row, (now + (back ? values - 1 : 1)) % values);
}

static OptionsWant point_at(Options *options, size_t item) {
  size_t count;
  const Setting *rows = settings_rows(&count);
  size_t row = item / ITEM_VALUES, value = item % ITEM_VALUES;
  if (item < count && item == options->focus) return turn(options, false);
  if (item < count) options->focus = item;
  if (row == 0 || row > count || value >= rows[row - 1].value_count) return OPTIONS_WANT_NOTHING;
  return choose(options, row - 1, value);
}

static bool is_small(const Page *page) {
  return page->cols < SCREEN_MIN_COLS || page->rows < SCREEN_MIN_ROWS;
}

OptionsWant options_press(Options *options, Press press) {
  size_t count;
  settings_rows(&count);
  if (press_is(press, 'q') || press_is(press, 'o')) return OPTIONS_WANT_CLOSE;
  if (press.kind == PRESS_ESCAPE) return OPTIONS_WANT_CLOSE;
  if (is_small(&options->page)) return OPTIONS_WANT_NOTHING;
  switch (press.kind) {
    case PRESS_SCROLL_UP:
    case PRESS_UP: options->focus -= options->focus > 0; break;
    case PRESS_SCROLL_DOWN:
    case PRESS_TAB:
    case PRESS_DOWN: options->focus += options->focus + 1 < count; break;
    case PRESS_HOME: options->focus = 0; break;
    case PRESS_END: options->focus = count - 1; break;
    case PRESS_RIGHT:
    case PRESS_ENTER: return turn(options, false);
    case PRESS_LEFT: return turn(options, true);
    case PRESS_ITEM: return point_at(options, press.point);
    default:
      if (press_is(press, ' ')) return turn(options, false);
  }
  return OPTIONS_WANT_NOTHING;
}

/* ---- the page ---- */

static int show_value(Page *page, int row, int col, int end, const Setting *setting, size_t index,
                      size_t item, bool chosen, bool focus) {
  char words[64];
  snprintf(words, sizeof words, chosen ? "[%s]" : " %s ", setting->values[index].word);
  Role role = chosen ? (focus ? ROLE_FOCUS : ROLE_FIGURE) : ROLE_TEXT;
  int after = page_put(page, row, col, end, words, role, 0);
  page_add_hit(page, (PageHit){.kind = HIT_ITEM,
                               .row = row,
                               .first = col,
                               .end = after,
                               .item = (int)(ITEM_VALUES * (item + 1) + index)});
  return after + 1;
}

static void show_row(Options *options, size_t index, int row, int left, int end) {
  size_t count;
  const Setting *setting = &settings_rows(&count)[index];
  Page *page = &options->page;
  bool focus = index == options->focus;
  size_t now = settings_value(options->facts.settings, index);
  page_add_hit(
      page, (PageHit){.kind = HIT_ITEM, .row = row, .first = left, .end = end, .item = (int)index});
  page_put(page, row, left, end, focus ? " > " : "   ", ROLE_TEXT, 0);
  page_put(page, row, left + 3, end, setting->label, focus ? ROLE_FOCUS : ROLE_TEXT, 0);
  int col = left + 3 + LABEL_COLUMNS;
  for (size_t i = 0; i < setting->value_count; i++) {
    col = show_value(page, row, col, end, setting, i, index, i == now, focus);
  }
  if (focus) page_cursor(page, row, left + 3);
}

/* What the value in focus does, and what there is to know of all. */
static void add_words(const Options *options, Flow *flow, int columns) {
  size_t count;
  const Setting *setting = &settings_rows(&count)[options->focus];
  size_t now = settings_value(options->facts.settings, options->focus);
  flow_add_plain(flow, "   ", setting->values[now].says, columns, ROLE_TEXT);
  flow_add_blank(flow);
  if (options->facts.place) {
    Buffer words = {0};
    buffer_addf(&words, "Kept in %s", options->facts.place);
    flow_add_plain(flow, "   ", buffer_text(&words), columns, ROLE_FAINT);
    buffer_free(&words);
  } else {
    flow_add_plain(flow, "   ", "Kept nowhere: neither HOME nor XDG_CONFIG_HOME is set.", columns,
                   ROLE_FAINT);
  }
  flow_add_plain(flow, "   ", "No game and no save knows of them.", columns, ROLE_FAINT);
  if (options->facts.notes) {
    flow_add_plain(flow, "   ", options->facts.notes, columns, ROLE_FAINT);
  }
}

static void show_foot(Options *options, const Frame *frame) {
  Flow foot = {0};
  int columns = frame->right - frame->left;
  if (options->message) flow_add_alert(&foot, options->message, columns);
  flow_add_keys(&foot, "{Up} {Down} choose  {Left} {Right} change  {Esc} goes back", columns);
  frame_foot(&options->page, frame, &foot);
  flow_free(&foot);
}

static void show_whole(Options *options) {
  Page *page = &options->page;
  Frame frame = frame_of(page->cols);
  Flow words = {0};
  bool whole;
  size_t count;
  settings_rows(&count);
  int row = frame_head(page, &frame, "Options", "Iron & Grain", &whole) + 1;
  for (size_t i = 0; i < count; i++) show_row(options, i, row++, frame.left, frame.right);
  add_words(options, &words, frame.story);
  flow_draw(&words, 0, words.count, page, row + 1, frame.left, frame.right);
  show_foot(options, &frame);
  flow_free(&words);
}

const Page *options_page(Options *options, int cols, int rows) {
  page_reset(&options->page, cols, rows);
  if (is_small(&options->page)) {
    Flow flow = {0};
    flow_add_plain(&flow, "", "The window is too small for the options. Esc goes back.", cols,
                   ROLE_TEXT);
    flow_draw(&flow, 0, flow.count, &options->page, 0, 0, cols);
    flow_free(&flow);
  } else {
    show_whole(options);
  }
  return &options->page;
}
