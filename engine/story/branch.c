/* The scenario is first led to the place; only when that has worked is the new file made, opened
 * and put in the place of the old one. */
#include "story/branch.h"

#include <assert.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "story/core.h"

enum { FIRST_NUMBER = 2, LAST_NUMBER = 9999 };

/* A branch under the first number that is free, also of a file made this very moment. */
static Journal *open_branch(const char *path, size_t count, Error *error) {
  for (unsigned number = FIRST_NUMBER; number <= LAST_NUMBER; number++) {
    char *next = successor_path(path, number);
    bool is_made = journal_branch(path, count, next, error);
    bool is_taken = !is_made && file_exists(next);
    Journal *journal = is_made ? journal_open(next, JOURNAL_WRITE, error) : NULL;
    free(next);
    if (!is_taken) return journal;
    error_clear(error);
  }
  error_set(error, "no free name beside %s for a new save", path);
  return NULL;
}

static bool follow(const Story *story, size_t count, Run *fresh, Error *error) {
  if (!core_follow(story, count, fresh, error)) return false;
  if (!fresh->is_misfit && !fresh->is_broken) return true;
  *error = fresh->fault;
  error_prefix(error, "the scenario was changed and cannot go back to there");
  return false;
}

/* The story is the new file's from here on. */
static void move_to(Story *story, Journal *next) {
  Error lost = {0};
  if (!journal_close(story->journal, &lost)) notes_add(&story->notes, lost.message);
  story->journal = next;
  story->waiting = 0;
  story->read_only = false;
}

/* A new file under today's header, or NULL. */
static Journal *create(const Story *story, const char *path, Error *error) {
  const JournalHeader *old = journal_header(story->journal);
  Value *options = script_options(story->run.script, old->options, error);
  if (!options) return NULL;
  JournalHeader header = successor_header(story->run.script, old->seed, options, old->is_authors);
  value_free(options);
  Journal *journal = journal_create(path, &header, error);
  journal_header_free(&header);
  return journal;
}

bool story_save_as(const Story *story, const char *path, Error *error) {
  assert(!story->rules);
  Journal *journal = create(story, path, error);
  if (!journal) return false;
  successor_copy(journal, story->journal, &story->run);
  bool done = journal_owed(journal) == 0;
  if (!done) error_set(error, "cannot make %s: %s", path, journal_owed_reason(journal));
  if (!journal_close(journal, done ? error : NULL)) done = false;
  if (!done) unlink(path);
  return done;
}

bool story_branch(Story *story, size_t count, Error *error) {
  const char *path = journal_path(story->journal);
  Run fresh = {0};
  if (!path) {
    error_set(error, "this game is kept in no save that could be taken up again");
    return false;
  }
  if (count > story->run.count) {
    error_set(error, "this game has only %zu answer%s", story->run.count,
              story->run.count == 1 ? "" : "s");
    return false;
  }
  story_retry(story);
  bool followed = follow(story, count, &fresh, error);
  Journal *next = followed ? open_branch(path, count, error) : NULL;
  if (!next) {
    run_free(&fresh);
    return false;
  }
  move_to(story, next);
  return core_take_over(story, &fresh, error);
}
