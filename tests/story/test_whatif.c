/* What a class would be told wrongly about one change: a run that differs where nothing was
 * changed, luck that moves with an answer, an answer that is taken from where it means something
 * else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/json.h"
#include "scene/scene_json.h"
#include "scratch.h"
#include "story/kept.h"
#include "story/whatif.h"
#include "support.h"

static char *folder_of(const char *path) {
  return scratch_path(support_source(), path);
}

static Story *open(const StorySetup *setup) {
  Error error = {0};
  Story *story = story_open(setup, &error);
  if (!story) fail_msg("%s (%s)", error.message, error.at);
  return story;
}

static void answer(Story *story, const char *json) {
  Error error = {0};
  Value *value = json_parse(json, strlen(json), &error);
  assert_non_null(value);
  if (!story_answer(story, value, &error)) fail_msg("%s: %s", json, error.message);
  value_free(value);
}

/* The fixture, its first `count` answers given. */
static Story *play(const char *folder, size_t count) {
  static const char *const answers[] = {"\"grain\"",
                                        "{\"field\":60,\"ditch\":30}",
                                        "45",
                                        "true",
                                        "\"door\"",
                                        "{\"field\":50,\"ditch\":40}",
                                        "75",
                                        "true",
                                        "\"door\"",
                                        "{\"field\":80,\"ditch\":0}",
                                        "100",
                                        "true",
                                        "{\"field\":0,\"ditch\":10}",
                                        "20",
                                        "true"};
  StorySetup setup = {.folder = folder, .seed = 5, .seed_given = true, .opened = true};
  Story *story = open(&setup);
  for (size_t i = 0; i < count; i++) answer(story, answers[i]);
  return story;
}
enum { ANSWERS = 15 };

/* All scenes of a story, the one that waits too, with the answers between them. */
static char *text_of(const Story *story) {
  Buffer out = {0};
  for (size_t i = 0; i < story_count(story); i++) {
    Moment moment = story_moment(story, i);
    scene_json(moment.scene, &out);
    json_write(&out, moment.answer);
    buffer_add_char(&out, '\n');
  }
  scene_json(story_scene(story), &out);
  return buffer_take(&out);
}

static void assert_same_kept(const Story *a, const Story *b, KeptBook book, const char *prefix) {
  size_t count_a, count_b;
  KeptEntry *list_a = kept_list(story_kept(a), book, &count_a);
  KeptEntry *list_b = kept_list(story_kept(b), book, &count_b);
  for (size_t i = 0; i < count_a; i++) {
    if (strncmp(list_a[i].id, prefix, strlen(prefix)) != 0) continue;
    const KeptSeries *beside = kept_series(story_kept(b), book, list_a[i].id);
    assert_non_null(beside);
    assert_int_equal(beside->count, list_a[i].series->count);
    for (size_t k = 0; k < beside->count; k++) {
      assert_true(beside->points[k].value == list_a[i].series->points[k].value);
    }
  }
  free(list_a), free(list_b);
}

/* A change in a played story. */
typedef struct Case {
  Story *played;
  const char *folder;
  long change;
  const char *instead;
  const char *rules;
  Error error;
  WhatIfCount counts;
} Case;

static Story *run(Case *one) {
  WhatIf what = {.folder = one->folder,
                 .header = story_header(one->played),
                 .ended = story_state(one->played) == STORY_ENDED,
                 .change = one->change};
  Given *given = whatif_given(one->played, &what.count);
  Value *instead = one->instead ? json_parse(one->instead, strlen(one->instead), NULL) : NULL;
  Value *rules = one->rules ? json_parse(one->rules, strlen(one->rules), NULL) : NULL;
  what.given = given;
  what.instead = instead;
  what.rules = rules;
  Story *other = whatif_play(&what, &one->counts, &one->error);
  free(given);
  value_free(instead);
  value_free(rules);
  return other;
}

static Story *must_run(Case *one) {
  Story *other = run(one);
  if (!other) fail_msg("%s", one->error.message);
  return other;
}

static void assert_counts(const Case *one, size_t same, size_t fitted, size_t lent, size_t simple,
                          size_t left) {
  assert_int_equal(one->counts.same, same);
  assert_int_equal(one->counts.fitted, fitted);
  assert_int_equal(one->counts.lent, lent);
  assert_int_equal(one->counts.simple, simple);
  assert_int_equal(one->counts.left, left);
}

/* ---- nothing changed ---- */

static void assert_identical(Case *one) {
  Story *other = must_run(one);
  char *before = text_of(one->played), *after = text_of(other);
  assert_string_equal(after, before);
  for (KeptBook book = KEPT_REPORTED; book < KEPT_BOOKS; book++) {
    assert_same_kept(one->played, other, book, "");
    assert_same_kept(other, one->played, book, "");
  }
  assert_int_equal(one->counts.fitted + one->counts.lent + one->counts.simple, 0);
  assert_int_equal(one->counts.left, 0);
  free(before), free(after);
  story_close(other, NULL);
}

/* However far the game had come, and whichever answer is "changed" into itself. */
static void without_a_change_the_runs_are_one(void **state) {
  (void)state;
  char *folder = folder_of("tests/fixtures/one_change");
  for (size_t count = 0; count <= ANSWERS; count++) {
    Case none = {.played = play(folder, count), .folder = folder, .change = -1};
    assert_identical(&none);
    for (size_t i = 0; i < count; i++) {
      Buffer json = {0};
      json_write(&json, story_moment(none.played, i).answer);
      Case same = {.played = none.played,
                   .folder = folder,
                   .change = (long)i,
                   .instead = buffer_text(&json)};
      assert_identical(&same);
      buffer_free(&json);
    }
    story_close(none.played, NULL);
  }
  free(folder);
}

/* ---- one answer ---- */

static void assert_answers(const Story *story, const char *const *wanted) {
  for (size_t i = 0; i < story_count(story); i++) {
    Moment moment = story_moment(story, i);
    Buffer line = {0};
    buffer_addf(&line, "%s %s ", moment.scene->id, moment.scene->ask.id);
    json_write(&line, moment.answer);
    assert_non_null(wanted[i]);
    assert_string_equal(buffer_text(&line), wanted[i]);
    buffer_free(&line);
  }
  assert_null(wanted[story_count(story)]);
}

/* Each way of finding an answer: kept, fitted, lent by an event of the same name (an earlier and a
 * later one), and, of an event that never came and a question never asked, the simplest. */
static void later_answers_are_found_as_far_as_there_are_any(void **state) {
  (void)state;
  static const char *const wanted[] = {
      "1958-07.line line \"steel\"",
      "1958-08.desk hands {\"field\":30,\"ditch\":10,\"furnace\":20}",
      "1958-08.desk told 45",
      "1958-08.desk rest true",
      "1958-09.clerk choice \"door\"",
      "1958-09.desk hands {\"field\":20,\"ditch\":20,\"furnace\":20}",
      "1958-09.desk told 50",
      "1958-09.desk fuel \"coal\"",
      "1958-09.desk rest true",
      "1958-10.uncle choice \"door\"",
      "1958-10.desk hands {\"field\":40,\"ditch\":0,\"furnace\":20}",
      "1958-10.desk told 50",
      "1958-10.desk fuel \"coal\"",
      "1958-10.desk rest true",
      "1958-11.smith choice \"tea\"",
      "1958-11.desk hands {\"field\":0,\"ditch\":0,\"furnace\":20}",
      "1958-11.desk told 20",
      "1958-11.desk fuel \"coal\"",
      "1958-11.desk rest true",
      NULL};
  char *folder = folder_of("tests/fixtures/one_change");
  Case one = {.played = play(folder, ANSWERS), .folder = folder, .instead = "\"steel\""};
  Story *other = must_run(&one);
  assert_answers(other, wanted);
  assert_counts(&one, 2, 6, 2, 4, 2);
  assert_int_equal(story_state(other), STORY_ENDED);
  story_close(other, NULL);
  story_close(one.played, NULL);
  free(folder);
}

/* A month that the old game asked nothing in gets the last figure before it; the first month has
 * nothing before it, and a later one lends it nothing. */
static void a_figure_is_lent_from_before(void **state) {
  (void)state;
  char *folder = folder_of("tests/fixtures/one_change");
  Story *played = play(folder, ANSWERS);
  size_t count;
  Given *given = whatif_given(played, &count);
  WhatIfCount counts;
  Error error = {0};
  Value *rules = json_parse("{\"levy\":\"1\"}", 12, NULL);
  Given some[] = {given[0], given[5], given[6]}; /* of September alone */
  WhatIf what = {.folder = folder,
                 .header = story_header(played),
                 .rules = rules,
                 .given = some,
                 .count = 3,
                 .ended = true,
                 .change = -1};
  Story *other = whatif_play(&what, &counts, &error);
  if (!other) fail_msg("%s", error.message);
  assert_true(story_moment(other, 2).answer->number == 0);  /* August: nothing yet */
  assert_true(story_moment(other, 6).answer->number == 75); /* September's own */
  assert_true(story_moment(other, 10).answer->number == 75);
  assert_true(story_moment(other, 13).answer->number == 75);
  story_close(other, NULL), story_close(played, NULL);
  value_free(rules), free(given), free(folder);
}

static void everything_before_it_and_all_luck_stay(void **state) {
  (void)state;
  static const char *const instead[] = {"\"steel\"", "{\"field\":100,\"ditch\":0}", "0"};
  char *folder = folder_of("tests/fixtures/one_change");
  for (long change = 0; change < 3; change++) {
    Case one = {.played = play(folder, ANSWERS),
                .folder = folder,
                .change = change,
                .instead = instead[change]};
    Story *other = must_run(&one);
    for (size_t i = 0; i <= (size_t)change; i++) {
      Buffer a = {0}, b = {0};
      scene_json(story_moment(one.played, i).scene, &a);
      scene_json(story_moment(other, i).scene, &b);
      assert_string_equal(buffer_text(&b), buffer_text(&a));
      buffer_free(&a), buffer_free(&b);
    }
    assert_same_kept(one.played, other, KEPT_SO, "weather");
    assert_same_kept(one.played, other, KEPT_SO, "neighbour");
    assert_false(kept_series(story_kept(other), KEPT_SO, "grain.total")->points[3].value ==
                 kept_series(story_kept(one.played), KEPT_SO, "grain.total")->points[3].value);
    story_close(other, NULL), story_close(one.played, NULL);
  }
  free(folder);
}

/* An unfinished game is changed as far as it went. */
static void it_goes_as_far_as_the_old_game_went(void **state) {
  (void)state;
  char *folder = folder_of("tests/fixtures/one_change");
  for (size_t count = 1; count < ANSWERS; count++) {
    Case one = {.played = play(folder, count), .folder = folder, .instead = "\"steel\""};
    Story *other = must_run(&one);
    const char *last = story_moment(one.played, count - 1).scene->id;
    assert_int_equal(story_state(other), STORY_ASKING);
    assert_true(strncmp(story_moment(other, story_count(other) - 1).scene->id, last, 7) <= 0);
    story_close(other, NULL), story_close(one.played, NULL);
  }
  free(folder);
}

/* ---- what cannot be ---- */

static void assert_refused(Case one, int status, const char *words) {
  assert_null(run(&one));
  assert_int_equal(one.error.status, status);
  if (!strstr(one.error.message, words)) fail_msg("\"%s\": %s", words, one.error.message);
}

static void what_cannot_be(void **state) {
  (void)state;
  char *folder = folder_of("tests/fixtures/one_change");
  Story *played = play(folder, ANSWERS);
  Case one = {.played = played, .folder = folder, .change = 2, .instead = "7"};
  assert_refused(one, ERROR_USAGE, "answer 3 (1958-08.desk, told): 7 is between two steps");
  one.change = 15;
  assert_refused(one, ERROR_USAGE, "there is no answer 16 to change");
  one.change = 0;
  one.rules = "{\"levy\":\"1\"}";
  assert_refused(one, ERROR_USAGE, "not both at once");
  one.change = -1;
  one.rules = "{\"lvey\":\"1\"}";
  assert_refused(one, ERROR_USAGE, "there is no rule lvey; there is levy");
  one.rules = "{\"levy\":\"much\"}";
  assert_refused(one, ERROR_USAGE, "levy takes a number, found much");
  story_close(played, NULL);
  free(folder);
}

static void what_a_changed_scenario_cannot(void **state) {
  (void)state;
  char *folder = folder_of("tests/fixtures/one_change"), *root = scratch_make();
  char *changed = scratch_path(root, "one_change"), *script = scratch_path(changed, "scenario.lua");
  Story *played = play(folder, ANSWERS);
  Case one = {.played = played, .folder = changed, .change = 5, .instead = "{}"};
  scratch_copy_folder(folder, changed);
  /* An answer before the change does not fit any more. */
  scratch_replace(script, "id = \"told\"", "id = \"said\"");
  assert_refused(one, ERROR_FAILED, "answer 3 does not fit any more");
  one.change = -1;
  one.rules = "{\"levy\":\"1\"}";
  scratch_replace(script, "  rules = rules,\n", "");
  assert_refused(one, ERROR_USAGE, "one_change has no rule that can be changed");
  /* A game that would never end does not go on for ever. */
  scratch_replace(script, "ending { id = \"end\", title = \"The year is over\" }",
                  "while true do pause() end");
  one = (Case){.played = played, .folder = changed, .change = 0, .instead = "\"steel\""};
  assert_refused(one, ERROR_FAILED, "no end after");
  story_close(played, NULL);
  scratch_remove(root);
  free(folder), free(changed), free(script);
}

/* ---- rules ---- */

static void a_rule_changes_what_hangs_on_it_alone(void **state) {
  (void)state;
  char *folder = folder_of("tests/fixtures/one_change");
  Case one = {.played = play(folder, ANSWERS),
              .folder = folder,
              .change = -1,
              .rules = "{\"levy\":\"0.5\"}"};
  Story *other = must_run(&one);
  assert_counts(&one, 11, 0, 0, 0, 0);
  assert_same_kept(one.played, other, KEPT_SO, "weather");
  assert_same_kept(one.played, other, KEPT_SO, "grain.flow.harvest");
  const KeptSeries *was = kept_series(story_kept(one.played), KEPT_SO, "grain.flow.delivered");
  const KeptSeries *is = kept_series(story_kept(other), KEPT_SO, "grain.flow.delivered");
  for (size_t i = 0; i < 4; i++) {
    assert_true(is->points[i].value - was->points[i].value == 20 + 5.0 * (double)i);
  }
  story_close(other, NULL), story_close(one.played, NULL);
  free(folder);
}

/* ---- the campaign ---- */

static Story *open_save(const char *folder, const char *path) {
  char *save = folder_of(path);
  StorySetup setup = {.folder = folder, .save = save, .read_only = true, .opened = true};
  Story *story = open(&setup);
  assert_null(story_misfit(story));
  free(save);
  return story;
}

static void the_campaign_unchanged_is_the_campaign(void **state) {
  (void)state;
  char *folder = folder_of("scripts/great_leap");
  Case one = {
      .played = open_save(folder, "saves/examples/protected.save"), .folder = folder, .change = -1};
  assert_identical(&one);
  /* A rule that is set to what it is changes nothing either. */
  one.rules = "{\"levy\":\"1\",\"pressure\":\"1.0\"}";
  assert_identical(&one);
  story_close(one.played, NULL);
  free(folder);
}

static double end_of(const Story *story, const char *id) {
  const KeptSeries *series = kept_series(story_kept(story), KEPT_SO, id);
  assert_non_null(series);
  return series->points[series->count - 1].value;
}

/* In the words of simulate: less is taken where less is asked for; what is switched off is off. */
static void the_campaign_under_another_rule(void **state) {
  (void)state;
  char *folder = folder_of("scripts/great_leap");
  Case one = {.played = open_save(folder, "saves/examples/obeyed.save"),
              .folder = folder,
              .change = -1,
              .rules = "{\"levy\":\"0\"}"};
  Story *other = must_run(&one);
  assert_int_equal(story_state(other), STORY_ENDED);
  assert_true(end_of(other, "people.total") > end_of(one.played, "people.total"));
  story_close(other, NULL);
  one.rules = "{\"off\":\"hunger,halls\",\"pressure\":\"0.5\"}";
  other = must_run(&one);
  assert_true(end_of(other, "people.total") > end_of(one.played, "people.total"));
  story_close(other, NULL);
  one.rules = "{\"off\":\"wether\"}";
  assert_refused(one, ERROR_USAGE, "there is no switch \"wether\"; there are diversion");
  one.rules = "{\"levy\":\"4\"}";
  assert_refused(one, ERROR_USAGE, "levy goes from 0 to 3, found 4");
  one.rules = "{\"size\":\"4\"}";
  assert_refused(one, ERROR_USAGE, "there are levy, off, pressure");
  story_close(one.played, NULL);
  free(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(without_a_change_the_runs_are_one),
      cmocka_unit_test(later_answers_are_found_as_far_as_there_are_any),
      cmocka_unit_test(a_figure_is_lent_from_before),
      cmocka_unit_test(everything_before_it_and_all_luck_stay),
      cmocka_unit_test(it_goes_as_far_as_the_old_game_went),
      cmocka_unit_test(what_cannot_be),
      cmocka_unit_test(what_a_changed_scenario_cannot),
      cmocka_unit_test(a_rule_changes_what_hangs_on_it_alone),
      cmocka_unit_test(the_campaign_unchanged_is_the_campaign),
      cmocka_unit_test(the_campaign_under_another_rule),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
