/* What a Manoeuvre is made of: for the files manoeuvre*.c alone. */
#ifndef AUTHOR_MANOEUVRE_CORE_H
#define AUTHOR_MANOEUVRE_CORE_H

#include "author/manoeuvre.h"
#include "script/counts.h"

/* A decision of one bot; all texts are owned. */
typedef struct BotAnswer {
  char *key, *heading, *period;
  char *answer; /* a choice's id, or which band */
} BotAnswer;

/* One bot's game. */
typedef struct BotGame {
  bool failed;
  size_t conduct;     /* which of the conducts it is of */
  BotAnswer *answers; /* each key once, in the order in which they came */
  size_t count, room;
  double *outcomes; /* in the setup's order; NAN where the books have none */
} BotGame;

/* What all bots share. */
typedef struct BotPlan {
  const ManoeuvreSetup *setup;
  const char *content;   /* of the scenario; a game of another is an error */
  char *const *conducts; /* the scenario's own */
  size_t conduct_count;  /* of those; one more answers at random */
} BotPlan;

/* Plays game `number` (from 0) into `game`, which begins as {0}. A game that breaks is `failed`.
 * False where the scenario does not load or has changed. */
bool bot_game_play(const BotPlan *plan, size_t number, Counts *counts, BotGame *game, Error *error);
void bot_game_free(BotGame *game); /* what it owns */

/* An answer among many: which of them, in which group of games (a conduct). */
typedef struct Dealt {
  size_t group, answer, game;
} Dealt;

/* Omega squared: of the variation of `values` (by game, NAN where there is none) within the groups,
 * what goes with the answers, 0 to 1. Answers given less than twice in their group are left out,
 * then groups with less than two answers; 0 where nothing is left or nothing varies. */
double share_of(const Dealt *dealt, size_t count, const double *values);

/* How many of the games a share is made of, were all values there. */
size_t share_games(const Dealt *dealt, size_t count);

/* What the games come to; `games` are in the order of their numbers. */
Manoeuvre *manoeuvre_sum(const BotPlan *plan, const BotGame *games);

/* The same as plain data, and back: NULL where that is not what manoeuvre_value() makes. */
Value *manoeuvre_value(const Manoeuvre *manoeuvre);
Manoeuvre *manoeuvre_from(const Value *value, size_t runs, size_t outcomes);

#endif
