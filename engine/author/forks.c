/* A game is one piece of work, all its forks with it. A question that no policy answers gets a
 * draw of its own, named by scene and question: so a fork that comes to the same question answers
 * it as the first game did, and no answer shifts another's luck. */
#include "author/forks.h"

#include <stdlib.h>
#include <string.h>

#include "author/bot.h"
#include "author/crew.h"
#include "author/tally.h"
#include "author/trial.h"
#include "author/trials_core.h"
#include "base/json.h"
#include "base/luck.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "scene/fit.h"
#include "script/policy.h"
#include "story/story.h"

/* Another answer than the game's own, at one place. */
typedef struct Fork {
  size_t at; /* which answer, from 0 */
  char *scene, *event, *ask;
  AskKind kind;
  Value *taken, *instead;
  char *tags[2]; /* of both, or NULL */
} Fork;

typedef struct Session {
  const ForksSetup *setup;
  const char *policy;
  uint64_t game;
  Story *saved; /* the game that is forked, or NULL */
  Given *given;
  size_t given_count;
  Counts *counts;
  Chronicle *first;
  Fork *forks;
  size_t fork_count;
} Session;

/* ---- answers ---- */

static Value *drawn(const Session *session, const Scene *scene) {
  Buffer name = {0};
  buffer_addf(&name, "%s %s", scene->id, scene->ask.id);
  Bot bot = bot_make(bot_game_seed(session->setup->seed, session->game), 0);
  bot.key = luck_key(name.bytes, name.length, bot.key);
  buffer_free(&name);
  return bot_answer(&bot, &scene->ask);
}

/* NULL where the policy leaves it open; with `broken` where it errs. */
static Value *by_policy(const Session *session, Story *story, bool *broken) {
  Value *answer = NULL, *good = NULL;
  char at[256] = "";
  Error error = {0};
  if (!session->policy) return NULL;
  if (!script_policy(story_script(story), session->policy, &answer, at, &error)) *broken = true;
  if (!answer) return NULL;
  good = answer_check(&story_scene(story)->ask, answer, &error);
  value_free(answer);
  if (!good) *broken = true;
  return good;
}

/* The saved game's answer to this question, as it fits now. */
static Value *as_given(const Session *session, const Scene *scene) {
  for (size_t i = 0; i < session->given_count; i++) {
    const Given *given = &session->given[i];
    if (strcmp(given->scene, scene->id) != 0 || strcmp(given->ask, scene->ask.id) != 0) continue;
    Value *good = answer_check(&scene->ask, given->answer, NULL);
    return good ? good : fit_answer(&scene->ask, given->answer, given->total);
  }
  return NULL;
}

static Value *conduct(const Session *session, Story *story, bool *broken) {
  Value *answer = as_given(session, story_scene(story));
  if (!answer) answer = by_policy(session, story, broken);
  if (!answer && !*broken) answer = drawn(session, story_scene(story));
  return answer;
}

/* ---- forks of a game ---- */

static const char *tag_of(const Ask *ask, const Value *answer) {
  for (size_t i = 0; answer->kind == VALUE_TEXT && i < ask->choice_count; i++) {
    if (strcmp(ask->choices[i].id, answer->text) == 0) return ask->choices[i].tag;
  }
  return NULL;
}

static void add_fork(Session *session, const Scene *scene, const Value *taken, Value *instead,
                     size_t at) {
  const Chronicle *first = session->first;
  size_t telling = first->telling;
  const char *event = telling ? chronicle_name(first, first->tellings[telling - 1].name) : NULL;
  session->forks = memory_grow(session->forks, session->fork_count + 1, sizeof(Fork));
  session->forks[session->fork_count++] = (Fork){
      .at = at,
      .scene = memory_copy(scene->id),
      .event = memory_copy(event),
      .ask = memory_copy(scene->ask.id),
      .kind = scene->ask.kind,
      .taken = value_copy(taken),
      .instead = instead,
      .tags = {memory_copy(tag_of(&scene->ask, taken)), memory_copy(tag_of(&scene->ask, instead))},
  };
}

/* The open siblings of an event's choice; of a saved game other answers to every question. */
static void note_forks(Session *session, const Scene *scene, const Value *taken, size_t at) {
  const Ask *ask = &scene->ask;
  const Value *core = answer_core(taken);
  if (session->saved) {
    Value *others[OTHERS_MOST];
    size_t count = trials_others(ask, taken, others);
    for (size_t i = 0; i < count; i++) add_fork(session, scene, core, others[i], at);
    return;
  }
  if (ask->kind != ASK_CHOOSE || session->first->telling == 0) return;
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    if (choice->closed || choice->aside || strcmp(choice->id, core->text) == 0) continue;
    add_fork(session, scene, core, value_text(choice->id), at);
  }
}

static void drop_forks(Session *session) {
  for (size_t i = 0; i < session->fork_count; i++) {
    Fork *fork = &session->forks[i];
    free(fork->scene);
    free(fork->event);
    free(fork->ask);
    value_free(fork->taken);
    value_free(fork->instead);
    free(fork->tags[0]);
    free(fork->tags[1]);
  }
  free(session->forks);
  session->forks = NULL;
  session->fork_count = 0;
}

/* ---- playing ---- */

/* One question; false where the game cannot go on. `fork` NULL: the game itself. */
static bool step(Session *session, Story *story, const Fork *fork, Chronicle *chronicle) {
  const Scene *scene = story_scene(story);
  size_t at = chronicle->answers;
  bool broken = false, parts = fork && fork->at == at;
  chronicle_page(chronicle, scene, story_script(story));
  Value *answer = parts ? value_copy(fork->instead) : conduct(session, story, &broken);
  if (!answer) return false;
  if (!fork) note_forks(session, scene, answer, at);
  chronicle_answer(chronicle, scene, answer);
  bool taken = story_answer(story, answer, NULL);
  value_free(answer);
  return taken;
}

/* Plays to the end; NULL where the scenario does not load. */
static Chronicle *play(Session *session, const Fork *fork, bool *ended, Error *error) {
  const ForksSetup *setup = session->setup;
  const JournalHeader *header = session->saved ? story_header(session->saved) : NULL;
  StorySetup how = {.folder = setup->folder, .fresh = true, .seed_given = true, .unlooked = true};
  how.seed = header ? header->seed : bot_game_seed(setup->seed, session->game);
  how.options = header ? header->options : setup->options;
  how.counts = session->counts;
  Chronicle *chronicle = chronicle_new();
  if (!fork) session->first = chronicle;
  chronicle_listen(chronicle, session->counts);
  Story *story = story_open(&how, error);
  if (story) script_on_record(story_script(story), chronicle_row, chronicle);
  while (story && story_state(story) == STORY_ASKING && chronicle->answers < TRIAL_ANSWERS_MOST &&
         step(session, story, fork, chronicle)) {}
  *ended = story && story_state(story) == STORY_ENDED;
  if (*ended) chronicle_page(chronicle, story_scene(story), story_script(story));
  chronicle_listen(NULL, session->counts);
  chronicle_close(chronicle);
  bool opened = story != NULL;
  story_close(story, NULL);
  if (opened) return chronicle;
  chronicle_free(chronicle);
  if (!fork) session->first = NULL;
  return NULL;
}

/* ---- lines ---- */

static void add_answers(const Fork *fork, Buffer *out) {
  char month[8] = "";
  chronicle_month_text(chronicle_month(fork->scene), month);
  buffer_add_text(out, ",\"scene\":");
  json_write_text(out, fork->scene);
  buffer_addf(out, ",\"month\":\"%s\",\"event\":", month);
  json_write_text(out, fork->event);
  buffer_add_text(out, ",\"ask\":");
  json_write_text(out, fork->ask);
  buffer_addf(out, ",\"kind\":\"%s\",\"taken\":", scene_kind_word(fork->kind));
  json_write(out, fork->taken);
  buffer_add_text(out, ",\"instead\":");
  json_write(out, fork->instead);
  buffer_add_text(out, ",\"tags\":[");
  json_write_text(out, fork->tags[0]);
  buffer_add_char(out, ',');
  json_write_text(out, fork->tags[1]);
  buffer_add_char(out, ']');
}

static void add_ends(const ForksSetup *setup, const Chronicle *first, const Chronicle *other,
                     Buffer *out) {
  buffer_add_text(out, ",\"ends\":{");
  for (size_t i = 0; i < setup->outcome_count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    json_write_text(out, setup->outcomes[i]);
    buffer_add_text(out, ":[");
    chronicle_outcome(first, setup->outcomes[i], out);
    buffer_add_char(out, ',');
    chronicle_outcome(other, setup->outcomes[i], out);
    buffer_add_char(out, ']');
  }
  buffer_add_text(out, "},\"cast\":[");
  chronicle_cast(first, out);
  buffer_add_char(out, ',');
  chronicle_cast(other, out);
  buffer_add_char(out, ']');
}

static void add_line(const Session *session, const Fork *fork, const Chronicle *other, bool ended,
                     Buffer *out) {
  const ForksSetup *setup = session->setup;
  ForksPair pair = {.first = session->first,
                    .other = other,
                    .counts = session->counts,
                    .at = fork->at,
                    .months = setup->months,
                    .raw = fork->kind == ASK_NUMBER};
  buffer_addf(out, "{\"game\":%llu,\"policy\":", (unsigned long long)session->game);
  json_write_text(out, session->saved ? "save" : session->policy ? session->policy : "random");
  buffer_addf(out, ",\"at\":%zu", fork->at);
  add_answers(fork, out);
  buffer_addf(out, ",\"broken\":%s,", ended ? "false" : "true");
  forks_compare(&pair, out);
  add_ends(setup, session->first, other, out);
  buffer_add_text(out, "}\n");
}

/* ---- all games ---- */

static bool must_stop(const ForksSetup *setup) {
  return setup->stop && atomic_load(setup->stop);
}

static bool play_forks(Session *session, Buffer *lines, Error *error) {
  for (size_t i = 0; i < session->fork_count && !must_stop(session->setup); i++) {
    bool ended = false;
    Chronicle *other = play(session, &session->forks[i], &ended, error);
    if (!other) return false;
    add_line(session, &session->forks[i], other, ended, lines);
    chronicle_free(other);
  }
  return true;
}

static bool open_save(Session *session, Error *error) {
  const ForksSetup *setup = session->setup;
  if (!setup->save) return true;
  StorySetup how = {.folder = setup->folder, .save = setup->save, .read_only = true};
  session->saved = story_open(&how, error);
  if (!session->saved) return false;
  const Error *misfit = story_misfit(session->saved);
  if (misfit && error) *error = *misfit;
  session->given = whatif_given(session->saved, &session->given_count);
  return !misfit;
}

static bool play_piece(void *context, void *own, size_t piece, Error *error) {
  const ForksSetup *setup = context;
  Session session = {.setup = setup, .game = piece, .counts = own};
  Buffer lines = {0};
  bool ended = false;
  if (setup->policy_count > 0) session.policy = setup->policies[piece % setup->policy_count];
  bool good = open_save(&session, error) && play(&session, NULL, &ended, error) != NULL;
  if (good && ended) good = play_forks(&session, &lines, error);
  chronicle_free(session.first);
  drop_forks(&session);
  free(session.given);
  story_close(session.saved, NULL);
  if (good) ordered_put(setup->lines, piece, &lines);
  buffer_free(&lines);
  return good;
}

bool forks_run(const ForksSetup *setup, Error *error) {
  ForksSetup context = *setup;
  Crew crew = {.pieces = setup->save ? 1 : setup->runs,
               .jobs = setup->jobs,
               .work = play_piece,
               .context = &context,
               .stop = setup->stop,
               .progress = setup->progress,
               .told = setup->context};
  return crew_run(&crew, error);
}
