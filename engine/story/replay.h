/* A journal played again without a player: for `replay`, golden games and later the debrief. */
#ifndef STORY_REPLAY_H
#define STORY_REPLAY_H

#include "story/story.h"

/* What a replay meets, in order. `scene` is complete; `answer` is NULL at the last one. Returning
 * false stops the replay. */
typedef bool ReplayVisit(void *context, const Scene *scene, const Value *answer);

/* Who is shown a replay: each scene, and before the scene of the next question each row of the
 * books that the scenario keeps (NULL: none). */
typedef struct ReplayVisitor {
  ReplayVisit *visit;
  ScriptRecord *record;
  void *context;  /* of both */
  Counts *counts; /* of one thread: the scenario is loaded once for all replays that share it
                     (script/spare.h); NULL: for this one alone */
} ReplayVisitor;

typedef struct ReplayResult {
  long drift;        /* first answer (0-based) whose digest differs, or -1 */
  bool same_content; /* of the drifted line: the engine's fault */
  bool misfit;       /* stopped before an answer that does not fit; error says which and why */
  bool broken;       /* the script failed; the error has place and trace */
  size_t answers;    /* given before it stopped; the one that broke the script is counted */
  bool is_authors;   /* the save is an author's game (journal/journal.h) */
  size_t torn_line;  /* of the save, left out; 0: none was torn */
} ReplayResult;

/* Replays the effective answers of the save at `path` in the scenario in `folder`. Shows the
 * scenes with n = 0..upto (all where upto is negative; ERROR_USAGE where there are fewer answers
 * than upto) and the rows recorded on the way. Never writes. False on any failure but a drift. */
bool replay_run(const char *path, const char *folder, long upto, const char *language,
                bool documents, const ReplayVisitor *visitor, ReplayResult *result, Error *error);

#endif
