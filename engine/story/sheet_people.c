/* The people, a line each: who they are, the last words to the player, where the desk believes them
 * to be. The scenario tells who is known (script/beside.h); what was said stands in the scenes, the
 * one that waits included. A person's own sheet lists the scenes in which they spoke. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "story/beside.h"
#include "story/said.h"
#include "story/sheet_kinds.h"

/* The scene of that index; the one that waits comes after the answered ones. NULL: no more. */
static const Scene *scene_at(const Story *story, size_t index) {
  if (index < story_count(story)) return story_moment(story, index).scene;
  return index == story_count(story) ? story_scene(story) : NULL;
}

/* Adds words that may run over several lines, as one. */
static void add_line(const Said *said, Buffer *words) {
  bool is_space = false;
  for (size_t i = 0; i < said->words_length; i++) {
    char sign = said->words[i];
    bool was_space = is_space;
    is_space = sign == ' ' || sign == '\n';
    if (!is_space) {
      buffer_add_char(words, sign);
    } else if (!was_space) {
      buffer_add_char(words, ' ');
    }
  }
}

/* Adds the words of `id` in a text, in their order, a paragraph each; only the last ones, where
 * that is wanted. */
static void add_words(const char *text, const char *id, bool only_last, Buffer *words) {
  Said said;
  while (said_next(&text, &said)) {
    if (!said_by(&said, id)) continue;
    if (only_last) buffer_clear(words);
    if (words->length > 0) buffer_add_text(words, "\n\n");
    add_line(&said, words);
  }
}

/* What their last words are called: with their month, where the scene is of one. */
static void label_last(const Scene *scene, Buffer *label) {
  char when[SCENE_WHEN_BYTES];
  buffer_add_text(label, "Last words to you");
  if (scene_when(scene->id, when)) buffer_addf(label, ", %s", when);
}

static void add_last_words(const Story *story, const char *id, SheetPart *part) {
  Buffer words = {0}, label = {0};
  for (size_t i = story_count(story) + 1; i > 0 && words.length == 0; i--) {
    const Scene *scene = scene_at(story, i - 1);
    if (!scene) continue;
    add_words(scene->text, id, true, &words);
    if (words.length == 0) continue;
    label_last(scene, &label);
    sheet_add_fact(part, buffer_text(&label), buffer_text(&words));
  }
  buffer_free(&words);
  buffer_free(&label);
}

static SheetPart *add_person(const Story *story, Sheet *sheet, const BesideEntry *person) {
  SheetPart *part = sheet_add(sheet, SHEET_ENTRY, person->title, NULL);
  sheet_set(&part->id, person->id);
  sheet_set(&part->characters, person->characters);
  sheet_set(&part->pinyin, person->pinyin);
  sheet_add_fact(part, "Who", person->text);
  add_last_words(story, person->id, part);
  if (person->at) sheet_add_fact(part, "Where, as far as the desk knows", person->at);
  return part;
}

/* ---- one person ---- */

/* Adds the scene that the answers `from` to before `to` share, where the person speaks in it. */
static void add_scene(const Story *story, Sheet *sheet, const char *id, size_t from, size_t to) {
  const Scene *first = scene_at(story, from);
  Buffer words = {0};
  char when[SCENE_WHEN_BYTES];
  for (size_t i = from; i < to; i++) add_words(scene_at(story, i)->text, id, false, &words);
  if (words.length > 0) {
    SheetPart *part = sheet_add(sheet, SHEET_ENTRY, first->heading ? first->heading : first->id,
                                buffer_text(&words));
    if (scene_when(first->id, when)) {
      part->at = memory_copy_bytes(first->id, scene_period_length(first->id));
    }
    if (from < story_count(story)) sheet_opens(part, "chronicle", first->id);
  }
  buffer_free(&words);
}

static void add_scenes(const Story *story, Sheet *sheet, const char *id) {
  size_t heading = sheet->count;
  sheet_add(sheet, SHEET_HEADING, "What they said to you", NULL);
  for (size_t i = 0; scene_at(story, i);) {
    size_t to = i + 1;
    const Scene *scene = scene_at(story, i), *next = scene_at(story, to);
    for (; next && strcmp(next->id, scene->id) == 0; next = scene_at(story, to)) to++;
    add_scene(story, sheet, id, i, to);
    i = to;
  }
  if (sheet->count > heading + 1) return;
  sheet_set(&sheet->parts[heading].title, "Nothing said to you yet");
}

static void add_neighbours(Sheet *sheet, const Beside *people, size_t index) {
  if (index > 0) sheet_set(&sheet->before, people->list[index - 1].id);
  if (index + 1 < people->count) sheet_set(&sheet->after, people->list[index + 1].id);
}

static void fill_one(const Story *story, Sheet *sheet, const Beside *people, const char *id) {
  for (size_t i = 0; i < people->count; i++) {
    const BesideEntry *person = &people->list[i];
    if (strcmp(person->id, id) != 0) continue;
    sheet_set(&sheet->title, person->title);
    add_person(story, sheet, person);
    add_scenes(story, sheet, id);
    add_neighbours(sheet, people, i);
  }
}

Sheet *sheet_people(Story *story, const char *id, Error *error) {
  Beside people = {0};
  Sheet *sheet = NULL;
  if (story_beside(story, BESIDE_PEOPLE, &people, error)) {
    sheet = sheet_new("people", id, "The people");
    if (id) fill_one(story, sheet, &people, id);
    for (size_t i = 0; !id && i < people.count; i++) {
      sheet_opens(add_person(story, sheet, &people.list[i]), "people", people.list[i].id);
    }
  }
  beside_free(&people);
  return sheet ? sheet_if_found(sheet, "person", id, error) : NULL;
}
