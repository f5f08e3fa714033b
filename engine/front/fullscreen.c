/* The full-screen front: between the story and the terminal stands the Screen of the view room,
 * which says what the person wants; here it is done.
 *
 * Leaving: `q` and Ctrl-C end with status 0, SIGTERM and SIGHUP with 128 + their number, and a
 * terminal that is gone as a hangup. Every way out gives the terminal back first, and every
 * answer was on disk before its next page was shown. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "front/filter.h"
#include "front/front.h"
#include "front/look.h"
#include "front/talk.h"
#include "front/terminal.h"
#include "story/branch.h"
#include "story/sheets.h"
#include "view/options.h"
#include "view/pointer.h"
#include "view/screen.h"

typedef struct Player {
  Story *story;
  const FrontSetup *setup;
  Terminal *terminal;
  Screen *screen;
  SettingsFile *settings;
  HardScenes hard_scenes; /* as the story is told now */
  Gallery *gallery;
  Options *options; /* while their page is shown, else NULL */
  Pointer pointer;
  const Page *seen;       /* the page as it was last drawn */
  Filter *filter;         /* NULL where the terminal can show all */
  Filtered *scene, *past; /* as shown; lent to the screen like the words */
  Texts texts;
  MeasureUnit *units; /* lent to the screen until the next page */
  ScreenLine *log;    /* the same */
  char *words_of_desk;
  int status;
  bool leaves;
} Player;

bool front_full_screen(void) {
  const char *term = getenv("TERM");
  if (!term || !*term || !strcmp(term, "dumb")) return false;
  return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && terminal_is_usable();
}

/* Good until the next is asked for. */
static ScreenMoment moment(void *context, size_t index) {
  Player *player = context;
  Moment past = story_moment(player->story, index);
  if (!player->filter) return (ScreenMoment){past.scene, past.answer};
  filtered_free(player->past);
  player->past = filter_scene(player->filter, past.scene);
  return (ScreenMoment){filtered_scene(player->past), past.answer};
}

/* The filter that this terminal needs, or NULL. Names are learnt from the game itself. */
static Filter *make_filter(const Player *player) {
  static const char *const teachers[] = {"people", "glossary"};
  Ambiguous ambiguous = settings_file_settings(player->settings)->ambiguous;
  FilterKind kind = look_filter(player->terminal, ambiguous);
  terminal_certain(player->terminal, kind == FILTER_CERTAIN);
  gallery_look(player->gallery, look_pictures(player->terminal, player->settings));
  if (kind == FILTER_NONE) return NULL;
  Filter *filter = filter_new(kind);
  for (size_t i = 0; kind == FILTER_ASCII && i < sizeof teachers / sizeof *teachers; i++) {
    Sheet *sheet = story_sheet(player->story, teachers[i], NULL, NULL);
    filter_learn(filter, sheet);
    sheet_free(sheet);
  }
  return filter;
}

/* The same, for the page that is being made. */
static const char *shown(Player *player, const char *text, bool markdown) {
  return look_text(player->filter, text, markdown, &player->texts);
}

static Sheet *sheet(void *context, const char *show, const char *id) {
  Player *player = context;
  Error error = {0};
  Sheet *found = story_sheet(player->story, show, id, &error);
  if (found && player->filter) filter_sheet(player->filter, found);
  return found;
}

/* The scenario's units that have a metric twin. */
static MeasureUnit *units_of(Player *player, size_t *count) {
  const Manifest *manifest = story_manifest(player->story);
  MeasureUnit *units = memory_new(manifest->unit_count * sizeof *units);
  *count = 0;
  for (size_t i = 0; i < manifest->unit_count; i++) {
    const ManifestUnit *unit = &manifest->units[i];
    if (!unit->metric) continue;
    units[(*count)++] =
        (MeasureUnit){shown(player, unit->name, false), shown(player, unit->metric, false),
                      unit->factor, unit->places};
  }
  return units;
}

/* The scene that waits, as this terminal can show it. */
static const Scene *scene_shown(Player *player) {
  const Scene *scene = story_scene(player->story);
  filter_free(player->filter);
  player->filter = make_filter(player);
  player->scene = player->filter && scene ? filter_scene(player->filter, scene) : NULL;
  return player->scene ? filtered_scene(player->scene) : scene;
}

static void tell_notes(Player *player) {
  for (char *note; (note = story_note(player->story)) != NULL; free(note)) {
    screen_note(player->screen, note);
  }
  screen_trouble(player->screen, story_trouble(player->story));
}

static ScreenLine *screen_lines(const ConsoleLines *from) {
  ScreenLine *to = memory_grow(NULL, from->count + 1, sizeof *to);
  for (size_t i = 0; i < from->count; i++) {
    const ConsoleLine *line = &from->list[i];
    to[i] = (ScreenLine){.name = line->name, .text = line->text};
    if (line->kind == CONSOLE_HEADING) to[i].kind = SCREEN_LINE_HEADING;
    if (line->kind == CONSOLE_GOOD) to[i].kind = SCREEN_LINE_GOOD;
  }
  return to;
}

/* What the author sees beside the page. */
static void show_desk(Player *player) {
  Desk *desk = player->setup->desk;
  if (!desk) return;
  const ConsoleLines *logged = desk_logged(desk);
  ScreenLine *old_log = player->log;
  char *old_words = player->words_of_desk;
  player->log = screen_lines(logged);
  player->words_of_desk = desk_status(desk, player->story);
  ScreenDesk seen = {.status = player->words_of_desk,
                     .fault = desk_fault(desk),
                     .log = player->log,
                     .log_count = logged->count};
  screen_desk(player->screen, &seen);
  free(old_log);
  free(old_words);
}

static ScreenGame game_of(Player *player, const Scene *scene, size_t units) {
  Story *story = player->story;
  return (ScreenGame){.title = shown(player, story_manifest(story)->title, false),
                      .scene = scene,
                      .error = story_error(story),
                      .answers = story_count(story),
                      .undoable = story_undoable(story),
                      .path = story_path(story),
                      .read_only = story_read_only(story),
                      .class_mode = player->setup->class_mode,
                      .gallery = player->gallery,
                      .units = player->units,
                      .unit_count = units,
                      .sheet = sheet,
                      .moment = moment,
                      .context = player};
}

/* Hands over the page that the story has come to: by screen_show(), or the same again. */
typedef void ShowGame(Screen *screen, const ScreenGame *game);
static void show_by(Player *player, ShowGame *hand_over) {
  Filtered *old_scene = player->scene;
  Texts old_texts = player->texts;
  player->texts = (Texts){0};
  const Scene *scene = scene_shown(player);
  size_t units;
  MeasureUnit *old_units = player->units;
  player->units = units_of(player, &units);
  ScreenGame game = game_of(player, scene, units);
  screen_ascii(player->screen, player->filter != NULL);
  hand_over(player->screen, &game);
  show_desk(player);
  tell_notes(player);
  free(old_units);
  filtered_free(old_scene);
  look_free_texts(&old_texts);
}

/* Shows the page that the story has come to, or the same again after the files were read. */
static void show(Player *player, bool is_renewed) {
  show_by(player, is_renewed ? screen_renew : screen_show);
}

/* After something was tried: a new page, or why there is none. */
static void done(Player *player, bool worked, const Error *error) {
  if (worked) {
    show(player, false);
  } else {
    tell_notes(player);
    screen_say(player->screen, error->message);
  }
}

/* Lets the console do what the words say; the page may be another then. */
static void obey(Player *player, const char *words) {
  ConsoleLines told = {0};
  if (desk_obey(player->story, words, &told)) show(player, false);
  ScreenLine *lines = screen_lines(&told);
  screen_tell(player->screen, lines, told.count);
  show_desk(player);
  tell_notes(player);
  free(lines);
  console_lines_free(&told);
}

/* Reads the changed files; a console that is open looks again. */
static void renew(Player *player) {
  gallery_forget(player->gallery);
  if (desk_renew(player->setup->desk, player->story)) {
    show(player, true);
  } else {
    show_desk(player);
    screen_fault(player->screen);
  }
  const char *looks_at = screen_looks_at(player->screen);
  if (looks_at) obey(player, looks_at);
}

static void undo(Player *player) {
  Error error = {0};
  bool worked = story_undo(player->story, 1, &error);
  if (worked && player->setup->desk) desk_is_new(player->setup->desk);
  done(player, worked, &error);
}

/* Goes on in a new save from an earlier answer on, and says where that and the old one are. */
static void branch(Player *player, size_t count) {
  Error error = {0};
  char *left = memory_copy(file_base_name(story_path(player->story)));
  bool worked = story_branch(player->story, count, &error);
  done(player, worked, &error);
  if (worked) {
    Buffer words = {0};
    buffer_addf(&words,
                "This is a new save, %s: taken up again from answer %zu on. %s stays as it was.",
                file_base_name(story_path(player->story)), count + 1, left);
    screen_say(player->screen, buffer_text(&words));
    buffer_free(&words);
  }
  free(left);
}

static void reload(Player *player) {
  Error error = {0};
  if (player->setup->desk) {
    renew(player);
  } else {
    done(player, story_reload(player->story, &error), &error);
  }
}

/* Hard scenes in the manner that was chosen. */
static void tell_again(Player *player, const Settings *settings) {
  Error error = {0};
  bool papers = settings->hard_scenes == HARD_SCENES_PAPERS;
  if (player->hard_scenes == settings->hard_scenes) return;
  player->hard_scenes = settings->hard_scenes;
  done(player, story_documents(player->story, papers, &error), &error);
}

/* A setting was changed: it holds from now on, and is kept. */
static void settings_changed(Player *player) {
  Error error = {0};
  Settings *settings = settings_file_settings(player->settings);
  tell_again(player, settings);
  bool kept = settings_file_keep(player->settings, &error);
  FilterKind before = player->filter ? filter_kind(player->filter) : FILTER_NONE;
  if (before != look_filter(player->terminal, settings->ambiguous)) {
    show_by(player, screen_reword);
  }
  terminal_theme(player->terminal, settings->theme);
  gallery_look(player->gallery, look_pictures(player->terminal, player->settings));
  screen_settings(player->screen, settings);
  if (player->options) {
    options_tell(player->options, look_words(player->terminal, player->settings));
  }
  if (!kept && player->options) options_say(player->options, error.message);
  if (!kept && !player->options) screen_say(player->screen, error.message);
}

/* A key on the page of options. What is shown beneath is made anew, for its widths may be
 * others. */
static void press_options(Player *player, Press press) {
  OptionsWant want = options_press(player->options, press);
  if (want == OPTIONS_WANT_KEEP) settings_changed(player);
  if (want != OPTIONS_WANT_CLOSE) return;
  options_free(player->options);
  player->options = NULL;
}

static void do_want(Player *player, Want want) {
  Error error = {0};
  switch (want.kind) {
    case WANT_NOTHING: break;
    case WANT_ANSWER: done(player, story_answer(player->story, want.answer, &error), &error); break;
    case WANT_UNDO: undo(player); break;
    case WANT_LOOK: obey(player, want.answer->text); break;
    case WANT_RELOAD: reload(player); break;
    case WANT_SAVE:
      story_retry(player->story);
      tell_notes(player);
      break;
    case WANT_OPTIONS: player->options = look_options(player->terminal, player->settings); break;
    case WANT_KEEP: settings_changed(player); break;
    case WANT_BRANCH: branch(player, (size_t)want.answer->number); break;
    case WANT_LEAVE: player->leaves = true; break;
  }
  value_free(want.answer);
}

static void draw(Player *player) {
  int cols, rows;
  terminal_size(player->terminal, &cols, &rows);
  player->seen = player->options ? options_page(player->options, cols, rows)
                                 : screen_page(player->screen, cols, rows);
  terminal_draw(player->terminal, player->seen);
}

static void press(Player *player, Press key) {
  if (player->options) {
    press_options(player, key);
  } else {
    do_want(player, screen_press(player->screen, key));
  }
}

static void play_event(Player *player) {
  Desk *desk = player->setup->desk;
  if (desk && desk_check(desk)) {
    show_desk(player);
    draw(player);
  }
  Event event = terminal_wait(player->terminal, desk ? desk_watch(desk) : NULL);
  if (event.kind == EVENT_FILES) renew(player);
  if (event.kind == EVENT_ABLE) {
    gallery_look(player->gallery, look_pictures(player->terminal, player->settings));
    if (player->options) {
      options_tell(player->options, look_words(player->terminal, player->settings));
    }
  }
  bool hits = event.kind == EVENT_MOUSE &&
              pointer_press(&player->pointer, player->seen, event.mouse, &event.press);
  if (hits || event.kind == EVENT_PRESS) press(player, event.press);
  if (event.kind == EVENT_GONE || event.kind == EVENT_SIGNAL) player->leaves = true;
  if (event.kind == EVENT_GONE) player->status = 128 + SIGHUP;
  if (event.kind == EVENT_SIGNAL && event.signal != SIGINT) player->status = 128 + event.signal;
}

static void release(Player *player) {
  screen_free(player->screen);
  terminal_close(player->terminal);
  gallery_free(player->gallery);
  options_free(player->options);
  if (player->settings != player->setup->settings) settings_file_close(player->settings);
  filter_free(player->filter);
  filtered_free(player->scene);
  filtered_free(player->past);
  look_free_texts(&player->texts);
  free(player->units);
  free(player->log);
  free(player->words_of_desk);
}

int front_curses(Story *story, const FrontSetup *setup) {
  Player player = {.story = story, .setup = setup, .settings = look_settings(setup->settings)};
  player.hard_scenes = settings_file_settings(player.settings)->hard_scenes;
  player.terminal = terminal_open();
  if (!player.terminal) {
    release(&player);
    return front_plain(story, setup);
  }
  player.screen = screen_new();
  screen_settings(player.screen, settings_file_settings(player.settings));
  terminal_theme(player.terminal, settings_file_settings(player.settings)->theme);
  player.gallery = gallery_new(setup->picture_folders, setup->picture_folder_count);
  gallery_look(player.gallery, look_pictures(player.terminal, player.settings));
  show(&player, false);
  draw(&player);
  while (!player.leaves) {
    play_event(&player);
    if (!player.leaves) draw(&player);
  }
  release(&player);
  return player.status;
}
