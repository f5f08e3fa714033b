/* The journal: the answers of one game on disk.
 *
 * Text, one JSON object a line, only ever appended to. This room knows strings and numbers, not the
 * game: it cannot tell whether an answer fits, only whether a line is well formed.
 *
 * An author's game (`irongrain watch`) has "author":true in its header and may hold lines that no
 * player's can: {"n":k,"author":{"force":"EVENT"}} lets that event play next, whatever its
 * condition, from the moment when k answers are given; {"n":k,"author":{"jump":"1959-03"}} says
 * that the answers that follow were given by none who read, to come to that month. An undo takes
 * back those that stand behind the answers that are left.
 *
 * Writing: an answer given to journal_append_answer() is on disk when the call returns true:
 * one write(2) of the whole line, then fdatasync(2). Where the disk refuses (full, read-only, a
 * failing sync) the line is owed: it stays in memory, the game goes on, and each later append (or
 * journal_retry()) first tries to write all that is owed, from the last byte known to be synced. */
#ifndef JOURNAL_JOURNAL_H
#define JOURNAL_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/value.h"

typedef struct Journal Journal;

/* The first line. Strings are owned by whoever holds the struct. */
typedef struct JournalHeader {
  char *scenario; /* id: [a-z0-9_-]+, data only, never used as a path unchecked */
  char *version;
  char *content;   /* 16 hex digits */
  uint64_t seed;   /* 0 to 2^53-1 */
  Value *options;  /* map of text to text, every option of the manifest */
  char *created;   /* ISO 8601 UTC, for the list of saves alone */
  bool is_authors; /* never goes on as a player's game */
} JournalHeader;

/* One effective answer: not taken back by any undo line. */
typedef struct JournalAnswer {
  const char *scene;
  const char *ask;
  const Value *answer;
  const char *digest;  /* 16 hex digits */
  const char *content; /* the nearest above it: a content line's or the header's */
  size_t line;         /* 1-based, in the file */
} JournalAnswer;

/* One effective line of an author. */
typedef struct JournalMark {
  size_t n;         /* answers above it */
  const char *deed; /* "force" or "jump" */
  const char *what; /* the event's id or the month */
} JournalMark;

typedef enum JournalMode { JOURNAL_READ, JOURNAL_WRITE } JournalMode;

/* Makes a new file, never over an existing name (O_EXCL), locks it, writes and syncs the header
 * and syncs the folder. Where the disk refuses (no space, quota, read-only, no permission,
 * input/output error) the journal is made all the same and owes its header; any other failure (the
 * name exists, no such folder, a path that is no file) is an error. `header` is copied. */
Journal *journal_create(const char *path, const JournalHeader *header, Error *error);

/* Reads an existing file. JOURNAL_WRITE also locks it: if another process holds it the error says
 * so and that --read-only may look. Errors name line and reason and leave the file as it is. A last
 * line torn by a crash is left out and told (journal_torn_line()); it is cut off when the next line
 * is appended. A file that cannot be opened for writing because the disk or its rights forbid it is
 * opened for reading, and what is appended is owed. */
Journal *journal_open(const char *path, JournalMode mode, Error *error);

/* A journal that is never on disk: `--save -`. */
Journal *journal_none(const JournalHeader *header);

/* Releases the lock and frees everything. A file that this process made and that has no line after
 * its header is removed. False (and why) if something is still owed: it is lost now. */
bool journal_close(Journal *journal, Error *error);

const char *journal_path(const Journal *journal); /* NULL for journal_none() */
const JournalHeader *journal_header(const Journal *journal);
size_t journal_torn_line(const Journal *journal); /* 0: none was torn */

/* The effective answers, 0 to journal_count()-1; pointers hold until the next append. */
size_t journal_count(const Journal *journal);
JournalAnswer journal_answer_at(const Journal *journal, size_t index);

/* The author's lines that stand, in their order; none in a player's game. */
size_t journal_mark_count(const Journal *journal);
JournalMark journal_mark_at(const Journal *journal, size_t index);

/* Scene of the file's last answer line, undone or not; NULL where there is none. It says which
 * period is open. */
const char *journal_last_scene(const Journal *journal);

/* Content and version under which the next answer will be read back: the last content line's, else
 * the header's. */
const char *journal_content(const Journal *journal);

/* Appends. Each is remembered at once and owed if the disk refuses: then false, with why; the
 * caller tells the player and goes on. */
bool journal_append_answer(Journal *journal, const char *scene, const char *ask,
                           const Value *answer, const char *digest, Error *error);
bool journal_append_undo(Journal *journal, size_t remaining, Error *error);
bool journal_append_content(Journal *journal, const char *content, const char *version,
                            Error *error);

/* To be called for an author's game alone. */
bool journal_append_mark(Journal *journal, const char *deed, const char *what, Error *error);

/* From now until journal_retry() appended lines only wait, to be written and synced as one. */
void journal_hold(Journal *journal);

/* Tries to write what is owed. True if nothing is owed afterwards. */
bool journal_retry(Journal *journal, Error *error);

/* How many lines (the header included) are owed; and why, or why the next one would be (cleaned, ""
 * while the disk takes what it is given). */
size_t journal_owed(const Journal *journal);
const char *journal_owed_reason(const Journal *journal);

/* A new file with the same header under a new `created` and the first `count` effective answers,
 * word for word as they stand in the file (with the content lines above them). Never over an
 * existing file. ERROR_USAGE where there are fewer answers. */
bool journal_branch(const char *path, size_t count, const char *new_path, Error *error);

/* What a list of saves shows, read without judging the game. False: not a save (the error says
 * why). */
typedef struct JournalSummary {
  JournalHeader header;
  size_t answers;   /* effective */
  char *last_scene; /* of the last effective answer, or NULL */
  int64_t changed;  /* seconds since 1970, from the file */
} JournalSummary;
bool journal_summary(const char *path, JournalSummary *summary, Error *error);
void journal_summary_free(JournalSummary *summary);

/* Now, as ISO 8601 UTC in seconds ("2026-11-23T18:00:00Z"): for `created` only. */
void journal_now(char out[32]);

void journal_header_free(JournalHeader *header);

#endif
