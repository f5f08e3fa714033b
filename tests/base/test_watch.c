/* What an author would miss: a saved file that is not seen, or one that is read when it is half
 * written. Nothing here waits for a time: watch_settled() comes back when the files are at rest. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/watch.h"
#include "scratch.h"

typedef struct Yard {
  char *root, *folder, *file;
  Watch *watch;
} Yard;

static int make_yard(void **state) {
  Yard *yard = calloc(1, sizeof *yard);
  yard->root = scratch_make();
  yard->folder = scratch_path(yard->root, "scenario");
  yard->file = scratch_path(yard->folder, "scenario.lua");
  mkdir(yard->folder, 0777);
  scratch_write_text(yard->file, "return 1\n");
  yard->watch = watch_open(yard->folder);
  *state = yard;
  return 0;
}

static int remove_yard(void **state) {
  Yard *yard = *state;
  watch_close(yard->watch);
  free(yard->file);
  free(yard->folder);
  scratch_remove(yard->root);
  free(yard);
  return 0;
}

static void assert_seen(Yard *yard) {
  assert_true(watch_settled(yard->watch));
  assert_false(watch_settled(yard->watch));
}

static void write_below(const Yard *yard, const char *name, const char *text) {
  char *path = scratch_path(yard->folder, name);
  scratch_write_text(path, text);
  free(path);
}

static void rename_below(const Yard *yard, const char *from, const char *to) {
  char *old = scratch_path(yard->folder, from), *new = scratch_path(yard->folder, to);
  assert_int_equal(rename(old, new), 0);
  free(old);
  free(new);
}

static void each_way_of_saving_is_seen_once(void **state) {
  Yard *yard = *state;
  assert_false(watch_settled(yard->watch));
  scratch_write_text(yard->file, "return 2\n"); /* in place */
  assert_seen(yard);
  write_below(yard, "scenario.lua.tmp", "return 3\n"); /* beside it, and over it */
  rename_below(yard, "scenario.lua.tmp", "scenario.lua");
  assert_seen(yard);
  rename_below(yard, "scenario.lua", "scenario.lua~"); /* as vim does */
  scratch_write_text(yard->file, "return 4\n");
  char *backup = scratch_path(yard->folder, "scenario.lua~");
  unlink(backup);
  free(backup);
  assert_seen(yard);
  write_below(yard, "cast.lua", "return {}\n"); /* one more, one less */
  assert_seen(yard);
  rename_below(yard, "cast.lua", "cast.txt");
  assert_seen(yard);
}

static void what_is_no_lua_is_no_news(void **state) {
  Yard *yard = *state;
  write_below(yard, ".scenario.lua.swp", "x");
  write_below(yard, "4913", "x");
  write_below(yard, "notes.md", "x");
  assert_false(watch_settled(yard->watch));
}

static void folders_made_later_are_watched(void **state) {
  Yard *yard = *state;
  char *one = scratch_path(yard->folder, "one"), *two = scratch_path(one, "two");
  char *file = scratch_path(two, "deep.lua");
  mkdir(one, 0777);
  mkdir(two, 0777);
  assert_seen(yard);
  scratch_write_text(file, "return 1\n");
  assert_seen(yard);
  scratch_write_text(file, "return 2\n");
  assert_seen(yard);
  free(file);
  free(two);
  free(one);
}

static void a_file_that_is_being_written_is_not_at_rest(void **state) {
  Yard *yard = *state;
  int file = open(yard->file, O_WRONLY | O_TRUNC);
  assert_int_equal(write(file, "retu", 4), 4);
  assert_false(watch_changed(yard->watch));
  int half = watch_wait_ms(yard->watch);
  assert_int_equal(write(file, "rn 5\n", 5), 5);
  close(file);
  assert_false(watch_changed(yard->watch));
  assert_true(half > 2 * watch_wait_ms(yard->watch)); /* closed: it is waited for less long */
  assert_seen(yard);
}

/* A folder that went away and came back is not told of any more; it is looked at. */
static void where_nothing_tells_it_is_looked_at(void **state) {
  Yard *yard = *state;
  char *away = scratch_path(yard->root, "away");
  assert_true(watch_descriptor(yard->watch) < 0 || watch_wait_ms(yard->watch) < 0);
  rename(yard->folder, away);
  rename(away, yard->folder);
  assert_seen(yard);
  assert_true(watch_descriptor(yard->watch) < 0);
  assert_true(watch_wait_ms(yard->watch) > 0);
  scratch_write_text(yard->file, "return 22\n");
  assert_seen(yard);
  write_below(yard, "cast.lua", "return {}\n");
  assert_seen(yard);
  free(away);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(each_way_of_saving_is_seen_once, make_yard, remove_yard),
      cmocka_unit_test_setup_teardown(what_is_no_lua_is_no_news, make_yard, remove_yard),
      cmocka_unit_test_setup_teardown(folders_made_later_are_watched, make_yard, remove_yard),
      cmocka_unit_test_setup_teardown(a_file_that_is_being_written_is_not_at_rest, make_yard,
                                      remove_yard),
      cmocka_unit_test_setup_teardown(where_nothing_tells_it_is_looked_at, make_yard, remove_yard),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
