/* What a person has set for their own eyes, apart from any game: how pages look and how figures are
 * written. A game, its save and its scenes know nothing of it.
 *
 * Each setting is a row: its name in the file of settings, the words of its values, and what is
 * said of it. Pages, plain mode and the file all go by the rows, so that none knows another set. */
#ifndef VIEW_SETTINGS_H
#define VIEW_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>

typedef enum Theme { THEME_DARK, THEME_PAPER, THEME_HIGH_CONTRAST, THEME_MONO } Theme;
typedef enum Spacing { SPACING_SINGLE, SPACING_WIDE } Spacing;
typedef enum Units { UNITS_LOCAL, UNITS_METRIC } Units;
typedef enum Pictures {
  PICTURES_ON, /* as well as the terminal can */
  PICTURES_OFF,
  PICTURES_FULL, /* from here on by hand, as the Colours of picture/cells.h */
  PICTURES_OWN,
  PICTURES_256,
  PICTURES_16,
  PICTURES_SHADES,
} Pictures;
typedef enum PictureGlyphs { PICTURE_GLYPHS_BLOCKS, PICTURE_GLYPHS_SEXTANTS } PictureGlyphs;
typedef enum HardScenes { HARD_SCENES_TOLD, HARD_SCENES_PAPERS } HardScenes;
typedef enum Ambiguous { AMBIGUOUS_AUTO, AMBIGUOUS_1, AMBIGUOUS_2 } Ambiguous;

/* Plain data; zeroed, it is what holds where nothing was set. */
typedef struct Settings {
  Theme theme;
  Spacing spacing;
  Units units;
  Pictures pictures;
  PictureGlyphs picture_glyphs;
  HardScenes hard_scenes;
  Ambiguous ambiguous; /* columns of characters such as the long dash; auto: as the terminal does */
} Settings;

typedef struct SettingValue {
  const char *word; /* in the file and on the page */
  const char *says; /* what it does, a sentence */
} SettingValue;

typedef struct Setting {
  const char *name;  /* in the file: "line_spacing" */
  const char *label; /* on the page: "Line spacing" */
  const SettingValue *values;
  size_t value_count;
} Setting;

/* How far apart lines of prose stand: 1, or 2. */
static inline int settings_line_spacing(const Settings *settings) {
  return settings->spacing == SPACING_WIDE ? 2 : 1;
}

/* All rows, in order. */
const Setting *settings_rows(size_t *count);

/* The value that row `row` has now, as an index into its values. */
size_t settings_value(const Settings *settings, size_t row);

/* Gives row `row` the value of that index; one that is not there is let be. */
void settings_choose(Settings *settings, size_t row, size_t value);

/* The same by words, as a person or a file writes them: capitals, and blanks, dashes or nothing
 * where the word has a blank, are all one. False, and nothing is changed, where there is no such
 * row or value; *row is the row (may be NULL). */
bool settings_set(Settings *settings, const char *name, const char *word, size_t *row);

#endif
