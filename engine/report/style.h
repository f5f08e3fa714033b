/* The look of a report: engine/report/style.css, compiled into the binary. The names that its
 * elements may have (paper_open()) are listed here, for whoever writes a section:
 *
 *   header, nav, main, footer   the frame of the page, each once; main has the id "main", where the
 *                     skip link leads
 *   onscreen          is left out on paper: what is too long for a handout
 *   cards             around cards: two columns on paper
 *   act, span         the heading of a part of the story, and when that was
 *   options           on a ul: what could be answered
 *   scene, month      a scene of the story; all of a month
 *   part              a section (or div) that begins a new page when it is printed
 *   keep              is not broken over two pages
 *   before            the same, and is not parted from what comes behind it
 *   known, said, chosen, then   the four blocks of a decision or a month: what the desk knew; what
 *                     was said or asked; what was answered; what came of it
 *   done              beside them: what people in this post are recorded as doing
 *   box               around a wide table: it scrolls in its own box on a screen
 *   number            on th and td: a column of numbers, set to the right
 *   wide              on a table: as wide as the page
 *   facts             on a dl: a name and its value a line
 *   names             on a ul or ol: many short entries, in columns
 *   plain             on a ul or ol: no marks
 *   contents          on nav: the list of parts
 *   pair              around two sections that are read side by side (below each other on a phone)
 *   many              around figures: small multiples, several in a row
 *   card              a box with a rule around it: a discussion question, a figure
 *   papers            on a blockquote: a surviving paper
 *   note              a remark in smaller type
 *   tag               a word in a small frame: "cause and consequence"
 *   label             a small heading that stands before a block: "Known then"
 *   ticket            exit ticket: a line of text, and below it `line`s to write on
 *   line              an empty line to write on
 *   lead              the sentence under a heading that says what the part is
 *   cite              on a: the key of a source
 *   chart, series     made by chart_html() alone
 *   unseen            for those who hear the page
 */
#ifndef REPORT_STYLE_H
#define REPORT_STYLE_H

#include <stddef.h>

typedef struct StyleSheet {
  const char *path; /* "style.css" */
  const char *bytes;
  size_t length;
} StyleSheet;

/* In the order of their names, ended by one whose path is NULL. */
extern const StyleSheet style_sheets[];

#endif
