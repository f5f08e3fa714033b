/* What an author would miss first: the made scenario does not play to an end by some answers, an
 * event or an ending that nobody can meet, a folder half made. What is printed and the card are
 * test_new.sh's. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "author/template.h"
#include "base/file.h"
#include "base/luck.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "scratch.h"
#include "script/script.h"

enum { MOST_ANSWERS = 24, RANDOM_GAMES = 50, GAMES = RANDOM_GAMES + 2 };

/* Every scene that an author is shown in the files, and every ending. */
static const char *const wanted[] = {
    ".price_of_a_cow",
    ".light_in_the_stall",
    ".calf",
    ".straw_cart",
    ".heads",
    ".two_oxen",
    ".red_ox",
    "furrows",
    "hoes",
};
enum { WANTED = sizeof wanted / sizeof wanted[0] };

/* Which answer game number `game` gives: 0 the first of all, 1 the last, else by luck. */
static uint64_t draw(size_t game, size_t n, uint64_t count) {
  if (game < 2) return game == 0 ? 0 : count - 1;
  return luck_draw(game, n) % count;
}

static Value *choose(const Ask *ask, size_t game, size_t n) {
  const Choice *open[8];
  size_t count = 0;
  for (size_t i = 0; i < ask->choice_count && count < 8; i++) {
    if (!ask->choices[i].closed) open[count++] = &ask->choices[i];
  }
  return value_text(open[draw(game, n, count)]->id);
}

static Value *answer_of(const Scene *scene, size_t game) {
  const Ask *ask = &scene->ask;
  if (ask->kind == ASK_CHOOSE) return choose(ask, game, scene->answers);
  if (ask->kind == ASK_PAUSE) return value_bool(true);
  assert_int_equal(ask->kind, ASK_NUMBER);
  uint64_t steps = (uint64_t)((ask->max - ask->min) / ask->step) + 1;
  return value_number(ask->min + ask->step * (double)draw(game, scene->answers, steps));
}

static void note_scene(const Scene *scene, bool met[WANTED]) {
  const char *name = scene->ask.kind == ASK_END ? scene->ask.id : strchr(scene->id, '.');
  for (size_t i = 0; i < WANTED; i++) {
    if (name && strcmp(name, wanted[i]) == 0) met[i] = true;
  }
  assert_true(*scene->text != '\0');
  for (size_t i = 0; i < scene->ledger_count; i++) assert_true(scene->ledger[i].value >= 0);
}

static void play(const char *folder, size_t game, bool met[WANTED]) {
  Error error = {0};
  Script *script = script_load(folder, &error);
  if (!script) fail_msg("%s at %s", error.message, error.at);
  Value *chosen = value_map();
  value_set(chosen, "place", value_text(game % 2 ? "hills" : "plain"));
  ScriptGame start = {.seed = game, .options = script_options(script, chosen, &error)};
  bool good = script_start(script, &start, &error);
  const Scene *scene = NULL;
  for (size_t n = 0; good && (scene = script_scene(script))->ask.kind != ASK_END; n++) {
    assert_true(n < MOST_ANSWERS);
    note_scene(scene, met);
    Value *given = answer_of(scene, game), *answer = answer_check(&scene->ask, given, &error);
    good = answer && script_answer(script, answer, &error);
    value_free(answer);
    value_free(given);
  }
  if (!good) fail_msg("game %zu: %s at %s", game, error.message, error.at);
  note_scene(scene, met);
  value_free((Value *)start.options);
  value_free(chosen);
  script_free(script);
}

static void test_plays_by_any_answers(void **state) {
  (void)state;
  char *scratch = scratch_make(), *folder = scratch_path(scratch, "winter_straw");
  Error error = {0};
  assert_true(template_make(folder, &error));
  bool met[WANTED] = {false};
  for (size_t game = 0; game < GAMES; game++) play(folder, game, met);
  for (size_t i = 0; i < WANTED; i++) {
    if (!met[i]) fail_msg("no game of %d came to %s", GAMES, wanted[i]);
  }
  free(folder);
  scratch_remove(scratch);
}

static void test_leaves_nothing_half_made(void **state) {
  (void)state;
  char *scratch = scratch_make(), *folder = scratch_path(scratch, "winter_straw");
  Error error = {0};
  struct rlimit before, small;
  getrlimit(RLIMIT_FSIZE, &before);
  small = before;
  small.rlim_cur = 2500; /* bytes: some files are smaller, some larger */
  signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &small);
  bool made = template_make(folder, &error);
  setrlimit(RLIMIT_FSIZE, &before);
  assert_false(made);
  assert_non_null(strstr(error.message, folder));
  assert_false(file_exists(folder));
  assert_true(template_make(folder, &error)); /* and the next one is not in its way */
  assert_false(template_make(folder, &error));
  assert_true(file_exists(folder));
  free(folder);
  scratch_remove(scratch);
}

static void test_names(void **state) {
  (void)state;
  static const char *const pairs[][2] = {
      {"Ten-Carts", "ten_carts"},
      {"ten  carts!", "ten_carts"},
      {"__x", "x"},
      {"1957", "scenario_1957"},
      {"", "my_scenario"},
      {"\xe6\xb2\x99", "my_scenario"},
      {"TenCarts.lua", "tencarts_lua"},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    char *good = template_good_name(pairs[i][0]);
    assert_string_equal(good, pairs[i][1]);
    assert_true(template_is_name(good));
    assert_false(template_is_name(pairs[i][0]));
    free(good);
  }
  char longest[TEMPLATE_NAME_MOST + 2];
  memset(longest, 'a', sizeof longest);
  longest[TEMPLATE_NAME_MOST + 1] = '\0';
  assert_false(template_is_name(longest));
  char *good = template_good_name(longest);
  assert_true(template_is_name(good));
  free(good);
  longest[TEMPLATE_NAME_MOST] = '\0';
  assert_true(template_is_name(longest));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_plays_by_any_answers),
      cmocka_unit_test(test_leaves_nothing_half_made),
      cmocka_unit_test(test_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
