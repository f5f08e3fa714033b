/* Things the player should be told once, in words, first come first told. Inside this room only. */
#ifndef STORY_NOTES_H
#define STORY_NOTES_H

#include <stddef.h>

#include "journal/journal.h"
#include "story/run.h"

typedef struct Notes {
  char **texts; /* those not handed over yet are owned */
  size_t count, told;
} Notes;

void notes_add_torn(Notes *notes, const Journal *journal);
void notes_add_drift(Notes *notes, const Run *run);

/* `path` is the new save's, or NULL where none is made. */
void notes_add_misfit(Notes *notes, const Run *run, const char *old_path, const char *path);
void notes_add(Notes *notes, const char *text);

/* The next note, freed with free(), or NULL. */
char *notes_next(Notes *notes);
void notes_free(Notes *notes);

#endif
