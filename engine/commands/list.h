/* The shelf in lines of text: what `list` prints and, without a terminal, the title. */
#ifndef COMMANDS_LIST_H
#define COMMANDS_LIST_H

#include "base/buffer.h"
#include "commands/shelf.h"

void list_add(Buffer *out, const Shelf *shelf, const Places *places);

#endif
