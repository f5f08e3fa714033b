/* `list`: what there is to play, for a person or as one JSON object. Every name in it may be a
 * stranger's. */
#include "commands/list.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/json.h"
#include "base/memory.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/result.h"
#include "commands/shelf.h"
#include "scene/scene.h"

static void add_scenario(Buffer *out, const ShelfScenario *scenario) {
  buffer_add_text(out, "  ");
  result_add_clean(out, scenario->id);
  if (!scenario->good) {
    buffer_add_text(out, ": does not load: ");
    result_add_clean(out, scenario->why.message);
    if (scenario->why.at[0]) buffer_addf(out, " (%s)", scenario->why.at);
  } else {
    const Card *card = &scenario->card;
    buffer_addf(out, ": %s, version %s", card->title, card->version);
    if (card->minutes > 0) {
      buffer_add_text(out, ", ");
      json_write_number(out, card->minutes);
      buffer_add_text(out, card->minutes == 1 ? " minute" : " minutes");
    }
    if (card->summary) buffer_addf(out, "\n    %s", card->summary);
  }
  buffer_add_char(out, '\n');
}

/* A scene's id in a save is whatever somebody wrote there. */
static void add_period(Buffer *out, const char *scene) {
  char *period = memory_copy_bytes(scene, scene_period_length(scene));
  result_add_clean(out, period);
  buffer_add_text(out, ", ");
  free(period);
}

static void add_save(Buffer *out, const Shelf *shelf, const ShelfSave *save) {
  buffer_add_text(out, "  ");
  result_add_clean(out, save->path); /* whole, to be given to --save as it stands */
  if (!save->good) {
    buffer_add_text(out, ": cannot be read: ");
    result_add_clean(out, shelf_why(save));
  } else {
    const JournalSummary *summary = &save->summary;
    char when[32];
    shelf_when(summary->changed, when);
    buffer_addf(out, ": %s, ", shelf_title(shelf, summary->header.scenario));
    if (summary->last_scene) add_period(out, summary->last_scene);
    buffer_addf(out, "%zu answer%s, %s", summary->answers, summary->answers == 1 ? "" : "s", when);
    if (summary->header.is_authors) buffer_add_text(out, ", an author's game");
  }
  buffer_add_char(out, '\n');
}

void list_add(Buffer *out, const Shelf *shelf, const Places *places) {
  buffer_add_text(out, "Scenarios (irongrain play NAME)\n");
  for (size_t i = 0; i < shelf->scenario_count; i++) add_scenario(out, &shelf->scenarios[i]);
  if (shelf->scenario_count == 0) {
    buffer_add_text(out, "  none found: IRONGRAIN_HOME names the folder that holds scripts/\n");
  }
  buffer_add_text(out, "Saves in ");
  result_add_clean(out, places->saves ? places->saves : "no place: HOME is not set");
  buffer_add_text(out, " (irongrain play NAME --save FILE)\n");
  for (size_t i = 0; i < shelf->save_count; i++) add_save(out, shelf, &shelf->saves[i]);
  if (shelf->save_count == 0) buffer_add_text(out, "  none yet\n");
}

/* JSON takes no invalid UTF-8, and file names may be any bytes. */
static void add_text(Buffer *out, const char *key, const char *text) {
  Buffer clean = {0};
  result_add_clean(&clean, text);
  char before = out->bytes[out->length - 1];
  buffer_addf(out, "%s\"%s\":", before == '{' ? "" : ",", key);
  json_write_text(out, buffer_text(&clean));
  buffer_free(&clean);
}

static void json_scenario(Buffer *out, const ShelfScenario *scenario) {
  buffer_add_char(out, '{');
  add_text(out, "id", scenario->id);
  if (scenario->good) {
    const Card *card = &scenario->card;
    add_text(out, "title", card->title);
    add_text(out, "version", card->version);
    if (card->summary) add_text(out, "summary", card->summary);
    add_text(out, "path", scenario->path);
    buffer_add_text(out, ",\"minutes\":");
    json_write_number(out, card->minutes);
    buffer_add_text(out, ",\"languages\":[");
    for (size_t i = 0; i < card->languages->count; i++) {
      if (i > 0) buffer_add_char(out, ',');
      json_write_text(out, card->languages->items[i]->text);
    }
    buffer_add_char(out, ']');
  } else {
    add_text(out, "path", scenario->path);
    add_text(out, "error", scenario->why.message);
    add_text(out, "at", scenario->why.at);
  }
  buffer_add_char(out, '}');
}

static void json_save(Buffer *out, const Shelf *shelf, const ShelfSave *save) {
  buffer_add_char(out, '{');
  add_text(out, "file", save->path);
  if (save->good) {
    const JournalSummary *summary = &save->summary;
    add_text(out, "scenario", summary->header.scenario);
    add_text(out, "title", shelf_title(shelf, summary->header.scenario));
    buffer_addf(out, ",\"answers\":%zu", summary->answers);
    if (summary->last_scene) add_text(out, "scene", summary->last_scene);
    time_t moment = (time_t)summary->changed;
    struct tm utc;
    char changed[32] = "";
    if (gmtime_r(&moment, &utc)) strftime(changed, sizeof changed, "%Y-%m-%dT%H:%M:%SZ", &utc);
    add_text(out, "changed", changed);
    if (summary->header.is_authors) buffer_add_text(out, ",\"author\":true");
  } else {
    add_text(out, "error", save->why.message);
  }
  buffer_add_char(out, '}');
}

static void json_list(Buffer *out, const Shelf *shelf) {
  buffer_add_text(out, "{\"scenarios\":[");
  for (size_t i = 0; i < shelf->scenario_count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    json_scenario(out, &shelf->scenarios[i]);
  }
  buffer_add_text(out, "],\"saves\":[");
  for (size_t i = 0; i < shelf->save_count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    json_save(out, shelf, &shelf->saves[i]);
  }
  buffer_add_text(out, "]}\n");
}

static int run(int argc, char **argv) {
  bool json = false;
  const Option options[] = {{.name = "--json", .flag = &json}, {.name = NULL}};
  Error error = {0};
  Words none = {.names = ""};
  if (!options_read(argc, argv, options, none, &error)) return result_failure("list", &error);
  Places places = places_find();
  Shelf shelf = shelf_read(&places);
  Buffer out = {0};
  if (json) {
    json_list(&out, &shelf);
  } else {
    list_add(&out, &shelf, &places);
  }
  bool written = result_write(&out);
  buffer_free(&out);
  shelf_free(&shelf);
  places_free(&places);
  return written ? 0 : ERROR_FAILED;
}

const Command command_list = {
    .name = "list",
    .arguments = "[--json]",
    .help =
        "Shows the scenarios that are found, and the saves.\n"
        "\n"
        "  --json  as one JSON object: scenarios and saves\n",
    .run = run,
};
