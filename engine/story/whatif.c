/* The old answers stand in a row. Up to the change each must fit where it stood. From there on the
 * new game asks and the row is searched: the answer to this very question of this very scene, which
 * is then used up; else a like one from as far as the old game had come by this month; else what
 * scene/simple.h says. Luck needs no care: it hangs on seed, stream and draw, not on answers. */
#include "story/whatif.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "scene/answer.h"
#include "scene/fit.h"
#include "scene/simple.h"

enum { MONTH_LENGTH = 7, MORE_ANSWERS = 5000 };

typedef struct Play {
  const WhatIf *what;
  Story *story;
  WhatIfCount *counts;
  bool *used;     /* of each old answer */
  size_t reached; /* old answers up to the month of the question that waits */
} Play;

/* ---- the row of old answers ---- */

static bool has_month(const char *scene) {
  char words[SCENE_WHEN_BYTES];
  return scene_when(scene, words);
}

/* Periods that are no months have no order. */
static bool is_later(const char *scene, const char *than) {
  return has_month(scene) && has_month(than) && strncmp(scene, than, MONTH_LENGTH) > 0;
}

/* Moves on to the last old answer of this month or one before it. */
static void reach(Play *play, const char *scene) {
  for (size_t i = play->reached; i < play->what->count; i++) {
    const char *old = play->what->given[i].scene;
    bool is_before = has_month(old) && has_month(scene) && !is_later(old, scene);
    if (is_before || scene_same_period(old, scene)) play->reached = i + 1;
  }
}

/* The unused answer to this question of this scene; count: none. */
static size_t find_same(const Play *play, const Scene *scene) {
  const WhatIf *what = play->what;
  for (size_t i = 0; i < what->count; i++) {
    const Given *given = &what->given[i];
    if (play->used[i] || strcmp(given->scene, scene->id) != 0) continue;
    if (strcmp(given->ask, scene->ask.id) == 0) return i;
  }
  return what->count;
}

/* Bytes of a scene's name: behind the period, without the #2 of one that returns. */
static size_t name_of(const char *scene, const char **name) {
  *name = scene + scene_period_length(scene);
  if (**name == '.') ++*name;
  return strcspn(*name, "#");
}

static bool same_name(const char *a, const char *b) {
  const char *name_a, *name_b;
  size_t length = name_of(a, &name_a);
  return length == name_of(b, &name_b) && strncmp(name_a, name_b, length) == 0;
}

/* What is chosen in one event means nothing in another, though every event calls it so. */
static bool is_like(const Given *given, const Scene *scene) {
  bool is_choice = strcmp(scene->ask.id, "choice") == 0;
  if (strcmp(given->ask, scene->ask.id) != 0) return false;
  return !is_choice || same_name(given->scene, scene->id);
}

static Value *try_like(const Play *play, size_t i, const Scene *scene) {
  const Given *given = &play->what->given[i];
  return is_like(given, scene) ? fit_answer(&scene->ask, given->answer, given->total) : NULL;
}

/* The last like answer up to now, fitted; of an event that comes sooner than it did, its first
 * after now. NULL where there is none. */
static Value *lend(const Play *play, const Scene *scene) {
  Value *lent = NULL;
  for (size_t i = play->reached; i > 0 && !lent; i--) lent = try_like(play, i - 1, scene);
  if (strcmp(scene->ask.id, "choice") != 0) return lent;
  for (size_t i = play->reached; i < play->what->count && !lent; i++) {
    lent = try_like(play, i, scene);
  }
  return lent;
}

/* ---- one answer ---- */

static void count(const Scene *scene, size_t *number) {
  if (scene->ask.kind != ASK_PAUSE) ++*number;
}

/* The old answer to this very question as it is good now; NULL where there is none. */
static Value *take_same(Play *play, const Scene *scene) {
  size_t i = find_same(play, scene);
  if (i == play->what->count) return NULL;
  const Given *given = &play->what->given[i];
  Value *good = answer_check(&scene->ask, given->answer, NULL);
  Value *taken = good ? good : fit_answer(&scene->ask, given->answer, given->total);
  if (!taken) return NULL;
  play->used[i] = true;
  count(scene, good ? &play->counts->same : &play->counts->fitted);
  return taken;
}

static Value *find_answer(Play *play, const Scene *scene) {
  Value *answer = take_same(play, scene);
  if (answer) return answer;
  answer = lend(play, scene);
  count(scene, answer ? &play->counts->lent : &play->counts->simple);
  return answer ? answer : simple_answer(&scene->ask);
}

/* The old answer number `i` where it stood, or what stands there instead. */
static bool give_where_it_stood(Play *play, size_t i, Error *error) {
  const WhatIf *what = play->what;
  const Given *given = &what->given[i];
  const Scene *scene = story_scene(play->story);
  bool is_changed = (long)i == what->change;
  play->used[i] = true;
  if (strcmp(given->scene, scene->id) != 0 || strcmp(given->ask, scene->ask.id) != 0) {
    error_set(error,
              "answer %zu does not fit any more: it was given to %s, %s, and now %s, %s waits",
              i + 1, given->scene, given->ask, scene->id, scene->ask.id);
    return false;
  }
  if (story_answer(play->story, is_changed ? what->instead : given->answer, error)) return true;
  error_prefix(error, "answer %zu (%s, %s)", i + 1, given->scene, given->ask);
  if (error && is_changed) error->status = ERROR_USAGE;
  return false;
}

/* ---- the game ---- */

/* How many answers are given where they stood, the changed one among them. */
static size_t count_held(const WhatIf *what) {
  if (what->change >= 0) return (size_t)what->change + 1;
  return what->rules ? 0 : what->count;
}

static bool came_before(const Play *play, const char *scene) {
  for (size_t i = 0; i < play->what->count; i++) {
    if (scene_same_period(play->what->given[i].scene, scene)) return true;
  }
  return false;
}

/* Whether an old game that did not end had come no further than to this question. */
static bool is_over(const Play *play, const Scene *scene) {
  const WhatIf *what = play->what;
  if (what->ended) return false;
  if (what->count == 0 || play->used[what->count - 1]) return true;
  const char *last = what->given[what->count - 1].scene;
  if (has_month(last) && has_month(scene->id)) return is_later(scene->id, last);
  return !came_before(play, scene->id);
}

static bool give(Play *play, Error *error) {
  const Scene *scene = story_scene(play->story);
  size_t number = story_count(play->story);
  if (number < count_held(play->what)) return give_where_it_stood(play, number, error);
  if (number >= play->what->count + MORE_ANSWERS) {
    error_set(error, "this game has found no end after %zu answers", number);
    return false;
  }
  reach(play, scene->id);
  Value *answer = find_answer(play, scene);
  bool done = story_answer(play->story, answer, error);
  value_free(answer);
  return done;
}

static bool play_on(Play *play, Error *error) {
  size_t held = count_held(play->what);
  while (story_state(play->story) == STORY_ASKING) {
    const Scene *scene = story_scene(play->story);
    if (story_count(play->story) >= held && is_over(play, scene)) break;
    if (!give(play, error)) return false;
  }
  if (story_state(play->story) != STORY_ENDED || story_count(play->story) >= held) return true;
  error_set(error, "answer %zu does not fit any more: the game now ends before it",
            story_count(play->story) + 1);
  return false;
}

static void count_left(Play *play) {
  for (size_t i = 0; i < play->what->count; i++) {
    bool is_stop = play->what->given[i].answer->kind == VALUE_BOOL;
    if (!play->used[i] && !is_stop) play->counts->left++;
  }
}

static bool may_play(const WhatIf *what, Error *error) {
  if (what->rules && what->change >= 0) {
    error_set_usage(error, "one answer is changed or a rule of the system, not both at once");
  } else if (what->change >= 0 && (size_t)what->change >= what->count) {
    error_set_usage(error, "the game has %zu answer%s; there is no answer %zu to change",
                    what->count, what->count == 1 ? "" : "s", (size_t)what->change + 1);
  } else {
    return true;
  }
  return false;
}

static Story *open_story(const WhatIf *what, Error *error) {
  StorySetup setup = {.folder = what->folder,
                      .language = what->language,
                      .seed = what->header->seed,
                      .seed_given = true,
                      .options = what->header->options,
                      .rules = what->rules,
                      .counts = what->counts,
                      .opened = true};
  return story_open(&setup, error);
}

Story *whatif_play(const WhatIf *what, WhatIfCount *counts, Error *error) {
  *counts = (WhatIfCount){0};
  if (!may_play(what, error)) return NULL;
  Play play = {.what = what, .counts = counts, .story = open_story(what, error)};
  if (!play.story) return NULL;
  play.used = memory_new((what->count + 1) * sizeof *play.used);
  bool done = play_on(&play, error);
  if (done) count_left(&play);
  free(play.used);
  if (done) return play.story;
  story_close(play.story, NULL);
  return NULL;
}

Given *whatif_given(const Story *played, size_t *count) {
  *count = story_count(played);
  Given *list = memory_new((*count + 1) * sizeof *list);
  for (size_t i = 0; i < *count; i++) {
    Moment moment = story_moment(played, i);
    list[i] = (Given){.scene = moment.scene->id,
                      .ask = moment.scene->ask.id,
                      .answer = moment.answer,
                      .total = moment.scene->ask.total};
  }
  return list;
}
