/* What keys do on the sheets beside the story: what is opened and come back to, found, taken up
 * again; and where the cursor stands on each kind of page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "scenes.h"
#include "sheets.h"
#include "view/screen.h"

static const MeasureUnit units[] = {{"jin", "kg", 0.5, 0}, {"mu", "ha", 1 / 15.0, 1}};

typedef struct Desk {
  Scene *scene;
  Screen *screen;
  ScreenGame game;
  Want want; /* of the last key */
  int cols, rows;
} Desk;

static Desk sit(const char *scene) {
  Desk desk = {.scene = scenes_make(scene), .screen = screen_new(), .cols = 80, .rows = 24};
  desk.game = (ScreenGame){.title = "First Harvest",
                           .scene = desk.scene,
                           .path = "a.save",
                           .answers = 5,
                           .units = units,
                           .unit_count = 2,
                           .sheet = sheets_for_screen};
  screen_show(desk.screen, &desk.game);
  screen_page(desk.screen, 80, 24);
  return desk;
}

static void rise(Desk *desk) {
  value_free(desk->want.answer);
  screen_free(desk->screen);
  scene_free(desk->scene);
}

static void press(Desk *desk, PressKind kind, uint32_t point) {
  value_free(desk->want.answer);
  desk->want = screen_press(desk->screen, (Press){kind, point});
  screen_page(desk->screen, desk->cols, desk->rows);
}

/* Letters as they are; 'v' Down, '^' Up, '<' Left, '>' Right, '\n' Enter, '\b' Backspace, '\t' Tab,
 * '\033' Esc, '}' PageDown, '{' PageUp, '[' Home, ']' End, '|' Shift-Tab. */
static void type(Desk *desk, const char *keys) {
  static const struct {
    char key;
    PressKind kind;
  } named[] = {{'v', PRESS_DOWN},      {'^', PRESS_UP},       {'<', PRESS_LEFT},
               {'>', PRESS_RIGHT},     {'\n', PRESS_ENTER},   {'\t', PRESS_TAB},
               {'[', PRESS_HOME},      {'|', PRESS_BACK_TAB}, {'\b', PRESS_BACKSPACE},
               {'}', PRESS_PAGE_DOWN}, {']', PRESS_END},      {'\033', PRESS_ESCAPE},
               {'{', PRESS_PAGE_UP}};
  for (; *keys; keys++) {
    PressKind kind = PRESS_CHARACTER;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
      if (named[i].key == *keys) kind = named[i].kind;
    }
    press(desk, kind, (unsigned char)*keys);
  }
}

static const Page *page_of(Desk *desk) {
  return screen_page(desk->screen, desk->cols, desk->rows);
}

static bool shows(Desk *desk, const char *words) {
  char *text = page_text(page_of(desk));
  bool found = strstr(text, words) != NULL;
  free(text);
  return found;
}

static void fail_page(Desk *desk, const char *why, const char *words) {
  char *text = page_text(page_of(desk));
  print_message("%s", text);
  fail_msg("%s \"%s\"", why, words);
}

static void assert_shows(Desk *desk, const char *words) {
  if (!shows(desk, words)) fail_page(desk, "this is not on the page:", words);
}

static void assert_hides(Desk *desk, const char *words) {
  if (shows(desk, words)) fail_page(desk, "this is on the page:", words);
}

/* The cursor stands on the first character of `words`, which look as `role` says. */
static void assert_on(Desk *desk, const char *words, Role role) {
  const Page *page = page_of(desk);
  Buffer there = {0};
  for (int col = page->cursor_col; col < page->cols; col++) {
    buffer_add_text(&there, page_cell(page, page->cursor_row, col)->bytes);
  }
  bool is_there = !strncmp(buffer_text(&there), words, strlen(words));
  buffer_free(&there);
  if (!is_there) fail_page(desk, "the cursor is not on", words);
  if (page_cell(page, page->cursor_row, page->cursor_col)->role != role) {
    fail_page(desk, "not shown as in focus:", words);
  }
}

/* ---- where the eye is ---- */

static void the_cursor_is_on_what_is_in_focus(void **state) {
  static const struct {
    const char *keys, *words;
    Role role;
  } pages[] = {
      {"l", "Grain", ROLE_FOCUS},
      {"lv", "Standing", ROLE_FOCUS},
      {"l\n", "commune's store:", ROLE_FOCUS},
      {"l\n\n", "commune's store:", ROLE_FOCUS}, /* of why */
      {"p", "Old Meng", ROLE_FOCUS},
      {"pv", "Director Kang", ROLE_FOCUS},
      {"c", "Answer 4:", ROLE_FOCUS},
      {"c\n", "Take it up again", ROLE_ALERT},
      {"g", "Words", ROLE_HEADING},
      {"g\t", "mu", ROLE_FOCUS},
      {"k", "October 1958", ROLE_HEADING},
      {"lv\n", "with the county", ROLE_TEXT},
  };
  (void)state;
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
    Desk desk = sit("choose");
    type(&desk, pages[i].keys);
    assert_on(&desk, pages[i].words, pages[i].role);
    rise(&desk);
  }
}

/* From Enter to Enter and back: what was in focus and what was scrolled to is there again. */
static void opening_and_coming_back(void **state) {
  Desk desk = sit("choose");
  (void)state;
  desk.rows = 20;
  type(&desk, "lvvv"); /* the quota in the public books */
  assert_on(&desk, "quota of the autumn:", ROLE_FOCUS);
  type(&desk, "\n");
  assert_shows(&desk, "Why it stands there");
  type(&desk, "v\n");
  assert_shows(&desk, "The telephone stands on the only table.");
  type(&desk, "\033");
  assert_on(&desk, "the answer behind it", ROLE_FOCUS);
  type(&desk, "\b");
  assert_on(&desk, "quota of the autumn:", ROLE_FOCUS);
  type(&desk, "\033");
  assert_shows(&desk, "What does the commune do");
  type(&desk, "l\n}}");
  char *before = page_text(page_of(&desk));
  type(&desk, "{}"); /* the same window by another way */
  type(&desk, "v^");
  type(&desk, "\033\n}}");
  char *after = page_text(page_of(&desk));
  assert_string_equal(before, after);
  free(before);
  free(after);
  rise(&desk);
}

static void closing_all(void **state) {
  static const char *const ways[] = {"l\n\nq", "l\n\nl", "pp", "l\n\nvc\n\033\033\033\033",
                                     "l?\033"};
  (void)state;
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    Desk desk = sit("choose");
    type(&desk, ways[i]);
    assert_int_equal(desk.want.kind, WANT_NOTHING);
    assert_shows(&desk, "What does the commune do");
    rise(&desk);
  }
}

/* Another page's letter does not lay it on the pile. */
static void turning_to_another_page(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "l\np");
  assert_shows(&desk, "Old Meng");
  type(&desk, "\033");
  assert_shows(&desk, "What does the commune do");
  type(&desk, "l\n");
  type(&desk, ">");
  assert_shows(&desk, "with the county");
  type(&desk, ">"); /* there is none further */
  assert_shows(&desk, "with the county");
  type(&desk, "<");
  assert_shows(&desk, "commune's store");
  type(&desk, "\033");
  assert_on(&desk, "Grain", ROLE_FOCUS);
  rise(&desk);
}

/* Where there is no item, and past the last, everything can be read; where there is one, it can be
 * reached by Down alone. */
static void everything_is_read_by_down_alone(void **state) {
  static const char *const pages[] = {"l\n", "c[", "m", "g", "p", "k"};
  static const char *const ends[] = {"In both years less", "The frost comes", "south-east",
                                     "Composed.",          "not known since", "to the station"};
  (void)state;
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
    Desk desk = sit("choose");
    desk.cols = 60;
    desk.rows = 20;
    screen_page(desk.screen, 60, 20);
    type(&desk, pages[i]);
    for (int k = 0; k < 80 && !shows(&desk, ends[i]); k++) type(&desk, "v");
    assert_shows(&desk, ends[i]);
    for (int k = 0; k < 80; k++) type(&desk, "^");
    char *top = page_text(page_of(&desk));
    type(&desk, "[");
    char *home = page_text(page_of(&desk));
    assert_string_equal(top, home);
    free(top);
    free(home);
    rise(&desk);
  }
}

static void a_resize_keeps_the_focus(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "l\nvv");
  assert_on(&desk, "quota of the autumn:", ROLE_FOCUS);
  char *before = page_text(page_of(&desk));
  screen_page(desk.screen, 60, 20);
  screen_page(desk.screen, 200, 60);
  screen_page(desk.screen, 40, 10);
  char *after = page_text(page_of(&desk));
  assert_string_equal(before, after);
  assert_on(&desk, "quota of the autumn:", ROLE_FOCUS);
  free(before);
  free(after);
  rise(&desk);
}

/* ---- what is shown ---- */

static Sheet *none(void *context, const char *show, const char *id) {
  (void)context;
  (void)show;
  (void)id;
  return NULL;
}

/* A page with nothing on it says so in a sentence, and the foot does not lead there. */
static void nothing_is_said_so(void **state) {
  static const char *const pages[][2] = {
      {"l", "Nothing stands in the public books yet."},
      {"p", "Nobody has been named yet."},
      {"c", "Nothing has been answered yet."},
      {"g", "This scenario explains no words and names no sources."},
      {"k", "This scenario keeps no calendar."},
      {"m", "This scenario has no map."}};
  Desk desk = sit("choose");
  (void)state;
  assert_shows(&desk, "k year");
  assert_shows(&desk, "m map");
  desk.game.sheet = none;
  screen_renew(desk.screen, &desk.game);
  assert_hides(&desk, "k year");
  assert_hides(&desk, "m map");
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
    type(&desk, pages[i][0]);
    assert_shows(&desk, pages[i][1]);
    type(&desk, "\n");
    assert_shows(&desk, "What does the commune do");
  }
  rise(&desk);
}

/* The mouse: an item takes two clicks, the wheel reads on. */
static void sheets_take_a_mouse(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "l");
  const Page *page = page_of(&desk);
  const PageHit *last = NULL;
  for (size_t i = 0; i < page->hit_count; i++) {
    if (page->hits[i].kind == HIT_ITEM) last = &page->hits[i];
  }
  assert_non_null(last);
  int row = last->row, part = last->item;
  char *before = page_text(page);
  press(&desk, PRESS_ITEM, (uint32_t)part);
  assert_true(page_of(&desk)->cursor_row <= row);
  assert_hides(&desk, "closes"); /* nothing was opened yet */
  press(&desk, PRESS_ITEM, (uint32_t)part);
  assert_shows(&desk, "q closes");
  press(&desk, PRESS_ESCAPE, 0);
  desk.rows = 20;
  desk.cols = 60;
  press(&desk, PRESS_SCROLL_DOWN, 0);
  press(&desk, PRESS_SCROLL_UP, 0);
  press(&desk, PRESS_SCROLL_UP, 0);
  desk.rows = 24;
  desk.cols = 80;
  char *after = page_text(page_of(&desk));
  assert_int_equal(strlen(before) > 0, strlen(after) > 0);
  free(before);
  free(after);
  rise(&desk);
}

static void units_change_figures_alone(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "l\n");
  assert_shows(&desk, "21,600,000 jin");
  type(&desk, "x");
  assert_int_equal(desk.want.kind, WANT_KEEP); /* it is a setting */
  assert_true(screen_is_metric(desk.screen));
  assert_shows(&desk, "10,800,000 kg");
  assert_shows(&desk, "3,248 kg a ha"); /* 433 jin a mu: 433 * .5 * 15 = 3247.5 */
  assert_hides(&desk, "21,600,000 jin");
  type(&desk, "q"); /* it stays so under the story, and when the book is opened again */
  assert_shows(&desk, "weighed: 1,550,000 kg");
  type(&desk, "l");
  assert_shows(&desk, "10,800,000 kg");
  type(&desk, "x");
  assert_shows(&desk, "21,600,000 jin");
  rise(&desk);
}

/* A figure is reported, seen or ordered by somebody at some time, in words. */
static void who_said_it_and_when(void **state) {
  Desk desk = sit("choose");
  (void)state;
  desk.cols = 120;
  type(&desk, "l\n");
  assert_shows(&desk, "21,600,000 jin  reported by the brigades, September 1958");
  assert_shows(&desk, "seen by you, 9 Oct");
  assert_shows(&desk, "ordered by the county, October 1958");
  rise(&desk);
}

static void charts_as_tables(void **state) {
  Desk desk = sit("choose");
  (void)state;
  desk.rows = 60;
  type(&desk, "l\n");
  assert_hides(&desk, "Dec 1958                 12,400,000");
  type(&desk, "t");
  assert_shows(&desk, "Dec 1958                 12,400,000");
  type(&desk, "t");
  assert_shows(&desk, "*  brigades to you, reported");
  rise(&desk);
}

/* Paging on, a chart that was cut is seen whole. */
static void a_chart_is_paged_whole(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "l\n");
  assert_shows(&desk, "25,000,000 +");
  assert_hides(&desk, "Jan  Feb");
  type(&desk, " ");
  assert_shows(&desk, "25,000,000 +");
  assert_shows(&desk, "Jan  Feb");
  assert_shows(&desk, "o  weighed, seen");
  rise(&desk);
}

/* After the files were read again, the same sheet stands there, made anew. */
static void a_renewed_game_keeps_its_sheets(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "l\nv");
  screen_renew(desk.screen, &desk.game);
  assert_on(&desk, "weighed at Willow Bend:", ROLE_FOCUS);
  type(&desk, "\033");
  assert_on(&desk, "Grain", ROLE_FOCUS);
  type(&desk, "\n");
  desk.game.sheet = none;
  screen_renew(desk.screen, &desk.game);
  assert_shows(&desk, "Nothing is written of this here.");
  rise(&desk);
}

/* ---- the chronicle ---- */

static void searching(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "c/y"); /* no answer to anything yet */
  assert_int_equal(desk.want.kind, WANT_NOTHING);
  type(&desk, "ue.q\b\b\n");
  assert_on(&desk, "Yuè", ROLE_FOCUS);
  assert_on(&desk, "Yuè", ROLE_FOCUS); /* drawing it twice changes nothing */
  type(&desk, "/old meng SAYS\n");     /* over a line's end, in any case */
  assert_on(&desk, "Old Meng", ROLE_FOCUS);
  type(&desk, "/meng\n");
  assert_on(&desk, "Meng says", ROLE_FOCUS);
  press(&desk, PRESS_CHARACTER, 'n');
  assert_on(&desk, "Meng (August", ROLE_FOCUS); /* round the end */
  press(&desk, PRESS_CHARACTER, 'N');
  assert_on(&desk, "Meng says", ROLE_FOCUS);
  type(&desk, "/sorghum\n");
  assert_shows(&desk, "\"sorghum\" is not on this page.");
  type(&desk, "/");
  assert_shows(&desk, "/ _");
  type(&desk, "\033");
  assert_hides(&desk, "/ _");
  assert_shows(&desk, "The game so far");
  rise(&desk);
}

static void taking_it_up_again(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "c^\n");
  assert_shows(&desk, "before answer 3?");
  type(&desk, "n"); /* thought better of it */
  assert_int_equal(desk.want.kind, WANT_NOTHING);
  assert_hides(&desk, "before answer 3?");
  assert_on(&desk, "Answer 3:", ROLE_FOCUS);
  type(&desk, "\ny");
  assert_int_equal(desk.want.kind, WANT_BRANCH);
  assert_true(desk.want.answer->number == 2);
  type(&desk, "y"); /* not without being asked */
  assert_int_equal(desk.want.kind, WANT_NOTHING);
  desk.game.path = NULL;
  screen_show(desk.screen, &desk.game);
  type(&desk, "c\n");
  assert_shows(&desk, "This game is kept in no save");
  type(&desk, "y");
  assert_int_equal(desk.want.kind, WANT_NOTHING);
  rise(&desk);
}

/* ---- linked words ---- */

static void terms_of_the_story(void **state) {
  Desk desk = sit("linked");
  (void)state;
  type(&desk, "\t");
  assert_on(&desk, "work points", ROLE_FOCUS);
  type(&desk, "\t");
  assert_on(&desk, "mu of land that", ROLE_FOCUS);
  type(&desk, "\t");
  assert_on(&desk, "the same\u00a0[F33]", ROLE_FOCUS);
  type(&desk, "\n");
  assert_shows(&desk, "Notes on the autumn of 1958");
  type(&desk, "\033");
  assert_on(&desk, "the same\u00a0[F33]", ROLE_FOCUS);
  type(&desk, "\t"); /* far down: the window goes there */
  assert_on(&desk, "mu again.", ROLE_FOCUS);
  type(&desk, "\t"); /* in the question's own words */
  assert_on(&desk, "work points or jin?", ROLE_FOCUS);
  type(&desk, "\t");
  assert_on(&desk, "work points, the county", ROLE_FOCUS);
  type(&desk, "||");
  assert_on(&desk, "mu again.", ROLE_FOCUS);
  type(&desk, "\033");
  assert_on(&desk, "Send the steel", ROLE_FOCUS);
  type(&desk, "\t1"); /* any other key is what it always was */
  assert_int_equal(desk.want.kind, WANT_ANSWER);
  rise(&desk);
}

static void no_term_is_said_so(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "\t");
  assert_shows(&desk, "No word on this page leads anywhere.");
  rise(&desk);
  desk = sit("allocate"); /* there it goes to the next task, as it did */
  type(&desk, "\t");
  assert_hides(&desk, "No word");
  rise(&desk);
}

static void terms_of_sheets(void **state) {
  Desk desk = sit("choose");
  (void)state;
  type(&desk, "l\n\t");
  assert_on(&desk, "unhusked grain", ROLE_FOCUS);
  type(&desk, "\n");
  assert_shows(&desk, "A fifteenth of a hectare.");
  type(&desk, "\033");
  assert_on(&desk, "unhusked grain", ROLE_FOCUS);
  type(&desk, "v");
  assert_on(&desk, "weighed at Willow Bend:", ROLE_FOCUS);
  type(&desk, "\t\033"); /* leaves the word, not the page */
  assert_on(&desk, "weighed at Willow Bend:", ROLE_FOCUS);
  rise(&desk);
}

/* ---- any keys ---- */

static void a_monkey_on_the_sheets(void **state) {
  static const char keys[] = "lpcgkmxt/nNyv^<>\n\n\n\t|\b\033{}[] bqh?s";
  unsigned long luck = 1959;
  Desk desk = sit("linked");
  (void)state;
  for (int i = 0; i < 6000; i++) {
    luck = luck * 6364136223846793005UL + 1442695040888963407UL;
    char key[2] = {keys[(luck >> 33) % (sizeof keys - 1)], '\0'};
    if ((luck >> 50) % 40 == 0) {
      desk.cols = 60 + (int)((luck >> 40) % 141);
      desk.rows = 20 + (int)((luck >> 36) % 41);
    }
    type(&desk, key);
    const Page *page = page_of(&desk);
    assert_true(page->cursor_row >= 0 && page->cursor_row < page->rows);
    if (i % 500 == 0) screen_renew(desk.screen, &desk.game);
  }
  rise(&desk);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_cursor_is_on_what_is_in_focus),
      cmocka_unit_test(opening_and_coming_back),
      cmocka_unit_test(closing_all),
      cmocka_unit_test(turning_to_another_page),
      cmocka_unit_test(everything_is_read_by_down_alone),
      cmocka_unit_test(a_resize_keeps_the_focus),
      cmocka_unit_test(nothing_is_said_so),
      cmocka_unit_test(sheets_take_a_mouse),
      cmocka_unit_test(units_change_figures_alone),
      cmocka_unit_test(who_said_it_and_when),
      cmocka_unit_test(charts_as_tables),
      cmocka_unit_test(a_chart_is_paged_whole),
      cmocka_unit_test(a_renewed_game_keeps_its_sheets),
      cmocka_unit_test(searching),
      cmocka_unit_test(taking_it_up_again),
      cmocka_unit_test(terms_of_the_story),
      cmocka_unit_test(no_term_is_said_so),
      cmocka_unit_test(terms_of_sheets),
      cmocka_unit_test(a_monkey_on_the_sheets),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
