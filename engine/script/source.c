/* The parser runs inside one C call, where no hook sees it, and is quadratic in places. So it gets
 * its source in small pieces, and between two of them the processor time is looked at. The bytes
 * lie in the Script meanwhile: an error jumps over this file's functions. */
#include "script/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "script/compiled.h"
#include "script/counts_host.h"
#include "script/limits.h"
#include "script/package.h"
#include "script/rewrite.h"
#include "script/state.h"
#include "script/words.h"

enum { COMPILE_BYTES_PER_STEP = 4 };

/* What the parser is fed from. */
typedef struct Pieces {
  const char *path;
  const char *bytes;
  size_t length, at;
  int line; /* up to which it was handed out */
  int64_t began_ns;
} Pieces;

static void at_line(char at[256], const char *path, int line) {
  snprintf(at, 256, "%s:%d", path, line);
}

static void note_line(Script *script, const Pieces *pieces) {
  at_line(script->compiling, pieces->path, pieces->line);
}

static const char *next_piece(lua_State *lua, void *context, size_t *size) {
  Pieces *pieces = context;
  int64_t busy_ns = bounds_processor_ns() - pieces->began_ns;
  if (busy_ns > (int64_t)LIMIT_COMPILE_MS * 1000000) bounds_break(lua, BREACH_COMPILE);
  bounds_check_belt(lua);
  const char *piece = pieces->bytes + pieces->at;
  *size = pieces->length - pieces->at;
  if (*size > LIMIT_SOURCE_PIECE_BYTES) *size = LIMIT_SOURCE_PIECE_BYTES;
  for (size_t i = 0; i < *size; i++) pieces->line += piece[i] == '\n';
  pieces->at += *size;
  note_line(script_of(lua), pieces);
  return *size > 0 ? piece : NULL;
}

static int load(lua_State *lua, const char *path, const Buffer *bytes, int64_t began_ns) {
  char name[256];
  snprintf(name, sizeof name, "@%s", path);
  Pieces pieces = {.path = path,
                   .bytes = buffer_text(bytes),
                   .length = bytes->length,
                   .line = 1,
                   .began_ns = began_ns};
  note_line(script_of(lua), &pieces);
  return lua_load(lua, next_piece, &pieces, name, "t");
}

/* How many bytes of a message name the chunk "@path" (the end of a long one, after "..."). */
static size_t chunk_name_length(const char *path) {
  size_t length = strlen(path);
  return length + 1 <= LUA_IDSIZE ? length : LUA_IDSIZE - 1;
}

/* What an author may have meant, where the compiler's own words would not tell a newcomer. */
typedef struct Advice {
  const char *words; /* of the compiler */
  const char *advice;
} Advice;

static const Advice advices[] = {
    {"near '<\\226", "; is that a curly quotation mark? write \" plainly"},
    {"near '<\\227", "; is that a full-width sign? write the plain one: , . ; : ( )"},
    {"near '<\\239", "; is that a full-width sign? write the plain one: , . ; : ( )"},
    {"near '<\\", "; only texts in quotation marks can hold such a sign"},
    {"near '!'", "; \"not equal\" is ~= in Lua"},
    {"syntax error near '+'", "; Lua has no +=: write x = x + 1"},
    {"syntax error near '-'", "; Lua has no -=: write x = x - 1"},
    {"'then' expected near '='", "; \"equal\" is == in a condition"},
    {"'}' expected", "; is a comma missing before it?"},
    {"unfinished string", "; a text of several lines stands in [[ and ]]"},
    {"unexpected symbol near ','", "; is an end missing above?"},
    {"unexpected symbol near '}'", "; is an end missing above?"},
    {"unexpected symbol near <eof>", "; is a } missing above?"},
};

static const char *advice_on(const char *message) {
  for (size_t i = 0; i < sizeof advices / sizeof advices[0]; i++) {
    if (strstr(message, advices[i].words)) return advices[i].advice;
  }
  return "";
}

/* Raises the compiler's "name:12: what is wrong", which is on top of the stack, at its place. */
static _Noreturn void fail_syntax(lua_State *lua, const char *path) {
  size_t length;
  const char *message = lua_tolstring(lua, -1, &length);
  size_t skip = chunk_name_length(path);
  char at[256];
  int line = 1;
  if (length > skip + 1 && message[skip] == ':') {
    char *end;
    line = (int)strtol(message + skip + 1, &end, 10);
    message = strncmp(end, ": ", 2) == 0 ? end + 2 : message;
  }
  snprintf(at, sizeof at, "%s:%d", path, line);
  state_fail_at(lua, at, "%s%s", message, advice_on(message));
}

/* Raises what a failed lua_load() left on top of the stack. */
static _Noreturn void fail_load(lua_State *lua, const char *path, int status, int long_text_line) {
  Script *script = script_of(lua);
  if (status == LUA_ERRSYNTAX) fail_syntax(lua, path);
  if (status == LUA_ERRMEM && script->bounds.refused == BREACH_STRING && long_text_line > 0) {
    at_line(script->compiling, path, long_text_line);
  }
  if (status == LUA_ERRMEM) bounds_break(lua, script->bounds.refused);
  lua_error(lua);
  abort(); /* lua_error does not come back */
}

/* The line of the first byte that is no UTF-8 (or a NUL). */
static int first_bad_line(const Buffer *source) {
  const char *text = source->bytes;
  const char *end = text + source->length;
  for (int line = 1; text < end; line++) {
    const char *stop = memchr(text, '\n', (size_t)(end - text));
    if (!stop) return line;
    if (!utf8_is_valid(text, (size_t)(stop - text))) return line;
    text = stop + 1;
  }
  return 1;
}

static void read_source(lua_State *lua, const char *path) {
  Script *script = script_of(lua);
  buffer_clear(&script->source);
  buffer_clear(&script->rewritten);
  Error error = {0};
  if (!package_read(script->root, path, LIMIT_SOURCE_BYTES, &script->source, &error)) {
    state_fail(lua, "%s", error.message);
  }
  Buffer *source = &script->source;
  char at[256];
  at_line(at, path, 1);
  if (source->length > 0 && source->bytes[0] == LUA_SIGNATURE[0]) {
    state_fail_at(lua, at, "this is compiled Lua; a scenario is made of source files");
  }
  if (source->length > 0 && !utf8_is_valid(source->bytes, source->length)) {
    at_line(at, path, first_bad_line(source));
    state_fail_at(lua, at, "this line is not UTF-8 text: save the file as UTF-8");
  }
  if (source->length >= 3 && memcmp(source->bytes, "\xEF\xBB\xBF", 3) == 0) {
    memset(source->bytes, ' ', 3); /* a byte order mark, as some editors write it */
  }
}

/* The functions that rewritten source calls; the scenario has no way to name them. */
static void lend_hidden(lua_State *lua, int globals) {
  lua_pushstring(lua, REWRITE_TEXT);
  lua_pushcfunction(lua, words_join);
  lua_rawset(lua, globals);
  lua_pushstring(lua, REWRITE_TAIL);
  lua_pushcfunction(lua, words_pass);
  lua_rawset(lua, globals);
  if (!script_of(lua)->counts) return;
  lua_pushstring(lua, REWRITE_ARM);
  lua_pushcfunction(lua, counts_arm);
  lua_rawset(lua, globals);
}

static bool is_counted(const Script *script, const char *path) {
  static const char *const apart[] = {"model/", "simulate/", "simulate.lua", "tests/"};
  for (size_t i = 0; i < sizeof apart / sizeof *apart; i++) {
    if (strncmp(path, apart[i], strlen(apart[i])) == 0) return false;
  }
  return script->counts != NULL;
}

/* Rewrites the file's source, with its arms counted where somebody counts. */
static RewriteResult rewrite(Script *script, const char *path, Refusal *refusal) {
  const Buffer *source = &script->source;
  if (!is_counted(script, path)) {
    return rewrite_source(buffer_text(source), source->length, &script->rewritten, refusal);
  }
  Arms arms = {.first = counts_first(script->counts, path)};
  RewriteResult result =
      rewrite_counted(buffer_text(source), source->length, &arms, &script->rewritten, refusal);
  CountedArm *counted = NULL;
  if (result == REWRITE_DONE) {
    counted = counts_file(script->counts, path, arms.count);
    for (size_t i = 0; counted && i < arms.count; i++) {
      counted[i].line = arms.list[i].line;
      counted[i].word = arms.list[i].word;
    }
  }
  free(arms.list);
  bool changed = result == REWRITE_DONE && !counted;
  if (!changed) return result;
  *refusal = (Refusal){.line = 1};
  snprintf(refusal->message, sizeof refusal->message, "the file was changed while it was tested");
  return REWRITE_REFUSED;
}

/* What does not compile rewritten does not compile as it was: then its own message is the honest
 * one. */
static void load_source(lua_State *lua, const char *path) {
  Script *script = script_of(lua);
  Refusal refusal;
  RewriteResult result = rewrite(script, path, &refusal);
  char at[256];
  if (result == REWRITE_REFUSED) {
    at_line(at, path, refusal.line);
    state_fail_at(lua, at, "%s", refusal.message);
  }
  int64_t began_ns = bounds_processor_ns();
  int status = LUA_ERRSYNTAX;
  if (result == REWRITE_DONE) {
    status = load(lua, path, &script->rewritten, began_ns);
    if (status == LUA_OK) return;
    bool may_be_ours = status != LUA_ERRMEM && lua_type(lua, -1) == LUA_TSTRING;
    if (!may_be_ours) fail_load(lua, path, status, refusal.long_text_line);
    lua_pop(lua, 1);
  }
  status = load(lua, path, &script->source, began_ns);
  if (status != LUA_OK) fail_load(lua, path, status, refusal.long_text_line);
  at_line(at, path, 1);
  state_fail_at(lua, at, "this file is too intricate to be compiled: part it");
}

/* load_source(), but for what is kept from a game before. */
static void load_or_find(lua_State *lua, const char *path) {
  const Buffer *source = &script_of(lua)->source;
  const Counts *counts = script_of(lua)->counts;
  char name[256];
  snprintf(name, sizeof name, "@%s", path);
  const char *bytes = buffer_text(source);
  if (counts && compiled_push(counts->compiled, lua, name, bytes, source->length)) return;
  load_source(lua, path);
  if (counts) compiled_keep(counts->compiled, lua, name, bytes, source->length);
}

void source_compile(lua_State *lua, const char *path, int globals) {
  Script *script = script_of(lua);
  globals = lua_absindex(lua, globals);
  read_source(lua, path);
  bounds_charge(lua, script->source.length / COMPILE_BYTES_PER_STEP);
  figures_add(&script->figures, buffer_text(&script->source), script->source.length);
  load_or_find(lua, path);
  lend_hidden(lua, globals);
  lua_pushvalue(lua, globals);
  lua_setupvalue(lua, -2, 1); /* _ENV, the one upvalue of a main function */
  script->compiling[0] = '\0';
}

typedef struct Whole {
  const char *bytes;
  size_t length;
} Whole;

static const char *whole_piece(lua_State *lua, void *context, size_t *size) {
  (void)lua;
  Whole *whole = context;
  *size = whole->length;
  whole->length = 0;
  return *size > 0 ? whole->bytes : NULL;
}

void source_compile_prelude(lua_State *lua, const char *name, const char *source, size_t length,
                            int globals) {
  char chunk[80];
  globals = lua_absindex(lua, globals);
  snprintf(chunk, sizeof chunk, "=prelude/%s", name);
  const Counts *counts = script_of(lua)->counts;
  if (!counts || !compiled_push(counts->compiled, lua, chunk, source, length)) {
    Whole whole = {.bytes = source, .length = length};
    if (lua_load(lua, whole_piece, &whole, chunk, "t") != LUA_OK) lua_error(lua);
    if (counts) compiled_keep(counts->compiled, lua, chunk, source, length);
  }
  lua_pushvalue(lua, globals);
  lua_setupvalue(lua, -2, 1);
}
