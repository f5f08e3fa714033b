/* The author's desk as lines, for the plain front alone. */
#ifndef FRONT_PLAIN_DESK_H
#define FRONT_PLAIN_DESK_H

#include "base/buffer.h"
#include "front/desk.h"

/* Whether the page is new or old, and what was logged on the way to it. `told` is how many lines of
 * the log were told before; it is brought up to date. */
void plain_desk_status(const Desk *desk, const Story *story, size_t *told, Buffer *out,
                       int columns);

/* Why the page is not of the files as they are. */
void plain_desk_fault(const Error *fault, Buffer *out, int columns);

/* Does what the words say and tells it. True if there is another page to be shown. */
bool plain_desk_obey(Story *story, const char *words, Buffer *out, int columns);

/* Waits until the descriptor can be read or the files have changed: then true. */
bool plain_desk_wait(Desk *desk, int descriptor);

#endif
