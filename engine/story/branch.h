/* Taking a game up again from an earlier answer, in a save of its own. */
#ifndef STORY_BRANCH_H
#define STORY_BRANCH_H

#include "story/story.h"

/* Makes a new save beside the story's own (NAME-2.save, NAME-3.save, … never over a file) with its
 * first `count` answers, and goes on in it: story_path() is the new one then, and the old save stays
 * as it was. False, and nothing has changed, where the game is kept in no save, has fewer answers on
 * disk, or cannot be followed to there. */
bool story_branch(Story *story, size_t count, Error *error);

#endif
