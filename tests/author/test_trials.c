/* What hung on each decision of one game of the fixture two_levers: all the grain on the lever,
 * nothing on the paint, a month's report on the figure; of great_leap, that nothing changes where
 * the script of the game before is played again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/bot.h"
#include "author/trials.h"
#include "author/trials_core.h"
#include "base/file.h"
#include "base/json.h"
#include "base/memory.h"
#include "scratch.h"
#include "support.h"

enum {
  GRAIN = 0,
  HALL = 1,
  HARVEST = 2,
  OUTCOMES = 3,
  LEVER = 0,
  PAINT = 1,
  FIGURE = 3,
  HANDS = 4
};

static const ManoeuvreOutcome outcomes[OUTCOMES] = {
    [GRAIN] = {.id = "grain.total"},
    [HALL] = {.id = "hall.total"},
    [HARVEST] = {.id = "grain.flow.harvest", .sum = true},
};

/* A game that was played, as whatif_play() takes it. */
typedef struct Played {
  char *folder;
  Story *story;
  Given *given;
  WhatIf game;
} Played;

static Played begin(const char *scenario) {
  Played played = {0};
  Error error = {0};
  Buffer path = {0};
  buffer_addf(&path, "%s/%s", support_source(), scenario);
  played.folder = buffer_take(&path);
  StorySetup setup = {.folder = played.folder, .seed_given = true, .seed = 7, .opened = true};
  played.story = story_open(&setup, &error);
  if (!played.story) fail_msg("%s", error.message);
  return played;
}

/* Nothing is answered any more. */
static void settle(Played *played) {
  played->given = whatif_given(played->story, &played->game.count);
  played->game.folder = played->folder;
  played->game.header = story_header(played->story);
  played->game.given = played->given;
  played->game.ended = story_state(played->story) == STORY_ENDED;
  played->game.change = -1;
}

static void give(Played *played, const char *json) {
  Error error = {0};
  Value *answer = json_parse(json, strlen(json), &error);
  if (!answer || !story_answer(played->story, answer, &error)) fail_msg("%s", error.message);
  value_free(answer);
}

static Played play_levers(const char *figure) {
  Played played = begin("tests/fixtures/two_levers");
  give(&played, "\"up\"");
  give(&played, "\"green\"");
  give(&played, "true");
  give(&played, figure);
  give(&played, "{\"fields\":40,\"furnace\":60}");
  settle(&played);
  return played;
}

static void leave(Played *played) {
  free(played->given);
  free(played->folder);
  story_close(played->story, NULL);
}

static TrialsSetup setup_of(const Played *played, unsigned jobs, const char *cache) {
  return (TrialsSetup){.game = &played->game,
                       .version = "1",
                       .jobs = jobs,
                       .outcomes = outcomes,
                       .outcome_count = OUTCOMES,
                       .cache = cache};
}

static Trials *try(const Played *played, unsigned jobs, const char *cache) {
  Error error = {0};
  TrialsSetup setup = setup_of(played, jobs, cache);
  Trials *trials = trials_run(&setup, &error);
  if (!trials) fail_msg("%s (%s)", error.message, error.at);
  return trials;
}

static char *told(const Trials *trials) {
  Buffer text = {0};
  Value *value = trials_value(trials);
  buffer_addf(&text, "%zu %zu ", trials->tried, trials->failed);
  json_write(&text, value);
  value_free(value);
  return buffer_take(&text);
}

static void expect_same(const Trials *one, const Trials *other) {
  char *a = told(one), *b = told(other);
  assert_string_equal(a, b);
  free(a);
  free(b);
}

static const TrialsDecision *find(const Trials *trials, size_t answer) {
  for (size_t i = 0; i < trials->count; i++) {
    if (trials->decisions[i].answer == answer) return &trials->decisions[i];
  }
  fail_msg("answer %zu is no decision", answer);
  return NULL;
}

/* ---- what is said ---- */

static void all_hung_on_the_lever(void **state) {
  (void)state;
  Played played = play_levers("300");
  Trials *trials = try(&played, 2, NULL);
  const TrialsDecision *lever = find(trials, LEVER);
  assert_string_equal(lever->scene, "1958-08.lever");
  assert_string_equal(lever->ask, "choice");
  assert_string_equal(lever->heading, "The lever");
  assert_int_equal(lever->tried, 1); /* one other is open */
  assert_float_equal(lever->difference[GRAIN], 100, 0);
  assert_string_equal(lever->flow[GRAIN], "grain.flow.harvest");
  assert_float_equal(lever->moved[GRAIN], 100, 0);
  assert_float_equal(lever->difference[HARVEST], 100, 0);
  assert_float_equal(lever->difference[HALL], 0, 0);
  assert_null(lever->flow[HALL]);
  assert_string_equal(lever->first, "1958-09");
  trials_free(trials);
  leave(&played);
}

static void nothing_on_the_paint(void **state) {
  (void)state;
  Played played = play_levers("300");
  Trials *trials = try(&played, 2, NULL);
  const TrialsDecision *paint = find(trials, PAINT);
  assert_int_equal(paint->tried, 2);
  assert_float_equal(paint->difference[GRAIN], 0, 0);
  assert_null(paint->flow[GRAIN]);
  assert_null(paint->first);
  const TrialsDecision *figure = find(trials, FIGURE), *hands = find(trials, HANDS);
  assert_float_equal(figure->difference[GRAIN], 0, 0); /* a report changes no grain */
  assert_string_equal(figure->first, "1958-09");
  assert_string_equal(hands->first, "1958-09");
  assert_int_equal(trials->count, 4); /* the stop is no decision */
  assert_int_equal(trials->tried, 1 + 2 + 1 + 2);
  assert_int_equal(trials->failed, 0);
  trials_free(trials);
  leave(&played);
}

/* A game that was left in the middle is held against others up to there. */
static void an_open_game_is_compared_as_far_as_it_went(void **state) {
  (void)state;
  Played played = begin("tests/fixtures/two_levers");
  give(&played, "\"up\"");
  give(&played, "\"red\"");
  settle(&played);
  Trials *trials = try(&played, 1, NULL);
  assert_int_equal(trials->count, 2);
  assert_float_equal(find(trials, LEVER)->difference[GRAIN], 0, 0);
  assert_null(find(trials, LEVER)->first);
  trials_free(trials);
  leave(&played);
}

static void answers_that_do_not_fit_are_an_error(void **state) {
  (void)state;
  Played played = play_levers("300");
  Error error = {0};
  Value *other = value_text("sideways");
  played.given[LEVER].answer = other;
  TrialsSetup setup = setup_of(&played, 1, NULL);
  assert_null(trials_run(&setup, &error));
  assert_int_not_equal(error.status, 0);
  value_free(other);
  leave(&played);
}

/* ---- which other answers ---- */

static void expect_others(const Ask *ask, const char *answer, const char *expected) {
  Value *given = json_parse(answer, strlen(answer), NULL), *others[OTHERS_MOST];
  Buffer text = {0};
  size_t count = trials_others(ask, given, others);
  for (size_t i = 0; i < count; i++) {
    json_write(&text, others[i]);
    buffer_add_char(&text, ' ');
    value_free(others[i]);
  }
  assert_string_equal(buffer_text(&text), expected);
  value_free(given);
  buffer_free(&text);
}

static void choices_are_the_open_ones(void **state) {
  (void)state;
  Choice choices[] = {
      {.id = "a"}, {.id = "b", .closed = "no"}, {.id = "c"}, {.id = "d"}, {.id = "e"}, {.id = "f"}};
  Ask ask = {.kind = ASK_CHOOSE, .choices = choices, .choice_count = 6};
  expect_others(&ask, "\"c\"", "\"a\" \"d\" \"e\" ");
  expect_others(&ask, "\"a\"", "\"c\" \"d\" \"e\" ");
  expect_others(&ask, "{\"pick\":\"a\",\"votes\":{\"a\":3}}", "\"c\" \"d\" \"e\" ");
  ask.choice_count = 2;
  expect_others(&ask, "\"a\"", "");
}

static void figures_are_the_marks_beside(void **state) {
  (void)state;
  Mark marks[] = {{.value = 300}, {.value = 100}, {.value = 155}, {.value = 200}, {.value = 900}};
  Ask ask = {.kind = ASK_NUMBER, .min = 0, .max = 405, .step = 10, .marks = marks, .mark_count = 5};
  expect_others(&ask, "150", "100 200 ");
  expect_others(&ask, "200", "100 300 ");
  expect_others(&ask, "350", "300 ");
  ask.mark_count = 0;
  expect_others(&ask, "150", "0 400 ");
  expect_others(&ask, "0", "400 ");
  Ask pause = {.kind = ASK_PAUSE};
  expect_others(&pause, "true", "");
}

static void shares_follow_the_needs(void **state) {
  (void)state;
  Task tasks[] = {{.id = "a", .min = 10, .max = 100, .has_need = true, .need = 55},
                  {.id = "b", .max = 100, .has_need = true, .need = 80},
                  {.id = "c", .max = 100}};
  Ask ask = {.kind = ASK_ALLOCATE, .total = 100, .step = 10, .tasks = tasks, .task_count = 3};
  expect_others(&ask, "{\"a\":10,\"b\":0,\"c\":0}",
                "{\"a\":60,\"b\":40,\"c\":0} {\"a\":20,\"b\":80,\"c\":0} ");
  expect_others(&ask, "{\"a\":60,\"b\":40,\"c\":0}", "{\"a\":20,\"b\":80,\"c\":0} ");
  tasks[0].has_need = tasks[1].has_need = false;
  expect_others(&ask, "{\"a\":10,\"b\":0,\"c\":0}",
                "{\"a\":100,\"b\":0,\"c\":0} {\"a\":10,\"b\":0,\"c\":90} ");
}

/* ---- the same bytes ---- */

/* A bot's game up to that many answers. */
static Played play_leap(size_t answers) {
  Played played = begin("scripts/great_leap");
  Bot bot = bot_make(5, 3);
  while (story_state(played.story) == STORY_ASKING && story_count(played.story) < answers) {
    Value *answer = bot_answer(&bot, &story_scene(played.story)->ask);
    assert_true(story_answer(played.story, answer, NULL));
    value_free(answer);
  }
  settle(&played);
  return played;
}

/* How far the grain came apart at the most, on scripts that are each loaded anew. */
static double greatest_by_hand(const Played *played, const TrialsDecision *decision) {
  Moment moment = story_moment(played->story, decision->answer);
  TrialsSetup setup = setup_of(played, 1, NULL);
  Value *others[OTHERS_MOST];
  double most = 0;
  size_t count = trials_others(&moment.scene->ask, moment.answer, others);
  assert_int_equal(count, decision->tried);
  for (size_t i = 0; i < count; i++) {
    WhatIf what = played->game;
    WhatIfCount counts;
    Apart apart = {0};
    what.change = (long)decision->answer;
    what.instead = others[i];
    Story *story = whatif_play(&what, &counts, NULL);
    apart_measure(&setup, story_kept(played->story), story_kept(story), &apart);
    if (apart.difference[GRAIN] > most) most = apart.difference[GRAIN];
    apart_free(&apart, OUTCOMES);
    story_close(story, NULL);
    value_free(others[i]);
  }
  return most;
}

static void a_script_put_back_is_as_good_as_new(void **state) {
  (void)state;
  enum { ANSWERS = 14 };
  Played played = play_leap(ANSWERS);
  Trials *one = try(&played, 1, NULL), *two = try(&played, 2, NULL);
  double greatest = 0;
  expect_same(one, two);
  for (size_t i = 0; i < one->count; i++) {
    double most = greatest_by_hand(&played, &one->decisions[i]);
    assert_float_equal(one->decisions[i].difference[GRAIN], most, 0);
    if (most > greatest) greatest = most;
  }
  assert_true(greatest > 0);
  trials_free(one);
  trials_free(two);
  leave(&played);
}

/* ---- the cache ---- */

static char *only_file(const char *folder) {
  FileList list;
  assert_true(file_list(folder, &list, NULL));
  assert_int_equal(list.count, 1);
  char *path = scratch_path(folder, list.names[0]);
  file_list_free(&list);
  return path;
}

static void what_is_kept_is_read(void **state) {
  (void)state;
  char *cache = scratch_make();
  Played played = play_levers("300");
  Trials *fresh = try(&played, 2, cache), *kept = try(&played, 2, cache);
  expect_same(fresh, kept);
  char *path = only_file(cache);
  scratch_replace(path, "\"The paint\"", "\"The point\""); /* its sum is wrong then */
  Trials *again = try(&played, 2, cache);
  expect_same(fresh, again);
  scratch_write_text(path, "{}");
  Trials *more = try(&played, 2, cache);
  expect_same(fresh, more);
  free(path);
  trials_free(fresh);
  trials_free(kept);
  trials_free(again);
  trials_free(more);
  leave(&played);
  scratch_remove(cache);
}

/* Another game is not told what was kept of this one. */
static void what_is_kept_is_of_one_game(void **state) {
  (void)state;
  char *cache = scratch_make();
  Played one = play_levers("300"), two = play_levers("0");
  trials_free(try(&one, 2, cache));
  Trials *kept = try(&two, 2, cache), *fresh = try(&two, 2, NULL);
  expect_same(kept, fresh);
  FileList list;
  assert_true(file_list(cache, &list, NULL));
  assert_int_equal(list.count, 2);
  file_list_free(&list);
  trials_free(kept);
  trials_free(fresh);
  leave(&one);
  leave(&two);
  scratch_remove(cache);
}

/* The same text with its first `old` replaced, read as JSON. */
static Value *changed(const Buffer *text, const char *old, const char *new_text) {
  const char *from = buffer_text(text), *at = strstr(from, old);
  if (!at) fail_msg("nowhere: %s in %s", old, from);
  Buffer out = {0};
  buffer_add(&out, from, (size_t)(at - from));
  buffer_add_text(&out, new_text);
  buffer_add_text(&out, at + strlen(old));
  Value *value = json_parse(buffer_text(&out), out.length, NULL);
  assert_non_null(value);
  buffer_free(&out);
  return value;
}

static void a_figure_that_cannot_be_is_refused(void **state) {
  (void)state;
  static const char *const wrong[][2] = {{"\"answer\":3", "\"answer\":5"},
                                         {"\"moved\":[100", "\"moved\":[-100"},
                                         {"\"tried\":2", "\"tried\":4"},
                                         {"\"first\":null", "\"first\":1"},
                                         {"\"difference\":[100,", "\"difference\":["}};
  Played played = play_levers("300");
  Trials *trials = try(&played, 1, NULL);
  TrialsSetup setup = setup_of(&played, 1, NULL);
  Value *value = trials_value(trials);
  Buffer text = {0};
  json_write(&text, value);
  Trials *back = trials_from(value, &setup);
  assert_non_null(back);
  expect_same(trials, back);
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    Value *bad = changed(&text, wrong[i][0], wrong[i][1]);
    assert_null(trials_from(bad, &setup));
    value_free(bad);
  }
  buffer_free(&text);
  value_free(value);
  trials_free(back);
  trials_free(trials);
  leave(&played);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_hung_on_the_lever),
      cmocka_unit_test(nothing_on_the_paint),
      cmocka_unit_test(an_open_game_is_compared_as_far_as_it_went),
      cmocka_unit_test(answers_that_do_not_fit_are_an_error),
      cmocka_unit_test(choices_are_the_open_ones),
      cmocka_unit_test(figures_are_the_marks_beside),
      cmocka_unit_test(shares_follow_the_needs),
      cmocka_unit_test(a_script_put_back_is_as_good_as_new),
      cmocka_unit_test(what_is_kept_is_read),
      cmocka_unit_test(what_is_kept_is_of_one_game),
      cmocka_unit_test(a_figure_that_cannot_be_is_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
