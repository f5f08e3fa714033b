/* What is said is gathered and written before anything is read: one write for each prompt, so that
 * a voice is not cut short by half a line. Where a person sits at a terminal, never more than a
 * screenful is written at once; between two screenfuls stands a short prompt of its own, where
 * Enter goes on and any other line is taken as if the whole had been read. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/utf8.h"
#include "front/plain_state.h"
#include "front/talk.h"

enum { NARROWEST = 24, FEWEST_ROWS = 3, USUAL_ROWS = 24, USUAL_COLUMNS = 80 };

static const char more_words[] = "more: Enter goes on, s skips to the question> ";
static const char more_short[] = "more> "; /* where that is wider than the terminal */

void plain_say(Plain *plain, const char *lead, const char *text) {
  plain_page_text(&plain->out, lead, text, plain->columns);
}

void plain_say_error(Plain *plain, const Error *error) {
  plain_say(plain, "! ", error->message);
}

void plain_say_pair(Plain *plain, const char *label, const char *value) {
  Buffer line = {0};
  buffer_addf(&line, "%s: %s", label, value);
  plain_say(plain, "", buffer_text(&line));
  buffer_free(&line);
}

void plain_drop_shares(Plain *plain) {
  value_free(plain->shares);
  plain->shares = NULL;
}

/* --- the size of the terminal ----------------------------------------------------------------- */

/* What the terminal itself says, else the environment, else what is usual. */
static int measured(int of_terminal, const char *variable, int usual) {
  const char *text = getenv(variable);
  double number = 0;
  if (of_terminal > 0) return of_terminal;
  bool is_known = text && number_parse(text, &number) && number >= 1 && number <= 10000;
  return is_known ? (int)number : usual;
}

static struct winsize terminal_size(void) {
  struct winsize size = {0};
  if (ioctl(PLAIN_OUT, TIOCGWINSZ, &size) != 0) size = (struct winsize){0};
  return size;
}

/* A line that fills the last column makes some terminals begin another: one stays free. */
void plain_measure(Plain *plain) {
  int columns = PLAIN_COLUMNS + 1;
  if (plain->pages) columns = measured(terminal_size().ws_col, "COLUMNS", USUAL_COLUMNS);
  columns--;
  if (columns > PLAIN_COLUMNS) columns = PLAIN_COLUMNS;
  plain->columns = columns < NARROWEST ? NARROWEST : columns;
}

/* How many lines fit above a prompt. */
static int screenful(void) {
  int rows = measured(terminal_size().ws_row, "LINES", USUAL_ROWS);
  return (rows < FEWEST_ROWS ? FEWEST_ROWS : rows) - 1;
}

/* --- as the reader's terminal can show it ----------------------------------------------------- */

/* A line that grew when its characters became letters, broken again behind its own indent. */
static void add_line(Buffer *out, const char *line, size_t length, int columns) {
  size_t indent = strspn(line, " ");
  if (length <= (size_t)columns || indent >= length) {
    buffer_add(out, line, length);
    buffer_add_char(out, '\n');
    return;
  }
  char *lead = memory_copy_bytes(line, indent);
  char *rest = memory_copy_bytes(line + indent, length - indent);
  plain_page_text(out, lead, rest, columns);
  free(rest);
  free(lead);
}

/* Adds `length` bytes of what was said; a last line without its newline is a prompt. */
static void add_shown(Buffer *out, const Plain *plain, const char *text, size_t length) {
  if (!plain->is_ascii) {
    buffer_add(out, text, length);
    return;
  }
  char *copy = memory_copy_bytes(text, length);
  char *plain_text = ascii_text(copy, &(AsciiNames){plain->names, plain->name_count}, false);
  char *line = plain_text;
  for (char *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
    add_line(out, line, (size_t)(end - line), plain->columns);
  }
  buffer_add_text(out, line);
  free(plain_text);
  free(copy);
}

/* --- writing ---------------------------------------------------------------------------------- */

static void write_bytes(Plain *plain, const char *bytes, size_t length) {
  Error error = {0};
  if (plain->gone || file_write_all(PLAIN_OUT, bytes, length, &error)) return;
  plain->gone = true;
  talk_error(&error);
}

/* Takes over what was said, as it is shown; *question becomes where it begins in there. */
static Buffer take_said(Plain *plain, size_t *question) {
  Buffer shown = {0};
  size_t asks = plain->question < plain->out.length ? plain->question : plain->out.length;
  const char *said = buffer_text(&plain->out);
  add_shown(&shown, plain, said, asks);
  *question = shown.length;
  add_shown(&shown, plain, said + asks, plain->out.length - asks);
  buffer_clear(&plain->out);
  plain->question = 0;
  return shown;
}

void plain_flush(Plain *plain) {
  size_t question;
  Buffer shown = take_said(plain, &question);
  write_bytes(plain, buffer_text(&shown), shown.length);
  buffer_free(&shown);
}

/* Where the screenful that begins at `start` ends: behind `rows` lines, or at an empty line not far
 * above; the end of the text where that comes first. */
static size_t screenful_end(const char *text, size_t start, int rows) {
  size_t at = start, good = 0;
  for (int row = 0; row < rows; row++) {
    const char *end = strchr(text + at, '\n');
    if (!end) return strlen(text);
    if (end == text + at && row > rows * 2 / 3) good = at;
    at = (size_t)(end - text) + 1;
  }
  bool is_all = !text[at] || !strchr(text + at, '\n'); /* but for a prompt */
  if (is_all) return strlen(text);
  return good ? good : at;
}

static size_t without_gap(const char *text, size_t start) {
  return start + strspn(text + start, "\n");
}

/* What is typed between two screenfuls. True if it is meant for the question. */
static bool stop(Plain *plain, bool *skips) {
  const char *more = strlen(more_words) > (size_t)plain->columns ? more_short : more_words;
  write_bytes(plain, more, strlen(more));
  plain_read(plain);
  const char *line = buffer_text(&plain->line);
  *skips = strcmp(line, "s") == 0 || strcmp(line, "S") == 0 || strcasecmp(line, "skip") == 0;
  return plain->gone || plain->kind != INPUT_LINE || (*line && !*skips);
}

bool plain_write(Plain *plain) {
  size_t question, at = 0;
  Buffer shown = take_said(plain, &question);
  const char *text = buffer_text(&shown);
  bool is_taken = false;
  while (at < shown.length && !is_taken) {
    size_t end = plain->pages ? screenful_end(text, at, screenful()) : shown.length;
    write_bytes(plain, text + at, end - at);
    at = end;
    if (at == shown.length) break;
    bool skips = false;
    is_taken = stop(plain, &skips);
    if (skips && question > at) at = question;
    at = without_gap(text, at);
  }
  buffer_free(&shown);
  return is_taken;
}
