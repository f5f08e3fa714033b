/* A game answers each question by a draw of its own, named by scene and question: so a fork that
 * comes to the same question answers it as the first game did, wherever that still fits, and no
 * answer shifts another's luck. Games are played one after the other; the forks of one are shared
 * out among the workers and added up in their order. */
#include "author/effects.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "author/bot.h"
#include "author/tally.h"
#include "author/trial.h"
#include "base/luck.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "story/story.h"

enum { STACK_BYTES = 8 << 20, JOBS_MOST = 64 };

/* Another answer than the game's own, at one place. */
typedef struct Fork {
  size_t at;     /* which answer, from 0 */
  char *choice;  /* NAME.QUESTION.CHOICE that the game took there */
  char *instead; /* the sibling */
  Trace trace;
  bool broken;
} Fork;

typedef struct Session {
  const EffectsSetup *setup;
  Effects *effects;
  uint64_t game;
  Trace first; /* the game's own */
  Fork *forks;
  size_t fork_count;
  atomic_size_t next;
} Session;

typedef struct Player {
  Session *session;
  Counts *counts; /* for the script that is used again; what it counts is of no interest */
  pthread_t thread;
} Player;

/* ---- one game ---- */

static Value *answer_to(const Session *session, const Scene *scene) {
  Buffer name = {0};
  buffer_addf(&name, "%s %s", scene->id, scene->ask.id);
  Bot bot = bot_make(bot_game_seed(session->setup->seed, session->game), 0);
  bot.key = luck_key(name.bytes, name.length, bot.key);
  buffer_free(&name);
  return bot_answer(&bot, &scene->ask);
}

/* Whether there are forks enough of this choice, those of this game counted. */
static bool has_enough(const Session *session, const char *choice, const char *instead) {
  const Effects *effects = session->effects;
  uint64_t forks = 0;
  for (size_t i = 0; i < effects->count; i++) {
    const Effect *effect = &effects->list[i];
    bool same = strcmp(effect->choice, choice) == 0 && strcmp(effect->instead, instead) == 0;
    if (same) forks += effect->forks;
  }
  for (size_t i = 0; i < session->fork_count; i++) {
    const Fork *fork = &session->forks[i];
    forks += strcmp(fork->choice, choice) == 0 && strcmp(fork->instead, instead) == 0;
  }
  return forks >= EFFECTS_SAMPLES;
}

static void note_forks(Session *session, const Scene *scene, const char *taken, size_t at) {
  const Ask *ask = &scene->ask;
  Buffer name = {0};
  tally_scene_name(scene->id, &name);
  buffer_addf(&name, ".%s.%s", ask->id, taken);
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    if (choice->closed || strcmp(choice->id, taken) == 0) continue;
    if (has_enough(session, name.bytes, choice->id)) continue;
    session->forks = memory_grow(session->forks, session->fork_count + 1, sizeof(Fork));
    session->forks[session->fork_count++] =
        (Fork){.at = at, .choice = memory_copy(name.bytes), .instead = memory_copy(choice->id)};
  }
  buffer_free(&name);
}

/* The fork's answer at its place, else the one by the draw. */
static Value *decide(Session *session, const Fork *fork, const Scene *scene, size_t answers) {
  if (fork && fork->at == answers) return value_text(fork->instead);
  Value *answer = answer_to(session, scene);
  if (!fork && scene->ask.kind == ASK_CHOOSE) note_forks(session, scene, answer->text, answers);
  return answer;
}

/* Plays to the end; false where the script broke. `fork` NULL: the game itself. */
static bool play(Session *session, Story *story, const Fork *fork, Trace *trace) {
  size_t answers = 0;
  Script *script = story_script(story);
  char *period = NULL;
  script_on_record(script, trace_row, trace);
  while (story_state(story) == STORY_ASKING && answers < TRIAL_ANSWERS_MOST) {
    const Scene *scene = story_scene(story);
    bool new_month = !period || !scene_same_period(period, scene->id);
    trace_page(trace, scene, script, new_month);
    free(period);
    period = memory_copy(scene->id);
    Value *answer = decide(session, fork, scene, answers);
    story_answer(story, answer, NULL);
    value_free(answer);
    answers++;
  }
  free(period);
  bool ended = story_state(story) == STORY_ENDED;
  if (ended) trace_page(trace, story_scene(story), script, true);
  trace_close(trace);
  return ended;
}

static bool play_game(Session *session, Counts *counts, const Fork *fork, Trace *trace, bool *ended,
                      Error *error) {
  const EffectsSetup *setup = session->setup;
  StorySetup story_setup = {.folder = setup->folder, .fresh = true, .seed_given = true};
  story_setup.seed = bot_game_seed(setup->seed, session->game);
  story_setup.counts = counts;
  story_setup.unlooked = true;
  Story *story = story_open(&story_setup, error);
  if (!story) return false;
  *ended = play(session, story, fork, trace);
  story_close(story, NULL);
  return true;
}

/* ---- the forks of one game ---- */

static bool must_stop(const Session *session) {
  return session->setup->stop && atomic_load(session->setup->stop);
}

static void *work(void *context) {
  Player *player = context;
  Session *session = player->session;
  for (;;) {
    size_t index = atomic_fetch_add(&session->next, 1);
    if (index >= session->fork_count) return NULL;
    Fork *fork = &session->forks[index];
    bool ended = false;
    play_game(session, player->counts, fork, &fork->trace, &ended, NULL);
    fork->broken = !ended;
  }
}

static void play_forks(Session *session, Player *players) {
  unsigned jobs = session->setup->jobs, started = 0;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, STACK_BYTES);
  atomic_store(&session->next, 0);
  while (started + 1 < jobs && pthread_create(&players[started + 1].thread, &attributes, work,
                                              &players[started + 1]) == 0) {
    started++;
  }
  pthread_attr_destroy(&attributes);
  work(&players[0]);
  for (unsigned i = 0; i < started; i++) pthread_join(players[i + 1].thread, NULL);
}

/* ---- adding up ---- */

static Effect *effect_of(Effects *effects, const Fork *fork) {
  for (size_t i = 0; i < effects->count; i++) {
    Effect *effect = &effects->list[i];
    bool same =
        strcmp(effect->choice, fork->choice) == 0 && strcmp(effect->instead, fork->instead) == 0;
    if (same) return effect;
  }
  effects->list = memory_grow(effects->list, effects->count + 1, sizeof *effects->list);
  Effect *effect = &effects->list[effects->count++];
  *effect = (Effect){.choice = memory_copy(fork->choice), .instead = memory_copy(fork->instead)};
  return effect;
}

static void add_fork(Session *session, const Fork *fork) {
  Effect *effect = effect_of(session->effects, fork);
  TraceDifference differences[TRACE_KINDS];
  trace_compare(&session->first, &fork->trace, differences);
  effect->forks++;
  effect->broken += fork->broken;
  session->effects->forks++;
  for (size_t kind = 0; kind < TRACE_KINDS; kind++) {
    struct EffectKind *sum = &effect->kinds[kind];
    if (!differences[kind].differs) continue;
    if (sum->forks++ > 0) continue;
    sum->when = memory_copy(differences[kind].when);
    sum->what = memory_copy(differences[kind].what);
  }
}

static void drop_forks(Session *session) {
  for (size_t i = 0; i < session->fork_count; i++) {
    free(session->forks[i].choice);
    free(session->forks[i].instead);
    trace_free(&session->forks[i].trace);
  }
  free(session->forks);
  session->forks = NULL;
  session->fork_count = 0;
}

static int compare_effects(const void *a, const void *b) {
  const Effect *left = a, *right = b;
  int order = strcmp(left->choice, right->choice);
  return order ? order : strcmp(left->instead, right->instead);
}

/* Cuts the forks to what is still to be played. */
static void cut_forks(Session *session, uint64_t left) {
  while (session->fork_count > left) {
    Fork *fork = &session->forks[--session->fork_count];
    free(fork->choice);
    free(fork->instead);
  }
}

/* One game and its forks; *left is how many games may still be played. */
static bool run_game(Session *session, Player *players, uint64_t *left, Error *error) {
  bool ended = false;
  if (!play_game(session, players[0].counts, NULL, &session->first, &ended, error)) return false;
  --*left;
  cut_forks(session, *left);
  if (ended) play_forks(session, players);
  for (size_t i = 0; ended && i < session->fork_count; i++) add_fork(session, &session->forks[i]);
  if (ended) *left -= session->fork_count;
  session->effects->games++;
  drop_forks(session);
  trace_free(&session->first);
  return true;
}

bool effects_run(const EffectsSetup *setup, Effects *effects, Error *error) {
  assert(setup->jobs >= 1 && setup->jobs <= JOBS_MOST);
  Session session = {.setup = setup, .effects = effects};
  Player players[JOBS_MOST] = {0};
  uint64_t left = setup->runs;
  bool good = true;
  *effects = (Effects){0};
  for (unsigned i = 0; i < setup->jobs; i++) {
    players[i] = (Player){.session = &session, .counts = counts_new()};
  }
  while (good && left > 0 && !must_stop(&session)) {
    good = run_game(&session, players, &left, error);
    session.game++;
    if (setup->progress) setup->progress(setup->context, setup->runs - left, setup->runs);
  }
  for (unsigned i = 0; i < setup->jobs; i++) counts_free(players[i].counts);
  if (effects->count > 1) qsort(effects->list, effects->count, sizeof(Effect), compare_effects);
  return good;
}

void effects_free(Effects *effects) {
  for (size_t i = 0; i < effects->count; i++) {
    Effect *effect = &effects->list[i];
    free(effect->choice);
    free(effect->instead);
    for (size_t kind = 0; kind < TRACE_KINDS; kind++) {
      free(effect->kinds[kind].when);
      free(effect->kinds[kind].what);
    }
  }
  free(effects->list);
  *effects = (Effects){0};
}
