/* The mouse: what a click, a drag and the wheel come to on a page, and that none of them ever sends
 * what was not pointed at twice. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"
#include "scenes.h"
#include "view/options.h"
#include "view/pointer.h"
#include "view/screen.h"
#include "view/title.h"

typedef struct Desk {
  Scene *scene;
  Screen *screen;
  Pointer pointer;
  Want want; /* of the last press */
} Desk;

static Desk sit(const char *name) {
  Desk desk = {.scene = scenes_make(name), .screen = screen_new()};
  ScreenGame game = {.title = "First Harvest", .scene = desk.scene, .path = "a.save"};
  screen_show(desk.screen, &game);
  return desk;
}

static void rise(Desk *desk) {
  value_free(desk->want.answer);
  screen_free(desk->screen);
  scene_free(desk->scene);
}

static const Page *page_of(Desk *desk) {
  return screen_page(desk->screen, 80, 24);
}

/* Where `words` stand; fails where they do not. */
static void find(const Page *page, const char *words, int *row, int *col) {
  char *text = page_text(page), *line = text;
  for (*row = 0; *row < page->rows; (*row)++) {
    char *end = strchr(line, '\n');
    *end = '\0';
    char *found = strstr(line, words);
    *col = found ? (int)(found - line) : -1;
    if (found) break;
    line = end + 1;
  }
  if (*row == page->rows) fail_msg("\"%s\" is not on the page", words);
  free(text);
}

static void mouse(Desk *desk, MouseKind kind, int row, int col) {
  Press press;
  const Page *page = page_of(desk);
  value_free(desk->want.answer);
  desk->want = (Want){0};
  if (pointer_press(&desk->pointer, page, (Mouse){kind, row, col}, &press)) {
    desk->want = screen_press(desk->screen, press);
  }
}

static void click(Desk *desk, const char *words) {
  int row, col;
  find(page_of(desk), words, &row, &col);
  mouse(desk, MOUSE_DOWN, row, col);
  mouse(desk, MOUSE_UP, row, col);
}

/* As click(), but what it came to is kept. */
static void press_on(Desk *desk, const char *words) {
  int row, col;
  find(page_of(desk), words, &row, &col);
  mouse(desk, MOUSE_DOWN, row, col);
}

static void assert_shows(Desk *desk, const char *words) {
  int row, col;
  find(page_of(desk), words, &row, &col);
}

static void assert_sends(Desk *desk, const char *json) {
  Buffer out = {0};
  assert_int_equal(desk->want.kind, WANT_ANSWER);
  json_write(&out, desk->want.answer);
  assert_string_equal(buffer_text(&out), json);
  buffer_free(&out);
}

static void a_choice_takes_two_clicks(void **state) {
  Desk desk = sit("choose");
  (void)state;
  press_on(&desk, "Leave the potatoes");
  assert_int_equal(desk.want.kind, WANT_NOTHING);
  assert_shows(&desk, " > 3  Leave");
  press_on(&desk, "time, as the county"); /* its second line is as good */
  assert_sends(&desk, "\"choice_3\"");
  press_on(&desk, "Ring the county"); /* closed */
  assert_int_equal(desk.want.kind, WANT_NOTHING);
  assert_shows(&desk, "2 cannot be chosen");
  assert_shows(&desk, " > 3  Leave");
  rise(&desk);
}

static void nothing_lies_between(void **state) {
  Desk desk = sit("choose");
  (void)state;
  press_on(&desk, "The steel office");
  assert_int_equal(desk.want.kind, WANT_NOTHING);
  mouse(&desk, MOUSE_DRAG, 0, 0);
  mouse(&desk, MOUSE_DOWN, 500, 500);
  assert_shows(&desk, " > 1  Send");
  rise(&desk);
}

static void a_named_key_is_pressed(void **state) {
  Desk desk = sit("choose");
  (void)state;
  press_on(&desk, "Down move");
  assert_shows(&desk, " > 3  Leave");
  press_on(&desk, "? help");
  assert_shows(&desk, "Answering");
  press_on(&desk, "Esc or Enter");
  assert_shows(&desk, " > 3  Leave");
  press_on(&desk, "Enter sends");
  assert_sends(&desk, "\"choice_3\"");
  press_on(&desk, "q leave");
  assert_int_equal(desk.want.kind, WANT_LEAVE);
  rise(&desk);
}

/* Along a bar, and beyond both its ends. */
static void a_bar_is_dragged(void **state) {
  Desk desk = sit("allocate");
  int row, col;
  (void)state;
  find(page_of(&desk), "[", &row, &col); /* the first task's */
  mouse(&desk, MOUSE_DOWN, row, col + 11);
  mouse(&desk, MOUSE_DRAG, row + 3, 79);
  mouse(&desk, MOUSE_DRAG, row, col + 11);
  mouse(&desk, MOUSE_UP, row, col + 11);
  mouse(&desk, MOUSE_DRAG, row, col + 2); /* let go: it stays */
  press_on(&desk, "Enter sends");
  assert_shows(&desk, "would stay idle");
  press_on(&desk, "Enter sends");
  assert_sends(&desk, "{\"task_1\":3740,\"task_2\":200,\"task_3\":0,\"task_4\":100,\"task_5\":0}");
  mouse(&desk, MOUSE_DOWN, row + 1, col); /* never below its least */
  mouse(&desk, MOUSE_DOWN, row, 79);
  mouse(&desk, MOUSE_DOWN, row, col + 11);
  mouse(&desk, MOUSE_DRAG, row, 79); /* nor above what is left */
  press_on(&desk, "Enter sends");
  assert_sends(&desk, "{\"task_1\":7180,\"task_2\":200,\"task_3\":0,\"task_4\":100,\"task_5\":0}");
  rise(&desk);
}

/* A click on a task only looks at it: the list is sent by its key. */
static void a_task_is_never_sent_by_a_click(void **state) {
  Desk desk = sit("allocate");
  (void)state;
  for (int i = 0; i < 4; i++) {
    press_on(&desk, desk.scene->ask.tasks[2].text);
    assert_int_equal(desk.want.kind, WANT_NOTHING);
  }
  assert_int_equal(page_of(&desk)->cursor_col, 4);
  rise(&desk);
}

static void a_figure_is_set_on_its_bar(void **state) {
  Desk desk = sit("number");
  int row, col;
  (void)state;
  find(page_of(&desk), "[.", &row, &col);
  mouse(&desk, MOUSE_DOWN, row, col + 12);
  press_on(&desk, "Enter sends");
  assert_sends(&desk, "6060");
  mouse(&desk, MOUSE_DOWN, row, col + 12);
  mouse(&desk, MOUSE_DRAG, row, 0);
  press_on(&desk, "Enter sends");
  assert_sends(&desk, "100");
  rise(&desk);
}

static void the_wheel_reads_on(void **state) {
  Desk desk = sit("long");
  (void)state;
  assert_shows(&desk, "Paragraph 1.");
  char *before = page_text(page_of(&desk));
  for (int i = 0; i < 40; i++) mouse(&desk, MOUSE_WHEEL_DOWN, 3, 3);
  assert_shows(&desk, "that is all");
  for (int i = 0; i < 40; i++) mouse(&desk, MOUSE_WHEEL_UP, 3, 3);
  char *after = page_text(page_of(&desk));
  assert_string_equal(before, after);
  free(before);
  free(after);
  click(&desk, "? help");
  mouse(&desk, MOUSE_WHEEL_DOWN, 3, 3);
  assert_shows(&desk, "goes back");
  rise(&desk);
}

static void a_save_takes_two_clicks(void **state) {
  TitleGame games[] = {{.title = "First Harvest", .minutes = 10}};
  TitleKept kept[] = {{"a.save", "First Harvest", "1957-10", "today", 3, false},
                      {"b.save", "First Harvest", "1957-11", "today", 4, false}};
  TitleFacts facts = {games, 1, kept, 2, NULL, 0};
  Title *title = title_new(&facts);
  Pointer pointer = {0};
  Press press;
  size_t index = 99;
  int row, col;
  (void)state;
  find(title_page(title, 80, 24), "1957-11", &row, &col);
  Mouse down = {MOUSE_DOWN, row, col};
  assert_true(pointer_press(&pointer, title_page(title, 80, 24), down, &press));
  assert_int_equal(title_press(title, press, &index), TITLE_WANT_NOTHING);
  assert_true(pointer_press(&pointer, title_page(title, 80, 24), down, &press));
  assert_int_equal(title_press(title, press, &index), TITLE_WANT_RESUME);
  assert_int_equal(index, 1);
  title_free(title);
}

static void an_option_is_clicked(void **state) {
  Settings settings = {0};
  Options *options = options_new((OptionsFacts){.settings = &settings});
  Pointer pointer = {0};
  Press press;
  int row, col;
  (void)state;
  find(options_page(options, 80, 24), "paper", &row, &col);
  Mouse down = {MOUSE_DOWN, row, col};
  assert_true(pointer_press(&pointer, options_page(options, 80, 24), down, &press));
  assert_int_equal(options_press(options, press), OPTIONS_WANT_KEEP);
  assert_int_equal(settings.theme, THEME_PAPER);
  assert_int_equal(options_press(options, press), OPTIONS_WANT_NOTHING);
  options_free(options);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_choice_takes_two_clicks),
      cmocka_unit_test(nothing_lies_between),
      cmocka_unit_test(a_named_key_is_pressed),
      cmocka_unit_test(a_bar_is_dragged),
      cmocka_unit_test(a_task_is_never_sent_by_a_click),
      cmocka_unit_test(a_figure_is_set_on_its_bar),
      cmocka_unit_test(the_wheel_reads_on),
      cmocka_unit_test(a_save_takes_two_clicks),
      cmocka_unit_test(an_option_is_clicked),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
