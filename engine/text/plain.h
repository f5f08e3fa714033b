/* A document as lines of plain text for those who read or hear it one after another. Nothing is
 * broken to a width. Emphasis is dropped, terms are their words, cites "[F33]", items "- ", quotes
 * "> ", a rule "* * *"; an empty line stands where a block wants a gap. Each line ends in '\n'. */
#ifndef TEXT_PLAIN_H
#define TEXT_PLAIN_H

#include "base/buffer.h"
#include "text/document.h"

void plain_add_document(Buffer *out, const TextDocument *document);

/* Markdown straight to plain text, freed with free(); "" for a blank source. */
char *plain_from_markdown(const char *markdown);

#endif
