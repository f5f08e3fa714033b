/* What went wrong, in words for the person at the keyboard.
 *
 * A function that can fail returns bool (or a pointer, NULL on failure) and takes `Error
 * *error` as its last parameter; it fills it once, where most is known: what happened, where,
 * what to do. Callers on the way up may put a context in front. Passing NULL is allowed and
 * means "do not tell". */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

/* The exit status that the failure asks of a command: it failed, or it was called wrongly. */
enum { ERROR_FAILED = 1, ERROR_USAGE = 2 };

typedef struct Error {
  int status;         /* 0 while nothing is set, else ERROR_FAILED or ERROR_USAGE */
  char message[1024]; /* one or two sentences, UTF-8, no control characters */
  char at[256];       /* "events/x.lua:12" or "" where no place applies */
  char trace[1024];   /* short trace, lines ended by '\n', or "" */
} Error;

/* Fills `error` with ERROR_FAILED and the formatted message; clears place and trace. */
void error_set(Error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The same with ERROR_USAGE: the caller asked for something that does not exist or cannot be. */
void error_set_usage(Error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Sets the place of an error already set. Copied, cut if too long. */
void error_place(Error *error, const char *at);

/* Puts "context: " in front of the message of an error already set. */
void error_prefix(Error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Empties it. */
void error_clear(Error *error);

#endif
