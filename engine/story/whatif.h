/* The same game with one answer changed, or under a changed rule of the system: everything before
 * it and all luck held. It is a story like any other, kept in no save, that is given the old
 * answers as far as they fit. */
#ifndef STORY_WHATIF_H
#define STORY_WHATIF_H

#include "story/story.h"

/* An answer of the game as it was played. */
typedef struct Given {
  const char *scene, *ask;
  const Value *answer;
  double total; /* of shares: what there was to share; 0: what was given out */
} Given;

typedef struct WhatIf {
  const char *folder, *language;
  const JournalHeader *header; /* seed and options */
  const Value *rules;          /* map of text to text, what the scenario changes; NULL: nothing */
  const Given *given;          /* the game's answers, in order */
  size_t count;
  bool ended;           /* the game came to its end with them */
  long change;          /* which of them (from 0) is another; -1: none */
  const Value *instead; /* the other answer */
  Counts *counts; /* of one who plays many such games one after the other, each with the script
                           of the one before (script/spare.h), outlives the story; or NULL */
} WhatIf;

/* How the answers after the change were found (with rules: all answers). Stops to read on are no
 * decisions and are not counted. */
typedef struct WhatIfCount {
  size_t same;   /* the old answer to the same question of the same scene, word for word */
  size_t fitted; /* that, fitted to what there is now: shares of another total, a nearer figure */
  size_t lent;   /* the old game's last earlier answer to a question of that id, fitted; to an
                    event's choice its answer to that event in another month */
  size_t simple; /* a question that the old game never met so: scene/simple.h */
  size_t left;   /* old answers whose question did not come again, or takes nothing near them */
} WhatIfCount;

/* The answers of a story as they are given to another: a list that is freed with free() and points
 * into the story. */
Given *whatif_given(const Story *played, size_t *count);

/* Plays it to its end, or, where the old game did not end, as far as that went: until its last
 * answer is given and another question waits, or a question of a later period than its last
 * answer's. The story (books open, see StorySetup.opened) is the caller's. NULL with an error
 * where the answers before the change do not fit or the game finds no end, with ERROR_USAGE where
 * `instead` is no good answer, a rule is unknown, or both are wanted at once. A script that breaks
 * leaves a broken story. With no change at all, or `instead` the old answer, the two games are
 * one. */
Story *whatif_play(const WhatIf *what, WhatIfCount *counts, Error *error);

#endif
