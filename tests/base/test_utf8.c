/* Text from strangers: whether it is safe to show, how wide it is, where a character ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/luck.h"
#include "base/utf8.h"

static void assert_clean(const char *raw, const char *expected) {
  char *clean = utf8_clean(raw, strlen(raw), false);
  assert_string_equal(clean, expected);
  free(clean);
}

static void validity(void **state) {
  (void)state;
  assert_true(utf8_is_valid("", 0));
  assert_true(utf8_is_valid("grain 粮 🌾", strlen("grain 粮 🌾")));
  assert_true(utf8_is_valid("\xF4\x8F\xBF\xBF", 4)); /* the last code point */
  assert_false(utf8_is_valid("a\0b", 3));
  assert_false(utf8_is_valid("\xC3", 1));             /* torn */
  assert_false(utf8_is_valid("\x80", 1));             /* a tail alone */
  assert_false(utf8_is_valid("\xC0\xAF", 2));         /* overlong */
  assert_false(utf8_is_valid("\xED\xA0\x80", 3));     /* a surrogate */
  assert_false(utf8_is_valid("\xF4\x90\x80\x80", 4)); /* past the last */
}

static void points_come_and_go(void **state) {
  (void)state;
  static const uint32_t points[] = {1, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x10FFFF};
  for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
    char bytes[5] = "";
    size_t written = utf8_encode(points[i], bytes);
    size_t read = 0;
    assert_int_equal(utf8_decode(bytes, &read), points[i]);
    assert_int_equal(read, written);
  }
  size_t length = 7;
  assert_int_equal(utf8_decode("", &length), 0);
  assert_int_equal(length, 0);
  char bytes[4];
  assert_int_equal(utf8_encode(0xD800, bytes), 3); /* no surrogate leaves here */
  assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
}

/* Everything that steers a terminal or turns text round, at both ends of each range. */
static void what_must_not_be_shown(void **state) {
  (void)state;
  static const uint32_t controls[] = {
      0,      7,      '\t',   '\n',   0x1B,    0x1F,     0x7F,    0x80,    0x9B,    0x9F,
      0x61C,  0x200E, 0x200F, 0x2028, 0x2029,  0x202A,   0x202E,  0x2066,  0x2069,  0xFEFF,
      0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0000, 0xE0001, 0xE007F,
  };
  static const uint32_t fine[] = {' ',     '~',    0xA0,   0x200B, 0x200D, 0x2010,
                                  0x2027,  0x202F, 0x206A, 0xFDCF, 0xFDF0, 0xFFFD,
                                  0xE0080, 0x61B,  0x4E2D, 0x301,  0x1F33E};
  for (size_t i = 0; i < sizeof controls / sizeof *controls; i++) {
    assert_true(utf8_is_control(controls[i]));
  }
  for (size_t i = 0; i < sizeof fine / sizeof *fine; i++) assert_false(utf8_is_control(fine[i]));
}

static void cleaning(void **state) {
  (void)state;
  assert_clean("plain 粮 e\u0301", "plain 粮 e\u0301");
  assert_clean("a\x1B[31mb", "a [31mb");
  assert_clean(
      "a\xC2\x9B"
      "31mb",
      "a 31mb");
  assert_clean("\x1B]52;c;eA==\x07", " ]52;c;eA== ");
  assert_clean("a\u202Eb\u2066c\uFEFF", "a b c ");
  assert_clean(
      "a\xFF\xFE"
      "b",
      "a\uFFFD\uFFFDb");
  assert_clean("a\xE4\xB8", "a\uFFFD\uFFFD"); /* torn: a mark for each byte */
  assert_clean("\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD");
  assert_clean("a\nb\tc", "a b c");
  char *kept = utf8_clean("a\nb\0c\r", 6, true);
  assert_string_equal(kept, "a\nb c ");
  free(kept);
}

static void assert_columns(const char *text, int columns) {
  assert_int_equal(utf8_columns(text, strlen(text)), columns);
}

static void widths(void **state) {
  (void)state;
  assert_columns("", 0);
  assert_columns("Iron & Grain", 12);
  assert_columns("粮食", 4);
  assert_columns("，。「", 6);
  assert_columns("é", 1);
  assert_columns("e\u0301", 1);
  assert_columns("한글", 4);
  assert_columns("…—“”·×", 6); /* ambiguous: one each */
  assert_columns("─│█▌", 4);
  assert_columns("🌾", 2);
  assert_columns("👨‍👩‍👧‍👦", 2);
  assert_columns("👍🏽", 2);
  assert_columns("🇨🇳🇩🇪", 4);
  assert_columns("a🏽", 2); /* never three */
  assert_columns("\u200B\u200D", 0);
  assert_columns("ｱ", 1);  /* half width */
  assert_columns("Ａ", 2); /* full width */
  assert_columns(
      "a\xFF"
      "b",
      3);
  assert_int_equal(utf8_columns("粮食", 3), 2); /* no further than told */
}

static void assert_first(const char *text, size_t bytes) {
  assert_int_equal(utf8_grapheme(text), bytes);
}

static void graphemes(void **state) {
  (void)state;
  assert_first("", 0);
  assert_first("ab", 1);
  assert_first("e\u0301x", 3);
  assert_first("粮食", 3);
  assert_first("\r\nx", 2);
  assert_first("🇨🇳🇩🇪", 8);
  assert_first("👨‍👩‍👧‍👦👨‍👩‍👧‍👦",
               strlen("👨‍👩‍👧‍👦"));
  assert_first("👍🏽👍", strlen("👍🏽"));
  assert_first("각각", 3);
  assert_first("\u1100\u1161\u11A8x", 9); /* the same syllable, decomposed */
  assert_first("a\u200D🌾", 4);            /* a joiner after a letter joins no picture */
}

/* A heap of marks on one letter is cut, and finding its end takes no longer for a longer heap. */
static void heaps_of_marks(void **state) {
  (void)state;
  static char heap[60001];
  for (size_t i = 0; i + 2 <= 60000; i += 2) memcpy(heap + i, "\u0301", 2);
  heap[0] = 'e';
  heap[1] = 'e';
  size_t graphemes_seen = 0;
  for (const char *c = heap; *c; c += utf8_grapheme(c)) {
    assert_true(utf8_grapheme(c) <= 128);
    graphemes_seen++;
  }
  assert_in_range(graphemes_seen, 60000 / 130, 60000 / 120);
  assert_int_equal(utf8_columns(heap, 60000), 2);
}

static void assert_folded(const char *text, const char *folded) {
  Buffer out = {0};
  utf8_fold(text, strlen(text), &out);
  assert_string_equal(buffer_text(&out), folded);
  buffer_free(&out);
}

/* A search finds a name however it is written. */
static void folding(void **state) {
  (void)state;
  assert_folded("", "");
  assert_folded("the\u00a0same \uff21", "the same a");
  assert_folded("Yu\u00e8 YUE Lu\u0308", "yue yue lu");
  assert_folded("g\u014dngf\u0113n", "gongfen");
  assert_folded("\u5de5\u5206", "\u5de5\u5206");
  assert_folded("\u00c9tude, 1958!", "etude, 1958!");
}

/* Random bytes: what is cleaned is valid, holds no control, and its graphemes add up. */
static void noise(void **state) {
  (void)state;
  for (uint64_t round = 0; round < 3000; round++) {
    char raw[64];
    for (uint64_t i = 0; i < sizeof raw; i++) {
      uint64_t draw = luck_draw(round, i + 1);
      raw[i] = (char)(draw & 1 ? draw >> 8 : 0x80 | (draw >> 8 & 0x3F));
      if (draw >> 60 == 0) raw[i] = (char)0xE4;
    }
    char *clean = utf8_clean(raw, sizeof raw, false);
    size_t length = strlen(clean);
    assert_true(utf8_is_valid(clean, length));
    int columns = 0;
    for (const char *c = clean; *c; c += utf8_grapheme(c)) {
      assert_true(utf8_grapheme(c) > 0);
      columns += utf8_columns(c, utf8_grapheme(c));
    }
    assert_int_equal(columns, utf8_columns(clean, length));
    size_t bytes;
    for (const char *c = clean; *c; c += bytes)
      assert_false(utf8_is_control(utf8_decode(c, &bytes)));
    free(clean);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(validity),
      cmocka_unit_test(points_come_and_go),
      cmocka_unit_test(what_must_not_be_shown),
      cmocka_unit_test(cleaning),
      cmocka_unit_test(widths),
      cmocka_unit_test(graphemes),
      cmocka_unit_test(heaps_of_marks),
      cmocka_unit_test(folding),
      cmocka_unit_test(noise),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
