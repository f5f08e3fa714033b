/* The scenario that `irongrain new` makes: files kept in engine/author/template/ and compiled into
 * the binary, with a name and a title put in. It plays, checks and tests as it stands. */
#ifndef AUTHOR_TEMPLATE_H
#define AUTHOR_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"

enum { TEMPLATE_NAME_MOST = 64 }; /* bytes: the most that an id has */

/* One file as it is kept: where it stands @NAME@ and @TITLE@ are still to be filled in. */
typedef struct TemplateFile {
  const char *path; /* below the scenario's folder: "events/cow.lua" */
  const char *bytes;
  size_t length;
} TemplateFile;

/* All of them, folders apart, ended by one whose path is NULL. */
extern const TemplateFile template_files[];

/* True if a scenario can have that id: [a-z][a-z0-9_]*, at most TEMPLATE_NAME_MOST bytes. */
bool template_is_name(const char *name);

/* The nearest good name, which may be of any text: "Ten-Carts" gives "ten_carts". Freed with
 * free(). */
char *template_good_name(const char *name);

/* Makes `folder`, whose last part is a good name and whose parent is there, and all files in it.
 * Never writes where anything is already; where it fails, nothing that it made is left. */
bool template_make(const char *folder, Error *error);

#endif
