/* Rows and values are those of settings.h; nothing here knows what any of them means, but which row
 * is that of pictures. The chosen value stands in brackets, so that it is told without colour, and
 * a row never changes its width. Values that do not go into the page's width go on below. */
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

void options_tell(Options *options, const char *pictures) {
  options->facts.pictures = pictures;
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

/* Where the next value goes. */
typedef struct Place {
  int row, col, left, end; /* `left` is where the values of a row begin */
} Place;

/* Stands behind the others, or begins the next row. */
static void show_value(Page *page, Place *place, const Setting *setting, size_t index, size_t item,
                       Role role, bool chosen) {
  char words[64];
  snprintf(words, sizeof words, chosen ? "[%s]" : " %s ", setting->values[index].word);
  if (place->col + (int)strlen(words) > place->end && place->col > place->left) {
    place->row++;
    place->col = place->left;
  }
  int after = page_put(page, place->row, place->col, place->end, words, role, 0);
  page_add_hit(page, (PageHit){.kind = HIT_ITEM,
                               .row = place->row,
                               .first = place->col,
                               .end = after,
                               .item = (int)(ITEM_VALUES * (item + 1) + index)});
  place->col = after + 1;
}

/* Returns the row below. */
static int show_row(Options *options, size_t index, int row, int left, int end) {
  size_t count;
  const Setting *setting = &settings_rows(&count)[index];
  Page *page = &options->page;
  bool focus = index == options->focus;
  size_t now = settings_value(options->facts.settings, index);
  page_add_hit(
      page, (PageHit){.kind = HIT_ITEM, .row = row, .first = left, .end = end, .item = (int)index});
  page_put(page, row, left, end, focus ? " > " : "   ", ROLE_TEXT, 0);
  page_put(page, row, left + 3, end, setting->label, focus ? ROLE_FOCUS : ROLE_TEXT, 0);
  int first = left + 3 + LABEL_COLUMNS;
  Place place = {row, first, first, end};
  for (size_t i = 0; i < setting->value_count; i++) {
    Role role = i != now ? ROLE_TEXT : focus ? ROLE_FOCUS : ROLE_FIGURE;
    show_value(page, &place, setting, i, index, role, i == now);
  }
  if (focus) page_cursor(page, row, left + 3);
  return place.row + 1;
}

static void add_line(Flow *flow, const char *words, int columns, Role role) {
  if (words) flow_add_plain(flow, "   ", words, columns, role);
}

/* What the value in focus does, and what there is to know of all. */
static void add_words(const Options *options, Flow *flow, int columns) {
  size_t count;
  const OptionsFacts *facts = &options->facts;
  const Setting *setting = &settings_rows(&count)[options->focus];
  size_t now = settings_value(facts->settings, options->focus);
  add_line(flow, setting->values[now].says, columns, ROLE_TEXT);
  bool of_pictures = !strcmp(setting->name, "pictures");
  if (of_pictures) add_line(flow, facts->pictures, columns, ROLE_TEXT);
  flow_add_blank(flow);
  Buffer kept = {0};
  if (facts->place) buffer_addf(&kept, "Kept in %s", facts->place);
  if (!facts->place) {
    buffer_add_text(&kept, "Kept nowhere: neither HOME nor XDG_CONFIG_HOME is set.");
  }
  add_line(flow, buffer_text(&kept), columns, ROLE_FAINT);
  buffer_free(&kept);
  add_line(flow, "No game and no save knows of them.", columns, ROLE_FAINT);
  add_line(flow, facts->notes, columns, ROLE_FAINT);
}

static int show_foot(Options *options, const Frame *frame) {
  Flow foot = {0};
  int columns = frame->right - frame->left;
  if (options->message) flow_add_alert(&foot, options->message, columns);
  flow_add_keys(&foot, "{Up} {Down} choose  {Left} {Right} change  {Esc} goes back", columns);
  int row = frame_foot(&options->page, frame, &foot);
  flow_free(&foot);
  return row;
}

static void show_whole(Options *options) {
  Page *page = &options->page;
  Frame frame = frame_of(page->cols);
  Flow words = {0};
  bool whole;
  size_t count;
  settings_rows(&count);
  int row = frame_head(page, &frame, "Options", "Iron & Grain", &whole) + 1;
  for (size_t i = 0; i < count; i++) row = show_row(options, i, row, frame.left, frame.right);
  add_words(options, &words, frame.story);
  int bottom = show_foot(options, &frame);
  size_t room =
      bottom > row + 1 ? (size_t)(bottom - row - 1) : 0; /* what is said first goes first */
  flow_draw(&words, 0, room, page, row + 1, frame.left, frame.right);
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
