/* The real binary as a child process with pipes: what tests use that kill it, starve its disk or
 * hold two of it against each other. */
#ifndef TESTS_CHILD_H
#define TESTS_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

typedef struct Child {
  pid_t pid;
  int in;     /* its standard input; -1 once closed */
  int out;    /* its standard output */
  int err;    /* its standard error */
  char *held; /* bytes read from out and not yet handed on */
  size_t held_length;
} Child;

/* Starts `arguments` (argv[0] first, ended by NULL) with `variables` ("NAME=VALUE", ended by
 * NULL, may be NULL) added to the environment. */
Child child_start(const char *const *arguments, const char *const *variables);

/* The next line of its standard output without the newline, freed with free(); NULL at the end or
 * when nothing came for `wait_ms`. */
char *child_line(Child *child, int wait_ms);

/* Writes a line to its standard input; false where it has gone. */
bool child_say(Child *child, const char *line);

/* All of its standard error so far, freed with free(). To be called after child_end(). */
char *child_errors(Child *child);

void child_close_input(Child *child);
void child_kill(Child *child);            /* kill -9 */
int child_end(Child *child, int wait_ms); /* its exit status, 128 + signal, or -1 after wait_ms */
void child_free(Child *child);

#endif
