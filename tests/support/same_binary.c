/* The game is played in process, into a save that the binary only looks at: it shows that very
 * moment, and nothing has to be answered there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "facts.h"
#include "same_facts.h"
#include "same_source.h"
#include "scratch.h"
#include "teletype.h"
#include "terminal.h"
#include "walker.h"

enum { COLS = 80, ROWS = 24, MOST_PAGES = 500 };

static const char page_down[] = "\033[6~";

typedef struct Desk {
  char *folder, *root, *save;
  SameSource source;
  Tokens context; /* what stands on every page: the title, the scene, how far the game is */
} Desk;

static const struct {
  const char *key, *word, *show;
} sheets[] = {
    {"l", "books", "books"},       {"p", "people", "people"}, {"c", "chronicle", "chronicle"},
    {"k", "calendar", "calendar"}, {"m", "map", "map"},
};
enum { SHEETS = sizeof sheets / sizeof *sheets };

/* The line of a sheet that holds something. */
static Sheet *sheet_of(const Desk *desk, size_t index, Facts *facts) {
  Sheet *sheet = same_source_sheet(&desk->source, sheets[index].show, NULL);
  if (!sheet || sheet->count == 0) {
    sheet_free(sheet);
    return NULL;
  }
  *facts = facts_of(same_source_line(&desk->source, sheet));
  return sheet;
}

static void allow(Desk *desk, Tokens *also, const Sheet *sheet, const char *frame) {
  tokens_have(&desk->context, "");
  for (size_t i = 0; i < desk->context.count; i++) tokens_add(also, desk->context.list[i]);
  tokens_add(also, frame);
  tokens_add_numbers(also, desk->source.scene->ask.choice_count);
  if (sheet) tokens_add_numbers(also, same_source_last_answer(sheet));
  if (sheet && !strcmp(sheet->show, "map")) tokens_add(also, facts_map_signs);
}

/* Holds what was shown against the line; `ask`: it is the scene's page. */
static void judge(Desk *desk, Facts *facts, Shown *shown, const Sheet *sheet, const char *frame) {
  Tokens also = {0};
  allow(desk, &also, sheet, frame);
  facts_must_tell(facts, shown);
  facts_may_tell(facts, shown, &also, &desk->source.scene->ask);
  tokens_free(&also);
}

/* --- plain lines ------------------------------------------------------------------------------ */

static void check_plain_sheet(Desk *desk, Teletype *teletype, size_t index) {
  Facts facts;
  Sheet *sheet = sheet_of(desk, index, &facts);
  if (!sheet) return;
  Shown shown = {.front = "the plain lines"};
  shown_add(&shown, teletype_type_all(teletype, sheets[index].word));
  judge(desk, &facts, &shown, sheet, facts_plain_frame);
  shown_free(&shown);
  facts_free(&facts);
  sheet_free(sheet);
}

static void check_plain(Desk *desk, Facts *scene) {
  static const char *const utf8[] = {"LANG=C.UTF-8", NULL};
  Teletype *teletype = teletype_start(&(TeletypeGame){.scenario = desk->folder,
                                                      .save = desk->save,
                                                      .reads_only = true,
                                                      .environment = utf8,
                                                      .cols = COLS,
                                                      .rows = ROWS});
  Shown shown = {.front = "the plain lines"};
  shown_add(&shown, teletype_said(teletype));
  while (teletype_has_more(teletype)) shown_add(&shown, teletype_type(teletype, ""));
  judge(desk, scene, &shown, NULL, facts_plain_frame);
  for (size_t i = 0; i < SHEETS; i++) check_plain_sheet(desk, teletype, i);
  teletype_end(teletype, "quit");
  shown_free(&shown);
}

/* --- the full screen -------------------------------------------------------------------------- */

static void press(Tty *tty, const char *keys) {
  tty_send(tty, keys);
  tty_settle(tty);
}

static void page_through(Tty *tty, Shown *shown, const char *by, bool is_sheet) {
  char *last = NULL;
  for (int i = 0; i < MOST_PAGES; i++) {
    const char *page = tty_screen(tty);
    bool is_same = last && !strcmp(last, page);
    free(last);
    last = memory_copy(page);
    if (is_same) break;
    shown_add_page(shown, page, is_sheet);
    press(tty, by);
  }
  free(last);
}

static bool has_chart(const Sheet *sheet) {
  for (size_t i = 0; i < sheet->count; i++) {
    if (sheet->parts[i].kind == SHEET_CHART) return true;
  }
  return false;
}

static void check_full_sheet(Desk *desk, Tty *tty, size_t index) {
  Facts facts;
  Sheet *sheet = sheet_of(desk, index, &facts);
  if (!sheet) return;
  Shown shown = {.front = "the full screen"};
  press(tty, sheets[index].key);
  if (has_chart(sheet)) press(tty, "t"); /* its figures as a table */
  press(tty, "\033[H");
  page_through(tty, &shown, page_down, true);
  if (has_chart(sheet)) press(tty, "t");
  press(tty, "q");
  judge(desk, &facts, &shown, sheet, facts_full_frame);
  shown_free(&shown);
  facts_free(&facts);
  sheet_free(sheet);
}

/* What is to be seen on a picture: in colours its words stand on a page of their own. */
static void check_picture(Tty *tty, Shown *shown, const char *picture) {
  if (!picture) return;
  press(tty, "v");
  page_through(tty, shown, page_down, false);
  press(tty, "\r");
}

static void check_full(Desk *desk, Facts *scene) {
  const Ask *ask = &desk->source.scene->ask;
  const char *binary = getenv("IRONGRAIN");
  const char *const arguments[] = {binary ? binary : "irongrain",
                                   "play",
                                   desk->folder,
                                   "--save",
                                   desk->save,
                                   "--read-only",
                                   NULL};
  Tty *tty = tty_start(arguments, NULL, COLS, ROWS);
  Shown shown = {.front = "the full screen"};
  if (desk->source.scene->act) { /* a page of its own before the scene */
    tty_shows(tty, "Enter");
    page_through(tty, &shown, page_down, false);
    check_picture(tty, &shown, desk->source.scene->act->picture);
    press(tty, "\r");
  }
  if (!tty_shows(tty, "? help")) fail_msg("no page: %s", tty_screen(tty));
  for (size_t i = 0; i < SHEETS; i++) check_full_sheet(desk, tty, i);
  page_through(tty, &shown, " ", false); /* reads on */
  page_through(tty, &shown, page_down, false);
  for (size_t i = 0; i < ask->task_count + ask->choice_count; i++) {
    press(tty, "\033[B");
    shown_add_page(&shown, tty_screen(tty), false);
  }
  press(tty, "l"); /* figures that have no room beside the question */
  page_through(tty, &shown, page_down, true);
  facts_must_tell(scene, &shown);
  tty_close(tty);
  shown_free(&shown);
}

/* --- games ------------------------------------------------------------------------------------ */

static void look(Desk *desk) {
  Facts scene = facts_of(same_source_scene(&desk->source));
  tokens_add(&desk->context, desk->source.title);
  for (size_t i = 0; i < scene.known.count; i++) tokens_add(&desk->context, scene.known.list[i]);
  check_plain(desk, &scene);
  check_full(desk, &scene);
  tokens_free(&desk->context);
  facts_free(&scene);
}

void same_facts_check_binary(const char *scenario, uint64_t seed, size_t scenes) {
  char *folder = walker_folder(scenario), *root = scratch_make();
  Desk desk = {.folder = folder, .root = root, .save = scratch_path(root, "game.save")};
  Story *story = walker_open_save(scenario, seed, desk.save);
  desk.source = (SameSource){.story = story, .title = story_manifest(story)->title};
  uint64_t state = seed * 31;
  for (size_t looks = 0; looks < scenes && story_state(story) == STORY_ASKING;) {
    desk.source.scene = story_scene(story);
    if (story_count(story) > 0 && walker_draw(&state, 8) == 0) {
      look(&desk);
      looks++;
    }
    Value *answer = walker_answer(story, &state);
    walker_give(story, answer);
    value_free(answer);
  }
  story_close(story, NULL);
  free(desk.save);
  scratch_remove(root);
  free(folder);
}
