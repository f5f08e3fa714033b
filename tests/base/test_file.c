/* Files: what is refused, that nothing blocks, and that writing goes through. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "scratch.h"

static char *folder;

static int set_up(void **state) {
  (void)state;
  folder = scratch_make();
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  scratch_remove(folder);
  return 0;
}

static void put(const char *path, const char *bytes, size_t length) {
  int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  assert_true(descriptor >= 0);
  assert_true(file_write_all(descriptor, bytes, length, NULL));
  close(descriptor);
}

static void a_file_is_read_whole(void **state) {
  (void)state;
  char *path = file_join(folder, "whole");
  static char bytes[100000];
  memset(bytes, 'x', sizeof bytes);
  bytes[5] = '\0';
  put(path, bytes, sizeof bytes);
  Buffer out = {0};
  buffer_add_text(&out, "before ");
  assert_true(file_read(path, sizeof bytes, &out, NULL)); /* exactly the most is fine */
  assert_int_equal(out.length, 7 + sizeof bytes);
  assert_memory_equal(out.bytes + 7, bytes, sizeof bytes);
  buffer_free(&out);
  free(path);
}

static void assert_refused(const char *path, size_t most, const char *why) {
  Buffer out = {0};
  Error error = {0};
  alarm(5); /* should it block after all */
  assert_false(file_read(path, most, &out, &error));
  alarm(0);
  assert_int_equal(error.status, ERROR_FAILED);
  if (!strstr(error.message, why)) fail_msg("\"%s\" lacks \"%s\"", error.message, why);
  assert_non_null(strstr(error.message, path));
  buffer_free(&out);
}

static void what_is_not_read(void **state) {
  (void)state;
  char *path = file_join(folder, "large");
  put(path, "12345", 5);
  assert_refused(path, 4, "larger than 4 bytes");
  assert_refused(path, 0, "larger than 0 bytes");
  free(path);
  path = file_join(folder, "pipe");
  assert_int_equal(mkfifo(path, 0666), 0);
  assert_refused(path, 100, "a pipe");
  free(path);
  assert_refused(folder, 100, "a folder");
  assert_refused("/dev/zero", 100, "a device");
  assert_refused("/nowhere/at/all", 100, "No such file");
  assert_refused("/proc/self/maps", 10, "larger than 10 bytes"); /* says that it has size 0 */
}

static void a_link_is_followed_to_what_it_names(void **state) {
  (void)state;
  char *path = file_join(folder, "to-nowhere");
  assert_int_equal(symlink("/nowhere", path), 0);
  assert_true(file_exists(path)); /* the name is taken, a new file cannot have it */
  assert_refused(path, 100, "No such file");
  free(path);
}

static void names_are_sorted_by_bytes(void **state) {
  (void)state;
  static const char *const names[] = {"Z", "a", "é", "_", "10", "9"};
  static const char *const sorted[] = {"10", "9", "Z", "_", "a", "é"};
  char *inner = file_join(folder, "names");
  assert_true(file_make_folders(inner, NULL));
  for (size_t i = 0; i < 6; i++) {
    char *path = file_join(inner, names[i]);
    put(path, "", 0);
    free(path);
  }
  FileList list;
  assert_true(file_list(inner, &list, NULL));
  assert_int_equal(list.count, 6);
  for (size_t i = 0; i < 6; i++) {
    assert_string_equal(list.names[i], sorted[i]);
    char *path = file_join(inner, list.names[i]);
    unlink(path);
    free(path);
  }
  file_list_free(&list);
  Error error = {0};
  assert_false(file_list("/nowhere", &list, &error));
  assert_int_equal(list.count, 0);
  rmdir(inner);
  free(inner);
}

static void folders_are_made_with_their_parents(void **state) {
  (void)state;
  char *deep = file_join(folder, "a/b//c/");
  assert_true(file_make_folders(deep, NULL));
  assert_true(file_make_folders(deep, NULL)); /* there already */
  assert_true(file_is_folder(deep));
  char *below = file_join(deep, "x");
  assert_true(file_sync_folder_of(below, NULL));
  put(below, "", 0);
  Error error = {0};
  char *wrong = file_join(below, "y");
  assert_false(file_make_folders(wrong, &error));
  assert_non_null(strstr(error.message, "cannot make the folder"));
  assert_false(file_make_folders(below, &error));
  assert_false(file_sync_folder_of("/nowhere/x", &error));
  unlink(below);
  static const char *const made[] = {"a/b/c", "a/b", "a"};
  for (size_t i = 0; i < 3; i++) {
    char *path = file_join(folder, made[i]);
    assert_int_equal(rmdir(path), 0);
    free(path);
  }
  free(wrong);
  free(below);
  free(deep);
}

static void names_apart_and_together(void **state) {
  (void)state;
  static const struct {
    const char *path, *folder, *name;
  } known[] = {
      {"a/b", "a", "b"}, {"b", ".", "b"},         {"/b", "/", "b"},
      {"a/", "a", ""},   {"/x/y.z", "/x", "y.z"},
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    char *part = file_folder_name(known[i].path);
    assert_string_equal(part, known[i].folder);
    free(part);
    assert_string_equal(file_base_name(known[i].path), known[i].name);
  }
  char *joined = file_join("/", "x");
  assert_string_equal(joined, "/x");
  free(joined);
}

static void a_full_disk_is_told(void **state) {
  (void)state;
  int descriptor = open("/dev/full", O_WRONLY);
  assert_true(descriptor >= 0);
  Error error = {0};
  assert_false(file_write_all(descriptor, "x", 1, &error));
  assert_non_null(strstr(error.message, "room on the disk"));
  close(descriptor);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_file_is_read_whole),
      cmocka_unit_test(what_is_not_read),
      cmocka_unit_test(a_link_is_followed_to_what_it_names),
      cmocka_unit_test(names_are_sorted_by_bytes),
      cmocka_unit_test(folders_are_made_with_their_parents),
      cmocka_unit_test(names_apart_and_together),
      cmocka_unit_test(a_full_disk_is_told),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
