/* Where a class parted: each decision that any of its games met, how it was answered in how many,
 * and how much they disagree. */
#ifndef REPORT_PARTING_H
#define REPORT_PARTING_H

#include "report/roster.h"

/* An answer, or a band of figures or shares that count as one. */
typedef struct PartingOption {
  char *id;     /* the choice's; "209..241"; "field.half" */
  char *text;   /* plain: the choice's words, "209 to under 241 jin a mu" */
  size_t count; /* games that gave it */
  size_t open;  /* games to which it was open; of a choice alone, else those asked */
  size_t shut;  /* games that saw it and could not take it */
} PartingOption;

/* What `given` holds for a game that was not asked. */
#define PARTING_UNASKED ((size_t)-1)

/* A decision: a question of a scene, and which one of that name in the scene. */
typedef struct Parting {
  const RosterDecision *first;    /* of the first game that was asked; the roster's */
  size_t first_game, first_index; /* which that is, from 0, and which of its decisions */
  size_t asked;
  PartingOption *options; /* in the order of the first game's question, or of the figures */
  size_t option_count;
  size_t *given;    /* by game: its option */
  size_t apart;     /* pairs of games that were asked and answered differently */
  bool other_words; /* not all of those asked read the same text */
  const char *task; /* of a question with shares: the task whose share is banded, plain; or NULL */
} Parting;

typedef struct Partings {
  Parting *list; /* most pairs apart first; then by period, then in the games' order, then by id */
  size_t count;
  size_t games;
} Partings;

/* All decisions of the roster's games, which must outlive them. */
Partings partings_find(const Roster *roster);
void partings_free(Partings *partings);

/* Those with any pair apart stand first: how many they are. */
size_t partings_apart(const Partings *partings);

/* The same in the order of time: places in the list, freed with free(). */
size_t *partings_in_time(const Partings *partings);

#endif
