/* The name is tried as it is, then with a number; the journal itself refuses one that is taken. */
#include "author/keep.h"

#include <stdlib.h>

#include "base/file.h"

enum { NAMES_MOST = 10000 };

/* A path where nothing is, or NULL. */
static char *free_path(const char *folder, const char *name) {
  for (unsigned i = 1; i <= NAMES_MOST; i++) {
    Buffer file = {0};
    buffer_add_text(&file, name);
    if (i > 1) buffer_addf(&file, "-%u", i);
    buffer_add_text(&file, ".save");
    char *path = file_join(folder, buffer_text(&file));
    buffer_free(&file);
    if (!file_exists(path)) return path;
    free(path);
  }
  return NULL;
}

char *keep_game(const Trial *trial, const char *folder, const char *name, Error *error) {
  char *path = free_path(folder, name);
  if (!path) {
    error_set(error, "%s holds too many saves: choose another folder to keep games in", folder);
  } else if (!trial_keep(trial, path, error) || !file_exists(path)) {
    free(path);
    path = NULL;
  }
  return path;
}
