/* The command "": a title screen that is left for a game and come back to. Everything is read anew
 * each time round, for a game just played is a save just changed. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "commands/commands.h"
#include "commands/game.h"
#include "commands/list.h"
#include "commands/options.h"
#include "commands/places.h"
#include "commands/result.h"
#include "commands/shelf.h"
#include "front/talk.h"
#include "scene/scene.h"

enum { ENDED_BY_SIGNAL = 128 }; /* an exit status above it */

/* The rows of the title screen and the texts that only they need. */
typedef struct Rows {
  TitleScenario *scenarios;
  PictureFolders *pictures; /* of each scenario */
  size_t scenario_count;
  TitleSave *saves;
  char **owned; /* two a save: where, when */
  size_t owned_count;
} Rows;

static const char *own(Rows *rows, char *text) {
  rows->owned = memory_grow(rows->owned, rows->owned_count + 1, sizeof *rows->owned);
  rows->owned[rows->owned_count++] = text;
  return text;
}

/* `pictures` is lent to the row. */
static TitleScenario scenario_row(const ShelfScenario *scenario, const PictureFolders *pictures) {
  TitleScenario row = {.folder = scenario->path, .id = scenario->id, .title = scenario->id};
  if (!scenario->good) {
    row.note = scenario->why.message;
    return row;
  }
  const Card *card = &scenario->card;
  row.title = card->title;
  row.note = card->note;
  row.minutes = card->minutes;
  row.summary = card->summary;
  row.picture = card->picture;
  row.picture_text = card->picture_text;
  row.picture_folders = (const char *const *)pictures->names;
  row.picture_folder_count = pictures->count;
  return row;
}

static TitleSave save_row(Rows *rows, const Shelf *shelf, const ShelfSave *save) {
  TitleSave row = {.path = save->path, .name = save->name, .when = ""};
  if (!save->good) {
    row.where = shelf_why(save);
    return row;
  }
  const char *last = save->summary.last_scene ? save->summary.last_scene : "";
  char when[32];
  shelf_when(save->summary.changed, when);
  row.title = shelf_title(shelf, save->summary.header.scenario);
  char month[SCENE_WHEN_BYTES];
  row.where =
      own(rows, scene_when(last, month) ? memory_copy(month)
                                        : memory_copy_bytes(last, scene_period_length(last)));
  row.when = own(rows, memory_copy(when));
  row.answers = save->summary.answers;
  row.is_authors = save->summary.header.is_authors;
  return row;
}

static Rows make_rows(const Places *places, const Shelf *shelf) {
  Rows rows = {.scenario_count = shelf->scenario_count};
  rows.pictures = memory_grow(NULL, shelf->scenario_count + 1, sizeof *rows.pictures);
  rows.scenarios = memory_grow(NULL, shelf->scenario_count + 1, sizeof *rows.scenarios);
  rows.saves = memory_grow(NULL, shelf->save_count + 1, sizeof *rows.saves);
  for (size_t i = 0; i < shelf->scenario_count; i++) {
    const ShelfScenario *scenario = &shelf->scenarios[i];
    rows.pictures[i] = places_pictures(places, scenario->path, scenario->id);
    rows.scenarios[i] = scenario_row(scenario, &rows.pictures[i]);
  }
  for (size_t i = 0; i < shelf->save_count; i++) {
    rows.saves[i] = save_row(&rows, shelf, &shelf->saves[i]);
  }
  return rows;
}

static void free_rows(Rows *rows) {
  for (size_t i = 0; i < rows->owned_count; i++) free(rows->owned[i]);
  for (size_t i = 0; i < rows->scenario_count; i++) picture_folders_free(&rows->pictures[i]);
  free(rows->owned);
  free(rows->pictures);
  free(rows->scenarios);
  free(rows->saves);
}

static int play_new(const Places *places, FrontSetup look, const ShelfScenario *scenario,
                    Error *error) {
  return game_play(places, (StorySetup){.folder = scenario->path}, game_front(), look, error);
}

static int resume(const Places *places, FrontSetup look, const Shelf *shelf, const ShelfSave *save,
                  Error *error) {
  if (!save->good) {
    *error = save->why;
    return error->status;
  }
  const char *id = save->summary.header.scenario;
  const char *folder = shelf_folder(shelf, id);
  if (!folder) {
    error_set(error, "the scenario of this save, %.60s, is not among those found", id);
    return error->status;
  }
  StorySetup setup = {.folder = folder, .save = save->path};
  return game_play(places, setup, game_front(), look, error);
}

/* A game that another process plays is not taken from under it. */
static void delete_save(const ShelfSave *save, Error *error) {
  if (save->good) {
    Journal *journal = journal_open(save->path, JOURNAL_WRITE, error);
    if (!journal) return;
    journal_close(journal, NULL);
  }
  if (unlink(save->path) != 0) error_set(error, "%s cannot be deleted", save->name);
}

/* What one round leaves to the next. */
typedef struct Round {
  Error error;       /* what went wrong */
  unsigned long row; /* where the eye was, as in TitleList */
  int status;        /* of the last game */
  SettingsFile *settings;
} Round;

/* A game that a signal ended was not left for the title: the signal was meant for the program. */
static bool ended_by_signal(const Round *round) {
  return round->status > ENDED_BY_SIGNAL;
}

/* A game just played is the latest save, and in focus by that; else the eye stays where it was. */
static unsigned long next_row(const TitleList *list, TitleAction action, unsigned long index,
                              const Error *error) {
  if (action == TITLE_NEW) return error->status ? index + 1 : 0;
  if (action == TITLE_RESUME && !error->status) return 0;
  return list->scenario_count + index + 1;
}

/* One round: false once the person leaves. */
static bool show_title(const Places *places, Round *round) {
  Error *error = &round->error;
  Shelf shelf = shelf_read(places);
  Rows rows = make_rows(places, &shelf);
  TitleList list = {
      .scenarios = rows.scenarios,
      .scenario_count = shelf.scenario_count,
      .saves = rows.saves,
      .save_count = shelf.save_count,
      .message = error->status ? error->message : NULL,
      .row = round->row,
      .settings = round->settings,
  };
  FrontSetup look = {.settings = round->settings};
  unsigned long index = 0;
  TitleAction action = front_title(&list, &index);
  error_clear(error);
  switch (action) {
    case TITLE_NEW: round->status = play_new(places, look, &shelf.scenarios[index], error); break;
    case TITLE_RESUME:
      round->status = resume(places, look, &shelf, &shelf.saves[index], error);
      break;
    case TITLE_DELETE: delete_save(&shelf.saves[index], error); break;
    case TITLE_QUIT: break;
  }
  round->row = next_row(&list, action, index, error);
  free_rows(&rows);
  shelf_free(&shelf);
  return action != TITLE_QUIT && !ended_by_signal(round);
}

static int print_title(const Places *places) {
  Shelf shelf = shelf_read(places);
  Buffer out = {0};
  buffer_add_text(&out, "Iron & Grain\n\n");
  list_add(&out, &shelf, places);
  buffer_add_text(&out, "\nStart a game: irongrain play NAME. All commands: irongrain --help\n");
  bool written = result_write(&out);
  buffer_free(&out);
  shelf_free(&shelf);
  return written ? 0 : ERROR_FAILED;
}

static int run(int argc, char **argv) {
  const Option none[] = {{.name = NULL}};
  Error error = {0};
  if (!options_read(argc, argv, none, (Words){.names = ""}, &error)) {
    return result_failure("", &error);
  }
  Places places = places_find();
  int status = 0;
  if (front_full_screen()) {
    Round round = {.settings = settings_file_open()};
    const char *complaint = settings_file_complaint(round.settings);
    if (complaint) talk("irongrain: %s", complaint); /* once, not at every title */
    while (show_title(&places, &round)) continue;
    settings_file_close(round.settings);
    if (ended_by_signal(&round)) status = round.status;
  } else {
    status = print_title(&places);
  }
  places_free(&places);
  return status;
}

const Command command_title = {
    .name = "",
    .arguments = "[COMMAND]",
    .help = "",
    .run = run,
};
