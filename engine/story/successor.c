/* A save whose answers do not fit any more is never changed. Those that fit are written into a new
 * one in a single go: a crash in between leaves either all of them there or an empty game. */
#include "story/successor.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"

JournalHeader successor_header(const Script *script, uint64_t seed, const Value *options,
                               bool is_authors) {
  char now[32];
  journal_now(now);
  const Manifest *manifest = script_manifest(script);
  return (JournalHeader){
      .scenario = memory_copy(manifest->id),
      .version = memory_copy(manifest->version),
      .content = memory_copy(script_content(script)),
      .seed = seed,
      .options = value_copy(options),
      .created = memory_copy(now),
      .is_authors = is_authors,
  };
}

char *successor_path(const char *path, unsigned number) {
  static const char ending[] = ".save";
  size_t length = strlen(path), tail = strlen(ending);
  if (length > tail && strcmp(path + length - tail, ending) == 0) length -= tail;
  Buffer name = {0};
  buffer_add(&name, path, length);
  buffer_addf(&name, "-%u%s", number, ending);
  return buffer_take(&name);
}

/* Beside `path`, under the first number that is free, also of a file made this very moment. */
static Journal *create_numbered(const char *path, const JournalHeader *header, Error *error) {
  Journal *journal = NULL;
  bool is_taken = true;
  for (unsigned number = 2; !journal && is_taken && number < 10000; number++) {
    char *next = successor_path(path, number);
    if (!file_exists(next)) {
      journal = journal_create(next, header, error);
      is_taken = !journal && file_exists(next);
    }
    free(next);
  }
  if (!journal && is_taken) error_set(error, "no free name beside %s for a new save", path);
  return journal;
}

/* Those of the author's lines that were followed after `count` answers; `mark` is the next. */
static void copy_marks(Journal *journal, const Journal *old, const Run *run, size_t count,
                       size_t *mark) {
  for (; *mark < run->marks && journal_mark_at(old, *mark).n == count; ++*mark) {
    JournalMark line = journal_mark_at(old, *mark);
    journal_append_mark(journal, line.deed, line.what, NULL);
  }
}

void successor_copy(Journal *journal, const Journal *old, const Run *run) {
  size_t mark = 0;
  journal_hold(journal);
  for (size_t i = 0; i < run->count; i++) {
    copy_marks(journal, old, run, i, &mark);
    const Decision *decision = &run->past[i];
    journal_append_answer(journal, decision->scene->id, decision->scene->ask.id, decision->answer,
                          decision->digest, NULL);
  }
  copy_marks(journal, old, run, run->count, &mark);
  journal_retry(journal, NULL);
}

Journal *successor_make(const Journal *old, const Run *run, Error *error) {
  Value *options = script_options(run->script, journal_header(old)->options, error);
  if (!options) return NULL;
  JournalHeader header = successor_header(run->script, journal_header(old)->seed, options,
                                          journal_header(old)->is_authors);
  value_free(options);
  const char *path = journal_path(old);
  Journal *journal = path ? create_numbered(path, &header, error) : journal_none(&header);
  journal_header_free(&header);
  if (journal) successor_copy(journal, old, run);
  return journal;
}
