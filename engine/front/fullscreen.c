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

#include "base/memory.h"
#include "front/front.h"
#include "front/terminal.h"
#include "view/screen.h"
#include "view/title.h"

typedef struct Player {
  Story *story;
  const FrontSetup *setup;
  Terminal *terminal;
  Screen *screen;
  ScreenEntry *words, *sources; /* lent to the screen until the next page */
  ScreenLine *log;              /* the same */
  char *words_of_desk;
  int status;
  bool leaves;
} Player;

bool front_full_screen(void) {
  const char *term = getenv("TERM");
  if (!term || !*term || !strcmp(term, "dumb")) return false;
  return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) && terminal_is_usable();
}

static ScreenMoment moment(void *context, size_t index) {
  Moment past = story_moment(((Player *)context)->story, index);
  return (ScreenMoment){past.scene, past.answer};
}

static ScreenEntry *entries(const Entry *from, size_t count) {
  ScreenEntry *to = memory_grow(NULL, count + 1, sizeof *to);
  for (size_t i = 0; i < count; i++) {
    to[i] = (ScreenEntry){from[i].id, from[i].title, from[i].text};
  }
  return to;
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

/* Shows the page that the story has come to, or the same again after the files were read. */
static void show(Player *player, bool is_renewed) {
  Story *story = player->story;
  size_t words, sources;
  const Entry *glossary = script_glossary(story_script(story), &words);
  const Entry *cited = script_sources(story_script(story), &sources);
  ScreenEntry *old_words = player->words, *old_sources = player->sources;
  player->words = entries(glossary, words);
  player->sources = entries(cited, sources);
  ScreenGame game = {
      .title = story_manifest(story)->title,
      .scene = story_scene(story),
      .error = story_error(story),
      .answers = story_count(story),
      .undoable = story_undoable(story),
      .path = story_path(story),
      .read_only = story_read_only(story),
      .class_mode = player->setup->class_mode,
      .words = player->words,
      .sources = player->sources,
      .word_count = words,
      .source_count = sources,
      .moment = moment,
      .context = player,
  };
  (is_renewed ? screen_renew : screen_show)(player->screen, &game);
  show_desk(player);
  tell_notes(player);
  free(old_words);
  free(old_sources);
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

static void reload(Player *player) {
  Error error = {0};
  if (player->setup->desk) {
    renew(player);
  } else {
    done(player, story_reload(player->story, &error), &error);
  }
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
    case WANT_LEAVE: player->leaves = true; break;
  }
  value_free(want.answer);
}

static void draw(Player *player) {
  int cols, rows;
  terminal_size(player->terminal, &cols, &rows);
  terminal_draw(player->terminal, screen_page(player->screen, cols, rows));
}

static void play_event(Player *player) {
  Desk *desk = player->setup->desk;
  if (desk && desk_check(desk)) {
    show_desk(player);
    draw(player);
  }
  Event event = terminal_wait(player->terminal, desk ? desk_watch(desk) : NULL);
  if (event.kind == EVENT_FILES) renew(player);
  if (event.kind == EVENT_PRESS) do_want(player, screen_press(player->screen, event.press));
  if (event.kind == EVENT_GONE || event.kind == EVENT_SIGNAL) player->leaves = true;
  if (event.kind == EVENT_GONE) player->status = 128 + SIGHUP;
  if (event.kind == EVENT_SIGNAL && event.signal != SIGINT) player->status = 128 + event.signal;
}

int front_curses(Story *story, const FrontSetup *setup) {
  Player player = {.story = story, .setup = setup, .terminal = terminal_open()};
  if (!player.terminal) return front_plain(story, setup);
  player.screen = screen_new();
  show(&player, false);
  draw(&player);
  while (!player.leaves) {
    play_event(&player);
    if (!player.leaves) draw(&player);
  }
  screen_free(player.screen);
  terminal_close(player.terminal);
  free(player.words);
  free(player.sources);
  free(player.log);
  free(player.words_of_desk);
  return player.status;
}

/* The front's lists as the view room takes them. */
static TitleFacts facts_of(const TitleList *list, TitleGame **games, TitleKept **kept) {
  *games = memory_grow(NULL, list->scenario_count + 1, sizeof **games);
  *kept = memory_grow(NULL, list->save_count + 1, sizeof **kept);
  for (unsigned long i = 0; i < list->scenario_count; i++) {
    const TitleScenario *from = &list->scenarios[i];
    (*games)[i] =
        (TitleGame){from->title ? from->title : from->id, from->note, from->minutes, from->summary};
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

/* Draws and waits until something is picked; *number is the signal that asked to leave, or 0. */
static TitleWant pick(Title *title, Terminal *terminal, size_t *index, int *number) {
  for (;;) {
    int cols, rows;
    terminal_size(terminal, &cols, &rows);
    terminal_draw(terminal, title_page(title, cols, rows));
    Event event = terminal_wait(terminal, NULL);
    if (event.kind == EVENT_SIGNAL) *number = event.signal;
    if (event.kind == EVENT_SIGNAL || event.kind == EVENT_GONE) return TITLE_WANT_LEAVE;
    if (event.kind != EVENT_PRESS) continue;
    TitleWant want = title_press(title, event.press, index);
    if (want != TITLE_WANT_NOTHING) return want;
  }
}

TitleAction front_title(const TitleList *list, unsigned long *index) {
  Terminal *terminal = terminal_open();
  if (!terminal) {
    fprintf(stderr, "The terminal cannot be used; `irongrain list` and `irongrain play` can be.\n");
    return TITLE_QUIT;
  }
  TitleGame *games;
  TitleKept *kept;
  TitleFacts facts = facts_of(list, &games, &kept);
  Title *title = title_new(&facts);
  size_t picked = 0;
  int number = 0;
  TitleWant want = pick(title, terminal, &picked, &number);
  title_free(title);
  terminal_close(terminal);
  free(games);
  free(kept);
  if (number != 0 && number != SIGINT) raise(number); /* no story is open: end as it asks */
  *index = picked;
  return action_of(want);
}
