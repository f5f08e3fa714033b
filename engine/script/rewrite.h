/* What a scenario's source becomes before it is compiled. Lines stay as they are.
 *
 * Two things of the language cannot be intercepted from outside and are therefore written into it.
 * `a + b .. "x"` becomes `__text(a + b) .. "x"`, so that numbers are joined as number_text() writes
 * them; `return f(x)`, where f is global, becomes `return __tail(f(x))`, for a tail call to one of
 * the engine's functions would lose the author's line. Three are refused: `^` (its result differs
 * between machines), `_ENV`, and such names.
 *
 * Where a tester counts, each arm of an `if` begins with `__arm(N);`. */
#ifndef SCRIPT_REWRITE_H
#define SCRIPT_REWRITE_H

#include <stddef.h>

#include "base/buffer.h"

#define REWRITE_TEXT "__text"
#define REWRITE_TAIL "__tail"
#define REWRITE_ARM "__arm"

typedef enum RewriteResult {
  REWRITE_DONE,
  REWRITE_REFUSED, /* `line` and `message` say what the language here does not have */
  REWRITE_NOT_LUA, /* Lua's own compiler has the words for it */
} RewriteResult;

typedef struct Refusal {
  int line;
  char message[160];
  int long_text_line; /* of the first literal that may be longer than a text can be, or 0 */
} Refusal;

/* The arms of `if` that were found, in the order of the source. */
typedef struct Arms {
  size_t first; /* the number N of the first */
  struct Arm {
    int line;
    const char *word; /* "if", "elseif", "else" */
  } * list;           /* owned: freed with free() */
  size_t count, room;
} Arms;

/* The same with a call at each arm, which is noted in `arms`. */
RewriteResult rewrite_counted(const char *source, size_t length, Arms *arms, Buffer *out,
                              Refusal *refusal);

/* Appends the rewritten source to `out`; on any other result `out` is as it was. */
RewriteResult rewrite_source(const char *source, size_t length, Buffer *out, Refusal *refusal);

#endif
