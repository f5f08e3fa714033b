/* An event's table becomes a struct. Every block that is made hangs on the script before the next
 * is, so that an error may jump out at any point. */
#include "script/inspect_host.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "script/fields.h"
#include "script/limits.h"
#include "script/plain.h"
#include "script/state.h"
#include "script/words.h"

enum { TAGS_MAX = 4096, PLACE_BYTES = 512 };

/* ---- what is asked ---- */

int inspect_push_request(lua_State *lua, const InspectRequest *request) {
  lua_createtable(lua, 0, 1);
  lua_createtable(lua, 0, 2);
  lua_pushboolean(lua, request->debrief);
  lua_setfield(lua, -2, "debrief");
  if (request->source) {
    lua_pushstring(lua, request->source);
    lua_setfield(lua, -2, "source");
  }
  lua_newtable(lua);
  for (size_t i = 0; i < request->lent_count; i++) {
    lua_pushboolean(lua, 1);
    lua_setfield(lua, -2, request->lent[i]);
  }
  lua_setfield(lua, -2, "lent");
  lua_setfield(lua, -2, "inspect");
  return 1;
}

/* ---- events ---- */

static void *keep(Inspection *inspection, void *block) {
  size_t count = inspection->owned_count;
  if ((count & (count - 1)) == 0) { /* 1, 2, 4, …: twice the room */
    size_t room = count == 0 ? 1 : 2 * count;
    inspection->owned = memory_grow(inspection->owned, room, sizeof *inspection->owned);
  }
  inspection->owned[inspection->owned_count++] = block;
  return block;
}

static const char *text_of(lua_State *lua, const char *name, TextKind kind, size_t most) {
  char *text = fields_text(lua, -1, "event", name, kind, most, false);
  return text ? keep(&script_of(lua)->inspection, text) : NULL;
}

static const char *words_of(lua_State *lua, const char *name) {
  return text_of(lua, name, TEXT_PLAIN, LIMIT_WORDS_BYTES);
}

/* An expression may stand in several lines. */
static const char *source_of(lua_State *lua, const char *name) {
  return text_of(lua, name, TEXT_MARKDOWN, LIMIT_STRING_BYTES);
}

static bool flag_of(lua_State *lua, const char *name) {
  return fields_flag(lua, -1, "event", name);
}

static const InspectChoice *choices_of(lua_State *lua, size_t *count) {
  *count = fields_list(lua, -1, "event", "choices", LIMIT_CHOICES);
  InspectChoice *choices = keep(&script_of(lua)->inspection, memory_new(*count * sizeof *choices));
  for (size_t i = 0; i < *count; i++) {
    fields_item(lua, "choice", i + 1);
    choices[i] = (InspectChoice){
        .id = words_of(lua, "id"),
        .text = words_of(lua, "text"),
        .when = source_of(lua, "when"),
        .open = source_of(lua, "open"),
        .closed = words_of(lua, "closed"),
        .when_is_function = flag_of(lua, "when_is_function"),
        .open_is_function = flag_of(lua, "open_is_function"),
        .has_effect = flag_of(lua, "effect"),
    };
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  return choices;
}

static const char *const *tags_of(lua_State *lua, size_t *count) {
  Inspection *inspection = &script_of(lua)->inspection;
  *count = fields_list(lua, -1, "event", "tags", TAGS_MAX);
  const char **tags = keep(inspection, memory_new(*count * sizeof *tags));
  for (size_t i = 0; i < *count; i++) {
    size_t length;
    lua_rawgeti(lua, -1, (lua_Integer)i + 1);
    const char *tag = words_need_text(lua, -1, "event", &length);
    tags[i] = keep(inspection, utf8_clean(tag, length, false));
    lua_pop(lua, 1);
  }
  lua_pop(lua, 1);
  return tags;
}

/* The event whose table is on top of the stack. */
static InspectEvent event_of(lua_State *lua) {
  InspectEvent event = {
      .id = words_of(lua, "id"),
      .at = text_of(lua, "at", TEXT_PLAIN, PLACE_BYTES),
      .when = source_of(lua, "when"),
      .when_is_function = flag_of(lua, "when_is_function"),
      .once = flag_of(lua, "once"),
      .has_enter = flag_of(lua, "enter"),
      .cites = flag_of(lua, "cites"),
      .who = words_of(lua, "who"),
      .place = words_of(lua, "place"),
      .form = words_of(lua, "form"),
      .picture = words_of(lua, "picture"),
      .heading = words_of(lua, "heading"),
      .text = text_of(lua, "text", TEXT_MARKDOWN, LIMIT_TEXT_BYTES),
  };
  event.has_text = event.text != NULL;
  event.tags = tags_of(lua, &event.tag_count);
  event.choices = choices_of(lua, &event.choice_count);
  event.has_choices = event.choice_count > 0;
  return event;
}

int inspect_event(lua_State *lua) {
  Script *script = script_of(lua);
  Inspection *inspection = &script->inspection;
  words_need_table(lua, 1, "event");
  if (!script->inspect || script->inspect->source) state_fail(lua, "no event is asked for");
  if (!lua_checkstack(lua, 20)) bounds_break(lua, BREACH_BLOCK);
  if (inspection->event_count == 0) script->text_bytes = 0;
  script->text_limit = LIMIT_PACKAGE_BYTES;
  lua_settop(lua, 1);
  InspectEvent event = event_of(lua);
  inspection->events = memory_grow(inspection->events, inspection->event_count + 1, sizeof event);
  inspection->events[inspection->event_count++] = event;
  return 0;
}

/* ---- a debrief ---- */

int inspect_debrief(lua_State *lua) {
  Script *script = script_of(lua);
  if (!script->inspect || !script->inspect->debrief) state_fail(lua, "no debrief is asked for");
  plain_take(lua, 1, &script->given);
  return 0;
}

/* ---- a verdict ---- */

/* Copies as much of a text as fits, whole characters. */
static void copy_text(lua_State *lua, int index, char *out, size_t size) {
  size_t length, used = 0, step;
  const char *text = words_need_text(lua, index, "verdict", &length);
  char *clean = utf8_clean(text, length, false);
  for (; utf8_decode(clean + used, &step) && used + step < size; used += step) {}
  memcpy(out, clean, used);
  out[used] = '\0';
  free(clean);
}

int inspect_verdict(lua_State *lua) {
  const InspectRequest *request = script_of(lua)->inspect;
  if (!request || !request->verdict) state_fail(lua, "no verdict is asked for");
  InspectVerdict *verdict = request->verdict;
  size_t length = strlen(request->source);
  lua_Integer from = words_need_whole(lua, 2, "verdict"), to = words_need_whole(lua, 3, "verdict");
  verdict->holds = false;
  copy_text(lua, 1, verdict->code, sizeof verdict->code);
  verdict->to = to > 0 && (size_t)to < length ? (size_t)to : length;
  verdict->from = from > 0 && (size_t)from < verdict->to ? (size_t)from : 0;
  copy_text(lua, 4, verdict->message, sizeof verdict->message);
  copy_text(lua, 5, verdict->fix, sizeof verdict->fix);
  return 0;
}

/* Calls a function of the prelude's; a breach of the limits is not caught. */
int inspect_attempt(lua_State *lua) {
  Script *script = script_of(lua);
  if (!script->inspect) state_fail(lua, "nothing is attempted here");
  int status = lua_pcall(lua, lua_gettop(lua) - 1, 1, 0);
  bool ours = script->bounds.breach == BREACH_NONE && lua_type(lua, -1) == LUA_TSTRING;
  if (status != LUA_OK && (status != LUA_ERRRUN || !ours)) lua_error(lua);
  if (status != LUA_OK) {
    script->bounds.telling = false;
    script->place[0] = '\0';
  }
  lua_pushboolean(lua, status == LUA_OK);
  lua_insert(lua, -2);
  return 2;
}
