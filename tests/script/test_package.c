/* A scenario reads its own folder and nothing else, and the digest of its files is the contract's.
 */
#include <sys/stat.h>

#include "base/digest.h"
#include "script/package.h"
#include "stage.h"

static const char *const over = "ending { id = \"over\", title = \"Over\" }";

static Played load_with_main(const char *folder, const char *top) {
  stage_scenario(folder, top, over);
  return stage_play(folder, 1);
}

static void expect_refusal(const char *folder, const char *top, const char *words) {
  Played played = load_with_main(folder, top);
  if (played.ended || !strstr(played.error.message, words)) {
    fail_msg("%s\nsays: %s\nnot: %s", top, played.error.message, words);
  }
  assert_string_equal(played.error.at, "scenario.lua:1");
  buffer_free(&played.text);
}

static void link_in(const char *folder, const char *target, const char *path) {
  char *whole = file_join(folder, path);
  assert_int_equal(symlink(target, whole), 0);
  free(whole);
}

static void a_link_out_of_the_package_is_refused(void **state) {
  (void)state;
  char *folder = stage_new();
  stage_write(folder, "../outside.lua", "return 1", 8);
  stage_write(folder, "model/inside.lua", "return { n = 5 }", 16);
  link_in(folder, "../outside.lua", "out.lua");
  link_in(folder, "..", "up");
  link_in(folder, "/etc/passwd", "absolute.lua");
  link_in(folder, "model/inside.lua", "near.lua");
  expect_refusal(folder, "require \"out\"", "");
  expect_refusal(folder, "require \"up.outside\"", "");
  expect_refusal(folder, "require \"absolute\"", "");
  expect_refusal(folder, "require \"../outside\"", "");
  Played played = load_with_main(folder, "assert(require \"near\".n == 5)");
  assert_true(played.ended);
  buffer_free(&played.text);
  stage_remove(folder);
}

static void paths_are_judged_by_their_letters(void **state) {
  (void)state;
  static const char *const bad[] = {
      "",         "/etc/x.lua", "a/../b.lua", "../b.lua",         "./a.lua",
      "a//b.lua", "a\\b.lua",   "a\nb.lua",   "a\033b.lua",       "a/",
      "\xff.lua", "a/.",        "..",         "a\xE2\x80\xAE.lua"};
  char *folder = stage_new();
  Buffer out = {0};
  stage_write(folder, "a/b.lua", "x", 1);
  stage_write(folder, "b.lua", "x", 1); /* only the letters of the way there are wrong */
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    Error error = {0};
    assert_false(package_read(folder, bad[i], 100, &out, &error));
    assert_false(package_has(folder, bad[i]));
    assert_true(error.message[0]);
  }
  assert_true(package_read(folder, "a/b.lua", 100, &out, NULL));
  assert_false(package_has(folder, "a"));
  buffer_free(&out);
  stage_remove(folder);
}

static void what_is_no_regular_file_is_refused_without_waiting(void **state) {
  (void)state;
  char *folder = stage_new();
  char *pipe = file_join(folder, "pipe.lua");
  assert_int_equal(mkfifo(pipe, 0600), 0);
  free(pipe);
  assert_true(file_make_folders(folder, NULL));
  char *inner = file_join(folder, "folder.lua");
  assert_true(file_make_folders(inner, NULL));
  free(inner);
  expect_refusal(folder, "require \"pipe\"", "");
  expect_refusal(folder, "require \"folder\"", "");
  stage_remove(folder);
}

static void add(Buffer *whole, const char *path, const char *bytes) {
  char length[24];
  snprintf(length, sizeof length, "%zu", strlen(bytes));
  buffer_add(whole, path, strlen(path) + 1);
  buffer_add(whole, length, strlen(length) + 1);
  buffer_add_text(whole, bytes);
}

/* Path, NUL, decimal length, NUL, bytes; sorted by the path's bytes; lessons and links left out. */
static void the_digest_is_the_contracts(void **state) {
  (void)state;
  char *folder = stage_new();
  char content[DIGEST_TEXT_BYTES];
  char expected[DIGEST_TEXT_BYTES];
  static const char *const files[] = {"a-b.lua", "a/b.lua", "a.lua", "model/tests/x.lua",
                                      "scenario.lua"};
  for (size_t i = 0; i < 5; i++) stage_write(folder, files[i], files[i], strlen(files[i]));
  stage_write(folder, "tests/t.lua", "no", 2);
  stage_write(folder, "teaching/t.lua", "no", 2);
  stage_write(folder, "lang/fr.lua", "no", 2);
  stage_write(folder, "notes.txt", "no", 2);
  stage_write(folder, ".lua", "no", 2);
  link_in(folder, "a.lua", "b.lua");
  link_in(folder, "a", "c");
  Buffer whole = {0};
  add(&whole, ".lua", "no");
  add(&whole, "a-b.lua", "a-b.lua");
  add(&whole, "a.lua", "a.lua");
  add(&whole, "a/b.lua", "a/b.lua");
  add(&whole, "model/tests/x.lua", "model/tests/x.lua");
  add(&whole, "scenario.lua", "scenario.lua");
  digest_text(whole.bytes, whole.length, expected);
  assert_true(package_content(folder, content, NULL));
  assert_string_equal(content, expected);
  stage_write(folder, "a.lua", "b.lua", 5);
  assert_true(package_content(folder, content, NULL));
  assert_string_not_equal(content, expected);
  buffer_free(&whole);
  stage_remove(folder);
}

static void the_folder_gives_the_name(void **state) {
  (void)state;
  char *folder = stage_new();
  Error error = {0};
  stage_scenario(folder, "", over);
  char *slashes = memory_new(strlen(folder) + 3);
  sprintf(slashes, "%s//", folder);
  Script *script = script_load(slashes, &error);
  assert_non_null(script);
  assert_string_equal(script_manifest(script)->id, "stage");
  script_free(script);
  assert_int_equal(chdir(folder), 0);
  script = script_load(".", &error);
  assert_non_null(script);
  script_free(script);
  assert_int_equal(chdir("/"), 0);
  assert_null(script_load("/nowhere/at/all", &error));
  assert_non_null(strstr(error.message, "/nowhere/at/all"));
  free(slashes);
  stage_remove(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_link_out_of_the_package_is_refused),
      cmocka_unit_test(paths_are_judged_by_their_letters),
      cmocka_unit_test(what_is_no_regular_file_is_refused_without_waiting),
      cmocka_unit_test(the_digest_is_the_contracts),
      cmocka_unit_test(the_folder_gives_the_name),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
