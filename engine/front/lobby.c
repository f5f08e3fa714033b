/* The title page on a terminal: drawn until something is picked. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "front/front.h"
#include "front/look.h"
#include "front/terminal.h"
#include "picture/gallery.h"
#include "view/options.h"
#include "view/pointer.h"
#include "view/title.h"

/* The front's lists as the view room takes them. */
static TitleFacts facts_of(const TitleList *list, TitleGame **games, TitleKept **kept) {
  *games = memory_grow(NULL, list->scenario_count + 1, sizeof **games);
  *kept = memory_grow(NULL, list->save_count + 1, sizeof **kept);
  for (unsigned long i = 0; i < list->scenario_count; i++) {
    const TitleScenario *from = &list->scenarios[i];
    (*games)[i] =
        (TitleGame){.title = from->title ? from->title : from->id,
                    .note = from->note,
                    .minutes = from->minutes,
                    .summary = from->summary,
                    .picture = from->picture,
                    .picture_text = from->picture_text,
                    .gallery = gallery_new(from->picture_folders, from->picture_folder_count)};
  }
  for (unsigned long i = 0; i < list->save_count; i++) {
    const TitleSave *from = &list->saves[i];
    (*kept)[i] = (TitleKept){from->name, from->title,   from->where,
                             from->when, from->answers, from->is_authors};
  }
  return (TitleFacts){.games = *games,
                      .game_count = list->scenario_count,
                      .kept = *kept,
                      .kept_count = list->save_count,
                      .message = list->message,
                      .row = list->row};
}

/* The title page and what belongs to it. */
typedef struct Lobby {
  Title *title;
  Terminal *terminal;
  SettingsFile *settings;
  TitleGame *games; /* each with a gallery, owned */
  size_t game_count;
  Options *options; /* while their page is shown, else NULL */
  Pointer pointer;
  const Page *seen;
} Lobby;

/* How pictures are shown from now on. */
static void look_in_lobby(Lobby *lobby) {
  PictureLook look = look_pictures(lobby->terminal, lobby->settings);
  for (size_t i = 0; i < lobby->game_count; i++) gallery_look(lobby->games[i].gallery, look);
}

static TitleAction action_of(TitleWant want) {
  switch (want) {
    case TITLE_WANT_BEGIN: return TITLE_NEW;
    case TITLE_WANT_RESUME: return TITLE_RESUME;
    case TITLE_WANT_DELETE: return TITLE_DELETE;
    case TITLE_WANT_NOTHING:
    case TITLE_WANT_LEAVE: break;
  }
  return TITLE_QUIT;
}

static void draw_lobby(Lobby *lobby) {
  int cols, rows;
  terminal_size(lobby->terminal, &cols, &rows);
  lobby->seen = lobby->options ? options_page(lobby->options, cols, rows)
                               : title_page(lobby->title, cols, rows);
  terminal_draw(lobby->terminal, lobby->seen);
}

static void press_lobby_options(Lobby *lobby, Press press) {
  Error error = {0};
  OptionsWant want = options_press(lobby->options, press);
  if (want == OPTIONS_WANT_KEEP && !settings_file_keep(lobby->settings, &error)) {
    options_say(lobby->options, error.message);
  }
  terminal_theme(lobby->terminal, settings_file_settings(lobby->settings)->theme);
  look_in_lobby(lobby);
  options_tell(lobby->options, look_words(lobby->terminal, lobby->settings));
  if (want != OPTIONS_WANT_CLOSE) return;
  options_free(lobby->options);
  lobby->options = NULL;
}

static TitleWant press_lobby(Lobby *lobby, Press press, size_t *index) {
  if (lobby->options) {
    press_lobby_options(lobby, press);
  } else if (press_is(press, 'o')) {
    lobby->options = look_options(lobby->terminal, lobby->settings);
  } else {
    return title_press(lobby->title, press, index);
  }
  return TITLE_WANT_NOTHING;
}

/* Draws and waits until something is picked; *number is the signal that asked to leave, or 0. */
static TitleWant pick(Lobby *lobby, size_t *index, int *number) {
  for (;;) {
    draw_lobby(lobby);
    Event event = terminal_wait(lobby->terminal, NULL);
    if (event.kind == EVENT_SIGNAL) *number = event.signal;
    if (event.kind == EVENT_ABLE) look_in_lobby(lobby);
    if (event.kind == EVENT_SIGNAL || event.kind == EVENT_GONE) return TITLE_WANT_LEAVE;
    bool hits = event.kind == EVENT_MOUSE &&
                pointer_press(&lobby->pointer, lobby->seen, event.mouse, &event.press);
    if (!hits && event.kind != EVENT_PRESS) continue;
    TitleWant want = press_lobby(lobby, event.press, index);
    if (want != TITLE_WANT_NOTHING) return want;
  }
}

/* The texts of the title page as this terminal can show them. */
static void filter_titles(const Filter *filter, TitleFacts *facts, TitleGame *games,
                          TitleKept *kept, Texts *texts) {
  for (size_t i = 0; i < facts->game_count; i++) {
    games[i].title = look_text(filter, games[i].title, false, texts);
    games[i].note = look_text(filter, games[i].note, true, texts);
    games[i].summary = look_text(filter, games[i].summary, false, texts);
    games[i].picture_text = look_text(filter, games[i].picture_text, true, texts);
  }
  for (size_t i = 0; i < facts->kept_count; i++) {
    kept[i].title = look_text(filter, kept[i].title, false, texts);
    kept[i].where = look_text(filter, kept[i].where, false, texts);
  }
}

/* Shows the page until something is picked. */
static TitleWant show_lobby(Lobby *lobby, const TitleList *list, size_t *picked, int *number) {
  TitleGame *games;
  TitleKept *kept;
  Texts texts = {0};
  TitleFacts facts = facts_of(list, &games, &kept);
  const Settings *settings = settings_file_settings(lobby->settings);
  Filter *filter = filter_new(look_filter(lobby->terminal, settings->ambiguous));
  terminal_certain(lobby->terminal, filter_kind(filter) == FILTER_CERTAIN);
  if (filter_kind(filter) != FILTER_NONE) filter_titles(filter, &facts, games, kept, &texts);
  lobby->games = games;
  lobby->game_count = facts.game_count;
  lobby->title = title_new(&facts);
  terminal_theme(lobby->terminal, settings->theme);
  look_in_lobby(lobby);
  TitleWant want = pick(lobby, picked, number);
  title_free(lobby->title);
  for (size_t i = 0; i < facts.game_count; i++) gallery_free(games[i].gallery);
  options_free(lobby->options);
  filter_free(filter);
  look_free_texts(&texts);
  free(games);
  free(kept);
  return want;
}

TitleAction front_title(const TitleList *list, unsigned long *index) {
  Lobby lobby = {.terminal = terminal_open()};
  if (!lobby.terminal) {
    fprintf(stderr, "The terminal cannot be used; `irongrain list` and `irongrain play` can be.\n");
    return TITLE_QUIT;
  }
  size_t picked = 0;
  int number = 0;
  lobby.settings = look_settings(list->settings);
  TitleWant want = show_lobby(&lobby, list, &picked, &number);
  terminal_close(lobby.terminal);
  if (lobby.settings != list->settings) settings_file_close(lobby.settings);
  if (number != 0 && number != SIGINT) raise(number); /* no story is open: end as it asks */
  *index = picked;
  return action_of(want);
}
