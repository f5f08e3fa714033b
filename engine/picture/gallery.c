/* Few pictures are on the screen of one game, and fewer at a time: lists that are walked. */
#include "picture/gallery.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"

enum { RENDERED_MOST = 12, IMAGES_MOST = 6, ENDINGS = 3 };

static const char *const endings[ENDINGS] = {".png", ".jpg", ".jpeg"};

/* A picture that was read, or could not be. */
typedef struct Known {
  char *name;
  Image *image; /* NULL: `why` */
  char *why;
} Known;

/* One that was rendered at exactly this size. */
typedef struct Rendered {
  char *name;
  int cols, rows;
  Picture *picture;
} Rendered;

struct Gallery {
  char **folders;
  size_t folder_count;
  PictureLook look;
  Known known[IMAGES_MOST]; /* the latest first */
  size_t known_count;
  Rendered rendered[RENDERED_MOST]; /* likewise */
  size_t rendered_count;
};

Gallery *gallery_new(const char *const *folders, size_t count) {
  Gallery *gallery = memory_new(sizeof *gallery);
  gallery->folders = memory_grow(NULL, count + 1, sizeof *gallery->folders);
  for (size_t i = 0; i < count; i++) {
    if (folders[i]) gallery->folders[gallery->folder_count++] = memory_copy(folders[i]);
  }
  gallery->look.colours = COLOURS_WORDS;
  return gallery;
}

static void drop_known(Known *known) {
  free(known->name);
  free(known->why);
  image_free(known->image);
}

static void drop_rendered(Rendered *rendered) {
  free(rendered->name);
  picture_free(rendered->picture);
}

static void drop_all_rendered(Gallery *gallery) {
  for (size_t i = 0; i < gallery->rendered_count; i++) drop_rendered(&gallery->rendered[i]);
  gallery->rendered_count = 0;
}

void gallery_free(Gallery *gallery) {
  if (!gallery) return;
  drop_all_rendered(gallery);
  for (size_t i = 0; i < gallery->known_count; i++) drop_known(&gallery->known[i]);
  for (size_t i = 0; i < gallery->folder_count; i++) free(gallery->folders[i]);
  free(gallery->folders);
  free(gallery);
}

void gallery_look(Gallery *gallery, PictureLook look) {
  if (!gallery) return;
  bool is_same = look.colours == gallery->look.colours && look.glyphs == gallery->look.glyphs &&
                 look.is_ink_dark == gallery->look.is_ink_dark;
  if (!is_same) drop_all_rendered(gallery);
  gallery->look = look;
}

char *gallery_find(const char *folder, const char *name) {
  for (size_t i = 0; i < ENDINGS; i++) {
    Buffer file = {0};
    buffer_addf(&file, "%s%s", name, endings[i]);
    char *path = file_join(folder, buffer_text(&file));
    buffer_free(&file);
    if (file_exists(path)) return path;
    free(path);
  }
  return NULL;
}

char *gallery_find_near(const char *folder, const char *name) {
  size_t length = strlen(name);
  FileList files = {0};
  char *found = NULL;
  if (!file_list(folder, &files, NULL)) return NULL;
  for (size_t i = 0; i < files.count && !found; i++) {
    const char *file = files.names[i];
    if (strncasecmp(file, name, length) != 0) continue;
    for (size_t k = 0; k < ENDINGS && !found; k++) {
      if (strcasecmp(file + length, endings[k]) == 0) found = memory_copy(file);
    }
  }
  file_list_free(&files);
  return found;
}

/* The file of that name in the first folder that has one; NULL where none has. */
static char *find_file(const Gallery *gallery, const char *name) {
  char *path = NULL;
  for (size_t i = 0; i < gallery->folder_count && !path; i++) {
    path = gallery_find(gallery->folders[i], name);
  }
  return path;
}

/* There is none, but perhaps one of another case. */
static void tell_missing(const Gallery *gallery, const char *name, Error *error) {
  char *near = NULL;
  for (size_t i = 0; i < gallery->folder_count && !near; i++) {
    near = gallery_find_near(gallery->folders[i], name);
  }
  error_set(error, "there is no %s.png or %s.jpg among the scenario's pictures%s%s%s", name, name,
            near ? " (there is " : "", near ? near : "", near ? "; names are small letters)" : "");
  free(near);
}

static void read_picture(const Gallery *gallery, Known *known) {
  Error error = {0};
  char *path = find_file(gallery, known->name);
  if (path) {
    known->image = image_read(path, &error);
  } else {
    tell_missing(gallery, known->name, &error);
  }
  if (!known->image) known->why = memory_copy(error.message);
  free(path);
}

/* What was asked for last stands first; the last is dropped where there is no room. */
static const Known *know(Gallery *gallery, const char *name) {
  Known found = {0};
  size_t at = 0;
  while (at < gallery->known_count && strcmp(gallery->known[at].name, name) != 0) at++;
  if (at < gallery->known_count) {
    found = gallery->known[at];
  } else {
    found.name = memory_copy(name);
    read_picture(gallery, &found);
    if (gallery->known_count == IMAGES_MOST) {
      drop_known(&gallery->known[--at]);
    } else {
      gallery->known_count++;
    }
  }
  memmove(gallery->known + 1, gallery->known, at * sizeof found);
  gallery->known[0] = found;
  return &gallery->known[0];
}

static bool is_rendered(const Rendered *rendered, const char *name, int cols, int rows) {
  return rendered->cols == cols && rendered->rows == rows && !strcmp(rendered->name, name);
}

/* The same of what was rendered, at exactly this size. */
static const Picture *render(Gallery *gallery, const Known *known, int cols, int rows) {
  Rendered found = {0};
  size_t at = 0, count = gallery->rendered_count;
  while (at < count && !is_rendered(&gallery->rendered[at], known->name, cols, rows)) at++;
  if (at < count) {
    found = gallery->rendered[at];
  } else {
    found = (Rendered){.name = memory_copy(known->name), .cols = cols, .rows = rows};
    found.picture = picture_render(known->image, cols, rows, gallery->look);
    if (count == RENDERED_MOST) {
      drop_rendered(&gallery->rendered[--at]);
    } else {
      gallery->rendered_count++;
    }
  }
  memmove(gallery->rendered + 1, gallery->rendered, at * sizeof found);
  gallery->rendered[0] = found;
  return found.picture;
}

bool gallery_has(Gallery *gallery, const char *name, const char **why) {
  if (why) *why = NULL;
  if (!gallery || !name || gallery->look.colours == COLOURS_WORDS) return false;
  const Known *known = know(gallery, name);
  if (why) *why = known->why;
  return known->image != NULL;
}

const Picture *gallery_picture(Gallery *gallery, const char *name, int cols, int rows,
                               const char **why) {
  if (!gallery_has(gallery, name, why) || cols < 1 || rows < 1) return NULL;
  const Known *known = know(gallery, name);
  picture_fit(known->image, &cols, &rows);
  return render(gallery, known, cols, rows);
}

void gallery_forget(Gallery *gallery) {
  if (!gallery) return;
  drop_all_rendered(gallery);
  for (size_t i = 0; i < gallery->known_count; i++) drop_known(&gallery->known[i]);
  gallery->known_count = 0;
}
