/* By keys alone, as a person would: the screen says itself which sheet it shows, by what it
 * fetches. */
#include "same_screen.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/value.h"
#include "view/screen.h"

enum { COLS = 80, ROWS = 24, MOST_PAGES = 5000, DEEPEST = 8 };

typedef struct Look {
  SameSource *source;
  Screen *screen;
  Tokens context; /* what stands on every page of the game: its title, its scene */
  char show[64], id[160];
  bool is_fetched;
  Buffer opened; /* a line "show id" for all that was fetched */
} Look;

static Sheet *fetch(void *context, const char *show, const char *id) {
  Look *look = context;
  snprintf(look->show, sizeof look->show, "%s", show);
  snprintf(look->id, sizeof look->id, "%s", id ? id : "");
  look->is_fetched = true;
  buffer_addf(&look->opened, "\n%s %s\n", show, look->id);
  return same_source_sheet(look->source, show, id);
}

static void allow(Look *look, Tokens *also, const char *frame) {
  tokens_have(&look->context, "");
  for (size_t i = 0; i < look->context.count; i++) tokens_add(also, look->context.list[i]);
  tokens_add(also, frame);
}

/* What is wanted of it is not done: the page is only looked at. */
static void press_it(Look *look, Press press) {
  value_free(screen_press(look->screen, press).answer);
}

static void press(Look *look, PressKind kind) {
  press_it(look, (Press){.kind = kind});
}

static void type(Look *look, char letter) {
  press_it(look, (Press){PRESS_CHARACTER, (uint32_t)letter});
}

static char *page(Look *look) {
  return page_text(screen_page(look->screen, COLS, ROWS));
}

/* From where the page stands on, a window at a time. */
static void page_through_by(Look *look, Shown *shown, Press by, bool is_sheet) {
  char *last = NULL;
  for (int i = 0; i < MOST_PAGES; i++) {
    char *text = page(look);
    bool is_same = last && !strcmp(last, text);
    free(last);
    last = text;
    if (is_same) break;
    shown_add_page(shown, text, is_sheet);
    press_it(look, by);
  }
  free(last);
}

static void page_through(Look *look, Shown *shown, PressKind by, bool is_sheet) {
  page_through_by(look, shown, (Press){.kind = by}, is_sheet);
}

static bool has_part(const Sheet *sheet, SheetPartKind kind) {
  for (size_t i = 0; i < sheet->count; i++) {
    if (sheet->parts[i].kind == kind) return true;
  }
  return false;
}

static void check_full_sheet(Look *look, const Sheet *sheet, Facts *facts) {
  Shown shown = {.front = "the full screen"};
  Tokens also = {0};
  bool is_table =
      has_part(sheet, SHEET_CHART); /* a chart's figures are its table; its scale is furniture */
  if (is_table) type(look, 't');
  press(look, PRESS_HOME);
  page_through(look, &shown, PRESS_PAGE_DOWN, true);
  if (is_table) type(look, 't');
  allow(look, &also, facts_full_frame);
  if (has_part(sheet, SHEET_MAP)) tokens_add(&also, facts_map_signs);
  tokens_add_numbers(&also, same_source_last_answer(sheet));
  facts_compare(facts, &shown, &also);
  tokens_free(&also);
  shown_free(&shown);
}

static void check_sheet(Look *look, int depth);

/* What Enter does on the item in focus. */
static void open_item(Look *look, int depth) {
  look->is_fetched = false;
  press(look, PRESS_ENTER);
  free(page(look));
  if (!look->is_fetched) {
    type(look, 'n'); /* no, it is not taken up again from here */
    return;
  }
  check_sheet(look, depth + 1);
  press(look, PRESS_ESCAPE);
}

static void open_items(Look *look, int depth) {
  char *last = NULL;
  press(look, PRESS_HOME);
  for (int i = 0; i < MOST_PAGES; i++) {
    char *text = page(look);
    bool is_same = last && !strcmp(last, text);
    free(last);
    last = text;
    if (is_same) break;
    if (strstr(text, "\n > ")) open_item(look, depth); /* without a focus Enter goes back */
    press(look, PRESS_DOWN);
  }
  free(last);
}

/* Whatever a part opens could be opened. */
static void check_opened(const Look *look, const Sheet *sheet) {
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    char opened[256];
    if (!part->opens) continue;
    snprintf(opened, sizeof opened, "\n%s %s\n", part->opens, part->target);
    if (strstr(buffer_text(&look->opened), opened)) continue;
    fail_msg("%s %s of %s is not opened by Enter", part->opens, part->target, sheet->title);
  }
}

/* The sheet on top of the screen, and all that can be opened from it. */
static void check_sheet(Look *look, int depth) {
  Sheet *sheet = same_source_sheet(look->source, look->show, *look->id ? look->id : NULL);
  char *line = sheet && sheet->count > 0 ? same_source_line(look->source, sheet) : NULL;
  if (!line || !same_source_is_new(&look->source->scanned, line)) {
    free(line);
    sheet_free(sheet);
    return;
  }
  Facts facts = facts_of(line);
  check_full_sheet(look, sheet, &facts);
  facts_free(&facts);
  if (depth < DEEPEST) {
    open_items(look, depth);
    check_opened(look, sheet);
  }
  sheet_free(sheet);
}

static void check_sheets(Look *look) {
  static const char letters[] = "lpcgkm";
  for (const char *letter = letters; *letter; letter++) {
    look->is_fetched = false;
    type(look, *letter);
    free(page(look));
    if (!look->is_fetched) fail_msg("%c opens nothing", *letter);
    check_sheet(look, 0);
    press(look, PRESS_ESCAPE);
  }
}

static void check_full_scene(Look *look, Facts *facts) {
  Shown shown = {.front = "the full screen"};
  Tokens also = {0};
  const Ask *ask = &look->source->scene->ask;
  if (look->source->scene->act) { /* a page of its own before the scene */
    page_through(look, &shown, PRESS_PAGE_DOWN, false);
    press(look, PRESS_ENTER);
  }
  page_through_by(look, &shown, (Press){PRESS_CHARACTER, ' '}, false); /* reads on */
  page_through(look, &shown, PRESS_PAGE_DOWN, false);
  page_through(look, &shown, PRESS_PAGE_UP, false);
  for (size_t i = 0; i < ask->task_count + ask->choice_count + ask->mark_count; i++) {
    char *text = page(look);
    shown_add_page(&shown, text, false);
    free(text);
    press(look, PRESS_DOWN);
  }
  allow(look, &also, facts_full_frame);
  tokens_add_numbers(&also, ask->choice_count);
  facts_may_tell(facts, &shown, &also, ask);
  type(look, 'l'); /* figures that have no room beside the question */
  page_through(look, &shown, PRESS_PAGE_DOWN, true);
  press(look, PRESS_ESCAPE);
  facts_must_tell(facts, &shown);
  tokens_free(&also);
  shown_free(&shown);
}

static ScreenMoment moment(void *context, size_t index) {
  Moment past = story_moment(((Look *)context)->source->story, index);
  return (ScreenMoment){past.scene, past.answer};
}

void same_screen_check(SameSource *source, Facts *facts) {
  Look look = {.source = source, .screen = screen_new()};
  ScreenGame game = {.title = source->title,
                     .scene = source->scene,
                     .answers = source->story ? story_count(source->story) : 0,
                     .path = "a.save",
                     .sheet = fetch,
                     .moment = moment,
                     .context = &look};
  tokens_add(&look.context, game.title);
  for (size_t i = 0; i < facts->known.count; i++) tokens_add(&look.context, facts->known.list[i]);
  screen_show(look.screen, &game);
  if (source->story) check_full_scene(&look, facts);
  check_sheets(&look);
  tokens_free(&look.context);
  buffer_free(&look.opened);
  screen_free(look.screen);
}
