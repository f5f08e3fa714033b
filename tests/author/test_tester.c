/* Random games: they find what is hidden in the fixture five_faults, each kept game is the one that
 * was seen, the sums agree, and counting changes nothing of what is played. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/keep.h"
#include "author/tester.h"
#include "base/digest.h"
#include "base/memory.h"
#include "scene/scene_json.h"
#include "scratch.h"
#include "story/replay.h"
#include "support.h"

enum { RUNS = 2000, SEEDS = 2, FAULTS = 5 };

static char *fixture(const char *name) {
  Buffer path = {0};
  buffer_addf(&path, "%s/%s", support_source(), name);
  return buffer_take(&path);
}

static Tally *play(const char *folder, uint64_t seed, uint64_t runs, unsigned jobs) {
  Error error = {0};
  TesterSetup setup = {.folder = folder, .runs = runs, .seed = seed, .jobs = jobs};
  Tally *tally = tester_run(&setup, &error);
  if (!tally) fail_msg("%s (%s)", error.message, error.at);
  return tally;
}

static bool add_line(void *context, const Scene *scene, const Value *answer) {
  (void)answer;
  scene_json(scene, context);
  buffer_add_char(context, '\n');
  return true;
}

/* The digest of what `replay --json` prints; the replay's error. */
static void replay(const char *path, const char *folder, char digest[DIGEST_TEXT_BYTES],
                   Error *error) {
  Buffer lines = {0};
  ReplayVisitor visitor = {.visit = add_line, .context = &lines};
  ReplayResult result;
  replay_run(path, folder, -1, NULL, false, &visitor, &result, error);
  assert_int_equal(result.drift, -1);
  assert_false(result.misfit);
  if (result.broken) {
    scene_json_broken(error, result.answers, &lines);
    buffer_add_char(&lines, '\n');
  }
  digest_text(lines.bytes, lines.length, digest);
  buffer_free(&lines);
}

/* Keeps a game and plays the save again. */
static void expect_same_again(const Trial *trial, const TallyGame *told, const Error *wanted) {
  Error error = {0};
  char digest[DIGEST_TEXT_BYTES];
  char *scratch = scratch_make();
  char *path = keep_game(trial, scratch, "game", &error);
  if (!path) fail_msg("nothing is kept: %s", error.message);
  replay(path, trial->folder, digest, &error);
  assert_string_equal(error.message, wanted ? wanted->message : "");
  assert_string_equal(error.at, wanted ? wanted->at : "");
  assert_string_equal(digest, told->seen);
  free(path);
  scratch_remove(scratch);
}

/* No game before the one that is told has the fault. */
static void expect_first(const char *folder, uint64_t seed, const Fault *fault) {
  if (fault->first.game == 0) return;
  Tally *before = play(folder, seed, fault->first.game, 1);
  for (size_t i = 0; i < before->fault_count; i++) {
    assert_string_not_equal(before->faults[i].error.message, fault->error.message);
  }
  tally_free(before);
}

static void five_faults_are_found(void **state) {
  (void)state;
  char *folder = fixture("tests/fixtures/five_faults");
  for (uint64_t seed = 0; seed < SEEDS; seed++) {
    Tally *tally = play(folder, seed * 1000003, RUNS, 2);
    assert_int_equal(tally->fault_count, FAULTS);
    for (size_t i = 0; i < tally->fault_count; i++) {
      const Fault *fault = &tally->faults[i];
      Trial trial = {.folder = folder, .seed = seed * 1000003, .game = fault->first.game};
      expect_same_again(&trial, &fault->first, &fault->error);
      expect_first(folder, trial.seed, fault);
    }
    tally_free(tally);
  }
  free(folder);
}

/* What is counted in a scenario's own Lua does not reach its scenes. */
static void counting_changes_nothing(void **state) {
  (void)state;
  static const char *const names[] = {"scripts/great_leap", "scripts/first_harvest",
                                      "tests/fixtures/every_question"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    char *folder = fixture(names[i]);
    Tally *tally = play(folder, 17 + i, 3, 1);
    assert_int_equal(tally->fault_count, 0);
    Trial trial = {.folder = folder, .seed = 17 + i, .game = tally->longest.game};
    expect_same_again(&trial, &tally->longest, NULL);
    trial.game = tally->shortest.game;
    expect_same_again(&trial, &tally->shortest, NULL);
    tally_free(tally);
    free(folder);
  }
}

static uint64_t sum_seen(const Score *score) {
  uint64_t sum = 0;
  for (size_t i = 0; i < score->count; i++) sum += score->rows[i].seen;
  return sum;
}

static void sums_agree(void **state) {
  (void)state;
  char *folder = fixture("tests/fixtures/five_faults");
  Tally *tally = play(folder, 5, 500, 3);
  uint64_t faults = 0, met = 0, pages = 0;
  for (size_t i = 0; i < tally->fault_count; i++) faults += tally->faults[i].times;
  assert_int_equal(tally->games, 500);
  assert_int_equal(tally->ended + faults, tally->games);
  assert_int_equal(sum_seen(&tally->endings), tally->ended);
  assert_int_equal(sum_seen(&tally->questions), tally->answers);
  assert_int_equal(sum_seen(&tally->scenes), tally->pages);
  assert_int_equal(tally->answers + tally->ended, tally->pages);
  for (size_t i = 0; i < tally->counts->event_count; i++) {
    const CountedEvent *event = &tally->counts->events[i];
    uint64_t times = 0;
    for (size_t k = 0; k < event->part_count; k++) times += event->parts[k].times;
    assert_true(event->held + times <= event->asked); /* a broken one is neither */
    met += event->met;
  }
  for (size_t i = 0; i < tally->scenes.count; i++) {
    bool outer =
        strstr(tally->scenes.rows[i].name, ".plan") || strstr(tally->scenes.rows[i].name, ".month");
    if (!outer) pages += tally->scenes.rows[i].seen;
  }
  assert_in_range(met, pages, pages + faults); /* an event that breaks may have shown no page */
  tally_free(tally);
  free(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(five_faults_are_found),
      cmocka_unit_test(counting_changes_nothing),
      cmocka_unit_test(sums_agree),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
