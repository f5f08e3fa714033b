/* What a player would miss: an ending that the last five answers decide, or that nothing does; a
 * nation that fares better because one commune did; people who always come to the same end. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/luck.h"
#include "leap_branch.h"

enum {
  SEEDS = 20, /* of each kind of player */
  LIVES = 100,
  LAST = 5,
  BRANCHES = 20,
  ENDINGS = 24,
  WAYS = 8,
  SCENE = 64,
};

static double so(const LeapGame *game, const char *month, const char *id) {
  const LeapMonth *found = leap_month(game, month);
  assert_non_null(found);
  return leap_value(game, found, "so", id);
}

/* No game is spared the famine. */
static void check_no_triumph(const LeapGame *game) {
  double index = so(game, "1960-12", "harvest.index");
  double dead = so(game, "1961-12", "deaths.excess_pct");
  if (index < 100 && (game->removed || dead > .5)) return;
  fail_msg("%s, seed %ju, ends in %s: harvest of 1960 %.2f, deaths beyond the normal %.3f%%",
           leap_player_names[game->player], (uintmax_t)game->seed, game->ending, index, dead);
}

/* --- The last five answers */

/* The last questions that could have been answered otherwise, each otherwise by luck. Whether the
 * names are read is asked when all is over, and is none of them. */
static size_t last_changes(const LeapMoments *moments, uint64_t seed, LeapChange changes[LAST]) {
  size_t count = 0;
  for (size_t i = moments->count; i > 0 && count < LAST; i--) {
    size_t others = moments->list[i - 1].other_count;
    if (!others || !strcmp(moments->list[i - 1].question, "names")) continue;
    changes[count++] = (LeapChange){.moment = i - 1, .other = luck_draw(seed, i) % others};
  }
  return count;
}

static bool ends_so_again(LeapPlayer player, uint64_t seed) {
  LeapMoments moments = {0};
  LeapChange changes[LAST];
  LeapGame *game = leap_play_keeping(player, seed, &moments);
  size_t count = last_changes(&moments, seed, changes);
  assert_int_equal(count, LAST);
  LeapGame *branch = leap_branch(game, &moments, changes, count);
  check_no_triumph(branch);
  bool same = !strcmp(game->ending, branch->ending);
  if (!same) {
    print_message("%s, seed %ju: %s, with the last five answers changed %s\n",
                  leap_player_names[player], (uintmax_t)seed, game->ending, branch->ending);
  }
  leap_free(branch);
  leap_moments_free(&moments);
  leap_free(game);
  return same;
}

static void the_last_answers_do_not_decide(void **unused) {
  (void)unused;
  size_t same = 0;
  for (size_t i = 0; i < BRANCHES; i++) {
    same += ends_so_again((LeapPlayer)(i % LEAP_PLAYERS), 1 + i / LEAP_PLAYERS);
  }
  if (same < BRANCHES / 2) fail_msg("%zu of %d games end as before", same, BRANCHES);
}

/* --- All answers, and what no answer moves */

static const char *const fixed_pages[] = {"1962-02.nation", "1962-02.afterwards",
                                          "1962-02.elsewhere"};
enum { FIXED = sizeof fixed_pages / sizeof fixed_pages[0] };

typedef struct Endings {
  char ids[ENDINGS][SCENE];
  size_t games[LEAP_PLAYERS][ENDINGS], count;
  char *pages[FIXED]; /* as the game before had them */
  bool met[FIXED];    /* by this game */
} Endings;

static Value *read_fixed_page(void *context, const Scene *scene, Value *answer) {
  Endings *endings = context;
  for (size_t i = 0; i < FIXED; i++) {
    if (strcmp(scene->id, fixed_pages[i])) continue;
    endings->met[i] = true;
    if (endings->pages[i]) assert_string_equal(scene->text, endings->pages[i]);
    free(endings->pages[i]);
    endings->pages[i] = strdup(scene->text);
  }
  return answer;
}

static void count_ending(Endings *endings, const LeapGame *game) {
  size_t i = 0;
  while (i < endings->count && strcmp(endings->ids[i], game->ending)) i++;
  assert_in_range(i, 0, ENDINGS - 1);
  if (i == endings->count) snprintf(endings->ids[endings->count++], SCENE, "%s", game->ending);
  endings->games[game->player][i]++;
}

static void play_to_the_end(Endings *endings, LeapPlayer player, uint64_t seed) {
  memset(endings->met, 0, sizeof endings->met);
  LeapGame *game = leap_play_by(player, seed, NULL, read_fixed_page, endings);
  check_no_triumph(game);
  count_ending(endings, game);
  for (size_t i = 0; i < FIXED; i++) {
    if (!endings->met[i]) fail_msg("seed %ju shows no page %s", (uintmax_t)seed, fixed_pages[i]);
  }
  leap_free(game);
}

/* Whether at least a quarter of the games of one kind of player would have to end otherwise to end
 * like the other's. */
static bool end_apart(const Endings *endings, size_t a, size_t b) {
  size_t apart = 0;
  for (size_t i = 0; i < endings->count; i++) {
    size_t left = endings->games[a][i], right = endings->games[b][i];
    if (left > right) apart += left - right;
  }
  return apart * 4 >= SEEDS;
}

static void print_endings(const Endings *endings) {
  for (size_t i = 0; i < endings->count; i++) {
    print_message("%-16s", endings->ids[i]);
    for (size_t player = 0; player < LEAP_PLAYERS; player++) {
      print_message(" %s %zu", leap_player_names[player], endings->games[player][i]);
    }
    print_message("\n");
  }
}

static void all_answers_decide_but_not_for_the_nation(void **unused) {
  (void)unused;
  Endings endings = {0};
  for (size_t player = 0; player < LEAP_PLAYERS; player++) {
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
      play_to_the_end(&endings, (LeapPlayer)player, seed);
    }
  }
  print_endings(&endings);
  for (size_t a = 0; a < LEAP_PLAYERS; a++) {
    for (size_t b = 0; b < a; b++) {
      if (end_apart(&endings, a, b)) continue;
      fail_msg("%s and %s end alike", leap_player_names[a], leap_player_names[b]);
    }
  }
  for (size_t i = 0; i < FIXED; i++) free(endings.pages[i]);
}

/* --- The people */

/* One of the eight: the ways in which the page of the people tells them. */
typedef struct Life {
  const char *name;
  char *ways[WAYS];
  size_t games[WAYS], count;
} Life;
enum { PEOPLE = 8 };

/* The paragraph that begins with those words. */
static char *paragraph_of(const char *text, const char *name) {
  char begins[SCENE];
  snprintf(begins, sizeof begins, "**%s**", name);
  const char *from = strstr(text, begins);
  if (!from) return NULL;
  const char *to = strstr(from, "\n\n");
  return to ? strndup(from, (size_t)(to - from)) : strdup(from);
}

static void tell(Life *life, const char *text) {
  char *paragraph = paragraph_of(text, life->name);
  if (!paragraph) fail_msg("the last page has no %s: %s", life->name, text);
  size_t i = 0;
  while (i < life->count && strcmp(life->ways[i], paragraph)) i++;
  assert_in_range(i, 0, WAYS - 1);
  life->games[i]++;
  if (i == life->count)
    life->ways[life->count++] = paragraph;
  else
    free(paragraph);
}

static Value *read_lives(void *context, const Scene *scene, Value *answer) {
  Life *people = context;
  if (strcmp(scene->id, "1962-02.people")) return answer;
  for (size_t i = 0; i < PEOPLE; i++) tell(&people[i], scene->text);
  return answer;
}

/* At least two ways, each in at least a tenth of the games. */
static void check_life(const Life *life) {
  size_t often = 0;
  for (size_t i = 0; i < life->count; i++) {
    often += life->games[i] * 10 >= LIVES;
    print_message("%3zu %.70s\n", life->games[i], life->ways[i]);
  }
  if (often < 2) fail_msg("%s has %zu ends that are met often", life->name, often);
}

static void everyone_ends_in_two_ways(void **unused) {
  (void)unused;
  Life people[PEOPLE] = {{.name = "Fan"},  {.name = "Wen"},        {.name = "Old Meng"},
                         {.name = "Tang"}, {.name = "Zhao"},       {.name = "Ding"},
                         {.name = "Hou"},  {.name = "Your mother"}};
  for (uint64_t seed = 101; seed < 101 + LIVES; seed++) {
    LeapGame *game = leap_play_by(LEAP_RANDOM, seed, NULL, read_lives, people);
    check_no_triumph(game);
    leap_free(game);
  }
  for (size_t i = 0; i < PEOPLE; i++) {
    check_life(&people[i]);
    for (size_t k = 0; k < people[i].count; k++) free(people[i].ways[k]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_last_answers_do_not_decide),
      cmocka_unit_test(all_answers_decide_but_not_for_the_nation),
      cmocka_unit_test(everyone_ends_in_two_ways),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
