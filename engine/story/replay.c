/* The same run as a story's, with a visitor at each scene and no pen: the journal is opened for
 * reading, and where an answer does not fit the replay simply ends with the reason. */
#include "story/replay.h"

#include <string.h>

#include "base/digest.h"
#include "story/run.h"

typedef struct Replay {
  Run run;
  Journal *journal;
  const ReplayVisitor *visitor;
} Replay;

static bool open_save(Replay *replay, const char *path, const char *folder, const RunManner *manner,
                      Error *error) {
  replay->journal = journal_open(path, JOURNAL_READ, error);
  if (!replay->journal || !run_load(&replay->run, folder, manner, error)) {
    return false;
  }
  const char *wanted = journal_header(replay->journal)->scenario;
  const char *found = script_manifest(replay->run.script)->id;
  if (strcmp(wanted, found) == 0) return true;
  error_set(error, "%s is a save of the scenario %s, not of %s", path, wanted, found);
  return false;
}

/* How many answers are to be given; false where there are fewer than asked for. */
static bool count_answers(const Replay *replay, long upto, size_t *count, Error *error) {
  *count = journal_count(replay->journal);
  if (upto < 0) return true;
  if ((size_t)upto > *count) {
    error_set_usage(error, "%s has %zu answer%s, fewer than %ld", journal_path(replay->journal),
                    *count, *count == 1 ? "" : "s", upto);
    return false;
  }
  *count = (size_t)upto;
  return true;
}

/* Shows the scene that waits; false where the visitor has seen enough. */
static bool show(Replay *replay, const Value *answer) {
  return replay->visitor->visit(replay->visitor->context, script_scene(replay->run.script), answer);
}

/* Gives answers until there are `count`, the visitor has enough, or it goes no further. */
static void play(Replay *replay, size_t count) {
  Run *run = &replay->run;
  while (run_follow_marks(run, replay->journal) && run->count < count) {
    char digest[DIGEST_TEXT_BYTES];
    JournalAnswer given = journal_answer_at(replay->journal, run->count);
    Value *canonical = run_judge(run, &given, digest);
    if (!canonical) break;
    if (!show(replay, canonical)) {
      value_free(canonical);
      return;
    }
    run_give(run, canonical, digest);
  }
  if (!run->is_broken) show(replay, NULL);
}

static bool judge(const Run *run, ReplayResult *result, Error *error) {
  result->drift = run->drift;
  result->same_content = run->same_content;
  result->misfit = run->is_misfit;
  result->broken = run->is_broken;
  result->answers = run->count;
  if ((run->is_misfit || run->is_broken) && error) *error = run->fault;
  return !run->is_misfit && !run->is_broken;
}

static bool run_save(Replay *replay, const char *path, const char *folder, long upto,
                     const RunManner *manner, ReplayResult *result, Error *error) {
  size_t count = 0;
  if (!open_save(replay, path, folder, manner, error)) return false;
  result->torn_line = journal_torn_line(replay->journal);
  result->is_authors = journal_header(replay->journal)->is_authors;
  script_on_record(replay->run.script, replay->visitor->record, replay->visitor->context);
  if (!count_answers(replay, upto, &count, error)) return false;
  if (!run_begin(&replay->run, journal_header(replay->journal), manner, count, error)) return false;
  play(replay, count);
  return judge(&replay->run, result, error);
}

bool replay_run(const char *path, const char *folder, long upto, const char *language,
                bool documents, const ReplayVisitor *visitor, ReplayResult *result, Error *error) {
  Replay replay = {.run = {.drift = -1}, .visitor = visitor};
  RunManner manner = {.language = language, .documents = documents, .counts = visitor->counts};
  *result = (ReplayResult){.drift = -1};
  bool done = run_save(&replay, path, folder, upto, &manner, result, error);
  run_free(&replay.run);
  journal_close(replay.journal, NULL);
  return done;
}
