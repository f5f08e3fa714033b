/* Games that are worth keeping, as saves in a folder of the tester's. */
#ifndef AUTHOR_KEEP_H
#define AUTHOR_KEEP_H

#include "author/trial.h"

/* Plays the game again into folder/NAME.save, or NAME-2.save, -3 … where there is one already:
 * never over an existing file. Returns the path, freed with free(); NULL where nothing was kept,
 * with an error where something went wrong (a game without an answer leaves no save, and no
 * error). */
char *keep_game(const Trial *trial, const char *folder, const char *name, Error *error);

#endif
