/* A way that is set by hand is taken where the terminal has it at all; else the best there is
 * below it. Redefined colours are left alone unless somebody vouches for them, because a
 * terminal that ignores them would show the picture in its usual colours, at random. */
#include "front/ability.h"

#include <stdlib.h>
#include <string.h>

static bool is_set(const char *name) {
  const char *value = getenv(name);
  return value && *value;
}

static bool says_full(void) {
  const char *value = getenv("COLORTERM");
  return value && (!strcmp(value, "truecolor") || !strcmp(value, "24bit"));
}

void ability_of_environment(Ability *ability) {
  ability->no_colour = is_set("NO_COLOR");
  ability->is_vouched = says_full() && !is_set("TMUX") && !is_set("STY");
}

/* The best of the fixed ways. Where numbers are colours, they are the first eight alone. */
static Colours fixed(const Ability *ability) {
  if (ability->is_direct && ability->colours > 256) return COLOURS_8;
  if (ability->colours >= 256) return COLOURS_256;
  if (ability->colours >= 16) return COLOURS_16;
  return ability->colours >= 8 ? COLOURS_8 : COLOURS_NONE;
}

static Colours best(const Ability *ability) {
  if (ability->is_direct) return COLOURS_FULL;
  bool may_change = ability->can_change && ability->is_vouched;
  return may_change ? COLOURS_OWN : fixed(ability);
}

static Colours by_hand(const Ability *ability, Pictures wanted) {
  switch (wanted) {
    case PICTURES_FULL:
      if (ability->is_direct) return COLOURS_FULL;
      return ability->can_change ? COLOURS_OWN : fixed(ability);
    case PICTURES_OWN: return ability->can_change ? COLOURS_OWN : best(ability);
    case PICTURES_256: return fixed(ability);
    case PICTURES_16: return fixed(ability) == COLOURS_256 ? COLOURS_16 : fixed(ability);
    default: return best(ability);
  }
}

static Colours choose(const Ability *ability, const Settings *settings) {
  Pictures wanted = settings->pictures;
  if (wanted == PICTURES_OFF) return COLOURS_WORDS;
  if (wanted == PICTURES_SHADES) return COLOURS_NONE;
  if (ability->no_colour) return COLOURS_WORDS;
  if (settings->theme == THEME_MONO) return COLOURS_NONE;
  return by_hand(ability, wanted);
}

static Glyphs choose_glyphs(const Ability *ability, const Settings *settings) {
  if (!ability->is_utf8 || ability->is_certain) return GLYPHS_ASCII;
  /* A terminal of eight colours is a console, or old: its font has few shapes. */
  if (ability->colours <= 8) return GLYPHS_HALVES;
  return settings->picture_glyphs == PICTURE_GLYPHS_SEXTANTS ? GLYPHS_SEXTANTS : GLYPHS_BLOCKS;
}

PictureLook ability_look(const Ability *ability, const Settings *settings) {
  return (PictureLook){.colours = choose(ability, settings),
                       .glyphs = choose_glyphs(ability, settings),
                       .is_ink_dark = settings->theme == THEME_PAPER && !ability->no_colour &&
                                      ability->colours >= 8};
}

const char *ability_words(Colours colours) {
  switch (colours) {
    case COLOURS_FULL: return "Here: any colour.";
    case COLOURS_OWN: return "Here: 240 colours of the picture's own.";
    case COLOURS_256: return "Here: the fixed colours of 256.";
    case COLOURS_16: return "Here: your 16 colours.";
    case COLOURS_8: return "Here: your 8 colours.";
    case COLOURS_NONE: return "Here: shades without colour.";
    case COLOURS_WORDS: break;
  }
  return "Here: their words.";
}
