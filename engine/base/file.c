/* Opening never blocks and never follows into something that is no regular file: the descriptor is
 * opened non-blocking and asked what it is before a byte is read. */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

static const char *kind_of(mode_t mode) {
  if (S_ISDIR(mode)) return "a folder";
  if (S_ISFIFO(mode)) return "a pipe";
  if (S_ISSOCK(mode)) return "a socket";
  return "a device";
}

/* What to do about an errno, as a clause, or "". */
static const char *advice(int code) {
  switch (code) {
    case ENOENT: return " (check the name)";
    case EACCES:
    case EPERM: return " (check who may read and write it)";
    case ENOSPC:
    case EDQUOT: return " (make room on the disk)";
    case EROFS: return " (the disk is read-only)";
    default: return "";
  }
}

static bool fail(Error *error, const char *verb, const char *path) {
  int code = errno;
  error_set(error, "cannot %s %s: %s%s", verb, path, strerror(code), advice(code));
  return false;
}

/* A descriptor of a regular file, or -1. */
static int open_regular(const char *path, struct stat *status, Error *error) {
  int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0 || fstat(descriptor, status) != 0) {
    fail(error, "read", path);
  } else if (S_ISREG(status->st_mode)) {
    return descriptor;
  } else {
    error_set(error, "cannot read %s: it is %s (give the name of a file)", path,
              kind_of(status->st_mode));
  }
  if (descriptor >= 0) close(descriptor);
  return -1;
}

static bool too_large(const char *path, size_t max_bytes, Error *error) {
  error_set(error, "cannot read %s: it is larger than %zu bytes, the most that is read here", path,
            max_bytes);
  return false;
}

/* Appends to the end of the file; a file that grows meanwhile is still held to the limit. */
static bool read_all(int descriptor, const char *path, size_t max_bytes, Buffer *out,
                     Error *error) {
  char block[16384];
  size_t total = 0;
  for (;;) {
    ssize_t got = read(descriptor, block, sizeof block);
    if (got == 0) return true;
    if (got < 0) {
      if (errno == EINTR) continue;
      return fail(error, "read", path);
    }
    if ((size_t)got > max_bytes - total) return too_large(path, max_bytes, error);
    total += (size_t)got;
    buffer_add(out, block, (size_t)got);
  }
}

bool file_read(const char *path, size_t max_bytes, Buffer *out, Error *error) {
  struct stat status;
  int descriptor = open_regular(path, &status, error);
  if (descriptor < 0) return false;
  bool done;
  if (status.st_size > 0 && (uintmax_t)status.st_size > max_bytes) {
    done = too_large(path, max_bytes, error);
  } else {
    done = read_all(descriptor, path, max_bytes, out, error);
  }
  close(descriptor);
  return done;
}

bool file_exists(const char *path) {
  struct stat status;
  return lstat(path, &status) == 0;
}

bool file_is_folder(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static int compare_names(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static void read_names(DIR *open_folder, FileList *list) {
  size_t room = 0;
  for (;;) {
    struct dirent *entry = readdir(open_folder);
    if (!entry) return;
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
    if (list->count == room) {
      room = room ? room * 2 : 16;
      list->names = memory_grow(list->names, room, sizeof *list->names);
    }
    list->names[list->count++] = memory_copy(entry->d_name);
  }
}

bool file_list(const char *folder, FileList *list, Error *error) {
  *list = (FileList){0};
  DIR *open_folder = opendir(folder);
  if (!open_folder) return fail(error, "list the folder", folder);
  errno = 0;
  read_names(open_folder, list);
  int code = errno;
  closedir(open_folder);
  if (code != 0) {
    file_list_free(list);
    errno = code;
    return fail(error, "list the folder", folder);
  }
  if (list->count > 1) qsort(list->names, list->count, sizeof *list->names, compare_names);
  return true;
}

void file_list_free(FileList *list) {
  for (size_t i = 0; i < list->count; i++) free(list->names[i]);
  free(list->names);
  *list = (FileList){0};
}

bool file_make_folders(const char *folder, Error *error) {
  char *path = memory_copy(folder);
  for (char *c = path; *c; c++) {
    if (*c != '/' || c == path) continue;
    *c = '\0';
    mkdir(path, 0777); /* whether it worked shows at the last one */
    *c = '/';
  }
  int result = mkdir(path, 0777);
  int code = errno;
  bool there = result == 0 || file_is_folder(path);
  errno = code;
  if (!there) fail(error, "make the folder", folder);
  free(path);
  return there;
}

bool file_make_folder(const char *folder, Error *error) {
  return mkdir(folder, 0777) == 0 || fail(error, "make the folder", folder);
}

bool file_write_new(const char *path, const char *bytes, size_t length, Error *error) {
  int descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) return fail(error, "make", path);
  bool written = file_write_all(descriptor, bytes, length, error);
  bool closed = close(descriptor) == 0;
  if (!written) {
    error_prefix(error, "%s", path);
  } else if (!closed) {
    fail(error, "write", path);
  }
  return written && closed;
}

/* Writes the draft, with the mode of the file that it stands in for, and sees it on disk. */
static bool fill_draft(int descriptor, const char *path, const char *bytes, size_t length,
                       Error *error) {
  struct stat status;
  mode_t mode = stat(path, &status) == 0 ? status.st_mode & 0777 : 0644;
  bool done =
      file_write_all(descriptor, bytes, length, error) &&
      ((fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0) || fail(error, "write", path));
  return close(descriptor) == 0 ? done : done && fail(error, "write", path);
}

bool file_replace(const char *path, const char *bytes, size_t length, Error *error) {
  char *real = realpath(path, NULL);
  if (!real) real = memory_copy(path);
  Buffer draft = {0};
  buffer_addf(&draft, "%s.XXXXXX", real);
  int descriptor = mkstemp(draft.bytes);
  bool made = descriptor >= 0;
  bool done = made ? fill_draft(descriptor, real, bytes, length, error)
                   : fail(error, "make a file beside", path);
  if (done && rename(draft.bytes, real) != 0) done = fail(error, "write", path);
  if (made && !done) unlink(draft.bytes);
  done = done && file_sync_folder_of(real, error);
  buffer_free(&draft);
  free(real);
  return done;
}

bool file_sync_folder_of(const char *path, Error *error) {
  char *folder = file_folder_name(path);
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  /* EINVAL: this file system has no such thing, so there is nothing to wait for. */
  bool done = descriptor >= 0 && (fsync(descriptor) == 0 || errno == EINVAL);
  if (!done) fail(error, "sync the folder", folder);
  if (descriptor >= 0) close(descriptor);
  free(folder);
  return done;
}

char *file_join(const char *folder, const char *name) {
  Buffer path = {0};
  buffer_add_text(&path, folder);
  if (path.length > 0 && path.bytes[path.length - 1] != '/') buffer_add_char(&path, '/');
  buffer_add_text(&path, name);
  return buffer_take(&path);
}

const char *file_base_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

char *file_folder_name(const char *path) {
  const char *slash = strrchr(path, '/');
  if (!slash) return memory_copy(".");
  if (slash == path) return memory_copy("/");
  return memory_copy_bytes(path, (size_t)(slash - path));
}

/* Waits until a descriptor that somebody set non-blocking takes more. */
static void wait_writable(int descriptor) {
  struct pollfd waiting = {.fd = descriptor, .events = POLLOUT};
  poll(&waiting, 1, -1);
}

bool file_write_all(int descriptor, const char *bytes, size_t length, Error *error) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written >= 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      wait_writable(descriptor);
    } else if (errno != EINTR) {
      int code = errno;
      error_set(error, "cannot write: %s%s", strerror(code), advice(code));
      return false;
    }
  }
  return true;
}
