/* Beside the story the books look like a ledger: labels at the left, figures one under the other at
 * the right, and under each who said it and when. What does not go into one line stands in several,
 * the figure always whole at the end of its own. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "view/books.h"

enum { LEAST_GAP = 2, INDENT = 2 };

static int columns_of(const char *text) {
  return utf8_columns(text, strlen(text));
}

/* Puts the figure at the right end of the last line, or of a new one. */
static void add_figure(Flow *flow, const char *figure, int columns) {
  int wide = columns_of(figure);
  FlowLine *line = &flow->lines[flow->count - 1];
  if (flow_columns(line) + LEAST_GAP + wide > columns) line = flow_add_line(flow);
  int blanks = columns - wide - flow_columns(line);
  char *gap = memory_new((size_t)blanks + 1);
  memset(gap, ' ', (size_t)blanks);
  flow_add_run(line, gap, ROLE_TEXT);
  flow_add_run(line, figure, ROLE_FIGURE);
  free(gap);
}

static void add_source(Flow *flow, const LedgerEntry *entry, int columns) {
  char when[SCENE_WHEN_BYTES];
  const char *at = scene_when(entry->at, when) ? when : entry->at;
  Buffer words = {0};
  if (entry->by) buffer_add_text(&words, entry->by);
  if (entry->by && at) buffer_add_text(&words, ", ");
  if (at) buffer_add_text(&words, at);
  if (words.length > 0) flow_add_plain(flow, "  ", buffer_text(&words), columns, ROLE_TEXT);
  buffer_free(&words);
}

static void add_entry(Flow *flow, const LedgerEntry *entry, const Measure *measure, int columns) {
  size_t first = flow->count;
  flow_add_plain(flow, "", entry->label, columns - INDENT, ROLE_TEXT);
  for (size_t i = first + 1; i < flow->count; i++) flow_indent(&flow->lines[i], INDENT);
  char *words = measure_words(measure, entry->value, entry->unit);
  char *figure = utf8_clean(words, strlen(words), false);
  if (columns_of(figure) <= columns) {
    add_figure(flow, figure, columns);
  } else {
    flow_add_plain(flow, "  ", figure, columns, ROLE_FIGURE);
  }
  free(figure);
  free(words);
  add_source(flow, entry, columns);
}

void books_add_beside(Flow *flow, const Scene *scene, const Measure *measure, int columns,
                      bool airy) {
  flow_add_plain(flow, "", "Public books", columns, ROLE_HEADING);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (airy) flow_add_blank(flow);
    add_entry(flow, &scene->ledger[i], measure, columns);
  }
}
