/* The author's own tests: each test of tests/NAME.lua, and each tests/NAME.save, a golden game that
 * must play again without a difference. */
#ifndef AUTHOR_CASES_H
#define AUTHOR_CASES_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

typedef struct Case {
  char *name;  /* the test's; of a golden game its file */
  char *at;    /* "tests/x.lua:3" */
  Error error; /* why it failed; status 0: it holds */
} Case;

typedef struct Cases {
  Case *list;
  size_t count;
  size_t failed;
} Cases;

/* Runs all of them, in the order of the files and within each from top to bottom; a file that does
 * not load is one that failed. Ends early where `stop` (or NULL) becomes true. */
Cases cases_run(const char *folder, const atomic_bool *stop);

void cases_free(Cases *cases);

#endif
