/* Where things are: scenarios, pictures, saves. */
#ifndef COMMANDS_PLACES_H
#define COMMANDS_PLACES_H

#include <stddef.h>

#include "base/error.h"

/* All owned; NULL where there is no such place. */
typedef struct Places {
  char *home; /* holds scripts/ and assets/ */
  char *scripts;
  char *assets; /* pictures: those of each scenario in a folder of its id */
  char *saves;  /* where games are kept; may not be there yet */
  char *cache;  /* where results are kept that can be made again; may not be there yet */
} Places;

/* cache: $XDG_CACHE_HOME/irongrain, else ~/.cache/irongrain.
 * home: $IRONGRAIN_HOME, else share/irongrain beside the binary's folder, else the source tree it
 * was built from. saves: its saves/ if it has one (a source checkout), else
 * $XDG_DATA_HOME/irongrain/saves, else ~/.local/share/irongrain/saves. */
Places places_find(void);
void places_free(Places *places);

/* Where the pictures of a scenario are looked for, in this order: its own pictures/, then those in
 * the common assets. Nothing has to be there. Freed with picture_folders_free(). */
enum { PICTURE_FOLDERS = 2 };
typedef struct PictureFolders {
  char *names[PICTURE_FOLDERS];
  size_t count;
} PictureFolders;
PictureFolders places_pictures(const Places *places, const char *folder, const char *id);
void picture_folders_free(PictureFolders *folders);

/* The guide for authors, scripts/README.md, or NULL where it is not there. Freed with free(). */
char *places_guide(const Places *places);

/* The folder that SCENARIO names: a path if it holds a slash or is . or .., else a folder in
 * scripts/. NULL with ERROR_FAILED where there is none of that name. Freed with free(). */
char *places_scenario(const Places *places, const char *name, Error *error);

/* The folder of the scenario of the save `file`: `named` (as places_scenario() takes it) where
 * that is not NULL, else the one that the save names among those known. A name in a save is looked
 * for, never used as a path. NULL with an error. Freed with free(). */
char *places_of_save(const Places *places, const char *file, const char *named, Error *error);

/* A path in the place for saves that nothing has yet: NAME-YYYYMMDD-HHMMSS[-k].save, local time;
 * the folder is made. NULL on failure. Freed with free(). */
char *places_new_save(const Places *places, const char *scenario, Error *error);

#endif
