/* What a Journal is made of: for journal.c and branch.c alone. */
#ifndef JOURNAL_CORE_H
#define JOURNAL_CORE_H

#include "journal/disk.h"
#include "journal/journal.h"
#include "journal/line.h"

/* Where a line stands in the bytes that were read; of no meaning for lines appended since. */
typedef struct Span {
  size_t start, length;
} Span;

/* A content line: from here on the answers were given under this content. */
typedef struct Change {
  char *content, *version;
  size_t n;
  Span span;
} Change;

/* An effective line of an author. */
typedef struct Mark {
  Value *value; /* the whole line */
  size_t n;
} Mark;

/* An effective answer. */
typedef struct Entry {
  Value *value;         /* the whole line */
  const Change *change; /* the nearest content line above, NULL where the header's content stands */
  size_t line;
  Span span;
} Entry;

struct Journal {
  JournalMode mode;
  bool is_kept; /* on disk; `disk` has no meaning otherwise */
  bool is_held; /* lines wait for journal_retry() */
  Disk disk;
  Value *head; /* the header's whole object, unknown keys and all */
  JournalHeader header;
  off_t header_bytes; /* with its newline */
  Entry *entries;
  size_t count, room;
  Change **changes; /* each its own allocation: entries point at them */
  size_t change_count;
  Mark *marks; /* in their order, so that no `n` is less than the one before */
  size_t mark_count;
  char *last_scene;
  size_t lines; /* whole lines, the header included */
  size_t torn_line;
};

/* Reads a file into a journal; `bytes` are kept by the caller for the spans. */
Journal *journal_read(const char *path, JournalMode mode, Buffer *bytes, Error *error);

/* Frees without writing or removing anything. */
void journal_drop(Journal *journal);

#endif
