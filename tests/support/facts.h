/* What a page tells, as `play --json` says it, held against the same page of a front. */
#ifndef TESTS_FACTS_H
#define TESTS_FACTS_H

#include "base/buffer.h"
#include "scene/scene.h"
#include "tokens.h"

/* A line of `play --json`. */
typedef struct Facts {
  char *json;   /* owned */
  Tokens told;  /* what every front must tell: texts, figures, months */
  Tokens known; /* and what it may: ids and kinds too */
} Facts;

Facts facts_of(char *json); /* takes it over */
void facts_free(Facts *facts);

/* A page of a front: start with a zeroed one but for `front`, end with shown_free(). */
typedef struct Shown {
  const char *front; /* "the full screen" */
  Tokens words;
  Buffer text; /* as it was, for who has to look */
} Shown;

void shown_add(Shown *shown, const char *text);

/* Adds a page of the full screen without its counts of lines: of a sheet all of its foot is left
 * out, of a scene "6 more lines" and "3 more: l". */
void shown_add_page(Shown *shown, const char *page, bool is_sheet);
void shown_free(Shown *shown);

/* Words of the pages' own frames, and nothing else: keys, and how a page is told. The letters that
 * stand for places on a drawn map, whose legend says which. */
extern const char facts_plain_frame[], facts_full_frame[], facts_map_signs[];

/* Fails the running test where a word of the line is not on the page. */
void facts_must_tell(Facts *facts, Shown *shown);

/* Fails it where the page has a figure or a name that neither the line has nor `also` allows; nor
 * is it of the answer in hand (`ask`, of the page of a scene; else NULL). */
void facts_may_tell(Facts *facts, Shown *shown, Tokens *also, const Ask *ask);

/* Both. */
void facts_compare(Facts *facts, Shown *shown, Tokens *also);

#endif
