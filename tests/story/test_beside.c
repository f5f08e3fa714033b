/* What a player looks up beside the story and would miss: who somebody is and what they said last,
 * what is due, where things lie, where a word comes from; the same after a resume and an undo, and a
 * mistake in it that costs no more than the line it stands in. */
#include "road.h"

#include "scene/sheet_json.h"
#include "story/sheets.h"

static const char *const beside_answers[] = {"\"three\"", "true", "\"on\""};

static Story *open_beside(const Road *road) {
  char *folder = scratch_path((char *)getenv("SOURCE"), "tests/fixtures/beside");
  StorySetup setup = road_setup(road);
  setup.folder = folder;
  Story *story = road_open_with(&setup);
  free(folder);
  return story;
}

static void walk(Story *story, size_t count) {
  while (story_count(story) < count) road_answer(story, beside_answers[story_count(story)]);
}

static Sheet *look(Story *story, const char *show, const char *id) {
  Error error = {0};
  Sheet *sheet = story_sheet(story, show, id, &error);
  if (!sheet) fail_msg("%s %s: %s", show, id ? id : "", error.message);
  return sheet;
}

static char *look_json(Story *story, const char *show, const char *id) {
  Sheet *sheet = look(story, show, id);
  Buffer out = {0};
  sheet_json_members(sheet, &out);
  sheet_free(sheet);
  return buffer_take(&out);
}

static const SheetPart *part_of(const Sheet *sheet, const char *title) {
  for (size_t i = 0; i < sheet->count; i++) {
    if (sheet->parts[i].title && strcmp(sheet->parts[i].title, title) == 0) return &sheet->parts[i];
  }
  fail_msg("there is no %s", title);
  return NULL;
}

static size_t place_of(const Sheet *sheet, const char *title) {
  return (size_t)(part_of(sheet, title) - sheet->parts);
}

static bool has_part(const Sheet *sheet, const char *title) {
  for (size_t i = 0; i < sheet->count; i++) {
    if (sheet->parts[i].title && strcmp(sheet->parts[i].title, title) == 0) return true;
  }
  return false;
}

static void assert_fact(const SheetPart *part, size_t index, const char *label, const char *text) {
  assert_true(index < part->fact_count);
  assert_string_equal(part->facts[index].label, label);
  assert_string_equal(part->facts[index].text, text);
}

/* ---- people ---- */

static void people_are_listed_once_they_are_known(void **state) {
  Story *story = open_beside(*state);
  Sheet *sheet = look(story, "people", NULL);
  assert_int_equal(sheet->count, 1);
  const SheetPart *kang = part_of(sheet, "Kang");
  assert_string_equal(kang->characters, "康");
  assert_string_equal(kang->pinyin, "Kāng");
  assert_string_equal(kang->opens, "people");
  assert_string_equal(kang->target, "kang");
  assert_fact(kang, 0, "Who", "Director of *Iron Bridge*; a voice on the telephone.");
  assert_fact(kang, 1, "Last words to you, October 1958", "\"Three \\[hundred [or so].\"");
  assert_fact(kang, 2, "Where, as far as the desk knows", "Not known\\.");
  sheet_free(sheet);
  walk(story, 1);
  sheet = look(story, "people", NULL);
  assert_int_equal(sheet->count, 3);
  assert_fact(part_of(sheet, "Kang"), 1, "Last words to you, October 1958",
              "\"Word: up \\*there\\*\"");
  assert_fact(part_of(sheet, "Kang"), 2, "Where, as far as the desk knows", "At Iron Bridge\\.");
  assert_int_equal(part_of(sheet, "Old Meng")->fact_count, 1);
  sheet_free(sheet);
  road_close(story);
}

static void a_person_has_the_scenes_in_which_they_spoke(void **state) {
  Story *story = open_beside(*state);
  walk(story, 3);
  assert_int_equal(story_state(story), STORY_ENDED);
  Sheet *sheet = look(story, "people", "kang");
  assert_string_equal(sheet->title, "Kang");
  assert_null(sheet->before);
  assert_string_equal(sheet->after, "meng");
  assert_fact(&sheet->parts[0], 1, "Last words to you, November 1958", "\"Well,\" says Kang.");
  const SheetPart *call = part_of(sheet, "The telephone");
  assert_string_equal(call->at, "1958-10");
  assert_string_equal(
      call->text, "\"Three \\[hundred [or so].\"\n\n\"They laughed.\"\n\n\"Word: up \\*there\\*\"");
  assert_string_equal(call->opens, "chronicle");
  assert_string_equal(call->target, "1958-10.call");
  assert_null(strstr(part_of(sheet, "A field")->text, "late"));
  sheet_free(sheet);
  sheet = look(story, "people", "bai");
  assert_true(has_part(sheet, "Nothing said to you yet"));
  sheet_free(sheet);
  road_close(story);
}

static void who_has_not_been_met_is_nobody(void **state) {
  Story *story = open_beside(*state);
  Error error = {0};
  assert_null(story_sheet(story, "people", "meng", &error));
  assert_non_null(strstr(error.message, "no person \"meng\""));
  road_close(story);
}

/* ---- calendar, map, glossary ---- */

static void the_year_begins_with_the_month_it_is(void **state) {
  Story *story = open_beside(*state);
  Sheet *sheet = look(story, "calendar", NULL);
  assert_int_equal(place_of(sheet, "Due now"), 0);
  assert_string_equal(part_of(sheet, "The quota")->text, "12\\,000 jin by the end of the month.");
  assert_int_equal(place_of(sheet, "October, this month"), 2);
  assert_string_equal(sheet->parts[3].title, "Frost's Descent");
  assert_string_equal(sheet->parts[3].characters, "霜降");
  assert_int_equal(place_of(sheet, "April"), 4);
  assert_false(has_part(sheet, "The fair"));               /* it was a year ago */
  assert_false(has_part(sheet, "The letter is read out")); /* nobody knows of it */
  sheet_free(sheet);
  walk(story, 2);
  sheet = look(story, "calendar", NULL);
  assert_int_equal(place_of(sheet, "November, this month"), 2);
  assert_true(place_of(sheet, "Grain Rain") < place_of(sheet, "Frost's Descent"));
  assert_true(has_part(sheet, "The letter is read out"));
  sheet_free(sheet);
  sheet = look(story, "calendar", "10");
  assert_int_equal(sheet->count, 2);
  sheet_free(sheet);
  road_close(story);
}

static void the_map_has_its_words_beside_it(void **state) {
  Story *story = open_beside(*state);
  Sheet *sheet = look(story, "map", NULL);
  const SheetPart *map = &sheet->parts[0];
  assert_int_equal(map->kind, SHEET_MAP);
  assert_int_equal(map->map_cols, 20);
  assert_int_equal(map->map_rows, 8);
  assert_int_equal(map->item_count, 2);
  assert_int_equal(map->items[0].mark, SHEET_MARK_PLACE);
  assert_int_equal(map->items[1].mark, SHEET_MARK_LINE);
  assert_int_equal(map->items[1].spots[1].x, 9);
  assert_string_equal(part_of(sheet, "The Hollow")->text, "Low and wet.");
  assert_string_equal(part_of(sheet, "The Chenghe")->text, "It floods.");
  sheet_free(sheet);
  walk(story, 1);
  sheet = look(story, "map", "furnace");
  assert_string_equal(part_of(sheet, "Furnaces")->text, "3 hands.");
  assert_string_equal(sheet->before, "hollow");
  assert_null(sheet->after);
  sheet_free(sheet);
  road_close(story);
}

static void a_word_names_its_sources(void **state) {
  Story *story = open_beside(*state);
  Sheet *sheet = look(story, "glossary", NULL);
  const SheetPart *jin = part_of(sheet, "Jin");
  assert_string_equal(jin->characters, "斤");
  assert_string_equal(jin->pinyin, "jīn");
  assert_fact(jin, 0, "Source", "\\[F1\\] A \\*starred\\* paper\\; \\[F2\\] Weights");
  assert_string_equal(jin->target, "jin");
  sheet_free(sheet);
  sheet = look(story, "glossary", "jin");
  const SheetPart *source = part_of(sheet, "[F1] A *starred* paper");
  assert_string_equal(source->opens, "glossary");
  assert_string_equal(source->target, "F1");
  assert_null(sheet->before);
  assert_string_equal(sheet->after, "plain");
  sheet_free(sheet);
  road_close(story);
}

/* ---- looking changes nothing ---- */

static void look_at_all(Story *story) {
  static const char *const shows[] = {"people", "calendar", "map", "glossary"};
  for (size_t i = 0; i < 4; i++) sheet_free(look(story, shows[i], NULL));
}

static void a_resume_and_an_undo_show_the_same(void **state) {
  Road *road = *state;
  Story *story = open_beside(road);
  char *first = look_json(story, "people", NULL);
  walk(story, 1);
  char *people = look_json(story, "people", NULL), *map = look_json(story, "map", NULL);
  road_close(story);
  story = open_beside(road);
  char *again = look_json(story, "people", NULL), *map_again = look_json(story, "map", NULL);
  assert_string_equal(people, again);
  assert_string_equal(map, map_again);
  Error error = {0};
  assert_true(story_undo(story, 1, &error));
  char *back = look_json(story, "people", NULL);
  assert_string_equal(first, back);
  free(first), free(people), free(map), free(again), free(map_again), free(back);
  road_close(story);
}

static void looking_is_no_step_of_the_game(void **state) {
  Road *road = *state;
  Story *story = open_beside(road);
  char *before = road_scene(story), *save = scratch_read(road->save, NULL);
  look_at_all(story);
  char *after = road_scene(story), *still = scratch_read(road->save, NULL);
  assert_string_equal(before, after);
  assert_string_equal(save, still);
  free(before), free(after), free(save), free(still);
  for (size_t n = 1; n <= 3; n++) {
    walk(story, n);
    look_at_all(story);
  }
  road_close(story);
  story = open_beside(road);
  assert_int_equal(story_count(story), 3);
  assert_int_equal(story_drift(story), -1);
  look_at_all(story); /* at the ending too */
  road_close(story);
}

/* ---- mistakes ---- */

static void a_text_that_fails_is_told_in_its_place(void **state) {
  Story *story = open_beside(*state);
  walk(story, 1);
  Sheet *sheet = look(story, "people", NULL);
  assert_fact(part_of(sheet, "Bai"), 1, "Where, as far as the desk knows", "x");
  sheet_free(sheet);
  walk(story, 2);
  sheet = look(story, "people", NULL);
  const SheetPart *bai = part_of(sheet, "Bai");
  assert_fact(bai, 0, "Who", "Weighs 3 carts.");
  assert_non_null(strstr(bai->facts[1].text, "scenario\\.lua\\:24\\: cast \\\"bai\\\"\\: at\\:"));
  assert_int_equal(sheet->count, 3);
  sheet_free(sheet);
  walk(story, 3);
  assert_int_equal(story_state(story), STORY_ENDED);
  road_close(story);
}

static const char bursting_text[] =
    "return scenario { id = \"road\", title = \"Road\", version = \"1\", facts = { long = \"x\" "
    "},\n"
    "  cast = { wen = { name = \"Wen\", text = \"{count(facts.long .. facts.long) and 'x'}\" } },\n"
    "  start = function()\n"
    "    scene(\"a.one\")\n"
    "    facts.long = (\"x\"):rep(40000)\n"
    "    choose { id = \"way\", { \"left\", \"Left\" }, { \"right\", \"Right\" } }\n"
    "    scene(\"a.two\")\n"
    "    pause()\n"
    "    ending { id = \"done\", title = \"Done\" }\n"
    "  end }\n";

static void a_broken_bound_costs_the_page_alone(void **state) {
  Road *road = *state;
  scratch_write_text(road->script, bursting_text);
  Story *story = road_open(road);
  road_answer(story, "\"left\"");
  Error error = {0};
  assert_null(story_sheet(story, "people", NULL, &error));
  assert_true(error.message[0] != '\0');
  assert_int_equal(story_state(story), STORY_ASKING);
  road_assert_at(story, "a.two", 1);
  road_assert_no_note(story);
  road_answer(story, "true");
  assert_int_equal(story_state(story), STORY_ENDED);
  road_close(story);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(people_are_listed_once_they_are_known, road_set_up,
                                      road_tear_down),
      cmocka_unit_test_setup_teardown(a_person_has_the_scenes_in_which_they_spoke, road_set_up,
                                      road_tear_down),
      cmocka_unit_test_setup_teardown(who_has_not_been_met_is_nobody, road_set_up, road_tear_down),
      cmocka_unit_test_setup_teardown(the_year_begins_with_the_month_it_is, road_set_up,
                                      road_tear_down),
      cmocka_unit_test_setup_teardown(the_map_has_its_words_beside_it, road_set_up, road_tear_down),
      cmocka_unit_test_setup_teardown(a_word_names_its_sources, road_set_up, road_tear_down),
      cmocka_unit_test_setup_teardown(a_resume_and_an_undo_show_the_same, road_set_up,
                                      road_tear_down),
      cmocka_unit_test_setup_teardown(looking_is_no_step_of_the_game, road_set_up, road_tear_down),
      cmocka_unit_test_setup_teardown(a_text_that_fails_is_told_in_its_place, road_set_up,
                                      road_tear_down),
      cmocka_unit_test_setup_teardown(a_broken_bound_costs_the_page_alone, road_set_up,
                                      road_tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
