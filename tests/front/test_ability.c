/* A picture is shown in the best way that a terminal surely has: one that is sent more shows it in
 * colours at random, and who asked for none is sent none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "front/ability.h"

/* Terminals, as they are known. */
static const Ability direct = {.colours = 1 << 24, .is_direct = true, .is_utf8 = true};
static const Ability vouched = {
    .colours = 256, .can_change = true, .is_vouched = true, .is_utf8 = true};
static const Ability xterm = {.colours = 256, .can_change = true, .is_utf8 = true};
static const Ability tmux = {.colours = 256, .is_vouched = true, .is_utf8 = true};
static const Ability sixteen = {.colours = 16, .is_utf8 = true};
static const Ability console = {.colours = 8, .is_utf8 = true};
static const Ability teletype = {.colours = 0, .is_utf8 = true};

static void assert_colours(Ability ability, Settings settings, Colours expected) {
  Colours found = ability_look(&ability, &settings).colours;
  if (found == expected) return;
  fail_msg("%s, not %s", ability_words(found), ability_words(expected));
}

static void the_best_that_there_is(void **state) {
  (void)state;
  const Settings settings = {0};
  assert_colours(direct, settings, COLOURS_FULL);
  assert_colours(vouched, settings, COLOURS_OWN);
  assert_colours(xterm, settings, COLOURS_256);
  assert_colours(tmux, settings, COLOURS_256);
  assert_colours(sixteen, settings, COLOURS_16);
  assert_colours(console, settings, COLOURS_8);
  assert_colours(teletype, settings, COLOURS_NONE);
  Ability odd = {.colours = 88, .is_utf8 = true};
  assert_colours(odd, settings, COLOURS_16);
  odd.colours = 4;
  assert_colours(odd, settings, COLOURS_NONE);
}

static void who_wants_no_colours_gets_none(void **state) {
  (void)state;
  static const Ability *const all[] = {&direct,  &vouched, &xterm,   &tmux,
                                       &sixteen, &console, &teletype};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    Ability plain = *all[i];
    plain.no_colour = true;
    for (int wanted = PICTURES_ON; wanted <= PICTURES_16; wanted++) {
      assert_colours(plain, (Settings){.pictures = (Pictures)wanted}, COLOURS_WORDS);
    }
    assert_colours(plain, (Settings){.pictures = PICTURES_SHADES}, COLOURS_NONE);
    assert_colours(*all[i], (Settings){.pictures = PICTURES_OFF}, COLOURS_WORDS);
    assert_colours(*all[i], (Settings){.pictures = PICTURES_OFF, .theme = THEME_MONO},
                   COLOURS_WORDS);
    assert_colours(*all[i], (Settings){.pictures = PICTURES_SHADES}, COLOURS_NONE);
    assert_colours(*all[i], (Settings){.theme = THEME_MONO}, COLOURS_NONE);
    assert_colours(*all[i], (Settings){.theme = THEME_MONO, .pictures = PICTURES_FULL},
                   COLOURS_NONE);
  }
}

static void by_hand(void **state) {
  (void)state;
  const Settings any = {.pictures = PICTURES_FULL}, own = {.pictures = PICTURES_OWN},
                 fixed = {.pictures = PICTURES_256}, few = {.pictures = PICTURES_16};
  assert_colours(direct, any, COLOURS_FULL);
  assert_colours(xterm, any, COLOURS_OWN); /* the person vouches */
  assert_colours(tmux, any, COLOURS_256);
  assert_colours(console, any, COLOURS_8);
  assert_colours(xterm, own, COLOURS_OWN);
  assert_colours(vouched, own, COLOURS_OWN);
  assert_colours(tmux, own, COLOURS_256);
  assert_colours(direct, own, COLOURS_FULL); /* its numbers cannot be made anew */
  assert_colours(sixteen, own, COLOURS_16);
  assert_colours(vouched, fixed, COLOURS_256);
  assert_colours(direct, fixed, COLOURS_8); /* number 196 would be a dark blue */
  assert_colours(direct, few, COLOURS_8);
  assert_colours(sixteen, fixed, COLOURS_16);
  assert_colours(teletype, fixed, COLOURS_NONE);
  assert_colours(vouched, few, COLOURS_16);
  assert_colours(console, few, COLOURS_8);
  assert_colours(teletype, few, COLOURS_NONE);
}

static Glyphs glyphs(Ability ability, PictureGlyphs wanted) {
  const Settings settings = {.picture_glyphs = wanted};
  return ability_look(&ability, &settings).glyphs;
}

/* A terminal of 256 that is sent any colour by its own codes has its numbers beside them. */
static void both_numbers_and_any_colour(void **state) {
  (void)state;
  Ability both = vouched;
  both.is_direct = true;
  assert_colours(both, (Settings){0}, COLOURS_FULL);
  assert_colours(both, (Settings){.pictures = PICTURES_256}, COLOURS_256);
  assert_colours(both, (Settings){.pictures = PICTURES_16}, COLOURS_16);
  assert_colours(both, (Settings){.pictures = PICTURES_OWN}, COLOURS_OWN);
}

static void shapes_that_the_font_has(void **state) {
  (void)state;
  assert_int_equal(glyphs(xterm, PICTURE_GLYPHS_BLOCKS), GLYPHS_BLOCKS);
  assert_int_equal(glyphs(xterm, PICTURE_GLYPHS_SEXTANTS), GLYPHS_SEXTANTS);
  assert_int_equal(glyphs(sixteen, PICTURE_GLYPHS_BLOCKS), GLYPHS_BLOCKS);
  assert_int_equal(glyphs(console, PICTURE_GLYPHS_BLOCKS), GLYPHS_HALVES);
  assert_int_equal(glyphs(console, PICTURE_GLYPHS_SEXTANTS), GLYPHS_HALVES);
  assert_int_equal(glyphs(teletype, PICTURE_GLYPHS_SEXTANTS), GLYPHS_HALVES);
  Ability ascii = xterm, certain = xterm;
  ascii.is_utf8 = false;
  certain.is_certain = true;
  assert_int_equal(glyphs(ascii, PICTURE_GLYPHS_SEXTANTS), GLYPHS_ASCII);
  assert_int_equal(glyphs(certain, PICTURE_GLYPHS_SEXTANTS), GLYPHS_ASCII);
}

static void ink_on_paper(void **state) {
  (void)state;
  const Settings paper = {.theme = THEME_PAPER}, dark = {.theme = THEME_DARK};
  Ability plain = xterm;
  plain.no_colour = true;
  assert_true(ability_look(&xterm, &paper).is_ink_dark);
  assert_false(ability_look(&xterm, &dark).is_ink_dark);
  assert_false(ability_look(&plain, &paper).is_ink_dark); /* there, no theme has its colours */
  assert_false(ability_look(&teletype, &paper).is_ink_dark);
}

static void set(const char *name, const char *value) {
  if (value) setenv(name, value, 1);
  if (!value) unsetenv(name);
}

static Ability environment(const char *no_colour, const char *colorterm, const char *between) {
  Ability ability = {.colours = 256};
  set("NO_COLOR", no_colour);
  set("COLORTERM", colorterm);
  set("TMUX", NULL);
  set("STY", NULL);
  if (between) set(between, "/tmp/socket,1,0");
  ability_of_environment(&ability);
  assert_int_equal(ability.colours, 256);
  return ability;
}

static void what_the_environment_says(void **state) {
  (void)state;
  assert_false(environment(NULL, NULL, NULL).is_vouched);
  assert_true(environment(NULL, "truecolor", NULL).is_vouched);
  assert_true(environment(NULL, "24bit", NULL).is_vouched);
  assert_false(environment(NULL, "yes", NULL).is_vouched);
  assert_false(environment(NULL, "", NULL).is_vouched);
  assert_false(environment(NULL, "truecolor", "TMUX").is_vouched);
  assert_false(environment(NULL, "24bit", "STY").is_vouched);
  assert_false(environment(NULL, NULL, NULL).no_colour);
  assert_false(environment("", NULL, NULL).no_colour); /* as no-color.org has it */
  assert_true(environment("1", NULL, NULL).no_colour);
  assert_true(environment("0", "truecolor", NULL).no_colour);
}

static void each_way_has_words_of_its_own(void **state) {
  (void)state;
  for (int i = 0; i < COLOURS_COUNT; i++) {
    assert_true(ability_words((Colours)i)[0] != '\0');
    for (int k = 0; k < i; k++) {
      assert_string_not_equal(ability_words((Colours)i), ability_words((Colours)k));
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_best_that_there_is),
      cmocka_unit_test(who_wants_no_colours_gets_none),
      cmocka_unit_test(by_hand),
      cmocka_unit_test(both_numbers_and_any_colour),
      cmocka_unit_test(shapes_that_the_font_has),
      cmocka_unit_test(ink_on_paper),
      cmocka_unit_test(what_the_environment_says),
      cmocka_unit_test(each_way_has_words_of_its_own),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
