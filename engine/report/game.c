/* A story does it all; here stand the few things that every section of a report asks of it. */
#include "report/game.h"

#include <string.h>

#include "base/file.h"
#include "scene/scene.h"

/* ---- opening ---- */

static bool is_named(const char *scene, const char *name) {
  size_t period = scene_period_length(scene), length = strlen(name);
  if (scene[period] != '.') return false;
  const char *rest = scene + period + 1;
  return strncmp(rest, name, length) == 0 && (rest[length] == '\0' || rest[length] == '#');
}

/* Where the last record begins; the one that waits may begin it. */
static size_t find_record(const Game *game) {
  size_t count = story_count(game->story);
  for (size_t i = 0; game->plan->record && i <= count; i++) {
    const Scene *scene = game_moment(game, i).scene;
    if (scene && is_named(scene->id, game->plan->record)) return i;
  }
  return count + 1;
}

bool game_open(Game *game, const char *save, const char *folder, const char *language,
               const Plan *plan, Error *error) {
  StorySetup setup = {
      .folder = folder, .save = save, .language = language, .read_only = true, .opened = true};
  *game = (Game){.plan = plan};
  if (!file_exists(save)) {
    error_set(error, "there is no save %s", save);
    return false;
  }
  game->story = story_open(&setup, error);
  if (game->story && story_count(game->story) == 0) {
    const Error *misfit = story_misfit(game->story);
    error_set(error, "%s has no answer yet: there is nothing to look back on", save);
    if (misfit) *error = *misfit;
    game_close(game);
  }
  if (!game->story) return false;
  game->language = language ? language : story_manifest(game->story)->languages[0];
  game->record = find_record(game);
  return true;
}

void game_close(Game *game) {
  story_close(game->story, NULL);
  game->story = NULL;
}

/* ---- what is to be told first ---- */

static void tell_drift(const Game *game, Buffer *out) {
  long drift = story_drift(game->story);
  if (drift < 0) return;
  buffer_addf(out,
              "From decision %ld on the books of this game differ from those of the save: the save "
              "was changed, or the scenario was. What stands here follows from the answers as they "
              "are written in the save. ",
              drift + 1);
}

void game_trouble(const Game *game, Buffer *out) {
  size_t count = story_count(game->story);
  const Error *misfit = story_misfit(game->story), *broken = story_error(game->story);
  tell_drift(game, out);
  if (misfit) {
    buffer_addf(out, "The save holds more than is told here: %s. ", misfit->message);
  } else if (broken) {
    buffer_addf(out, "The scenario stopped with an error after answer %zu: %s. ", count,
                broken->message);
  } else if (story_state(game->story) != STORY_ENDED) {
    buffer_add_text(out, "This game was not played to its end; it stops in ");
    game_when(story_scene(game->story)->id, out);
    buffer_addf(out, ", after %zu answers. Its books are opened as far as they go. ", count);
  }
}

/* ---- moments ---- */

Moment game_moment(const Game *game, size_t index) {
  size_t count = story_count(game->story);
  if (index < count) return story_moment(game->story, index);
  return (Moment){.scene = index == count ? story_scene(game->story) : NULL};
}

bool game_decides(const Game *game, size_t index) {
  Moment moment = game_moment(game, index);
  return index < game->record && moment.answer && moment.scene->ask.kind != ASK_PAUSE;
}

/* ---- words ---- */

void game_when(const char *id, Buffer *out) {
  char when[SCENE_WHEN_BYTES];
  if (scene_when(id, when)) {
    buffer_add_text(out, when);
  } else if (strcmp(id, "start") == 0) {
    buffer_add_text(out, "Before the first month");
  } else {
    buffer_add(out, id, scene_period_length(id));
  }
}

/* A month's own scene, or one that asks more than one thing. */
static bool needs_ask(const Game *game, const Scene *scene) {
  if (is_named(scene->id, "month")) return true;
  for (size_t i = 0; i < game->record && i < story_count(game->story); i++) {
    const Scene *other = game_moment(game, i).scene;
    if (!other || !game_decides(game, i) || strcmp(other->id, scene->id) != 0) continue;
    if (strcmp(other->ask.id, scene->ask.id) != 0) return true;
  }
  return false;
}

void game_title(const Game *game, size_t index, Buffer *out) {
  const Scene *scene = game_moment(game, index).scene;
  buffer_addf(out, "%zu. ", index + 1);
  if (!scene) return;
  game_when(scene->id, out);
  if (scene->heading) buffer_addf(out, ": %s", scene->heading);
  if (!needs_ask(game, scene)) return;
  buffer_add_text(out, ", ");
  for (const char *c = scene->ask.id; *c; c++) buffer_add_char(out, *c == '_' ? ' ' : *c);
}

const ShelfRow *game_row(const Game *game, const char *id) {
  return bookshelf_row(&story_manifest(game->story)->shelf, id, NULL);
}

/* What the public ledger called it, in the last scene that showed it. */
static const char *ledger_label(const Game *game, const char *id) {
  for (size_t i = story_count(game->story) + 1; i-- > 0;) {
    const Scene *scene = game_moment(game, i).scene;
    for (size_t k = 0; scene && k < scene->ledger_count; k++) {
      if (strcmp(scene->ledger[k].id, id) == 0) return scene->ledger[k].label;
    }
  }
  return NULL;
}

const char *game_label(const Game *game, const char *id) {
  const ShelfRow *row = game_row(game, id);
  const char *label = row ? row->label : ledger_label(game, id);
  for (size_t i = 0; !label && i < game->plan->pair_count; i++) {
    if (strcmp(game->plan->pairs[i].told, id) == 0) label = game->plan->pairs[i].title;
  }
  return label ? label : id;
}

const char *game_unit(const char *unit) {
  return unit && unit[0] ? unit : NULL;
}

const char *game_option_label(const ManifestOption *option, const char *value) {
  for (size_t i = 0; i < option->value_count; i++) {
    if (strcmp(option->values[i].value, value) == 0) return option->values[i].label;
  }
  return value;
}
