/* A disk that fails on demand, preloaded under the binary (LD_PRELOAD). The file named by
 * DISK_FAULTS holds one word, read anew at each call: "full" (write: no space), "half" (half of
 * a line is written, then no space), "sync" (the sync fails after the data was taken),
 * "readonly" (files cannot be opened for writing), anything else: nothing fails. Only files
 * whose name holds ".save" are touched. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool mode_is(const char *word) {
  char text[32] = "";
  const char *path = getenv("DISK_FAULTS");
  int file = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY) : -1;
  if (file < 0) return false;
  long got = syscall(SYS_read, file, text, sizeof text - 1);
  syscall(SYS_close, file);
  return got > 0 && strncmp(text, word, strlen(word)) == 0;
}

static bool is_save(int descriptor) {
  char link[64], target[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, target, sizeof target - 1);
  if (length < 0) return false;
  target[length] = '\0';
  return strstr(target, ".save") != NULL;
}

static long fail(int reason) {
  errno = reason;
  return -1;
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  if (is_save(descriptor)) {
    if (mode_is("full")) return fail(ENOSPC);
    if (mode_is("half")) {
      if (length < 2) return fail(ENOSPC);
      return syscall(SYS_write, descriptor, bytes, length / 2);
    }
  }
  return syscall(SYS_write, descriptor, bytes, length);
}

int fdatasync(int descriptor) {
  if (is_save(descriptor) && mode_is("sync")) return (int)fail(EIO);
  return (int)syscall(SYS_fdatasync, descriptor);
}

int fsync(int descriptor) {
  if (is_save(descriptor) && mode_is("sync")) return (int)fail(EIO);
  return (int)syscall(SYS_fsync, descriptor);
}

static bool refused(const char *path, int flags) {
  return (flags & (O_WRONLY | O_RDWR)) && strstr(path, ".save") && mode_is("readonly");
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0;
  va_end(more);
  if (refused(path, flags)) return (int)fail(EROFS);
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0;
  va_end(more);
  if (refused(path, flags)) return (int)fail(EROFS);
  return (int)syscall(SYS_openat, folder, path, flags, mode);
}
