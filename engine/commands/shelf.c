/* Two folders are read and everything in them is judged one by one: what cannot be read is kept
 * with its reason, so that one bad file never hides the others. */
#include "commands/shelf.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"

static void add_scenario(Shelf *shelf, const Places *places, const char *name) {
  char *path = file_join(places->scripts, name);
  char *manifest = file_join(path, "scenario.lua");
  if (file_exists(manifest)) {
    shelf->scenarios =
        memory_grow(shelf->scenarios, shelf->scenario_count + 1, sizeof *shelf->scenarios);
    ShelfScenario *scenario = &shelf->scenarios[shelf->scenario_count++];
    *scenario = (ShelfScenario){.id = memory_copy(name), .path = memory_copy(path)};
    scenario->good = card_read(places->cache, path, &scenario->card, &scenario->why);
  }
  free(manifest);
  free(path);
}

static bool is_save(const char *name) {
  static const char ending[] = ".save";
  size_t length = strlen(name), end = sizeof ending - 1;
  return name[0] != '.' && length > end && strcmp(name + length - end, ending) == 0;
}

static void add_save(Shelf *shelf, const char *folder, const char *name) {
  shelf->saves = memory_grow(shelf->saves, shelf->save_count + 1, sizeof *shelf->saves);
  ShelfSave *save = &shelf->saves[shelf->save_count++];
  *save = (ShelfSave){.name = memory_copy(name), .path = file_join(folder, name)};
  save->good = journal_summary(save->path, &save->summary, &save->why);
}

static int compare_saves(const void *left, const void *right) {
  const ShelfSave *a = left, *b = right;
  if (a->good != b->good) return a->good ? -1 : 1;
  if (a->good && a->summary.changed != b->summary.changed) {
    return a->summary.changed > b->summary.changed ? -1 : 1;
  }
  return strcmp(a->name, b->name);
}

Shelf shelf_read(const Places *places) {
  Shelf shelf = {0};
  FileList names = {0};
  if (places->scripts && file_list(places->scripts, &names, NULL)) {
    for (size_t i = 0; i < names.count; i++) add_scenario(&shelf, places, names.names[i]);
  }
  file_list_free(&names);
  names = (FileList){0};
  if (places->saves && file_is_folder(places->saves) && file_list(places->saves, &names, NULL)) {
    for (size_t i = 0; i < names.count; i++) {
      if (is_save(names.names[i])) add_save(&shelf, places->saves, names.names[i]);
    }
  }
  file_list_free(&names);
  if (shelf.save_count > 0) {
    qsort(shelf.saves, shelf.save_count, sizeof *shelf.saves, compare_saves);
  }
  return shelf;
}

void shelf_free(Shelf *shelf) {
  for (size_t i = 0; i < shelf->scenario_count; i++) {
    free(shelf->scenarios[i].id);
    free(shelf->scenarios[i].path);
    card_free(&shelf->scenarios[i].card);
  }
  for (size_t i = 0; i < shelf->save_count; i++) {
    free(shelf->saves[i].name);
    free(shelf->saves[i].path);
    if (shelf->saves[i].good) journal_summary_free(&shelf->saves[i].summary);
  }
  free(shelf->scenarios);
  free(shelf->saves);
  *shelf = (Shelf){0};
}

static const ShelfScenario *find(const Shelf *shelf, const char *id) {
  for (size_t i = 0; i < shelf->scenario_count; i++) {
    if (strcmp(shelf->scenarios[i].id, id) == 0) return &shelf->scenarios[i];
  }
  return NULL;
}

const char *shelf_title(const Shelf *shelf, const char *id) {
  const ShelfScenario *scenario = find(shelf, id);
  return scenario && scenario->good ? scenario->card.title : id;
}

const char *shelf_folder(const Shelf *shelf, const char *id) {
  const ShelfScenario *scenario = find(shelf, id);
  return scenario ? scenario->path : NULL;
}

/* The journal's reason names the file, which stands beside it already. */
const char *shelf_why(const ShelfSave *save) {
  const char *message = save->why.message;
  Buffer lead = {0};
  buffer_addf(&lead, "cannot read %s: ", save->path);
  if (strncmp(message, buffer_text(&lead), lead.length) == 0) message += lead.length;
  buffer_free(&lead);
  return message;
}

void shelf_when(int64_t seconds, char out[32]) {
  time_t moment = (time_t)seconds;
  struct tm local;
  out[0] = '\0';
  if (localtime_r(&moment, &local)) strftime(out, 32, "%Y-%m-%d %H:%M", &local);
}
