/* An answerer that is not a person: to any question a good answer, drawn at random from a stream of
 * its own, which has nothing to do with the game's luck. The same key gives the same answers to the
 * same questions everywhere. */
#ifndef AUTHOR_BOT_H
#define AUTHOR_BOT_H

#include <stddef.h>
#include <stdint.h>

#include "base/value.h"
#include "scene/scene.h"

/* Plain data: a stream and how far it is. */
typedef struct Bot {
  uint64_t key;
  uint64_t drawn;
} Bot;

/* The bot of game `game` (from 0) among those of `seed`. */
Bot bot_make(uint64_t seed, uint64_t game);

/* The seed that game `game` of `seed` is played with, 0 to 2^53-1. */
uint64_t bot_game_seed(uint64_t seed, uint64_t game);

/* A good answer: any open choice; the least, the greatest or any figure of the grid; shares that
 * use up all, a part or nothing of what there is; true. NULL at the end of a game. The caller frees
 * it. */
Value *bot_answer(Bot *bot, const Ask *ask);

/* The same, but that a figure is in one case of six one of `figures`, or a step beside it, where
 * one fits: the numbers at which a scenario's rules may turn. */
Value *bot_answer_near(Bot *bot, const Ask *ask, const double *figures, size_t count);

#endif
