/* The order matters only at the ends: the seed and the save's name are settled before the story is
 * opened, and closing comes after the front has left the terminal, so that what it could not write
 * is told on a clean screen. */
#include "commands/game.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "front/talk.h"

bool game_check_language(const char *folder, const char *language, Error *error) {
  if (!language) return true;
  Script *script = script_load(folder, error);
  if (!script) return false;
  const Manifest *manifest = script_manifest(script);
  Buffer names = {0};
  bool found = false;
  for (size_t i = 0; i < manifest->language_count; i++) {
    found = found || strcmp(manifest->languages[i], language) == 0;
    buffer_addf(&names, "%s%s", i > 0 ? ", " : "", manifest->languages[i]);
  }
  if (!found) {
    error_set_usage(error, "%s does not speak %.60s; it speaks %s", manifest->id, language,
                    buffer_text(&names));
  }
  buffer_free(&names);
  script_free(script);
  return found;
}

static bool draw_seed(uint64_t *seed, Error *error) {
  if (getrandom(seed, sizeof *seed, 0) != (ssize_t)sizeof *seed) {
    error_set(error, "the system gives no random seed (name one with --seed N)");
    return false;
  }
  *seed >>= 11; /* 53 bits */
  return true;
}

/* Opens a game in a file that nobody else has made meanwhile: two sittings that begin in the same
 * second take different names. */
static Story *open_new(const Places *places, StorySetup *setup, Error *error) {
  enum { MOST_TRIES = 100 }; /* a class may begin in the same second */
  const char *scenario = file_base_name(setup->folder);
  for (int i = 0; i < MOST_TRIES; i++) {
    char *path = places_new_save(places, scenario, error);
    if (!path) return NULL;
    setup->save = path;
    setup->fresh = true;
    Story *story = story_open(setup, error);
    bool was_taken = !story && file_exists(path);
    free(path);
    if (!was_taken || i + 1 == MOST_TRIES) return story;
    error_clear(error); /* the next name is tried */
  }
  return NULL;
}

static Story *open_game(const Places *places, StorySetup *setup, Error *error) {
  bool keeps_none = setup->save && strcmp(setup->save, "-") == 0;
  if (!setup->seed_given && !draw_seed(&setup->seed, error)) return NULL;
  if (!setup->save) return open_new(places, setup, error);
  if (keeps_none) setup->save = NULL;
  return story_open(setup, error);
}

static void log_line(void *context, const char *at, const char *text) {
  (void)context;
  talk("%s: %s", at, text);
}

/* The front's turn, which is lent where the pictures lie. */
static int play_story(const Places *places, const char *folder, Story *story, GameFront *front,
                      FrontSetup look) {
  const Manifest *manifest = script_manifest(story_script(story));
  PictureFolders pictures = places_pictures(places, folder, manifest->id);
  look.picture_folders = (const char *const *)pictures.names;
  look.picture_folder_count = pictures.count;
  int status = front(story, &look);
  picture_folders_free(&pictures);
  return status;
}

/* Hard scenes as the person has set them, where the command line does not say it and a person
 * reads: a program gets what the command line alone says. */
static void set_intensity(StorySetup *setup, GameFront *front, const FrontSetup *look) {
  if (look->intensity_given || front == front_json) return;
  SettingsFile *own = look->settings ? NULL : settings_file_open();
  Settings *settings = settings_file_settings(look->settings ? look->settings : own);
  setup->documents = settings->hard_scenes == HARD_SCENES_PAPERS;
  settings_file_close(own);
}

int game_play(const Places *places, StorySetup setup, GameFront *front, FrontSetup look,
              Error *error) {
  bool is_new = !setup.save;
  look.saves = places->saves;
  look.name = file_base_name(setup.folder);
  set_intensity(&setup, front, &look);
  bool would_disturb = front == front_curses && isatty(STDERR_FILENO);
  if (!setup.log && !would_disturb) setup.log = log_line;
  Story *story = open_game(places, &setup, error);
  if (!story) {
    if (front == front_json && error->at[0]) front_json_fault(error);
    return error->status ? error->status : ERROR_FAILED;
  }
  if (is_new) talk("irongrain: this game is kept in %s", story_path(story));
  int status = play_story(places, setup.folder, story, front, look);
  Error lost = {0};
  if (!story_close(story, &lost)) {
    talk_error(&lost);
    status = ERROR_FAILED;
  }
  return status;
}

GameFront *game_front(void) {
  return front_full_screen() ? front_curses : front_plain;
}
