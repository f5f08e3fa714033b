/* How pages are shown on this terminal with the person's settings: what the full screen and the
 * title page share. */
#ifndef FRONT_LOOK_H
#define FRONT_LOOK_H

#include "front/filter.h"
#include "front/settings_file.h"
#include "front/terminal.h"
#include "view/options.h"

/* Texts that were made for a page and are lent to it. */
typedef struct Texts {
  char **list;
  size_t count;
} Texts;

/* The filter that this terminal needs. */
FilterKind look_filter(const Terminal *terminal, Ambiguous ambiguous);

/* A text as this terminal can show it; the copy, where there is one, is one of `texts`. */
const char *look_text(const Filter *filter, const char *text, bool markdown, Texts *texts);
void look_free_texts(Texts *texts);

/* How pictures are drawn, and the same as a sentence. */
PictureLook look_pictures(const Terminal *terminal, SettingsFile *settings);
const char *look_words(const Terminal *terminal, SettingsFile *settings);

/* The page of options. */
Options *look_options(Terminal *terminal, SettingsFile *file);

/* Those of whoever started the front, or the person's own; what is wrong with their file is told
 * once, before the screen is taken. */
SettingsFile *look_settings(SettingsFile *given);

#endif
