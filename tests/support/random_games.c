/* One game after the other, each from its own luck. Everything is compared as bytes. */
#include "random_games.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "answerer.h"
#include "base/digest.h"
#include "base/luck.h"
#include "child.h"
#include "player.h"
#include "scratch.h"
#include "support.h"

enum { MOST_ANSWERS = 300, PATIENCE_MS = 30000, UNDOS = 5 };

static const char *const locales[] = {"LC_ALL=C", "LC_ALL=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8",
                                      "LC_ALL=zh_CN.GB18030"};
enum { LOCALE_COUNT = sizeof locales / sizeof locales[0] };

/* What one game needs. */
typedef struct Round {
  const char *scenario;
  char *folder; /* scratch */
  uint64_t luck;
  char seed[24];
  const char *locale, *other;
  Player player;
  Buffer bytes; /* of all scene lines */
} Round;

static void expect_bytes(const Round *round, const char *what, const Buffer *wanted,
                         const Buffer *got) {
  if (wanted->length == got->length && !memcmp(wanted->bytes, buffer_text(got), got->length))
    return;
  size_t at = 0;
  while (at < wanted->length && at < got->length && wanted->bytes[at] == got->bytes[at]) at++;
  size_t from = at > 60 ? at - 60 : 0;
  fail_msg("%s, seed %s: %s differs at byte %zu:\n%.160s\nnot\n%.160s", round->scenario,
           round->seed, what, at, buffer_text(got) + from, buffer_text(wanted) + from);
}

/* The same answers, all at once, in another locale, kept nowhere. */
static void check_same_bytes(const Round *round) {
  Buffer input = {0}, out = {0};
  for (size_t i = 0; i < round->player.count; i++) {
    buffer_addf(&input, "%s\n", round->player.answers[i]);
  }
  const char *arguments[] = {"play", round->scenario, "--json",    "--save",
                             "-",    "--seed",        round->seed, NULL};
  int status = player_run(arguments, buffer_text(&input), round->other, &out);
  assert_int_equal(status, 0);
  expect_bytes(round, "the same game", &round->bytes, &out);
  buffer_free(&input);
  buffer_free(&out);
}

static void check_replay(const Round *round, const char *save, size_t scenes) {
  Buffer wanted = {0}, out = {0};
  player_add_scenes(&round->player, scenes, &wanted);
  const char *arguments[] = {"replay", save, "--json", "--scenario", round->scenario, NULL};
  int status = player_run(arguments, "", round->other, &out);
  expect_bytes(round, "the replay", &wanted, &out);
  assert_int_equal(status, 0);
  buffer_free(&wanted);
  buffer_free(&out);
}

/* The next scene line, whether or not an error comes before it. */
static char *next_scene(Child *child) {
  char *line = child_line(child, PATIENCE_MS);
  if (line && strstr(line, "{\"error\":") == line) {
    free(line);
    line = child_line(child, PATIENCE_MS);
  }
  if (!line) fail_msg("no scene comes");
  return line;
}

/* Plays a part of the game, takes answers back one by one, and is killed. Returns the last
 * scene. */
static char *undo_and_kill(const Round *round, const char *save, size_t answers) {
  const char *arguments[] = {
      getenv("IRONGRAIN"), "play", round->scenario, "--json", "--save", save, "--seed",
      round->seed,         NULL};
  const char *variables[] = {round->locale, NULL};
  Child child = child_start(arguments, variables);
  char *scene = next_scene(&child);
  for (size_t i = 0; i < answers + UNDOS; i++) {
    free(scene);
    child_say(&child, i < answers ? round->player.answers[i] : "{\"undo\":1}");
    scene = next_scene(&child);
  }
  child_kill(&child);
  child_end(&child, PATIENCE_MS);
  child_free(&child);
  return scene;
}

static void check_undo_kill_resume(const Round *round) {
  if (round->player.count < 2) return;
  char *save = scratch_path(round->folder, "undone.save");
  remove(save);
  size_t answers = 1 + (size_t)(luck_draw(round->luck, 77) % (round->player.count - 1));
  char *scene = undo_and_kill(round, save, answers);
  long left = answerer_n(scene);
  assert_true(left >= 0 && (size_t)left < answers);
  assert_string_equal(scene, round->player.scenes[left]);
  const char *arguments[] = {"play", round->scenario, "--json", "--save", save, NULL};
  Buffer out = {0}, wanted = {0};
  assert_int_equal(player_run(arguments, "", round->other, &out), 0);
  buffer_addf(&wanted, "%s\n", scene);
  expect_bytes(round, "the scene after a resume", &wanted, &out);
  check_replay(round, save, (size_t)left + 1);
  buffer_free(&out);
  buffer_free(&wanted);
  free(scene);
  free(save);
}

static void play_round(Round *round) {
  char *save = scratch_path(round->folder, "game.save");
  remove(save);
  PlayerGame game = {
      .scenario = round->scenario, .save = save, .seed = round->seed, .locale = round->locale};
  round->player = player_play(&game, round->luck, MOST_ANSWERS);
  assert_int_equal(round->player.status, 0);
  player_add_scenes(&round->player, round->player.count + 1, &round->bytes);
  check_same_bytes(round);
  check_replay(round, save, round->player.count + 1);
  check_undo_kill_resume(round);
  free(save);
}

void random_games_check(const char *scenario, size_t count, char *digest) {
  Buffer path = {0}, digests = {0};
  buffer_addf(&path, "%s/%s", support_source(), scenario);
  char *folder = scratch_make();
  for (size_t i = 0; i < count; i++) {
    Round round = {.scenario = buffer_text(&path), .folder = folder, .luck = 1000 * i};
    round.locale = locales[i % LOCALE_COUNT];
    round.other = locales[(i / LOCALE_COUNT + i + 1) % LOCALE_COUNT];
    snprintf(round.seed, sizeof round.seed, "%zu", i);
    play_round(&round);
    char one[DIGEST_TEXT_BYTES];
    digest_text(round.bytes.bytes, round.bytes.length, one);
    buffer_add_text(&digests, one);
    player_free(&round.player);
    buffer_free(&round.bytes);
  }
  digest_text(buffer_text(&digests), digests.length, digest);
  scratch_remove(folder);
  buffer_free(&digests);
  buffer_free(&path);
}
