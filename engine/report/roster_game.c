/* A replay with a visitor that copies what a comparison needs: each decision with its page and its
 * question, and the books. What does not come through becomes a reason in words of our own, since
 * what an error says of a file begins with its path. */
#include "report/roster_game.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "story/replay.h"

/* ---- copies ---- */

static void copy_choices(Ask *copy, const Ask *ask) {
  copy->choices = memory_new(ask->choice_count * sizeof *copy->choices);
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    copy->choices[i] = (Choice){.id = memory_copy(choice->id),
                                .text = memory_copy(choice->text),
                                .closed = memory_copy(choice->closed)};
  }
}

static void copy_marks(Ask *copy, const Ask *ask) {
  copy->marks = memory_new(ask->mark_count * sizeof *copy->marks);
  for (size_t i = 0; i < ask->mark_count; i++) {
    copy->marks[i] = (Mark){.value = ask->marks[i].value, .text = memory_copy(ask->marks[i].text)};
  }
}

static void copy_tasks(Ask *copy, const Ask *ask) {
  copy->tasks = memory_new(ask->task_count * sizeof *copy->tasks);
  for (size_t i = 0; i < ask->task_count; i++) {
    copy->tasks[i] = ask->tasks[i];
    copy->tasks[i].id = memory_copy(ask->tasks[i].id);
    copy->tasks[i].text = memory_copy(ask->tasks[i].text);
  }
}

/* The page and its question, without act and books; it owns the text. */
static Scene *copy_scene(const Scene *scene, char *text) {
  Scene *copy = scene_new();
  const Ask *ask = &scene->ask;
  free(copy->text);
  copy->id = memory_copy(scene->id);
  copy->heading = memory_copy(scene->heading);
  copy->text = text;
  copy->picture = memory_copy(scene->picture);
  copy->picture_text = memory_copy(scene->picture_text);
  copy->answers = scene->answers;
  copy->ask = *ask;
  copy->ask.id = memory_copy(ask->id);
  copy->ask.text = memory_copy(ask->text);
  copy->ask.title = memory_copy(ask->title);
  copy->ask.unit = memory_copy(ask->unit);
  copy_choices(&copy->ask, ask);
  copy_marks(&copy->ask, ask);
  copy_tasks(&copy->ask, ask);
  return copy;
}

/* ---- the visitor ---- */

typedef struct Reading {
  RosterEntry *entry;
  const Plan *plan;
  Kept *kept;
  size_t room;
  char *page, *said; /* the last scene that said something, and what */
  bool is_record;    /* the last record has begun */
} Reading;

/* Which one it is of the same question of the same scene: such stand close behind each other. */
static size_t turn_of(const RosterGame *game, const Scene *scene) {
  for (size_t i = game->count; i-- > 0;) {
    const Scene *before = game->decisions[i].scene;
    if (strcmp(before->id, scene->id) != 0) break;
    if (strcmp(before->ask.id, scene->ask.id) == 0) return game->decisions[i].turn + 1;
  }
  return 1;
}

static void take_last(Reading *reading, const Scene *scene) {
  RosterGame *game = &reading->entry->game;
  game->last = memory_copy(scene->id);
  if (scene->ask.kind == ASK_END) game->ending = memory_copy(scene->ask.title);
  roster_figures(reading->entry, reading->kept, scene, reading->plan);
}

/* A second question of a scene may say nothing of its own: it goes on from what was said. */
static void take_text(Reading *reading, const Scene *scene) {
  if (!scene->text[0]) return;
  free(reading->page);
  free(reading->said);
  reading->page = memory_copy(scene->id);
  reading->said = memory_copy(scene->text);
}

static char *text_of(const Reading *reading, const Scene *scene) {
  bool goes_on = !scene->text[0] && reading->page && strcmp(reading->page, scene->id) == 0;
  return memory_copy(goes_on ? reading->said : scene->text);
}

static void take_decision(Reading *reading, const Scene *scene, const Value *answer) {
  RosterGame *game = &reading->entry->game;
  if (game->count == reading->room) {
    reading->room = reading->room ? reading->room * 2 : 64;
    game->decisions = memory_grow(game->decisions, reading->room, sizeof *game->decisions);
  }
  game->decisions[game->count] =
      (RosterDecision){.scene = copy_scene(scene, text_of(reading, scene)),
                       .answer = value_copy(answer),
                       .turn = turn_of(game, scene)};
  game->count++;
}

/* From the scene on with which the last record begins nothing is decided. */
static bool is_record(Reading *reading, const Scene *scene) {
  const char *name = scene->id + scene_period_length(scene->id), *record = reading->plan->record;
  if (record && *name == '.' && strcmp(name + 1, record) == 0) reading->is_record = true;
  return reading->is_record;
}

static bool visit(void *context, const Scene *scene, const Value *answer) {
  Reading *reading = context;
  kept_scene(reading->kept, scene);
  is_record(reading, scene);
  take_text(reading, scene);
  if (!answer) {
    take_last(reading, scene);
  } else if (scene->ask.kind != ASK_PAUSE && !is_record(reading, scene)) {
    take_decision(reading, scene, answer);
  }
  return true;
}

static void record(void *context, const ScriptRow *row) {
  Reading *reading = context;
  kept_row(reading->kept, row);
}

/* ---- reasons ---- */

static void give_reason(RosterEntry *entry, Buffer *words) {
  free(entry->reason);
  entry->reason = buffer_take(words);
}

/* What the journal says of the file behind "cannot read PATH: ", or "". */
static const char *behind_path(const char *message, const char *path) {
  static const char *const before = "cannot read ";
  size_t length = strlen(path);
  if (strncmp(message, before, strlen(before)) != 0) return "";
  message += strlen(before);
  if (strncmp(message, path, length) != 0 || strncmp(message + length, ": ", 2) != 0) return "";
  return message + length + 2;
}

/* What may be said of a file in a report: nothing that could come out of it. */
static const char *plain_fault(const char *told) {
  static const char *const faults[][2] = {
      {"the file is empty", "the file is empty"},
      {"the header is torn", "its first line, the header, is torn"},
      {"premature end of input", "its first line, the header, is torn"},
      {"made by a newer irongrain", "it was made by a newer version of this program"},
      {"it is a folder", "it is a folder, not a save"},
      {"it is a pipe", "it is a pipe, not a save"},
      {"it is a device", "it is a device, not a save"},
      {"larger than", "it is larger than any save"},
      {"", "it is no save of Iron & Grain, or its first line was changed"},
  };
  size_t i = 0;
  while (!strstr(told, faults[i][0])) i++;
  return faults[i][1];
}

static void no_save(RosterEntry *entry, const Error *error) {
  static const char *const line = "line ";
  const char *told = behind_path(error->message, entry->path);
  bool has_line = strncmp(told, line, strlen(line)) == 0;
  long number = has_line ? strtol(told + strlen(line), NULL, 10) : 0;
  Buffer words = {0};
  if (!file_exists(entry->path)) {
    buffer_add_text(&words, "there is no such file");
  } else if (number > 1) {
    buffer_addf(&words, "line %ld of it is broken: it was changed by hand, or damaged", number);
  } else {
    buffer_add_text(&words, plain_fault(told));
  }
  give_reason(entry, &words);
}

/* The decision and its scene; both are in the journal, and names there are only ids. */
static void add_where(Buffer *words, const RosterGame *game, size_t decision) {
  buffer_addf(words, "from decision %zu on", decision + 1);
  for (size_t i = 0; i < game->count; i++) {
    const Scene *scene = game->decisions[i].scene;
    if (scene->answers == decision) buffer_addf(words, " (scene %s)", scene->id);
  }
}

static void judge(RosterEntry *entry, const ReplayResult *result, const Error *error) {
  Buffer words = {0};
  if (result->drift >= 0) {
    buffer_add_text(&words, "its books differ ");
    add_where(&words, &entry->game, (size_t)result->drift);
    buffer_add_text(&words, result->same_content
                                ? " from those it was saved with: it was changed by hand"
                                : " from those it was saved with: it was changed by hand, or "
                                  "played with another version of the scenario");
  } else if (result->misfit) {
    buffer_addf(&words,
                "it does not fit the scenario from decision %zu on: it was changed by hand, or "
                "played with another version",
                result->answers + 1);
  } else if (result->broken) {
    buffer_addf(&words, "the scenario stopped with an error after decision %zu%s%s%s",
                result->answers, error->at[0] ? " (" : "", error->at, error->at[0] ? ")" : "");
  } else {
    buffer_add_text(&words, "its conditions do not fit the scenario any more");
  }
  give_reason(entry, &words);
}

void roster_game_look(RosterEntry *entry) {
  JournalSummary summary;
  Error error = {0};
  if (!journal_summary(entry->path, &summary, &error)) {
    no_save(entry, &error);
    return;
  }
  Buffer words = {0};
  if (summary.header.is_authors) {
    buffer_add_text(&words, "it is an author's game, led by hand while the scenario was written");
  } else if (summary.answers == 0) {
    buffer_add_text(&words, "nothing has been answered in it yet");
  }
  if (words.length > 0) give_reason(entry, &words);
  entry->scenario = memory_copy(summary.header.scenario);
  entry->options = value_copy(summary.header.options);
  entry->game.seed = summary.header.seed;
  journal_summary_free(&summary);
}

/* ---- playing and freeing ---- */

static const char *label_of(const ManifestOption *option, const char *value) {
  for (size_t i = 0; value && i < option->value_count; i++) {
    if (strcmp(option->values[i].value, value) == 0) return option->values[i].label;
  }
  return value ? value : option->standard;
}

static void take_options(RosterEntry *entry, const Manifest *manifest) {
  RosterGame *game = &entry->game;
  game->value_count = manifest->option_count;
  game->values = memory_new(game->value_count * sizeof *game->values);
  for (size_t i = 0; i < game->value_count; i++) {
    const ManifestOption *option = &manifest->options[i];
    game->values[i] = memory_copy(label_of(option, value_get_text(entry->options, option->id)));
  }
}

void roster_game_play(RosterEntry *entry, const RosterSetup *setup, Counts *counts) {
  Reading reading = {.entry = entry, .plan = setup->plan, .kept = kept_new()};
  ReplayVisitor visitor = {.visit = visit, .record = record, .context = &reading, .counts = counts};
  ReplayResult result;
  Error error = {0};
  bool done =
      replay_run(entry->path, setup->folder, -1, setup->language, false, &visitor, &result, &error);
  if (!done || result.drift >= 0) judge(entry, &result, &error);
  entry->game.answers = result.answers;
  entry->game.torn = result.torn_line;
  take_options(entry, setup->manifest);
  kept_free(reading.kept);
  free(reading.page);
  free(reading.said);
}

void roster_years_free(RosterYears *years, size_t count) {
  for (size_t i = 0; i < count; i++) {
    for (size_t k = 0; k < years[i].count; k++) free(years[i].list[k].at);
    free(years[i].list);
    free(years[i].told_by);
    free(years[i].so_by);
    free(years[i].so_unit);
  }
  free(years);
}

void roster_pair_free(RosterPair *pair) {
  free(pair->title);
  free(pair->unit);
  free(pair->told);
  free(pair->so);
  free(pair->told_words);
  free(pair->so_words);
}

void roster_game_free(RosterGame *game) {
  for (size_t i = 0; i < game->count; i++) {
    scene_free(game->decisions[i].scene);
    value_free(game->decisions[i].answer);
  }
  free(game->decisions);
  for (size_t i = 0; i < game->value_count; i++) free(game->values[i]);
  free(game->values);
  roster_years_free(game->years, game->year_count);
  free(game->label);
  free(game->last);
  free(game->ending);
}
