/* A change is judged by one figure: the deaths beyond the normal until the end of 1961, or the
 * harvest that it can still reach. Chance moves the single game, so the sign is asked of the sum
 * over all games of the same change. */
#include "leap_levers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"
#include "leap_branch.h"

enum { EFFECTS = 256, RANKS = 4, CHANGE = 256, WINTER = 11 };

/* How a change must show: in each game; in some, for a rule of eating moves nothing while there is
 * enough; in none, for a day spent looking. UNTRIED: it is answered, and no other answer is tried. */
typedef enum Shows { ALWAYS, SOMETIMES, HARDLY, UNTRIED } Shows;

/* The famine's deaths are over by the work team's winter: who is removed then or not at all has had
 * the same office. */
#define LATE "1960-11"

/* What an answer later in the list, or greater, does. */
typedef enum Sign { MORE_DEATHS, LESS_HARVEST, MORE_HARVEST, ANY } Sign;

/* MODEL 11, what the signs of single controls are. */
static const struct {
  const char *question, *answers[RANKS]; /* alike where parted by a bar */
  Sign sign;
  int years; /* on, until the harvest that is meant */
  Shows shows;
} rules[] = {
    {"figure", {NULL}, MORE_DEATHS, 0, ALWAYS},
    {"hand_over", {"floor", "nine", "drums"}, MORE_DEATHS, 0, ALWAYS},
    {"halls", {"few", "busy", "all"}, MORE_DEATHS, 0, ALWAYS},
    {"plots", {"banks", "five", "none"}, MORE_DEATHS, 0, ALWAYS},
    {"resale", {"all", "half", "empty"}, MORE_DEATHS, 0, ALWAYS},
    {"technique", {"plain", "road|dense", "ordered"}, LESS_HARVEST, 1, ALWAYS},
    {"contract", {"points", "named", "pegs"}, MORE_HARVEST, 0, ALWAYS},
    /* A year's seed lies in store: a single answer feeds people at once and is made good at the
     * next threshing. What a rule of keeping none does is tested apart. */
    {"seed", {NULL}, ANY, 0, ALWAYS},
    {"hands", {NULL}, MORE_HARVEST, 0, ALWAYS}, /* those in the fields */
    {"ration", {NULL}, ANY, 0, SOMETIMES},
    {"look", {NULL}, ANY, 0, HARDLY},
    {"muster", {NULL}, ANY, 0, HARDLY}, /* the list often stands as the county asks */
    /* Lines of the point book, after a removal: they move one brigade of sixteen, and in the last
     * months nothing that is still counted. */
    {"light", {NULL}, ANY, 0, UNTRIED},
    {"lend", {NULL}, ANY, 0, UNTRIED},
    {"ditch", {NULL}, ANY, 0, UNTRIED},
    {"frost", {NULL}, ANY, 0, UNTRIED},
    {"roots", {NULL}, ANY, 0, UNTRIED},
    {"dug", {NULL}, ANY, 0, UNTRIED},
    {"days", {NULL}, ANY, 0, UNTRIED},
    {"heads", {NULL}, ANY, 0, UNTRIED},
    {"heads_again", {NULL}, ANY, 0, UNTRIED},
};
enum { RULES = sizeof rules / sizeof rules[0] };

/* The same change in several games. */
typedef struct Effect {
  char change[CHANGE];
  double sum; /* along the sign */
  size_t games, removed, moved;
  Shows shows;
  int sign;
} Effect;

typedef struct Effects {
  Effect list[EFFECTS];
  size_t count;
  Buffer rows; /* all that was found, to be read when it is not as it should be */
} Effects;

/* RULES where there is none. */
static size_t find_rule(const char *question) {
  size_t rule = 0;
  while (rule < RULES && strcmp(rules[rule].question, question)) rule++;
  return rule;
}

static size_t rule_for(const char *question) {
  size_t rule = find_rule(question);
  if (rule == RULES) fail_msg("the desk asks %s, of which no sign is known", question);
  return rule;
}

static bool is_untried(const char *question) {
  size_t rule = find_rule(question);
  return rule < RULES && rules[rule].shows == UNTRIED;
}

/* The place of a choice in the rule's list. */
static double rank(size_t rule, const char *choice) {
  for (size_t i = 0; i < RANKS && rules[rule].answers[i]; i++) {
    if (strstr(rules[rule].answers[i], choice)) return (double)i;
  }
  fail_msg("%s may be answered %s, of which no sign is known", rules[rule].question, choice);
  return 0;
}

static double height(size_t rule, const LeapMoment *moment, const Value *answer) {
  double hands = 0;
  if (moment->kind == ASK_NUMBER) return answer->number;
  if (moment->kind == ASK_CHOOSE) return rank(rule, answer->text);
  value_get_number(answer, "field", &hands);
  return hands;
}

static bool is_desk(const LeapMoment *moment, const char *const *who) {
  const char *name = strchr(moment->scene, '.');
  if (!who) return !strcmp(moment->question, "figure") || (name && !strncmp(name, ".month", 6));
  for (; *who; who++) {
    if (!strcmp(*who, moment->question)) return true;
  }
  return false;
}

/* --- Two games */

static double so(const LeapGame *game, const char *month, const char *id) {
  const LeapMonth *found = leap_month(game, month);
  assert_non_null(found);
  return leap_value(game, found, "so", id);
}

/* Whether a true row of a month after `since` differs. */
static bool differ(const LeapGame *a, const LeapGame *b, const char *since) {
  for (size_t i = 0; i < a->month_count; i++) {
    const LeapMonth *month = &a->months[i];
    if (strncmp(month->id, since, 7) <= 0 || !month->row_count) continue;
    for (size_t k = 0; k < month->row_count; k++) {
      const LeapRow *row = &month->rows[k];
      if (strcmp(row->book, "so")) continue;
      double other = so(b, month->id, row->id);
      if (other < row->value || other > row->value) return true;
    }
  }
  return false;
}

/* By how much the branch is better or worse at what the rule speaks of. */
static double change_of(size_t rule, const LeapGame *game, const LeapGame *branch,
                        const char *scene) {
  char december[16];
  int year = (int)strtol(scene, NULL, 10) + rules[rule].years;
  bool deaths = rules[rule].sign == MORE_DEATHS;
  snprintf(december, sizeof december, "%d-12", deaths || year > 1961 ? 1961 : year);
  const char *id = deaths ? "deaths.excess_pct" : "harvest.index";
  return so(branch, december, id) - so(game, december, id);
}

/* --- All games */

static Effect *effect_of(Effects *effects, const char *change) {
  for (size_t i = 0; i < effects->count; i++) {
    if (!strcmp(effects->list[i].change, change)) return &effects->list[i];
  }
  assert_in_range(effects->count, 0, EFFECTS - 1);
  Effect *effect = &effects->list[effects->count++];
  snprintf(effect->change, sizeof effect->change, "%s", change);
  return effect;
}

/* 1 where the rule asks for more of its figure, -1 for less, 0 where it does not say. */
static int wanted_sign(size_t rule, const LeapMoment *moment, const Value *other) {
  bool winter = strtol(moment->scene + 5, NULL, 10) >= WINTER;
  if (rules[rule].sign == ANY || (moment->kind == ASK_ALLOCATE && winter)) return 0;
  double up = height(rule, moment, other) - height(rule, moment, moment->answer);
  int sign = up > 0 ? 1 : up < 0 ? -1 : 0;
  return rules[rule].sign == LESS_HARVEST ? -sign : sign;
}

static void name_change(const LeapMoment *moment, const Value *other, char out[CHANGE]) {
  Buffer from = {0}, to = {0};
  json_write(&from, moment->answer);
  json_write(&to, other);
  snprintf(out, CHANGE, "%s %s: %.50s -> %.50s", moment->scene, moment->question,
           buffer_text(&from), buffer_text(&to));
  buffer_free(&from);
  buffer_free(&to);
}

/* Hands and figures differ a little from game to game. */
static void name_kind(size_t rule, const LeapMoment *moment, const Value *other, char out[CHANGE]) {
  if (moment->kind == ASK_CHOOSE) {
    name_change(moment, other, out);
    return;
  }
  bool up = height(rule, moment, other) > height(rule, moment, moment->answer);
  snprintf(out, CHANGE, "%s %s: %s", moment->scene, moment->question, up ? "more" : "less");
}

static bool moves(size_t rule, const LeapGame *game, const LeapGame *branch,
                  const LeapMoment *moment, const Value *other) {
  bool moved = differ(game, branch, moment->scene);
  if (moved || rules[rule].shows != ALWAYS) return moved;
  char change[CHANGE];
  name_change(moment, other, change);
  fail_msg("%s, seed %ju, moves nothing: %s", leap_player_names[game->player],
           (uintmax_t)game->seed, change);
  return false;
}

bool leap_same_office(const LeapGame *game, const LeapGame *branch) {
  const char *a = game->removed ? game->removed_in : LATE;
  const char *b = branch->removed ? branch->removed_in : LATE;
  if (strcmp(game->back_in, branch->back_in)) return false;
  return !strcmp(a, b) || (strcmp(a, LATE) >= 0 && strcmp(b, LATE) >= 0);
}

static void judge(Effects *effects, const LeapGame *game, const LeapGame *branch,
                  const LeapMoment *moment, const Value *other) {
  char change[CHANGE];
  size_t rule = rule_for(moment->question);
  name_kind(rule, moment, other, change);
  Effect *effect = effect_of(effects, change);
  effect->shows = rules[rule].shows;
  effect->moved += moves(rule, game, branch, moment, other);
  effect->sign = wanted_sign(rule, moment, other);
  if (!effect->sign) return;
  double by = change_of(rule, game, branch, moment->scene);
  bool stays = leap_same_office(game, branch);
  buffer_addf(&effects->rows, "%s, seed %ju, %s: %+.4f, should be %s%s\n",
              leap_player_names[game->player], (uintmax_t)game->seed, change, by,
              effect->sign > 0 ? "more" : "less",
              stays ? "" : " (not counted: removed another month)");
  effect->games += stays;
  effect->removed += !stays;
  if (stays) effect->sum += effect->sign * by;
}

static void branch_all(Effects *effects, const LeapLevers *levers, uint64_t seed) {
  LeapMoments moments = {0};
  LeapGame *game = leap_play_keeping(levers->player, seed, &moments);
  for (size_t i = 0; i < moments.count; i++) {
    const LeapMoment *moment = &moments.list[i];
    if (!is_desk(moment, levers->who)) continue;
    if (is_untried(moment->question)) continue;
    for (size_t k = 0; k < moment->other_count && k < levers->others; k++) {
      LeapChange change = {.moment = i, .other = k};
      LeapGame *branch = leap_branch(game, &moments, &change, 1);
      judge(effects, game, branch, moment, moment->others[k]);
      leap_free(branch);
    }
  }
  leap_moments_free(&moments);
  leap_free(game);
}

static void check_signs(const Effects *effects) {
  Buffer wrong = {0};
  for (size_t i = 0; i < effects->count; i++) {
    const Effect *effect = &effects->list[i];
    if (effect->removed) {
      print_message("%s: %zu of %zu branches removed in another month, not counted\n",
                    effect->change, effect->removed, effect->removed + effect->games);
    }
    if (effect->shows == SOMETIMES && !effect->moved) {
      buffer_addf(&wrong, "%s moves nothing in any game\n", effect->change);
    }
    if (!effect->games || effect->sum > 0) continue;
    buffer_addf(&wrong, "%s: %.4f against the sign in %zu branches\n", effect->change, effect->sum,
                effect->games);
  }
  if (!wrong.length) return;
  print_message("%s", buffer_text(&effects->rows));
  fail_msg("%s", buffer_text(&wrong));
}

void leap_levers_check(const LeapLevers *levers) {
  Effects *effects = calloc(1, sizeof *effects);
  for (uint64_t seed = 1; seed <= levers->games; seed++) {
    branch_all(effects, levers, seed);
  }
  assert_true(effects->count > 0);
  check_signs(effects);
  buffer_free(&effects->rows);
  free(effects);
}
