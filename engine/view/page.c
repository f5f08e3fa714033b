/* Cells are written one grapheme at a time. Whatever was half covered by a new grapheme is
 * blanked, so that the page never holds half of a wide character. */
#include "view/page.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"

static Cell *cell_at(Page *page, int row, int col) {
  return &page->cells[(size_t)row * (size_t)page->cols + (size_t)col];
}

static void blank(Cell *cell) {
  *cell = (Cell){.bytes = " ", .columns = 1, .role = ROLE_TEXT};
}

void page_reset(Page *page, int cols, int rows) {
  cols = cols < 1 ? 1 : cols;
  rows = rows < 1 ? 1 : rows;
  size_t count = (size_t)cols * (size_t)rows;
  page->cells = memory_grow(page->cells, count, sizeof *page->cells);
  page->cols = cols;
  page->rows = rows;
  blank(&page->cells[0]);
  for (size_t done = 1; done < count;) { /* 12,000 cells at 200x60, on each key: by large pieces */
    size_t more = done < count - done ? done : count - done;
    memcpy(page->cells + done, page->cells, more * sizeof *page->cells);
    done += more;
  }
  page->cursor_row = page->cursor_col = 0;
  page->lost = page->overdrawn = 0;
  page->hit_count = 0;
  page->picture = NULL;
}

void page_free(Page *page) {
  free(page->cells);
  free(page->hits);
  *page = (Page){0};
}

const Cell *page_cell(const Page *page, int row, int col) {
  assert(row >= 0 && row < page->rows && col >= 0 && col < page->cols);
  return &page->cells[(size_t)row * (size_t)page->cols + (size_t)col];
}

/* Blanks the other half of a wide character of which this cell is one. */
static void part(Page *page, int row, int col) {
  if (cell_at(page, row, col)->columns == 0 && col > 0) blank(cell_at(page, row, col - 1));
  if (cell_at(page, row, col)->columns == 2 && col + 1 < page->cols) {
    blank(cell_at(page, row, col + 1));
  }
}

static void set(Page *page, int row, int col, const char *bytes, size_t length, int columns,
                Cell look) {
  for (int i = 0; i < columns; i++) {
    const Cell *under = cell_at(page, row, col + i);
    page->overdrawn += strcmp(under->bytes, " ") != 0 || under->role == ROLE_PICTURE;
    part(page, row, col + i);
  }
  while (length >= CELL_BYTES || (length > 0 && ((unsigned char)bytes[length] & 0xC0) == 0x80)) {
    length--;
  }
  Cell *cell = cell_at(page, row, col);
  *cell = look;
  memcpy(cell->bytes, bytes, length);
  cell->bytes[length] = '\0';
  cell->columns = (unsigned char)columns;
  if (columns == 2) {
    look.columns = 0;
    *cell_at(page, row, col + 1) = look;
  }
}

static bool has_control(const char *text, size_t length) {
  for (size_t i = 0; i < length;) {
    size_t bytes = 0;
    if (utf8_is_control(utf8_decode(text + i, &bytes))) return true;
    i += bytes > 0 ? bytes : 1;
  }
  return false;
}

/* How much of `text` is more than blanks. */
static int ink(const char *text) {
  int bytes = 0;
  for (; *text; text++) bytes += *text != ' ';
  return bytes;
}

int page_put(Page *page, int row, int col, int end, const char *text, Role role, unsigned style) {
  if (row < 0 || row >= page->rows || col < 0) {
    page->lost += ink(text);
    return col;
  }
  if (end > page->cols) end = page->cols;
  char *clean = utf8_clean(text, strlen(text), false);
  Cell look = {.role = (unsigned char)role, .style = (unsigned short)style};
  for (const char *at = clean; *at;) {
    size_t bytes = utf8_grapheme(at);
    int columns = utf8_columns(at, bytes);
    if (col + columns > end) {
      page->lost += ink(at);
      break;
    }
    bool refused = has_control(at, bytes);
    if (columns > 0) set(page, row, col, refused ? "  " : at, refused ? 1 : bytes, columns, look);
    col += columns;
    at += bytes;
  }
  free(clean);
  return col;
}

void page_look(Page *page, int row, int col, int end, Role role, unsigned style) {
  if (row < 0 || row >= page->rows) return;
  for (col = col < 0 ? 0 : col; col < end && col < page->cols; col++) {
    cell_at(page, row, col)->role = (unsigned char)role;
    cell_at(page, row, col)->style = (unsigned short)style;
  }
}

/* No glyph at all, or one that would steer the terminal, leaves its paper. */
static void put_cell(Page *page, int row, int col, const PictureCell *from) {
  char bytes[5] = " "; /* and its NUL, which set() looks at */
  bool refused = from->glyph == 0 || utf8_is_control(from->glyph);
  size_t length = refused ? 1 : utf8_encode(from->glyph, bytes);
  set(page, row, col, bytes, length, 1,
      (Cell){.role = ROLE_PICTURE, .ink = from->ink, .paper = from->paper});
}

void page_picture(Page *page, int row, int col, const Picture *picture) {
  page->picture = picture;
  const PictureCell *from = picture->cells;
  for (int y = row; y < row + picture->rows; y++) {
    for (int x = col; x < col + picture->cols; x++, from++) {
      bool is_within = y >= 0 && y < page->rows && x >= 0 && x < page->cols;
      if (is_within) put_cell(page, y, x, from);
      page->lost += !is_within;
    }
  }
}

void page_rule(Page *page, int row, int col, int end) {
  for (; col < end; col++) page_put(page, row, col, end, "-", ROLE_RULE, 0);
}

static int within(int value, int count) {
  if (value < 0) return 0;
  return value < count ? value : count - 1;
}

void page_cursor(Page *page, int row, int col) {
  page->cursor_row = within(row, page->rows);
  page->cursor_col = within(col, page->cols);
}

void page_add_hit(Page *page, PageHit hit) {
  if (page->hit_count == page->hit_room) {
    page->hit_room = page->hit_room == 0 ? 32 : 2 * page->hit_room;
    page->hits = memory_grow(page->hits, page->hit_room, sizeof *page->hits);
  }
  page->hits[page->hit_count++] = hit;
}

char *page_text(const Page *page) {
  Buffer out = {0};
  for (int row = 0; row < page->rows; row++) {
    for (int col = 0; col < page->cols; col++) {
      buffer_add_text(&out, page_cell(page, row, col)->bytes);
    }
    while (out.length > 0 && out.bytes[out.length - 1] == ' ') out.bytes[--out.length] = '\0';
    buffer_add_char(&out, '\n');
  }
  return buffer_take(&out);
}
