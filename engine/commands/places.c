/* A few folders are tried in order and the first that fits is taken. The binary finds itself
 * through the kernel, so that an installed tree may be moved as a whole. */
#include "commands/places.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef __linux__
#include <sys/auxv.h>
#endif

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "commands/options.h"
#include "journal/journal.h"

enum { MOST_TRIES = 1000 };

/* An environment variable that is set to something, or NULL. */
static const char *variable(const char *name) {
  const char *value = getenv(name);
  return value && *value ? value : NULL;
}

/* The binary's own path, links followed, or NULL. Freed with free(). */
static char *own_path(void) {
  char *path = realpath("/proc/self/exe", NULL);
#ifdef __linux__
  if (!path) {                                 /* no /proc: what the program was started as */
    unsigned long word = getauxval(AT_EXECFN); /* an address, as the kernel hands it over */
    const char *started = NULL;
    memcpy(&started, &word, sizeof started);
    if (started) path = realpath(started, NULL);
  }
#endif
  return path;
}

/* A folder below `folder`, or NULL where it is none. */
static char *folder_in(const char *folder, const char *name) {
  char *path = file_join(folder, name);
  if (file_is_folder(path)) return path;
  free(path);
  return NULL;
}

static char *installed_home(void) {
  char *binary = own_path();
  if (!binary) return NULL;
  char *folder = file_folder_name(binary);
  char *share = folder_in(folder, "../share/irongrain");
  char *home = share ? realpath(share, NULL) : NULL;
  free(share);
  free(folder);
  free(binary);
  return home;
}

static char *find_home(void) {
  const char *named = variable("IRONGRAIN_HOME");
  if (named) return memory_copy(named);
  char *home = installed_home();
  if (home) return home;
  return file_is_folder(IRONGRAIN_SOURCE) ? memory_copy(IRONGRAIN_SOURCE) : NULL;
}

static char *find_saves(const char *home) {
  char *beside = home ? folder_in(home, "saves") : NULL;
  if (beside) return beside;
  const char *data = variable("XDG_DATA_HOME");
  if (data && data[0] == '/') return file_join(data, "irongrain/saves"); /* else to be ignored */
  const char *person = variable("HOME");
  return person ? file_join(person, ".local/share/irongrain/saves") : NULL;
}

static char *find_cache(void) {
  const char *cache = variable("XDG_CACHE_HOME"), *person = variable("HOME");
  if (cache && cache[0] == '/') return file_join(cache, "irongrain"); /* else to be ignored */
  return person ? file_join(person, ".cache/irongrain") : NULL;
}

Places places_find(void) {
  Places places = {.home = find_home()};
  if (places.home) places.scripts = folder_in(places.home, "scripts");
  if (places.home) places.assets = folder_in(places.home, "assets");
  places.saves = find_saves(places.home);
  places.cache = find_cache();
  return places;
}

void places_free(Places *places) {
  free(places->home);
  free(places->scripts);
  free(places->assets);
  free(places->saves);
  free(places->cache);
  *places = (Places){0};
}

PictureFolders places_pictures(const Places *places, const char *folder, const char *id) {
  PictureFolders folders = {0};
  folders.names[folders.count++] = file_join(folder, "pictures");
  if (places->assets) folders.names[folders.count++] = file_join(places->assets, id);
  return folders;
}

void picture_folders_free(PictureFolders *folders) {
  for (size_t i = 0; i < folders->count; i++) free(folders->names[i]);
  *folders = (PictureFolders){0};
}

char *places_guide(const Places *places) {
  if (!places->scripts) return NULL;
  char *guide = file_join(places->scripts, "README.md");
  if (file_exists(guide)) return guide;
  free(guide);
  return NULL;
}

/* A path to a folder without slashes at its end and with a name of its own. */
static char *tidy(const char *path) {
  char *folder = memory_copy(path);
  size_t length = strlen(folder);
  while (length > 1 && folder[length - 1] == '/') folder[--length] = '\0';
  const char *name = file_base_name(folder);
  if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0) return folder;
  char *real = realpath(folder, NULL);
  if (!real) return folder;
  free(folder);
  return real;
}

/* A folder here that was named without its slash is what most likely was meant. */
static void no_scenario(const Places *places, const char *name, const FileList *known,
                        Error *error) {
  if (file_is_folder(name)) {
    error_set(error, "there is no scenario %.60s among those installed; the folder here is ./%.60s",
              name, name);
    return;
  }
  const char *nearest = options_nearest(name, (const char *const *)known->names, known->count);
  error_set(error,
            "there is no scenario %.60s in %s%s%s%s; `irongrain list` shows them, and a folder "
            "elsewhere is named by a path with a slash in it",
            name, places->scripts ? places->scripts : "scripts/ (set IRONGRAIN_HOME)",
            nearest ? " (did you mean " : "", nearest ? nearest : "", nearest ? "?)" : "");
}

/* "." and ".." name nothing that could be installed: they are the folder that one stands in. */
static bool is_path(const char *name) {
  return strchr(name, '/') || strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

char *places_scenario(const Places *places, const char *name, Error *error) {
  if (is_path(name)) return tidy(name);
  FileList known = {0};
  if (places->scripts) file_list(places->scripts, &known, NULL);
  char *folder = NULL;
  for (size_t i = 0; i < known.count && !folder; i++) {
    if (strcmp(known.names[i], name) == 0) folder = folder_in(places->scripts, name);
  }
  if (!folder) no_scenario(places, name, &known, error);
  file_list_free(&known);
  return folder;
}

char *places_of_save(const Places *places, const char *file, const char *named, Error *error) {
  if (named) return places_scenario(places, named, error);
  JournalSummary summary;
  if (!journal_summary(file, &summary, error)) return NULL;
  bool is_name = !strchr(summary.header.scenario, '/');
  char *folder = is_name ? places_scenario(places, summary.header.scenario, NULL) : NULL;
  if (!folder) {
    error_set(error,
              "the scenario of this save, %.60s, is not among those known: name its folder "
              "with --scenario PATH",
              summary.header.scenario);
  }
  journal_summary_free(&summary);
  return folder;
}

char *places_new_save(const Places *places, const char *scenario, Error *error) {
  if (!places->saves) {
    error_set(error, "no place for saves: HOME is not set (name a file with --save FILE)");
    return NULL;
  }
  if (!file_make_folders(places->saves, error)) return NULL;
  time_t now = time(NULL);
  struct tm local;
  char moment[32] = "";
  if (localtime_r(&now, &local)) strftime(moment, sizeof moment, "%Y%m%d-%H%M%S", &local);
  for (int k = 1; k <= MOST_TRIES; k++) {
    Buffer name = {0};
    buffer_addf(&name, "%s-%s", scenario, moment);
    if (k > 1) buffer_addf(&name, "-%d", k);
    buffer_add_text(&name, ".save");
    char *path = file_join(places->saves, buffer_text(&name));
    buffer_free(&name);
    if (!file_exists(path)) return path;
    free(path);
  }
  error_set(error, "no name is left for a new save in %s", places->saves);
  return NULL;
}
