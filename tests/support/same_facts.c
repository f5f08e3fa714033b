/* Plain lines are held against the json lines here, by following whatever the parts open; the full
 * screen by its keys (same_screen.c). */
#include "same_facts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "facts.h"
#include "front/plain_page.h"
#include "front/plain_sheet.h"
#include "same_screen.h"
#include "same_source.h"
#include "scenes.h"
#include "story/sheets.h"
#include "walker.h"

enum { DEEPEST = 8 };

/* --- plain lines ------------------------------------------------------------------------------ */

static void check_plain_sheet(const Sheet *sheet, Facts *facts) {
  Shown shown = {.front = "the plain lines"};
  Tokens also = {0};
  Buffer out = {0};
  plain_page_text(&out, "", sheet->title ? sheet->title : "", PLAIN_COLUMNS);
  plain_sheet(&out, sheet, "", PLAIN_COLUMNS);
  shown_add(&shown, buffer_text(&out));
  tokens_add(&also, facts_plain_frame);
  tokens_add_numbers(&also, same_source_last_answer(sheet));
  facts_compare(facts, &shown, &also);
  buffer_free(&out);
  tokens_free(&also);
  shown_free(&shown);
}

static void check_plain_scene(const Scene *scene, Facts *facts) {
  Shown shown = {.front = "the plain lines"};
  Tokens also = {0};
  PlainTold told = {0};
  Buffer out = {0};
  plain_page_scene(&out, scene, &told, false, PLAIN_COLUMNS);
  shown_add(&shown, buffer_text(&out));
  tokens_add(&also, facts_plain_frame);
  tokens_add_numbers(&also, scene->ask.choice_count);
  facts_compare(facts, &shown, &also);
  plain_told_free(&told);
  buffer_free(&out);
  tokens_free(&also);
  shown_free(&shown);
}

/* The sheet, and all that its parts open. */
static void check_sheet(SameSource *source, const char *show, const char *id, int depth) {
  Sheet *sheet = same_source_sheet(source, show, id);
  if (id && !sheet) fail_msg("%s %s is opened by a part, and is not there", show, id);
  char *line = sheet && sheet->count > 0 ? same_source_line(source, sheet) : NULL;
  if (!line || !same_source_is_new(&source->seen, line)) {
    free(line);
    sheet_free(sheet);
    return;
  }
  Facts facts = facts_of(line);
  check_plain_sheet(sheet, &facts);
  facts_free(&facts);
  for (size_t i = 0; i < sheet->count && depth < DEEPEST; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (part->opens) check_sheet(source, part->opens, part->target, depth + 1);
  }
  sheet_free(sheet);
}

static void check_sheets(SameSource *source) {
  size_t count;
  const char *const *names = story_sheet_names(&count);
  for (size_t i = 0; i < count; i++) {
    if (strcmp(names[i], "why") != 0) check_sheet(source, names[i], NULL, 0);
  }
}

/* --- games ------------------------------------------------------------------------------------ */

static void look(SameSource *source) {
  Facts facts = facts_of(same_source_scene(source));
  check_plain_scene(source->scene, &facts);
  check_sheets(source);
  same_screen_check(source, &facts);
  facts_free(&facts);
}

static void forget(SameSource *source) {
  tokens_free(&source->seen);
  tokens_free(&source->scanned);
}

/* At random moments, about as many as are wanted of a game of that length, and at its end. */
static void check_game(const char *scenario, uint64_t seed, size_t scenes) {
  enum { USUAL_LENGTH = 100 };
  Story *story = walker_open(scenario, seed);
  SameSource source = {.story = story, .title = story_manifest(story)->title};
  uint64_t state = seed * 991;
  bool is_over = false;
  while (!is_over) {
    is_over = story_state(story) == STORY_ENDED;
    source.scene = story_scene(story);
    if (is_over || walker_draw(&state, USUAL_LENGTH) < scenes) look(&source);
    if (is_over) break;
    Value *answer = walker_answer(story, &state);
    walker_give(story, answer);
    value_free(answer);
  }
  forget(&source);
  story_close(story, NULL);
}

void same_facts_check(const char *scenario, size_t games, size_t scenes) {
  for (uint64_t seed = 1; seed <= games; seed++) check_game(scenario, seed, scenes);
}

void same_facts_check_sheets(void) {
  Scene *scene = scenes_make("choose");
  SameSource source = {.scene = scene, .title = "By Hand"};
  look(&source);
  forget(&source);
  scene_free(scene);
}
