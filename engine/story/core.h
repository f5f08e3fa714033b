/* What a Story is made of: for story.c, author.c and beside.c alone. */
#ifndef STORY_CORE_H
#define STORY_CORE_H

#include "story/notes.h"
#include "story/run.h"
#include "story/story.h"
#include "story/successor.h"

struct Story {
  char *folder, *language;
  Value *rules;
  bool read_only;
  RunManner manner;
  Run run;
  Journal *journal;
  Notes notes;
  long drift_told; /* the last drift that a note was made of, or -1 */
  size_t waiting;  /* answers among the owed lines */
  char trouble[320];
};

/* A fresh run of this game that has followed the journal's first `count` answers; run_free() is due
 * after true and after false. */
bool core_follow(const Story *story, size_t count, Run *fresh, Error *error);

/* Puts a fresh run in the place of the old one; it is the story's then. */
bool core_take_over(Story *story, Run *fresh, Error *error);

/* A save that goes on under other content says so before the first line written under it. */
void core_changed_content(Story *story);

/* To be called after whatever may have written: the words for what is owed, or would be. */
void core_update_trouble(Story *story);

#endif
