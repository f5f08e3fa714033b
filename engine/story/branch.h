/* Taking a game up again from an earlier answer, in a save of its own. */
#ifndef STORY_BRANCH_H
#define STORY_BRANCH_H

#include "story/story.h"

/* Makes a new save beside the story's own (NAME-2.save, NAME-3.save, … never over a file) with its
 * first `count` answers, and goes on in it: story_path() is the new one then, and the old save
 * stays as it was. False, and nothing has changed, where the game is kept in no save, has fewer
 * answers on disk, or cannot be followed to there. */
bool story_branch(Story *story, size_t count, Error *error);

/* Writes the game so far, whatever it is kept in, to a new save at `path`, under today's content
 * and with digests made anew; the story itself goes on as before. Never over a file; false, and
 * nothing is left at `path`, where it cannot be written whole. */
bool story_save_as(const Story *story, const char *path, Error *error);

#endif
