/* A text with its markup understood: blocks of spans, plain data for whoever shows it.
 *
 * Every string here is valid UTF-8 and holds no control character (utf8_is_control()): no
 * newline, no tab, no escape. Line ends are told by `ends_line`, not by characters. The document
 * owns all of it. */
#ifndef TEXT_DOCUMENT_H
#define TEXT_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

/* How a span looks; flags that add up. */
typedef enum TextStyle {
  TEXT_STRONG = 1,
  TEXT_EMPHASIS = 2,
  TEXT_CODE = 4,
  TEXT_BAR = 8, /* of lines alone: the bar beside a paper, the rule under a table's head */
} TextStyle;

/* What a span leads to: an entry of the glossary, a source. */
typedef enum TextLink { TEXT_LINK_NONE, TEXT_LINK_TERM, TEXT_LINK_CITE } TextLink;

/* A stretch of one look. Never empty, but for a span that only ends a line or a cell. The span of a cite
 * holds what is shown, "[F33]"; the words of `[words](cite:F33)` come before it, linked as well. */
typedef struct TextSpan {
  char *text;
  unsigned style; /* TextStyle flags */
  TextLink link;
  char *target;   /* the id of the term or source; NULL without a link */
  bool ends_line; /* a line ends after this span, however much room is left */
  bool ends_cell; /* TEXT_ROW: a cell of the table ends after this span */
  bool is_right;  /* then: the cell is set to the right */
} TextSpan;

typedef enum TextBlockKind {
  TEXT_PARAGRAPH,
  TEXT_HEADING,
  TEXT_PREFORMATTED, /* each source line ends a line, its spaces count; no styles */
  TEXT_RULE,         /* no spans: a pause between two parts */
  TEXT_ROW,          /* of a table; the first of them, of level 1, names its columns */
} TextBlockKind;

enum { TEXT_DEEPEST = 8 }; /* deeper quotes and lists are shown at this depth */

typedef struct TextBlock {
  TextBlockKind kind;
  int level; /* TEXT_HEADING: 1 to 6; TEXT_ROW: 1 for the head */
  /* The quotes and list items it stands in, outermost first, a character each: '>' a quote, '-' an
   * item whose first block this is, ' ' an item that goes on. "" at the top. ">-" is an item in a
   * quote. Where the document is shown line by line, each takes two columns. */
  char frame[TEXT_DEEPEST + 1];
  bool gap; /* wants an empty line before it: not the first block, nor items of a close list */
  TextSpan *spans;
  size_t count;
} TextBlock;

typedef struct TextDocument {
  TextBlock *blocks;
  size_t count;
} TextDocument;

void text_document_free(TextDocument *document); /* NULL is fine */

#endif
