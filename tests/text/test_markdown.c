/* Markdown as scenarios use it: each rule, as the page would show it. A document is written out
 * as text here, a block a line: kind, frame in brackets, "+" for a gap, then its spans; a span
 * with a look is {look:text}, a link {t>id:text} or {c>id:text}, "/" ends a line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "text/markdown.h"

static void write_span(Buffer *out, const TextSpan *span) {
  bool is_plain = span->style == 0 && span->link == TEXT_LINK_NONE;
  if (!is_plain) buffer_add_char(out, '{');
  if (span->style & TEXT_STRONG) buffer_add_char(out, 's');
  if (span->style & TEXT_EMPHASIS) buffer_add_char(out, 'e');
  if (span->style & TEXT_CODE) buffer_add_char(out, 'k');
  if (span->link != TEXT_LINK_NONE) {
    buffer_addf(out, "%c>%s", span->link == TEXT_LINK_TERM ? 't' : 'c', span->target);
  }
  buffer_addf(out, is_plain ? "%s" : ":%s}", span->text);
  if (span->ends_line) buffer_add_char(out, '/');
  if (span->ends_cell) buffer_add_text(out, span->is_right ? ">|" : "|");
}

static char *written(const char *markdown) {
  Buffer out = {0};
  TextDocument *document = markdown_parse(markdown);
  for (size_t i = 0; i < document->count; i++) {
    const TextBlock *block = &document->blocks[i];
    if (i > 0) buffer_add_char(&out, '\n');
    if (block->gap) buffer_add_char(&out, '+');
    if (*block->frame) buffer_addf(&out, "[%s]", block->frame);
    if (block->kind == TEXT_HEADING) buffer_addf(&out, "h%d ", block->level);
    if (block->kind == TEXT_PREFORMATTED) buffer_add_text(&out, "pre ");
    if (block->kind == TEXT_ROW) buffer_add_text(&out, block->level == 1 ? "head " : "row ");
    if (block->kind == TEXT_RULE) buffer_add_text(&out, "rule");
    for (size_t k = 0; k < block->count; k++) write_span(&out, &block->spans[k]);
  }
  text_document_free(document);
  return buffer_take(&out);
}

static void assert_document(const char *markdown, const char *expected) {
  char *text = written(markdown);
  assert_string_equal(text, expected);
  free(text);
}

static void emphasis(void **state) {
  (void)state;
  assert_document("a *b* **c** ***d*** `e*f*` _g_", "a {e:b} {s:c} {se:d} {k:e*f*} {e:g}");
  assert_document("snake_case_name 2 * 3 * 4 a*", "snake_case_name 2 * 3 * 4 a*");
  assert_document("~~a~~ $b$ | c | www.x.org", "~~a~~ $b$ | c | www.x.org");
  assert_document("", "");
  assert_document(" \n\t\n", "");
}

/* Values that are put in have their bars escaped, and begin no cell. */
static void tables(void **state) {
  (void)state;
  assert_document("a\n\n| b | *c* d |\n|---|--:|\n| e\\|f | [g](term:h) |\n\ni",
                  "a\n+head b|{e:c} d>|\nrow e|f|{t>h:g}>|\n+i");
  assert_document("| a | b |\n|---|---|\n| | c |\n| d |", "head a|b|\nrow |c|\nrow d|");
  assert_document("a | b\n1958. c | d", "a | b 1958. c | d");
}

static void paragraphs_and_breaks(void **state) {
  (void)state;
  assert_document("one\ntwo\n\nthree", "one two\n+three");
  assert_document("one  \ntwo\\\nthree", "one/two/three");
  assert_document("*one*\n*two*  \n**three**", "{e:one} {e:two}/{s:three}");
  assert_document("one   \n   two   ", "one/two");
  assert_document("one\r\ntwo\r\n\r\nthree", "one two\n+three");
  assert_document("a   b", "a b");
}

/* Chinese lines join without a gap; Korean and mixed ones keep it. */
static void soft_breaks_in_chinese(void **state) {
  (void)state;
  assert_document("高粱打完了，\n公社来电话。", "高粱打完了，公社来电话。");
  assert_document("**高粱**\n打完", "{s:高粱}打完");
  assert_document("高粱\n400 斤", "高粱 400 斤");
  assert_document("한국\n사람", "한국 사람");
}

static void headings_quotes_rules(void **state) {
  (void)state;
  assert_document("# A *b*\n### C\ntext\n#none", "h1 A {e:b}\n+h3 C\n+text #none");
  assert_document("> a\n> b\n>\n> c\n\nd", "[>]a b\n+[>]c\n+d");
  assert_document("a\n\n---\n\n* * *\n\n***\n\nb", "a\n+rule\n+rule\n+rule\n+b");
}

static void bullets_are_dashes(void **state) {
  (void)state;
  assert_document("a:\n- b\n- c\n\nd", "a:\n+[-]b\n[-]c\n+d");
  assert_document("- a\n  more\n- b\n  - c\n    - d\n- e", "[-]a more\n[-]b\n[ -]c\n[  -]d\n[-]e");
  assert_document("- a\n\n- b", "[-]a\n+[-]b"); /* a loose list */
  assert_document("- a\n\n  b", "[-]a\n+[ ]b");
  assert_document("> - a\n>   > b", "[>-]a\n+[> >]b");
  assert_document("- \n- a", "[-]\n[-]a");
  assert_document("- - a", "[--]a");
  assert_document("-a", "-a");
}

static void stars_and_pluses_are_text(void **state) {
  (void)state;
  assert_document("* a\n+ b", "* a + b");
  assert_document("a\n* b*", "a * b*");
  assert_document("*a\n* b*", "{e:a * b}");
  assert_document("- * a", "[-]* a");
  assert_document("> + a", "[>]+ a");
  assert_document("*", "*");
  assert_document("`a\n* b`", "{k:a * b}");
}

static void numbers_stay(void **state) {
  (void)state;
  assert_document("1957. The year\n1958. Another", "1957. The year 1958. Another");
  assert_document("1. a\n\n2. b", "1. a\n+2. b");
  assert_document("3) x", "3) x");
  assert_document("text\n1. x", "text 1. x");
  assert_document("- 1959. a\n- 2) b", "[-]1959. a\n[-]2) b");
  assert_document("> 1. a", "[>]1. a");
  assert_document("   12. a", "12. a");
  assert_document("1.", "1.");
  assert_document("1234567890. a", "1234567890. a");
  assert_document("`a\n1. b` **1.** c", "{k:a 1. b} {s:1.} c");
}

static void definitions_and_footnotes_are_text(void **state) {
  (void)state;
  assert_document("a[^f32] b", "a[^f32] b");
  assert_document("a[^f32] b\n\n[^f32]: note", "a[^f32] b\n+[^f32]: note");
  assert_document("[x]: http://y 'z'", "[x]: http://y 'z'");
  assert_document("[x]\n\n[x]: y\n[a][x]", "[x]\n+[x]: y [a][x]");
  assert_document("[x\n]: y", "[x ]: y");
  assert_document("`[x]: y`", "{k:[x]: y}");
}

static void html_is_text(void **state) {
  (void)state;
  assert_document("<b>a</b> <!-- c --> <?d?>", "<b>a</b> <!-- c --> <?d?>");
  assert_document("<div>\n\n*a*\n</div>", "<div>\n+{e:a} </div>");
  assert_document("<script>", "<script>");
}

static void entities(void **state) {
  (void)state;
  assert_document("&amp;&lt;&gt;&quot;&apos;|&nbsp;|", "&<>\"'|\u00A0|");
  assert_document("&#65;&#x42;&#x7CAE;&#X1F33E;", "AB粮🌾");
  assert_document("&eacute; &copy; &x; & &; &#; &#x;", "&eacute; &copy; &x; & &; &#; &#x;");
  assert_document("a&#27;b&#x9b;c&#10;d&#0;e&#x202E;f&#xFFFE;g", "a b c d e f g");
  assert_document("&#xD800;|&#x110000;", "\uFFFD|\uFFFD");
  assert_document("`&amp;`", "{k:&amp;}");
  assert_document("&#42;a&#42;", "*a*"); /* no markup comes of it */
}

static void links(void **state) {
  (void)state;
  assert_document("a [work points](term:work_points) b", "a {t>work_points:work points} b");
  assert_document("[a *b*](term:x)", "{t>x:a }{et>x:b}");
  assert_document("fact [](cite:F33).", "fact {c>F33:[F33]}.");
  assert_document("[who](cite:F1)", "{c>F1:who}{c>F1:\u00A0[F1]}");
  assert_document("a\n[](cite:F1)", "a {c>F1:[F1]}");
  assert_document("[](cite:A)[](cite:B)", "{c>A:[A]}{c>B:[B]}");
  assert_document("[](term:mu)", "{t>mu:mu}");
  assert_document("[a](http://b 'c') [d](e) [f]() [g](term:) [](x)", "a d f g");
  assert_document("<http://a.org>", "http://a.org");
  assert_document("[\"Three *hundred*,\"](said:kang) says he.", "\"Three {e:hundred},\" says he.");
  assert_document("[a](term:work\\_points) [b](<term:c d>) [e](term:a&amp;b)",
                  "{t>work_points:a} {t>c d:b} {t>a&b:e}");
  assert_document("[a](<term:x&#27;y>)", "{t>x y:a}");
}

static void pictures_show_their_words(void **state) {
  (void)state;
  assert_document("![a *b* [c](term:d)](e.png)!", "a b c!");
  assert_document("[![a](b)](term:c)", "{t>c:a}");
  assert_document("![](x)", "");
}

/* An id goes into every span of its link, so that a long one would cost memory many times. */
static void overlong_targets_are_no_links(void **state) {
  (void)state;
  Buffer text = {0};
  buffer_add_text(&text, "[a](term:");
  for (int i = 0; i < 64; i++) buffer_add_char(&text, 'x');
  buffer_add_char(&text, ')');
  char *fits = written(buffer_text(&text));
  assert_int_equal(strncmp(fits, "{t>xxx", 6), 0);
  text.bytes[text.length - 1] = 'x';
  buffer_add_char(&text, ')');
  assert_document(buffer_text(&text), "a");
  free(fits);
  buffer_free(&text);
}

static void code_keeps_its_spaces(void **state) {
  (void)state;
  assert_document("```lua\nif x then\n  1. y\n\n* z <b>&amp;\n```\nend",
                  "pre if x then/  1. y//* z <b>&amp;/\n+end");
  assert_document("~~~\n[a]: b\n", "pre [a]: b/");
  assert_document("- ```\n  a\n  ```", "[-]pre a/");
  assert_document("```\n```", "pre ");
}

/* Text in a long string of Lua is indented, and is no code for that. */
static void indent_is_no_code(void **state) {
  (void)state;
  assert_document("    a\n    b\n\n\t\tc", "a b\n+c");
  assert_document("a\n\n      - b\n      - c\n        - d", "a\n+[-]b\n[-]c\n[ -]d");
  assert_document("- a\n\t- b", "[-]a\n[ -]b");
}

/* How the prelude puts a value into a text. */
static void escaped_punctuation_is_literal(void **state) {
  (void)state;
  assert_document(
      "\\!\\\"\\#\\$\\%\\&\\'\\(\\)\\*\\+\\,\\-\\.\\/"
      "\\:\\;\\<\\=\\>\\?\\@\\[\\\\\\]\\^\\_\\`\\{\\|\\}\\~",
      "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
  assert_document("\\# a", "# a");
  assert_document("\\- a", "- a");
  assert_document("1957\\. a", "1957. a");
  assert_document("\\[a\\]\\(term\\:b\\)", "[a](term:b)");
  assert_document("\\&amp\\;", "&amp;");
}

static void nothing_steers_a_terminal(void **state) {
  (void)state;
  assert_document(
      "a\x1B[31mb\x07 \xC2\x9B"
      "c\u202Ed\x7F",
      "a [31mb c d");
  assert_document(
      "a\x0E\x0F\x10\x11\x12\x13\x14\x15"
      "b",
      "a b"); /* our own stand-ins */
  assert_document("[a](term:x\x1By)", "[a](term:x y)");
  assert_document(
      "```\na\x1B"
      "b\n```",
      "pre a b/");
  assert_document("a\xFF\xC3", "a\uFFFD\uFFFD");
}

static void deep_frames_are_cut(void **state) {
  (void)state;
  assert_document("> > > > > > > > > > a", "[>>>>>>>>]a");
  assert_document("> > > > > > > > > - a", "[>>>>>>>-]a");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(emphasis),
      cmocka_unit_test(tables),
      cmocka_unit_test(paragraphs_and_breaks),
      cmocka_unit_test(soft_breaks_in_chinese),
      cmocka_unit_test(headings_quotes_rules),
      cmocka_unit_test(bullets_are_dashes),
      cmocka_unit_test(stars_and_pluses_are_text),
      cmocka_unit_test(numbers_stay),
      cmocka_unit_test(definitions_and_footnotes_are_text),
      cmocka_unit_test(html_is_text),
      cmocka_unit_test(entities),
      cmocka_unit_test(links),
      cmocka_unit_test(pictures_show_their_words),
      cmocka_unit_test(overlong_targets_are_no_links),
      cmocka_unit_test(code_keeps_its_spaces),
      cmocka_unit_test(indent_is_no_code),
      cmocka_unit_test(escaped_punctuation_is_literal),
      cmocka_unit_test(nothing_steers_a_terminal),
      cmocka_unit_test(deep_frames_are_cut),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
