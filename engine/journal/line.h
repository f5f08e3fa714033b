/* One line of a save: its four kinds and the header, from bytes to values and back. Inside this
 * room only. A line is judged by itself here; whether its number follows is journal.c's affair. */
#ifndef JOURNAL_LINE_H
#define JOURNAL_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/value.h"
#include "journal/journal.h"

enum {
  HEADER_BYTES_MOST = 1 << 20, /* the first line with its newline: options may be many */
  LINE_BYTES_MOST = 64 << 10,  /* any other */
  SAVE_BYTES_MOST = 16 << 20,  /* a whole save */
  LINE_FORMAT = 1,             /* the "irongrain" that is written and read here */
};

typedef enum LineKind { LINE_ANSWER, LINE_UNDO, LINE_CONTENT, LINE_AUTHOR } LineKind;

typedef struct Line {
  LineKind kind;
  size_t n;
  Value *value; /* the whole object, owned by whoever holds the struct */
} Line;

/* Reads a line without its newline. False: the error says what is wrong with it, and *is_json
 * whether it is JSON at all (what is not may be what a crash left). */
bool line_read(const char *bytes, size_t length, Line *line, bool *is_json, Error *error);

/* Reads the first line. `head` becomes the whole object, unknown keys and all. */
bool line_read_header(const char *bytes, size_t length, Value **head, JournalHeader *header,
                      Error *error);

/* The objects of new lines. */
Value *line_make_header(const JournalHeader *header);
Line line_make_answer(size_t n, const char *scene, const char *ask, const Value *answer,
                      const char *digest);
Line line_make_undo(size_t remaining);
Line line_make_content(size_t n, const char *content, const char *version);
Line line_make_author(size_t n, const char *deed, const char *what);

/* Appends the object and its newline. */
void line_write(Buffer *out, const Value *value);

#endif
