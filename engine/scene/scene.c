/* A scene is a heap of strings with one owner. Nothing here decides anything: it frees what was
 * made, and reads the one piece of structure that a scene's id has, the period before its first
 * dot. */
#include "scene/scene.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"

Scene *scene_new(void) {
  Scene *scene = memory_new(sizeof *scene);
  scene->text = memory_copy("");
  return scene;
}

static void free_ask(Ask *ask) {
  for (size_t i = 0; i < ask->choice_count; i++) {
    free(ask->choices[i].id);
    free(ask->choices[i].text);
    free(ask->choices[i].closed);
    free(ask->choices[i].tag);
  }
  for (size_t i = 0; i < ask->mark_count; i++) free(ask->marks[i].text);
  for (size_t i = 0; i < ask->task_count; i++) {
    free(ask->tasks[i].id);
    free(ask->tasks[i].text);
  }
  free(ask->choices);
  free(ask->marks);
  free(ask->tasks);
  free(ask->id);
  free(ask->text);
  free(ask->title);
  free(ask->unit);
}

void scene_drop_ledger(Scene *scene) {
  for (size_t i = 0; i < scene->ledger_count; i++) {
    LedgerEntry *entry = &scene->ledger[i];
    free(entry->id);
    free(entry->label);
    free(entry->unit);
    free(entry->by);
    free(entry->at);
  }
  free(scene->ledger);
  scene->ledger = NULL;
  scene->ledger_count = 0;
}

static void free_act(Act *act) {
  if (!act) return;
  free(act->number);
  free(act->title);
  free(act->span);
  free(act->text);
  free(act->picture);
  free(act->picture_text);
  free(act);
}

char *scene_act_words(const Act *act) {
  Buffer words = {0};
  if (act->number) buffer_addf(&words, "Act %s: ", act->number);
  buffer_add_text(&words, act->title);
  return buffer_take(&words);
}

void scene_free(Scene *scene) {
  if (!scene) return;
  scene_drop_ledger(scene);
  free_ask(&scene->ask);
  free_act(scene->act);
  free(scene->id);
  free(scene->heading);
  free(scene->text);
  free(scene->picture);
  free(scene->picture_text);
  free(scene);
}

size_t scene_period_length(const char *scene_id) {
  return strcspn(scene_id, ".");
}

bool scene_same_period(const char *a, const char *b) {
  size_t length = scene_period_length(a);
  return length == scene_period_length(b) && strncmp(a, b, length) == 0;
}

bool scene_when(const char *text, char out[SCENE_WHEN_BYTES]) {
  static const char *const months[] = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
  out[0] = '\0';
  if (!text || strspn(text, "0123456789") != 4 || text[4] != '-') return false;
  if (strspn(text + 5, "0123456789") != 2 || (text[7] != '\0' && text[7] != '.')) return false;
  int month = (text[5] - '0') * 10 + text[6] - '0';
  if (month < 1 || month > 12) return false;
  snprintf(out, SCENE_WHEN_BYTES, "%s %.4s", months[month - 1], text);
  return true;
}

const char *scene_kind_word(AskKind kind) {
  switch (kind) {
    case ASK_CHOOSE: return "choose";
    case ASK_NUMBER: return "number";
    case ASK_ALLOCATE: return "allocate";
    case ASK_PAUSE: return "pause";
    case ASK_END: break;
  }
  return "end";
}
