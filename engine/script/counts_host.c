/* What the counters cost must not be the scenario's: an arm's three instructions are given back to
 * the budget, and why a condition failed is found out in a thread that nobody counts, with the
 * allocations put back afterwards. */
#include "script/counts_host.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "script/counts.h"
#include "script/fields.h"
#include "script/limits.h"
#include "script/words.h"

enum {
  ARM_STEPS = 3,
  WHEN_STEPS = 12,
  CHOICE_STEPS = 48,
  SAID_STEPS = 8,
  WROTE_STEPS = 10,
  EVENTS_MOST = 1 << 16
};

int counts_arm(lua_State *lua) {
  Script *script = script_of(lua);
  lua_Integer arm = lua_tointeger(lua, 1);
  Counts *counts = script->counts;
  script->bounds.budget += ARM_STEPS;
  if (counts && arm >= 0 && (size_t)arm < counts->arm_count) counts->arms[arm].times++;
  return 0;
}

static size_t index_of(lua_State *lua) {
  lua_Integer index = words_need_whole(lua, 1, "count");
  if (index < 1 || index > EVENTS_MOST) state_fail(lua, "count: there is no such event");
  return (size_t)index - 1;
}

static CountedEvent *event_of(lua_State *lua) {
  Counts *counts = script_of(lua)->counts;
  size_t index = index_of(lua);
  if (index >= counts->event_count) state_fail(lua, "count: there is no such event");
  return &counts->events[index];
}

/* ---- declaring ---- */

static void take_choices(lua_State *lua, CountedEvent *event) {
  size_t count = fields_list(lua, 2, "event", "choices", LIMIT_CHOICES);
  event->choices = memory_new(count * sizeof *event->choices);
  for (size_t i = 0; i < count; i++) {
    size_t length;
    lua_rawgeti(lua, -1, (lua_Integer)i + 1);
    event->choices[i] = memory_copy(words_need_text(lua, -1, "event", &length));
    event->choice_count = i + 1;
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
}

static size_t take_byte(lua_State *lua, const char *name) {
  double number = 0;
  fields_number(lua, 2, "event", name, false, &number);
  return number > 0 ? (size_t)number : 0;
}

/* An event that a game before has declared. */
static int known_event(lua_State *lua, const CountedEvent *event) {
  size_t length;
  fields_push(lua, 2, "id");
  bool same = strcmp(words_need_text(lua, -1, "event", &length), event->id) == 0;
  if (!same) state_fail(lua, "the events were changed while they were tested");
  return 0;
}

static int count_event(lua_State *lua) {
  Script *script = script_of(lua);
  Counts *counts = script->counts;
  words_need_table(lua, 2, "event");
  size_t index = index_of(lua);
  if (index < counts->event_count) return known_event(lua, &counts->events[index]);
  if (index > counts->event_count) state_fail(lua, "count: events come in order");
  counts->events = memory_grow(counts->events, index + 1, sizeof *counts->events);
  CountedEvent *event = &counts->events[counts->event_count++];
  *event = (CountedEvent){0};
  script->text_bytes = 0;
  script->text_limit = LIMIT_REFERENCE_BYTES;
  event->id = fields_text(lua, 2, "event", "id", TEXT_PLAIN, LIMIT_ID_BYTES, true);
  event->at = fields_text(lua, 2, "event", "at", TEXT_PLAIN, LIMIT_WORDS_BYTES, true);
  /* As it is, for parts are told by their bytes. */
  event->when = fields_text(lua, 2, "event", "when", TEXT_MARKDOWN, LIMIT_WORDS_BYTES, false);
  size_t from = take_byte(lua, "from");
  if (from > 0) event->month = (CountedPart){.from = from - 1, .to = take_byte(lua, "to")};
  take_choices(lua, event);
  return 0;
}

static int count_blame(lua_State *lua) {
  if (lua_type(lua, 1) != LUA_TFUNCTION) state_fail(lua, "count: this is no function");
  Script *script = script_of(lua);
  lua_settop(lua, 1);
  script->aside = lua_newthread(lua);
  lua_sethook(script->aside, NULL, 0, 0);
  lua_rawsetp(lua, LUA_REGISTRYINDEX, &script->aside); /* anchored as long as the state lives */
  lua_xmove(lua, script->aside, 1);
  return 0;
}

/* ---- counting ---- */

/* Which part of the prepared condition at index `at` made it false, with what is lent behind it;
 * both 0 where that cannot be told. */
static void find_blame(lua_State *lua, int at, size_t *from, size_t *to) {
  Script *script = script_of(lua);
  lua_State *aside = script->aside;
  uint64_t steps = script->bounds.steps;
  size_t spare_bytes = script->bounds.spare_bytes;
  lua_pushvalue(aside, 1);
  lua_pushvalue(lua, at);
  lua_pushvalue(lua, at + 1);
  lua_xmove(lua, aside, 2);
  if (lua_pcall(aside, 2, 2, 0) == LUA_OK && lua_type(aside, -1) == LUA_TNUMBER) {
    *from = (size_t)lua_tonumber(aside, -2) - 1;
    *to = (size_t)lua_tonumber(aside, -1);
  }
  lua_settop(aside, 1);
  script->bounds.steps = steps;
  script->bounds.spare_bytes = spare_bytes;
}

static int count_when(lua_State *lua) {
  CountedEvent *event = event_of(lua);
  event->asked++;
  script_of(lua)->bounds.budget += WHEN_STEPS;
  if (lua_toboolean(lua, 2)) {
    event->held++;
    return 0;
  }
  if (event->met > 0) return 0; /* what stands in the way is asked of those never met */
  size_t from = 0, to = 0;
  lua_settop(lua, 4); /* nothing is lent to it */
  if (lua_type(lua, 3) == LUA_TTABLE && script_of(lua)->aside) find_blame(lua, 3, &from, &to);
  counts_part(event, from, to)->times++;
  return 0;
}

/* NAME.QUESTION.CHOICE of the arguments, in the scratch buffer. */
static const char *choice_name(lua_State *lua) {
  size_t length;
  Buffer *name = &script_of(lua)->scratch;
  lua_Integer skip = words_need_whole(lua, 2, "count");
  buffer_clear(name);
  const char *scene = words_need_text(lua, 1, "count", &length);
  bool has_name = skip >= 0 && (size_t)skip < length && scene[skip] == '.';
  buffer_add_text(name, has_name ? scene + skip + 1 : scene);
  for (int i = 3; i <= 4; i++) {
    buffer_add_char(name, '.');
    buffer_add_text(name, words_need_text(lua, i, "count", &length));
  }
  return buffer_text(name);
}

static int count_choice(lua_State *lua) {
  enum { HELD = 5, SOURCE, PREPARED, LENT };
  Script *script = script_of(lua);
  lua_settop(lua, LENT);
  const char *source = lua_type(lua, SOURCE) == LUA_TSTRING ? lua_tostring(lua, SOURCE) : NULL;
  CountedEvent *choice = counts_choice(script->counts, choice_name(lua), source);
  script->bounds.budget += CHOICE_STEPS;
  choice->asked++;
  if (lua_toboolean(lua, HELD)) {
    choice->held++;
    return 0;
  }
  if (choice->held > 0) return 0; /* what stands in the way is asked of those never open */
  size_t from = 0, to = 0;
  if (lua_type(lua, PREPARED) == LUA_TTABLE && script->aside) {
    find_blame(lua, PREPARED, &from, &to);
  }
  counts_part(choice, from, to)->times++;
  return 0;
}

static void add_steps(Script *script) {
  Counts *counts = script->counts;
  uint64_t now = script->bounds.steps;
  if (!counts->playing || now < counts->steps_before) return;
  uint64_t more = now - counts->steps_before;
  counts->steps_before = now;
  counts->playing->steps += more;
  counts->playing_steps += more;
  if (counts->playing_steps > counts->playing->steps_most) {
    counts->playing->steps_most = counts->playing_steps;
  }
}

static void tell(const Counts *counts, CountedStep step, const char *name, const Value *value) {
  if (counts->told) counts->told(counts->told_context, step, name, value);
}

/* What stands at an index, in `value`; its text is Lua's. Anything but plain data is null. */
static void take_value(lua_State *lua, int index, Value *value) {
  *value = (Value){.kind = VALUE_NULL};
  switch (lua_type(lua, index)) {
    case LUA_TBOOLEAN:
      value->kind = VALUE_BOOL;
      value->boolean = lua_toboolean(lua, index) != 0;
      break;
    case LUA_TNUMBER:
      value->kind = VALUE_NUMBER;
      value->number = lua_tonumber(lua, index);
      break;
    case LUA_TSTRING:
      value->kind = VALUE_TEXT;
      value->text = (char *)(uintptr_t)lua_tostring(lua, index);
      break;
    default: break;
  }
}

static int count_met(lua_State *lua) {
  Script *script = script_of(lua);
  Counts *counts = script->counts;
  Value month;
  counts->playing = event_of(lua);
  counts->playing->met++;
  counts->playing_steps = 0;
  counts->steps_before = script->bounds.steps;
  take_value(lua, 2, &month);
  tell(counts, COUNTED_MET, counts->playing->id, &month);
  return 0;
}

static int count_left(lua_State *lua) {
  Script *script = script_of(lua);
  add_steps(script);
  script->counts->playing = NULL;
  tell(script->counts, COUNTED_LEFT, NULL, NULL);
  return 0;
}

static int count_said(lua_State *lua) {
  Script *script = script_of(lua);
  size_t length;
  script->bounds.budget += SAID_STEPS;
  tell(script->counts, COUNTED_SAID, words_need_text(lua, 1, "count", &length), NULL);
  return 0;
}

static int count_wrote(lua_State *lua) {
  Script *script = script_of(lua);
  size_t length;
  Value value;
  script->bounds.budget += WROTE_STEPS;
  if (!script->counts->told) return 0;
  buffer_clear(&script->scratch);
  buffer_add_text(&script->scratch, words_need_text(lua, 1, "count", &length));
  buffer_add_char(&script->scratch, '.');
  buffer_add_text(&script->scratch, words_need_text(lua, 2, "count", &length));
  take_value(lua, 3, &value);
  tell(script->counts, COUNTED_WROTE, buffer_text(&script->scratch), &value);
  return 0;
}

void counts_pause(Script *script) {
  if (script->counts) add_steps(script);
}

void counts_resume(Script *script) {
  if (script->counts) script->counts->steps_before = 0;
}

void counts_open(lua_State *lua, Script *script) {
  static const struct {
    const char *name;
    lua_CFunction function;
  } functions[] = {{"event", count_event},   {"blame", count_blame}, {"when", count_when},
                   {"choice", count_choice}, {"met", count_met},     {"left", count_left},
                   {"said", count_said},     {"wrote", count_wrote}};
  if (!script->counts) return;
  script->counts->playing = NULL;
  lua_newtable(lua);
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; i++) {
    lua_pushcfunction(lua, functions[i].function);
    lua_setfield(lua, -2, functions[i].name);
  }
  lua_setfield(lua, -2, "count");
}
