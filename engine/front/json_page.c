/* Each page is an object that begins with its own name. First comes, as plain lists, what a program
 * asks for most: entries in the words and order of a scene's line, moments with their answers,
 * entries of the glossary. Then the sheet, which is all that a person can see on the page. */
#include "front/json_page.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "scene/answer.h"
#include "scene/scene_json.h"
#include "scene/sheet_json.h"
#include "story/sheets.h"

static bool is_wanted(const char *id, const char *wanted) {
  return !wanted || strcmp(id, wanted) == 0;
}

static void member(Buffer *out, const char *name, const char *text) {
  buffer_addf(out, ",\"%s\":", name);
  json_write_text(out, text);
}

static void member_if_set(Buffer *out, const char *name, const char *text) {
  if (text) member(out, name, text);
}

static void add_books(const Story *story, const char *id, Buffer *out) {
  const Scene *scene = story_scene(story);
  buffer_add_text(out, ",\"books\":[");
  size_t found = 0;
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (!is_wanted(scene->ledger[i].id, id)) continue;
    if (found++ > 0) buffer_add_char(out, ',');
    scene_json_entry(&scene->ledger[i], out);
  }
  buffer_add_char(out, ']');
}

static void add_why(const Story *story, const char *id, Buffer *out) {
  const Scene *scene = story_scene(story);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (!is_wanted(scene->ledger[i].id, id)) continue;
    buffer_add_text(out, ",\"entry\":");
    scene_json_entry(&scene->ledger[i], out);
    return;
  }
}

static void add_moment(Moment moment, Buffer *out) {
  const Scene *scene = moment.scene;
  buffer_addf(out, "{\"n\":%zu", scene->answers);
  member(out, "scene", scene->id);
  member_if_set(out, "heading", scene->heading);
  member(out, "text", scene->text);
  member(out, "kind", scene_kind_word(scene->ask.kind));
  member(out, "ask", scene->ask.id);
  member_if_set(out, "question", scene->ask.text);
  buffer_add_text(out, ",\"answer\":");
  json_write(out, moment.answer);
  char *words = answer_words(&scene->ask, moment.answer);
  member(out, "words", words);
  free(words);
  buffer_add_char(out, '}');
}

static void add_chronicle(const Story *story, const char *id, Buffer *out) {
  buffer_add_text(out, ",\"chronicle\":[");
  size_t found = 0;
  for (size_t i = 0; i < story_count(story); i++) {
    Moment moment = story_moment(story, i);
    if (!is_wanted(moment.scene->id, id)) continue;
    if (found++ > 0) buffer_add_char(out, ',');
    add_moment(moment, out);
  }
  buffer_add_char(out, ']');
}

/* The sources of a word's meaning. */
static void add_ids(char *const *ids, size_t count, Buffer *out) {
  for (size_t i = 0; i < count; i++) {
    buffer_add_text(out, i > 0 ? "," : ",\"source\":[");
    json_write_text(out, ids[i]);
  }
  if (count > 0) buffer_add_char(out, ']');
}

static void add_entries(const Entry *entries, size_t count, const char *id, Buffer *out) {
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    if (!is_wanted(entries[i].id, id)) continue;
    buffer_add_text(out, found++ > 0 ? ",{\"id\":" : "{\"id\":");
    json_write_text(out, entries[i].id);
    member(out, "title", entries[i].title);
    member_if_set(out, "text", entries[i].text);
    member_if_set(out, "characters", entries[i].characters);
    member_if_set(out, "pinyin", entries[i].pinyin);
    add_ids(entries[i].sources, entries[i].source_count, out);
    buffer_add_char(out, '}');
  }
}

static void add_glossary(const Story *story, const char *id, Buffer *out) {
  const Script *script = story_script(story);
  size_t terms = 0, sources = 0;
  const Entry *term = script_glossary(script, &terms);
  const Entry *source = script_sources(script, &sources);
  buffer_add_text(out, ",\"terms\":[");
  add_entries(term, terms, id, out);
  buffer_add_text(out, "],\"sources\":[");
  add_entries(source, sources, id, out);
  buffer_add_char(out, ']');
}

/* The people as the sheet has them: those of its entries that have an id, with who they are. */
static void add_people(const Sheet *sheet, Buffer *out) {
  buffer_add_text(out, ",\"people\":[");
  size_t found = 0;
  for (size_t i = 0; i < sheet->count; i++) {
    const SheetPart *part = &sheet->parts[i];
    if (part->kind != SHEET_ENTRY || !part->id) continue;
    buffer_add_text(out, found++ > 0 ? ",{\"id\":" : "{\"id\":");
    json_write_text(out, part->id);
    member(out, "name", part->title);
    member_if_set(out, "characters", part->characters);
    member_if_set(out, "pinyin", part->pinyin);
    if (part->fact_count > 0) member(out, "text", part->facts[0].text);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

static const struct {
  const char *name;
  void (*add)(const Story *story, const char *id, Buffer *out);
} lists[] = {
    {"books", add_books},
    {"why", add_why},
    {"chronicle", add_chronicle},
    {"glossary", add_glossary},
};

bool json_page(Story *story, const char *name, const char *id, Buffer *out, Error *error) {
  Sheet *sheet = story_sheet(story, name, id, error);
  if (!sheet) return false;
  buffer_addf(out, "{\"page\":{\"show\":\"%s\"", name);
  for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
    if (strcmp(lists[i].name, name) == 0) lists[i].add(story, id, out);
  }
  if (strcmp(name, "people") == 0) add_people(sheet, out);
  sheet_json_members(sheet, out);
  buffer_add_text(out, "}}");
  sheet_free(sheet);
  return true;
}
