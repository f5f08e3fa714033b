/* Markdown, as far as scenarios use it, to a document.
 *
 * Taken: paragraphs, `#` headings, `-` lists, `>` quotes, fenced code, tables, rules, *emphasis*,
 * **strong**, `code`, backslash escapes, hard breaks, [words](term:ID) and [](cite:ID). Shown as
 * text instead: HTML, ordered lists (a paragraph may begin "1957. "), `*` and `+` at the start of a
 * line, link definitions, footnote marks, unknown entities. Never code by indent. Other links show
 * their words: ["Well."](said:kang), which marks whose they are, and addresses of the web. Pictures
 * show their alternative text. Known entities: amp lt gt quot apos nbsp and
 * numeric. A soft break is a space, but nothing between two Chinese or Japanese characters.
 *
 * Any bytes are taken: invalid UTF-8 becomes U+FFFD, control characters a space, and there is
 * no source that fails or takes long; what nests too deep or is marked too densely is shown as
 * text. */
#ifndef TEXT_MARKDOWN_H
#define TEXT_MARKDOWN_H

#include "text/document.h"

/* Never NULL; a blank source gives a document without blocks. Freed with text_document_free(). */
TextDocument *markdown_parse(const char *markdown);

#endif
