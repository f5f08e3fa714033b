/* Markdown of the scenario as HTML: paragraphs, lists, quotes (papers), tables, emphasis. A word of
 * the glossary leads to #term-ID, a source to #source-ID; both are noted as met. Headings of the
 * text begin at the level `heading` (2 to 6). Numbers in it are entered in the CSV under `id`. */
#ifndef REPORT_PROSE_H
#define REPORT_PROSE_H

#include "report/paper.h"

void prose_html(Paper *paper, const char *id, const char *markdown, int heading);

/* The same of one line, without a paragraph around it. */
void prose_inline(Paper *paper, const char *id, const char *markdown);

#endif
