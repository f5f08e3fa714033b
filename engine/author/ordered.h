/* Lines that many threads make and that a file has to have in one order: each is handed over with
 * its number, and written as soon as all before it are. */
#ifndef AUTHOR_ORDERED_H
#define AUTHOR_ORDERED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/error.h"

typedef struct Ordered Ordered;

/* Opens the file anew; NULL where it cannot be written. */
Ordered *ordered_open(const char *path, Error *error);

/* Hands over the lines of number `index` (from 0), taken out of `lines`. From any thread. */
void ordered_put(Ordered *ordered, uint64_t index, Buffer *lines);

/* False where not all could be written. */
bool ordered_close(Ordered *ordered, Error *error);

#endif
