/* What a player of great_leap would miss: people, calendar and map that open at every question of a
 * game without a fault, in any place; people who are listed before anybody has met them; a figure
 * on the calendar that neither the county nor the station has said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "answerer.h"
#include "base/json.h"
#include "base/number.h"
#include "scene/scene_json.h"
#include "scene/sheet_json.h"
#include "scratch.h"
#include "story/sheets.h"

static Story *begin(const char *place, uint64_t seed) {
  char *folder = scratch_path((char *)getenv("SOURCE"), "scripts/great_leap");
  Value *options = value_map();
  value_set(options, "place", value_text(place));
  StorySetup setup = {.folder = folder, .seed = seed, .seed_given = true, .options = options};
  Error error = {0};
  Story *story = story_open(&setup, &error);
  if (!story) fail_msg("%s", error.message);
  value_free(options);
  free(folder);
  return story;
}

static void answer(Story *story, uint64_t *luck) {
  Buffer line = {0};
  scene_json(story_scene(story), &line);
  char *text = answerer_answer(buffer_text(&line), luck);
  Value *value = json_parse(text, strlen(text), NULL);
  Error error = {0};
  if (!story_answer(story, value_get(value, "answer"), &error)) fail_msg("%s", error.message);
  value_free(value);
  free(text);
  buffer_free(&line);
}

static Sheet *look(Story *story, const char *show) {
  Error error = {0};
  Sheet *sheet = story_sheet(story, show, NULL, &error);
  if (!sheet) fail_msg("%s: %s", show, error.message);
  Buffer all = {0};
  sheet_json_members(sheet, &all);
  if (strstr(buffer_text(&all), "scenario\\\\.lua")) {
    fail_msg("%s: %s: %s", story_scene(story)->id, show, buffer_text(&all));
  }
  buffer_free(&all);
  return sheet;
}

static bool names(const Sheet *sheet, const char *id) {
  for (size_t i = 0; i < sheet->count; i++) {
    if (sheet->parts[i].id && strcmp(sheet->parts[i].id, id) == 0) return true;
  }
  return false;
}

/* The public figure of that id as it stands in Markdown, "1\,017\,823"; false where there is none. */
static bool public_figure(const Scene *scene, const char *id, char out[64]) {
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (strcmp(scene->ledger[i].id, id) != 0) continue;
    char grouped[400];
    number_grouped(scene->ledger[i].value, 0, grouped);
    size_t length = 0;
    for (const char *at = grouped; *at && length < 60; at++) {
      if (*at == ',') out[length++] = '\\';
      out[length++] = *at;
    }
    out[length] = '\0';
    return true;
  }
  return false;
}

/* The calendar's quota and what was delivered are those of the public books. */
static bool check_quota(const Story *story, const Sheet *calendar) {
  for (size_t i = 0; i < calendar->count; i++) {
    const SheetPart *part = &calendar->parts[i];
    char quota[64], delivered[64];
    if (!part->title || strcmp(part->title, "The quota") != 0) continue;
    assert_true(public_figure(story_scene(story), "quota", quota));
    assert_true(public_figure(story_scene(story), "delivered", delivered));
    assert_non_null(strstr(part->text, quota));
    assert_non_null(strstr(part->text, delivered));
    return true;
  }
  return false;
}

/* The map's spots lie on it, and no two of its brigades share one. */
static void check_map(const Sheet *map) {
  const SheetPart *drawn = &map->parts[0];
  size_t brigades = 0;
  for (size_t i = 0; i < drawn->item_count; i++) {
    const SheetMapItem *item = &drawn->items[i];
    brigades += strcmp(item->kind, "brigade") == 0;
    for (size_t k = 0; item->count == 1 && k < i; k++) {
      const SheetMapItem *other = &drawn->items[k];
      if (other->count != 1) continue;
      assert_false(other->spots[0].x == item->spots[0].x && other->spots[0].y == item->spots[0].y);
    }
  }
  assert_int_equal(brigades, 16);
  assert_int_equal(map->count, drawn->item_count + 1);
}

static void play_through(const char *place, uint64_t seed) {
  Story *story = begin(place, seed);
  uint64_t luck = seed;
  size_t quotas = 0;
  while (story_state(story) == STORY_ASKING) {
    Sheet *people = look(story, "people"), *calendar = look(story, "calendar"),
          *map = look(story, "map");
    bool is_first = strncmp(story_scene(story)->id, "1958-08", 7) == 0;
    if (story_count(story) == 0) assert_int_equal(people->count, 0);
    if (is_first) assert_false(names(people, "zhao") || names(people, "fan"));
    quotas += check_quota(story, calendar);
    check_map(map);
    sheet_free(people), sheet_free(calendar), sheet_free(map);
    answer(story, &luck);
  }
  assert_int_equal(story_state(story), STORY_ENDED);
  assert_true(quotas > 0);
  Sheet *people = look(story, "people");
  assert_true(names(people, "fan") && names(people, "mother"));
  sheet_free(people);
  assert_true(story_close(story, NULL));
}

static void every_page_opens_in_every_scene(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 6; seed++) play_through("henan", seed);
}

static void elsewhere_too(void **state) {
  (void)state;
  static const char *const places[] = {"gansu", "sichuan", "guangdong", "heilongjiang"};
  for (uint64_t i = 0; i < 4; i++) play_through(places[i], i + 11);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_page_opens_in_every_scene),
      cmocka_unit_test(elsewhere_too),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
