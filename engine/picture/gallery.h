/* The pictures of a scenario by their names, as one terminal can show them. A picture is read
 * when it is first asked for and rendered once for each size. */
#ifndef PICTURE_GALLERY_H
#define PICTURE_GALLERY_H

#include "picture/cells.h"

typedef struct Gallery Gallery;

/* The path of NAME.png, .jpg or .jpeg in the folder, whatever lies there, freed with free(); NULL
 * where there is none. */
char *gallery_find(const char *folder, const char *name);

/* The name of a file that differs from such a one by the case of its letters; freed likewise. */
char *gallery_find_near(const char *folder, const char *name);

/* Pictures are looked for, as gallery_find() does, in these folders, in their order.
 * Copied. Begins with COLOURS_WORDS. */
Gallery *gallery_new(const char *const *folders, size_t count);
void gallery_free(Gallery *gallery); /* NULL is fine */

/* How pictures are shown from now on. */
void gallery_look(Gallery *gallery, PictureLook look);

/* Reads all anew from now on: files may have changed. */
void gallery_forget(Gallery *gallery);

/* Whether it can be drawn. False: only its words are to be shown (COLOURS_WORDS, a NULL gallery,
 * or it cannot be read: then *why, where `why` is not NULL, is a line that says so, lent as a
 * picture is; else NULL). */
bool gallery_has(Gallery *gallery, const char *name, const char **why);

/* The picture, as large as fits cols by rows; lent until the gallery is freed or forgets, its
 * look changes, or five other pictures were asked for since. NULL and `why` where gallery_has()
 * is false. */
const Picture *gallery_picture(Gallery *gallery, const char *name, int cols, int rows,
                               const char **why);

#endif
