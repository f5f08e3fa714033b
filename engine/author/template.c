/* Each file is written once into a folder that was made for it, and what was made is kept in a
 * list: if one fails, the list is taken back from its end, so that files go before the folders
 * they lie in. That the folder is ours is mkdir's word, not a look beforehand. */
#include "author/template.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"
#include "script/calls.h"

/* What an editor is told of the engine, which the engine knows best. */
static const struct {
  const char *path;
  bool (*write)(Buffer *out, Error *error);
} editor_files[] = {
    {"tests/types/irongrain.lua", calls_definitions},
    {".luarc.json", calls_luarc},
    {".luacheckrc", calls_luacheckrc},
};

static bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool template_is_name(const char *name) {
  size_t length = strlen(name);
  for (const char *c = name; *c; c++) {
    if (!is_small(*c) && (c == name || (!is_digit(*c) && *c != '_'))) return false;
  }
  return length > 0 && length <= TEMPLATE_NAME_MOST;
}

/* Small letters and digits of ASCII stay, capitals become small, all between them is one "_". */
static void add_good_letters(Buffer *good, const char *name) {
  bool gap = false;
  for (const char *c = name; *c; c++) {
    char letter = *c >= 'A' && *c <= 'Z' ? (char)(*c - 'A' + 'a') : *c;
    if (is_small(letter) || is_digit(letter)) {
      if (gap && good->length > 0) buffer_add_char(good, '_');
      buffer_add_char(good, letter);
      gap = false;
    } else {
      gap = true;
    }
  }
}

char *template_good_name(const char *name) {
  Buffer good = {0};
  add_good_letters(&good, name);
  Buffer whole = {0};
  if (good.length == 0) {
    buffer_add_text(&whole, "my_scenario");
  } else if (is_digit(good.bytes[0])) {
    buffer_add_text(&whole, "scenario_"); /* an id begins with a letter */
  }
  buffer_add(&whole, buffer_text(&good), good.length);
  buffer_free(&good);
  char *text = buffer_take(&whole);
  if (strlen(text) > TEMPLATE_NAME_MOST) text[TEMPLATE_NAME_MOST] = '\0';
  return text;
}

/* "ten_carts" as "Ten Carts". */
static char *title_of(const char *name) {
  char *title = memory_copy(name);
  for (char *c = title; *c; c++) {
    bool begins = c == title || c[-1] == ' ';
    if (*c == '_') *c = ' ';
    if (begins && is_small(*c)) *c = (char)(*c - 'a' + 'A');
  }
  return title;
}

/* The file's bytes with name and title in the places kept for them. */
static void fill(Buffer *out, const TemplateFile *file, const char *name, const char *title) {
  static const char name_mark[] = "@NAME@", title_mark[] = "@TITLE@";
  const char *from = file->bytes, *mark;
  while ((mark = strchr(from, '@')) != NULL) {
    buffer_add(out, from, (size_t)(mark - from));
    if (strncmp(mark, name_mark, sizeof name_mark - 1) == 0) {
      buffer_add_text(out, name);
      from = mark + sizeof name_mark - 1;
    } else if (strncmp(mark, title_mark, sizeof title_mark - 1) == 0) {
      buffer_add_text(out, title);
      from = mark + sizeof title_mark - 1;
    } else {
      buffer_add_char(out, '@');
      from = mark + 1;
    }
  }
  buffer_add_text(out, from);
}

/* What was made so far: paths, in their order. */
static void take_back(FileList *made) {
  for (size_t i = made->count; i > 0; i--) remove(made->names[i - 1]);
}

static void note(FileList *made, const char *path) {
  made->names = memory_grow(made->names, made->count + 1, sizeof *made->names);
  made->names[made->count++] = memory_copy(path);
}

static bool make_folder(FileList *made, const char *path, Error *error) {
  for (size_t i = 0; i < made->count; i++) {
    if (strcmp(made->names[i], path) == 0) return true;
  }
  if (!file_make_folder(path, error)) return false;
  note(made, path);
  return true;
}

/* The folders between `folder` and a file below it, which are at most as deep as the path. */
static bool make_parents(FileList *made, const char *folder, const char *path, Error *error) {
  bool good = true;
  for (const char *slash = path; good && (slash = strchr(slash, '/')) != NULL; slash++) {
    char *part = memory_copy_bytes(path, (size_t)(slash - path));
    char *whole = file_join(folder, part);
    good = make_folder(made, whole, error);
    free(whole);
    free(part);
  }
  return good;
}

static bool make_file(FileList *made, const char *folder, const char *path, const Buffer *bytes,
                      Error *error) {
  if (!make_parents(made, folder, path, error)) return false;
  char *whole = file_join(folder, path);
  bool there = file_exists(whole);
  bool good = file_write_new(whole, buffer_text(bytes), bytes->length, error);
  if (!there && file_exists(whole)) note(made, whole);
  free(whole);
  return good;
}

static bool make_files(FileList *made, const char *folder, Error *error) {
  const char *name = file_base_name(folder);
  char *title = title_of(name);
  bool good = true;
  for (const TemplateFile *file = template_files; file->path && good; file++) {
    Buffer bytes = {0};
    fill(&bytes, file, name, title);
    good = make_file(made, folder, file->path, &bytes, error);
    buffer_free(&bytes);
  }
  free(title);
  return good;
}

static bool make_editor_files(FileList *made, const char *folder, Error *error) {
  bool good = true;
  for (size_t i = 0; i < sizeof editor_files / sizeof editor_files[0] && good; i++) {
    Buffer bytes = {0};
    good = editor_files[i].write(&bytes, error) &&
           make_file(made, folder, editor_files[i].path, &bytes, error);
    buffer_free(&bytes);
  }
  return good;
}

bool template_make(const char *folder, Error *error) {
  FileList made = {0};
  bool good = make_folder(&made, folder, error) && make_files(&made, folder, error) &&
              make_editor_files(&made, folder, error);
  if (!good) take_back(&made);
  file_list_free(&made);
  return good;
}
