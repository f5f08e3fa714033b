/* Test folders by plain POSIX calls, so that the code under test does not prepare its own test. */
#define _GNU_SOURCE
#include "scratch.h"

#include <dirent.h>
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

char *scratch_make(void) {
  const char *root = getenv("TMPDIR");
  char *folder = NULL;
  assert_true(asprintf(&folder, "%s/irongrain-test-XXXXXX", root ? root : "/tmp") > 0);
  assert_non_null(mkdtemp(folder));
  return folder;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *walk) {
  (void)status, (void)kind, (void)walk;
  return remove(path);
}

void scratch_remove(char *folder) {
  nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
  free(folder);
}

char *scratch_path(const char *folder, const char *name) {
  char *path = NULL;
  assert_true(asprintf(&path, "%s/%s", folder, name) > 0);
  return path;
}

void scratch_write(const char *path, const void *bytes, size_t length) {
  FILE *file = fopen(path, "wb");
  assert_non_null(file);
  assert_true(length == 0 || fwrite(bytes, 1, length, file) == length);
  assert_int_equal(fclose(file), 0);
}

void scratch_write_text(const char *path, const char *text) {
  scratch_write(path, text, strlen(text));
}

char *scratch_read(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  char *bytes = NULL;
  size_t got = 0, room = 0;
  do {
    room += 65536;
    bytes = realloc(bytes, room + 1);
    assert_non_null(bytes);
    got += fread(bytes + got, 1, room - got, file);
  } while (got == room);
  fclose(file);
  bytes[got] = '\0';
  if (length) *length = got;
  return bytes;
}

void scratch_copy_folder(const char *from, const char *to) {
  assert_int_equal(mkdir(to, 0777), 0);
  DIR *folder = opendir(from);
  assert_non_null(folder);
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    char *source = scratch_path(from, entry->d_name), *target = scratch_path(to, entry->d_name);
    struct stat status;
    assert_int_equal(stat(source, &status), 0);
    if (S_ISDIR(status.st_mode)) {
      scratch_copy_folder(source, target);
    } else {
      size_t length = 0;
      char *bytes = scratch_read(source, &length);
      scratch_write(target, bytes, length);
      free(bytes);
    }
    free(source);
    free(target);
  }
  closedir(folder);
}

void scratch_replace(const char *path, const char *old, const char *new_text) {
  char *text = scratch_read(path, NULL);
  assert_non_null(text);
  char *out = NULL;
  size_t size = 0, found = 0;
  FILE *stream = open_memstream(&out, &size);
  const char *from = text;
  for (const char *at; (at = strstr(from, old)); from = at + strlen(old), found++) {
    fwrite(from, 1, (size_t)(at - from), stream);
    fputs(new_text, stream);
  }
  fputs(from, stream);
  fclose(stream);
  assert_true(found > 0);
  scratch_write(path, out, size);
  free(out);
  free(text);
}
