/* What every kind of finding is: how grave, why it matters, how it is mended in general. */
#ifndef AUTHOR_CHECK_CODES_H
#define AUTHOR_CHECK_CODES_H

#include "author/check.h"

typedef struct CheckCode {
  const char *code;
  Severity severity;
  const char *why;
  const char *fix; /* where the finding has none of its own */
} CheckCode;

/* The entry of a code that exists. */
const CheckCode *check_code(const char *code);

/* All of them, ended by a NULL code. */
extern const CheckCode check_codes[];

#endif
