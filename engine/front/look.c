/* Each of these follows from what the terminal is and what the person has set, and from nothing
 * else. */
#include "front/look.h"

#include <stdlib.h>

#include "base/memory.h"
#include "front/talk.h"

FilterKind look_filter(const Terminal *terminal, Ambiguous ambiguous) {
  if (!terminal_is_utf8(terminal)) return FILTER_ASCII;
  bool is_wide =
      ambiguous == AMBIGUOUS_AUTO ? terminal_is_wide(terminal) : ambiguous == AMBIGUOUS_2;
  return is_wide ? FILTER_CERTAIN : FILTER_NONE;
}

const char *look_text(const Filter *filter, const char *text, bool markdown, Texts *texts) {
  if (!filter || !text) return text;
  texts->list = memory_grow(texts->list, texts->count + 1, sizeof *texts->list);
  return texts->list[texts->count++] = filter_text(filter, text, markdown);
}

void look_free_texts(Texts *texts) {
  for (size_t i = 0; i < texts->count; i++) free(texts->list[i]);
  free(texts->list);
  *texts = (Texts){0};
}

PictureLook look_pictures(const Terminal *terminal, SettingsFile *settings) {
  Ability ability = terminal_ability(terminal);
  return ability_look(&ability, settings_file_settings(settings));
}

const char *look_words(const Terminal *terminal, SettingsFile *settings) {
  return ability_words(look_pictures(terminal, settings).colours);
}

Options *look_options(Terminal *terminal, SettingsFile *file) {
  const char *colours = "No colours are sent: NO_COLOR is set, or this terminal has none.";
  const char *pinyin = "This terminal takes ASCII alone: Chinese is written as pinyin.";
  return options_new((OptionsFacts){.settings = settings_file_settings(file),
                                    .place = settings_file_place(file),
                                    .pictures = look_words(terminal, file),
                                    .notes = !terminal_is_utf8(terminal)       ? pinyin
                                             : !terminal_has_colours(terminal) ? colours
                                                                               : NULL});
}

SettingsFile *look_settings(SettingsFile *given) {
  SettingsFile *settings = given ? given : settings_file_open();
  const char *complaint = settings_file_complaint(settings);
  if (!given && complaint) talk("irongrain: %s", complaint);
  return settings;
}
