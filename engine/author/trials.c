/* The game is played once as it was; its questions say what else could have been answered. Each
 * other answer is a piece of work for the crew, that ends with how far the books came apart; of the
 * answers to one question the greatest is taken. */
#include "author/trials.h"

#include <stdlib.h>
#include <string.h>

#include "author/cache.h"
#include "author/crew.h"
#include "author/trials_core.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/memory.h"

/* One other answer. */
typedef struct Other {
  size_t answer; /* in whose place */
  Value *instead;
  Apart apart;
} Other;

typedef struct Tries {
  const TrialsSetup *setup;
  Story *played;
  const char *content;
  Other *list; /* in the order of the game */
  size_t count, room;
} Tries;

/* ---- playing ---- */

static bool try_other(void *context, void *counts, size_t piece, Error *error) {
  Tries *tries = context;
  Other *other = &tries->list[piece];
  WhatIf what = *tries->setup->game;
  WhatIfCount found;
  what.change = (long)other->answer;
  what.instead = other->instead;
  what.counts = counts;
  Story *story = whatif_play(&what, &found, NULL);
  other->apart.failed = !story || story_state(story) == STORY_BROKEN;
  bool same = !story || strcmp(script_content(story_script(story)), tries->content) == 0;
  if (!same) error_set(error, "the scenario was changed while decisions were tried: ask again");
  if (same && !other->apart.failed) {
    apart_measure(tries->setup, story_kept(tries->played), story_kept(story), &other->apart);
  }
  story_close(story, NULL);
  return same;
}

static void list_others(Tries *tries) {
  for (size_t i = 0; i < story_count(tries->played); i++) {
    Moment moment = story_moment(tries->played, i);
    Value *others[OTHERS_MOST];
    size_t count = trials_others(&moment.scene->ask, moment.answer, others);
    for (size_t k = 0; k < count; k++) {
      if (tries->count == tries->room) {
        tries->room = tries->room ? tries->room * 2 : 64;
        tries->list = memory_grow(tries->list, tries->room, sizeof *tries->list);
      }
      tries->list[tries->count++] = (Other){.answer = i, .instead = others[k]};
    }
  }
}

/* ---- the greatest ---- */

static void take_apart(TrialsDecision *decision, const Apart *apart, size_t outcomes) {
  for (size_t i = 0; i < outcomes; i++) {
    double more = apart->difference[i] - decision->difference[i];
    bool greater = more > 0 || (more == 0 && apart->moved[i] > decision->moved[i]);
    if (!greater) continue;
    decision->difference[i] = apart->difference[i];
    decision->moved[i] = apart->moved[i];
    free(decision->flow[i]);
    decision->flow[i] = memory_copy(apart->flow[i]);
  }
  if (!apart->first || (decision->first && strcmp(apart->first, decision->first) >= 0)) return;
  free(decision->first);
  decision->first = memory_copy(apart->first);
}

static TrialsDecision *begin(Trials *trials, const Tries *tries, size_t answer) {
  const Scene *scene = story_moment(tries->played, answer).scene;
  TrialsDecision *decision = &trials->decisions[trials->count++];
  size_t outcomes = trials->outcome_count;
  *decision = (TrialsDecision){.answer = answer,
                               .scene = memory_copy(scene->id),
                               .ask = memory_copy(scene->ask.id),
                               .heading = memory_copy(scene->heading ? scene->heading : ""),
                               .difference = memory_new(outcomes * sizeof(double)),
                               .flow = memory_new(outcomes * sizeof(char *)),
                               .moved = memory_new(outcomes * sizeof(double))};
  return decision;
}

static Trials *sum_up(const Tries *tries) {
  Trials *trials = memory_new(sizeof *trials);
  TrialsDecision *decision = NULL;
  trials->outcome_count = tries->setup->outcome_count;
  trials->decisions = memory_new(tries->count * sizeof *trials->decisions);
  for (size_t i = 0; i < tries->count; i++) {
    const Other *other = &tries->list[i];
    if (!decision || decision->answer != other->answer) {
      decision = begin(trials, tries, other->answer);
    }
    decision->tried++;
    decision->failed += other->apart.failed;
    if (!other->apart.failed) take_apart(decision, &other->apart, trials->outcome_count);
  }
  trials->tried = tries->count;
  for (size_t i = 0; i < trials->count; i++) trials->failed += trials->decisions[i].failed;
  return trials;
}

/* ---- the whole ---- */

static Trials *try_all(Tries *tries, Error *error) {
  const TrialsSetup *setup = tries->setup;
  list_others(tries);
  Crew crew = {.pieces = tries->count,
               .jobs = setup->jobs,
               .work = try_other,
               .context = tries,
               .progress = setup->progress,
               .told = setup->context};
  Trials *trials = crew_run(&crew, error) ? sum_up(tries) : NULL;
  for (size_t i = 0; i < tries->count; i++) {
    value_free(tries->list[i].instead);
    apart_free(&tries->list[i].apart, setup->outcome_count);
  }
  free(tries->list);
  return trials;
}

/* The answers of the game as a digest. */
static void digest_game(const WhatIf *game, char out[DIGEST_TEXT_BYTES]) {
  Buffer bytes = {0};
  for (size_t i = 0; i < game->count; i++) {
    json_write_text(&bytes, game->given[i].scene);
    json_write_text(&bytes, game->given[i].ask);
    json_write(&bytes, game->given[i].answer);
    buffer_add_char(&bytes, '\n');
  }
  digest_text(buffer_text(&bytes), bytes.length, out);
  buffer_free(&bytes);
}

/* All that the result depends on. */
static Value *subject(const TrialsSetup *setup, const char *content) {
  const WhatIf *game = setup->game;
  Value *of = cache_of(setup->version, content, game->language), *outcomes = value_list();
  char digest[DIGEST_TEXT_BYTES];
  digest_game(game, digest);
  for (size_t i = 0; i < setup->outcome_count; i++) {
    value_append(outcomes, value_text(setup->outcomes[i].id));
    value_append(outcomes, value_bool(setup->outcomes[i].sum));
  }
  value_set(of, "seed", value_number((double)game->header->seed));
  value_set(of, "options", value_copy(game->header->options));
  value_set(of, "answers", value_number((double)game->count));
  value_set(of, "given", value_text(digest));
  value_set(of, "ended", value_bool(game->ended));
  value_set(of, "outcomes", outcomes);
  return of;
}

static Trials *find_or_try(Tries *tries, Error *error) {
  const TrialsSetup *setup = tries->setup;
  Value *of = subject(setup, tries->content);
  Value *kept = cache_read(setup->cache, "trials", of);
  Trials *trials = trials_from(kept, setup);
  value_free(kept);
  if (!trials && (trials = try_all(tries, error)) != NULL) {
    Value *made = trials_value(trials);
    cache_write(setup->cache, "trials", of, made);
    value_free(made);
  }
  value_free(of);
  return trials;
}

Trials *trials_run(const TrialsSetup *setup, Error *error) {
  WhatIfCount counts;
  Tries tries = {.setup = setup, .played = whatif_play(setup->game, &counts, error)};
  Trials *trials = NULL;
  if (!tries.played) return NULL;
  if (story_state(tries.played) == STORY_BROKEN) {
    if (error) *error = *story_error(tries.played);
  } else {
    tries.content = script_content(story_script(tries.played));
    trials = find_or_try(&tries, error);
  }
  story_close(tries.played, NULL);
  return trials;
}

void trials_free(Trials *trials) {
  if (!trials) return;
  for (size_t i = 0; i < trials->count; i++) {
    TrialsDecision *decision = &trials->decisions[i];
    for (size_t k = 0; decision->flow && k < trials->outcome_count; k++) free(decision->flow[k]);
    free(decision->flow);
    free(decision->difference);
    free(decision->moved);
    free(decision->scene);
    free(decision->ask);
    free(decision->heading);
    free(decision->first);
  }
  free(trials->decisions);
  free(trials);
}
