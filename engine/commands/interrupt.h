/* A long command that is asked to stop says what it has. */
#ifndef COMMANDS_INTERRUPT_H
#define COMMANDS_INTERRUPT_H

#include <stdatomic.h>
#include <stdbool.h>

/* From now on SIGINT and SIGTERM make the result true; the third ends the program at once. A signal
 * that was ignored before still is. */
const atomic_bool *interrupt_watch(void);

#endif
