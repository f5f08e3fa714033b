/* What keys do: which answers go out, what is refused, what a resize must not lose. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"
#include "base/memory.h"
#include "scenes.h"
#include "view/screen.h"
#include "view/title.h"

typedef struct Desk {
  Scene *scene;
  Screen *screen;
  ScreenGame game;
  Want want; /* of the last key */
} Desk;

static ScreenMoment moment(void *context, size_t index) {
  static Value answer = {.kind = VALUE_TEXT, .text = (char *)(uintptr_t) "choice_1"};
  (void)index;
  return (ScreenMoment){context, &answer};
}

static Desk sit_with(Scene *scene) {
  Desk desk = {.scene = scene, .screen = screen_new()};
  desk.game = (ScreenGame){.title = "First Harvest",
                           .scene = desk.scene,
                           .path = "a.save",
                           .moment = moment,
                           .context = desk.scene};
  screen_show(desk.screen, &desk.game);
  screen_page(desk.screen, 80, 24);
  return desk;
}

static Desk sit(const char *name) {
  return sit_with(scenes_make(name));
}

static void rise(Desk *desk) {
  value_free(desk->want.answer);
  screen_free(desk->screen);
  scene_free(desk->scene);
}

static void press_kind(Desk *desk, PressKind kind) {
  value_free(desk->want.answer);
  desk->want = screen_press(desk->screen, (Press){kind, 0});
  screen_page(desk->screen, 80, 24);
}

/* Characters as they are; '\n' Enter, '\b' Backspace. */
static void type(Desk *desk, const char *keys) {
  for (; *keys; keys++) {
    Press press = {PRESS_CHARACTER, (unsigned char)*keys};
    if (*keys == '\n') press.kind = PRESS_ENTER;
    if (*keys == '\b') press.kind = PRESS_BACKSPACE;
    value_free(desk->want.answer);
    desk->want = screen_press(desk->screen, press);
    screen_page(desk->screen, 80, 24);
  }
}

static bool shows_at(Desk *desk, int cols, int rows, const char *words) {
  char *text = page_text(screen_page(desk->screen, cols, rows));
  bool found = strstr(text, words) != NULL;
  free(text);
  return found;
}

static void assert_shows(Desk *desk, const char *words) {
  if (shows_at(desk, 80, 24, words)) return;
  char *text = page_text(screen_page(desk->screen, 80, 24));
  print_message("%s", text);
  fail_msg("\"%s\" is not on the page", words);
}

/* The answer that went out, as JSON. */
static void assert_sends(Desk *desk, const char *json) {
  Buffer out = {0};
  assert_int_equal(desk->want.kind, WANT_ANSWER);
  json_write(&out, desk->want.answer);
  assert_string_equal(buffer_text(&out), json);
  buffer_free(&out);
}

static void assert_nothing(Desk *desk) {
  assert_int_equal(desk->want.kind, WANT_NOTHING);
}

static void a_digit_answers(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "3");
  assert_sends(&desk, "\"choice_3\"");
  type(&desk, "9");
  assert_nothing(&desk);
  assert_shows(&desk, "There is no choice 9.");
  rise(&desk);
}

static void a_closed_choice_is_never_taken(void **state) {
  Desk desk = sit("closed");
  (void)state;
  type(&desk, "1");
  assert_nothing(&desk);
  assert_shows(&desk, "1 cannot be chosen: the seal is the county's");
  press_kind(&desk, PRESS_UP);
  press_kind(&desk, PRESS_DOWN);
  press_kind(&desk, PRESS_END);
  press_kind(&desk, PRESS_HOME);
  type(&desk, "\n");
  assert_sends(&desk, "\"choice_2\"");
  rise(&desk);
}

/* Where there is nothing to move among, no key is named that moves. */
static void a_single_choice_names_its_keys(void **state) {
  Scene *scene = scenes_make("choose");
  size_t count = scene->ask.choice_count;
  scene->ask.choice_count = 1;
  Desk desk = sit_with(scene);
  (void)state;
  assert_shows(&desk, " Enter sends  1 answers");
  type(&desk, "1");
  assert_sends(&desk, "\"choice_1\"");
  scene->ask.choice_count = count; /* for its owner to free */
  rise(&desk);
}

static void past_nine_choices_two_digits(void **state) {
  Desk desk = sit("many");
  (void)state;
  type(&desk, "1");
  assert_nothing(&desk);
  type(&desk, "2");
  assert_sends(&desk, "\"choice_12\"");
  type(&desk, "1\n");
  assert_sends(&desk, "\"choice_1\"");
  type(&desk, "02");
  assert_sends(&desk, "\"choice_2\"");
  type(&desk, "7");
  assert_sends(&desk, "\"choice_7\"");
  type(&desk, "1");
  press_kind(&desk, PRESS_ESCAPE);
  type(&desk, "3");
  assert_sends(&desk, "\"choice_3\"");
  rise(&desk);
}

/* A figure is what was typed, or a point of the grid. */
static void figures(void **state) {
  Desk desk = sit("number");
  (void)state;
  type(&desk, "\n");
  assert_nothing(&desk);
  type(&desk, "2123\b\b0\n"); /* 210: off the grid of 20 from 100 */
  assert_nothing(&desk);
  assert_shows(&desk, "! ");
  type(&desk, "\b\b20\n");
  assert_sends(&desk, "220");
  press_kind(&desk, PRESS_LEFT);
  press_kind(&desk, PRESS_PAGE_UP);
  type(&desk, "\n");
  assert_sends(&desk, "400");
  press_kind(&desk, PRESS_END);
  press_kind(&desk, PRESS_RIGHT);
  type(&desk, "\n");
  assert_sends(&desk, "12000");
  press_kind(&desk, PRESS_HOME);
  press_kind(&desk, PRESS_PAGE_DOWN);
  type(&desk, "\n");
  assert_sends(&desk, "100");
  rise(&desk);
}

/* Ten steps are no help where there are not so many. */
static void the_long_step_is_offered_where_there_is_room(void **state) {
  Desk desk = sit("allocate");
  (void)state;
  assert_shows(&desk, "with Shift 200");
  assert_shows(&desk, "Type a figure");
  rise(&desk);
  Scene *few = scenes_make("decimals");
  few->ask.max = few->ask.min + 9 * few->ask.step;
  desk = sit_with(few);
  assert_shows(&desk, "Right move");
  assert_false(shows_at(&desk, 80, 24, "Shift"));
  rise(&desk);
}

static void decimals(void **state) {
  Desk desk = sit("decimals");
  (void)state;
  type(&desk, "-0.75\n");
  assert_sends(&desk, "-0.75");
  for (int i = 0; i < 7; i++) press_kind(&desk, PRESS_RIGHT);
  type(&desk, "\n");
  assert_sends(&desk, "1");
  press_kind(&desk, PRESS_ESCAPE);
  type(&desk, "."); /* no figure to be a point of */
  assert_shows(&desk, "Any key comes back");
  rise(&desk);
}

static void shares_never_pass_the_total(void **state) {
  Desk desk = sit("allocate");
  (void)state;
  press_kind(&desk, PRESS_END); /* all that is left: 7480 - 300 */
  press_kind(&desk, PRESS_RIGHT);
  press_kind(&desk, PRESS_DOWN);
  press_kind(&desk, PRESS_RIGHT);
  press_kind(&desk, PRESS_HOME);
  press_kind(&desk, PRESS_LEFT); /* not below its least */
  type(&desk, "\n");
  assert_sends(&desk, "{\"task_1\":7180,\"task_2\":200,\"task_3\":0,\"task_4\":100,\"task_5\":0}");
  type(&desk, "400\n");
  assert_nothing(&desk);
  assert_shows(&desk, "the most for this task now is 200");
  press_kind(&desk, PRESS_DOWN); /* not away from a figure that cannot be */
  assert_shows(&desk, "400_");
  press_kind(&desk, PRESS_ESCAPE);
  press_kind(&desk, PRESS_UP);
  type(&desk, "1000");
  press_kind(&desk, PRESS_DOWN); /* takes the figure along the way */
  press_kind(&desk, PRESS_DOWN);
  type(&desk, "3020\n"); /* over the task's most */
  assert_shows(&desk, "cannot have more than 3,000");
  type(&desk, "\b\b\b\b10\n");
  assert_shows(&desk, "steps of 20");
  type(&desk, "\b\b60\n\n");
  assert_nothing(&desk);
  assert_shows(&desk, "6,120 hands would stay idle");
  press_kind(&desk, PRESS_DOWN); /* thought better of it: it is said again */
  type(&desk, "\n");
  assert_shows(&desk, "would stay idle");
  type(&desk, "\n");
  assert_sends(&desk, "{\"task_1\":1000,\"task_2\":200,\"task_3\":60,\"task_4\":100,\"task_5\":0}");
  rise(&desk);
}

/* A share that stands is what a list begins with; the least where none does. */
static void shares_begin_as_they_stand(void **state) {
  (void)state;
  Scene *standing = scenes_make("allocate");
  standing->ask.tasks[0].has_now = standing->ask.tasks[1].has_now = true;
  standing->ask.tasks[0].now = 5000;
  standing->ask.tasks[1].now = 2380;
  Desk desk = sit_with(standing);
  type(&desk, "\n");
  assert_sends(&desk, "{\"task_1\":5000,\"task_2\":2380,\"task_3\":0,\"task_4\":100,\"task_5\":0}");
  press_kind(&desk, PRESS_HOME); /* and may go below what stood */
  type(&desk, "\n\n");
  assert_sends(&desk, "{\"task_1\":0,\"task_2\":2380,\"task_3\":0,\"task_4\":100,\"task_5\":0}");
  rise(&desk);
}

/* Nobody goes on past a text of which they have not seen the end. */
static void a_stop_is_read_first(void **state) {
  Scene *scene = scenes_make("long");
  (void)state;
  scene->ask.kind = ASK_PAUSE;
  Desk desk = sit_with(scene);
  int keys = 0;
  for (; desk.want.kind != WANT_ANSWER && keys < 20; keys++) type(&desk, "\n");
  assert_sends(&desk, "true");
  assert_true(keys > 2);
  type(&desk, "b");
  type(&desk, "\n"); /* it has been seen: once is enough */
  assert_sends(&desk, "true");
  rise(&desk);
}

static void taking_back(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "u");
  assert_nothing(&desk);
  assert_shows(&desk, "There is no answer to take back yet.");
  desk.game.answers = 3;
  screen_show(desk.screen, &desk.game);
  type(&desk, "u");
  assert_nothing(&desk);
  assert_shows(&desk, "No answer can be taken back now");
  desk.game.undoable = 2;
  screen_show(desk.screen, &desk.game);
  type(&desk, "u");
  assert_int_equal(desk.want.kind, WANT_UNDO);
  desk.game.answers = 2;
  desk.game.undoable = 1;
  screen_show(desk.screen, &desk.game);
  assert_shows(&desk, "Taken back (1 more can be): Send the steel hands down");
  rise(&desk);
}

static void leaving(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "q");
  assert_int_equal(desk.want.kind, WANT_LEAVE);
  screen_trouble(desk.screen, "2 lines are not on disk (no space left)");
  assert_shows(&desk, "! 2 lines are not on disk");
  type(&desk, "q");
  assert_nothing(&desk);
  type(&desk, "1"); /* stays, and answers nothing */
  assert_nothing(&desk);
  type(&desk, "qq");
  assert_int_equal(desk.want.kind, WANT_LEAVE);
  rise(&desk);
}

static void quiet_hides_everything(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, ".");
  assert_int_equal(desk.want.kind, WANT_SAVE);
  assert_false(shows_at(&desk, 80, 24, "steel"));
  assert_false(shows_at(&desk, 80, 24, "Harvest"));
  type(&desk, "1"); /* only comes back */
  assert_nothing(&desk);
  assert_shows(&desk, "steel");
  rise(&desk);
}

static void a_small_window_waits(void **state) {
  Desk desk = sit("choose");
  (void)state;
  press_kind(&desk, PRESS_DOWN);
  screen_page(desk.screen, 59, 24);
  desk.want = screen_press(desk.screen, (Press){PRESS_CHARACTER, '1'});
  assert_nothing(&desk);
  desk.want = screen_press(desk.screen, (Press){PRESS_CHARACTER, 'q'});
  assert_int_equal(desk.want.kind, WANT_LEAVE);
  assert_shows(&desk, " > 3 ");
  rise(&desk);
}

/* A resize keeps digits, focus, shares, and the place in a long text. */
static void a_resize_loses_nothing(void **state) {
  Desk desk = sit("allocate");
  (void)state;
  type(&desk, "5900\n40");
  assert_true(shows_at(&desk, 130, 45, "40_"));
  assert_true(shows_at(&desk, 60, 20, "40_"));
  assert_true(shows_at(&desk, 60, 20, "5,900"));
  rise(&desk);
  desk = sit("long");
  type(&desk, "  ");
  char *before = page_text(screen_page(desk.screen, 80, 24));
  screen_page(desk.screen, 63, 21);
  screen_page(desk.screen, 20, 5);
  screen_page(desk.screen, 130, 45);
  char *after = page_text(screen_page(desk.screen, 80, 24));
  assert_string_equal(before, after);
  free(before);
  free(after);
  rise(&desk);
}

/* At every size the text can be read from its first word to its last. */
static void a_long_text_is_read_whole(void **state) {
  Desk desk = sit("long");
  (void)state;
  for (int part = 1; part <= 12; part++) {
    char words[32];
    snprintf(words, sizeof words, "Paragraph %d.", part);
    for (int i = 0; i < 30 && !shows_at(&desk, 80, 24, words); i++) type(&desk, " ");
    assert_shows(&desk, words);
  }
  for (int i = 0; i < 30; i++) type(&desk, " ");
  assert_shows(&desk, "that is all");
  for (int i = 0; i < 30; i++) type(&desk, "b");
  assert_shows(&desk, "Paragraph 1.");
  rise(&desk);
}

/* Each closed choice beyond the last open one can be looked at in a list longer than its window. */
static void a_long_list_is_seen_whole(void **state) {
  Desk desk = sit("wordy");
  bool seen[16] = {false};
  (void)state;
  for (int i = 0; i < 200; i++) {
    for (int item = 1; item <= 9; item++) {
      char words[16];
      snprintf(words, sizeof words, " %d  ", item);
      if (shows_at(&desk, 60, 20, words)) seen[item] = true;
    }
    screen_press(desk.screen, (Press){PRESS_DOWN, 0});
  }
  for (int item = 1; item <= 9; item++) assert_true(seen[item]);
  rise(&desk);
}

static void a_broken_game_offers_three_ways(void **state) {
  Desk desk = sit("choose");
  Error error = {.status = ERROR_FAILED, .message = "no such book", .at = "events/x.lua:12"};
  (void)state;
  desk.game.scene = NULL;
  desk.game.error = &error;
  desk.game.answers = desk.game.undoable = 1;
  screen_show(desk.screen, &desk.game);
  assert_shows(&desk, "no such book");
  assert_shows(&desk, "events/x.lua:12");
  type(&desk, "1\n");
  assert_nothing(&desk);
  type(&desk, "r");
  assert_int_equal(desk.want.kind, WANT_RELOAD);
  type(&desk, "u");
  assert_int_equal(desk.want.kind, WANT_UNDO);
  type(&desk, "q");
  assert_int_equal(desk.want.kind, WANT_LEAVE);
  rise(&desk);
}

static void a_note_is_read_before_anything_else(void **state) {
  Desk desk = sit("choose");
  (void)state;
  screen_note(desk.screen, "A torn line is left out.");
  screen_note(desk.screen, "The books differ from answer 4 on.");
  assert_shows(&desk, "A torn line is left out.");
  assert_shows(&desk, "The books differ from answer 4 on.");
  type(&desk, "1");
  assert_nothing(&desk);
  type(&desk, " ");
  assert_nothing(&desk);
  assert_false(shows_at(&desk, 80, 24, "torn"));
  assert_shows(&desk, "steel");
  rise(&desk);
}

/* Any keys at any size, on every scene: nothing crashes and the cursor stays on the page. */
static void a_monkey(void **state) {
  unsigned long luck = 1958;
  (void)state;
  for (size_t i = 0; scenes_names[i]; i++) {
    Desk desk = sit(scenes_names[i]);
    for (int key = 0; key < 600; key++) {
      luck = luck * 6364136223846793005UL + 1442695040888963407UL;
      unsigned long draw = luck >> 33;
      PressKind kind = draw % 3 ? (PressKind)(draw / 3 % (PRESS_OTHER + 1)) : PRESS_CHARACTER;
      Press press = {kind, (uint32_t)(draw % 5 ? ' ' + draw / 64 % 95 : 0x4e00 + draw % 99)};
      if (press.point == 'q') desk.game.answers = desk.game.undoable = 1;
      Want want = screen_press(desk.screen, press);
      if (want.kind == WANT_ANSWER && draw % 2) screen_show(desk.screen, &desk.game);
      value_free(want.answer);
      int cols = draw % 7 ? 60 + (int)(draw / 128 % 90) : 1 + (int)(draw / 128 % 60);
      const Page *page = screen_page(desk.screen, cols, 1 + (int)(draw / 1024 % 60));
      assert_true(page->cursor_row >= 0 && page->cursor_row < page->rows);
      assert_true(page->cursor_col >= 0 && page->cursor_col < page->cols);
    }
    rise(&desk);
  }
}

static void a_save_is_deleted_by_a_second_key(void **state) {
  TitleGame games[] = {{.title = "First Harvest", .minutes = 10}};
  TitleKept kept[] = {{"a.save", "First Harvest", "1957-10", "today", 3, false},
                      {"b.save", "First Harvest", "1957-11", "today", 4, false}};
  TitleFacts facts = {games, 1, kept, 2, NULL, 0};
  Title *title = title_new(&facts);
  size_t index = 99;
  Press d = {PRESS_CHARACTER, 'd'}, down = {PRESS_DOWN, 0}, enter = {PRESS_ENTER, 0};
  (void)state;
  title_page(title, 80, 24);
  assert_int_equal(title_press(title, d, &index), TITLE_WANT_NOTHING);
  assert_int_equal(title_press(title, down, &index), TITLE_WANT_NOTHING); /* keeps it */
  assert_int_equal(title_press(title, d, &index), TITLE_WANT_NOTHING);
  assert_int_equal(title_press(title, d, &index), TITLE_WANT_DELETE);
  assert_int_equal(index, 0);
  title_press(title, down, &index);
  assert_int_equal(title_press(title, enter, &index), TITLE_WANT_RESUME);
  assert_int_equal(index, 1);
  title_press(title, (Press){PRESS_HOME, 0}, &index);
  assert_int_equal(title_press(title, d, &index), TITLE_WANT_NOTHING);
  assert_int_equal(title_press(title, d, &index), TITLE_WANT_NOTHING);
  assert_int_equal(title_press(title, enter, &index), TITLE_WANT_BEGIN);
  assert_int_equal(index, 0);
  title_free(title);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_digit_answers),
      cmocka_unit_test(a_closed_choice_is_never_taken),
      cmocka_unit_test(a_single_choice_names_its_keys),
      cmocka_unit_test(past_nine_choices_two_digits),
      cmocka_unit_test(figures),
      cmocka_unit_test(the_long_step_is_offered_where_there_is_room),
      cmocka_unit_test(decimals),
      cmocka_unit_test(shares_never_pass_the_total),
      cmocka_unit_test(shares_begin_as_they_stand),
      cmocka_unit_test(a_stop_is_read_first),
      cmocka_unit_test(taking_back),
      cmocka_unit_test(leaving),
      cmocka_unit_test(quiet_hides_everything),
      cmocka_unit_test(a_small_window_waits),
      cmocka_unit_test(a_resize_loses_nothing),
      cmocka_unit_test(a_long_text_is_read_whole),
      cmocka_unit_test(a_long_list_is_seen_whole),
      cmocka_unit_test(a_broken_game_offers_three_ways),
      cmocka_unit_test(a_note_is_read_before_anything_else),
      cmocka_unit_test(a_monkey),
      cmocka_unit_test(a_save_is_deleted_by_a_second_key),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
