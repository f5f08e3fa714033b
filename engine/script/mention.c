/* The file is cut into Lua's tokens, not searched: `when = "stoer < 5"` must not make `stoer`
 * known, but `id = "store"` and `{ store = 5 }` do. A file that cannot be read or cut is passed
 * over: it is told where it is needed. */
#include "script/mention.h"

#include <stdbool.h>

#include "script/limits.h"
#include "script/package.h"
#include "script/state.h"
#include "script/token.h"

enum { SCAN_BYTES_PER_STEP = 4 };

static bool is_word(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++) {
    char c = text[i];
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    if (!letter && (i == 0 || c < '0' || c > '9')) return false;
  }
  return length > 0 && length <= LIMIT_ID_BYTES;
}

/* The token without its quotes, whatever they are: a name has none, a long text two at each end. */
static void bare(const char *text, Token token, size_t *start, size_t *length) {
  *start = token.start;
  *length = token.end - token.start;
  if (token.kind != TOKEN_STRING || *length < 2) return;
  size_t quote = text[token.start] == '[' && *length >= 4 ? 2 : 1;
  *start += quote;
  *length -= 2 * quote;
}

/* Passes the expression of `when = "store"`, whose word would else vouch for itself. */
static bool pass_expression(Lexer *lexer, Token name) {
  static const char *const fields[] = {"when", "weight", "open"};
  bool is_field = false;
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    is_field = is_field || token_is(lexer, name, fields[i]);
  }
  if (!is_field) return false;
  Lexer ahead = *lexer;
  Token sign = token_next(&ahead), value = token_next(&ahead);
  if (sign.kind != '=' || value.kind != TOKEN_STRING) return false;
  *lexer = ahead;
  return true;
}

void mention_words(lua_State *lua, const char *path, int words) {
  Script *script = script_of(lua);
  words = lua_absindex(lua, words);
  buffer_clear(&script->source);
  if (!package_read(script->root, path, LIMIT_SOURCE_BYTES, &script->source, NULL)) return;
  bounds_charge(lua, script->source.length / SCAN_BYTES_PER_STEP);
  Lexer lexer = {.text = buffer_text(&script->source), .length = script->source.length, .line = 1};
  for (;;) {
    Token token = token_next(&lexer);
    if (token.kind == TOKEN_END || token.kind == TOKEN_BAD) return;
    if (token.kind != TOKEN_NAME && token.kind != TOKEN_STRING) continue;
    if (token.kind == TOKEN_NAME && pass_expression(&lexer, token)) continue;
    size_t start, length;
    bare(lexer.text, token, &start, &length);
    if (!is_word(lexer.text + start, length)) continue;
    lua_pushlstring(lua, lexer.text + start, length);
    lua_pushboolean(lua, 1);
    lua_rawset(lua, words);
  }
}
