/* A game that nobody plays: a scenario answered by a bot, or by a policy of its own and a bot where
 * that leaves an answer open, through the same door as any player. Scenario, policy, seed and
 * number say everything: the same game can be played again, and kept. */
#ifndef AUTHOR_TRIAL_H
#define AUTHOR_TRIAL_H

#include "author/tally.h"

enum { TRIAL_ANSWERS_MOST = 5000 };

typedef struct Trial {
  const char *folder;          /* of the scenario */
  const char *policy;          /* one of the manifest's players; NULL: the bot alone */
  uint64_t seed;               /* of all games */
  uint64_t game;               /* which of them, from 0 */
  const Value *options;        /* map of text to text, or NULL */
  bool told;                   /* the game is written down: trial_play() gives its line */
  const char *const *outcomes; /* what the line says the game came to (author/chronicle.h) */
  size_t outcome_count;
} Trial;

/* Plays the game and adds it to the tally, and, where it is told, its line to `line`. A script
 * error, a policy's bad answer, or no end after TRIAL_ANSWERS_MOST answers is one of the tally's
 * faults. False where the scenario does not load; then nothing is added. */
bool trial_play(const Trial *trial, Tally *tally, Buffer *line, Error *error);

/* Plays the game again and keeps it in a save at `path`, where nothing may be yet. False where it
 * cannot be written. A game that failed before its first answer leaves no file. */
bool trial_keep(const Trial *trial, const char *path, Error *error);

#endif
