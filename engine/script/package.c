/* A path from a scenario is data until it was judged twice: by its letters (relative, no "..",
 * nothing that a terminal or another system reads differently), and by where it leads once every
 * link on the way is resolved. The digest follows no link at all: it is of what lies in the folder.
 */
#include "script/package.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "script/limits.h"

enum { PATH_BYTES = 200, DEPTH_MAX = 16 };

static bool ends_in_lua(const char *path) {
  size_t length = strlen(path);
  return length >= 4 && strcmp(path + length - 4, ".lua") == 0;
}

/* True if valid UTF-8 without control characters and backslashes. */
static bool plain_text(const char *path) {
  if (!utf8_is_valid(path, strlen(path)) || strchr(path, '\\')) return false;
  for (size_t length; *path; path += length) {
    if (utf8_is_control(utf8_decode(path, &length))) return false;
  }
  return true;
}

/* True if every part between slashes is a name: none empty, "." or "..". */
static bool plain_parts(const char *path) {
  for (;;) {
    size_t length = strcspn(path, "/");
    if (length == 0 || (length == 1 && path[0] == '.')) return false;
    if (length == 2 && path[0] == '.' && path[1] == '.') return false;
    if (path[length] == '\0') return true;
    path += length + 1;
  }
}

static bool plain_path(const char *path) {
  return strlen(path) <= PATH_BYTES && plain_text(path) && plain_parts(path);
}

static bool is_below(const char *root, const char *real) {
  size_t length = strlen(root);
  if (strncmp(real, root, length) != 0) return false;
  return real[length] == '/' || (length == 1 && root[0] == '/');
}

/* The real path of a file of the package, or NULL with an error. */
static char *locate(const char *root, const char *path, Error *error) {
  if (!plain_path(path)) {
    error_set(error, "\"%s\" is no path inside the scenario's folder (parts/of/names.lua)", path);
    return NULL;
  }
  char *joined = file_join(root, path);
  char *real = realpath(joined, NULL);
  free(joined);
  if (!real) {
    error_set(error, "there is no file %s in the scenario's folder", path);
  } else if (!is_below(root, real)) {
    error_set(error, "%s leads out of the scenario's folder", path);
    free(real);
    real = NULL;
  }
  return real;
}

static bool is_regular(const char *real) {
  struct stat status;
  return stat(real, &status) == 0 && S_ISREG(status.st_mode);
}

static bool too_large(const char *real, size_t max_bytes) {
  struct stat status;
  return stat(real, &status) == 0 && status.st_size > 0 && (uintmax_t)status.st_size > max_bytes;
}

bool package_read(const char *root, const char *path, size_t max_bytes, Buffer *out, Error *error) {
  char *real = locate(root, path, error);
  if (!real) return false;
  bool done = false;
  if (!is_regular(real)) {
    error_set(error, "%s is no regular file", path);
  } else if (too_large(real, max_bytes)) {
    error_set(error, "%s has more than %zu bytes", path, max_bytes);
  } else {
    Error why = {0};
    done = file_read(real, max_bytes, out, &why);
    if (!done) error_set(error, "%s cannot be read", path); /* its message has the machine's path */
  }
  free(real);
  return done;
}

bool package_has(const char *root, const char *path) {
  char *real = locate(root, path, NULL);
  bool has = real && is_regular(real);
  free(real);
  return has;
}

typedef struct Walk {
  const char *root;
  bool skip_lessons; /* the top folders that are no part of the game */
  FileList *list;
  size_t room;
  size_t seen;
  Error *error;
} Walk;

static bool is_lesson(const char *path) {
  return strcmp(path, "tests") == 0 || strcmp(path, "teaching") == 0 || strcmp(path, "lang") == 0;
}

static void keep(Walk *walk, const char *path) {
  FileList *list = walk->list;
  if (list->count == walk->room) {
    walk->room = walk->room ? walk->room * 2 : 32;
    list->names = memory_grow(list->names, walk->room, sizeof *list->names);
  }
  list->names[list->count++] = memory_copy(path);
}

static bool walk_folder(Walk *walk, const char *folder, int depth);

static bool walk_entry(Walk *walk, const char *path, int depth) {
  char *whole = file_join(walk->root, path);
  struct stat status;
  bool there = lstat(whole, &status) == 0;
  free(whole);
  if (++walk->seen > LIMIT_FILES * 4) {
    error_set(walk->error, "the scenario's folder holds too many files");
    return false;
  }
  if (there && S_ISDIR(status.st_mode)) {
    if (walk->skip_lessons && is_lesson(path)) return true;
    return walk_folder(walk, path, depth + 1);
  }
  if (!there || !S_ISREG(status.st_mode) || !ends_in_lua(path)) return true;
  if (walk->list->count == LIMIT_FILES) {
    error_set(walk->error, "the scenario has more than %d Lua files", LIMIT_FILES);
    return false;
  }
  keep(walk, path);
  return true;
}

static bool walk_folder(Walk *walk, const char *folder, int depth) {
  if (depth > DEPTH_MAX) {
    error_set(walk->error, "%s: folders lie more than %d deep", folder, DEPTH_MAX);
    return false;
  }
  char *whole = *folder ? file_join(walk->root, folder) : memory_copy(walk->root);
  FileList names;
  Error why = {0};
  bool done = file_list(whole, &names, &why);
  free(whole);
  if (!done) {
    error_set(walk->error, "the folder %s cannot be read", *folder ? folder : "of the scenario");
    return false;
  }
  for (size_t i = 0; i < names.count && done; i++) {
    char *path = *folder ? file_join(folder, names.names[i]) : memory_copy(names.names[i]);
    done = walk_entry(walk, path, depth);
    free(path);
  }
  file_list_free(&names);
  return done;
}

static int compare_paths(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool list_files(Walk *walk, const char *folder) {
  *walk->list = (FileList){0};
  bool done = walk_folder(walk, folder, 0);
  if (!done) {
    file_list_free(walk->list);
  } else if (walk->list->count > 1) {
    qsort(walk->list->names, walk->list->count, sizeof *walk->list->names, compare_paths);
  }
  return done;
}

static bool check_names(FileList *list, Error *error) {
  for (size_t i = 0; i < list->count; i++) {
    if (plain_path(list->names[i])) continue;
    error_set(error, "%s: such a file name cannot be loaded", list->names[i]);
    file_list_free(list);
    return false;
  }
  return true;
}

bool package_list(const char *root, const char *folder, FileList *list, Error *error) {
  *list = (FileList){0};
  if (*folder && !plain_path(folder)) {
    error_set(error, "\"%s\" is no folder inside the scenario's", folder);
    return false;
  }
  char *whole = file_join(root, folder);
  struct stat status;
  bool is_folder = lstat(whole, &status) == 0 && S_ISDIR(status.st_mode);
  free(whole);
  if (!is_folder) return true;
  Walk walk = {.root = root, .list = list, .error = error};
  return list_files(&walk, folder) && check_names(list, error);
}

/* Path, NUL, decimal length, NUL, bytes. */
static bool add_file(const char *root, const char *path, Buffer *whole, Error *error) {
  char *file = file_join(root, path);
  Buffer bytes = {0};
  bool done = whole->length < LIMIT_PACKAGE_BYTES &&
              file_read(file, LIMIT_PACKAGE_BYTES - whole->length, &bytes, NULL);
  free(file);
  if (done) {
    buffer_add(whole, path, strlen(path) + 1);
    buffer_addf(whole, "%zu", bytes.length);
    buffer_add_char(whole, '\0');
    buffer_add(whole, bytes.bytes, bytes.length);
  } else {
    error_set(error, "%s cannot be read, or the Lua files have more than %d bytes together", path,
              LIMIT_PACKAGE_BYTES);
  }
  buffer_free(&bytes);
  return done;
}

bool package_content(const char *root, char out[DIGEST_TEXT_BYTES], Error *error) {
  FileList list;
  Walk walk = {.root = root, .skip_lessons = true, .list = &list, .error = error};
  if (!list_files(&walk, "")) return false;
  Buffer whole = {0};
  bool done = true;
  for (size_t i = 0; i < list.count && done; i++)
    done = add_file(root, list.names[i], &whole, error);
  if (done) digest_text(whole.bytes ? whole.bytes : "", whole.length, out);
  buffer_free(&whole);
  file_list_free(&list);
  return done;
}
