/* A page is opened as a person would: a game is shown, keys are pressed. */
#include "walk_pages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "pictures.h"
#include "scenes.h"
#include "sheets.h"
#include "view/options.h"
#include "view/screen.h"
#include "view/title.h"

/* ---- a game on the screen ---- */

typedef struct Sitting {
  Screen *screen;
  Scene *scene, *past;
  Value *answer;
  Gallery *gallery;
} Sitting;

enum { ANSWERS = 7 };

static ScreenMoment moment(void *context, size_t index) {
  const Sitting *sitting = context;
  (void)index;
  return (ScreenMoment){sitting->past, sitting->answer};
}

static ScreenGame game_of(Sitting *sitting) {
  return (ScreenGame){.title = "First Harvest",
                      .scene = sitting->scene,
                      .answers = ANSWERS,
                      .undoable = 2,
                      .path = "saves/first_harvest-2.save",
                      .gallery = sitting->gallery,
                      .sheet = sheets_for_screen,
                      .moment = moment,
                      .context = sitting};
}

static Press press_of(char key) {
  switch (key) {
    case 'D': return (Press){PRESS_DOWN, 0};
    case 'R': return (Press){PRESS_RIGHT, 0};
    case 'P': return (Press){PRESS_PAGE_UP, 0};
    case 'T': return (Press){PRESS_TAB, 0};
    case '\n': return (Press){PRESS_ENTER, 0};
    default: return (Press){PRESS_CHARACTER, (unsigned char)key};
  }
}

static void sit_press(void *opened, Press press) {
  Want want = screen_press(((Sitting *)opened)->screen, press);
  value_free(want.answer);
}

static const Page *sit_show(void *opened, int cols, int rows) {
  return screen_page(((Sitting *)opened)->screen, cols, rows);
}

static Sitting *sit_down(const WalkPage *page) {
  Sitting *sitting = memory_new(sizeof *sitting);
  sitting->screen = screen_new();
  sitting->scene = page->scene ? scenes_make(page->scene) : NULL;
  sitting->past = scenes_make("choose");
  sitting->answer = value_text("choice_1");
  return sitting;
}

static void press_all(Sitting *sitting, const char *keys) {
  for (; keys && *keys; keys++) {
    sit_press(sitting, press_of(*keys));
    sit_show(sitting, 80, 24);
  }
}

static void *play(const WalkPage *page, Sitting *sitting) {
  ScreenGame game = game_of(sitting);
  game.class_mode = page->scene && !strcmp(page->scene, "discuss");
  screen_show(sitting->screen, &game);
  press_all(sitting, page->keys);
  return sitting;
}

static void *sit(const WalkPage *page) {
  return play(page, sit_down(page));
}

/* With a picture that is told in words. */
static Sitting *sit_down_told(const WalkPage *page) {
  Sitting *sitting = sit_down(page);
  pictures_set(sitting->scene);
  return sitting;
}

static void *sit_told(const WalkPage *page) {
  return play(page, sit_down_told(page));
}

static void *sit_pictured(const WalkPage *page) {
  Sitting *sitting = sit_down_told(page);
  sitting->gallery = pictures_open();
  return play(page, sitting);
}

static Sitting *sit_down_at_act(const WalkPage *page, bool is_drawn, int times) {
  Sitting *sitting = sit_down(page);
  if (is_drawn) sitting->gallery = pictures_open();
  pictures_set_act(sitting->scene, times);
  return sitting;
}

static void *sit_at_act(const WalkPage *page) {
  return play(page, sit_down_at_act(page, true, 1));
}

static void *sit_at_long_act(const WalkPage *page) {
  return play(page, sit_down_at_act(page, true, 9));
}

static void *sit_at_told_act(const WalkPage *page) {
  return play(page, sit_down_at_act(page, false, 1));
}

static void sit_close(void *opened) {
  Sitting *sitting = opened;
  screen_free(sitting->screen);
  scene_free(sitting->scene);
  scene_free(sitting->past);
  value_free(sitting->answer);
  gallery_free(sitting->gallery);
  free(sitting);
}

static void *sit_with_notes(const WalkPage *page) {
  Sitting *sitting = sit(page);
  screen_note(sitting->screen, "The last line of the save was torn by a crash and is left out.");
  screen_note(sitting->screen, "From answer 4 on the books differ from those of the day.");
  return sitting;
}

static void *sit_in_trouble(const WalkPage *page) {
  Sitting *sitting = sit(page);
  screen_trouble(sitting->screen, "Not on disk yet: 2 lines (No space left on device).");
  return sitting;
}

static void *sit_spaced(const WalkPage *page) {
  Sitting *sitting = sit(page);
  static Settings wide = {.spacing = SPACING_WIDE};
  screen_settings(sitting->screen, &wide);
  return sitting;
}

static void *sit_broken(const WalkPage *page) {
  static const Error error = {
      .status = ERROR_FAILED,
      .message = "'grian' is not a book. Did you mean 'grain'?",
      .at = "events/october.lua:12",
      .trace = "events/october.lua:12: in the event \"frost\"\nscenario.lua:40: in start\n"};
  Sitting *sitting = sit_down(page);
  ScreenGame game = game_of(sitting);
  game.error = &error;
  screen_show(sitting->screen, &game);
  return sitting;
}

/* ---- the title ---- */

enum { KEPT = 30 };

typedef struct Front {
  Title *title;
  TitleFacts facts;
  TitleGame games[2];
  Gallery *gallery;
  TitleKept kept[KEPT];
  char names[KEPT][32];
} Front;

static const TitleGame games[] = {{.title = "First Harvest",
                                   .summary = "One co-operative, in the autumn of 1957.",
                                   .note = "Ten minutes in the autumn of 1957.",
                                   .minutes = 10},
                                  {.title = "The Great Leap"}};

static void *front(const WalkPage *page) {
  Front *front = memory_new(sizeof *front);
  for (size_t i = 0; i < KEPT; i++) {
    snprintf(front->names[i], sizeof front->names[i], "first_harvest-%zu.save", i + 1);
    front->kept[i] = (TitleKept){.name = front->names[i],
                                 .title = "First Harvest",
                                 .where = "1957-10",
                                 .when = "2026-11-23 18:00",
                                 .answers = i};
  }
  size_t count = !strcmp(page->name, "title_new") ? 0 : !strcmp(page->name, "title") ? 2 : KEPT;
  memcpy(front->games, games, sizeof games);
  if (!strcmp(page->name, "title_pictured")) {
    count = 1;
    front->gallery = front->games[0].gallery = pictures_open();
    front->games[0].picture = "hill";
  }
  front->facts = (TitleFacts){front->games, 2, front->kept, count, NULL, 0};
  front->title = title_new(&front->facts);
  return front;
}

static const Page *front_show(void *opened, int cols, int rows) {
  return title_page(((Front *)opened)->title, cols, rows);
}

static void front_press(void *opened, Press press) {
  size_t index;
  title_press(((Front *)opened)->title, press, &index);
}

static void front_close(void *opened) {
  Front *front = opened;
  title_free(front->title);
  gallery_free(front->gallery);
  free(front);
}

/* ---- the options ---- */

static Settings set;

static void *options(const WalkPage *page) {
  (void)page;
  return options_new((OptionsFacts){.settings = &set, .place = "~/.config/irongrain/settings"});
}

static const Page *options_show(void *opened, int cols, int rows) {
  return options_page(opened, cols, rows);
}

static void options_take(void *opened, Press press) {
  options_press(opened, press);
}

static void options_close(void *opened) {
  options_free(opened);
}

/* ---- the table ---- */

#define SIT sit, sit_show, sit_press, sit_close
#define SIT_WITH(how) how, sit_show, sit_press, sit_close
#define FRONT front, front_show, front_press, front_close
#define OPTIONS options, options_show, options_take, options_close
#define STORY "q leave"
#define PAPER "goes back"
enum {
  QUESTION = WALK_PROSE | WALK_LIST,
  SHEET = WALK_GUTTER | WALK_WIDE,
  PLATE = WALK_BARE | WALK_WIDE
};

const WalkPage walk_pages[] = {
    {"choose", SIT, "choose", NULL, "Send the steel hands", STORY, QUESTION},
    {"choose_refused", SIT, "choose", "2", "Send the steel hands", STORY, QUESTION},
    {"many", SIT, "many", NULL, "Willow Bend", STORY, QUESTION},
    {"many_typed", SIT, "many", "1", "Willow Bend", STORY, WALK_PROSE},
    {"closed", SIT, "closed", NULL, "Wait", STORY, QUESTION},
    {"number", SIT, "number", NULL, " ", STORY, WALK_PROSE},
    {"number_typed", SIT, "number", "250\n", "250", STORY, WALK_PROSE},
    {"decimals", SIT, "decimals", "0.7\n", "0.7", STORY, WALK_PROSE},
    {"allocate", SIT, "allocate", NULL, "Fields and harvest", STORY, QUESTION},
    {"allocate_refused", SIT, "allocate", "5900\n2000\n", "Furnaces", STORY, WALK_PROSE},
    {"crowded", SIT, "crowded", NULL, "Fields and harvest", STORY, QUESTION},
    {"pause", SIT, "pause", NULL, "Enter", STORY, WALK_PROSE},
    {"discuss", SIT, "discuss", NULL, "Enter", STORY, WALK_PROSE},
    {"end", SIT, "end", NULL, "q leaves", STORY, 0},
    {"long", SIT, "long", NULL, "Send the steel hands", STORY, QUESTION},
    {"wordy", SIT, "wordy", NULL, "Send the steel hands", STORY, 0},
    {"chinese", SIT, "chinese", NULL, "叫炼钢的人", STORY, WALK_LIST},
    {"hostile", SIT, "hostile", NULL, NULL, STORY, WALK_ANY_BREAK},
    {"trouble", SIT_WITH(sit_in_trouble), "allocate", NULL, "Fields and harvest", STORY, QUESTION},
    {"spaced", SIT_WITH(sit_spaced), "choose", NULL, "Send the steel hands", STORY, QUESTION},
    {"spaced_number", SIT_WITH(sit_spaced), "number", NULL, " ", STORY, WALK_PROSE},
    {"spaced_chronicle", SIT_WITH(sit_spaced), "choose", "c", NULL, PAPER, WALK_GUTTER},
    {"pictured", SIT_WITH(sit_pictured), "choose", "v\n", "Send the steel hands", STORY, WALK_LIST},
    {"pictured_tasks", SIT_WITH(sit_pictured), "allocate", "v\n", "Fields and harvest", STORY,
     WALK_LIST},
    {"pictured_words", SIT_WITH(sit_told), "choose", NULL, "Send the steel hands", STORY,
     WALK_LIST},
    {"plate", SIT_WITH(sit_pictured), "choose", "v", "Enter", STORY, PLATE},
    {"act", SIT_WITH(sit_at_act), "choose", "D", "Enter", STORY, PLATE},
    {"act_plate", SIT_WITH(sit_at_long_act), "choose", "D", "Enter", STORY, PLATE},
    {"act_words", SIT_WITH(sit_at_told_act), "choose", NULL, "Enter", STORY, PLATE},
    {"error", SIT_WITH(sit_broken), NULL, NULL, "r reads", STORY, 0},
    {"notes", SIT_WITH(sit_with_notes), "choose", NULL, NULL, PAPER, 0},
    {"help", SIT, "choose", "?", NULL, PAPER, 0},
    {"books", SIT, "choose", "l", NULL, PAPER, SHEET},
    {"books_grain", SIT, "choose", "l\n", NULL, PAPER, SHEET | WALK_DRAWN},
    {"books_metric", SIT, "choose", "l\nx", NULL, PAPER, SHEET | WALK_DRAWN},
    {"books_tables", SIT, "choose", "l\nt", NULL, PAPER, SHEET},
    {"why", SIT, "choose", "l\nDD\n", NULL, PAPER, SHEET},
    {"people", SIT, "choose", "p", NULL, PAPER, SHEET},
    {"person", SIT, "choose", "p\n", NULL, PAPER, SHEET},
    {"chronicle", SIT, "choose", "c", NULL, PAPER, WALK_GUTTER},
    {"chronicle_branch", SIT, "choose", "c\n", NULL, "any other key", WALK_GUTTER},
    {"chronicle_typing", SIT, "choose", "c/frost", "_", "drops it", WALK_GUTTER | WALK_TYPING},
    {"chronicle_found", SIT, "choose", "c/meng\n", NULL, PAPER, WALK_GUTTER},
    {"glossary", SIT, "choose", "g", NULL, PAPER, SHEET},
    {"calendar", SIT, "choose", "k", NULL, PAPER, SHEET},
    {"map", SIT, "choose", "m", NULL, PAPER, SHEET | WALK_DRAWN},
    {"terms", SIT, "linked", "TT", NULL, STORY, 0},
    {"term_opened", SIT, "linked", "TT\n", NULL, PAPER, SHEET},
    {"options", OPTIONS, NULL, NULL, NULL, PAPER, 0},
    {"saves", SIT, "choose", "s", NULL, PAPER, 0},
    {"saves_trouble", SIT_WITH(sit_in_trouble), "choose", "s", NULL, PAPER, 0},
    {"title", FRONT, NULL, NULL, "First Harvest", "q quit", WALK_WIDE | WALK_OTHERWISE},
    {"title_many", FRONT, NULL, NULL, "First Harvest", "q quit", WALK_WIDE | WALK_OTHERWISE},
    {"title_pictured", FRONT, NULL, NULL, "First Harvest", "q quit", WALK_WIDE | WALK_OTHERWISE},
    {"title_new", FRONT, NULL, NULL, "First Harvest", "q quit", WALK_WIDE | WALK_OTHERWISE},
};
const size_t walk_page_count = sizeof walk_pages / sizeof *walk_pages;
