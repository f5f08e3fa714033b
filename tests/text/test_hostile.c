/* Sources made to hurt: 64 KiB of them must not crash, and whatever comes out must be safe to show.
 * What they cost beside prose stands in the bench. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/luck.h"
#include "base/utf8.h"
#include "hostile_text.h"
#include "text/lines.h"
#include "text/markdown.h"

static void assert_safe(const char *text) {
  assert_true(utf8_is_valid(text, strlen(text)));
  size_t length;
  for (; *text; text += length) assert_false(utf8_is_control(utf8_decode(text, &length)));
}

static void assert_document_is_safe(const TextDocument *document) {
  for (size_t i = 0; i < document->count; i++) {
    const TextBlock *block = &document->blocks[i];
    assert_true(strlen(block->frame) <= TEXT_DEEPEST);
    for (size_t k = 0; k < block->count; k++) {
      assert_true(*block->spans[k].text || block->spans[k].ends_line);
      assert_safe(block->spans[k].text);
      if (block->spans[k].target) assert_safe(block->spans[k].target);
    }
  }
}

static void assert_harmless(const char *source) {
  TextDocument *document = markdown_parse(source);
  assert_document_is_safe(document);
  TextLines lines = {0};
  lines_add_document(&lines, document, 60);
  for (size_t i = 0; i < lines.count; i++) assert_true(lines.lines[i].columns <= 60);
  lines_free(&lines);
  text_document_free(document);
}

static void texts_made_to_hurt(void **state) {
  (void)state;
  Buffer source = {0};
  for (size_t i = 0; hostile_text(i, &source); i++) assert_harmless(buffer_text(&source));
  buffer_free(&source);
}

/* Tokens at random, short: every way through the builder under the sanitizers. */
static void noise(void **state) {
  (void)state;
  static const char *const tokens[] = {
      "[",     "]",  "](term:x)", "](cite:F1)", "(",    ")",  "<",     ">",
      "*",     "**", "_",         "`",          "``",   "![", "\n",    "\n",
      "\n\n",  " ",  "  \n",      "\\\n",       "a",    "b",  ":",     "&amp;",
      "&#27;", "- ", "> ",        "* ",         "1. ",  "#",  "```\n", "---",
      "===",   "粮", "e\u0301",   "\x1B",       "\xFF", "\t", "    ",  "👨‍👩‍👧‍👦",
  };
  for (uint64_t key = 1; key <= 4000; key++) {
    Buffer source = {0};
    for (uint64_t k = 1; k <= 60; k++) {
      int64_t last = sizeof tokens / sizeof *tokens - 1;
      buffer_add_text(&source, tokens[luck_integer(luck_draw(key, k), 0, last)]);
    }
    assert_harmless(buffer_text(&source));
    buffer_free(&source);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts_made_to_hurt),
      cmocka_unit_test(noise),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
