/* Lines: never too wide, never cut inside a word or a wide character, nothing lost on the way. */
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
#include "text/lines.h"
#include "text/markdown.h"

static void write_lines(Buffer *out, const TextLines *lines) {
  for (size_t i = 0; i < lines->count; i++) {
    const TextLine *line = &lines->lines[i];
    for (size_t k = 0; k < line->count; k++) buffer_add_text(out, line->runs[k].text);
    buffer_add_char(out, '\n');
  }
}

static void assert_shown(const char *markdown, int columns, bool is_told, const char *expected) {
  TextLines lines = {.is_told = is_told};
  TextDocument *document = markdown_parse(markdown);
  lines_add_document(&lines, document, columns);
  text_document_free(document);
  Buffer out = {0};
  write_lines(&out, &lines);
  assert_string_equal(buffer_text(&out), expected);
  buffer_free(&out);
  lines_free(&lines);
}

static void assert_lines(const char *markdown, int columns, const char *expected) {
  assert_shown(markdown, columns, false, expected);
}

static void assert_told(const char *markdown, const char *expected) {
  assert_shown(markdown, 60, true, expected);
}

static void assert_plain(const char *lead, const char *text, int columns, const char *expected) {
  TextLines lines = {0};
  lines_add_plain(&lines, lead, text, columns);
  Buffer out = {0};
  write_lines(&out, &lines);
  assert_string_equal(buffer_text(&out), expected);
  buffer_free(&out);
  lines_free(&lines);
}

static void words_stay_whole(void **state) {
  (void)state;
  assert_lines("The sorghum is threshed.", 11, "The sorghum\nis\nthreshed.\n");
  assert_lines("The sorghum is threshed.", 12, "The sorghum\nis threshed.\n");
  assert_lines("don't 1,234,567.5 jin", 10, "don't\n1,234,567.\n5 jin\n"); /* longer than a line */
  assert_lines("about 1,234,567.5 jin", 12, "about\n1,234,567.5\njin\n");
  assert_lines("a&nbsp;b c", 3, "a\u00A0b\nc\n");
  assert_lines("(well) \"so\" 50%", 6, "(well)\n\"so\"\n50%\n");
}

/* A place can be copied, or clicked, only where file and line stand together. */
static void places_stay_whole(void **state) {
  (void)state;
  assert_plain("", "in scripts/x/scenario.lua:41", 22, "in scripts/x/\nscenario.lua:41\n");
  assert_plain("", "his sister-in-law came", 15, "his\nsister-in-law\ncame\n");
  assert_plain("", "his sister-in-law came", 11, "his\nsister-in-\nlaw came\n");
  assert_plain("", "a plan - the county", 8, "a plan -\nthe\ncounty\n");
  assert_plain("", "see events/x.lua:4: no", 13, "see events/\nx.lua:4: no\n");
  assert_plain("", "It ended. Then", 9, "It ended.\nThen\n");
}

static void long_words_are_cut_between_graphemes(void **state) {
  (void)state;
  assert_lines("a abcdefghij k", 4, "a\nabcd\nefgh\nij k\n");
  assert_lines("xe\u0301xe\u0301xe\u0301", 2, "xe\u0301\nxe\u0301\nxe\u0301\n");
  assert_lines("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3,
               "👨‍👩‍👧‍👦\n👨‍👩‍👧‍👦\n");
  assert_lines("🇨🇳🇩🇪", 2, "🇨🇳\n🇩🇪\n");
}

static void chinese_breaks_by_its_rules(void **state) {
  (void)state;
  assert_lines("高粱打完", 5, "高粱\n打完\n");
  assert_lines("高粱打完，公社", 8, "高粱打\n完，公社\n"); /* no comma begins a line */
  assert_lines("说“丰收”了", 6, "说“丰\n收”了\n");         /* no quote is left alone */
  assert_lines("打完——吗", 4, "打完\n——吗\n");
  assert_lines("每亩 400 斤", 7, "每亩\n400 斤\n");
}

static void spaces_at_a_break_go(void **state) {
  (void)state;
  assert_plain("", "ab   cd", 2, "ab\ncd\n");
  assert_plain("", "ab      ", 4, "ab\n");
  assert_plain("", "  ab", 4, "  ab\n");
  assert_plain("", "高粱　　打完", 4, "高粱\n打完\n"); /* wide spaces too */
  assert_plain("", "     ", 2, "\n");
}

static void markup_moves_no_break(void **state) {
  (void)state;
  assert_lines("th**re**shed *a*b `c`d", 8, "threshed\nab cd\n");
  TextLines lines = {0};
  TextDocument *document = markdown_parse("one **two** [thr*ee*](term:x) e**\u0301**f");
  lines_add_document(&lines, document, 80);
  text_document_free(document);
  assert_int_equal(lines.count, 1);
  const TextLine *line = &lines.lines[0];
  static const char *const texts[] = {"one ", "two", " ", "thr", "ee", " e\u0301", "f"};
  assert_int_equal(line->count, 7); /* the accent goes with its letter */
  for (size_t i = 0; i < 7; i++) assert_string_equal(line->runs[i].text, texts[i]);
  assert_int_equal(line->runs[1].style, TEXT_STRONG);
  assert_int_equal(line->runs[3].link, TEXT_LINK_TERM);
  assert_string_equal(line->runs[4].target, "x");
  assert_int_equal(line->runs[4].style, TEXT_EMPHASIS);
  assert_null(line->runs[0].target);
  assert_int_equal(line->columns, 16);
  lines_free(&lines);
}

static void items_and_quotes_hang(void **state) {
  (void)state;
  assert_lines("- one two\n- three", 7, "- one\n  two\n- three\n");
  assert_lines("> one two", 5, "| one\n| two\n");
  assert_lines("a\n\n- b\n  - c def\n\ne", 8, "a\n\n- b\n  - c\n    def\n\ne\n");
  assert_lines("> - one two", 8, "| - one\n|   two\n");
  assert_lines("a\n\n---\n\nb", 9, "a\n\n* * *\n\nb\n");
  assert_lines("one  \ntwo", 9, "one\ntwo\n");
  assert_lines("- one  \n  two", 9, "- one\n  two\n");
  assert_lines("```\na\n\n  b c\n```", 9, "a\n\n  b c\n");
}

/* A paper's bar has no hole between its paragraphs, and ends with it. */
static void a_paper_is_one_piece(void **state) {
  (void)state;
  assert_lines("a\n\n> b\n>\n> c\n\nd", 9, "a\n\n| b\n| \n| c\n\nd\n");
  assert_lines("> a\n\n> - b\n> - c", 9, "| a\n| \n| - b\n| - c\n");
  assert_lines("> a\n> > b", 9, "| a\n| \n| | b\n");
}

static const char books[] =
    "| Year | Told | So |\n|---|--:|--:|\n| 1958 | 21,600 jin | *9,100 jin* |\n| 1959 | | 840 jin "
    "|";

/* Figures of a column stand under each other, whatever is wide in it. */
static void tables_line_up(void **state) {
  (void)state;
  assert_lines(books, 40,
               "Year         Told          So\n"
               "----   ----------   ---------\n"
               "1958   21,600 jin   9,100 jin\n"
               "1959                  840 jin\n");
  assert_lines("| 名 | x |\n|---|---|\n| Ding | a |\n| 丁四嫂 | b |", 30,
               "名       x\n"
               "------   -\n"
               "Ding     a\n"
               "丁四嫂   b\n");
  assert_lines("> | a | b |\n> |---|---|\n> | c | d |", 30, "| a   b\n| -   -\n| c   d\n");
}

/* Where it does not fit, nothing of it is lost: each figure behind its column's name. */
static void tables_too_wide_are_told(void **state) {
  (void)state;
  assert_lines(books, 28,
               "Year 1958. Told: 21,600 jin.\n"
               "So: 9,100 jin.\n"
               "Year 1959. So: 840 jin.\n");
}

/* Who hears a page is told where a paper begins and ends, and no figure by its place alone. */
static void the_ear_is_told(void **state) {
  (void)state;
  assert_told("a\n\n> b\n>\n> - c\n\nd", "a\n\nOn paper:\n  b\n\n  - c\nEnd of the paper.\n\nd\n");
  assert_told("> b", "On paper:\n  b\nEnd of the paper.\n");
  assert_told(books, "Year 1958. Told: 21,600 jin. So: 9,100 jin.\nYear 1959. So: 840 jin.\n");
}

/* A frame takes at most half of a line, so that there is always room for text. */
static void deep_frames_leave_room(void **state) {
  (void)state;
  assert_lines("> > > > > > > > abcd", 8, "| | abcd\n");
  assert_lines("> > > > abcd", 2, "ab\ncd\n");
}

static void leads_hang(void **state) {
  (void)state;
  assert_plain("1  ", "Keep the ten carts", 11, "1  Keep the\n   ten\n   carts\n");
  assert_plain("一 ", "Keep the carts", 8, "一 Keep\n   the\n   carts\n");
  assert_plain("- ", "a\nb\n", 8, "- a\n  b\n  \n");
  assert_plain("", "", 8, "\n");
  assert_plain("a long lead: ", "text", 6, "a long\nlead:\ntext\n"); /* no room to hang from */
  assert_plain("\x1B", "a\x1B[0m\tb\r\xFF", 20, " a [0m b \uFFFD\n");
}

static void nothing_is_too_narrow(void **state) {
  (void)state;
  assert_lines("高a", 1, "高\na\n");
  assert_lines("ab", -5, "ab\n");
  assert_plain("1 ", "粮食", 0, "1\n粮\n食\n");
}

/* Words of many scripts at random, at all widths: no line is too wide, each run is measured
 * right, and all that is not blank comes out again in its order. */
static char *random_text(uint64_t key) {
  static const char *const words[] = {
      "grain",
      "the",
      "a",
      "1,234.5",
      "粮食",
      "公社，",
      "——",
      "“丰收”",
      "…",
      "-",
      "/",
      "🌾",
      "👨‍👩‍👧‍👦",
      "🇨🇳",
      "e\u0301\u0302",
      "\u0301",
      "한국",
      "ไทย",
      "الحبوب",
      "\u200B",
      "\u00AD",
      "x\u2060y",
      "\u00A0",
      "　",
      "ＡＢ",
      "ｱ",
      "कि",
  };
  Buffer text = {0};
  for (uint64_t k = 1; k <= 40; k++) {
    uint64_t draw = luck_draw(key, k);
    buffer_add_text(&text, words[luck_integer(draw, 0, sizeof words / sizeof *words - 1)]);
    if (draw % 3 != 0) buffer_add_char(&text, ' ');
  }
  return buffer_take(&text);
}

static void add_without_blanks(Buffer *out, const char *text) {
  while (*text) {
    bool is_wide_blank = strncmp(text, "\u3000", 3) == 0;
    if (*text != ' ' && !is_wide_blank) buffer_add_char(out, *text);
    text += is_wide_blank ? 3 : 1;
  }
}

static void assert_measured(const TextLine *line, int columns) {
  int sum = 0;
  for (size_t k = 0; k < line->count; k++) {
    const char *text = line->runs[k].text;
    assert_true(*text);
    assert_int_equal(line->runs[k].columns, utf8_columns(text, strlen(text)));
    sum += line->runs[k].columns;
  }
  assert_int_equal(line->columns, sum);
  assert_true(sum <= columns);
}

static void no_line_is_too_wide(void **state) {
  (void)state;
  for (uint64_t key = 1; key <= 1500; key++) {
    char *text = random_text(key);
    int columns = 2 + (int)(key % 60);
    TextLines lines = {0};
    lines_add_plain(&lines, "", text, columns);
    Buffer before = {0};
    Buffer after = {0};
    add_without_blanks(&before, text);
    for (size_t i = 0; i < lines.count; i++) {
      const TextLine *line = &lines.lines[i];
      assert_measured(line, columns);
      for (size_t k = 0; k < line->count; k++) add_without_blanks(&after, line->runs[k].text);
    }
    assert_string_equal(buffer_text(&before), buffer_text(&after));
    buffer_free(&before);
    buffer_free(&after);
    lines_free(&lines);
    free(text);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_stay_whole),
      cmocka_unit_test(places_stay_whole),
      cmocka_unit_test(long_words_are_cut_between_graphemes),
      cmocka_unit_test(chinese_breaks_by_its_rules),
      cmocka_unit_test(spaces_at_a_break_go),
      cmocka_unit_test(markup_moves_no_break),
      cmocka_unit_test(items_and_quotes_hang),
      cmocka_unit_test(a_paper_is_one_piece),
      cmocka_unit_test(tables_line_up),
      cmocka_unit_test(tables_too_wide_are_told),
      cmocka_unit_test(the_ear_is_told),
      cmocka_unit_test(deep_frames_leave_room),
      cmocka_unit_test(leads_hang),
      cmocka_unit_test(nothing_is_too_narrow),
      cmocka_unit_test(no_line_is_too_wide),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
