/* One function per part of a scene. Lists are allocated whole and zeroed first and counted at once,
 * so that scene_free() can free any half of them. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/build.h"
#include "script/fields.h"
#include "script/limits.h"

enum { WHAT_BYTES = 48 };

static void need_table(lua_State *lua, int index, const char *what) {
  if (lua_type(lua, index) != LUA_TTABLE) state_fail(lua, "%s has to be a table", what);
}

static void build_choices(lua_State *lua, Ask *ask, int table) {
  size_t count = fields_list(lua, table, "choose", "choices", LIMIT_CHOICES);
  ask->choices = memory_new(count * sizeof *ask->choices);
  ask->choice_count = count;
  bool open = false;
  for (size_t i = 0; i < count; i++) {
    Choice *choice = &ask->choices[i];
    char what[WHAT_BYTES];
    snprintf(what, sizeof what, "choice %zu", i + 1);
    fields_item(lua, "choice", i + 1);
    choice->id = fields_id(lua, -1, what, "id", false, true);
    choice->text = fields_text(lua, -1, what, "text", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    choice->closed = fields_text(lua, -1, what, "closed", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
    choice->tag = fields_text(lua, -1, what, "tag", TEXT_PLAIN, LIMIT_ID_BYTES, false);
    choice->aside = fields_flag(lua, -1, what, "aside");
    if (choice->closed && !*choice->closed) state_fail(lua, "%s is closed without a reason", what);
    if (!choice->closed) open = true;
    for (size_t k = 0; k < i; k++) {
      if (strcmp(ask->choices[k].id, choice->id) == 0) {
        state_fail(lua, "two choices have the id \"%s\"", choice->id);
      }
    }
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  if (!open) state_fail(lua, "choose %s: no choice is open", ask->id);
}

static void build_marks(lua_State *lua, Ask *ask, int table) {
  size_t count = fields_list(lua, table, "number", "marks", LIMIT_MARKS);
  ask->marks = memory_new(count * sizeof *ask->marks);
  ask->mark_count = count;
  for (size_t i = 0; i < count; i++) {
    fields_item(lua, "mark", i + 1);
    fields_number(lua, -1, "mark", "value", true, &ask->marks[i].value);
    ask->marks[i].text = fields_text(lua, -1, "mark", "text", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_step(lua_State *lua, Ask *ask, int table, const char *what) {
  fields_number(lua, table, what, "step", true, &ask->step);
  if (ask->step <= 0) state_fail(lua, "%s %s: step has to be above 0", what, ask->id);
  ask->unit = fields_text(lua, table, what, "unit", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
}

static void build_number(lua_State *lua, Ask *ask, int table) {
  build_step(lua, ask, table, "number");
  fields_number(lua, table, "number", "min", true, &ask->min);
  fields_number(lua, table, "number", "max", true, &ask->max);
  if (ask->min > ask->max) state_fail(lua, "number %s: min is above max", ask->id);
  build_marks(lua, ask, table);
}

/* The prelude has judged the figures in millionths; here they are held to it as far as doubles go:
 * a large quotient may miss its whole number by its own last bits. */
static bool is_multiple(double value, double step) {
  double steps = value / step;
  double slack = fmax(1e-9, fabs(steps) * 0x1p-51);
  return fmod(value, step) == 0 || fabs(steps - round(steps)) <= slack;
}

static void build_task(lua_State *lua, Ask *ask, Task *task, const char *what) {
  task->id = fields_id(lua, -1, what, "id", false, true);
  task->text = fields_text(lua, -1, what, "text", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
  fields_number(lua, -1, what, "min", true, &task->min);
  fields_number(lua, -1, what, "max", true, &task->max);
  task->has_need = fields_number(lua, -1, what, "need", false, &task->need);
  if (task->min < 0 || task->min > task->max) {
    state_fail(lua, "%s: min has to be from 0 to max", what);
  }
  if (!is_multiple(task->min, ask->step) || !is_multiple(task->max, ask->step)) {
    state_fail(lua, "%s: min and max have to be multiples of step", what);
  }
  task->has_now = fields_number(lua, -1, what, "now", false, &task->now);
  if (!task->has_now) return;
  if (task->now < task->min || task->now > task->max || !is_multiple(task->now, ask->step)) {
    state_fail(lua, "%s: now has to be a multiple of step from min to max", what);
  }
}

static void build_tasks(lua_State *lua, Ask *ask, int table) {
  build_step(lua, ask, table, "allocate");
  fields_number(lua, table, "allocate", "total", true, &ask->total);
  if (ask->total < 0 || !is_multiple(ask->total, ask->step)) {
    state_fail(lua, "allocate %s: total has to be a multiple of step", ask->id);
  }
  size_t count = fields_list(lua, table, "allocate", "tasks", LIMIT_TASKS);
  ask->tasks = memory_new(count * sizeof *ask->tasks);
  ask->task_count = count;
  double standing = 0; /* what the list begins with */
  for (size_t i = 0; i < count; i++) {
    char what[WHAT_BYTES];
    snprintf(what, sizeof what, "task %zu", i + 1);
    fields_item(lua, "task", i + 1);
    build_task(lua, ask, &ask->tasks[i], what);
    standing += ask->tasks[i].has_now ? ask->tasks[i].now : ask->tasks[i].min;
    for (size_t k = 0; k < i; k++) {
      if (strcmp(ask->tasks[k].id, ask->tasks[i].id) == 0) {
        state_fail(lua, "two tasks have the id \"%s\"", ask->tasks[i].id);
      }
    }
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  if (count == 0) state_fail(lua, "allocate %s has no tasks", ask->id);
  if (standing > ask->total) {
    state_fail(lua, "allocate %s: the mins and what stands come to more than the total", ask->id);
  }
}

static AskKind read_kind(lua_State *lua, int table) {
  static const AskKind kinds[] = {ASK_CHOOSE, ASK_NUMBER, ASK_ALLOCATE, ASK_PAUSE, ASK_END};
  if (fields_push(lua, table, "kind") == LUA_TSTRING) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
      if (strcmp(lua_tostring(lua, -1), scene_kind_word(kinds[i])) == 0) {
        lua_pop(lua, 1);
        return kinds[i];
      }
    }
  }
  state_fail(lua, "a question has no known kind");
}

static void build_ask(lua_State *lua, Ask *ask, int table) {
  need_table(lua, table, "a question");
  ask->kind = read_kind(lua, table);
  bool numbered = ask->kind == ASK_PAUSE; /* "pause#2" */
  ask->id = fields_id(lua, table, "a question", "id", numbered, true);
  ask->text = fields_text(lua, table, ask->id, "text", TEXT_MARKDOWN, LIMIT_TEXT_BYTES, false);
  switch (ask->kind) {
    case ASK_CHOOSE: build_choices(lua, ask, table); break;
    case ASK_NUMBER: build_number(lua, ask, table); break;
    case ASK_ALLOCATE: build_tasks(lua, ask, table); break;
    case ASK_PAUSE: ask->discuss = fields_flag(lua, table, "pause", "discuss"); break;
    case ASK_END:
      ask->title = fields_text(lua, table, "ending", "title", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
      break;
  }
}

static void build_entry(lua_State *lua, LedgerEntry *entry, const char *what) {
  entry->id = fields_id(lua, -1, what, "id", true, true);
  entry->label = fields_text(lua, -1, what, "label", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
  entry->unit = fields_text(lua, -1, what, "unit", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
  fields_number(lua, -1, what, "value", true, &entry->value);
  entry->by = fields_text(lua, -1, what, "by", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
  entry->at = fields_text(lua, -1, what, "at", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
  double answer = 0;
  if (fields_number(lua, -1, what, "answer", false, &answer)) entry->answer = (size_t)answer + 1;
}

static void build_ledger(lua_State *lua, Scene *scene, int table) {
  size_t count = fields_list(lua, table, "ledger", "ledger", LIMIT_LEDGER);
  scene->ledger = memory_new(count * sizeof *scene->ledger);
  scene->ledger_count = count;
  for (size_t i = 0; i < count; i++) {
    char what[WHAT_BYTES];
    snprintf(what, sizeof what, "ledger entry %zu", i + 1);
    fields_item(lua, "ledger entry", i + 1);
    build_entry(lua, &scene->ledger[i], what);
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static void build_act(lua_State *lua, Scene *scene, int table) {
  if (fields_push(lua, table, "act") != LUA_TNIL) {
    int at = lua_gettop(lua);
    need_table(lua, at, "an act");
    Act *act = scene->act = memory_new(sizeof *act);
    act->title = fields_text(lua, at, "an act", "title", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
    act->number = fields_text(lua, at, "an act", "number", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
    act->span = fields_text(lua, at, "an act", "span", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
    act->text = fields_text(lua, at, "an act", "text", TEXT_MARKDOWN, LIMIT_TEXT_BYTES, false);
    act->picture = fields_id(lua, at, "an act", "picture", true, false);
    act->picture_text = build_picture_text(script_of(lua), act->picture);
  }
  lua_pop(lua, 1);
}

static void replace_text(char **field, char *text) {
  free(*field);
  *field = text;
}

void build_scene(lua_State *lua, Script *script, int table) {
  table = lua_absindex(lua, table);
  need_table(lua, table, "a scene");
  if (!lua_checkstack(lua, 20)) bounds_break(lua, BREACH_BLOCK);
  script->text_bytes = 0;
  script->text_limit = LIMIT_SCENE_BYTES;
  scene_free(script->building);
  Scene *scene = script->building = scene_new();
  scene->id = fields_id(lua, table, "a scene", "id", true, true);
  scene->heading =
      fields_text(lua, table, scene->id, "heading", TEXT_PLAIN, LIMIT_WORDS_BYTES, false);
  replace_text(&scene->text,
               fields_text(lua, table, scene->id, "text", TEXT_MARKDOWN, LIMIT_TEXT_BYTES, true));
  scene->picture = fields_id(lua, table, scene->id, "picture", true, false);
  scene->picture_text = build_picture_text(script, scene->picture);
  scene->answers = script->answered;
  build_act(lua, scene, table);
  fields_push(lua, table, "ask");
  build_ask(lua, &scene->ask, lua_gettop(lua));
  lua_pop(lua, 1);
  build_ledger(lua, scene, table);
}
