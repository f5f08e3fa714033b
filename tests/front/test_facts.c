/* What a player of one front would miss that another shows: nothing. Random games of a scenario
 * with every kind of question and of First Harvest are played; every text and every figure that
 * the json line of a page holds must stand on the full-screen page (with the pages behind its
 * keys) and in the plain lines. Compared word by word, since each front breaks its lines in its
 * own way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "answerer.h"
#include "base/buffer.h"
#include "base/json.h"
#include "base/memory.h"
#include "front/plain_page.h"
#include "scene/scene_json.h"
#include "story/sheets.h"
#include "story/story.h"
#include "support.h"
#include "text/lines.h"
#include "text/markdown.h"
#include "view/figure.h"
#include "view/screen.h"

/* Blanks and hyphens, at which lines are broken, become one blank each. */
static void add_loose(Buffer *out, const char *text) {
  bool gap = true;
  for (; *text; text++) {
    bool blank = *text == ' ' || *text == '\n' || *text == '-';
    if (!blank || !gap) buffer_add_char(out, blank ? ' ' : *text);
    gap = blank;
  }
  buffer_add_char(out, ' ');
}

static void add_page(Buffer *out, Screen *screen, int cols) {
  char *text = page_text(screen_page(screen, cols, 300));
  add_loose(out, text);
  free(text);
}

static Sheet *sheet(void *story, const char *show, const char *id) {
  Error error = {0};
  return story_sheet(story, show, id, &error);
}

/* The page at 80 columns, with each item in focus once, and the books behind `l`. */
static char *full_screen(const Story *story) {
  const Scene *scene = story_scene(story);
  Screen *screen = screen_new();
  ScreenGame game = {.title = story_manifest(story)->title, .scene = scene, .path = "a.save"};
  game.sheet = sheet;
  game.context = (void *)(uintptr_t)story;
  Buffer out = {0};
  screen_show(screen, &game);
  for (size_t i = 0; i <= scene->ask.task_count; i++) {
    add_page(&out, screen, 80);
    screen_press(screen, (Press){.kind = PRESS_DOWN});
  }
  screen_press(screen, (Press){PRESS_CHARACTER, 'l'});
  add_page(&out, screen, 80);
  screen_free(screen);
  return buffer_take(&out);
}

static char *plain_lines(const Story *story) {
  Buffer lines = {0}, out = {0};
  PlainTold told = {0};
  plain_page_scene(&lines, story_scene(story), &told, false, PLAIN_COLUMNS);
  plain_page_books(&lines, story_scene(story), PLAIN_COLUMNS);
  add_loose(&out, buffer_text(&lines));
  plain_told_free(&told);
  buffer_free(&lines);
  return buffer_take(&out);
}

typedef struct Fronts {
  const char *json;
  const char *pages[2]; /* full screen, plain */
} Fronts;

static void must_show(const Fronts *fronts, const char *fact) {
  static const char *const names[] = {"the full screen", "the plain lines"};
  Buffer loose = {0};
  add_loose(&loose, fact);
  char *save = NULL;
  for (char *word = strtok_r(loose.bytes, " ", &save); word; word = strtok_r(NULL, " ", &save)) {
    for (int i = 0; i < 2; i++) {
      if (strstr(fronts->pages[i], word)) continue;
      fail_msg("\"%s\" of \"%s\" is not on %s:\n%s\n%s", word, fact, names[i], fronts->json,
               fronts->pages[i]);
    }
  }
  buffer_free(&loose);
}

static bool is_name_for_programs(const char *key) {
  static const char *const names[] = {"scene", "n", "kind", "id", "picture", NULL};
  for (size_t i = 0; names[i]; i++) {
    if (!strcmp(key, names[i])) return true;
  }
  return false;
}

/* A text without its marks, each block on lines of its own. */
static char *words_of(const char *markdown) {
  TextDocument *document = markdown_parse(markdown);
  TextLines lines = {0};
  Buffer out = {0};
  lines_add_document(&lines, document, 1000);
  for (size_t i = 0; i < lines.count; i++) {
    for (size_t j = 0; j < lines.lines[i].count; j++) {
      buffer_add_text(&out, lines.lines[i].runs[j].text);
    }
    buffer_add_char(&out, '\n');
  }
  lines_free(&lines);
  text_document_free(document);
  return buffer_take(&out);
}

static void must_show_text(const Fronts *fronts, const char *key, const char *text) {
  char when[SCENE_WHEN_BYTES];
  if (!strcmp(key, "at") && scene_when(text, when)) text = when;
  char *plain = strcmp(key, "text") ? memory_copy(text) : words_of(text);
  must_show(fronts, plain);
  free(plain);
}

static void must_show_all(const Fronts *fronts, const char *key, const Value *value) {
  char figure[FIGURE_BYTES];
  if (value->kind == VALUE_TEXT) must_show_text(fronts, key, value->text);
  if (value->kind == VALUE_NUMBER) {
    figure_text(value->number, figure);
    must_show(fronts, figure);
  }
  for (size_t i = 0; i < value->count; i++) {
    const char *inner = value->kind == VALUE_MAP ? value->keys[i] : key;
    if (!is_name_for_programs(inner)) must_show_all(fronts, inner, value->items[i]);
  }
}

static void check_scene(const Story *story) {
  Buffer json = {0};
  scene_json(story_scene(story), &json);
  Value *scene = json_parse(json.bytes, json.length, NULL);
  assert_non_null(scene);
  char *full = full_screen(story), *plain = plain_lines(story);
  Fronts fronts = {buffer_text(&json), {full, plain}};
  must_show_all(&fronts, "", scene);
  free(full);
  free(plain);
  value_free(scene);
  buffer_free(&json);
}

static void answer_at_random(Story *story, uint64_t *state) {
  Buffer json = {0};
  Error error = {0};
  scene_json(story_scene(story), &json);
  char *line = answerer_answer(buffer_text(&json), state);
  Value *message = json_parse(line, strlen(line), NULL);
  if (!story_answer(story, value_get(message, "answer"), &error)) fail_msg("%s", error.message);
  value_free(message);
  free(line);
  buffer_free(&json);
}

static void play(const char *scenario, uint64_t seed) {
  char folder[4096];
  Error error = {0};
  snprintf(folder, sizeof folder, "%s/%s", support_source(), scenario);
  StorySetup setup = {.folder = folder, .seed = seed};
  Story *story = story_open(&setup, &error);
  if (!story) fail_msg("%s", error.message);
  uint64_t state = seed * 1000;
  check_scene(story);
  while (story_state(story) == STORY_ASKING) {
    answer_at_random(story, &state);
    check_scene(story);
  }
  assert_int_equal(story_state(story), STORY_ENDED);
  story_close(story, NULL);
}

static void every_fact_of_every_question(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 6; seed++) play("tests/fixtures/every_question", seed);
}

static void every_fact_of_first_harvest(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 10; seed++) play("scripts/first_harvest", seed);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_fact_of_every_question),
      cmocka_unit_test(every_fact_of_first_harvest),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
