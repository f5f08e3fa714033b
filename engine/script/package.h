/* The scenario's folder as the script room reads it: Lua files by relative path, nothing outside
 * it. */
#ifndef SCRIPT_PACKAGE_H
#define SCRIPT_PACKAGE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/file.h"

/* The paths of the Lua files below `folder` of the package ("" for all of it) relative to `root`,
 * sorted by bytes; links are not followed, a missing folder has none. Freed with file_list_free().
 * False where there are too many or one has a name that cannot be told. */
bool package_list(const char *root, const char *folder, FileList *list, Error *error);

/* Reads the file `path` of the package. Refuses what is no plain relative path, leads out of the
 * package (by a link too), is no regular file or has more than `max_bytes`. */
bool package_read(const char *root, const char *path, size_t max_bytes, Buffer *out, Error *error);

/* True if `path` is a regular file inside the package. */
bool package_has(const char *root, const char *path);

/* The digest (`content` in a save) over the package's Lua files. */
bool package_content(const char *root, char out[DIGEST_TEXT_BYTES], Error *error);

#endif
