/* One change, played and written: what `debrief` and its tests ask for (report/change.h has the
 * section, story/whatif.h the game). */
#ifndef REPORT_CHANGE_PLAY_H
#define REPORT_CHANGE_PLAY_H

#include "report/change.h"

typedef struct ChangeWish {
  const char *id;       /* of the section, unique in the report */
  long at;              /* the answer (from 0) that is another; where `rules` is NULL */
  const Value *instead; /* the other answer */
  const Value *rules;   /* map of text to text; or NULL */
} ChangeWish;

/* Plays the game in `folder` again with that change and adds the section. `played` has its books
 * open (StorySetup.opened). False with whatif_play()'s error, and nothing is added. */
bool change_play(Paper *paper, const Plan *plan, const char *folder, const char *language,
                 Story *played, const ChangeWish *wish, Error *error);

#endif
