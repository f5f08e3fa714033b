/* Every question is a few draws. Borders are where mistakes live, so a figure is the least or the
 * greatest in one case of three; tasks get their shares one after the other, each from what is
 * left over its minimum, in a direction that is drawn too, so that the last is not always the
 * poorest. */
#include "author/bot.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/luck.h"

static uint64_t below(Bot *bot, uint64_t count) {
  return (luck_draw(bot->key, ++bot->drawn) >> 32) * count >> 32;
}

static uint64_t key_of(const char *purpose, uint64_t seed, uint64_t game) {
  char name[48];
  int length = snprintf(name, sizeof name, "%s %llu", purpose, (unsigned long long)game);
  return luck_key(name, (uint64_t)length, seed);
}

Bot bot_make(uint64_t seed, uint64_t game) {
  return (Bot){.key = key_of("answers of game", seed, game)};
}

uint64_t bot_game_seed(uint64_t seed, uint64_t game) {
  return key_of("luck of game", seed, game) >> 11; /* 53 bits: what a seed may be */
}

static uint64_t count_open(const Ask *ask, bool aside) {
  uint64_t open = 0;
  for (size_t i = 0; i < ask->choice_count; i++) {
    open += !ask->choices[i].closed && ask->choices[i].aside == aside;
  }
  return open;
}

/* A side door that comes back to the same question is taken one time in ten, so that a game does
 * not go round in it. */
static bool goes_aside(Bot *bot, const Ask *ask) {
  enum { ONE_OF = 10 };
  if (count_open(ask, true) == 0) return false;
  return below(bot, ONE_OF) == 0 || count_open(ask, false) == 0;
}

static Value *choose(Bot *bot, const Ask *ask) {
  bool aside = goes_aside(bot, ask);
  uint64_t wanted = below(bot, count_open(ask, aside));
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    if (!choice->closed && choice->aside == aside && wanted-- == 0) return value_text(choice->id);
  }
  return NULL; /* a scene has an open choice */
}

/* How many steps above the least: none or all in a sixth of the cases each. A grid of more than
 * 2^32 steps is not met in whole. */
static double steps_up(Bot *bot, double most) {
  uint64_t kind = below(bot, 6), steps = most < 4e9 ? (uint64_t)most : (uint64_t)4e9;
  if (kind == 0) return 0;
  return kind == 1 ? most : (double)below(bot, steps + 1);
}

/* A point of the grid, as a person would type it. */
static double grid(Bot *bot, double min, double max, double step) {
  double most = floor((max - min) / step + 1e-9);
  return round((min + steps_up(bot, most) * step) * 1e6) / 1e6;
}

static double share(Bot *bot, const Task *task, double step, double left) {
  double room = floor(left / step + 1e-9) * step;
  return grid(bot, task->min, fmin(task->max, task->min + room), step);
}

static Value *allocate(Bot *bot, const Ask *ask) {
  double left = ask->total;
  bool backwards = below(bot, 2) == 1;
  Value *shares = value_map();
  for (size_t i = 0; i < ask->task_count; i++) left -= ask->tasks[i].min;
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[backwards ? ask->task_count - 1 - i : i];
    double given = share(bot, task, ask->step, left);
    left -= given - task->min;
    value_set(shares, task->id, value_number(given));
  }
  return shares;
}

/* A figure that fits the question, at random, or NAN. */
static double fitting(Bot *bot, const Ask *ask, const double *figures, size_t count) {
  uint64_t fit = 0;
  for (size_t i = 0; i < count; i++) fit += figures[i] >= ask->min && figures[i] <= ask->max;
  if (fit == 0) return NAN;
  uint64_t wanted = below(bot, fit);
  for (size_t i = 0; i < count; i++) {
    bool fits = figures[i] >= ask->min && figures[i] <= ask->max;
    if (fits && wanted-- == 0) return figures[i];
  }
  return NAN;
}

Value *bot_answer_near(Bot *bot, const Ask *ask, const double *figures, size_t count) {
  enum { ONE_OF = 6, BESIDE = 3 };
  if (ask->kind != ASK_NUMBER || below(bot, ONE_OF) != 0) return bot_answer(bot, ask);
  double figure = fitting(bot, ask, figures, count);
  if (isnan(figure)) return bot_answer(bot, ask);
  double most = floor((ask->max - ask->min) / ask->step + 1e-9);
  double steps = floor((figure - ask->min) / ask->step + 1e-9);
  steps = fmax(0, fmin(most, steps + (double)below(bot, BESIDE) - 1));
  return value_number(round((ask->min + steps * ask->step) * 1e6) / 1e6);
}

Value *bot_answer(Bot *bot, const Ask *ask) {
  switch (ask->kind) {
    case ASK_CHOOSE: return choose(bot, ask);
    case ASK_NUMBER: return value_number(grid(bot, ask->min, ask->max, ask->step));
    case ASK_ALLOCATE: return allocate(bot, ask);
    case ASK_PAUSE: return value_bool(true);
    case ASK_END: break;
  }
  return NULL;
}
