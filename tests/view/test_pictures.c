/* Pictures on pages: drawn where there is room, on a plate of their own before a scene that has
 * none, in words where nothing can be drawn. If one fails, a player loses a picture, or to a
 * picture some of the words that it was to go with. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "golden.h"
#include "pictures.h"
#include "scenes.h"
#include "view/frame.h"
#include "view/screen.h"
#include "view/title.h"

static const struct { int cols, rows; } sizes[] = {{60, 20}, {80, 24}, {120, 40}, {200, 60}};
enum { SIZES = sizeof sizes / sizeof *sizes };

/* ---- a game with a picture ---- */

typedef struct Desk {
  Gallery *gallery; /* NULL: nothing is drawn */
  Scene *scene, *past;
  Screen *screen;
  ScreenGame game;
  Value *answer;
} Desk;

static ScreenMoment moment(void *context, size_t index) {
  const Desk *desk = context;
  (void)index;
  return (ScreenMoment){desk->past, desk->answer};
}

/* At a question that nothing was shown of yet. */
static Desk *sit(const char *question, bool is_drawn) {
  Desk *desk = memory_new(sizeof *desk);
  desk->gallery = is_drawn ? pictures_open() : NULL;
  desk->scene = scenes_make(question);
  desk->past = scenes_make("pause");
  desk->answer = value_bool(true);
  desk->screen = screen_new();
  pictures_set(desk->scene);
  desk->game = (ScreenGame){.title = "The Great Leap",
                            .scene = desk->scene,
                            .answers = 3,
                            .undoable = 3,
                            .path = "a.save",
                            .gallery = desk->gallery,
                            .moment = moment,
                            .context = desk};
  return desk;
}

static void begin(Desk *desk) {
  screen_show(desk->screen, &desk->game);
}

static void rise(Desk *desk) {
  screen_free(desk->screen);
  scene_free(desk->scene);
  scene_free(desk->past);
  value_free(desk->answer);
  gallery_free(desk->gallery);
  free(desk);
}

static WantKind press(Desk *desk, PressKind kind, char character) {
  Want want = screen_press(desk->screen, (Press){kind, (unsigned char)character});
  value_free(want.answer);
  return want.kind;
}

static bool shows_at(Desk *desk, int cols, int rows, const char *words) {
  char *text = page_text(screen_page(desk->screen, cols, rows));
  bool found = strstr(text, words) != NULL;
  free(text);
  return found;
}

static bool shows(Desk *desk, const char *words) {
  return shows_at(desk, 80, 24, words);
}

static const Picture *picture_at(Desk *desk, int cols, int rows) {
  return screen_page(desk->screen, cols, rows)->picture;
}

/* The picture and no word of the story. */
static bool is_plate(Desk *desk, int cols, int rows) {
  return picture_at(desk, cols, rows) && !shows_at(desk, cols, rows, "steel office");
}

/* ---- page_picture ---- */

static void cells_go_to_the_page(void **state) {
  PictureCell cells[] = {{0x2580, 0x102030, 0xffffff},
                         {0x1FB00, 7, PICTURE_NO_COLOUR},
                         {' ', 1, 2},
                         {'#', 3, 4},
                         {0, 5, 6},
                         {0x9b, 7, 8}};
  Picture picture = {.cols = 3, .rows = 2, .cells = cells};
  Page page = {0};
  (void)state;
  page_reset(&page, 6, 3);
  page_picture(&page, 1, 2, &picture);
  char *text = page_text(&page);
  assert_string_equal(text, "\n  \u2580\U0001FB00\n  #\n");
  free(text);
  assert_ptr_equal(page.picture, &picture);
  assert_int_equal(page_cell(&page, 1, 2)->role, ROLE_PICTURE);
  assert_int_equal(page_cell(&page, 1, 2)->ink, 0x102030);
  assert_int_equal(page_cell(&page, 1, 2)->paper, 0xffffff);
  assert_int_equal(page_cell(&page, 1, 3)->paper, PICTURE_NO_COLOUR);
  assert_int_equal(page_cell(&page, 2, 3)->paper, 6);      /* no glyph: its paper */
  assert_string_equal(page_cell(&page, 2, 4)->bytes, " "); /* nothing that steers a terminal */
  assert_int_equal(page_cell(&page, 1, 1)->role, ROLE_TEXT);
  assert_int_equal(page.lost + page.overdrawn, 0);
  page_reset(&page, 6, 3);
  assert_null(page.picture);
  assert_int_equal(page_cell(&page, 1, 2)->role, ROLE_TEXT);
  assert_int_equal(page_cell(&page, 1, 2)->ink, 0);
  page_free(&page);
}

/* What hangs over an edge is not drawn, and words over a picture are noticed, on its blanks too. */
static void what_does_not_fit_is_lost(void **state) {
  PictureCell cells[6] = {{'a', 0, 0}, {'b', 0, 0}, {'c', 0, 0}, {'d', 0, 0}, {' ', 0, 0}};
  Picture picture = {.cols = 3, .rows = 2, .cells = cells};
  Page page = {0};
  (void)state;
  page_reset(&page, 4, 3);
  page_picture(&page, 2, 2, &picture);
  assert_int_equal(page.lost, 4);
  page_reset(&page, 4, 3);
  page_picture(&page, -1, -1, &picture);
  assert_int_equal(page.lost, 4);
  assert_int_equal(page_cell(&page, 0, 0)->role, ROLE_PICTURE);
  page_reset(&page, 4, 3);
  page_picture(&page, 0, 0, &picture);
  page_put(&page, 1, 1, 2, "x", ROLE_TEXT, 0);
  assert_int_equal(page.overdrawn, 1);
  page_free(&page);
}

/* ---- goldens ---- */

static void check(const char *name, int size, const Page *page) {
  char full[64], cursor[64];
  char *text = page_text(page);
  snprintf(full, sizeof full, "%s_%dx%d", name, sizes[size].cols, sizes[size].rows);
  snprintf(cursor, sizeof cursor, "cursor at row %d, column %d\n", page->cursor_row,
           page->cursor_col);
  text = memory_grow(text, strlen(text) + sizeof cursor, 1);
  strcat(text, cursor);
  golden_check(full, text);
  free(text);
}

/* The page that comes when these keys were pressed before it was shown. */
static void show(const char *name, bool is_drawn, bool acts, const char *keys) {
  for (int i = 0; i < SIZES; i++) {
    Desk *desk = sit("choose", is_drawn);
    if (acts) pictures_set_act(desk->scene, 1);
    begin(desk);
    for (const char *at = keys; *at; at++) press(desk, PRESS_CHARACTER, *at);
    check(name, i, screen_page(desk->screen, sizes[i].cols, sizes[i].rows));
    rise(desk);
  }
}

static void a_new_scene(void **state) {
  (void)state;
  show("picture_due", true, false, "");
}

static void a_scene_that_was_read(void **state) {
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    Desk *desk = sit("choose", true);
    begin(desk);
    press(desk, PRESS_CHARACTER, 'v');
    screen_page(desk->screen, 80, 24);
    press(desk, PRESS_CHARACTER, 'v');
    check("picture_story", i, screen_page(desk->screen, sizes[i].cols, sizes[i].rows));
    rise(desk);
  }
}

static void a_view(void **state) {
  (void)state;
  show("picture_view", true, false, "v");
}

static void a_scene_in_words(void **state) {
  (void)state;
  show("picture_told", false, false, "");
}

static void an_act(void **state) {
  (void)state;
  show("picture_act", true, true, "");
}

static void an_act_in_words(void **state) {
  (void)state;
  show("picture_act_told", false, true, "");
}

static void a_title(void **state) {
  Gallery *gallery = pictures_open();
  TitleGame games[] = {{.title = "First Harvest",
                        .note = "Carts are counted in it. *Nobody* is hurt.",
                        .minutes = 10,
                        .summary = "One co-operative, in the autumn of 1957.",
                        .picture = "hill",
                        .picture_text = pictures_text,
                        .gallery = gallery}};
  TitleFacts facts = {.games = games, .game_count = 1};
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    Title *title = title_new(&facts);
    check("picture_title", i, title_page(title, sizes[i].cols, sizes[i].rows));
    title_free(title);
  }
  gallery_free(gallery);
}

/* ---- the plate ---- */

/* It stands before the scene, once; each key that goes on does so, and gives no answer. */
static void stands_before_the_scene(void **state) {
  static const Press keys[] = {
      {PRESS_ENTER, 0}, {PRESS_ESCAPE, 0}, {PRESS_CHARACTER, ' '}, {PRESS_CHARACTER, 'v'}};
  (void)state;
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    Desk *desk = sit("choose", true);
    begin(desk);
    assert_true(is_plate(desk, 80, 24));
    assert_true(shows(desk, "A hill with a kiln"));
    assert_int_equal(press(desk, PRESS_CHARACTER, '1'), WANT_NOTHING);
    assert_true(is_plate(desk, 80, 24));
    assert_int_equal(press(desk, keys[i].kind, (char)keys[i].point), WANT_NOTHING);
    assert_false(is_plate(desk, 80, 24));
    assert_true(shows(desk, "steel office"));
    assert_false(shows(desk, "A hill with a kiln"));
    rise(desk);
  }
}

static void takes_commands(void **state) {
  Desk *desk = sit("choose", true);
  (void)state;
  begin(desk);
  screen_page(desk->screen, 80, 24);
  press(desk, PRESS_CHARACTER, '?');
  assert_true(shows(desk, "Answering"));
  press(desk, PRESS_ESCAPE, 0);
  assert_true(is_plate(desk, 80, 24));
  assert_int_equal(press(desk, PRESS_CHARACTER, 'u'), WANT_UNDO);
  assert_int_equal(press(desk, PRESS_CHARACTER, 'q'), WANT_LEAVE);
  rise(desk);
}

/* An act's picture comes back as well, with its sentence. */
static void comes_back_on_an_act(void **state) {
  (void)state;
  Desk *desk = sit("choose", true);
  pictures_set_act(desk->scene, 1);
  begin(desk);
  assert_false(shows(desk, "A hill with a kiln"));
  assert_true(shows(desk, "v view"));
  press(desk, PRESS_CHARACTER, 'v');
  assert_true(shows(desk, "A hill with a kiln"));
  assert_false(shows(desk, "East Wind"));
  press(desk, PRESS_CHARACTER, 'v');
  assert_true(shows(desk, "East Wind"));
  rise(desk);
}

/* At any size, as often as it is asked for, and named where it can be. */
static void comes_back_when_asked_for(void **state) {
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    int cols = sizes[i].cols, rows = sizes[i].rows;
    Desk *desk = sit("choose", true);
    begin(desk);
    if (is_plate(desk, cols, rows)) press(desk, PRESS_ENTER, 0);
    for (int times = 0; times < 2; times++) {
      assert_true(shows_at(desk, cols, rows, "v view"));
      press(desk, PRESS_CHARACTER, 'v');
      assert_true(is_plate(desk, cols, rows));
      assert_true(shows_at(desk, cols, rows, "Enter goes back"));
      press(desk, PRESS_CHARACTER, 'v');
      assert_false(is_plate(desk, cols, rows));
    }
    press(desk, PRESS_CHARACTER, '?');
    assert_true(shows_at(desk, cols, rows, "the picture, as large"));
    rise(desk);
  }
}

/* Files that are read again bring it back to nobody; a game that is taken up again begins with
 * it. */
static void is_shown_once(void **state) {
  (void)state;
  Desk *desk = sit("choose", true);
  begin(desk);
  screen_renew(desk->screen, &desk->game);
  assert_true(is_plate(desk, 80, 24));
  screen_renew(desk->screen, &desk->game);
  assert_true(is_plate(desk, 80, 24));
  press(desk, PRESS_ENTER, 0);
  screen_renew(desk->screen, &desk->game);
  assert_false(is_plate(desk, 80, 24));
  begin(desk);
  assert_false(is_plate(desk, 80, 24));
  rise(desk);
}

/* A scene keeps its picture for all its questions; only with the first it is new. */
static void is_of_the_scene(void **state) {
  (void)state;
  Desk *desk = sit("choose", true);
  begin(desk);
  screen_page(desk->screen, 80, 24);
  press(desk, PRESS_ENTER, 0);
  pictures_set(desk->past);
  desk->game.answers = 4;
  begin(desk);
  assert_false(is_plate(desk, 80, 24));
  assert_true(shows(desk, "v view"));
  free(desk->past->picture);
  desk->past->picture = memory_copy("another");
  desk->game.answers = 5;
  begin(desk);
  assert_true(is_plate(desk, 80, 24));
  rise(desk);
  desk = sit("choose", true); /* taken up again at a later question */
  pictures_set(desk->past);
  begin(desk);
  assert_true(is_plate(desk, 80, 24));
  rise(desk);
}

/* Who takes an answer back wants the question. */
static void is_not_undone_into(void **state) {
  Desk *desk = sit("choose", true);
  Scene *later = scenes_make("pause");
  (void)state;
  begin(desk);
  screen_page(desk->screen, 80, 24);
  press(desk, PRESS_ENTER, 0);
  ScreenGame game = desk->game;
  game.scene = later;
  game.answers++;
  screen_show(desk->screen, &game);
  screen_page(desk->screen, 80, 24);
  assert_int_equal(press(desk, PRESS_CHARACTER, 'u'), WANT_UNDO);
  begin(desk);
  assert_false(is_plate(desk, 80, 24));
  assert_true(shows(desk, "steel office"));
  scene_free(later);
  rise(desk);
}

/* The act's page, then the plate of another picture; one that it has shown itself does not come
 * twice. */
static void comes_after_the_act(void **state) {
  (void)state;
  for (int is_same = 0; is_same <= 1; is_same++) {
    Desk *desk = sit("choose", true);
    pictures_set_act(desk->scene, 1);
    if (is_same) {
      free(desk->scene->act->picture);
      desk->scene->act->picture = NULL;
    } else {
      free(desk->scene->act->picture);
      desk->scene->act->picture = memory_copy("noise"); /* cannot be drawn */
    }
    begin(desk);
    assert_true(shows(desk, "East Wind"));
    assert_int_equal(picture_at(desk, 80, 24) != NULL, is_same);
    press(desk, PRESS_ENTER, 0);
    assert_int_equal(is_plate(desk, 80, 24), !is_same);
    if (!is_same) press(desk, PRESS_ENTER, 0);
    assert_true(shows(desk, "steel office"));
    rise(desk);
  }
}

/* An act with many words: the plate, the words, and then the scene, that had the same picture. */
static void stands_before_long_words(void **state) {
  (void)state;
  Desk *desk = sit("choose", true);
  pictures_set_act(desk->scene, 9);
  begin(desk);
  assert_true(is_plate(desk, 80, 24));
  assert_false(shows(desk, "East Wind"));
  press(desk, PRESS_ENTER, 0);
  assert_true(shows(desk, "East Wind"));
  assert_null(picture_at(desk, 80, 24));
  for (int i = 0; i < 9 && !shows(desk, "steel office"); i++) press(desk, PRESS_ENTER, 0);
  assert_true(shows(desk, "steel office"));
  rise(desk);
}

/* ---- sizes ---- */

/* Whatever size comes after whatever size, the plate stays until a key, and a picture that stood in
 * the story was seen. */
static void a_resize_loses_nothing(void **state) {
  (void)state;
  Desk *desk = sit("pause", true);
  begin(desk);
  assert_true(is_plate(desk, 60, 20));
  assert_true(is_plate(desk, 200, 60));
  assert_true(is_plate(desk, 80, 24));
  press(desk, PRESS_ENTER, 0);
  assert_true(shows(desk, "steel office"));
  assert_non_null(picture_at(desk, 200, 60));
  assert_true(shows_at(desk, 200, 60, "steel office"));
  assert_null(picture_at(desk, 60, 20));
  rise(desk);
  desk = sit("choose", true); /* shown in a tall story: seen, and no plate when the page shrinks */
  begin(desk);
  assert_non_null(picture_at(desk, 80, 60));
  assert_true(shows_at(desk, 80, 60, "steel office"));
  assert_false(is_plate(desk, 80, 24));
  rise(desk);
}

/* The text and the question of a page, from `row` on, cut at the right edge of the prose. */
static char *prose(const Page *page, int row) {
  Frame frame = frame_of(page->cols);
  Buffer out = {0};
  for (; row < page->rows; row++) {
    size_t start = out.length;
    for (int col = 0; col < frame.left + frame.story; col++) {
      buffer_add_text(&out, page_cell(page, row, col)->bytes);
    }
    while (out.length > start && out.bytes[out.length - 1] == ' ') out.length--;
    const char *line = out.bytes + start;
    size_t length = out.length - start;
    bool is_rule = length > 20 && strspn(line, " -") >= length;
    if (is_rule) out.length = start;
    buffer_add_char(&out, '\n');
    if (is_rule) break;
  }
  while (out.length > 0 && out.bytes[out.length - 1] == '\n') out.length--;
  if (out.bytes) out.bytes[out.length] = '\0';
  return buffer_take(&out);
}

/* The row under the picture and its blank one, or the first row below the heading's rule. */
static int first_row(const Page *page, bool *has_picture) {
  int row = 0, last = -1;
  for (int y = 0; y < page->rows; y++) {
    for (int x = 0; x < page->cols; x++) {
      if (page_cell(page, y, x)->role == ROLE_PICTURE) last = y;
    }
  }
  *has_picture = last >= 0;
  if (last >= 0) return last + 2;
  while (strcmp(page_cell(page, row, page->cols / 2)->bytes, "-") != 0) row++;
  row += 1 + (page->rows >= 30) + (page->rows >= 48);
  return row;
}

/* Compares the words of two pages; true where the first has a picture. */
static bool check_same(Desk *drawn, Desk *bare, int cols, int rows) {
  bool has_picture, none;
  const Page *page = screen_page(drawn->screen, cols, rows);
  char *text = prose(page, first_row(page, &has_picture));
  page = screen_page(bare->screen, cols, rows);
  char *wanted = prose(page, first_row(page, &none));
  assert_false(none);
  if (strcmp(text, wanted) != 0) {
    fail_msg("at %dx%d, with a picture:\n%s\nwithout:\n%s", cols, rows, text, wanted);
  }
  free(text);
  free(wanted);
  return has_picture;
}

/* Nothing gives way to a picture: the same words in the same lines, with it and without it. */
static void text_and_question_are_the_same(void **state) {
  static const char *const questions[] = {"choose", "many", "allocate", "number", "pause", "long"};
  int with = 0, all = 0;
  (void)state;
  for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
    Desk *bare = sit(questions[i], false), *drawn = sit(questions[i], true);
    free(bare->scene->picture);
    bare->scene->picture = NULL;
    begin(bare);
    begin(drawn);
    press(drawn, PRESS_CHARACTER, 'v');
    screen_page(drawn->screen, 80, 24);
    press(drawn, PRESS_ENTER, 0);
    for (int rows = 20; rows <= 70; rows++) {
      for (int cols = 60; cols <= 200; cols += 20, all++) {
        with += check_same(drawn, bare, cols, rows);
      }
    }
    rise(bare);
    rise(drawn);
  }
  assert_true(with > 100 && with < all - 100);
}

/* ---- words ---- */

/* Where nothing can be drawn the picture is told, where it is new, and no page is spent on it. */
static void is_told_in_words(void **state) {
  (void)state;
  Desk *desk = sit("choose", false);
  begin(desk);
  assert_true(shows(desk, "[Picture: A hill with a kiln, and the sun over it.]"));
  assert_true(shows(desk, "steel office"));
  assert_false(shows(desk, "v view"));
  press(desk, PRESS_CHARACTER, 'v');
  assert_true(shows(desk, "steel office"));
  pictures_set(desk->past);
  desk->game.answers = 4;
  begin(desk);
  assert_false(shows(desk, "[Picture:"));
  rise(desk);
}

/* Pictures are switched off while a plate is shown: its words come with the story. */
static void is_told_when_switched_off(void **state) {
  (void)state;
  Desk *desk = sit("choose", true);
  begin(desk);
  assert_true(is_plate(desk, 80, 24));
  gallery_look(desk->gallery, (PictureLook){.colours = COLOURS_WORDS});
  assert_true(shows(desk, "[Picture: A hill"));
  assert_true(shows(desk, "steel office"));
  rise(desk);
}

/* A file that is no picture: what is wrong with it, in one line. */
static void says_why_it_is_not_drawn(void **state) {
  (void)state;
  Desk *desk = sit("choose", true);
  free(desk->scene->picture);
  desk->scene->picture = memory_copy("noise");
  begin(desk);
  assert_false(is_plate(desk, 80, 24));
  assert_true(shows(desk, "[Picture: A hill with a kiln"));
  assert_true(shows(desk, " ! "));
  assert_false(shows(desk, "v view"));
  free(desk->scene->picture);
  desk->scene->picture = memory_copy("nowhere");
  begin(desk);
  assert_true(shows(desk, "there is no nowhere.png"));
  rise(desk);
}

/* An act tells its own picture; the scene's is left to the scene. */
static void an_act_tells_its_own(void **state) {
  (void)state;
  for (int is_own = 0; is_own <= 1; is_own++) {
    Desk *desk = sit("choose", false);
    pictures_set_act(desk->scene, 1);
    if (!is_own) {
      free(desk->scene->act->picture);
      desk->scene->act->picture = NULL;
    }
    begin(desk);
    assert_true(shows(desk, "East Wind"));
    assert_int_equal(shows(desk, "[Picture: A hill"), is_own);
    press(desk, PRESS_ENTER, 0);
    assert_true(shows(desk, "[Picture: A hill"));
    rise(desk);
  }
}

/* ---- the title ---- */

/* The picture of what is in focus: of a save the one of the scenario whose title it has; where
 * that has none, under the list the first that there is. Which one it is is told by how it is
 * drawn. */
static void the_title_has_the_picture_of_its_focus(void **state) {
  enum { ROWS = 6 };
  Gallery *first = pictures_open(), *second = pictures_open();
  gallery_look(first, (PictureLook){COLOURS_NONE, GLYPHS_ASCII, false});
  gallery_look(second, (PictureLook){COLOURS_16, GLYPHS_BLOCKS, false});
  TitleGame games[] = {{.title = "First Harvest", .picture = "hill", .gallery = first},
                       {.title = "The Well", .picture = "hill", .gallery = second},
                       {.title = "A Bare Room"}};
  TitleKept kept[] = {{"a.save", "The Well", "1957-10", "today", 3, false},
                      {"b.save", "First Harvest", "1957-11", "today", 4, false},
                      {"c.save", NULL, "not a save", NULL, 0, false}};
  static const Colours drawn[ROWS] = {COLOURS_NONE, COLOURS_16,   COLOURS_NONE,
                                      COLOURS_16,   COLOURS_NONE, COLOURS_NONE};
  TitleFacts facts = {.games = games, .game_count = 3, .kept = kept, .kept_count = 3};
  (void)state;
  for (int i = 0; i < SIZES; i++) {
    for (size_t row = 1; row <= ROWS; row++) {
      facts.row = row;
      Title *title = title_new(&facts);
      const Page *page = title_page(title, sizes[i].cols, sizes[i].rows + (i < 2) * 10);
      bool is_beside = i >= 2; /* beside the words of what is in focus, and so of nothing else */
      bool has_own = row != 3 && row != ROWS;
      assert_int_equal(page->picture != NULL, has_own || !is_beside);
      if (page->picture) assert_int_equal(page->picture->colours, drawn[row - 1]);
      assert_int_equal(page->overdrawn + page->lost, 0);
      title_free(title);
    }
  }
  gallery_free(first);
  gallery_free(second);
}

/* On a page of few rows a picture comes before the note, which is the game's first page, and a
 * long list before both. */
static void a_picture_comes_before_a_note(void **state) {
  Gallery *gallery = pictures_open();
  TitleGame games[] = {{.title = "First Harvest",
                        .note = "Carts are counted.\n\nNobody is hurt.\n\nA third paragraph.\n\nA "
                                "fourth, and that is all.",
                        .picture = "hill",
                        .gallery = gallery}};
  TitleKept kept[12];
  for (size_t i = 0; i < 12; i++)
    kept[i] = (TitleKept){"a.save", "X", "1957-10", "today", 3, false};
  TitleFacts facts = {.games = games, .game_count = 1, .kept = kept, .row = 1};
  (void)state;
  for (size_t saves = 0; saves <= 12; saves += 12) {
    facts.kept_count = saves;
    Title *title = title_new(&facts);
    const Page *page = title_page(title, 80, 24);
    char *text = page_text(page);
    assert_int_equal(page->picture != NULL, saves == 0);
    assert_int_equal(strstr(text, "Carts are counted") == NULL, saves == 0);
    free(text);
    title_free(title);
  }
  gallery_free(gallery);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cells_go_to_the_page),
      cmocka_unit_test(what_does_not_fit_is_lost),
      cmocka_unit_test(a_new_scene),
      cmocka_unit_test(a_scene_that_was_read),
      cmocka_unit_test(a_view),
      cmocka_unit_test(a_scene_in_words),
      cmocka_unit_test(an_act),
      cmocka_unit_test(an_act_in_words),
      cmocka_unit_test(a_title),
      cmocka_unit_test(stands_before_the_scene),
      cmocka_unit_test(takes_commands),
      cmocka_unit_test(comes_back_when_asked_for),
      cmocka_unit_test(comes_back_on_an_act),
      cmocka_unit_test(is_shown_once),
      cmocka_unit_test(is_of_the_scene),
      cmocka_unit_test(is_not_undone_into),
      cmocka_unit_test(comes_after_the_act),
      cmocka_unit_test(stands_before_long_words),
      cmocka_unit_test(a_resize_loses_nothing),
      cmocka_unit_test(text_and_question_are_the_same),
      cmocka_unit_test(is_told_in_words),
      cmocka_unit_test(is_told_when_switched_off),
      cmocka_unit_test(says_why_it_is_not_drawn),
      cmocka_unit_test(an_act_tells_its_own),
      cmocka_unit_test(the_title_has_the_picture_of_its_focus),
      cmocka_unit_test(a_picture_comes_before_a_note),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
