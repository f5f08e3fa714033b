/* What there is to play: the scenarios in scripts/ and the games in the place for saves, good and
 * broken ones. */
#ifndef COMMANDS_SHELF_H
#define COMMANDS_SHELF_H

#include "commands/card.h"
#include "commands/places.h"
#include "journal/journal.h"

typedef struct ShelfScenario {
  char *id; /* the folder's name */
  char *path;
  bool good; /* `card` is filled, else `why` it does not load */
  Card card;
  Error why;
} ShelfScenario;

typedef struct ShelfSave {
  char *name; /* the file's */
  char *path;
  bool good; /* `summary` is filled, else `why` */
  JournalSummary summary;
  Error why;
} ShelfSave;

typedef struct Shelf {
  ShelfScenario *scenarios;
  size_t scenario_count; /* sorted by name */
  ShelfSave *saves;
  size_t save_count; /* last changed first, broken ones at the end */
} Shelf;

Shelf shelf_read(const Places *places);
void shelf_free(Shelf *shelf);

/* The title of the scenario with that id, or the id itself. */
const char *shelf_title(const Shelf *shelf, const char *id);

/* The scenario's folder, or NULL. */
const char *shelf_folder(const Shelf *shelf, const char *id);

/* Why a save that is not good cannot be read. Lent. */
const char *shelf_why(const ShelfSave *save);

/* "2026-11-23 18:00", local time. */
void shelf_when(int64_t seconds, char out[32]);

#endif
