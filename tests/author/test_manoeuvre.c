/* Bots of all conducts on the fixture two_levers, where one decision carries all that becomes of
 * the grain and the other nothing: what is said of them is so, and is the same however many threads
 * played, and whether it was kept or is new. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/manoeuvre.h"
#include "author/manoeuvre_core.h"
#include "base/file.h"
#include "base/json.h"
#include "scratch.h"
#include "support.h"

enum { RUNS = 120, GRAIN = 0, HALL = 1, HARVEST = 2, NOWHERE = 3, OUTCOMES = 4 };

static const ManoeuvreOutcome outcomes[OUTCOMES] = {
    [GRAIN] = {.id = "grain.total"},
    [HALL] = {.id = "hall.total"},
    [HARVEST] = {.id = "grain.flow.harvest", .sum = true},
    [NOWHERE] = {.id = "nowhere"},
};

static char *fixture(const char *name) {
  Buffer path = {0};
  buffer_addf(&path, "%s/tests/fixtures/%s", support_source(), name);
  return buffer_take(&path);
}

static Manoeuvre *play(const char *folder, uint64_t seed, unsigned jobs, const char *cache) {
  Error error = {0};
  ManoeuvreSetup setup = {.folder = folder,
                          .version = "1",
                          .seed = seed,
                          .runs = RUNS,
                          .jobs = jobs,
                          .outcomes = outcomes,
                          .outcome_count = OUTCOMES,
                          .cache = cache};
  Manoeuvre *manoeuvre = manoeuvre_run(&setup, &error);
  if (!manoeuvre) fail_msg("%s (%s)", error.message, error.at);
  return manoeuvre;
}

static Manoeuvre *play_levers(unsigned jobs, const char *cache) {
  char *folder = fixture("two_levers");
  Manoeuvre *manoeuvre = play(folder, 7, jobs, cache);
  free(folder);
  return manoeuvre;
}

/* All of it as text. */
static char *told(const Manoeuvre *manoeuvre) {
  Buffer text = {0};
  Value *value = manoeuvre_value(manoeuvre);
  buffer_addf(&text, "%zu %zu ", manoeuvre->runs, manoeuvre->ended);
  json_write(&text, value);
  value_free(value);
  return buffer_take(&text);
}

static void expect_same(const Manoeuvre *one, const Manoeuvre *other) {
  char *a = told(one), *b = told(other);
  assert_string_equal(a, b);
  free(a);
  free(b);
}

static const ManoeuvreDecision *find(const Manoeuvre *manoeuvre, const char *key) {
  for (size_t i = 0; i < manoeuvre->count; i++) {
    if (strcmp(manoeuvre->decisions[i].key, key) == 0) return &manoeuvre->decisions[i];
  }
  fail_msg("no decision %s", key);
  return NULL;
}

/* ---- what is said ---- */

static void one_decision_carries_all(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play_levers(2, NULL);
  const ManoeuvreDecision *lever = find(manoeuvre, "lever.choice");
  assert_string_equal(lever->heading, "The lever");
  assert_string_equal(lever->first, "1958-08");
  assert_int_equal(lever->answers, 2);
  assert_int_equal(lever->asked, manoeuvre->ended);
  assert_float_equal(lever->shares[GRAIN], 1, 1e-12);
  assert_float_equal(lever->alone[GRAIN], 1, 1e-12);
  assert_float_equal(lever->alone[HARVEST], 1, 1e-12);
  assert_float_equal(lever->alone[HALL], 0, 0); /* never varies */
  assert_true(lever->chance < 0.8);
  manoeuvre_free(manoeuvre);
}

/* The paint goes along with the conduct, which the lever makes, but alone it does nothing. */
static void the_other_nothing(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play_levers(2, NULL);
  const ManoeuvreDecision *paint = find(manoeuvre, "paint.choice");
  assert_int_equal(paint->answers, 3);
  assert_true(paint->shares[GRAIN] > 0.4);
  assert_true(paint->alone[GRAIN] <= paint->chance);
  assert_int_equal(paint->compared, RUNS / 4); /* the conducts have one answer each */
  assert_true(manoeuvre->conduct[GRAIN] > 0.4 && manoeuvre->conduct[GRAIN] < 0.9);
  const ManoeuvreDecision *hands = find(manoeuvre, "1958-09.month.hands");
  assert_true(hands->alone[GRAIN] <= hands->chance);
  assert_in_range(hands->answers, 2, 4);
  manoeuvre_free(manoeuvre);
}

static void a_conduct_that_errs_is_left_out(void **state) {
  (void)state;
  Manoeuvre *manoeuvre = play_levers(1, NULL);
  assert_int_equal(manoeuvre->runs, RUNS);
  assert_int_equal(manoeuvre->failed, RUNS / 4);
  assert_int_equal(manoeuvre->ended, RUNS - RUNS / 4);
  assert_int_equal(manoeuvre->conduct_count, 3);
  assert_int_equal(manoeuvre->count, 4); /* the stop to read on is none */
  assert_int_equal(manoeuvre->held[GRAIN], manoeuvre->ended);
  assert_int_equal(manoeuvre->held[NOWHERE], 0);
  assert_float_equal(manoeuvre->least[GRAIN], 300, 0);
  assert_float_equal(manoeuvre->most[GRAIN], 400, 0);
  assert_float_equal(manoeuvre->middle[HARVEST], 250, 50);
  manoeuvre_free(manoeuvre);
}

static void decisions_stand_in_time(void **state) {
  (void)state;
  static const char *const keys[] = {"lever.choice", "paint.choice", "1958-09.month.figure",
                                     "1958-09.month.hands"};
  Manoeuvre *manoeuvre = play_levers(1, NULL);
  for (size_t i = 0; i < manoeuvre->count; i++) {
    assert_string_equal(manoeuvre->decisions[i].key, keys[i]);
  }
  manoeuvre_free(manoeuvre);
}

/* Counted by hand: 1, 2, 3 | 3, 4, 5 in one group; between 6, left 4 of 4 degrees. */
static void omega_is_what_it_is_by_hand(void **state) {
  (void)state;
  double values[] = {1, 2, 3, 3, 4, 5, 99, 1e9};
  Dealt dealt[8];
  for (size_t i = 0; i < 8; i++) dealt[i] = (Dealt){.answer = i / 3, .game = i};
  dealt[6].answer = 2; /* given once: left out */
  dealt[7] = (Dealt){.group = 1, .answer = 0, .game = 7};
  assert_float_equal(share_of(dealt, 8, values), (6.0 - 1) / (10 + 1), 1e-12);
  assert_int_equal(share_games(dealt, 8), 6);
  assert_float_equal(share_of(dealt, 3, values), 0, 0); /* one answer */
}

/* The mean of equal figures is a little beside them, and not the same for three as for ten. */
static void rounding_is_no_variation(void **state) {
  (void)state;
  enum { GAMES = 13 };
  double values[GAMES];
  Dealt dealt[GAMES];
  for (size_t i = 0; i < GAMES; i++) {
    dealt[i] = (Dealt){.answer = i < 3, .game = i};
    values[i] = 0.1;
  }
  assert_float_equal(share_of(dealt, GAMES, values), 0, 0);
}

/* ---- the same bytes ---- */

static void jobs_change_nothing(void **state) {
  (void)state;
  Manoeuvre *one = play_levers(1, NULL), *two = play_levers(2, NULL), *five = play_levers(5, NULL);
  expect_same(one, two);
  expect_same(one, five);
  manoeuvre_free(one);
  manoeuvre_free(two);
  manoeuvre_free(five);
}

/* A script that was put back after a game is as good as a new one, and the seed is the game's. */
static void games_hang_on_the_seed(void **state) {
  (void)state;
  Buffer folder = {0};
  buffer_addf(&folder, "%s/scripts/first_harvest", support_source());
  Manoeuvre *one = play(buffer_text(&folder), 3, 2, NULL);
  Manoeuvre *again = play(buffer_text(&folder), 3, 1, NULL);
  expect_same(one, again);
  assert_int_equal(one->failed, 0);
  buffer_free(&folder);
  manoeuvre_free(one);
  manoeuvre_free(again);
}

/* ---- the cache ---- */

static char *only_file(const char *folder) {
  FileList list;
  Error error = {0};
  assert_true(file_list(folder, &list, &error));
  assert_int_equal(list.count, 1);
  char *path = scratch_path(folder, list.names[0]);
  file_list_free(&list);
  return path;
}

/* What is kept is told, and not the games again: the file's own words come back. */
static void what_is_kept_is_read(void **state) {
  (void)state;
  char *cache = scratch_make();
  char *deep = scratch_path(cache, "made");
  Manoeuvre *fresh = play_levers(2, deep), *kept = play_levers(2, deep);
  expect_same(fresh, kept);
  size_t length;
  char *path = only_file(deep), *text = scratch_read(path, &length);
  assert_non_null(strstr(text, "\"engine\":\"1\""));
  free(path);
  free(text);
  free(deep);
  manoeuvre_free(fresh);
  manoeuvre_free(kept);
  scratch_remove(cache);
}

/* Whatever stands there instead, the answer is the same, and the file is whole again. */
static void a_broken_file_is_made_anew(void **state) {
  (void)state;
  static const char *const broken[] = {"", "{", "[]", "{\"of\":1,\"sum\":\"\",\"result\":[]}"};
  char *cache = scratch_make();
  Manoeuvre *fresh = play_levers(2, cache);
  size_t length;
  char *path = only_file(cache), *good = scratch_read(path, &length);
  for (size_t i = 0; i <= sizeof broken / sizeof *broken; i++) {
    if (i < sizeof broken / sizeof *broken) {
      scratch_write_text(path, broken[i]);
    } else {
      scratch_replace(path, "\"The lever\"", "\"Another\"");
    }
    Manoeuvre *again = play_levers(2, cache);
    expect_same(fresh, again);
    char *now = scratch_read(path, &length);
    assert_string_equal(now, good);
    free(now);
    manoeuvre_free(again);
  }
  free(good);
  free(path);
  manoeuvre_free(fresh);
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

/* A file whose sum is right but whose figures cannot be. */
static void a_figure_that_cannot_be_is_refused(void **state) {
  (void)state;
  static const char *const wrong[][2] = {{"\"asked\":90", "\"asked\":91"},
                                         {"\"held\":[90", "\"held\":[90.5"},
                                         {"\"chance\":0", "\"chance\":7"},
                                         {"\"compared\":", "\"compare\":"},
                                         {"\"failed\":30", "\"failed\":200"}};
  Manoeuvre *manoeuvre = play_levers(1, NULL);
  Value *value = manoeuvre_value(manoeuvre);
  Buffer text = {0};
  json_write(&text, value);
  Manoeuvre *back = manoeuvre_from(value, RUNS, OUTCOMES);
  assert_non_null(back);
  expect_same(manoeuvre, back);
  manoeuvre_free(back);
  assert_null(manoeuvre_from(value, RUNS, OUTCOMES + 1));
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    Value *bad = changed(&text, wrong[i][0], wrong[i][1]);
    assert_null(manoeuvre_from(bad, RUNS, OUTCOMES));
    value_free(bad);
  }
  buffer_free(&text);
  value_free(value);
  manoeuvre_free(manoeuvre);
}

/* A folder that cannot be made costs time, not the result. */
static void a_cache_that_cannot_be_is_no_error(void **state) {
  (void)state;
  char *scratch = scratch_make(), *file = scratch_path(scratch, "file");
  scratch_write_text(file, "no folder");
  char *cache = scratch_path(file, "under");
  Manoeuvre *one = play_levers(2, NULL), *two = play_levers(2, cache);
  expect_same(one, two);
  manoeuvre_free(one);
  manoeuvre_free(two);
  free(cache);
  free(file);
  scratch_remove(scratch);
}

static void a_scenario_that_does_not_load_is_told(void **state) {
  (void)state;
  Error error = {0};
  char *folder = fixture("attack_outlive_syntax");
  ManoeuvreSetup setup = {.folder = folder, .runs = 2, .jobs = 1};
  assert_null(manoeuvre_run(&setup, &error));
  assert_int_not_equal(error.status, 0);
  free(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(one_decision_carries_all),
      cmocka_unit_test(the_other_nothing),
      cmocka_unit_test(a_conduct_that_errs_is_left_out),
      cmocka_unit_test(decisions_stand_in_time),
      cmocka_unit_test(omega_is_what_it_is_by_hand),
      cmocka_unit_test(rounding_is_no_variation),
      cmocka_unit_test(jobs_change_nothing),
      cmocka_unit_test(games_hang_on_the_seed),
      cmocka_unit_test(what_is_kept_is_read),
      cmocka_unit_test(a_broken_file_is_made_anew),
      cmocka_unit_test(a_figure_that_cannot_be_is_refused),
      cmocka_unit_test(a_cache_that_cannot_be_is_no_error),
      cmocka_unit_test(a_scenario_that_does_not_load_is_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
