/* Markdown made to hurt: one thing all over, one thing and then another, lines that step deeper and
 * deeper. tests/text holds that it does no harm, the bench what it costs beside plain prose. */
#ifndef HOSTILE_TEXT_H
#define HOSTILE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

enum { HOSTILE_TEXT_BYTES = 65536 };

/* Puts text `number`, from 0, in place of what is in `out`. False past the last. */
bool hostile_text(size_t number, Buffer *out);

#endif
