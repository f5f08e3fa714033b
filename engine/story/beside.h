/* A page beside the story as the scenario has it now. Inside this room only. */
#ifndef STORY_BESIDE_H
#define STORY_BESIDE_H

#include "script/beside.h"
#include "story/story.h"

/* Fills `out` (script/beside.h), which is the caller's after true and after false. False with the
 * reason. Should the scenario break a bound over it, the game is followed again from its journal:
 * it stands as before, and scenes that were given out before are gone. */
bool story_beside(Story *story, BesidePage page, Beside *out, Error *error);

#endif
