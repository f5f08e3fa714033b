/* Words and sources. */
#include <string.h>

#include "story/sheet_kinds.h"

static void add_entries(Sheet *sheet, const char *heading, const Entry *entries, size_t count,
                        const char *id) {
  bool has_heading = id != NULL;
  for (size_t i = 0; i < count; i++) {
    if (id && strcmp(entries[i].id, id) != 0) continue;
    if (!has_heading) sheet_add(sheet, SHEET_HEADING, heading, NULL);
    has_heading = true;
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, entries[i].title, entries[i].text);
    sheet_set(&part->id, entries[i].id);
  }
}

Sheet *sheet_glossary(Story *story, const char *id, Error *error) {
  Sheet *sheet = sheet_new("glossary", id, "Words and sources");
  size_t words, sources;
  const Entry *word = script_glossary(story_script(story), &words);
  const Entry *source = script_sources(story_script(story), &sources);
  add_entries(sheet, "Words", word, words, id);
  add_entries(sheet, "Sources", source, sources, id);
  return sheet_if_found(sheet, "term or source", id, error);
}
