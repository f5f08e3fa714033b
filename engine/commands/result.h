/* What a command has found out, to standard output; and the status a failure asks for. */
#ifndef COMMANDS_RESULT_H
#define COMMANDS_RESULT_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/error.h"

/* Writes all of `out` and empties it. False, and told, where nobody reads it. */
bool result_write(Buffer *out);

/* Tells the error on standard error, with the way to the help for wrong usage, and gives its exit
 * status. */
int result_failure(const char *command, const Error *error);

/* Adds text that a stranger wrote, made safe to show. */
void result_add_clean(Buffer *out, const char *text);

/* Adds an empty line and one that tells where the guide for authors lies on this machine; nothing
 * where it is not there. */
void result_add_guide(Buffer *out);

#endif
