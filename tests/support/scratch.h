/* A folder of its own for a test that needs files. */
#ifndef TESTS_SCRATCH_H
#define TESTS_SCRATCH_H

#include <stddef.h>

/* A new empty folder under $TMPDIR (else /tmp), freed with free(). */
char *scratch_make(void);

/* Removes it and all it holds; frees the name. */
void scratch_remove(char *folder);

/* "folder/name", freed with free(). */
char *scratch_path(const char *folder, const char *name);

/* Makes the file `path`, or makes it anew, with these bytes. */
void scratch_write(const char *path, const void *bytes, size_t length);
void scratch_write_text(const char *path, const char *text);

/* All bytes of a file, NUL-terminated, freed with free(); NULL where it cannot be read. */
char *scratch_read(const char *path, size_t *length);

/* Copies a folder of files and folders to a new name. */
void scratch_copy_folder(const char *from, const char *to);

/* Replaces every `old` in a file; fails the test where there is none. */
void scratch_replace(const char *path, const char *old, const char *new_text);

#endif
