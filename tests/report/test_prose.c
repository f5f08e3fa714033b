/* Markdown in a report: each block as its element, nested as it is in the text, all of it escaped,
 * every link noted and every number entered. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/luck.h"
#include "base/memory.h"
#include "report/prose.h"

/* The body as one line: line ends are of no matter. */
static char *body_of(Paper *paper) {
  char *html = paper_html(paper);
  const char *from = strstr(html, "<body>\n") + strlen("<body>\n");
  char *body = memory_copy_bytes(from, (size_t)(strstr(from, "</body>") - from));
  char *to = body;
  for (const char *c = body; *c; c++) {
    if (*c != '\n') *to++ = *c;
  }
  *to = '\0';
  free(html);
  paper_free(paper);
  return body;
}

static void assert_prose(const char *markdown, int heading, const char *expected) {
  Paper *paper = paper_new("en", "T");
  prose_html(paper, "p", markdown, heading);
  char *body = body_of(paper);
  assert_string_equal(body, expected);
  free(body);
}

static void blocks(void **state) {
  (void)state;
  assert_prose("A *b* **c** `d`  \ne <b> & \"f\"", 2,
               "<p>A <em>b</em> <strong>c</strong> <code>d</code><br>e &lt;b&gt; &amp; "
               "&quot;f&quot;</p>");
  assert_prose("# A\n\n### B\n\n---\n", 3, "<h3>A</h3><h5>B</h5><hr>");
  assert_prose("## A\n\n###### B", 4, "<h4>A</h4><h6>B</h6>");
  assert_prose("", 2, "");
}

static void code_keeps_its_lines(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  prose_html(paper, "p", "```\na\n  b\n```", 2);
  char *html = paper_html(paper);
  assert_non_null(strstr(html, "<pre>a\n  b</pre>"));
  free(html);
  paper_free(paper);
}

static void frames_nest(void **state) {
  (void)state;
  assert_prose("- a\n- b\n  - c\n\n  d\n- e\n\nf", 2,
               "<ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul><p>d</p></li>"
               "<li><p>e</p></li></ul><p>f</p>");
  assert_prose("> a\n>\n> - b\n> - c\n>   > d\n\ne", 2,
               "<blockquote class=\"papers\"><p>a</p><ul><li><p>b</p></li><li><p>c</p>"
               "<blockquote class=\"papers\"><p>d</p></blockquote></li></ul></blockquote><p>e</p>");
}

static void tables(void **state) {
  (void)state;
  assert_prose("| | Told |\n|---|--:|\n| 1958 | 21,600,000 |\n| 1959 | |", 2,
               "<div class=\"box\"><table><thead><tr><td></td>"
               "<th class=\"number\" scope=\"col\">Told</th></tr></thead>"
               "<tbody><tr><th scope=\"row\">1958</th><td class=\"number\">21,600,000</td></tr>"
               "<tr><th scope=\"row\">1959</th><td></td></tr></tbody></table></div>");
  assert_prose("| a |\n|---|\n| b |\n\n| c |\n|---|\n| d |", 2,
               "<div class=\"box\"><table><thead><tr><th scope=\"col\">a</th></tr></thead>"
               "<tbody><tr><th scope=\"row\">b</th></tr></tbody></table></div>"
               "<div class=\"box\"><table><thead><tr><th scope=\"col\">c</th></tr></thead>"
               "<tbody><tr><th scope=\"row\">d</th></tr></tbody></table></div>");
}

static void links_lead_and_are_met(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  prose_html(paper, "p", "A [mu](term:mu), [so](cite:F33) it is [](cite:C1), [w](said:kang).", 2);
  const char *const *ids;
  assert_int_equal(paper_terms(paper, &ids), 1);
  assert_string_equal(ids[0], "mu");
  assert_int_equal(paper_sources(paper, &ids), 2);
  assert_string_equal(ids[0], "C1");
  assert_string_equal(ids[1], "F33");
  char *body = body_of(paper);
  assert_non_null(
      strstr(body, "A <a href=\"#term-mu\">mu</a>, <a href=\"#source-F33\">so</a>\u00a0<a "));
  assert_non_null(strstr(body, "<a href=\"#source-F33\" class=\"cite\">[F33]</a>"));
  assert_non_null(strstr(body, "<a href=\"#source-C1\" class=\"cite\">[C1]</a>, w."));
  free(body);
}

static void numbers_are_entered(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  paper_part(paper, "words");
  prose_html(paper, "known",
             "# In 1958\n\nOf 1**5** mu [](cite:F33)\n\n| 7 | b8 |\n|---|---|\n| 9 | c |", 2);
  prose_inline(paper, "note", "about 38.8");
  char *csv = paper_csv(paper);
  assert_string_equal(strstr(csv, "\r\n") + 2,
                      "words,,,text,known,,1958,,1958,\r\nwords,,,text,known,,15,,15,\r\n"
                      "words,,,text,known,,7,,7,\r\nwords,,,text,known,,9,,9,\r\n"
                      "words,,,text,note,,38.8,,38.8,\r\n");
  free(csv);
  paper_free(paper);
}

static void inline_has_no_block(void **state) {
  (void)state;
  Paper *paper = paper_new("en", "T");
  prose_inline(paper, "p", "a *b*\nc\n\nd");
  char *body = body_of(paper);
  assert_string_equal(body, "a <em>b</em> c d");
  free(body);
}

/* ---- whatever the text ---- */

enum { DEEPEST = 64, TAG_BYTES = 16 };

/* Every element is ended, in the order in which it was begun, and holds no block where none may
 * be. */
static void assert_nested(const char *html, const char *markdown) {
  char open[DEEPEST][TAG_BYTES];
  size_t depth = 0;
  for (const char *at = html; (at = strchr(at, '<')); at++) {
    bool is_end = at[1] == '/';
    const char *name = at + (is_end ? 2 : 1);
    size_t length = strcspn(name, " >");
    if (strncmp(name, "br", length) == 0 || strncmp(name, "hr", length) == 0) continue;
    assert_true(length > 0 && length < TAG_BYTES && depth < DEEPEST);
    if (!is_end) {
      bool is_item = strncmp(name, "li", length) == 0;
      if (depth > 0 && strcmp(open[depth - 1], "p") == 0 && strchr("upbl", *name))
        fail_msg("a block in a paragraph: %s\nof: %s", html, markdown);
      if (is_item != (depth > 0 && strcmp(open[depth - 1], "ul") == 0))
        fail_msg("an item out of place: %s\nof: %s", html, markdown);
      memcpy(open[depth], name, length);
      open[depth++][length] = '\0';
      continue;
    }
    if (depth == 0 || strlen(open[depth - 1]) != length ||
        strncmp(open[depth - 1], name, length) != 0)
      fail_msg("ended out of turn: %s\nin: %s\nof: %s", name, html, markdown);
    depth--;
  }
  assert_int_equal(depth, 0);
}

/* Texts of pieces of Markdown put together by luck, whose quotes and items begin and end anyhow. */
static void elements_nest_in_any_text(void **state) {
  (void)state;
  static const char *const pieces[] = {
      "> ",     "- ",    "  ",   "\n",          "\n",          "\n\n",        "a",
      "b *c* ", "**d",   "`e` ", "# f",         "| g | h |\n", "|---|--:|\n", "| i |\n",
      "---\n",  "```\n", "<p>",  "[j](term:k)", "[](cite:F1)", "    ",        "&amp;"};
  const size_t count = sizeof pieces / sizeof *pieces;
  uint64_t key = luck_key("prose", 5, 7), draw = 0;
  for (int text = 0; text < 20000; text++) {
    Buffer markdown = {0};
    for (int i = 0; i < 24; i++) {
      int64_t piece = luck_integer(luck_draw(key, draw++), 0, (int64_t)count - 1);
      buffer_add_text(&markdown, pieces[piece]);
    }
    Paper *paper = paper_new("en", "T");
    prose_html(paper, "p", buffer_text(&markdown), 3);
    char *body = body_of(paper);
    assert_nested(body, buffer_text(&markdown));
    free(body);
    buffer_free(&markdown);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(blocks),
      cmocka_unit_test(code_keeps_its_lines),
      cmocka_unit_test(frames_nest),
      cmocka_unit_test(tables),
      cmocka_unit_test(links_lead_and_are_met),
      cmocka_unit_test(numbers_are_entered),
      cmocka_unit_test(inline_has_no_block),
      cmocka_unit_test(elements_nest_in_any_text),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
