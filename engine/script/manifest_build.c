/* The manifest and the two reference lists. As with a scene, each list is counted as soon as it is
 * allocated, and build_free_manifest() frees any half of it. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "script/build.h"
#include "script/fields.h"
#include "script/limits.h"

enum { TEXTS_MAX = 64, VALUES_MAX = 256, ENTRIES_MAX = 4096, WHAT_BYTES = 48 };

static const char *const manifest_word = "scenario";

/* A list of plain texts: authors, languages. */
static void build_texts(lua_State *lua, int table, const char *name, char ***texts, size_t *count) {
  size_t length = fields_list(lua, table, manifest_word, name, TEXTS_MAX);
  *texts = memory_new(length * sizeof **texts);
  *count = length;
  for (size_t i = 0; i < length; i++) {
    size_t bytes;
    if (lua_rawgeti(lua, -1, (lua_Integer)i + 1) != LUA_TSTRING) {
      state_fail(lua, "%s: %s has to be a list of texts", manifest_word, name);
    }
    const char *text = lua_tolstring(lua, -1, &bytes);
    if (bytes > LIMIT_WORDS_BYTES) state_fail(lua, "%s: %s is too long", manifest_word, name);
    (*texts)[i] = utf8_clean(text, bytes, false);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_values(lua_State *lua, ManifestOption *option) {
  size_t count = fields_list(lua, -1, option->id, "values", VALUES_MAX);
  option->values = memory_new(count * sizeof *option->values);
  option->value_count = count;
  bool standard = false;
  for (size_t i = 0; i < count; i++) {
    ManifestValue *value = &option->values[i];
    fields_item(lua, "value", i + 1);
    value->value = fields_text(lua, -1, option->id, "value", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    value->label = fields_text(lua, -1, option->id, "label", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    if (strcmp(value->value, option->standard) == 0) standard = true;
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  if (!standard) state_fail(lua, "option %s: its default is none of its values", option->id);
}

static void build_options(lua_State *lua, Manifest *manifest, int table) {
  size_t count = fields_list(lua, table, manifest_word, "options", LIMIT_OPTIONS);
  manifest->options = memory_new(count * sizeof *manifest->options);
  manifest->option_count = count;
  for (size_t i = 0; i < count; i++) {
    ManifestOption *option = &manifest->options[i];
    fields_item(lua, "option", i + 1);
    option->id = fields_id(lua, -1, "option", "id", false, true);
    option->text = fields_text(lua, -1, option->id, "text", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    option->standard =
        fields_text(lua, -1, option->id, "standard", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    build_values(lua, option);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_units(lua_State *lua, Manifest *manifest, int table) {
  size_t count = fields_list(lua, table, manifest_word, "units", LIMIT_OPTIONS);
  manifest->units = memory_new(count * sizeof *manifest->units);
  manifest->unit_count = count;
  for (size_t i = 0; i < count; i++) {
    ManifestUnit *unit = &manifest->units[i];
    double places = 0;
    fields_item(lua, "unit", i + 1);
    unit->id = fields_id(lua, -1, "unit", "id", false, true);
    unit->name = fields_text(lua, -1, unit->id, "name", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    unit->metric = fields_text(lua, -1, unit->id, "metric", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
    fields_number(lua, -1, unit->id, "factor", unit->metric != NULL, &unit->factor);
    fields_number(lua, -1, unit->id, "places", unit->metric != NULL, &places);
    bool is_good = !unit->metric || (unit->factor > 0 && places >= 0 && places <= 6);
    if (!is_good) state_fail(lua, "unit %s: its metric twin needs a factor above 0", unit->id);
    unit->places = (int)places;
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_months(lua_State *lua, Manifest *manifest, int table) {
  manifest->first_month =
      fields_text(lua, table, manifest_word, "first_month", TEXT_PLAIN, LIMIT_ID_BYTES, false);
  manifest->last_month =
      fields_text(lua, table, manifest_word, "last_month", TEXT_PLAIN, LIMIT_ID_BYTES, false);
  fields_number(lua, table, manifest_word, "text_words", false, &manifest->text_words);
  fields_number(lua, table, manifest_word, "choice_words", false, &manifest->choice_words);
}

static int compare_entries(const void *a, const void *b) {
  return strcmp(((const Entry *)a)->id, ((const Entry *)b)->id);
}

/* The entry's words in Chinese, and where its meaning was taken from. */
static void build_origin(lua_State *lua, Entry *entry) {
  entry->characters =
      fields_text(lua, -1, entry->id, "characters", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
  entry->pinyin = fields_text(lua, -1, entry->id, "pinyin", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
  build_texts(lua, -1, "source", &entry->sources, &entry->source_count);
}

static void build_entries(lua_State *lua, int table, const char *name, Entries *entries) {
  Script *script = script_of(lua);
  snprintf(script->place, sizeof script->place, "%s.lua:1", name);
  size_t count = fields_list(lua, table, manifest_word, name, ENTRIES_MAX);
  entries->list = memory_new(count * sizeof *entries->list);
  entries->count = count;
  for (size_t i = 0; i < count; i++) {
    Entry *entry = &entries->list[i];
    fields_item(lua, name, i + 1);
    entry->id = fields_id(lua, -1, name, "id", true, true);
    entry->title = fields_text(lua, -1, entry->id, "title", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    entry->text = fields_text(lua, -1, entry->id, "text", TEXT_MARKDOWN, LIMIT_WORDS_BYTES, true);
    build_origin(lua, entry);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  if (count > 1) qsort(entries->list, count, sizeof *entries->list, compare_entries);
}

char *build_picture_text(const Script *script, const char *name) {
  const Entries *pictures = &script->pictures;
  if (!name || pictures->count == 0) return NULL;
  Entry wanted = {.id = (char *)(uintptr_t)name};
  const Entry *found =
      bsearch(&wanted, pictures->list, pictures->count, sizeof *pictures->list, compare_entries);
  return found && *found->text ? memory_copy(found->text) : NULL;
}

/* A language is a part of file names: letters, digits, '-' and '_' alone. */
static void check_languages(lua_State *lua, Manifest *manifest) {
  if (manifest->language_count == 0) {
    manifest->languages = memory_grow(manifest->languages, 1, sizeof *manifest->languages);
    manifest->languages[0] = memory_copy("en");
    manifest->language_count = 1;
  }
  for (size_t i = 0; i < manifest->language_count; i++) {
    const char *language = manifest->languages[i];
    static const char letters[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    if (!*language || language[strspn(language, letters)]) {
      state_fail(lua, "scenario: \"%s\" is no language", language);
    }
  }
}

/* Where the author wrote `scenario { ... }`, where the prelude says so. */
static void note_place(lua_State *lua, Script *script, int table) {
  char *at =
      fields_text(lua, table, manifest_word, "at", TEXT_PLAIN, sizeof script->place - 1, false);
  if (!at) return;
  snprintf(script->place, sizeof script->place, "%s", at);
  free(at);
}

static void check_id(lua_State *lua, const Script *script) {
  if (strcmp(script->manifest.id, script->name) == 0) return;
  state_fail(lua,
             "the scenario's id is \"%s\" but its folder is called \"%s\": they have to be equal; "
             "rename the folder, or change the id",
             script->manifest.id, script->name);
}

/* What it is called and what a title screen says of it. */
static void build_words(lua_State *lua, Script *script, int table) {
  Manifest *manifest = &script->manifest;
  note_place(lua, script, table);
  manifest->id = fields_id(lua, table, manifest_word, "id", false, true);
  check_id(lua, script);
  manifest->title =
      fields_text(lua, table, manifest_word, "title", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
  manifest->version =
      fields_text(lua, table, manifest_word, "version", TEXT_PLAIN, LIMIT_ID_BYTES, true);
  build_texts(lua, table, "authors", &manifest->authors, &manifest->author_count);
  build_texts(lua, table, "languages", &manifest->languages, &manifest->language_count);
  check_languages(lua, manifest);
  manifest->summary =
      fields_text(lua, table, manifest_word, "summary", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
  manifest->picture = fields_id(lua, table, manifest_word, "picture", true, false);
  fields_number(lua, table, manifest_word, "minutes", false, &manifest->minutes);
  if (manifest->minutes < 0) state_fail(lua, "scenario: minutes has to be above 0");
  manifest->content_note =
      fields_text(lua, table, manifest_word, "note", TEXT_MARKDOWN, LIMIT_TEXT_BYTES, false);
}

void build_manifest(lua_State *lua, Script *script, int table) {
  Manifest *manifest = &script->manifest;
  table = lua_absindex(lua, table);
  if (lua_type(lua, table) != LUA_TTABLE) state_fail(lua, "a manifest has to be a table");
  if (!lua_checkstack(lua, 20)) bounds_break(lua, BREACH_BLOCK);
  script->text_bytes = 0;
  script->text_limit = LIMIT_REFERENCE_BYTES;
  build_words(lua, script, table);
  build_options(lua, manifest, table);
  build_units(lua, manifest, table);
  build_months(lua, manifest, table);
  manifest->simulates = fields_flag(lua, table, manifest_word, "simulates");
  build_texts(lua, table, "policies", &manifest->policies, &manifest->policy_count);
  build_texts(lua, table, "players", &manifest->players, &manifest->player_count);
  build_bookshelf(lua, &manifest->shelf, table);
  build_entries(lua, table, "glossary", &script->glossary);
  build_entries(lua, table, "sources", &script->sources);
  build_entries(lua, table, "pictures", &script->pictures);
  manifest->picture_text = build_picture_text(script, manifest->picture);
  script->place[0] = '\0';
}

static void free_texts(char **texts, size_t count) {
  for (size_t i = 0; i < count; i++) free(texts[i]);
  free(texts);
}

static void free_options(Manifest *manifest) {
  for (size_t i = 0; i < manifest->option_count; i++) {
    ManifestOption *option = &manifest->options[i];
    for (size_t k = 0; k < option->value_count; k++) {
      free(option->values[k].value);
      free(option->values[k].label);
    }
    free(option->values);
    free(option->id);
    free(option->text);
    free(option->standard);
  }
  free(manifest->options);
}

static void free_units(Manifest *manifest) {
  for (size_t i = 0; i < manifest->unit_count; i++) {
    free(manifest->units[i].id);
    free(manifest->units[i].name);
    free(manifest->units[i].metric);
  }
  free(manifest->units);
}

static void free_entries(Entries *entries) {
  for (size_t i = 0; i < entries->count; i++) {
    free(entries->list[i].id);
    free(entries->list[i].title);
    free(entries->list[i].text);
    free(entries->list[i].characters);
    free(entries->list[i].pinyin);
    free_texts(entries->list[i].sources, entries->list[i].source_count);
  }
  free(entries->list);
}

void build_free_manifest(Script *script) {
  Manifest *manifest = &script->manifest;
  free(manifest->id);
  free(manifest->title);
  free(manifest->version);
  free(manifest->summary);
  free(manifest->picture);
  free(manifest->picture_text);
  free(manifest->content_note);
  free(manifest->first_month);
  free(manifest->last_month);
  free_texts(manifest->authors, manifest->author_count);
  free_texts(manifest->languages, manifest->language_count);
  free_texts(manifest->policies, manifest->policy_count);
  free_texts(manifest->players, manifest->player_count);
  free_options(manifest);
  bookshelf_free(&manifest->shelf);
  free_units(manifest);
  free_entries(&script->glossary);
  free_entries(&script->sources);
  free_entries(&script->pictures);
}
