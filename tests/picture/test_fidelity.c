/* A picture in cells is as like the picture as it can be: no worse than chafa's of the same size
 * and glyphs (tests/bench/pictures/chafa.txt), and much better where the terminal has 256
 * colours. What counts is what `irongrain picture` sends to a pipe and to a terminal, painted
 * back to pixels. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "exhibits.h"
#include "likeness.h"
#include "scratch.h"
#include "shown.h"
#include "support.h"

/* ---- the painter ---- */

static uint32_t pixel(const Paint *paint, int x, int y) {
  const Image *image = paint_image(paint);
  const uint8_t *at = image->pixels + 3 * (y * image->width + x);
  return (uint32_t)at[0] << 16 | (uint32_t)at[1] << 8 | at[2];
}

static bool feed(Paint *paint, const char *bytes, Error *error) {
  return paint_feed(paint, bytes, strlen(bytes), error);
}

static void test_a_cell_keeps_what_its_number_was(void **state) {
  (void)state;
  Error error = {0};
  Paint *paint = paint_new(2, 1);
  assert_true(feed(paint, "\033]4;16;rgb:12/34/56;17;rgb:ffff/0000/8000\033\\", &error));
  assert_true(feed(paint, "\033[38;5;16;48;5;17m\xE2\x96", &error)); /* a half, in halves */
  assert_false(paint_is_full(paint));
  assert_true(feed(paint, "\x8C\033]4;16;rgb:00/00/00\a ", &error));
  assert_true(paint_is_full(paint));
  assert_int_equal(pixel(paint, 3, 0), 0x123456);
  assert_int_equal(pixel(paint, 4, 0), 0xFF0080);
  assert_int_equal(paint_changed_colours(paint), 1);
  assert_true(feed(paint, "\033]104\a", &error));
  assert_int_equal(paint_changed_colours(paint), 0);
  paint_free(paint);
}

static void test_what_is_no_picture_is_an_error(void **state) {
  (void)state;
  static const char *const others[] = {"x", "\033[2J", "\033]2;title\a", " \n ", "\xFF"};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    Error error = {0};
    Paint *paint = paint_new(2, 1);
    assert_false(feed(paint, others[i], &error));
    assert_true(error.message[0]);
    paint_free(paint);
  }
}

/* ---- the program ---- */

static double likeness(const char *file, const char *colours, const Image *image) {
  const char *const words[] = {
      getenv("IRONGRAIN"), "picture", file,       "--cols", "80", "--rows", "24",
      "--colours",         colours,   "--glyphs", "blocks", NULL};
  Error error = {0};
  int changed = 0;
  bool on_terminal = !strcmp(colours, "own");
  Paint *paint = on_terminal
                     ? shown_on_terminal(words, EXHIBITS_COLS, EXHIBITS_ROWS, &changed, &error)
                     : shown_piped(words, EXHIBITS_COLS, EXHIBITS_ROWS, &error);
  if (!paint) fail_msg("%s, --colours %s: %s", file, colours, error.message);
  if (paint_shade_count(paint) > 0) fail_msg("%s, --colours %s: shades", file, colours);
  if (on_terminal && changed == 0) fail_msg("%s: the palette is not made anew", file);
  double db = likeness_psnr(image, paint_image(paint));
  paint_free(paint);
  return db;
}

static void check(const Exhibit *exhibit, const char *folder) {
  Error error = {0};
  double chafa_full = 0, chafa_few = 0;
  char *file = exhibit_file(exhibit, support_source(), folder, &error);
  Image *image = file ? exhibit_read(file, &error) : NULL;
  if (!image || !exhibit_chafa(exhibit, support_source(), &chafa_full, &chafa_few, &error)) {
    fail_msg("%s", error.message);
  }
  double full = likeness(file, "full", image), few = likeness(file, "own", image);
  if (exhibit_margin_full(full, chafa_full) < 0) {
    fail_msg("%s in full colour: %.2f dB, chafa %.2f", exhibit->name, full, chafa_full);
  }
  if (exhibit_margin_few(few, full, chafa_few) < 0) {
    fail_msg("%s at 256 colours: %.2f dB, chafa %.2f, full colour %.2f", exhibit->name, few,
             chafa_few, full);
  }
  image_free(image);
  free(file);
}

static void test_as_like_as_can_be(void **state) {
  (void)state;
  char *folder = scratch_make();
  for (size_t i = 0; i < exhibit_count; i++) check(&exhibits[i], folder);
  scratch_remove(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_a_cell_keeps_what_its_number_was),
      cmocka_unit_test(test_what_is_no_picture_is_an_error),
      cmocka_unit_test(test_as_like_as_can_be),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
