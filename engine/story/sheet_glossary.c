/* Words and sources. A word's own sheet names the sources of its meaning, which open. */
#include <string.h>

#include "base/buffer.h"
#include "script/prose.h"
#include "story/sheet_kinds.h"

static const Entry *find_source(const Story *story, const char *id) {
  size_t count;
  const Entry *sources = script_sources(story_script(story), &count);
  for (size_t i = 0; i < count; i++) {
    if (strcmp(sources[i].id, id) == 0) return &sources[i];
  }
  return NULL;
}

/* "[F33] Xi Daolong" */
static void name_source(const Entry *source, Buffer *name) {
  buffer_addf(name, "[%s]", source->id);
  if (strcmp(source->id, source->title) != 0) buffer_addf(name, " %s", source->title);
}

/* The sources by name, as one fact of the word. */
static void add_source_names(const Story *story, const Entry *word, SheetPart *part) {
  Buffer plain = {0}, names = {0};
  for (size_t i = 0; i < word->source_count; i++) {
    const Entry *source = find_source(story, word->sources[i]);
    if (!source) continue;
    if (plain.length > 0) buffer_add_text(&plain, "; ");
    name_source(source, &plain);
  }
  if (plain.length > 0) {
    prose_escape(buffer_text(&plain), plain.length, &names);
    sheet_add_fact(part, "Source", buffer_text(&names));
  }
  buffer_free(&plain);
  buffer_free(&names);
}

/* The sources of the word, an entry each, which opens them. */
static void add_sources(const Story *story, const Entry *word, Sheet *sheet) {
  for (size_t i = 0; i < word->source_count; i++) {
    const Entry *source = find_source(story, word->sources[i]);
    if (!source) continue;
    Buffer name = {0};
    name_source(source, &name);
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, buffer_text(&name), NULL);
    sheet_opens(part, "glossary", source->id);
    buffer_free(&name);
  }
}

static void add_entry(const Story *story, Sheet *sheet, const Entry *entry, bool is_alone) {
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, entry->title, entry->text);
  sheet_set(&part->id, entry->id);
  sheet_set(&part->characters, entry->characters);
  sheet_set(&part->pinyin, entry->pinyin);
  if (is_alone) {
    add_sources(story, entry, sheet);
  } else {
    add_source_names(story, entry, part);
    if (entry->source_count > 0) sheet_opens(part, "glossary", entry->id);
  }
}

static void add_entries(const Story *story, Sheet *sheet, const char *heading, const Entry *entries,
                        size_t count, const char *id) {
  bool has_heading = id != NULL;
  for (size_t i = 0; i < count; i++) {
    if (id && strcmp(entries[i].id, id) != 0) continue;
    if (!has_heading) sheet_add(sheet, SHEET_HEADING, heading, NULL);
    has_heading = true;
    if (id && i > 0) sheet_set(&sheet->before, entries[i - 1].id);
    if (id && i + 1 < count) sheet_set(&sheet->after, entries[i + 1].id);
    add_entry(story, sheet, &entries[i], id != NULL);
  }
}

Sheet *sheet_glossary(Story *story, const char *id, Error *error) {
  Sheet *sheet = sheet_new("glossary", id, "Words and sources");
  size_t words, sources;
  const Entry *word = script_glossary(story_script(story), &words);
  const Entry *source = script_sources(story_script(story), &sources);
  add_entries(story, sheet, "Words", word, words, id);
  add_entries(story, sheet, "Sources", source, sources, id);
  return sheet_if_found(sheet, "term or source", id, error);
}
