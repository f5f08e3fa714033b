/* Sources made to hurt: 64 KiB of them must neither crash nor keep the player waiting, and
 * whatever comes out must be safe to show. Time is the process's own, so that a busy machine
 * fails nothing; the bound of 50 ms is that of an optimised build, and wider under the
 * sanitizers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/buffer.h"
#include "base/luck.h"
#include "base/utf8.h"
#include "text/lines.h"
#include "text/markdown.h"

enum { SOURCE_BYTES = 65536 };

#ifdef __OPTIMIZE__
static const double most_seconds = 0.05;
#else
static const double most_seconds = 0.15;
#endif

static double seconds(void) {
  return (double)clock() / CLOCKS_PER_SEC;
}

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

static void assert_quick(const char *source) {
  double spent = 1e9;
  for (int attempt = 0; attempt < 3 && spent > most_seconds; attempt++) {
    double start = seconds();
    TextDocument *document = markdown_parse(source);
    TextLines lines = {0};
    lines_add_document(&lines, document, 60);
    spent = seconds() - start;
    lines_free(&lines);
    text_document_free(document);
  }
  if (spent > most_seconds) fail_msg("%.0f ms for %.40s", spent * 1000, source);
}

static void assert_harmless(const char *source) {
  assert_quick(source);
  TextDocument *document = markdown_parse(source);
  assert_document_is_safe(document);
  TextLines lines = {0};
  lines_add_document(&lines, document, 60);
  for (size_t i = 0; i < lines.count; i++) assert_true(lines.lines[i].columns <= 60);
  lines_free(&lines);
  text_document_free(document);
}

/* Fills up to `end` with whole units. */
static void fill(Buffer *out, const char *unit, size_t end) {
  while (out->length + strlen(unit) <= end) buffer_add_text(out, unit);
}

static void one_thing_all_over(void **state) {
  (void)state;
  static const char *const units[] = {
      "[",      "]",     "![",   "[a](",   "[](",   "[a](b", "*a_",  "*a **a ", "a**b",
      "**x",    "_ ",    "`",    "`a``",   "<",     "<a ",   "<!--", "&",       "\\",
      "> ",     ">",     "- ",   "-",      "- a\n", "> a\n", "[\n",  "]\n[",    "`\n",
      "* ",     "1. ",   "#",    "~~~\n",  "\n",    "    ",  "\t",   "a\n",     "a  \n",
      "&#x1b;", "\x1B[", "\xFF", "\u0301", "粮",    "[]:",   "-  ",  "--- ",
  };
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    Buffer source = {0};
    fill(&source, units[i], SOURCE_BYTES);
    assert_harmless(buffer_text(&source));
    buffer_free(&source);
  }
}

/* What the parser's own walk over lines, or ours over marks, would pay for many times. */
static void one_thing_and_then_another(void **state) {
  (void)state;
  static const char *const parts[][3] = {
      {"[a", "]\n", ""},         {"[", "\n", "]"},   {"![", "a\n", "](b)"},
      {"b\"     ", "[\n ", "]"}, {"-  ", "x\n", ""}, {"- ", "a", "\n"},
      {"> ", "a\n", "> "},       {"`", "a\n", "`"},  {"*a ", "\n", "**"},
      {"[", "]", "(a)"},         {"[", "](b)", ""},  {"<a", "\n", ">"},
      {"[x](term:", "y\n", ")"}, {"*", "a", "*"},
  };
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    Buffer source = {0};
    size_t count = *parts[i][2] ? 3 : 2;
    for (size_t k = 0; k < count; k++) {
      fill(&source, parts[i][k], SOURCE_BYTES * (k + 1) / count);
    }
    assert_harmless(buffer_text(&source));
    buffer_free(&source);
  }
}

/* Each line deeper than the one before it. */
static void stairs(void **state) {
  (void)state;
  static const char *const marks[] = {"- ", "> ", "1. ", "* "};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    Buffer source = {0};
    for (size_t depth = 0; source.length < SOURCE_BYTES - 1000; depth++) {
      const char *indent = i == 1 ? "> " : "  ";
      for (size_t k = 0; k < depth; k++) buffer_add_text(&source, indent);
      buffer_addf(&source, "%sa\n", marks[i]);
    }
    assert_harmless(buffer_text(&source));
    buffer_free(&source);
  }
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
      cmocka_unit_test(one_thing_all_over),
      cmocka_unit_test(one_thing_and_then_another),
      cmocka_unit_test(stairs),
      cmocka_unit_test(noise),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
