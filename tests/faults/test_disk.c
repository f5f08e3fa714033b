/* What a player sees when the disk refuses: the game goes on, says so on every page, and when the
 * disk is there again everything that was owed is written, once and in order. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "answerer.h"
#include "base/buffer.h"
#include "base/file.h"
#include "child.h"
#include "support.h"

typedef struct Game {
  Child child;
  Buffer pages; /* every scene line as it was printed */
  uint64_t state;
  char folder[64];
  char save[96], faults[96], preload[4096], setting[128], scenario[4096];
} Game;

static void set_fault(Game *game, const char *word) {
  FILE *file = fopen(game->faults, "w");
  assert_non_null(file);
  fputs(word, file);
  fclose(file);
}

static void game_prepare(Game *game, const char *folder) {
  memset(game, 0, sizeof *game);
  snprintf(game->folder, sizeof game->folder, "%s", folder);
  snprintf(game->save, sizeof game->save, "%s/game.save", folder);
  snprintf(game->faults, sizeof game->faults, "%s/faults", folder);
  snprintf(game->setting, sizeof game->setting, "DISK_FAULTS=%s", game->faults);
  snprintf(game->preload, sizeof game->preload, "LD_PRELOAD=%s", getenv("DISK_FAULTS_LIBRARY"));
  snprintf(game->scenario, sizeof game->scenario, "%s/tests/fixtures/every_question",
           support_source());
}

static void game_start(Game *game, bool preloaded) {
  const char *arguments[] = {getenv("IRONGRAIN"),
                             "play",
                             game->scenario,
                             "--json",
                             "--save",
                             game->save,
                             "--seed",
                             "11",
                             "--set",
                             "length=long",
                             NULL};
  const char *variables[] = {"ASAN_OPTIONS=verify_asan_link_order=0", game->setting, game->preload,
                             NULL};
  game->child = child_start(arguments, preloaded ? variables : NULL);
}

/* Reads pages and answers them until `count` were answered; the page after them is read too. */
static void game_play(Game *game, int count) {
  for (int i = 0; i <= count; i++) {
    char *line = i || !game->pages.length ? child_line(&game->child, 20000) : NULL;
    if (line) {
      buffer_addf(&game->pages, "%s\n", line);
    } else {
      assert_true(i == 0);
      const char *last = game->pages.bytes + game->pages.length - 1;
      while (last > game->pages.bytes && last[-1] != '\n') last--;
      line = strndup(last, game->pages.length - (size_t)(last - game->pages.bytes) - 1);
    }
    char *answer = i < count ? answerer_answer(line, &game->state) : NULL;
    assert_true(answer || i == count);
    if (answer) assert_true(child_say(&game->child, answer));
    free(answer);
    free(line);
  }
}

static int game_quit(Game *game, char **errors) {
  child_say(&game->child, "{\"quit\":true}");
  int status = child_end(&game->child, 20000);
  *errors = child_errors(&game->child);
  child_free(&game->child);
  return status;
}

static void assert_replays(Game *game) {
  const char *arguments[] = {getenv("IRONGRAIN"), "replay",       game->save, "--json",
                             "--scenario",        game->scenario, NULL};
  Child child = child_start(arguments, NULL);
  Buffer pages = {0};
  for (char *line; (line = child_line(&child, 20000)); free(line)) {
    buffer_addf(&pages, "%s\n", line);
  }
  assert_int_equal(child_end(&child, 20000), 0);
  child_free(&child);
  assert_string_equal(buffer_text(&pages), buffer_text(&game->pages));
  buffer_free(&pages);
}

static size_t count_words(const char *text, const char *word) {
  size_t count = 0;
  for (const char *at = text; (at = strstr(at, word)); at++) count++;
  return count;
}

static void faulty_disk(const char *fault, bool from_the_start) {
  char folder[] = "/tmp/irongrain-disk-XXXXXX";
  assert_non_null(mkdtemp(folder));
  Game game;
  game_prepare(&game, folder);
  set_fault(&game, from_the_start ? fault : "none");
  game_start(&game, true);
  game_play(&game, 3);
  set_fault(&game, fault);
  game_play(&game, 4);
  set_fault(&game, "none");
  game_play(&game, 2);
  char *errors = NULL;
  assert_int_equal(game_quit(&game, &errors), 0);
  size_t told = count_words(errors, "not saved");
  if (told < (from_the_start ? 7u : 4u))
    print_message("%s: told %zu times: %s\n", fault, told, errors);
  assert_true(told >= (from_the_start ? 7u : 4u));
  free(errors);
  assert_replays(&game);
  buffer_free(&game.pages);
  char command[96];
  snprintf(command, sizeof command, "rm -rf %s", folder);
  assert_int_equal(system(command), 0);
}

static void a_full_disk_is_waited_out(void **unused) {
  (void)unused;
  faulty_disk("full", false);
}

static void a_disk_full_from_the_start_is_waited_out(void **unused) {
  (void)unused;
  faulty_disk("full", true);
}

static void half_a_line_is_not_left_behind(void **unused) {
  (void)unused;
  faulty_disk("half", false);
}

static void a_failing_sync_is_not_believed(void **unused) {
  (void)unused;
  faulty_disk("sync", false);
}

static void a_folder_that_refuses_at_first_is_waited_out(void **unused) {
  (void)unused;
  faulty_disk("readonly", true);
}

static void what_is_still_owed_is_told_on_leaving(void **unused) {
  (void)unused;
  char folder[] = "/tmp/irongrain-disk-XXXXXX";
  assert_non_null(mkdtemp(folder));
  Game game;
  game_prepare(&game, folder);
  set_fault(&game, "none");
  game_start(&game, true);
  game_play(&game, 3);
  set_fault(&game, "full");
  game_play(&game, 2);
  char *errors = NULL;
  assert_int_equal(game_quit(&game, &errors), 1);
  assert_non_null(strstr(errors, "No space"));
  free(errors);
  buffer_free(&game.pages);
}

/* Nothing that is mounted on `folder` from here on is seen outside. In a changed root "/" is no
 * mount of its own, so there the folder is made one. */
static bool make_private(const char *folder) {
  if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0) return true;
  if (mount(folder, folder, NULL, MS_BIND, NULL) != 0) return false;
  return mount(NULL, folder, NULL, MS_PRIVATE, NULL) == 0;
}

/* The real thing: a tmpfs of 16 KiB in a mount namespace of our own. */
static bool small_disk(const char *folder) {
  if (unshare(CLONE_NEWNS) != 0 || !make_private(folder)) return false;
  return mount("tmpfs", folder, "tmpfs", 0, "size=16k") == 0;
}

static void fill(const char *path) {
  int file = open(path, O_WRONLY | O_CREAT, 0666);
  char bytes[512] = {0};
  while (write(file, bytes, sizeof bytes) > 0) continue;
  while (write(file, bytes, 1) > 0) continue;
  close(file);
}

static void a_small_real_disk_fills_and_empties(void **unused) {
  (void)unused;
  char folder[] = "/tmp/irongrain-disk-XXXXXX", filler[64];
  assert_non_null(mkdtemp(folder));
  if (!small_disk(folder)) {
    print_message("no right to mount a tmpfs here\n");
    skip();
  }
  Game game;
  game_prepare(&game, folder);
  snprintf(filler, sizeof filler, "%s/filler", folder);
  game_start(&game, false);
  game_play(&game, 5);
  fill(filler);
  game_play(&game, 40); /* past what the last page of the file still takes */
  assert_int_equal(unlink(filler), 0);
  game_play(&game, 2);
  char *errors = NULL;
  assert_int_equal(game_quit(&game, &errors), 0);
  assert_non_null(strstr(errors, "No space"));
  free(errors);
  assert_replays(&game);
  buffer_free(&game.pages);
  assert_int_equal(umount(folder), 0);
}

static void a_read_only_disk_is_told_and_waited_out(void **unused) {
  (void)unused;
  char folder[] = "/tmp/irongrain-disk-XXXXXX";
  assert_non_null(mkdtemp(folder));
  if (!small_disk(folder)) skip();
  assert_int_equal(mount(NULL, folder, NULL, MS_REMOUNT | MS_RDONLY, NULL), 0);
  Game game;
  game_prepare(&game, folder);
  game_start(&game, false);
  game_play(&game, 3);
  assert_int_equal(mount(NULL, folder, NULL, MS_REMOUNT, NULL), 0);
  game_play(&game, 1);
  char *errors = NULL;
  assert_int_equal(game_quit(&game, &errors), 0);
  assert_true(count_words(errors, "Read-only") >= 3);
  free(errors);
  assert_replays(&game);
  buffer_free(&game.pages);
  assert_int_equal(umount(folder), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_full_disk_is_waited_out),
      cmocka_unit_test(a_disk_full_from_the_start_is_waited_out),
      cmocka_unit_test(half_a_line_is_not_left_behind),
      cmocka_unit_test(a_failing_sync_is_not_believed),
      cmocka_unit_test(a_folder_that_refuses_at_first_is_waited_out),
      cmocka_unit_test(what_is_still_owed_is_told_on_leaving),
      cmocka_unit_test(a_small_real_disk_fills_and_empties),
      cmocka_unit_test(a_read_only_disk_is_told_and_waited_out),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
