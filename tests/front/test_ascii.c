/* Terminals that cannot show all that is written: what they are given says the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "front/ascii.h"
#include "front/filter.h"
#include "scenes.h"

static const AsciiName list[] = {
    {"孟", "Mèng"}, {"老孟", "Lǎo Mèng"}, {"公社", "gōngshè"}, {"绿", "lǜ"}, {"绿柳", "Lǜliǔ"},
};
static const AsciiNames names = {list, sizeof list / sizeof *list};

static void assert_ascii(const char *text, const char *wanted) {
  char *plain = ascii_text(text, &names, false);
  assert_string_equal(plain, wanted);
  free(plain);
}

static void pinyin_loses_its_marks(void **state) {
  (void)state;
  assert_ascii("Lǎo Mèng, gōngshè, Lǜliǔ, nǚ, ǖ ǘ ǚ ǜ ü Ǖ",
               "Lao Meng, gongshe, Luliu, nu, u u u u u U");
  assert_ascii("La\u030co Me\u0300ng", "Lao Meng"); /* the marks apart */
}

static void characters_are_read(void **state) {
  (void)state;
  assert_ascii("老孟", "Lao Meng");
  assert_ascii("绿柳、绿", "Luliu, lu"); /* the longest that fits */
  assert_ascii("公社老孟", "gongshe Lao Meng");
  assert_ascii("the公社is", "the gongshe is");
  assert_ascii("孟、公社。", "Meng, gongshe. ");
  assert_ascii("“孟”", "\"Meng\"");
  assert_ascii("龘", "?"); /* nobody has said how */
}

static void signs_are_spelt(void **state) {
  (void)state;
  assert_ascii("“so” — he said… 3–4 × 5 · 20 °, ½ mu, 7 ≥ 6",
               "\"so\" -- he said... 3-4 x 5 . 20 deg, 1/2 mu, 7 >= 6");
  assert_ascii("│─┌┐█▒→●", "|-++##->*");
  assert_ascii("Ｎｏ．１２", "No.12");
  assert_ascii("", "");
  assert_null(ascii_text(NULL, &names, false));
}

/* A sign that stands in for another is text, whatever it would mean in Markdown. */
static void signs_are_no_markup(void **state) {
  (void)state;
  char *text = ascii_text("＊a＊ ［x］\n– one\n*kept*", &names, true);
  assert_string_equal(text, "\\*a\\* \\[x\\]\n\\- one\n*kept*");
  free(text);
}

static void what_is_left_has_certain_width(void **state) {
  (void)state;
  char *text = ascii_certain("“Lǎo Mèng” — 老孟… Lǜliǔ", false);
  assert_string_equal(text, "\"La\u030co Me\u0300ng\" -- 老孟... Lu\u0308\u0300liu\u030c");
  assert_int_equal(utf8_columns(text, strlen(text)), 1 + 8 + 1 + 4 + 4 + 3 + 1 + 5);
  free(text);
}

/* A picture's words are Markdown: a mark of theirs is kept, a sign that is none gets no mark. */
static void what_is_on_a_picture_is_shown_too(void **state) {
  (void)state;
  Act act = {.title = "One", .picture = "road", .picture_text = "A *road* — “wet”."};
  Scene scene = {.id = "a.b",
                 .text = "",
                 .picture = "kiln",
                 .picture_text = "A *kiln*…",
                 .act = &act,
                 .ask = {.kind = ASK_PAUSE, .id = "pause"}};
  Filter *filter = filter_new(FILTER_ASCII);
  Filtered *filtered = filter_scene(filter, &scene);
  const Scene *shown = filtered_scene(filtered);
  assert_string_equal(shown->picture, "kiln");
  assert_string_equal(shown->picture_text, "A *kiln*...");
  assert_string_equal(shown->act->picture_text, "A *road* -- \"wet\".");
  assert_string_equal(scene.act->picture_text, "A *road* — “wet”.");
  filtered_free(filtered);
  filter_free(filter);
}

static void a_scene_is_shown_in_a_copy(void **state) {
  Scene *scene = scenes_make("chinese");
  char *before = memory_copy(scene->text);
  Filter *filter = filter_new(FILTER_ASCII);
  Filtered *filtered = filter_scene(filter, scene);
  const Scene *shown = filtered_scene(filtered);
  (void)state;
  for (const char *at = shown->text; *at; at++) assert_true(*at > 0);
  for (const char *at = shown->heading; *at; at++) assert_true(*at > 0);
  assert_int_equal(shown->ask.choice_count, scene->ask.choice_count);
  for (size_t i = 0; i < shown->ask.choice_count; i++) {
    assert_ptr_equal(shown->ask.choices[i].id, scene->ask.choices[i].id); /* what an answer says */
    for (const char *at = shown->ask.choices[i].text; *at; at++) assert_true(*at > 0);
  }
  assert_int_equal(shown->ledger_count, scene->ledger_count);
  filtered_free(filtered);
  filter_free(filter);
  assert_string_equal(scene->text, before);
  free(before);
  scene_free(scene);
}

static void a_sheet_teaches_and_is_changed(void **state) {
  Sheet *sheet = sheet_new("people", NULL, "People — all");
  SheetPart *part =
      sheet_add(sheet, SHEET_ENTRY, "Old Meng", "“Frost by the week’s end,” says 老孟.");
  (void)state;
  sheet_set(&part->characters, "老孟");
  sheet_set(&part->pinyin, "Lǎo Mèng");
  sheet_add_fact(part, "where", "公社");
  Filter *filter = filter_new(FILTER_ASCII);
  filter_learn(filter, sheet);
  filter_sheet(filter, sheet);
  assert_string_equal(sheet->title, "People -- all");
  assert_null(part->characters);
  assert_string_equal(part->pinyin, "Lao Meng");
  assert_string_equal(part->text, "\"Frost by the week's end,\" says Lao Meng.");
  assert_string_equal(part->facts[0].text, "??");
  filter_free(filter);
  sheet_free(sheet);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pinyin_loses_its_marks),
      cmocka_unit_test(characters_are_read),
      cmocka_unit_test(signs_are_spelt),
      cmocka_unit_test(signs_are_no_markup),
      cmocka_unit_test(what_is_left_has_certain_width),
      cmocka_unit_test(a_scene_is_shown_in_a_copy),
      cmocka_unit_test(what_is_on_a_picture_is_shown_too),
      cmocka_unit_test(a_sheet_teaches_and_is_changed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
