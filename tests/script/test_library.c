/* What a scenario's library gives: the same text for a number everywhere, letters by bytes, no
 * address, no locale, one order; and plain words for a wrong argument. */
#include <locale.h>

#include "base/luck.h"
#include "base/number.h"
#include "stage.h"

static void numbers_have_one_form(void **state) {
  (void)state;
  stage_expect("3.0", "3");
  stage_expect("-0.0", "0");
  stage_expect("1 / 3", "0.3333333333333333");
  stage_expect("0.1", "0.1");
  stage_expect("0.1 + 0.2", "0.30000000000000004");
  stage_expect("1e15", "1000000000000000");
  stage_expect("9007199254740991", "9007199254740991");
  stage_expect("1e100", "1e+100");
  stage_expect("math.maxinteger", "9.223372036854776e+18");
  stage_expect("tostring(2.50) .. '|' .. table.concat({ 1.0, 2.5, 'x' }, '|')", "2.5|1|2.5|x");
  stage_expect("string.format('%s %5s %-3s| %d %.2f %x', 1.0, 2.0, 3.0, 4.0, 0.005, 255)",
               "1     2 3  | 4 0.01 ff");
  stage_expect("string.rep(5, 3)", "555");
}

static void what_is_no_number_is_not_shown(void **state) {
  (void)state;
  stage_expect_error("local x = 'so ' .. 0 / 0", 1, "nan cannot be shown");
  stage_expect_error("local x = tostring(-1 / 0)", 1, "infinite");
  stage_expect_error("local x = string.format('%d', 1.5)", 1, "whole number");
  stage_expect_error("local x = string.format('%g', 1 / 0)", 1, "infinite");
  stage_expect_error("local x = table.concat({ 0 / 0 })", 1, "nan");
}

static void letters_are_ascii_in_every_locale(void **state) {
  (void)state;
  static const char *const locales[] = {"tr_TR.UTF-8", "de_DE.UTF-8", "zh_CN.GB18030", "C"};
  for (size_t i = 0; i < 4; i++) {
    setlocale(LC_ALL, locales[i]); /* where the machine has it */
    stage_expect("('title \\u{E9}'):upper()", "TITLE \u00e9");
    stage_expect("('TITLE'):lower()", "title");
    stage_expect("tostring('B' < 'a' and 'z' < '\\u{E9}')", "true");
    stage_expect("string.format('%.1f', 1.5) .. 1.5 .. tonumber('2.5')", "1.51.52.5");
  }
  setlocale(LC_ALL, "C");
}

static void no_address_is_shown(void **state) {
  (void)state;
  stage_expect("tostring({}) .. ' ' .. tostring(tostring) .. ' ' .. string.format('%s', {})",
               "table function table");
}

static void texts_are_cut_and_joined_by_bytes(void **state) {
  (void)state;
  stage_expect("('harvest'):sub(2, -2)", "arves");
  stage_expect("('harvest'):sub(-3)", "est");
  stage_expect("('abc'):sub(0) .. ('abc'):sub(4) .. ('abc'):sub(-9, 1)", "abca");
  stage_expect("('abc'):byte(-1)", "99");
  stage_expect("string.char(65, 66) .. ('ab'):reverse() .. #'abc'", "ABba3");
  stage_expect("('ab'):rep(3, '-') .. ('x'):rep(0) .. ('x'):rep(-5)", "ab-ab-ab");
  stage_expect("('xy'):rep(700, ','):len()", "2099");
  stage_expect("('x'):rep(65536):len()", "65536");
  stage_expect("string.format('%-5s|%5.2s|%%|%c', 'ab', 'xyz', 65)", "ab   |   xy|%|A");
}

static void numerals_are_read(void **state) {
  (void)state;
  stage_expect("tonumber('0x10') + tonumber(' 12 ')", "28");
  stage_expect("tostring(tonumber('x')) .. tostring(tonumber('')) .. tostring(tonumber('1e'))",
               "nilnilnil");
  stage_expect("tonumber('ff', 16) + tonumber('-11', 2) + tonumber('z', 36)", "287");
  stage_expect("tostring(tonumber('12', 2))", "nil");
  stage_expect("tostring(tonumber('nan')) .. tostring(tonumber('inf'))", "nilnil");
}

static void lists_are_worked_on(void **state) {
  (void)state;
  const char *list =
      "(function() local t = { 1, 2, 3 } table.insert(t, 4) table.insert(t, 1, 0) table.remove(t, "
      "2)\n"
      "table.move(t, 1, 2, 3) return table.concat(t, ' ', 1, #t) .. select('#', table.unpack(t)) "
      "end)()";
  stage_expect(list, "0 2 0 24");
  stage_expect("table.pack(1, nil, 3).n .. select(-1, 1, 2) .. select(2, 'a', 'b')", "32b");
}

static void characters_are_counted(void **state) {
  (void)state;
  stage_expect(
      "utf8.len('\\u{4E2D}a') .. utf8.offset('\\u{4E2D}a', 2) .. utf8.codepoint('\\u{E9}')",
      "24233");
  stage_expect("select(2, utf8.len('a\\xFFb'))", "2");
  stage_expect(
      "(function() local s = '' for p, c in utf8.codes('a\\u{E9}b') do s = s .. p .. '=' .. c .. ' "
      "' end "
      "return s .. utf8.char(72, 233) end)()",
      "1=97 2=233 4=98 H\u00e9");
}

static void tables_are_walked_in_one_order(void **state) {
  (void)state;
  stage_expect(
      "(function() local t, s = { b = 1, a = 1, [2] = 1, [1.5] = 1, [-1] = 1, [true] = 1, [false] "
      "= 1,\n"
      "['10'] = 1, B = 1 }, '' for k in pairs(t) do s = s .. tostring(k) .. ' ' end return s "
      "end)()",
      "-1 1.5 2 10 B a b false true ");
  stage_expect(
      "(function() local t, s = { a = 1, b = 2, c = 3 }, '' for k in pairs(t) do s = s .. k t.b = "
      "nil "
      "end return s end)()",
      "ac");
  stage_expect_error("for k in pairs({ [{}] = 1 }) do end", 1, "order");
}

static void wrong_arguments_are_told(void **state) {
  (void)state;
  stage_expect_error("local s = ('x'):rep()", 1,
                     "argument 2 has to be a whole number and is missing");
  stage_expect_error("local s = string.upper(nil)", 1, "argument 1 has to be a text and is nil");
  stage_expect_error("table.insert(nil, 1)", 1, "argument 1 has to be a table and is nil");
  stage_expect_error("local x = 'a' + 1", 1, "arithmetic on a string");
}

/* A stream's draws are those of the contract, each stream its own. */
static void luck_is_the_contracts(void **state) {
  (void)state;
  assert_int_equal(luck_draw(1234567, 1), 6457827717110365317u);
  assert_int_equal(luck_draw(1234567, 4), 4593380528125082431u);
  char fraction[NUMBER_TEXT_BYTES];
  number_text(luck_fraction(luck_draw(luck_key("wind", 4, 7), 2)), fraction);
  stage_expect("(function() random('rain') random('wind') return random('wind') end)()", fraction);
  char whole[NUMBER_TEXT_BYTES];
  number_text((double)luck_integer(luck_draw(luck_key("die", 3, 7), 1), 1, 6), whole);
  stage_expect("random('die', 1, 6)", whole);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(numbers_have_one_form),
      cmocka_unit_test(what_is_no_number_is_not_shown),
      cmocka_unit_test(letters_are_ascii_in_every_locale),
      cmocka_unit_test(no_address_is_shown),
      cmocka_unit_test(texts_are_cut_and_joined_by_bytes),
      cmocka_unit_test(numerals_are_read),
      cmocka_unit_test(lists_are_worked_on),
      cmocka_unit_test(characters_are_counted),
      cmocka_unit_test(tables_are_walked_in_one_order),
      cmocka_unit_test(wrong_arguments_are_told),
      cmocka_unit_test(luck_is_the_contracts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
