/* Headers and files of today: for a new game, and for one that goes on where a save does not fit
 * any more. Inside this room only. */
#ifndef STORY_SUCCESSOR_H
#define STORY_SUCCESSOR_H

#include "journal/journal.h"
#include "story/run.h"

/* The header of a game begun now; freed with journal_header_free(). `options` are copied. */
JournalHeader successor_header(const Script *script, uint64_t seed, const Value *options,
                               bool is_authors);

/* NAME-2.save for NAME.save and 2. Freed with free(). */
char *successor_path(const char *path, unsigned number);

/* Appends the run's decisions, and the lines of `old`'s author between them, in one go. What the
 * disk refuses is owed. */
void successor_copy(Journal *journal, const Journal *old, const Run *run);

/* A new journal with the run's decisions and the author's lines between them under today's header,
 * digests made anew: in the first free NAME-2.save, NAME-3.save, … beside the old one, or nowhere
 * where that one is nowhere. */
Journal *successor_make(const Journal *old, const Run *run, Error *error);

#endif
