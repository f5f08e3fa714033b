/* The file under a journal: bytes that are owed until they are synced. Inside this room only.
 *
 * `synced` bytes are known to be on disk. What is handed over waits in `owed` until one write(2)
 * and one fdatasync(2) have both succeeded; whatever a failed attempt may have left behind
 * `synced` is cut off before the next one, so no line is ever there twice. */
#ifndef JOURNAL_DISK_H
#define JOURNAL_DISK_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/buffer.h"
#include "base/error.h"

typedef struct Disk {
  char *path;       /* owned */
  char *draft;      /* owned; the new file's name until its header is synced; else NULL */
  int locked;       /* descriptor that holds the lock, or -1 */
  int writer;       /* descriptor to append by, or -1 while the disk refuses one */
  bool is_new;      /* to be made, or made by this process */
  bool is_made;     /* is_new, and the file is there */
  bool folder_owed; /* the folder is to be synced still */
  bool has_tail;    /* bytes after `synced` may be in the file, to be cut off */
  off_t synced;
  Buffer owed;
  size_t owed_lines;
  char reason[160]; /* why bytes are owed or would be; "" while the disk takes them */
} Disk;

/* A new file, never over an existing name, and its lock. True also where the disk refuses to make
 * one now: disk_flush() tries again. */
bool disk_make(Disk *disk, const char *path, Error *error);

/* An existing regular file and all its bytes; locked where it is to be written. */
bool disk_open(Disk *disk, const char *path, bool to_write, Buffer *bytes, Error *error);

/* Hands over one line, to be written by disk_flush(). */
void disk_owe(Disk *disk, const char *bytes, size_t length);

/* Writes and syncs what is owed. False, with why in `reason`, if it is owed still. */
bool disk_flush(Disk *disk);

/* Releases everything. The file is removed where it is new and has no more than `most` bytes. */
void disk_close(Disk *disk, off_t most);

#endif
