/* The arguments of one command: options first described as data, then read. `--name V` and
 * `--name=V` are the same; `--` ends the options; every mistake is told with what would be
 * right. */
#ifndef COMMANDS_OPTIONS_H
#define COMMANDS_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/value.h"

/* One option. Exactly one of the three targets is set. */
typedef struct Option {
  const char *name;  /* "--save", "-o" */
  const char **text; /* takes a value, at most once; points into argv */
  bool *flag;        /* takes none */
  Value *list;       /* takes a value, any number of times: a VALUE_LIST of texts */
} Option;

/* What stands between the options: `names` for the message ("SCENARIO"), `most` of them into
 * `words` (pointing into argv, NULL where left out). */
typedef struct Words {
  const char *names;
  size_t fewest, most;
  const char **words;
} Words;

/* Reads argv[1]... into the targets. False with ERROR_USAGE. `options` ends with a name of NULL. */
bool options_read(int argc, char **argv, const Option *options, Words words, Error *error);

/* A whole number from 0 to `most`, digits alone. ERROR_USAGE that names `what` otherwise. */
bool options_whole(const char *text, const char *what, uint64_t most, uint64_t *number,
                   Error *error);

/* A whole number from 1 to `most`; *number stays as it is where `text` is NULL. */
bool options_count(const char *text, const char *name, uint64_t most, uint64_t *number,
                   Error *error);
/* A seed: 0 to 2^53-1. */
bool options_seed(const char *text, uint64_t *seed, Error *error);

/* A list of texts "place=henan" as a map. NULL with ERROR_USAGE where one is no pair or contradicts
 * another; `option` names it. The caller frees it. */
Value *options_pairs(const Value *sets, const char *option, Error *error);

/* An answer as it is typed: JSON, or a bare word. The caller frees it. */
Value *options_answer(const char *text);

/* The name that begins with `name` or is nearest to it in spelling; NULL where none is. */
const char *options_nearest(const char *name, const char *const *names, size_t count);

#endif
