/* Each page is an object that begins with its own name; what is in it is read off the story as it
 * stands, and written in the same words and order as in a scene's line. */
#include "front/json_page.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "scene/answer.h"
#include "scene/scene_json.h"

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

/* Ends a list that `found` items were written to: true unless one was wanted and none was it. */
static bool end_list(Buffer *out, const char *what, const char *wanted, size_t found,
                     Error *error) {
  buffer_add_char(out, ']');
  if (found > 0 || !wanted) return true;
  error_set(error, "there is no %s \"%.60s\" here", what, wanted);
  return false;
}

static bool add_books(const Story *story, const char *id, Buffer *out, Error *error) {
  const Scene *scene = story_scene(story);
  buffer_add_text(out, ",\"books\":[");
  size_t found = 0;
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (!is_wanted(scene->ledger[i].id, id)) continue;
    if (found++ > 0) buffer_add_char(out, ',');
    scene_json_entry(&scene->ledger[i], out);
  }
  return end_list(out, "book", id, found, error);
}

static bool add_why(const Story *story, const char *id, Buffer *out, Error *error) {
  if (!id) {
    error_set(error, "\"why\" needs the id of a book: {\"show\":\"why\",\"id\":\"grain\"}");
    return false;
  }
  const Scene *scene = story_scene(story);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (!is_wanted(scene->ledger[i].id, id)) continue;
    buffer_add_text(out, ",\"entry\":");
    scene_json_entry(&scene->ledger[i], out);
    return true;
  }
  error_set(error, "there is no book \"%.60s\" here", id);
  return false;
}

/* Who there is to be asked: scenarios cannot say yet. */
static bool add_people(const Story *story, const char *id, Buffer *out, Error *error) {
  (void)story;
  buffer_add_text(out, ",\"people\":[");
  return end_list(out, "person", id, 0, error);
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

static bool add_chronicle(const Story *story, const char *id, Buffer *out, Error *error) {
  buffer_add_text(out, ",\"chronicle\":[");
  size_t found = 0;
  for (size_t i = 0; i < story_count(story); i++) {
    Moment moment = story_moment(story, i);
    if (!is_wanted(moment.scene->id, id)) continue;
    if (found++ > 0) buffer_add_char(out, ',');
    add_moment(moment, out);
  }
  return end_list(out, "answered scene", id, found, error);
}

static size_t add_entries(const Entry *entries, size_t count, const char *id, Buffer *out) {
  size_t found = 0;
  for (size_t i = 0; i < count; i++) {
    if (!is_wanted(entries[i].id, id)) continue;
    buffer_add_text(out, found++ > 0 ? ",{\"id\":" : "{\"id\":");
    json_write_text(out, entries[i].id);
    member(out, "title", entries[i].title);
    member_if_set(out, "text", entries[i].text);
    buffer_add_char(out, '}');
  }
  return found;
}

static bool add_glossary(const Story *story, const char *id, Buffer *out, Error *error) {
  const Script *script = story_script(story);
  size_t terms = 0, sources = 0;
  const Entry *term = script_glossary(script, &terms);
  const Entry *source = script_sources(script, &sources);
  buffer_add_text(out, ",\"terms\":[");
  size_t found = add_entries(term, terms, id, out);
  buffer_add_text(out, "],\"sources\":[");
  found += add_entries(source, sources, id, out);
  return end_list(out, "term or source", id, found, error);
}

typedef struct PageKind {
  const char *name;
  bool (*add)(const Story *story, const char *id, Buffer *out, Error *error);
} PageKind;

static const PageKind pages[] = {
    {"books", add_books},         {"why", add_why},           {"people", add_people},
    {"chronicle", add_chronicle}, {"glossary", add_glossary},
};

bool json_page(const Story *story, const char *name, const char *id, Buffer *out, Error *error) {
  for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
    if (strcmp(pages[i].name, name) != 0) continue;
    Buffer page = {0};
    buffer_addf(&page, "{\"page\":{\"show\":\"%s\"", name);
    bool added = pages[i].add(story, id, &page, error);
    buffer_add_text(&page, "}}");
    if (added) buffer_add(out, page.bytes, page.length);
    buffer_free(&page);
    return added;
  }
  error_set(error, "there is no page \"%.60s\": show takes books, why, people, chronicle, glossary",
            name);
  return false;
}
