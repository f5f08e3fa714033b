/* The hot side of simulate: a run's numbers go straight from the author's tables into an array of
 * doubles and a buffer of CSV, without a copy in between. What is no number and no row is only
 * pointed at; the prelude says what is wrong with it. */
#include "script/simulate_host.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/csv.h"
#include "base/utf8.h"
#include "script/limits.h"
#include "script/state.h"
#include "script/words.h"

enum { CELL_STEPS = 4, BYTES_PER_STEP = 8, AT = 1, GIVEN = 2 };

/* The call that is being answered. */
static SimulateCall *call_of(lua_State *lua, int step) {
  SimulateCall *call = script_of(lua)->call;
  if (!call || (int)call->step != step) state_fail(lua, "simulate: this does not belong here");
  return call;
}

/* ---- open ---- */

static void push_choices(lua_State *lua, const SimulateRequest *request) {
  lua_newtable(lua);
  for (size_t i = 0; i < request->set_count; i++) {
    lua_createtable(lua, 2, 0);
    lua_pushstring(lua, request->set[i].key);
    lua_rawseti(lua, -2, 1);
    lua_pushstring(lua, request->set[i].value);
    lua_rawseti(lua, -2, 2);
    lua_rawseti(lua, -2, (lua_Integer)i + 1);
  }
}

int simulate_push_request(lua_State *lua) {
  const SimulateRequest *request = call_of(lua, SIMULATE_OPEN)->request;
  lua_createtable(lua, 0, 1);
  lua_createtable(lua, 0, 4);
  lua_pushinteger(lua, (lua_Integer)request->runs);
  lua_setfield(lua, -2, "runs");
  lua_pushinteger(lua, (lua_Integer)request->seed);
  lua_setfield(lua, -2, "seed");
  lua_pushstring(lua, request->policy); /* NULL pushes nil */
  lua_setfield(lua, -2, "policy");
  push_choices(lua, request);
  lua_setfield(lua, -2, "set");
  lua_setfield(lua, -2, "simulate");
  return 1;
}

/* Adds a text as a field that is safe to show. Newlines stay: CSV has a way to write them. */
static void add_text(Buffer *out, const char *text, size_t length, size_t columns) {
  char *clean = utf8_clean(text, length, true);
  if (columns == 1 && !*clean) {
    buffer_add_text(out, "\"\""); /* an empty line would be read as no row */
  } else {
    csv_add_field(out, clean);
  }
  free(clean);
}

static void add_head(lua_State *lua, Buffer *head, size_t columns) {
  for (size_t i = 1; i <= columns; i++) {
    size_t length;
    lua_rawgeti(lua, 1, (lua_Integer)i);
    const char *name = words_need_text(lua, -1, "plan", &length);
    if (i > 1) buffer_add_char(head, ',');
    add_text(head, name, length, columns);
    lua_pop(lua, 1);
  }
  buffer_add_char(head, '\n');
}

int simulate_plan(lua_State *lua) {
  const SimulateCall *call = call_of(lua, SIMULATE_OPEN);
  words_need_table(lua, 1, "plan");
  size_t columns = lua_rawlen(lua, 1);
  lua_Integer runs = words_need_whole(lua, 2, "plan");
  lua_Integer sums = words_need_whole(lua, 3, "plan");
  bool good = columns >= 1 && columns <= LIMIT_COLUMNS && runs >= 1 && runs <= SIMULATE_RUNS_MOST &&
              sums >= 0 && sums <= LIMIT_SUMS;
  if (!good) state_fail(lua, "simulate: this is no plan");
  script_of(lua)->plan =
      (SimulatePlan){.runs = (uint64_t)runs, .columns = columns, .sums = (size_t)sums};
  if (call->rows) add_head(lua, call->rows, columns);
  return 0;
}

int simulate_refuse(lua_State *lua) {
  size_t length;
  error_set_usage(call_of(lua, SIMULATE_OPEN)->refusal, "%s",
                  words_need_text(lua, 1, "refuse", &length));
  return 0;
}

/* ---- what a run gives ---- */

/* Where an error is, as long as one of ours reads what an author's function gave. */
static void begin_reading(lua_State *lua) {
  size_t length;
  Script *script = script_of(lua);
  lua_settop(lua, GIVEN);
  const char *at = words_need_text(lua, AT, "at", &length);
  if (length < sizeof script->place) memcpy(script->place, at, length + 1);
}

static void end_reading(lua_State *lua) {
  script_of(lua)->place[0] = '\0';
}

static bool read_sum(lua_State *lua, size_t index, double *sum) {
  bool is_number = lua_rawgeti(lua, GIVEN, (lua_Integer)index) == LUA_TNUMBER;
  *sum = is_number ? lua_tonumber(lua, -1) : NAN;
  lua_pop(lua, 1);
  return isfinite(*sum);
}

int simulate_sums(lua_State *lua) {
  const SimulateCall *call = call_of(lua, SIMULATE_RUN);
  size_t count = script_of(lua)->plan.sums, refused = 0;
  begin_reading(lua);
  words_need_table(lua, GIVEN, "sums");
  bounds_charge(lua, count);
  bool as_planned = lua_rawlen(lua, GIVEN) == count;
  for (size_t i = 1; as_planned && i <= count && !refused; i++) {
    if (!read_sum(lua, i, &call->sums[i - 1])) refused = i;
  }
  end_reading(lua);
  if (as_planned && !refused) return 0;
  lua_pushinteger(lua, (lua_Integer)refused);
  return 1;
}

static void add_number(lua_State *lua, Buffer *out, double number) {
  char text[NUMBER_TEXT_BYTES];
  if (lua_isinteger(lua, -1)) {
    buffer_addf(out, "%lld", lua_tointeger(lua, -1));
  } else {
    number_text(number, text);
    buffer_add_text(out, text);
  }
}

/* The value on top of the stack as a field; false where it is none. */
static bool add_cell(lua_State *lua, Buffer *out, size_t columns) {
  if (lua_type(lua, -1) == LUA_TNUMBER) {
    double number = lua_tonumber(lua, -1);
    if (!isfinite(number)) return false;
    add_number(lua, out, number);
    return true;
  }
  if (lua_type(lua, -1) != LUA_TSTRING) return false;
  size_t length;
  const char *text = lua_tolstring(lua, -1, &length);
  if (!utf8_is_valid(text, length)) return false;
  bounds_charge(lua, length / BYTES_PER_STEP);
  add_text(out, text, length, columns);
  return true;
}

/* Adds the row on top of the stack. Returns the index of a value that is none, 0 where the whole is
 * no row of as many, or -1 where all is well. */
static lua_Integer add_row(lua_State *lua, Buffer *out, size_t columns) {
  if (lua_type(lua, -1) != LUA_TTABLE || lua_rawlen(lua, -1) != columns) return 0;
  bounds_charge(lua, columns * CELL_STEPS);
  for (size_t i = 1; i <= columns; i++) {
    if (i > 1) buffer_add_char(out, ',');
    lua_rawgeti(lua, -1, (lua_Integer)i);
    if (!add_cell(lua, out, columns)) return (lua_Integer)i;
    lua_pop(lua, 1);
  }
  buffer_add_char(out, '\n');
  return -1;
}

int simulate_rows(lua_State *lua) {
  Script *script = script_of(lua);
  if (!script->call || script->call->step == SIMULATE_OPEN) state_fail(lua, "no rows belong here");
  Buffer *out = script->call->rows;
  size_t most = out->length + LIMIT_ROWS_BYTES;
  begin_reading(lua);
  words_need_table(lua, GIVEN, "rows");
  size_t count = lua_rawlen(lua, GIVEN);
  for (size_t i = 1; i <= count; i++) {
    lua_rawgeti(lua, GIVEN, (lua_Integer)i);
    lua_Integer refused = add_row(lua, out, script->plan.columns);
    lua_settop(lua, GIVEN);
    if (out->length > most) {
      state_fail(lua, "the rows make more than %d bytes of CSV; give less in one call",
                 LIMIT_ROWS_BYTES);
    }
    if (refused < 0) continue;
    end_reading(lua);
    lua_pushinteger(lua, (lua_Integer)i);
    lua_pushinteger(lua, refused);
    return 2;
  }
  end_reading(lua);
  return 0;
}

/* ---- waiting ---- */

static void push_totals(lua_State *lua, const SimulateCall *call) {
  size_t count = script_of(lua)->plan.sums;
  bounds_charge(lua, count);
  lua_createtable(lua, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_pushnumber(lua, call->totals[i]);
    lua_rawseti(lua, -2, (lua_Integer)i + 1);
  }
}

static int push_call(lua_State *lua, int status, lua_KContext context) {
  (void)status;
  (void)context;
  const SimulateCall *call = script_of(lua)->call;
  if (call->step == SIMULATE_RUN) {
    lua_pushinteger(lua, (lua_Integer)call->number);
    return 1;
  }
  lua_pushnil(lua);
  push_totals(lua, call);
  lua_pushinteger(lua, (lua_Integer)call->number);
  return 3;
}

int simulate_next(lua_State *lua) {
  if (script_of(lua)->phase != PHASE_SIMULATING) state_fail(lua, "nothing is simulated");
  if (!lua_isyieldable(lua)) state_fail(lua, "simulate cannot wait here");
  lua_settop(lua, 0);
  return lua_yieldk(lua, 0, 0, push_call);
}
