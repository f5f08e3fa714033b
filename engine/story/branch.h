/* A game taken up again from an earlier page, in a save of its own: the first stays as it was
 * lived. */
#ifndef STORY_BRANCH_H
#define STORY_BRANCH_H

#include "story/story.h"

/* Makes a save that shares the first `count` answers of this game, under the first free name beside
 * it (NAME-2.save, NAME-3.save, ...), never over an existing file, and returns its path, freed with
 * free(). The story itself goes on as it is; to play the new one, leave and open that save (see
 * FrontSetup.next). NULL where the game is kept nowhere, has fewer answers on disk, or the disk
 * refuses. */
char *story_branch(const Story *story, size_t count, Error *error);

#endif
