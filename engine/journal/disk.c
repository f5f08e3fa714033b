/* Appending as a promise kept late: bytes go into `owed` first and leave it only after write and
 * fdatasync. Each attempt begins by making the file be exactly its synced part again; so an
 * attempt may fail at any step, in any way, and the next one starts from the same place. After a
 * failed sync the kernel may have forgotten the bytes, which is why they are written again and
 * not only synced.
 *
 * A new file is written as a draft by another name and gets its own name by link(2) when its header
 * is synced: a kill at any instant leaves either no save or one that can be read.
 *
 * The lock is flock(2)'s: it goes with the process, however that ends. A file that could at first
 * be opened only for reading keeps its lock on that descriptor and gets another to write by. */
#include "journal/disk.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "journal/line.h"

enum { OPEN_ALWAYS = O_CLOEXEC | O_NONBLOCK | O_NOCTTY };

static bool refuse(Disk *disk, const char *reason) {
  snprintf(disk->reason, sizeof disk->reason, "%.*s", (int)sizeof disk->reason - 1, reason);
  return false;
}

/* True for what a disk or its rights may refuse today and allow tomorrow. */
static bool may_pass(int code) {
  switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EROFS:
    case EACCES:
    case EPERM:
    case EIO:
    case ETXTBSY: return true;
    default: return false;
  }
}

static bool is_taken(const char *path) {
  struct stat status;
  return lstat(path, &status) == 0;
}

/* The folder's ".new-PID-NAME": no list of saves shows it. Of a long name only the beginning: the
 * draft's must not be too long where the save's is not. */
static char *draft_name(const char *path) {
  enum { NAME_BYTES_MOST = 200 };
  Buffer name = {0};
  buffer_add(&name, path, (size_t)(file_base_name(path) - path));
  buffer_addf(&name, ".new-%ld-%.*s", (long)getpid(), NAME_BYTES_MOST, file_base_name(path));
  return buffer_take(&name);
}

/* Opens the draft of the new file, once it can be. A draft by our number that is there already was
 * left by a process that is no more. */
static bool make_file(Disk *disk) {
  if (!disk->draft) disk->draft = draft_name(disk->path);
  int flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL | OPEN_ALWAYS;
  int made = open(disk->draft, flags, 0666);
  if (made < 0 && errno == EEXIST && unlink(disk->draft) == 0)
    made = open(disk->draft, flags, 0666);
  if (made < 0) return false;
  flock(made, LOCK_EX | LOCK_NB); /* before it has a name that others know */
  disk->writer = disk->locked = made;
  return true;
}

static void start(Disk *disk, const char *path) {
  *disk = (Disk){.path = memory_copy(path), .locked = -1, .writer = -1};
}

bool disk_make(Disk *disk, const char *path, Error *error) {
  start(disk, path);
  disk->is_new = true;
  bool taken = is_taken(path);
  if (!taken && make_file(disk)) return true;
  int code = taken ? EEXIST : errno;
  if (may_pass(code)) {
    refuse(disk, strerror(code));
    return true;
  }
  if (code == EEXIST) {
    error_set(error, "cannot make %s: there is something by that name already", path);
  } else {
    error_set(error, "cannot make %s: %s", path, strerror(code));
  }
  return false;
}

static bool fail(Error *error, const char *path, const char *reason) {
  error_set(error, "cannot read %s: %s", path, reason);
  return false;
}

/* Asked before opening, since opening a device may do something, and once more on what was
 * opened. */
static bool check_regular(const Disk *disk, const struct stat *status, Error *error) {
  if (S_ISREG(status->st_mode)) return true;
  const char *kind = S_ISDIR(status->st_mode)    ? "it is a folder, not a save"
                     : S_ISFIFO(status->st_mode) ? "it is a pipe, not a save"
                                                 : "it is a device or a socket, not a save";
  return fail(error, disk->path, kind);
}

static bool open_existing(Disk *disk, bool to_write, Error *error) {
  struct stat status;
  if (stat(disk->path, &status) != 0) return fail(error, disk->path, strerror(errno));
  if (!check_regular(disk, &status, error)) return false;
  if (to_write) {
    disk->writer = open(disk->path, O_RDWR | O_APPEND | OPEN_ALWAYS);
    disk->locked = disk->writer;
    if (disk->writer < 0 && !may_pass(errno)) return fail(error, disk->path, strerror(errno));
    if (disk->writer < 0) refuse(disk, strerror(errno));
  }
  if (disk->locked < 0) disk->locked = open(disk->path, O_RDONLY | OPEN_ALWAYS);
  if (disk->locked < 0 || fstat(disk->locked, &status) != 0) {
    return fail(error, disk->path, strerror(errno));
  }
  return check_regular(disk, &status, error);
}

/* Where a file system knows no locks the game is played without one. */
static bool take_lock(const Disk *disk, Error *error) {
  int taken;
  do {
    taken = flock(disk->locked, LOCK_EX | LOCK_NB);
  } while (taken != 0 && errno == EINTR);
  if (taken != 0 && errno == EWOULDBLOCK) {
    error_set(error,
              "%s is being played by another process: leave that game first, or look at it with "
              "--read-only",
              disk->path);
    return false;
  }
  struct stat status;
  if (fstat(disk->locked, &status) == 0 && status.st_nlink > 0) return true;
  return fail(error, disk->path, "it was removed a moment ago");
}

static bool read_all(const Disk *disk, Buffer *bytes, Error *error) {
  char block[16384];
  for (;;) {
    ssize_t got = read(disk->locked, block, sizeof block);
    if (got == 0) return true;
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail(error, disk->path, strerror(errno));
    buffer_add(bytes, block, (size_t)got);
    if (bytes->length > SAVE_BYTES_MOST) {
      return fail(error, disk->path, "it is larger than 16 MiB, the most that a save may hold");
    }
  }
}

static bool sync_written(Disk *disk) {
  int done;
  do {
    done = fdatasync(disk->writer);
  } while (done != 0 && errno == EINTR);
  return done == 0 || refuse(disk, strerror(errno));
}

bool disk_open(Disk *disk, const char *path, bool to_write, Buffer *bytes, Error *error) {
  start(disk, path);
  if (!open_existing(disk, to_write, error)) return false;
  if (to_write && !take_lock(disk, error)) return false;
  /* What a killed process wrote may not be synced yet, and the next page will count on it. */
  if (disk->writer >= 0) sync_written(disk);
  return read_all(disk, bytes, error);
}

void disk_owe(Disk *disk, const char *bytes, size_t length) {
  buffer_add(&disk->owed, bytes, length);
  disk->owed_lines++;
}

/* A second descriptor for a file that could only be read so far: it must be the same file. */
static bool open_writer(Disk *disk) {
  int writer = open(disk->path, O_RDWR | O_APPEND | OPEN_ALWAYS);
  if (writer < 0) return refuse(disk, strerror(errno));
  struct stat now, then;
  bool same = fstat(writer, &now) == 0 && fstat(disk->locked, &then) == 0 &&
              now.st_dev == then.st_dev && now.st_ino == then.st_ino;
  if (!same) {
    close(writer);
    return refuse(disk, "another file has taken its name");
  }
  disk->writer = writer;
  return true;
}

static bool find_writer(Disk *disk) {
  if (disk->writer >= 0) return true;
  if (!disk->is_new) return open_writer(disk);
  return make_file(disk) || refuse(disk, strerror(errno));
}

/* Makes the file be its synced part again; refuses one that somebody else has changed meanwhile. */
static bool cut_tail(Disk *disk) {
  struct stat status;
  if (fstat(disk->writer, &status) != 0) return refuse(disk, strerror(errno));
  if (status.st_nlink == 0) return refuse(disk, "the file was deleted by another program");
  if (status.st_size == disk->synced) return true;
  if (!disk->has_tail || status.st_size < disk->synced) {
    return refuse(disk, "the file was changed by another program");
  }
  if (ftruncate(disk->writer, disk->synced) != 0) return refuse(disk, strerror(errno));
  return true;
}

static bool write_owed(Disk *disk) {
  const char *from = disk->owed.bytes;
  size_t left = disk->owed.length;
  disk->has_tail = true;
  while (left > 0) {
    ssize_t written = write(disk->writer, from, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      refuse(disk, written < 0 ? strerror(errno) : "the disk takes no more");
      /* Half a line is of no use to anybody: whoever reads the file now finds it whole. */
      if (ftruncate(disk->writer, disk->synced) == 0) disk->has_tail = false;
      return false;
    }
    from += written;
    left -= (size_t)written;
  }
  return true;
}

/* link(2) never replaces a name. Where a file system has no links, rename(2) after a look. */
static bool give_name(const Disk *disk) {
  if (link(disk->draft, disk->path) == 0) return unlink(disk->draft) == 0 || errno == ENOENT;
  if (errno == EEXIST) return false;
  if (errno != EPERM && errno != ENOSYS && errno != EOPNOTSUPP && errno != EMLINK) return false;
  if (is_taken(disk->path)) {
    errno = EEXIST;
    return false;
  }
  return rename(disk->draft, disk->path) == 0;
}

/* Gives the synced draft its name. From then on the file is written by it, as by any later process;
 * where that is refused, the draft's descriptor is as good. That one keeps the lock, so that there
 * is no moment at which another could take it. */
static bool publish(Disk *disk) {
  if (!disk->draft) return true;
  if (!give_name(disk)) {
    return refuse(disk, errno == EEXIST ? "another file has taken its name" : strerror(errno));
  }
  free(disk->draft);
  disk->draft = NULL;
  disk->is_made = disk->folder_owed = true;
  int named = open(disk->path, O_RDWR | O_APPEND | OPEN_ALWAYS);
  if (named >= 0) disk->writer = named;
  return true;
}

static bool sync_folder(Disk *disk) {
  Error error = {0};
  if (disk->folder_owed && !file_sync_folder_of(disk->path, &error)) {
    return refuse(disk, error.message);
  }
  disk->folder_owed = false;
  return true;
}

/* Nothing is owed; but a file that refused to be written or synced may do so no longer. */
static bool ask_again(Disk *disk) {
  if (disk->reason[0] != '\0' && find_writer(disk) && sync_written(disk)) disk->reason[0] = '\0';
  return true;
}

bool disk_flush(Disk *disk) {
  if (disk->owed.length == 0) return ask_again(disk);
  if (disk->synced + (off_t)disk->owed.length > SAVE_BYTES_MOST) {
    return refuse(disk, "the save has reached 16 MiB, the most that one may hold");
  }
  bool done = find_writer(disk) && cut_tail(disk) && write_owed(disk) && sync_written(disk) &&
              publish(disk) && sync_folder(disk);
  if (!done) return false;
  disk->synced += (off_t)disk->owed.length;
  disk->has_tail = false;
  buffer_clear(&disk->owed);
  disk->owed_lines = 0;
  disk->reason[0] = '\0';
  return true;
}

/* Removes the file if it is still ours by that name, and no answer was ever in it. */
static void remove_file(const Disk *disk, off_t most) {
  struct stat ours, named;
  if (disk->synced > most) return;
  if (fstat(disk->writer, &ours) != 0 || ours.st_size > most) return;
  if (lstat(disk->path, &named) != 0) return;
  if (ours.st_dev == named.st_dev && ours.st_ino == named.st_ino) unlink(disk->path);
}

void disk_close(Disk *disk, off_t most) {
  if (disk->is_made) remove_file(disk, most);
  if (disk->draft && disk->writer >= 0) unlink(disk->draft);
  free(disk->draft);
  if (disk->writer >= 0) close(disk->writer);
  if (disk->locked >= 0 && disk->locked != disk->writer) close(disk->locked);
  free(disk->path);
  buffer_free(&disk->owed);
  *disk = (Disk){.locked = -1, .writer = -1};
}
