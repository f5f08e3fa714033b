/* Searching a sheet: its lines are joined to one text without case and marks, where a line's end
 * counts as a blank and an empty line as none, so that words are found across a break. Each byte of
 * that text knows where on the sheet it stands. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "view/screen_state.h"

enum { SOUGHT_BYTES = 60, CONTEXT = 2 };

/* Where a grapheme stands: a line of the flow, and the columns from `col` up to `end`. */
typedef struct Spot {
  size_t line;
  int col, end;
} Spot;

typedef struct Text {
  Buffer folded;
  Spot *spots; /* of each byte */
  size_t room;
} Text;

/* A place of the words: its first and its last byte. */
typedef struct Found {
  size_t first, last;
} Found;

static void note_spots(Text *text, Spot spot, size_t from) {
  if (text->folded.length > text->room) {
    text->room = 2 * text->folded.length;
    text->spots = memory_grow(text->spots, text->room, sizeof *text->spots);
  }
  for (size_t i = from; i < text->folded.length; i++) text->spots[i] = spot;
}

static bool ends_blank(const Text *text) {
  size_t length = text->folded.length;
  return length == 0 || text->folded.bytes[length - 1] == ' ' ||
         text->folded.bytes[length - 1] == '\n';
}

/* Blanks that follow each other are one. */
static void add_grapheme(Text *text, const char *grapheme, size_t bytes, Spot spot) {
  size_t from = text->folded.length;
  bool is_blank = bytes == 1 && *grapheme == ' ';
  if (is_blank && ends_blank(text)) return;
  utf8_fold(grapheme, bytes, &text->folded);
  note_spots(text, spot, from);
}

static void add_line(Text *text, const FlowLine *line, size_t index) {
  Spot spot = {.line = index};
  for (size_t i = 0; i < line->count; i++) {
    for (const char *at = line->runs[i].text; *at;) {
      bool is_plain = (unsigned char)at[0] < 0x80 && (unsigned char)at[1] < 0x80; /* most are */
      size_t bytes = is_plain ? 1 : utf8_grapheme(at);
      spot.col = spot.end;
      spot.end += is_plain ? 1 : utf8_columns(at, bytes);
      add_grapheme(text, at, bytes, spot);
      at += bytes;
    }
  }
  size_t from = text->folded.length;
  buffer_add_text(&text->folded, line->count == 0 ? "\n" : ends_blank(text) ? "" : " ");
  note_spots(text, spot, from);
}

static Text text_of(const Flow *flow) {
  Text text = {0};
  for (size_t i = 0; i < flow->count; i++) add_line(&text, &flow->lines[i], i);
  return text;
}

static void free_text(Text *text) {
  buffer_free(&text->folded);
  free(text->spots);
}

/* All places of the words, in order; owned by the caller. */
static Found *all_of(const Text *text, const Buffer *sought, size_t *count) {
  Buffer words = {0};
  Found *found = NULL;
  *count = 0;
  utf8_fold(buffer_text(sought), sought->length, &words);
  const char *from = buffer_text(&text->folded), *at = from;
  while (words.length > 0 && (at = strstr(at, buffer_text(&words))) != NULL) {
    found = memory_grow(found, *count + 1, sizeof *found);
    size_t first = (size_t)(at - from);
    found[(*count)++] = (Found){first, first + words.length - 1};
    at += words.length;
  }
  buffer_free(&words);
  return found;
}

/* The first place from the window's top on, or the last one before it; from the other end where there
 * is none. */
static long nearest(const Text *text, const Found *found, size_t count, size_t top, int step) {
  long near = -1;
  for (size_t i = 0; i < count; i++) {
    bool is_after = text->spots[found[i].first].line >= top;
    if (step > 0 && is_after && near < 0) near = (long)i;
    if (step < 0 && !is_after) near = (long)i;
  }
  if (near >= 0) return near;
  return step > 0 ? 0 : (long)count - 1;
}

/* The item of the part that the place is in is in focus, so that Enter does what the eye is on. */
static void focus_there(OpenSheet *open, size_t line) {
  open->focus = -1;
  for (size_t i = 0; i < open->lines.count; i++) {
    bool is_of_part = (long)open->lines.items[i].part == open->lines.flow.lines[line].item;
    if (is_of_part) open->focus = (long)i;
  }
  sheets_find_focus(open, false);
}

static void say_none(Screen *screen) {
  Buffer words = {0};
  buffer_addf(&words, "\"%s\" is not on this page.", buffer_text(&screen->sheets.sought));
  screen_say(screen, buffer_text(&words));
  buffer_free(&words);
}

void sheets_find(Screen *screen, OpenSheet *open, int step) {
  Sheets *sheets = &screen->sheets;
  size_t count;
  if (sheets->sought.length == 0) return;
  Text text = text_of(&open->lines.flow);
  Found *found = all_of(&text, &sheets->sought, &count);
  if (count == 0) {
    sheets->found = -1;
    say_none(screen);
  } else {
    long at = sheets->found;
    at = at < 0 ? nearest(&text, found, count, open->top, step) : at + step;
    sheets->found = (at + (long)count) % (long)count;
    size_t first = text.spots[found[sheets->found].first].line;
    size_t last = text.spots[found[sheets->found].last].line;
    if (first < open->top || last >= open->top + open->rows) {
      sheets_go_to(open, first > CONTEXT ? first - CONTEXT : 0);
    }
    focus_there(open, first);
  }
  free(found);
  free_text(&text);
}

/* ---- the words as they are typed ---- */

static void take_last(Buffer *words) {
  if (words->length == 0) return;
  while (words->length > 0 && ((unsigned char)words->bytes[words->length - 1] & 0xC0) == 0x80) {
    words->length--;
  }
  if (words->length > 0) words->length--;
  words->bytes[words->length] = '\0';
}

void sheets_find_press(Screen *screen, OpenSheet *open, Press press) {
  Sheets *sheets = &screen->sheets;
  Buffer *words = &sheets->sought;
  if (press.kind == PRESS_CHARACTER && !utf8_is_control(press.point)) {
    char bytes[4];
    size_t length = utf8_encode(press.point, bytes);
    if (words->length + length <= SOUGHT_BYTES) buffer_add(words, bytes, length);
  } else if (press.kind == PRESS_BACKSPACE) {
    sheets->is_typing = words->length > 0;
    take_last(words);
  } else if (press.kind == PRESS_ENTER) {
    sheets->is_typing = false;
    sheets_find(screen, open, 1);
  } else if (press.kind == PRESS_ESCAPE) {
    sheets->is_typing = false;
    buffer_clear(words);
  }
}

/* ---- shown ---- */

/* Marks the stretch of a place that stands in one line, if that is in sight. */
static void mark(Screen *screen, const OpenSheet *open, const Text *text, Found found,
                 bool is_looked_at) {
  for (size_t i = found.first; text->spots && i <= found.last; i++) {
    Spot spot = text->spots[i];
    if (spot.line < open->top || spot.line >= open->top + open->rows) continue;
    int row = open->row + (int)(spot.line - open->top);
    page_look(&screen->page, row, open->col + spot.col, open->col + spot.end,
              is_looked_at ? ROLE_FOCUS : ROLE_FIGURE, PAGE_STRONG);
    if (is_looked_at && i == found.first) page_cursor(&screen->page, row, open->col + spot.col);
  }
}

void sheets_find_show(Screen *screen, const OpenSheet *open) {
  const Sheets *sheets = &screen->sheets;
  size_t count;
  if (sheets->found < 0) return;
  Text text = text_of(&open->lines.flow);
  Found *found = all_of(&text, &sheets->sought, &count);
  for (size_t i = 0; i < count; i++) {
    mark(screen, open, &text, found[i], (long)i == sheets->found % (long)count);
  }
  free(found);
  free_text(&text);
}
