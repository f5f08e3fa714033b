/* A journal in memory is what its lines say, one after the other: an answer is put on the pile, an
 * undo takes from its top, a content line marks where other content begins. Reading a file and
 * appending to it go through the same apply(), so a game that goes on and one that is resumed
 * cannot differ. */
#include "journal/journal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "journal/core.h"

static Journal *make_journal(JournalMode mode) {
  Journal *journal = memory_new(sizeof *journal);
  journal->mode = mode;
  journal->disk.locked = journal->disk.writer = -1;
  return journal;
}

static void drop_entries(Journal *journal, size_t remaining) {
  while (journal->count > remaining) value_free(journal->entries[--journal->count].value);
  while (journal->mark_count > 0 && journal->marks[journal->mark_count - 1].n > remaining) {
    value_free(journal->marks[--journal->mark_count].value);
  }
}

static const Change *last_change(const Journal *journal) {
  return journal->change_count ? journal->changes[journal->change_count - 1] : NULL;
}

static void add_entry(Journal *journal, Value *value, Span span) {
  if (journal->count == journal->room) {
    journal->room = journal->room ? journal->room * 2 : 64;
    journal->entries = memory_grow(journal->entries, journal->room, sizeof *journal->entries);
  }
  journal->entries[journal->count++] =
      (Entry){.value = value, .change = last_change(journal), .line = journal->lines, .span = span};
  free(journal->last_scene);
  journal->last_scene = memory_copy(value_get_text(value, "scene"));
}

static void add_change(Journal *journal, const Line *line, Span span) {
  Change *change = memory_new(sizeof *change);
  *change = (Change){.content = memory_copy(value_get_text(line->value, "content")),
                     .version = memory_copy(value_get_text(line->value, "version")),
                     .n = line->n,
                     .span = span};
  journal->changes = memory_grow(journal->changes, journal->change_count + 1, sizeof(Change *));
  journal->changes[journal->change_count++] = change;
}

static void add_mark(Journal *journal, const Line *line) {
  journal->marks = memory_grow(journal->marks, journal->mark_count + 1, sizeof *journal->marks);
  journal->marks[journal->mark_count++] = (Mark){.value = line->value, .n = line->n};
}

/* Takes a line that follows; owns its value then. */
static void apply(Journal *journal, const Line *line, Span span) {
  journal->lines++;
  switch (line->kind) {
    case LINE_ANSWER: add_entry(journal, line->value, span); return;
    case LINE_UNDO: drop_entries(journal, line->n); break;
    case LINE_CONTENT: add_change(journal, line, span); break;
    case LINE_AUTHOR: add_mark(journal, line); return;
  }
  value_free(line->value);
}

static bool check_above(const Journal *journal, const Line *line, Error *error) {
  if (line->n == journal->count) return true;
  error_set(error, "\"n\" is %zu where %zu answer%s above", line->n, journal->count,
            journal->count == 1 ? " stands" : "s stand");
  return false;
}

/* Whether the line's number follows from the lines above it. */
static bool check_follows(const Journal *journal, const Line *line, Error *error) {
  size_t count = journal->count;
  switch (line->kind) {
    case LINE_ANSWER:
      if (line->n == count + 1) return true;
      error_set(error, "\"n\" is %zu where answer %zu is due", line->n, count + 1);
      return false;
    case LINE_UNDO:
      if (line->n <= count) return true;
      error_set(error, "it goes back to answer %zu where there are %zu", line->n, count);
      return false;
    case LINE_CONTENT: return check_above(journal, line, error);
    case LINE_AUTHOR:
      if (journal->header.is_authors) return check_above(journal, line, error);
      error_set(error, "an author's line in a game that is none of an author's");
      return false;
  }
  return false;
}

static bool check_length(size_t length, size_t most, Error *error) {
  if (length < most) return true;
  error_set(error, "longer than %zu KiB, the most that this line may have", most >> 10);
  return false;
}

/* The line at `start`: false where it is bad; a torn last line is told in the journal. */
static bool take_line(Journal *journal, const Buffer *bytes, Span span, bool is_last,
                      Error *error) {
  bool has_end = span.start + span.length < bytes->length;
  bool is_json = false;
  Line line;
  if (!check_length(span.length, LINE_BYTES_MOST, error)) return false;
  if (has_end && line_read(bytes->bytes + span.start, span.length, &line, &is_json, error)) {
    if (check_follows(journal, &line, error)) {
      apply(journal, &line, span);
      return true;
    }
    value_free(line.value);
    return false;
  }
  if (!is_last || is_json) return false;
  error_clear(error);
  journal->torn_line = journal->lines + 1;
  return true;
}

static Span next_span(const Buffer *bytes, size_t start) {
  const char *from = bytes->bytes + start;
  const char *end = memchr(from, '\n', bytes->length - start);
  return (Span){start, end ? (size_t)(end - from) : bytes->length - start};
}

static bool read_head(Journal *journal, const Buffer *bytes, Error *error) {
  if (bytes->length == 0) {
    error_set(error, "the file is empty: not a save of Iron & Grain");
    return false;
  }
  Span span = next_span(bytes, 0);
  if (!check_length(span.length, HEADER_BYTES_MOST, error) ||
      !line_read_header(bytes->bytes, span.length, &journal->head, &journal->header, error)) {
    return false;
  }
  if (span.length == bytes->length) {
    error_set(error, "the header is torn (no newline at its end)");
    return false;
  }
  journal->lines = 1;
  journal->header_bytes = (off_t)span.length + 1;
  return true;
}

static bool read_lines(Journal *journal, const Buffer *bytes, Error *error) {
  if (!read_head(journal, bytes, error)) return false;
  size_t start = (size_t)journal->header_bytes;
  while (start < bytes->length && !journal->torn_line) {
    Span span = next_span(bytes, start);
    size_t next = span.start + span.length + 1;
    if (!take_line(journal, bytes, span, next >= bytes->length, error)) return false;
    if (!journal->torn_line) start = next;
  }
  journal->disk.synced = (off_t)start;
  journal->disk.has_tail = journal->torn_line > 0;
  return true;
}

Journal *journal_read(const char *path, JournalMode mode, Buffer *bytes, Error *error) {
  Journal *journal = make_journal(mode);
  journal->is_kept = true;
  Error told = {0};
  if (!disk_open(&journal->disk, path, mode == JOURNAL_WRITE, bytes, error)) {
    journal_drop(journal);
    return NULL;
  }
  if (!read_lines(journal, bytes, &told)) {
    error_set(error, "cannot read %s: line %zu: %s", path, journal->lines + 1, told.message);
    journal_drop(journal);
    return NULL;
  }
  return journal;
}

Journal *journal_open(const char *path, JournalMode mode, Error *error) {
  Buffer bytes = {0};
  Journal *journal = journal_read(path, mode, &bytes, error);
  buffer_free(&bytes);
  return journal;
}

/* A journal with its header only. What is written is read back first: a header that this very
 * program could not open again must not be made. */
static Journal *begin(const JournalHeader *header, Buffer *line, Error *error) {
  Journal *journal = make_journal(JOURNAL_WRITE);
  Value *head = line_make_header(header);
  line_write(line, head);
  value_free(head);
  journal->lines = 1;
  journal->header_bytes = (off_t)line->length;
  if (check_length(line->length, HEADER_BYTES_MOST, error) &&
      line_read_header(line->bytes, line->length - 1, &journal->head, &journal->header, error)) {
    return journal;
  }
  error_prefix(error, "cannot begin a save");
  journal_drop(journal);
  return NULL;
}

Journal *journal_create(const char *path, const JournalHeader *header, Error *error) {
  Buffer line = {0};
  Journal *journal = begin(header, &line, error);
  if (journal && !disk_make(&journal->disk, path, error)) {
    journal_drop(journal);
    journal = NULL;
  }
  if (journal) {
    journal->is_kept = true;
    disk_owe(&journal->disk, line.bytes, line.length);
    disk_flush(&journal->disk);
  }
  if (journal && journal->disk.draft && file_exists(path)) { /* another process was quicker */
    error_set(error, "cannot make %s: there is something by that name already", path);
    journal_drop(journal);
    journal = NULL;
  }
  buffer_free(&line);
  return journal;
}

Journal *journal_none(const JournalHeader *header) {
  Buffer line = {0};
  Error error = {0};
  Journal *journal = begin(header, &line, &error);
  buffer_free(&line);
  assert(journal);
  return journal;
}

void journal_drop(Journal *journal) {
  disk_close(&journal->disk, -1);
  drop_entries(journal, 0);
  while (journal->mark_count > 0) value_free(journal->marks[--journal->mark_count].value);
  free(journal->entries);
  free(journal->marks);
  for (size_t i = 0; i < journal->change_count; i++) {
    free(journal->changes[i]->content);
    free(journal->changes[i]->version);
    free(journal->changes[i]);
  }
  free(journal->changes);
  free(journal->last_scene);
  value_free(journal->head);
  journal_header_free(&journal->header);
  free(journal);
}

/* A last attempt for what is owed; a game without an answer owes nothing worth keeping. */
static bool settle(Journal *journal, Error *error) {
  if (!journal->is_kept || journal->lines == 1 || disk_flush(&journal->disk)) return true;
  error_set(error, "%s: %zu lines of this game could not be written and are lost (%s)",
            journal->disk.path, journal->disk.owed_lines, journal->disk.reason);
  return false;
}

bool journal_close(Journal *journal, Error *error) {
  if (!journal) return true;
  bool done = settle(journal, error);
  if (journal->is_kept) disk_close(&journal->disk, journal->header_bytes);
  journal_drop(journal);
  return done;
}

const char *journal_path(const Journal *journal) {
  return journal->is_kept ? journal->disk.path : NULL;
}

const JournalHeader *journal_header(const Journal *journal) {
  return &journal->header;
}

size_t journal_torn_line(const Journal *journal) {
  return journal->torn_line;
}

size_t journal_count(const Journal *journal) {
  return journal->count;
}

JournalAnswer journal_answer_at(const Journal *journal, size_t index) {
  assert(index < journal->count);
  const Entry *entry = &journal->entries[index];
  return (JournalAnswer){
      .scene = value_get_text(entry->value, "scene"),
      .ask = value_get_text(entry->value, "ask"),
      .answer = value_get(entry->value, "answer"),
      .digest = value_get_text(entry->value, "digest"),
      .content = entry->change ? entry->change->content : journal->header.content,
      .line = entry->line,
  };
}

size_t journal_mark_count(const Journal *journal) {
  return journal->mark_count;
}

JournalMark journal_mark_at(const Journal *journal, size_t index) {
  assert(index < journal->mark_count);
  const Mark *mark = &journal->marks[index];
  const Value *author = value_get(mark->value, "author");
  return (JournalMark){.n = mark->n, .deed = author->keys[0], .what = author->items[0]->text};
}

const char *journal_last_scene(const Journal *journal) {
  return journal->last_scene;
}

const char *journal_content(const Journal *journal) {
  const Change *change = last_change(journal);
  return change ? change->content : journal->header.content;
}

/* Remembers a line and writes it if the disk takes it. */
static bool append(Journal *journal, Line line, Error *error) {
  assert(journal->mode == JOURNAL_WRITE);
  if (journal->is_kept) {
    Buffer bytes = {0};
    line_write(&bytes, line.value);
    disk_owe(&journal->disk, bytes.bytes, bytes.length);
    buffer_free(&bytes);
  }
  apply(journal, &line, (Span){0});
  return journal->is_held || journal_retry(journal, error);
}

bool journal_append_answer(Journal *journal, const char *scene, const char *ask,
                           const Value *answer, const char *digest, Error *error) {
  return append(journal, line_make_answer(journal->count + 1, scene, ask, answer, digest), error);
}

bool journal_append_undo(Journal *journal, size_t remaining, Error *error) {
  assert(remaining <= journal->count);
  return append(journal, line_make_undo(remaining), error);
}

bool journal_append_content(Journal *journal, const char *content, const char *version,
                            Error *error) {
  return append(journal, line_make_content(journal->count, content, version), error);
}

bool journal_append_mark(Journal *journal, const char *deed, const char *what, Error *error) {
  assert(journal->header.is_authors);
  return append(journal, line_make_author(journal->count, deed, what), error);
}

void journal_hold(Journal *journal) {
  journal->is_held = true;
}

bool journal_retry(Journal *journal, Error *error) {
  journal->is_held = false;
  if (!journal->is_kept || disk_flush(&journal->disk)) return true;
  error_set(error, "cannot write %s: %s", journal->disk.path, journal->disk.reason);
  return false;
}

size_t journal_owed(const Journal *journal) {
  return journal->is_kept ? journal->disk.owed_lines : 0;
}

const char *journal_owed_reason(const Journal *journal) {
  return journal->is_kept ? journal->disk.reason : "";
}

void journal_now(char out[32]) {
  time_t now = time(NULL);
  struct tm utc;
  gmtime_r(&now, &utc);
  strftime(out, 32, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

void journal_header_free(JournalHeader *header) {
  free(header->scenario);
  free(header->version);
  free(header->content);
  value_free(header->options);
  free(header->created);
  *header = (JournalHeader){0};
}
