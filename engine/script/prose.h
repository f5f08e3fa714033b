/* Text work that the prelude asks of C. */
#ifndef SCRIPT_PROSE_H
#define SCRIPT_PROSE_H

#include <stddef.h>

#include "base/buffer.h"

/* Markdown without the indent that all its lines share and without blank lines at both ends. */
void prose_dedent(const char *text, size_t length, Buffer *out);

/* Text as a value in Markdown: each ASCII punctuation mark escaped, control characters a space. */
void prose_escape(const char *text, size_t length, Buffer *out);

#endif
