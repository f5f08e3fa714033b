/* A game in plain mode as a machine sees it that can only print: the real binary on a terminal, its
 * bytes judged as they come. Fails the running cmocka test where a byte is no text, a line is wider
 * than the terminal or set in columns, or more than a screenful comes before a prompt. */
#ifndef TESTS_TELETYPE_H
#define TESTS_TELETYPE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/value.h"
#include "scene/scene.h"

typedef struct Teletype Teletype;

typedef struct TeletypeGame {
  const char *scenario; /* a path */
  const char *save;     /* NULL: none is kept */
  uint64_t seed;
  const char *const *environment; /* as for tty_start(), or NULL */
  int cols, rows;
  bool reads_only; /* the save is only looked at */
  bool hides_size; /* the terminal does not say how large it is */
} TeletypeGame;

/* Starts `play SCENARIO --plain` at TERM=dumb and reads to the first prompt. What is said on
 * standard error, a scenario's log too, is left out. */
Teletype *teletype_start(const TeletypeGame *game);

/* Types a line and reads to the next prompt; returns what was printed, without the prompt and the
 * line's own echo, good until the next call. */
const char *teletype_type(Teletype *teletype, const char *line);

/* What was printed last, and whether the prompt below it is the one between two screenfuls. */
const char *teletype_said(const Teletype *teletype);
bool teletype_has_more(const Teletype *teletype);

/* The same with every screenful that is still to come, by Enter. */
const char *teletype_type_all(Teletype *teletype, const char *line);

/* Types the line, expects the program to end and returns its exit status; frees everything. */
int teletype_end(Teletype *teletype, const char *line);

/* An answer as a person types it. Freed with free(). */
char *teletype_line(const Ask *ask, const Value *answer);

#endif
