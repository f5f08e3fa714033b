/* Any bytes as a text: parsed, broken at a width that the first byte gives, and told plainly.
 * What comes out is valid UTF-8 without a control character, and no line is wider than asked. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "text/lines.h"
#include "text/markdown.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check(const char *text) {
  if (!utf8_is_valid(text, strlen(text))) abort();
  size_t taken;
  for (; *text; text += taken) {
    if (utf8_is_control(utf8_decode(text, &taken))) abort();
  }
}

static void check_document(const TextDocument *document) {
  for (size_t i = 0; i < document->count; i++) {
    for (size_t k = 0; k < document->blocks[i].count; k++) {
      const TextSpan *span = &document->blocks[i].spans[k];
      if (!*span->text && !span->ends_line && !span->ends_cell) abort();
      if ((span->link == TEXT_LINK_NONE) != (span->target == NULL)) abort();
      check(span->text);
      if (span->target) check(span->target);
    }
  }
}

static void check_lines(const TextLines *lines, int columns) {
  for (size_t i = 0; i < lines->count; i++) {
    int sum = 0;
    for (size_t k = 0; k < lines->lines[i].count; k++) {
      const TextRun *run = &lines->lines[i].runs[k];
      check(run->text);
      sum += utf8_columns(run->text, strlen(run->text));
    }
    if (sum != lines->lines[i].columns || sum > columns) abort();
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  if (length == 0) return 0;
  int columns = LINES_NARROWEST + bytes[0] % 100;
  char *source = memory_copy_bytes((const char *)bytes + 1, length - 1);
  TextDocument *document = markdown_parse(source);
  check_document(document);
  TextLines lines = {0};
  lines_add_document(&lines, document, columns);
  lines_add_plain(&lines, "1 ", source, columns);
  check_lines(&lines, columns);
  lines_free(&lines);
  text_document_free(document);
  free(source);
  return 0;
}
