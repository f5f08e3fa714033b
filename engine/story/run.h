/* A script and the answers it was given: the one mechanism of going forward, back and again. Inside
 * this room only. */
#ifndef STORY_RUN_H
#define STORY_RUN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/digest.h"
#include "base/error.h"
#include "journal/journal.h"
#include "scene/scene.h"
#include "script/script.h"
#include "story/kept.h"

/* A decision that was taken. */
typedef struct Decision {
  Scene *scene;  /* its books are dropped */
  Value *answer; /* canonical */
  char digest[DIGEST_TEXT_BYTES];
} Decision;

typedef struct Run {
  Script *script;
  Decision *past; /* the last one is the one that broke the script, where it is broken */
  size_t count, room;
  Kept *kept;     /* the books so far; NULL where nobody will look */
  bool opened;    /* the ledger stays with each scene */
  size_t marks;   /* lines of the author that were followed */
  bool is_broken; /* `fault` is the script's error */
  bool is_misfit; /* stopped before a journaled answer that does not fit; `fault` says why */
  Error fault;
  long drift;        /* first decision (0-based) whose digest is not the journaled one, or -1 */
  bool same_content; /* of the drifted line and the script: not the author's doing */
} Run;

/* How the game is shown: what a scene depends on beside the journal, and where log(...) goes. */
typedef struct RunManner {
  const char *language;
  bool documents;
  ScriptLog *log;
  void *log_context;
  Counts *counts;     /* what a tester counts, outlives the run; or NULL */
  bool keeps;         /* the books, for who looks at them */
  bool opened;        /* the public ledger stays with each scene */
  const Value *rules; /* of the system that are changed: map of text to text; or NULL */
} RunManner;

/* Loads the scenario; run_free() is due after true and after false. */
bool run_load(Run *run, const char *folder, const RunManner *manner, Error *error);

/* Runs to the first question, with the seed and options of the header; a script that fails on
 * the way leaves a broken run. False where the options do not fit, or with ERROR_USAGE where the
 * scenario refuses the manner's rules. What the author logs is told
 * only where no journaled answer is `to_follow`: see run_follow(). */
bool run_begin(Run *run, const JournalHeader *header, const RunManner *manner, size_t to_follow,
               Error *error);

/* Judges a journaled answer against the scene that waits: NULL and is_misfit where it does not fit.
 * The canonical answer is the caller's; `digest` is the scene's. A drift is noted. */
Value *run_judge(Run *run, const JournalAnswer *given, char digest[DIGEST_TEXT_BYTES]);

/* Follows the author's lines that stand where the run is now. False, and is_misfit, where one
 * does not fit. */
bool run_follow_marks(Run *run, const Journal *journal);

/* Gives the scene that waits a canonical answer, which the run owns then. It may break the
 * script. */
void run_give(Run *run, Value *canonical, const char *digest);

/* Gives the first `count` journaled answers, as far as they fit and the script goes. What the
 * author logs on the way was told when it was first played; only what leads to the scene that
 * waits at the end is told again. */
void run_follow(Run *run, const Journal *journal, size_t count, const RunManner *manner);

void run_free(Run *run);

#endif
