/* A terminal's colours are lent: a picture takes as many as it needs, and all are as before when
 * it is gone. Those that a person has chosen are never touched. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/luck.h"
#include "colours.h"
#include "front/paints.h"

static Picture with_colours(int count, uint32_t first, uint32_t step) {
  Picture picture = {.colours = COLOURS_OWN, .palette_count = count};
  for (int i = 0; i < count; i++) picture.palette[i] = (first + (uint32_t)i * step) & 0xFFFFFF;
  return picture;
}

/* How many colours are sent. */
static int change(Paints *paints, TtyColours *terminal, const Picture *picture) {
  Buffer out = {0};
  int before = terminal->made;
  paints_change(paints, picture, &out);
  tty_colours_apply(terminal, buffer_text(&out), out.length);
  for (int i = 0; picture && i < picture->palette_count; i++) {
    assert_int_equal(terminal->colours[PALETTE_FIRST + i], picture->palette[i]);
  }
  if (!picture) tty_colours_assert_standard(terminal);
  buffer_free(&out);
  return terminal->made - before;
}

static void only_what_differs_is_sent(void **state) {
  (void)state;
  Paints paints = {0};
  TtyColours terminal;
  Picture first = with_colours(240, 0x010203, 0x030201), second = first, few = first;
  tty_colours_begin(&terminal);
  second.palette[7] = second.palette[200] = 0xABCDEF;
  few.palette_count = 3;
  assert_int_equal(change(&paints, &terminal, NULL), 0);
  assert_int_equal(change(&paints, &terminal, &first), 240);
  assert_int_equal(change(&paints, &terminal, &first), 0);
  assert_int_equal(change(&paints, &terminal, &second), 2);
  assert_int_equal(change(&paints, &terminal, &few), 237);
  assert_int_equal(change(&paints, &terminal, NULL), 3);
  assert_int_equal(change(&paints, &terminal, NULL), 0);
}

/* One that happens to be standard already costs nothing, there and back. */
static void standard_colours_are_not_sent(void **state) {
  (void)state;
  Paints paints = {0};
  TtyColours terminal;
  Picture picture = with_colours(2, 0, 0);
  picture.palette[0] = palette_standard(PALETTE_FIRST);
  picture.palette[1] = 0x777777;
  tty_colours_begin(&terminal);
  assert_int_equal(change(&paints, &terminal, &picture), 1);
  assert_int_equal(change(&paints, &terminal, NULL), 1);
}

static void whatever_was_shown_all_are_standard_again(void **state) {
  (void)state;
  Paints paints = {0};
  TtyColours terminal;
  tty_colours_begin(&terminal);
  for (uint64_t round = 1; round < 500; round++) {
    uint32_t any = (uint32_t)luck_draw(3, round);
    Picture picture = with_colours((int)(any % (PALETTE_COUNT + 1)), any, any >> 8);
    change(&paints, &terminal, &picture);
    if (any % 3 == 0) change(&paints, &terminal, NULL);
  }
  change(&paints, &terminal, NULL);
}

/* A picture in fixed colours has none of its own. */
static void a_picture_without_its_own(void **state) {
  (void)state;
  Paints paints = {0};
  TtyColours terminal;
  Picture own = with_colours(100, 0x102030, 0x050709), fixed = {.colours = COLOURS_256};
  tty_colours_begin(&terminal);
  change(&paints, &terminal, &own);
  assert_int_equal(change(&paints, &terminal, &fixed), 100);
  tty_colours_assert_standard(&terminal);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(only_what_differs_is_sent),
      cmocka_unit_test(standard_colours_are_not_sent),
      cmocka_unit_test(whatever_was_shown_all_are_standard_again),
      cmocka_unit_test(a_picture_without_its_own),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
