/* Who reads in lines has all of a sheet: each kind of part in its own words, what it opens as
 * words to type, a chart as its figures and a map as what lies where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "front/plain_sheet.h"

enum { COLUMNS = 72 };

static void reads(Sheet *sheet, const char *words, const char *wanted) {
  Buffer out = {0};
  plain_sheet(&out, sheet, words, COLUMNS);
  assert_string_equal(buffer_text(&out), wanted);
  buffer_free(&out);
  sheet_free(sheet);
}

static void figures_are_labels_and_values(void **state) {
  (void)state;
  Sheet *sheet = sheet_new("books", "grain", "Grain");
  sheet_add(sheet, SHEET_HEADING, "What was asked", NULL);
  SheetPart *part = sheet_add(sheet, SHEET_FIGURE, "Quota", NULL);
  sheet_value(part, 7200000, "jin");
  sheet_set(&part->book, "ordered");
  sheet_set(&part->by, "the county");
  sheet_set(&part->at, "1958-10");
  sheet_opens(part, "why", "quota");
  part = sheet_add(sheet, SHEET_FIGURE, "Sown", "Of *sixty* thousand mu.");
  sheet_value(part, 0.5, NULL);
  sheet_set(&part->book, "so");
  reads(sheet, "",
        "What was asked\n"
        "Quota: 7,200,000 jin (ordered by the county, October 1958); more: why\n"
        "quota\n"
        "\n"
        "Sown: 0.5 (as it was)\n"
        "Of sixty thousand mu.\n");
}

static void a_person_with_all_that_is_known(void **state) {
  (void)state;
  Sheet *sheet = sheet_new("people", "meng", "Old Meng");
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, "Old Meng", "The best sower.");
  sheet_set(&part->characters, "老孟");
  sheet_set(&part->pinyin, "Lǎo Mèng");
  sheet_add_fact(part, "Last said to you", "\"There will be *frost*.\"");
  sheet_opens(part, "people", "meng"); /* the sheet itself: nothing more to type */
  reads(sheet, "",
        "Old Meng, 老孟, Lǎo Mèng\n"
        "Last said to you: \"There will be frost.\"\n"
        "The best sower.\n");
}

static void a_chart_is_its_sentence_and_its_figures(void **state) {
  (void)state;
  Sheet *sheet = sheet_new("books", "grain", "Grain");
  SheetPart *part = sheet_add(sheet, SHEET_CHART, "The crop", "Told twice as high as seen.");
  sheet_set(&part->unit, "jin");
  SheetSeries *series = sheet_add_series(part, "reported by you", "reported");
  sheet_add_point(series, "1958-09", 21600000);
  sheet_add_point(series, "1958-10", 20000000);
  series = sheet_add_series(part, "on the walk", "seen");
  sheet_add_point(series, "1958-09", 10800000);
  reads(sheet, "",
        "Chart: The crop\n"
        "Told twice as high as seen.\n"
        "reported by you, in jin:\n"
        "September 1958: 21,600,000\n"
        "October 1958: 20,000,000\n"
        "on the walk, seen, in jin:\n"
        "September 1958: 10,800,000\n");
}

static void a_map_is_what_lies_where(void **state) {
  (void)state;
  Sheet *sheet = sheet_new("map", NULL, "The commune");
  SheetPart *map = sheet_add(sheet, SHEET_MAP, NULL, NULL);
  map->map_cols = 60;
  map->map_rows = 16;
  SheetMapItem *item = sheet_add_item(map, SHEET_MARK_LINE, "river", NULL, "Chen River");
  sheet_add_spot(item, 0, 2);
  sheet_add_spot(item, 59, 15);
  item = sheet_add_item(map, SHEET_MARK_PLACE, "brigade", "hollow", "The Hollow");
  sheet_add_spot(item, 30, 8);
  item = sheet_add_item(map, SHEET_MARK_PLACE, "brigade", "ferry", "Ferry");
  sheet_add_spot(item, 50, 14);
  sheet_add(sheet, SHEET_ENTRY, "Ferry", "Where the boats put in.");
  reads(sheet, "",
        "Chen River: river, from the north-west to the south-east\n"
        "The Hollow: brigade, in the middle\n"
        "\n"
        "Ferry\n"
        "Where the boats put in.\n");
}

static Sheet *chronicle(void) {
  Sheet *sheet = sheet_new("chronicle", NULL, "The game so far");
  SheetPart *part = sheet_add(sheet, SHEET_ANSWER, "The seal", "Wen says they *would* agree.");
  sheet_set(&part->at, "1958-08");
  sheet_set(&part->question, "Whose seal?");
  sheet_set(&part->words, "Press it");
  part = sheet_add(sheet, SHEET_ANSWER, "Frost", "Old Mèng says there will be frost.");
  sheet_set(&part->at, "1958-10");
  sheet_set(&part->words, "4,100 hands");
  part->answer = 1;
  return sheet;
}

static void the_newest_answer_comes_first(void **state) {
  (void)state;
  reads(chronicle(), "",
        "2. October 1958: Frost\n"
        "Old Mèng says there will be frost.\n"
        "Answered: 4,100 hands\n"
        "\n"
        "1. August 1958: The seal\n"
        "Wen says they would agree.\n"
        "Whose seal?\n"
        "Answered: Press it\n");
}

static void words_search_the_chronicle(void **state) {
  (void)state;
  static const char seal[] =
      "1. August 1958: The seal\nWen says they would agree.\nWhose seal?\nAnswered: Press it\n";
  static const char frost[] =
      "2. October 1958: Frost\nOld Mèng says there will be frost.\nAnswered: 4,100 hands\n";
  reads(chronicle(), "WOULD agree", seal);
  reads(chronicle(), "press august", seal);
  reads(chronicle(), "meng", frost); /* marks need not be typed */
  reads(chronicle(), "mèng", frost);
  reads(chronicle(), "frost seal", "");
}

static void names_lead_to_ids(void **state) {
  (void)state;
  Sheet *sheet = sheet_new("people", NULL, "The people");
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, "Old Meng Qingyou", NULL);
  sheet_set(&part->id, "meng");
  sheet_set(&part->characters, "孟庆有");
  sheet_set(&part->pinyin, "Mèng Qìngyǒu");
  part = sheet_add(sheet, SHEET_ENTRY, "Old Kang", NULL);
  sheet_set(&part->id, "kang");
  sheet_opens(part, "why", "kang_said");
  assert_string_equal(plain_sheet_find(sheet, "people", "MENG"), "meng");
  assert_string_equal(plain_sheet_find(sheet, "people", "孟庆有"), "meng");
  assert_string_equal(plain_sheet_find(sheet, "people", "meng qingyou"), "meng");
  assert_string_equal(plain_sheet_find(sheet, "people", "qing"), "meng");
  assert_null(plain_sheet_find(sheet, "people", "old")); /* which of them? */
  assert_null(plain_sheet_find(sheet, "people", "wen"));
  assert_string_equal(plain_sheet_find(sheet, "why", "old kang"), "kang_said");
  sheet_free(sheet);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(figures_are_labels_and_values),
      cmocka_unit_test(a_person_with_all_that_is_known),
      cmocka_unit_test(a_chart_is_its_sentence_and_its_figures),
      cmocka_unit_test(a_map_is_what_lies_where),
      cmocka_unit_test(the_newest_answer_comes_first),
      cmocka_unit_test(words_search_the_chronicle),
      cmocka_unit_test(names_lead_to_ids),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
