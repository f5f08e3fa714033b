/* The spans of a line are joined to one string, libunistring marks where it may be broken, and
 * lines are filled greedily, grapheme by grapheme. A grapheme that runs over the border of two
 * spans belongs to the first. What stands before the text (a frame, a lead) is a Margin: one
 * string for the first line, another of the same width for the rest. */
#include "text/lines_core.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unilbrk.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"

/* Spans that share a line as far as it goes. */
typedef struct Flow {
  const TextSpan *spans;
  size_t count;
  Buffer text;
  size_t *starts; /* of each span in the text, and one more for its end */
  char *breaks;   /* for each byte, whether a line may begin there */
} Flow;

static void *grow(void *items, size_t count, size_t size) {
  if ((count & (count - 1)) != 0) return items;
  return memory_grow(items, count ? count * 2 : 1, size);
}

void lines_add_run(TextLine *line, const TextSpan *span, const char *text, size_t length) {
  if (length == 0) return;
  line->runs = grow(line->runs, line->count, sizeof *line->runs);
  TextRun run = {
      .text = memory_copy_bytes(text, length),
      .style = span->style,
      .link = span->link,
      .target = memory_copy(span->target),
      .columns = utf8_columns(text, length),
  };
  line->runs[line->count++] = run;
  line->columns += run.columns;
}

TextLine *lines_begin(TextLines *lines, Margin *margin) {
  lines->lines = grow(lines->lines, lines->count, sizeof *lines->lines);
  TextLine *line = &lines->lines[lines->count++];
  *line = (TextLine){0};
  const char *text = margin->first_is_used ? margin->rest : margin->first;
  margin->first_is_used = true;
  lines_add_run(line, &(TextSpan){.style = margin->style}, text, strlen(text));
  return line;
}

/* --- filling --- */

static Flow open_flow(const TextSpan *spans, size_t count) {
  Flow flow = {.spans = spans, .count = count};
  flow.starts = memory_grow(NULL, count + 1, sizeof *flow.starts);
  for (size_t i = 0; i < count; i++) {
    flow.starts[i] = flow.text.length;
    buffer_add_text(&flow.text, spans[i].text);
  }
  flow.starts[count] = flow.text.length;
  flow.breaks = memory_new(flow.text.length);
  u8_possible_linebreaks((const uint8_t *)buffer_text(&flow.text), flow.text.length, "UTF-8",
                         flow.breaks);
  return flow;
}

static void close_flow(Flow *flow) {
  buffer_free(&flow->text);
  free(flow->starts);
  free(flow->breaks);
}

/* Bytes of the blank at `text` that may hang over the end of a line: a space, the wide one too. */
static size_t blank_bytes(const char *text) {
  if (*text == ' ') return 1;
  return strncmp(text, "\u3000", 3) == 0 ? 3 : 0;
}

static bool is_letter(char c) {
  return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* How well a line may begin at byte `at`. libunistring allows it behind every full stop and hyphen;
 * one with letters or digits on both sides stands inside of a word, a file's name or a number:
 * "sister-in-law", "scenario.lua:41". There a line begins only where no better place is. */
typedef enum Place { PLACE_BAD, PLACE_POOR, PLACE_GOOD } Place;

static Place place_at(const Flow *flow, size_t at) {
  const char *text = buffer_text(&flow->text);
  if (flow->breaks[at] != UC_BREAK_POSSIBLE) return PLACE_BAD;
  bool is_joint = at > 1 && (text[at - 1] == '.' || text[at - 1] == '-');
  bool is_inside = is_joint && is_letter(text[at - 2]) && is_letter(text[at]);
  return is_inside ? PLACE_POOR : PLACE_GOOD;
}

/* Where the line that begins at `start` ends and the next begins. */
static size_t fit(const Flow *flow, size_t start, int columns) {
  const char *text = buffer_text(&flow->text);
  size_t good = start, poor = start; /* the last places where a line may begin */
  int used = 0;
  for (size_t i = start; i < flow->text.length;) {
    size_t length = utf8_grapheme(text + i);
    bool is_blank = blank_bytes(text + i) == length;
    Place place = i > start ? place_at(flow, i) : PLACE_BAD;
    if (place == PLACE_GOOD) good = i;
    if (place == PLACE_POOR) poor = i;
    int width = utf8_columns(text + i, length);
    if (!is_blank && used + width > columns && i > start) {
      return good > start ? good : poor > start ? poor : i;
    }
    used += width;
    i += length;
  }
  return flow->text.length;
}

static size_t without_blanks(const char *text, size_t start, size_t end) {
  for (;;) {
    if (end > start && text[end - 1] == ' ') {
      end--;
    } else if (end >= start + 3 && blank_bytes(text + end - 3) == 3) {
      end -= 3;
    } else {
      return end;
    }
  }
}

/* Adds the bytes from `start` to `end` as runs; *span is the span of `start`, moved on. */
static void add_runs(TextLine *line, const Flow *flow, size_t start, size_t end, size_t *span) {
  const char *text = buffer_text(&flow->text);
  while (start < end) {
    while (flow->starts[*span + 1] <= start) ++*span;
    size_t run_end = start;
    while (run_end < end && run_end < flow->starts[*span + 1]) {
      run_end += utf8_grapheme(text + run_end);
    }
    if (run_end > end) run_end = end;
    lines_add_run(line, &flow->spans[*span], text + start, run_end - start);
    start = run_end;
  }
}

void lines_add_spans(TextLines *lines, Margin *margin, const TextSpan *spans, size_t count,
                     int columns) {
  Flow flow = open_flow(spans, count);
  const char *text = buffer_text(&flow.text);
  size_t span = 0;
  size_t start = 0;
  do {
    size_t next = fit(&flow, start, columns - margin->columns);
    TextLine *line = lines_begin(lines, margin);
    add_runs(line, &flow, start, without_blanks(text, start, next), &span);
    start = next;
  } while (start < flow.text.length);
  close_flow(&flow);
}

/* --- blocks --- */

/* The frame as shown, in at most half of the columns: where it is deeper, its inner part. */
static Margin frame_margin(const char *frame, int columns, bool is_told, char first[],
                           char rest[]) {
  size_t length = strlen(frame);
  size_t most = (size_t)columns / 4;
  if (length > most) frame += length - most;
  size_t i = 0;
  char bar = is_told ? ' ' : '|';
  unsigned style = 0;
  for (; *frame; frame++) {
    if (*frame == '>') style = TEXT_BAR;
    first[i] = *frame == '>' ? bar : *frame;
    rest[i++] = *frame == '>' ? bar : ' ';
    first[i] = rest[i] = ' ';
    i++;
  }
  first[i] = rest[i] = '\0';
  return (Margin){.first = first, .rest = rest, .columns = (int)i, .style = style};
}

/* Adds the block and, where it is the first row of a table, the rest of it; returns how many. */
static size_t add_block(TextLines *lines, const TextBlock *block, size_t left, int columns) {
  if (columns < LINES_NARROWEST) columns = LINES_NARROWEST;
  char first[2 * TEXT_DEEPEST + 1];
  char rest[2 * TEXT_DEEPEST + 1];
  Margin margin = frame_margin(block->frame, columns, lines->is_told, first, rest);
  if (block->kind == TEXT_ROW) {
    size_t rows = 1;
    while (rows < left && block[rows].kind == TEXT_ROW && block[rows].level == 0) rows++;
    lines_add_table(lines, &margin, block, rows, columns);
    return rows;
  }
  if (block->kind == TEXT_RULE) {
    lines_add_spans(lines, &margin, &(TextSpan){.text = (char[]){"* * *"}}, 1, columns);
    return 1;
  }
  TextSpan *spans = memory_grow(NULL, block->count + 1, sizeof *spans);
  for (size_t i = 0; i < block->count; i++) {
    spans[i] = block->spans[i];
    if (block->kind == TEXT_HEADING) spans[i].style |= TEXT_STRONG;
  }
  if (block->count == 0) lines_begin(lines, &margin); /* an empty item, an empty heading */
  for (size_t from = 0, to; from < block->count; from = to) {
    to = from;
    while (to < block->count && !block->spans[to].ends_line) to++;
    if (to < block->count) to++;
    lines_add_spans(lines, &margin, spans + from, to - from, columns);
  }
  free(spans);
  return 1;
}

/* The line between two blocks: what bars both have go through it. */
static void add_gap(TextLines *lines, const char *above, const char *below, int columns) {
  char shared[TEXT_DEEPEST + 1] = "", first[2 * TEXT_DEEPEST + 1], rest[2 * TEXT_DEEPEST + 1];
  for (size_t i = 0; above[i] == '>' && below[i] == '>'; i++) shared[i] = '>';
  if (lines->is_told) *shared = '\0';
  Margin margin = frame_margin(shared, columns, false, first, rest);
  lines_begin(lines, &margin);
}

/* Where a paper begins or ends, for who cannot see its bar. */
static void tell_border(TextLines *lines, const char *words, int columns) {
  Margin none = {.first = "", .rest = ""};
  TextSpan span = {.text = (char *)(uintptr_t)words};
  if (lines->is_told) lines_add_spans(lines, &none, &span, 1, columns);
}

void lines_add_document(TextLines *lines, const TextDocument *document, int columns) {
  const char *above = "";
  for (size_t i = 0; i < document->count;) {
    const TextBlock *block = &document->blocks[i];
    if (*above == '>' && *block->frame != '>') tell_border(lines, "End of the paper.", columns);
    if (block->gap) add_gap(lines, above, block->frame, columns);
    if (*block->frame == '>' && *above != '>') tell_border(lines, "On paper:", columns);
    i += add_block(lines, block, document->count - i, columns);
    above = block->frame;
  }
  if (*above == '>') tell_border(lines, "End of the paper.", columns);
}

/* --- plain text --- */

static void add_paragraphs(TextLines *lines, Margin *margin, char *text, int columns) {
  for (char *newline; text; text = newline ? newline + 1 : NULL) {
    newline = strchr(text, '\n');
    if (newline) *newline = '\0';
    lines_add_spans(lines, margin, &(TextSpan){.text = text}, 1, columns);
  }
}

static char *blanks(int count) {
  char *text = memory_new((size_t)count + 1);
  memset(text, ' ', (size_t)count);
  return text;
}

void lines_add_plain(TextLines *lines, const char *lead, const char *text, int columns) {
  if (columns < LINES_NARROWEST) columns = LINES_NARROWEST;
  char *clean_lead = utf8_clean(lead, strlen(lead), false);
  char *clean = utf8_clean(text, strlen(text), true);
  int lead_columns = utf8_columns(clean_lead, strlen(clean_lead));
  if (lead_columns <= columns - LINES_NARROWEST) {
    char *rest = blanks(lead_columns);
    Margin margin = {.first = clean_lead, .rest = rest, .columns = lead_columns};
    add_paragraphs(lines, &margin, clean, columns);
    free(rest);
  } else { /* no room to hang from: the lead is text like the rest */
    Buffer both = {0};
    buffer_add_text(&both, clean_lead);
    buffer_add_text(&both, clean);
    Margin none = {.first = "", .rest = ""};
    add_paragraphs(lines, &none, both.bytes, columns);
    buffer_free(&both);
  }
  free(clean);
  free(clean_lead);
}

void lines_free(TextLines *lines) {
  for (size_t i = 0; i < lines->count; i++) {
    TextLine *line = &lines->lines[i];
    for (size_t k = 0; k < line->count; k++) {
      free(line->runs[k].text);
      free(line->runs[k].target);
    }
    free(line->runs);
  }
  free(lines->lines);
  *lines = (TextLines){0};
}
