/* What a player of the campaign would miss: a book that does not balance, a true figure printed
 * before anybody saw it, a commune that prospers in 1960, one ending whatever was done. */
#include "leap_games.h"

#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LEAST_ANSWERS = 60, MOST_USUAL = 111, ENDINGS = 24, FIVE_DIGITS = 10000 };
static const double EXACT = 1e-9, JIN = 2000; /* jin a tonne */

static void complain(const LeapGame *game, const LeapMonth *month, const char *what, double wanted,
                     double got) {
  fail_msg("%s, seed %ju, %s: %s should be %.12g, is %.12g", leap_player_names[game->player],
           (uintmax_t)game->seed, month->id, what, wanted, got);
}

static void expect(const LeapGame *game, const LeapMonth *month, const char *what, double wanted,
                   double got) {
  double scale = fmax(1, fmax(fabs(wanted), fabs(got)));
  if (!(fabs(wanted - got) <= EXACT * scale)) complain(game, month, what, wanted, got);
}

/* --- The books */

/* All rows of the true book whose id begins and ends so. */
static double sum(const LeapMonth *month, const char *from, const char *to) {
  double total = 0;
  for (size_t i = 0; i < month->row_count; i++) {
    const LeapRow *row = &month->rows[i];
    size_t length = strlen(row->id), end = strlen(to);
    if (strcmp(row->book, "so") || strncmp(row->id, from, strlen(from))) continue;
    if (length >= end && !strcmp(row->id + length - end, to)) total += row->value;
  }
  return total;
}

static double so(const LeapGame *game, const LeapMonth *month, const char *id) {
  return leap_value(game, month, "so", id);
}

/* What a month began with and what came and went make what it ended with. */
static void check_flows(const LeapGame *game, const LeapMonth *before, const LeapMonth *month) {
  expect(game, month, "grain.total",
         so(game, before, "grain.total") + sum(month, "grain.flow.", ""),
         so(game, month, "grain.total"));
  expect(game, month, "people.total",
         so(game, before, "people.total") + sum(month, "people.flow.", ""),
         so(game, month, "people.total"));
}

/* The stocks make the total, the brigades the commune. */
static void check_parts(const LeapGame *game, const LeapMonth *month) {
  double hidden = so(game, month, "grain.hidden") + so(game, month, "grain.pit");
  double stocks = so(game, month, "grain.store") + so(game, month, "grain.own") + hidden +
                  so(game, month, "grain.seed");
  expect(game, month, "the stocks of grain", so(game, month, "grain.total"), stocks);
  expect(game, month, "the brigades' people", so(game, month, "people.total"),
         sum(month, "people.in.", ""));
  expect(game, month, "the brigades' stores", so(game, month, "grain.store"),
         sum(month, "grain.in.", ".store"));
  expect(game, month, "the brigades' hidden grain", hidden, sum(month, "grain.in.", ".hidden"));
}

static bool has_stocks(const LeapMonth *month) {
  for (size_t i = 0; i < month->row_count; i++) {
    if (!strcmp(month->rows[i].id, "grain.total")) return true;
  }
  return false;
}

static void check_books(const LeapGame *game) {
  static const char *const years[] = {"1958", "1959", "1960", "1961", "1962"};
  const LeapMonth *before = leap_month(game, "1958-07");
  assert_non_null(before);
  size_t months = 0;
  for (size_t year = 0; year < 5; year++) {
    for (unsigned month = 1; month <= 12; month++) {
      char id[16];
      snprintf(id, sizeof id, "%s-%02u", years[year], month);
      const LeapMonth *at = leap_month(game, id);
      if (!at || at == before || !has_stocks(at)) continue;
      check_flows(game, before, at);
      check_parts(game, at);
      before = at;
      months++;
    }
  }
  assert_int_equal(months, 43); /* August 1958 to February 1962 */
}

/* Who is called back gives orders again and keeps the office, and no one else ends so: nobody is
 * removed once the pressure is off. */
static void check_office(const LeapGame *game) {
  bool ends_back = !strcmp(game->ending, "pegs");
  if (!game->lost_in[0] && ends_back == (game->back_in[0] != 0)) return;
  fail_msg("%s, seed %ju ends in %s: gave orders again in \"%s\", lost the office again in \"%s\"",
           leap_player_names[game->player], (uintmax_t)game->seed, game->ending, game->back_in,
           game->lost_in);
}

static void check_record(const LeapGame *game) {
  const LeapMonth *bad = leap_month(game, "1960-12"), *last = leap_month(game, "1961-12");
  double index = so(game, bad, "harvest.index"), dead = so(game, last, "deaths.excess_pct");
  if (!(index < 100)) complain(game, bad, "harvest.index below", 100, index);
  if (!game->removed && !(dead > .5)) complain(game, last, "deaths.excess_pct above", .5, dead);
}

/* --- What the player has not seen */

/* Whether the text holds that whole number, bare or with commas, and not as a part of another. */
static bool holds(const char *text, const char *number) {
  size_t length = strlen(number);
  for (const char *at = text; (at = strstr(at, number)); at++) {
    char before = at == text ? ' ' : at[-1], after = at[length];
    bool part = isdigit((unsigned char)before) || before == '.' || isdigit((unsigned char)after) ||
                (before == ',' && at - text > 1 && isdigit((unsigned char)at[-2])) ||
                (after == ',' && isdigit((unsigned char)at[length + 1]));
    if (!part) return true;
  }
  return false;
}

static bool prints(const char *text, long long value) {
  char bare[32], grouped[40];
  int length = snprintf(bare, sizeof bare, "%lld", value), at = 0;
  for (int i = 0; i < length; i++) {
    if (i && (length - i) % 3 == 0) grouped[at++] = ',';
    grouped[at++] = bare[i];
  }
  grouped[at] = 0;
  return holds(text, grouped) || holds(text, bare);
}

/* Whether a book that is not the true one has the figure in any month. */
static bool is_told(const LeapGame *game, long long value) {
  for (size_t i = 0; i < game->month_count; i++) {
    for (size_t k = 0; k < game->months[i].row_count; k++) {
      const LeapRow *row = &game->months[i].rows[k];
      if (strcmp(row->book, "so") && fabs(row->value - (double)value) < 1) return true;
    }
  }
  return false;
}

static void check_unseen(const LeapGame *game, const LeapMonth *month, const char *id,
                         double value) {
  if (fabs(value) < FIVE_DIGITS - .5) return;
  long long whole = llround(fabs(value));
  if (!prints(buffer_text(&month->words), whole) || is_told(game, whole)) return;
  fail_msg("%s, seed %ju, %s prints %s, %lld, which nobody told: %s",
           leap_player_names[game->player], (uintmax_t)game->seed, month->id, id, whole,
           buffer_text(&month->words));
}

/* The figures of a month's true book, as they stand and in jin, against what a month showed. */
static void check_pages(const LeapGame *game, const LeapMonth *month, const LeapMonth *pages) {
  for (size_t k = 0; k < month->row_count; k++) {
    const LeapRow *row = &month->rows[k];
    if (strcmp(row->book, "so")) continue;
    check_unseen(game, pages, row->id, row->value);
    if (!strcmp(row->unit, "t")) check_unseen(game, pages, row->id, row->value * JIN);
  }
}

/* A month's scenes know how the month before it ended. */
static void check_secrets(const LeapGame *game) {
  for (size_t i = 0; i < game->month_count; i++) {
    check_pages(game, &game->months[i], &game->months[i]);
    if (i + 1 < game->month_count) check_pages(game, &game->months[i], &game->months[i + 1]);
  }
}

/* --- All games together */

typedef struct Tally {
  struct {
    char id[64];
    size_t games[LEAP_PLAYERS];
  } endings[ENDINGS];
  size_t count;
} Tally;

static void note_ending(Tally *tally, const LeapGame *game) {
  size_t i = 0;
  while (i < tally->count && strcmp(tally->endings[i].id, game->ending)) i++;
  assert_in_range(i, 0, ENDINGS - 1);
  if (i == tally->count) {
    tally->count++;
    snprintf(tally->endings[i].id, sizeof tally->endings[i].id, "%s", game->ending);
  }
  tally->endings[i].games[game->player]++;
}

/* The ending that a kind of player comes to most often. */
static const char *usual_ending(const Tally *tally, LeapPlayer player) {
  size_t best = 0;
  for (size_t i = 1; i < tally->count; i++) {
    if (tally->endings[i].games[player] > tally->endings[best].games[player]) best = i;
  }
  return tally->endings[best].id;
}

static void check_endings(const Tally *tally) {
  const char *obey = usual_ending(tally, LEAP_OBEY);
  const char *protect = usual_ending(tally, LEAP_PROTECT);
  const char *strive = usual_ending(tally, LEAP_STRIVE);
  if (!strcmp(obey, protect) || !strcmp(protect, strive)) {
    fail_msg("obey ends in %s, protect in %s, strive in %s", obey, protect, strive);
  }
  assert_in_range(tally->count, 3, ENDINGS);
}

/* A whole evening, and no more. */
static void check_length(const LeapGame *game) {
  if (game->player == LEAP_RANDOM) return;
  if (game->answers < LEAST_ANSWERS || game->answers > MOST_USUAL) {
    fail_msg("%s, seed %ju: %zu answers", leap_player_names[game->player], (uintmax_t)game->seed,
             game->answers);
  }
}

void leap_games_check(const size_t counts[LEAP_PLAYERS]) {
  Tally tally = {0};
  for (size_t player = 0; player < LEAP_PLAYERS; player++) {
    for (size_t seed = 1; seed <= counts[player]; seed++) {
      LeapGame *game = leap_play((LeapPlayer)player, seed, NULL);
      check_books(game);
      check_record(game);
      check_office(game);
      check_secrets(game);
      check_length(game);
      note_ending(&tally, game);
      leap_free(game);
    }
  }
  check_endings(&tally);
}

void leap_games_check_places(const char *const *places, size_t count) {
  for (size_t i = 0; places[i]; i++) {
    for (size_t seed = 1; seed <= count; seed++) {
      LeapPlayer player = seed % 2 ? LEAP_RANDOM : LEAP_OBEY;
      LeapGame *game = leap_play(player, seed, places[i]);
      check_books(game);
      check_secrets(game);
      leap_free(game);
    }
  }
}
