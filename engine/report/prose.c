/* A document is a flat run of blocks, each with its frame: a character for each quote or list item
 * it stands in. HTML is nested instead, so the open elements are kept as a frame as well, and each
 * block closes those that it does not share and opens its own. */
#include "report/prose.h"

#include <stdlib.h>
#include <string.h>

#include "report/paper_core.h"
#include "text/markdown.h"

typedef struct Prose {
  Paper *paper;
  const char *id;
  char open[TEXT_DEEPEST + 1]; /* '>' a quote, '-' an item of a list */
  int heading, first_level;    /* of the report, and the highest in the text that stands there */
} Prose;

/* ---- spans ---- */

/* The key of a source behind the words that lead to it: "[F33]", parted from them by a blank that
 * is not to be underlined. */
static const char *key_of(const TextSpan *span) {
  static const char blank[] = "\u00a0";
  if (span->link != TEXT_LINK_CITE) return NULL;
  size_t skip = strncmp(span->text, blank, sizeof blank - 1) == 0 ? sizeof blank - 1 : 0;
  const char *key = span->text + skip;
  size_t length = strlen(span->target);
  bool is_key = key[0] == '[' && strncmp(key + 1, span->target, length) == 0 &&
                strcmp(key + 1 + length, "]") == 0;
  return is_key ? key : NULL;
}

static void open_link(Paper *paper, const TextSpan *span, bool is_key) {
  bool is_term = span->link == TEXT_LINK_TERM;
  if (is_term) paper_met_term(paper, span->target);
  if (!is_term) paper_met_source(paper, span->target);
  paper_markup(paper, is_term ? "<a href=\"#term-" : "<a href=\"#source-");
  paper_id(span->target, &paper->body);
  paper_markup(paper, is_key ? "\" class=\"cite\">" : "\">");
}

static void add_span(Paper *paper, const TextSpan *span) {
  const char *key = key_of(span);
  if (key && key > span->text) paper_markup(paper, "\u00a0");
  if (span->link != TEXT_LINK_NONE) open_link(paper, span, key);
  if (span->style & TEXT_STRONG) paper_markup(paper, "<strong>");
  if (span->style & TEXT_EMPHASIS) paper_markup(paper, "<em>");
  if (span->style & TEXT_CODE) paper_markup(paper, "<code>");
  paper_text(paper, key ? key : span->text);
  if (span->style & TEXT_CODE) paper_markup(paper, "</code>");
  if (span->style & TEXT_EMPHASIS) paper_markup(paper, "</em>");
  if (span->style & TEXT_STRONG) paper_markup(paper, "</strong>");
  if (span->link != TEXT_LINK_NONE) paper_markup(paper, "</a>");
}

/* `line_end` stands between two lines. */
static void add_spans(Prose *prose, const TextSpan *spans, size_t count, const char *line_end) {
  Buffer plain = {0};
  for (size_t i = 0; i < count; i++) {
    if (*spans[i].text) add_span(prose->paper, &spans[i]);
    buffer_add_text(&plain, spans[i].text);
    if (spans[i].ends_line) buffer_add_char(&plain, '\n');
    if (spans[i].ends_line && i + 1 < count) paper_markup(prose->paper, line_end);
  }
  paper_enter_text(prose->paper, prose->id, buffer_text(&plain));
  buffer_free(&plain);
}

/* ---- what stands around a block ---- */

static void close_frame(Prose *prose, size_t depth) {
  for (size_t open = strlen(prose->open); open > depth; open--) {
    bool is_quote = prose->open[open - 1] == '>';
    if (!is_quote) paper_close(prose->paper, "li");
    paper_close(prose->paper, is_quote ? "blockquote" : "ul");
    prose->open[open - 1] = '\0';
  }
}

static void open_frame(Prose *prose, const char *frame) {
  for (size_t i = strlen(prose->open); frame[i]; i++) {
    bool is_quote = frame[i] == '>';
    paper_open(prose->paper, is_quote ? "blockquote" : "ul", is_quote ? "papers" : NULL, NULL);
    if (!is_quote) paper_open(prose->paper, "li", NULL, NULL);
    prose->open[i] = is_quote ? '>' : '-';
    prose->open[i + 1] = '\0';
  }
}

/* An item that begins ends the one before it, in the same list. */
static void move_frame(Prose *prose, const char *frame) {
  size_t shared = 0;
  bool is_next = false;
  for (; frame[shared] && prose->open[shared] && !is_next; shared++) {
    bool is_quote = frame[shared] == '>';
    if (is_quote != (prose->open[shared] == '>')) break;
    is_next = frame[shared] == '-';
  }
  close_frame(prose, shared);
  if (is_next) {
    paper_close(prose->paper, "li");
    paper_open(prose->paper, "li", NULL, NULL);
  }
  open_frame(prose, frame);
}

/* ---- tables ---- */

/* Spans of the cell that begins there. */
static size_t cell_length(const TextSpan *spans, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (spans[i].ends_cell) return i + 1;
  }
  return count;
}

static void add_cell(Prose *prose, const TextSpan *spans, size_t count, const char *scope) {
  bool is_empty = count == 1 && !*spans->text;
  bool is_right = spans[count - 1].is_right;
  const char *tag = scope && !is_empty ? "th" : "td";
  paper_markup(prose->paper, "<");
  paper_markup(prose->paper, tag);
  if (is_right) paper_markup(prose->paper, " class=\"number\"");
  if (scope && !is_empty) paper_markup(prose->paper, scope);
  paper_markup(prose->paper, ">");
  add_spans(prose, spans, count, "<br>");
  paper_close(prose->paper, tag);
}

/* A row of fewer cells than the head is filled up. Returns how many cells it has. */
static size_t add_row(Prose *prose, const TextBlock *row, size_t cells, bool is_head) {
  paper_open(prose->paper, "tr", NULL, NULL);
  size_t count = 0;
  for (size_t at = 0, length; at < row->count; at += length, count++) {
    length = cell_length(row->spans + at, row->count - at);
    const char *scope = is_head ? " scope=\"col\"" : at == 0 ? " scope=\"row\"" : NULL;
    add_cell(prose, row->spans + at, length, scope);
  }
  for (; count < cells; count++) paper_markup(prose->paper, "<td></td>\n");
  paper_close(prose->paper, "tr");
  return count;
}

/* The rows from `at` on that are one table; where the next block begins. */
static size_t add_table(Prose *prose, const TextDocument *document, size_t at) {
  Paper *paper = prose->paper;
  paper_open(paper, "div", "box", NULL);
  paper_open(paper, "table", NULL, NULL);
  size_t cells = 0;
  if (document->blocks[at].level == 1) {
    paper_open(paper, "thead", NULL, NULL);
    cells = add_row(prose, &document->blocks[at++], 0, true);
    paper_close(paper, "thead");
  }
  paper_open(paper, "tbody", NULL, NULL);
  for (; at < document->count; at++) {
    const TextBlock *row = &document->blocks[at];
    if (row->kind != TEXT_ROW || row->level == 1) break;
    add_row(prose, row, cells, false);
  }
  paper_close(paper, "tbody");
  paper_close(paper, "table");
  paper_close(paper, "div");
  return at;
}

/* ---- blocks ---- */

static void add_heading(Prose *prose, const TextBlock *block) {
  int level = prose->heading + block->level - prose->first_level;
  char tag[] = "h6";
  if (level < 6) tag[1] = (char)('0' + level);
  paper_open(prose->paper, tag, NULL, NULL);
  add_spans(prose, block->spans, block->count, " ");
  paper_close(prose->paper, tag);
}

static void add_block(Prose *prose, const TextBlock *block) {
  if (block->kind == TEXT_RULE) paper_markup(prose->paper, "<hr>\n");
  if (block->kind == TEXT_HEADING) add_heading(prose, block);
  if (block->kind != TEXT_PARAGRAPH && block->kind != TEXT_PREFORMATTED) return;
  bool is_paragraph = block->kind == TEXT_PARAGRAPH;
  paper_open(prose->paper, is_paragraph ? "p" : "pre", NULL, NULL);
  add_spans(prose, block->spans, block->count, is_paragraph ? "<br>" : "\n");
  paper_close(prose->paper, is_paragraph ? "p" : "pre");
}

static int highest_level(const TextDocument *document) {
  int level = 6;
  for (size_t i = 0; i < document->count; i++) {
    const TextBlock *block = &document->blocks[i];
    if (block->kind == TEXT_HEADING && block->level < level) level = block->level;
  }
  return level;
}

void prose_html(Paper *paper, const char *id, const char *markdown, int heading) {
  TextDocument *document = markdown_parse(markdown);
  Prose prose = {.paper = paper, .id = id, .heading = heading};
  prose.first_level = highest_level(document);
  for (size_t i = 0; i < document->count;) {
    move_frame(&prose, document->blocks[i].frame);
    if (document->blocks[i].kind == TEXT_ROW) {
      i = add_table(&prose, document, i);
    } else {
      add_block(&prose, &document->blocks[i++]);
    }
  }
  close_frame(&prose, 0);
  text_document_free(document);
}

void prose_inline(Paper *paper, const char *id, const char *markdown) {
  TextDocument *document = markdown_parse(markdown);
  Prose prose = {.paper = paper, .id = id};
  for (size_t i = 0; i < document->count; i++) {
    if (i > 0) paper_markup(paper, " ");
    add_spans(&prose, document->blocks[i].spans, document->blocks[i].count, " ");
  }
  text_document_free(document);
}
