/* Breaking is the text room's; this file gives the broken lines their roles and draws them. */
#include "view/flow.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "text/lines.h"
#include "text/markdown.h"

enum { LABEL_INDENT = 2 };

FlowLine *flow_add_line(Flow *flow) {
  if (flow->count == flow->room) {
    flow->room = flow->room == 0 ? 8 : 2 * flow->room;
    flow->lines = memory_grow(flow->lines, flow->room, sizeof *flow->lines);
  }
  FlowLine *line = &flow->lines[flow->count++];
  *line = (FlowLine){.item = -1, .cursor = -1};
  return line;
}

void flow_add_blank(Flow *flow) {
  flow_add_line(flow);
}

static void add_run(FlowLine *line, char *text, Role role, unsigned style) {
  line->runs = memory_grow(line->runs, line->count + 1, sizeof *line->runs);
  line->runs[line->count++] = (FlowRun){text, role, style, NULL};
}

void flow_add_run(FlowLine *line, const char *text, Role role) {
  add_run(line, utf8_clean(text, strlen(text), false), role, 0);
}

void flow_indent(FlowLine *line, int columns) {
  char *blanks = memory_new((size_t)columns + 1);
  memset(blanks, ' ', (size_t)columns);
  add_run(line, blanks, ROLE_TEXT, 0);
  FlowRun last = line->runs[line->count - 1];
  memmove(line->runs + 1, line->runs, (line->count - 1) * sizeof *line->runs);
  line->runs[0] = last;
}

void flow_prepend(FlowLine *line, FlowLine *front) {
  size_t count = line->count + front->count;
  line->runs = memory_grow(line->runs, count + 1, sizeof *line->runs);
  memmove(line->runs + front->count, line->runs, line->count * sizeof *line->runs);
  for (size_t i = 0; i < front->count; i++) line->runs[i] = front->runs[i];
  line->count = count;
  free(front->runs);
  front->runs = NULL;
  front->count = 0;
}

static void free_line(FlowLine *line) {
  for (size_t i = 0; i < line->count; i++) {
    free(line->runs[i].text);
    free(line->runs[i].target);
  }
  free(line->runs);
  *line = (FlowLine){.item = -1, .cursor = -1};
}

/* Makes room for the dots at the end of a line by whole words. */
static void put_dots(FlowLine *line, int columns) {
  while (line->count > 0 && flow_columns(line) + 4 > columns) {
    char *text = line->runs[line->count - 1].text;
    char *blank = strrchr(text, ' ');
    if (blank) {
      *blank = '\0';
    } else {
      free(text);
      free(line->runs[--line->count].target);
    }
  }
  flow_add_run(line, line->count > 0 ? " ..." : "...", ROLE_FAINT);
}

void flow_cut(Flow *flow, size_t count, int columns) {
  if (count == 0 || flow->count <= count) return;
  for (size_t i = count; i < flow->count; i++) free_line(&flow->lines[i]);
  flow->count = count;
  put_dots(&flow->lines[count - 1], columns);
}

void flow_add_alert(Flow *flow, const char *text, int columns) {
  size_t first = flow->count;
  flow_add_plain(flow, "! ", text, columns, ROLE_ALERT);
  flow_cut(flow, first + 3, columns);
}

/* Markdown in brackets: what it says of itself stays, what it leads to stays a term. */
static void add_seen(Flow *flow, const char *text, int columns) {
  size_t first = flow->count, length = strlen(text);
  while (length > 0 && strchr(" \n\r\t", text[length - 1])) length--;
  Buffer source = {0};
  buffer_add_text(&source, "\\[Picture: ");
  buffer_add(&source, text, length);
  buffer_add_text(&source, "\\]");
  flow_add_markdown(flow, buffer_text(&source), columns);
  buffer_free(&source);
  for (size_t i = first; i < flow->count; i++) {
    for (size_t j = 0; j < flow->lines[i].count; j++) {
      FlowRun *run = &flow->lines[i].runs[j];
      if (run->role == ROLE_TEXT) run->role = ROLE_FAINT;
    }
  }
}

enum { WHY_LINES = 3 }; /* why a picture is not drawn */

bool flow_add_picture(Flow *flow, const char *text, const char *why, int columns) {
  bool is_told = text && *text;
  if (is_told) add_seen(flow, text, columns);
  if (why) {
    size_t first = flow->count;
    flow_add_plain(flow, "! ", why, columns, ROLE_ALERT);
    flow_cut(flow, first + WHY_LINES, columns);
  }
  return is_told || why;
}

/* The columns of a row up to the last that holds something. */
static int used_columns(const Page *page, int row) {
  int cols = page->cols;
  while (cols > 0 && !strcmp(page_cell(page, row, cols - 1)->bytes, " ")) cols--;
  return cols;
}

void flow_add_page(Flow *flow, const Page *page) {
  Buffer text = {0};
  for (int row = 0; row < page->rows; row++) {
    FlowLine *line = flow_add_line(flow);
    int cols = used_columns(page, row);
    for (int col = 0; col < cols; col++) {
      const Cell *cell = page_cell(page, row, col);
      const Cell *next = col + 1 < cols ? page_cell(page, row, col + 1) : NULL;
      buffer_add_text(&text, cell->bytes);
      if (next && next->role == cell->role && next->style == cell->style) continue;
      add_run(line, buffer_take(&text), (Role)cell->role, cell->style);
    }
  }
}

static unsigned page_style(unsigned text_style) {
  unsigned style = 0;
  if (text_style & TEXT_STRONG) style |= PAGE_STRONG;
  if (text_style & TEXT_EMPHASIS) style |= PAGE_EMPHASIS;
  return style;
}

/* Takes the broken lines over; a link is a term to whoever reads. */
static void take(Flow *flow, TextLines *lines, Role role) {
  for (size_t i = 0; i < lines->count; i++) {
    FlowLine *line = flow_add_line(flow);
    for (size_t j = 0; j < lines->lines[i].count; j++) {
      TextRun *run = &lines->lines[i].runs[j];
      Role look = run->link == TEXT_LINK_NONE ? role : ROLE_TERM;
      if (run->style & TEXT_BAR) look = ROLE_RULE;
      add_run(line, run->text, look, page_style(run->style));
      line->runs[line->count - 1].target = run->target ? memory_copy(run->target) : NULL;
      run->text = NULL; /* the flow's now */
    }
  }
  lines_free(lines);
}

void flow_add_plain(Flow *flow, const char *lead, const char *text, int columns, Role role) {
  TextLines lines = {0};
  lines_add_plain(&lines, lead, text, columns);
  take(flow, &lines, role);
}

void flow_add_markdown(Flow *flow, const char *source, int columns) {
  if (!source || !*source) return;
  TextDocument *document = markdown_parse(source);
  TextLines lines = {0};
  lines_add_document(&lines, document, columns);
  take(flow, &lines, ROLE_TEXT);
  text_document_free(document);
}

/* Puts the label before the first paragraph, as a part of it. */
static void put_label(TextDocument *document, const char *label) {
  TextBlock *block = &document->blocks[0];
  block->spans = memory_grow(block->spans, block->count + 1, sizeof *block->spans);
  memmove(block->spans + 1, block->spans, block->count * sizeof *block->spans);
  block->spans[0] = (TextSpan){.text = utf8_clean(label, strlen(label), false)};
  block->count++;
}

void flow_add_labelled(Flow *flow, const char *label, const char *source, int columns) {
  size_t first = flow->count;
  TextDocument *document = markdown_parse(source);
  bool has_paragraph = document->count > 0 && document->blocks[0].kind == TEXT_PARAGRAPH;
  if (has_paragraph) put_label(document, label);
  if (!has_paragraph) flow_add_plain(flow, "", label, columns, ROLE_TEXT);
  TextLines lines = {0};
  lines_add_document(&lines, document, columns - LABEL_INDENT);
  take(flow, &lines, ROLE_TEXT);
  for (size_t i = first + 1; i < flow->count; i++) {
    if (flow->lines[i].count > 0) flow_indent(&flow->lines[i], LABEL_INDENT);
  }
  text_document_free(document);
}

/* One "{key} does" of a key line, `length` bytes. */
static void add_key_piece(FlowLine *line, const char *piece, size_t length) {
  const char *end = piece + length;
  while (piece < end) {
    bool is_key = *piece == '{';
    if (is_key) piece++;
    const char *stop = piece;
    while (stop < end && *stop != (is_key ? '}' : '{')) stop++;
    char *text = memory_copy_bytes(piece, (size_t)(stop - piece));
    flow_add_run(line, text, is_key ? ROLE_KEY : ROLE_TEXT);
    free(text);
    piece = stop + (is_key && stop < end);
  }
}

static int piece_columns(const char *piece, size_t length) {
  int braces = 0;
  for (size_t i = 0; i < length; i++) braces += piece[i] == '{' || piece[i] == '}';
  return utf8_columns(piece, length) - braces;
}

void flow_add_keys(Flow *flow, const char *words, int columns) {
  FlowLine *line = flow_add_line(flow);
  for (int used = 0; *words;) {
    const char *end = strstr(words, "  ");
    size_t length = end ? (size_t)(end - words) : strlen(words);
    int wide = piece_columns(words, length);
    if (used > 0 && used + 2 + wide > columns) {
      line = flow_add_line(flow);
      used = 0;
    }
    if (used > 0) flow_add_run(line, "  ", ROLE_TEXT);
    add_key_piece(line, words, length);
    used += wide + (used > 0 ? 2 : 0);
    words += length;
    while (*words == ' ') words++;
  }
}

void flow_join(Flow *flow, Flow *from) {
  for (size_t i = 0; i < from->count; i++) *flow_add_line(flow) = from->lines[i];
  free(from->lines);
  *from = (Flow){0};
}

void flow_spread(Flow *flow) {
  Flow wide = {0};
  for (size_t i = 0; i < flow->count; i++) {
    if (i > 0 && flow->lines[i].count > 0) flow_add_blank(&wide);
    *flow_add_line(&wide) = flow->lines[i];
  }
  free(flow->lines);
  *flow = wide;
}

void flow_mark(Flow *flow, size_t first, int item, int cursor) {
  for (size_t i = first; i < flow->count; i++) {
    flow->lines[i].item = item;
    if (i == first) flow->lines[i].cursor = cursor;
  }
}

int flow_columns(const FlowLine *line) {
  int columns = 0;
  for (size_t i = 0; i < line->count; i++) {
    columns += utf8_columns(line->runs[i].text, strlen(line->runs[i].text));
  }
  return columns;
}

static size_t ink(const FlowLine *line) {
  size_t bytes = 0;
  for (size_t i = 0; i < line->count; i++) {
    for (const char *at = line->runs[i].text; *at; at++) bytes += *at != ' ';
  }
  return bytes;
}

size_t flow_place(const Flow *flow, size_t line) {
  size_t place = 0;
  for (size_t i = 0; i < line && i < flow->count; i++) place += ink(&flow->lines[i]);
  return place;
}

size_t flow_line_at(const Flow *flow, size_t place) {
  size_t before = 0, line = 0;
  while (line < flow->count) {
    before += ink(&flow->lines[line]);
    if (before > place) break;
    line++;
  }
  return place == 0 ? 0 : line;
}

/* What a mouse can do with a run: press the key that it names, or point along its bar. */
static void add_run_hit(Page *page, const FlowRun *run, PageHit place) {
  bool is_bar = run->role == ROLE_BAR;
  if (place.end <= place.first) return;
  if (run->role == ROLE_KEY && press_of_name(run->text, &place.press)) {
    place.kind = HIT_KEY;
    page_add_hit(page, place);
  } else if (is_bar && place.item >= 0) {
    place.kind = HIT_BAR;
    page_add_hit(page, place);
  }
}

void flow_draw(const Flow *flow, size_t first, size_t count, Page *page, int row, int col,
               int end) {
  for (size_t i = first; i < flow->count && i < first + count; i++, row++) {
    const FlowLine *line = &flow->lines[i];
    int at = col;
    if (line->item >= 0) {
      page_add_hit(
          page,
          (PageHit){.kind = HIT_ITEM, .row = row, .first = col, .end = end, .item = line->item});
    }
    for (size_t j = 0; j < line->count; j++) {
      const FlowRun *run = &line->runs[j];
      int from = at;
      at = page_put(page, row, at, end, run->text, run->role, run->style);
      add_run_hit(page, run, (PageHit){.row = row, .first = from, .end = at, .item = line->item});
    }
    if (line->cursor >= 0) page_cursor(page, row, col + line->cursor);
  }
}

void flow_free(Flow *flow) {
  for (size_t i = 0; i < flow->count; i++) free_line(&flow->lines[i]);
  free(flow->lines);
  *flow = (Flow){0};
}
