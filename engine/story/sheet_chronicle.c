/* The whole game: what was said, asked and answered, in order. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "scene/answer.h"
#include "story/sheet_kinds.h"

/* Where an act begins: its name and when it was, and how it opened. */
static void add_border(Sheet *sheet, const Act *act) {
  if (!act) return;
  char *name = scene_act_words(act);
  Buffer words = {0};
  buffer_add_text(&words, name);
  if (act->span) buffer_addf(&words, ", %s", act->span);
  sheet_add(sheet, SHEET_HEADING, buffer_text(&words), NULL);
  if (act->text) sheet_add(sheet, SHEET_TEXT, NULL, act->text);
  buffer_free(&words);
  free(name);
}

static void add_moment(Sheet *sheet, Moment moment, size_t index) {
  const Scene *scene = moment.scene;
  add_border(sheet, scene->act);
  SheetPart *part = sheet_add(sheet, SHEET_ANSWER, scene->heading, scene->text);
  sheet_set(&part->id, scene->id);
  part->answer = index;
  part->at = memory_copy_bytes(scene->id, scene_period_length(scene->id));
  sheet_set(&part->question, scene->ask.text);
  if (scene->ask.kind != ASK_PAUSE) part->words = answer_words(&scene->ask, moment.answer);
}

Sheet *sheet_chronicle(Story *story, const char *id, Error *error) {
  Sheet *sheet = sheet_new("chronicle", id, "The game so far");
  for (size_t i = 0; i < story_count(story); i++) {
    Moment moment = story_moment(story, i);
    if (!id || strcmp(moment.scene->id, id) == 0) add_moment(sheet, moment, i);
  }
  return sheet_if_found(sheet, "answered scene", id, error);
}
