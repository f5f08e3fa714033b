/* Who hears the game or has it printed: whole games in plain mode are nothing but lines of text, a
 * screenful at a time, and every command can be given by its word. The game is played in process
 * beside it, so that what is typed is a good answer and the page that comes is the right one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "scratch.h"
#include "teletype.h"
#include "walker.h"

/* Blanks and ends of lines are folded, as a voice does. */
static char *folded(const char *text) {
  Buffer out = {0};
  bool gap = false;
  buffer_add_text(&out, "");
  for (; *text; text++) {
    bool is_blank = *text == ' ' || *text == '\n';
    if (!is_blank && gap) buffer_add_char(&out, ' ');
    if (!is_blank) buffer_add_char(&out, *text);
    gap = is_blank;
  }
  return buffer_take(&out);
}

static void assert_says(const char *said, const char *words) {
  char *voice = folded(said);
  if (!strstr(voice, words)) fail_msg("\"%s\" is not in:\n%s", words, said);
  free(voice);
}

/* Looks something up now and then; what is long is left by `s`. */
static void look(Teletype *teletype, uint64_t *state) {
  static const char *const commands[] = {"books",     "people", "chronicle", "glossary", "calendar",
                                         "MAP",       "state",  "?",         "options",  "repeat",
                                         "c the day", "ｌ",     "why grain", "why quota"};
  enum { COMMANDS = sizeof commands / sizeof *commands, SCREENFULS = 3 };
  teletype_type(teletype, commands[walker_draw(state, COMMANDS)]);
  for (int i = 0; i < SCREENFULS && teletype_has_more(teletype); i++) teletype_type(teletype, "");
  while (teletype_has_more(teletype)) teletype_type(teletype, "skip");
}

/* To the question: the whole page, or straight there. */
static void read_page(Teletype *teletype, uint64_t *state) {
  while (teletype_has_more(teletype)) {
    teletype_type(teletype, walker_draw(state, 3) == 0 ? "s" : "");
  }
}

static void play(const char *scenario, uint64_t seed, int cols, int rows) {
  char *folder = walker_folder(scenario);
  Story *story = walker_open(scenario, seed);
  Teletype *teletype =
      teletype_start(&(TeletypeGame){.scenario = folder, .seed = seed, .cols = cols, .rows = rows});
  uint64_t state = seed * 77;
  while (story_state(story) == STORY_ASKING) {
    if (walker_draw(&state, 4) == 0) look(teletype, &state);
    if (walker_draw(&state, 8) > 0) read_page(teletype, &state); /* else answers at "more" */
    const Ask *ask = &story_scene(story)->ask;
    if (ask->kind == ASK_PAUSE) read_page(teletype, &state); /* Enter would go on reading */
    Value *answer = walker_answer(story, &state);
    char *line = teletype_line(ask, answer);
    walker_give(story, answer);
    teletype_type(teletype, line);
    free(line);
    value_free(answer);
  }
  assert_says(teletype_type_all(teletype, "repeat"), story_scene(story)->ask.title);
  assert_int_equal(teletype_end(teletype, "quit"), 0);
  story_close(story, NULL);
  free(folder);
}

static void every_kind_of_question(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 3; seed++) play("tests/fixtures/every_question", seed, 80, 24);
  play("tests/fixtures/every_question", 4, 40, 12);
}

static void whole_campaigns(void **state) {
  (void)state;
  play("scripts/great_leap", 5, 80, 24);
  play("scripts/great_leap", 6, 60, 20);
}

static void a_first_harvest(void **state) {
  (void)state;
  play("scripts/first_harvest", 7, 200, 60);
}

/* A page longer than the screen: Enter reads on, s goes to the question, and an answer or a command
 * is taken at once. */
static void a_long_page_comes_by_screenfuls(void **state) {
  (void)state;
  char *folder = walker_folder("tests/fixtures/view_pages");
  Teletype *teletype = teletype_start(&(TeletypeGame){.scenario = folder, .cols = 80, .rows = 10});
  assert_true(teletype_has_more(teletype));
  assert_says(teletype_said(teletype), "1. The telephone rings");
  const char *said = teletype_type(teletype, "");
  assert_null(strstr(said, "1. The telephone rings"));
  assert_true(teletype_has_more(teletype));
  assert_says(teletype_type(teletype, "Ｓ"), "The third way");
  assert_false(teletype_has_more(teletype));
  teletype_type(teletype, "r");
  assert_true(teletype_has_more(teletype));
  assert_says(teletype_type(teletype, "state"), "Answers: 0");
  teletype_type(teletype, "REPEAT");
  said = teletype_type(teletype, "１");
  assert_null(strstr(said, "The third way"));
  assert_says(teletype_type(teletype, "state"), "Answers: 1");
  assert_int_equal(teletype_end(teletype, "q"), 0);
  free(folder);
}

/* The size that the terminal does not say is taken from the environment. */
static void a_terminal_without_a_size(void **state) {
  (void)state;
  static const char *const sizes[] = {"LINES=9", "COLUMNS=50", NULL};
  char *folder = walker_folder("tests/fixtures/view_pages");
  Teletype *teletype = teletype_start(&(TeletypeGame){
      .scenario = folder, .environment = sizes, .cols = 50, .rows = 9, .hides_size = true});
  assert_true(teletype_has_more(teletype));
  assert_int_equal(teletype_end(teletype, "q"), 0);
  free(folder);
}

/* Taken up again from the chronicle: the same page waits, in a save beside the first. */
static void an_earlier_page_in_a_new_save(void **state) {
  (void)state;
  char *folder = walker_folder("tests/fixtures/front_desk"), *root = scratch_make();
  char *save = scratch_path(root, "a.save"), *other = scratch_path(root, "a-2.save");
  Teletype *teletype =
      teletype_start(&(TeletypeGame){.scenario = folder, .save = save, .cols = 80, .rows = 24});
  teletype_type(teletype, "1");
  teletype_type(teletype, "173.5");
  char *before = scratch_read(save, NULL);
  assert_says(teletype_type(teletype, "chronicle"), "2. October 1957: The desk Answered: 173.5");
  assert_says(teletype_type(teletype, "from 2"), "A figure from -2 to 4,000 jin a mu");
  teletype_type(teletype, "160");
  assert_int_equal(teletype_end(teletype, "quit"), 0);
  char *after = scratch_read(save, NULL), *branched = scratch_read(other, NULL);
  assert_string_equal(before, after);
  assert_non_null(strstr(branched, ":160,"));
  free(branched);
  free(after);
  free(before);
  free(other);
  free(save);
  scratch_remove(root);
  free(folder);
}

/* Where only ASCII is read, all of the game still is: nothing else is sent, and names in Chinese
 * characters are heard. */
static void a_terminal_without_utf8(void **state) {
  (void)state;
  static const char *const posix[] = {"LANG=C", NULL};
  char *folder = walker_folder("tests/fixtures/view_pages");
  Teletype *teletype = teletype_start(
      &(TeletypeGame){.scenario = folder, .environment = posix, .cols = 60, .rows = 20});
  static const char *const commands[] = {"skip",     "1",      "books",  "chronicle",
                                         "glossary", "people", "g 公社", "map"};
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
    for (const char *c = teletype_type_all(teletype, commands[i]); *c; c++) {
      if ((unsigned char)*c >= 0x80) fail_msg("%s: no ASCII: %s", commands[i], c);
    }
  }
  assert_int_equal(teletype_end(teletype, "quit"), 0);
  free(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_kind_of_question),
      cmocka_unit_test(whole_campaigns),
      cmocka_unit_test(a_first_harvest),
      cmocka_unit_test(a_long_page_comes_by_screenfuls),
      cmocka_unit_test(a_terminal_without_a_size),
      cmocka_unit_test(an_earlier_page_in_a_new_save),
      cmocka_unit_test(a_terminal_without_utf8),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
