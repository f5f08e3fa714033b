/* Files and folders, with the sync that makes them last. Only regular files are ever read: a
 * FIFO, a device or a folder is refused without blocking. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"

/* Reads a whole regular file of at most `max_bytes` and appends it to `out`. */
bool file_read(const char *path, size_t max_bytes, Buffer *out, Error *error);

bool file_exists(const char *path); /* anything at all by that name, links not followed */
bool file_is_folder(const char *path);

/* Names in a folder, sorted by bytes, without "." and "..". Freed with file_list_free(). */
typedef struct FileList {
  char **names;
  size_t count;
} FileList;
bool file_list(const char *folder, FileList *list, Error *error);
void file_list_free(FileList *list);

/* Makes the folder and its missing parents (mode 0777 less umask). True if it is there at the
 * end. */
bool file_make_folders(const char *folder, Error *error);

/* Makes one folder whose parent is there; an error where anything by that name is. */
bool file_make_folder(const char *folder, Error *error);

/* Writes a file that is not there yet (mode 0666 less umask); an error where anything by that name
 * is. What was begun may be left behind where the disk fails. */
bool file_write_new(const char *path, const char *bytes, size_t length, Error *error);

/* Puts these bytes in the place of the file, or makes it: whoever reads finds the old ones or the new
 * ones, whole, whatever happens in between. A link is followed; the file's mode stays. */
bool file_replace(const char *path, const char *bytes, size_t length, Error *error);

/* fsync of the folder that holds `path`: a new name is on disk when this returns true. */
bool file_sync_folder_of(const char *path, Error *error);

/* "folder/name", freed with free(). */
char *file_join(const char *folder, const char *name);

/* The part after the last slash; points into `path`. */
const char *file_base_name(const char *path);

/* The folder part ("." where there is none), freed with free(). */
char *file_folder_name(const char *path);

/* Writes all bytes to a descriptor, through short writes and interrupts. */
bool file_write_all(int descriptor, const char *bytes, size_t length, Error *error);

#endif
