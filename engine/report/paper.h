/* A report while it is written: the HTML and, beside it, the CSV of every number in it.
 *
 * Nothing gets into the HTML but by these calls, which escape what is text, and no number but by
 * paper_figure() or inside a text, so that the CSV has them all. Neither hangs on locale, clock or
 * machine. */
#ifndef REPORT_PAPER_H
#define REPORT_PAPER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"

typedef struct Paper Paper;

/* How every report begins: by it a report is told from other pages. */
#define PAPER_BEGINS "<!DOCTYPE html>\n<!-- irongrain debrief -->\n"

/* An empty report. `language` is the html's lang ("en"), `title` plain. */
Paper *paper_new(const char *language, const char *title);
void paper_free(Paper *paper); /* NULL is fine */

/* The whole document, with its style inside; the paper is finished then. Freed with free(). */
char *paper_html(Paper *paper);

/* The numbers: UTF-8 with a byte order mark, lines ended by CR LF, RFC 4180, the head
 * part,game,month,book,id,unit,value,by,shown,shown_unit. A field that a spreadsheet would take for
 * a formula (= + - @ tab CR in front, where it is no number) has a ' before it. Freed with
 * free(). */
char *paper_csv(Paper *paper);

/* ---- elements ---- */

/* <tag class="name" id="id">; name and id may be NULL. Ids are made safe (paper_id()). */
void paper_open(Paper *paper, const char *tag, const char *name, const char *id);
void paper_close(Paper *paper, const char *tag);

/* An id as it stands in the HTML: no two that differ become one. */
void paper_id(const char *id, Buffer *out);

/* Text, escaped. */
void paper_text(Paper *paper, const char *text);

/* <tag class="name">text</tag>, text escaped. */
void paper_element(Paper *paper, const char *tag, const char *name, const char *text);

/* <a href="#id">text</a>. */
void paper_link(Paper *paper, const char *id, const char *text);

/* Markup of our own, word for word. */
void paper_markup(Paper *paper, const char *html);

/* ---- where we are: what figures are entered under ---- */

/* The part of the report: "game", "desk", "books", "accounts", "record", "decisions", "change", "class",
 * "manoeuvre", "words". Stays until it is set again. */
void paper_part(Paper *paper, const char *part);

/* The commune's label in a class, "" in a report of one game. */
void paper_game(Paper *paper, const char *label);

/* ---- numbers ---- */

typedef struct PaperFigure {
  const char *month;      /* "1958-10", a year "1958", or "" */
  const char *book;       /* so, reported, seen, ordered, public; record; count, share, ratio,
                         difference, scale, text */
  const char *id;         /* "grain.total" */
  const char *unit;       /* of `value`, as it is kept; may be NULL */
  double value;           /* as it is kept: `replay --books` has the same */
  const char *by;         /* may be NULL */
  double times;           /* shown is value * times; 0 is 1 */
  int places;             /* decimals to which it is shown, without empty ones at the end */
  const char *shown_unit; /* of what is shown; NULL: `unit` */
} PaperFigure;

/* Prints <span data-value="1015810">1,015,810</span> and enters it in the CSV, a row once. A value
 * that is no number is printed as "no figure". */
void paper_figure(Paper *paper, const PaperFigure *figure);

/* The same, followed by its unit. */
void paper_figure_unit(Paper *paper, const PaperFigure *figure);

/* What is shown of a figure: value * times. */
double paper_shown(const PaperFigure *figure);

/* A number as paper_figure() prints it, its minus a hyphen: "1,015,810", "38.8", "-5". */
enum { PAPER_GROUPED_BYTES = 400 };
void paper_grouped(double number, int places, char out[PAPER_GROUPED_BYTES]);

/* A whole number that is counted here: "12 of 30". */
void paper_count(Paper *paper, const char *id, double count);

/* Enters a figure in the CSV that is drawn, not printed. */
void paper_enter(Paper *paper, const PaperFigure *figure);

/* Enters each number that stands in a text in the CSV as book "text", `id` beside it: "1,015,810"
 * and "38.8" are one each, a year is one as well; digits in a word or a key such as F33 are none.
 * paper_text() and paper_element() do not: for texts of the scenario, where prose_html() calls it,
 * and for headings that a writer makes with numbers in them. */
void paper_enter_text(Paper *paper, const char *id, const char *text);

/* ---- what was met ---- */

/* Words of the glossary and sources that the report led to, each once, in the order of bytes. */
void paper_met_term(Paper *paper, const char *id);
void paper_met_source(Paper *paper, const char *id);
size_t paper_terms(const Paper *paper, const char *const **ids);
size_t paper_sources(const Paper *paper, const char *const **ids);

#endif
