/* A table of rows; each field of Settings is an enumeration whose values stand in the order of the
 * row's words. */
#include "view/settings.h"

#include <ctype.h>
#include <string.h>

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* Of the themes, those that set both colours are safe on every terminal, and mono, which sets none,
 * on every terminal that is readable by itself. Dark is the first, because a page that is suddenly
 * lit is the worse surprise. */
static const SettingValue themes[] = {
    {"dark", "White on black, whatever colours the terminal has."},
    {"paper", "Black on white, for a bright room or a projector."},
    {"high contrast", "The brightest white on black; no other colour."},
    {"mono", "The terminal's own two colours; bold and reverse do the rest."},
};
static const SettingValue spacings[] = {
    {"single", "The lines of the story stand close."},
    {"wide", "An empty line between the lines of the story."},
};
static const SettingValue unit_kinds[] = {
    {"local", "Jin and mu, as the desk has them: a jin is half a kilogram, fifteen mu a hectare."},
    {"metric", "Kilograms and hectares where the books give jin and mu."},
};
static const SettingValue picture_kinds[] = {
    {"on", "Drawn as well as this terminal can."},
    {"off", "Only the words of a picture are shown."},
    {"full", "Every colour, for a terminal that has 24 bits of them."},
    {"own colours", "The terminal's colours are changed, and put back."},
    {"256", "The 240 fixed colours of a terminal that has 256."},
    {"16", "The terminal's own 16 colours."},
    {"shades", "No colours: light and dark alone."},
};
static const SettingValue glyphs[] = {
    {"blocks", "Halves and quarters: in nearly every font."},
    {"sextants", "Finer; few fonts have them."},
};
static const SettingValue hard_scene_kinds[] = {
    {"told", "The hardest scenes as they are told."},
    {"papers", "The hardest scenes as papers alone; what follows from them is the same."},
};
static const SettingValue widths[] = {
    {"auto", "Long dashes and curled quotes: as wide as this system takes them to be."},
    {"1", "Long dashes and curled quotes are one column wide here."},
    {"2", "They would be two columns wide: others are written in their place."},
};

static const Setting rows[] = {
    {"theme", "Theme", themes, COUNT(themes)},
    {"line_spacing", "Line spacing", spacings, COUNT(spacings)},
    {"units", "Units", unit_kinds, COUNT(unit_kinds)},
    {"pictures", "Pictures", picture_kinds, COUNT(picture_kinds)},
    {"picture_glyphs", "Picture glyphs", glyphs, COUNT(glyphs)},
    {"hard_scenes", "Hard scenes", hard_scene_kinds, COUNT(hard_scene_kinds)},
    {"ambiguous_width", "Ambiguous width", widths, COUNT(widths)},
};

const Setting *settings_rows(size_t *count) {
  *count = COUNT(rows);
  return rows;
}

size_t settings_value(const Settings *settings, size_t row) {
  switch (row) {
    case 0: return settings->theme;
    case 1: return settings->spacing;
    case 2: return settings->units;
    case 3: return settings->pictures;
    case 4: return settings->picture_glyphs;
    case 5: return settings->hard_scenes;
    default: return settings->ambiguous;
  }
}

void settings_choose(Settings *settings, size_t row, size_t value) {
  if (row >= COUNT(rows) || value >= rows[row].value_count) return;
  switch (row) {
    case 0: settings->theme = (Theme)value; break;
    case 1: settings->spacing = (Spacing)value; break;
    case 2: settings->units = (Units)value; break;
    case 3: settings->pictures = (Pictures)value; break;
    case 4: settings->picture_glyphs = (PictureGlyphs)value; break;
    case 5: settings->hard_scenes = (HardScenes)value; break;
    default: settings->ambiguous = (Ambiguous)value; break;
  }
}

static bool is_gap(char c) {
  return c == ' ' || c == '_' || c == '-';
}

/* "High-contrast", "high_contrast" and "highcontrast" are the same. */
static bool same_word(const char *a, const char *b) {
  for (;;) {
    while (is_gap(*a)) a++;
    while (is_gap(*b)) b++;
    if (tolower((unsigned char)*a) != tolower((unsigned char)*b)) return false;
    if (!*a) return true;
    a++;
    b++;
  }
}

static bool choose_word(Settings *settings, size_t row, const char *word) {
  for (size_t value = 0; value < rows[row].value_count; value++) {
    if (!same_word(rows[row].values[value].word, word)) continue;
    settings_choose(settings, row, value);
    return true;
  }
  return false;
}

bool settings_set(Settings *settings, const char *name, const char *word, size_t *row) {
  for (size_t i = 0; i < COUNT(rows); i++) {
    if (!same_word(rows[i].name, name)) continue;
    if (row) *row = i;
    return choose_word(settings, i, word);
  }
  return false;
}
