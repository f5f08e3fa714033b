/* What a player sees, as text, at the four sizes. A difference here is a page that changed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "golden.h"
#include "scenes.h"
#include "sheets.h"
#include "view/options.h"
#include "view/screen.h"
#include "view/title.h"

static const struct { int cols, rows; } sizes[] = {{60, 20}, {80, 24}, {120, 40}, {200, 60}};
enum { SIZES = sizeof sizes / sizeof *sizes };

static char *described(const Page *page) {
  char *text = page_text(page);
  Buffer out = {0};
  buffer_add_text(&out, text);
  buffer_addf(&out, "cursor at row %d, column %d\n", page->cursor_row, page->cursor_col);
  free(text);
  return buffer_take(&out);
}

static void check(const char *name, int size, const Page *page) {
  char full[64];
  snprintf(full, sizeof full, "%s_%dx%d", name, sizes[size].cols, sizes[size].rows);
  char *text = described(page);
  golden_check(full, text);
  free(text);
}

static Want press(Screen *screen, const char *keys) {
  Want want = {0};
  for (; *keys; keys++) {
    Press key = {PRESS_CHARACTER, (unsigned char)*keys};
    if (*keys == 'D') key.kind = PRESS_DOWN;
    if (*keys == 'R') key.kind = PRESS_RIGHT;
    if (*keys == 'P') key.kind = PRESS_PAGE_UP;
    if (*keys == 'T') key.kind = PRESS_TAB;
    if (*keys == '\n') key.kind = PRESS_ENTER;
    want = screen_press(screen, key);
    value_free(want.answer);
    screen_page(screen, screen_page(screen, 80, 24)->cols, 24);
  }
  return want;
}

static ScreenMoment moment(void *context, size_t index) {
  (void)index;
  return *(const ScreenMoment *)context;
}

static const MeasureUnit units[] = {{"jin", "kg", 0.5, 0}, {"mu", "ha", 1 / 15.0, 1}};

static ScreenGame game_of(const Scene *scene, ScreenMoment *past) {
  return (ScreenGame){.title = "First Harvest",
                      .scene = scene,
                      .answers = past ? 3 : 0,
                      .undoable = past ? 2 : 0,
                      .path = "saves/first_harvest-2.save",
                      .units = units,
                      .unit_count = 2,
                      .sheet = sheets_for_screen,
                      .moment = moment,
                      .context = past};
}

/* Shows the named scene after some keys, at every size. */
static void show(const char *file, const char *scene_name, const char *keys) {
  Scene *scene = scenes_make(scene_name);
  Scene *past = scenes_make("choose");
  Value *answer = value_text("choice_1");
  ScreenMoment before = {past, answer};
  for (int i = 0; i < SIZES; i++) {
    Screen *screen = screen_new();
    ScreenGame game = game_of(scene, &before);
    game.class_mode = !strcmp(scene_name, "discuss");
    screen_show(screen, &game);
    press(screen, keys);
    check(file, i, screen_page(screen, sizes[i].cols, sizes[i].rows));
    screen_free(screen);
  }
  value_free(answer);
  scene_free(past);
  scene_free(scene);
}

static void questions(void **state) {
  (void)state;
  show("choose", "choose", "D");
  show("choose_refused", "choose", "2");
  show("many", "many", "1");
  show("closed", "closed", "");
  show("number", "number", "");
  show("number_typed", "number", "250\n");
  show("decimals", "decimals", "0.7\n");
  show("allocate", "allocate",
       "5900\n"
       "1400\nRP");
  show("allocate_refused", "allocate",
       "5900\n"
       "2000\n");
  show("crowded", "crowded", "DDDDDDDDDD");
  show("pause", "pause", "");
  show("discuss", "discuss", "");
  show("end", "end", "");
  show("long", "long", "  ");
  show("chinese", "chinese", "D");
  show("hostile", "hostile", "");
  show("wordy", "wordy", "DDD");
}

static void papers(void **state) {
  (void)state;
  show("help", "choose", "?");
  show("saves", "choose", "s");
  show("quiet", "choose", ".");
}

static void sheets(void **state) {
  (void)state;
  show("books", "choose", "l");
  show("books_grain", "choose", "l\n");
  show("books_metric", "choose", "l\nx");
  show("books_charts", "choose", "l\n   ");
  show("books_tables", "choose", "l\nt   ");
  show("why", "choose", "l\nDD\n");
  show("people", "choose", "pD");
  show("chronicle", "choose", "c");
  show("chronicle_branch", "choose", "c\n");
  show("chronicle_typing", "choose", "c/frost");
  show("chronicle_found", "choose", "c/meng\nn");
  show("glossary", "choose", "gT");
  show("calendar", "choose", "k");
  show("map", "choose", "m");
}

static void terms(void **state) {
  (void)state;
  show("terms", "linked", "TT");
  show("term_opened", "linked", "TT\n");
}

static void broken(void **state) {
  Error error = {
      .status = ERROR_FAILED,
      .message = "'grian' is not a book. Did you mean 'grain'?",
      .at = "events/october.lua:12",
      .trace = "events/october.lua:12: in the event \"frost\"\nscenario.lua:40: in start\n"};
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    Screen *screen = screen_new();
    ScreenGame game = game_of(NULL, NULL);
    game.error = &error;
    game.answers = 7;
    screen_show(screen, &game);
    screen_trouble(screen, "Not on disk yet: 2 lines (No space left on device).");
    check("error", i, screen_page(screen, sizes[i].cols, sizes[i].rows));
    screen_free(screen);
  }
}

static void notes(void **state) {
  Scene *scene = scenes_make("choose");
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    Screen *screen = screen_new();
    ScreenGame game = game_of(scene, NULL);
    screen_show(screen, &game);
    screen_note(screen, "The last line of the save was torn by a crash and is left out.");
    screen_note(screen, "From answer 4 on the books differ from those of the day.");
    check("notes", i, screen_page(screen, sizes[i].cols, sizes[i].rows));
    screen_free(screen);
  }
  scene_free(scene);
}

static void small(void **state) {
  Scene *scene = scenes_make("choose");
  Screen *screen = screen_new();
  ScreenGame game = game_of(scene, NULL);
  (void)state;
  screen_show(screen, &game);
  char *text = described(screen_page(screen, 59, 20));
  golden_check("small_59x20", text);
  free(text);
  text = described(screen_page(screen, 12, 5));
  golden_check("small_12x5", text);
  free(text);
  screen_free(screen);
  scene_free(scene);
}

static void titles(void **state) {
  (void)state;
  TitleGame games[] = {{.title = "First Harvest",
                        .note = "Carts are counted in it. *Nobody* is hurt.",
                        .minutes = 10,
                        .summary = "One co-operative, in the autumn of 1957."},
                       {.title = "The Great Leap"}};
  TitleKept kept[30];
  char names[30][32];
  for (size_t i = 0; i < 30; i++) {
    snprintf(names[i], sizeof names[i], "first_harvest-%zu.save", i + 1);
    kept[i] = (TitleKept){names[i], "First Harvest", "October 1957", "2026-11-23 18:00", i, i == 1};
  }
  TitleFacts few = {games, 2, kept, 2, NULL, 0};
  TitleFacts many = {games, 2, kept, 30, "That save is locked.", 0};
  TitleFacts none = {games, 1, NULL, 0, NULL, 0};
  const struct {
    const char *name;
    const TitleFacts *facts;
    int down;
    bool remove;
  } cases[] = {
      {"title", &few, 0, false}, {"title_many", &many, 20, true}, {"title_new", &none, 0, false}};
  for (size_t c = 0; c < sizeof cases / sizeof *cases; c++) {
    for (int i = 0; i < SIZES; i++) {
      size_t index;
      Title *title = title_new(cases[c].facts);
      title_page(title, 80, 24);
      for (int k = 0; k < cases[c].down; k++) title_press(title, (Press){PRESS_DOWN, 0}, &index);
      if (cases[c].remove) title_press(title, (Press){PRESS_CHARACTER, 'd'}, &index);
      check(cases[c].name, i, title_page(title, sizes[i].cols, sizes[i].rows));
      title_free(title);
    }
  }
}

static void options(void **state) {
  Settings settings = {.theme = THEME_PAPER, .spacing = SPACING_WIDE};
  OptionsFacts facts = {.settings = &settings, .place = "~/.config/irongrain/settings"};
  Options *page = options_new(facts);
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    check("options", i, options_page(page, sizes[i].cols, sizes[i].rows));
  }
  options_free(page);
}

/* Lines of prose that stand apart, and nothing else that does. */
static void wide_lines(void **state) {
  Settings settings = {.spacing = SPACING_WIDE};
  Scene *scene = scenes_make("choose");
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    Screen *screen = screen_new();
    ScreenGame game = game_of(scene, NULL);
    screen_settings(screen, &settings);
    screen_show(screen, &game);
    check("wide_lines", i, screen_page(screen, sizes[i].cols, sizes[i].rows));
    screen_free(screen);
  }
  scene_free(scene);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(questions), cmocka_unit_test(papers),     cmocka_unit_test(broken),
      cmocka_unit_test(notes),     cmocka_unit_test(small),      cmocka_unit_test(titles),
      cmocka_unit_test(options),   cmocka_unit_test(wide_lines), cmocka_unit_test(sheets),
      cmocka_unit_test(terms),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
