/* Inside the room: Markdown made ready for the parser.
 *
 * The parser knows things that our Markdown does not have (ordered lists, link definitions)
 * and cannot be told to leave them. So each character that would start one is hidden before
 * parsing, as a control character that no clean text holds, and shown again in what comes out.
 * Unlike a backslash this works inside code as well. */
#ifndef TEXT_SOURCE_H
#define TEXT_SOURCE_H

#include "base/buffer.h"

/* A clean copy (utf8_clean(), line ends as '\n', tabs at the start of a line as blanks) with
 * what must stay text hidden. */
void source_prepare(Buffer *out, const char *markdown);

/* The character that `c` hides, or `c` itself. */
char source_reveal(char c);

#endif
