/* The campaign great_leap played in process, at random or as one of three kinds of player would,
 * with all that a game leaves behind: what each month showed, and the books it kept unseen. */
#ifndef TESTS_LEAP_H
#define TESTS_LEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/value.h"
#include "scene/scene.h"

/* The first three answer as the scenario's own policies of these names do: who wants to keep the
 * post without zeal, who puts the village first, who wants to be first. */
typedef enum LeapPlayer { LEAP_OBEY, LEAP_PROTECT, LEAP_STRIVE, LEAP_RANDOM } LeapPlayer;
enum { LEAP_PLAYERS = 4 };
extern const char *const leap_player_names[LEAP_PLAYERS];

/* A row of the kept books, or with book "public" one of the ledger that the player sees. */
typedef struct LeapRow {
  char book[12];
  char *id, *unit;
  double value;
} LeapRow;

typedef struct LeapMonth {
  char id[8];   /* "1958-08"; "" for what has none */
  Buffer words; /* all that its pages showed, but for the ledger's figures */
  LeapRow *rows;
  size_t row_count;
} LeapMonth;

enum { LEAP_MOST_MONTHS = 64 };

typedef struct LeapGame {
  LeapPlayer player;
  uint64_t seed;
  char ending[64];
  size_t answers;
  bool opened;  /* the last record has begun: its pages are of no month, for it opens all books */
  bool removed; /* somebody else gave the commune's orders before the end, */
  char removed_in[8]; /* first in that month; "" */
  char back_in[8];    /* the month in which the player gave orders again; "" */
  char lost_in[8];    /* and the one in which somebody else did once more; "" */
  LeapMonth months[LEAP_MOST_MONTHS];
  size_t month_count;
} LeapGame;

/* Plays a game to its end. `place` NULL: the home place. Fails the running test where the script
 * errs, a page shows a sign of a mistake, or the game has not ended after 400 answers. The same
 * arguments play the same game. Freed with leap_free(). */
LeapGame *leap_play(LeapPlayer player, uint64_t seed, const char *place);

/* Called with each scene and what the player would answer, which it may replace: returns that
 * answer, or frees it and returns another good one. At the end `answer` is NULL and so is what it
 * returns. */
typedef Value *LeapStep(void *context, const Scene *scene, Value *answer);

/* The same game but for what `step` answers. */
LeapGame *leap_play_by(LeapPlayer player, uint64_t seed, const char *place, LeapStep *step,
                       void *context);
void leap_free(LeapGame *game);

/* The month of that id, or NULL. */
const LeapMonth *leap_month(const LeapGame *game, const char *id);

/* The value of a row; fails the test where the month has none. */
double leap_value(const LeapGame *game, const LeapMonth *month, const char *book, const char *id);

#endif
