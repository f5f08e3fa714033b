/* Two readers of finished lines. A branch is the first answers of a game, copied byte for byte
 * under a new date; a summary is what a list of saves shows. Neither needs the scenario. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/memory.h"
#include "journal/core.h"

/* A content line of the old file. Its number counts the answers above it, which an undo may have
 * made fewer since; it is written anew only then. */
static void copy_change(Buffer *out, const Change *change, size_t n, const Buffer *bytes) {
  if (change->n == n) {
    buffer_add(out, bytes->bytes + change->span.start, change->span.length + 1);
    return;
  }
  Line line = line_make_content(n, change->content, change->version);
  line_write(out, line.value);
  value_free(line.value);
}

static void write_head(Buffer *out, Journal *journal) {
  char now[32];
  journal_now(now);
  value_set(journal->head, "created", value_text(now));
  line_write(out, journal->head);
}

/* An author's lines from `mark` on that stand behind the first n answers; which comes then. */
static size_t write_marks(Buffer *out, const Journal *journal, size_t mark, size_t n) {
  for (; mark < journal->mark_count && journal->marks[mark].n <= n; mark++) {
    line_write(out, journal->marks[mark].value);
  }
  return mark;
}

/* The new file's bytes. An effective answer's number is its place, so lines need no change. */
static void write_branch(Buffer *out, Journal *journal, size_t count, const Buffer *bytes) {
  const Change *change = NULL;
  size_t mark = 0;
  write_head(out, journal);
  for (size_t i = 0; i < count; i++) {
    const Entry *entry = &journal->entries[i];
    mark = write_marks(out, journal, mark, i);
    if (entry->change != change) copy_change(out, entry->change, i, bytes);
    change = entry->change;
    buffer_add(out, bytes->bytes + entry->span.start, entry->span.length + 1);
  }
  write_marks(out, journal, mark, count);
}

/* A whole new file, synced with its folder, or none. */
static bool save_new(const char *path, const Buffer *bytes, Error *error) {
  Disk disk;
  bool begun = disk_make(&disk, path, error);
  if (begun) disk_owe(&disk, bytes->bytes, bytes->length);
  bool done = begun && disk_flush(&disk);
  if (begun && !done) error_set(error, "cannot make %s: %s", path, disk.reason);
  disk_close(&disk, done ? -1 : (off_t)bytes->length);
  return done;
}

static bool branch(Journal *journal, size_t count, const char *new_path, const Buffer *bytes,
                   Error *error) {
  if (count > journal->count) {
    error_set_usage(error, "%s has %zu answer%s, fewer than %zu", journal_path(journal),
                    journal->count, journal->count == 1 ? "" : "s", count);
    return false;
  }
  Buffer out = {0};
  write_branch(&out, journal, count, bytes);
  bool done = save_new(new_path, &out, error);
  buffer_free(&out);
  return done;
}

bool journal_branch(const char *path, size_t count, const char *new_path, Error *error) {
  Buffer bytes = {0};
  Journal *journal = journal_read(path, JOURNAL_READ, &bytes, error);
  bool done = journal && branch(journal, count, new_path, &bytes, error);
  if (journal) journal_drop(journal);
  buffer_free(&bytes);
  return done;
}

static JournalHeader copy_header(const JournalHeader *header) {
  return (JournalHeader){
      .scenario = memory_copy(header->scenario),
      .version = memory_copy(header->version),
      .content = memory_copy(header->content),
      .seed = header->seed,
      .options = value_copy(header->options),
      .created = memory_copy(header->created),
      .is_authors = header->is_authors,
  };
}

bool journal_summary(const char *path, JournalSummary *summary, Error *error) {
  *summary = (JournalSummary){0};
  Journal *journal = journal_open(path, JOURNAL_READ, error);
  if (!journal) return false;
  struct stat status;
  summary->header = copy_header(&journal->header);
  summary->answers = journal->count;
  if (journal->count > 0) {
    summary->last_scene = memory_copy(journal_answer_at(journal, journal->count - 1).scene);
  }
  if (fstat(journal->disk.locked, &status) == 0) summary->changed = (int64_t)status.st_mtime;
  journal_drop(journal);
  return true;
}

void journal_summary_free(JournalSummary *summary) {
  journal_header_free(&summary->header);
  free(summary->last_scene);
  *summary = (JournalSummary){0};
}
