/* The source that is compiled must do what the author wrote: the same tokens but for the two
 * functions put in, the same lines, and what is no Lua stays none. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "script/rewrite.h"
#include "stage.h"
#include "support.h"

static void becomes(const char *source, const char *expected) {
  Buffer out = {0};
  Refusal refusal;
  assert_int_equal(rewrite_source(source, strlen(source), &out, &refusal), REWRITE_DONE);
  assert_string_equal(buffer_text(&out), expected);
  buffer_free(&out);
}

static void refused(const char *source, int line, const char *words) {
  Buffer out = {0};
  Refusal refusal;
  assert_int_equal(rewrite_source(source, strlen(source), &out, &refusal), REWRITE_REFUSED);
  assert_int_equal(refusal.line, line);
  assert_non_null(strstr(refusal.message, words));
  assert_int_equal(out.length, 0);
}

static void operands_of_a_join_are_wrapped(void **state) {
  (void)state;
  becomes("x = a + b .. \"x\" .. f(c)", "x = __text(a + b) .. \"x\" .. __text(f(c))");
  becomes("x = 'a' .. 'b' .. [[c]]", "x = 'a' .. 'b' .. [[c]]");
  becomes("x = n .. ''", "x = __text(n,\"n\") .. ''");
  becomes("x = t.a.b .. ''", "x = __text(t.a.b,\"t.a.b\") .. ''");
  becomes("x = 1 .. 2", "x = __text(1) .. __text(2)");
  becomes("x = -a .. not b", "x = __text(-a) .. __text(not b)");
  becomes("x = a .. b == c and d .. e",
          "x = __text(a,\"a\") .. __text(b,\"b\") == c and __text(d,\"d\") .. __text(e,\"e\")");
  becomes("x = a .. b << c .. d",
          "x = __text(a,\"a\") .. __text(b,\"b\") << __text(c,\"c\") .. __text(d,\"d\")");
  becomes("x = (a .. b) .. ('x')",
          "x = __text((__text(a,\"a\") .. __text(b,\"b\"))) .. __text(('x'))");
  becomes("f{ a .. 'x', [b .. 'y'] = 1 }",
          "f{ __text(a,\"a\") .. 'x', [__text(b,\"b\") .. 'y'] = 1 }");
  becomes("x = function() return 'a' .. 1 end .. t:m'x'[1]",
          "x = __text(function() return 'a' .. __text(1) end) .. __text(t:m'x'[1])");
  becomes("x = nil .. ...", "x = __text(nil) .. __text(...)");
}

/* Where arms are counted each begins with a call, on the line where it stands. */
static void arms_are_counted(void **state) {
  (void)state;
  const char *source = "if a then b() elseif (c) then\n(d)()\nelse return end\nif e then end";
  Arms arms = {.first = 7};
  Buffer out = {0};
  Refusal refusal;
  assert_int_equal(rewrite_counted(source, strlen(source), &arms, &out, &refusal), REWRITE_DONE);
  assert_string_equal(buffer_text(&out),
                      "if a then __arm(7); b() elseif (c) then __arm(8);\n(d)()\n"
                      "else __arm(9); return end\nif e then __arm(10); end");
  static const int lines[] = {1, 1, 3, 4};
  static const char *const words[] = {"if", "elseif", "else", "if"};
  assert_int_equal(arms.count, 4);
  for (size_t i = 0; i < arms.count; i++) {
    assert_int_equal(arms.list[i].line, lines[i]);
    assert_string_equal(arms.list[i].word, words[i]);
  }
  free(arms.list);
  buffer_free(&out);
  becomes(source, source);
}

/* The stock compiler indexes an upvalue by a comparison wrongly; the script would stop with nil. */
static void a_comparison_as_an_index_is_a_value(void **state) {
  (void)state;
  becomes("x = t[a < b]", "x = t[(a < b) and true or false]");
  becomes("x = t[not (a == b)].c", "x = t[(not (a == b)) and true or false].c");
  becomes("x = t[a .. b ~= c] .. d",
          "x = __text(t[(__text(a,\"a\") .. __text(b,\"b\") ~= c) and true or false]) .. "
          "__text(d,\"d\")");
  becomes("x = t[a and b < c] + t[f(a < b)] + t[({a < b})[1]] + t[-a] + t[(a < b) + 1]",
          "x = t[a and b < c] + t[f(a < b)] + t[({a < b})[1]] + t[-a] + t[(a < b) + 1]");
}

static void strings_and_comments_are_left_alone(void **state) {
  (void)state;
  becomes("x = 'a .. b' -- c .. d ^", "x = 'a .. b' -- c .. d ^");
  becomes("--[==[ a .. b ]] ^ ]==] x = 1", "--[==[ a .. b ]] ^ ]==] x = 1");
  becomes("x = [=[ ]] .. ^ ]=] y = '\\'^' z = \"\\z \n ^\"",
          "x = [=[ ]] .. ^ ]=] y = '\\'^' z = \"\\z \n ^\"");
}

static void a_statement_in_parentheses_is_no_argument(void **state) {
  (void)state;
  becomes("x = 'a' .. 1\n(f)()", "x = 'a' .. __text(1);\n(f)()");
  becomes("x = 'a' .. b\n(f)()", "x = 'a' .. __text(b\n(f)())");
}

static void calls_of_globals_are_no_tail_calls(void **state) {
  (void)state;
  becomes("return choose { id = 'x' }", "return __tail(choose { id = 'x' })");
  becomes("local f return f(1)", "local f return f(1)");
  becomes("local function f(n) return f(n) end", "local function f(n) return f(n) end");
  becomes("function f(g) return g(), 1 end", "function f(g) return g(), 1 end");
  becomes("do return f(), 2; end", "do return __tail(f(), 2); end");
  becomes("return f(a .. 'x')", "return __tail(f(__text(a,\"a\") .. 'x'))");
  becomes("return a .. 'x'", "return __tail(__text(a,\"a\") .. 'x')");
  becomes("function t:m() return self:n() end", "function t:m() return self:n() end");
  becomes("return(f)() .. 'x'", "return __text((f)()) .. 'x'");
  becomes("return... .. 'x'", "return __text(...) .. 'x'");
  becomes("return", "return");
}

static void what_is_not_there_is_refused_with_its_line(void **state) {
  (void)state;
  refused("x = 1\ny = x\n  ^ 2", 3, "^");
  refused("x = 1\r\ny = _ENV.x", 2, "_ENV");
  refused("x = __text(1)", 1, "__text");
  refused("x.__tail = 1", 1, "__tail");
  refused("local t = {__text = 1}", 1, "__text");
}

static void what_is_no_lua_stays_none(void **state) {
  (void)state;
  static const char *const sources[] = {
      "x =",          "x = = 1",    "local s = 'a", "f(",         "end",         "x = a .. ",
      "x = [==[ ]=]", "return 1 2", "(f)",          "x = 1y",     "a.b",         "--[[",
      "x = 'a\nb'",   "if x then",  "a, f() = 1",   "x = @",      "goto",        "for i = 1 do",
      "x = {1 2}",    "::a:",       "a:b",          "x = a..b c", "local 1 = 2", "f() = g() = 1",
  };
  lua_State *lua = luaL_newstate();
  for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
    Buffer out = {0};
    Refusal refusal;
    size_t length = strlen(sources[i]);
    RewriteResult result = rewrite_source(sources[i], length, &out, &refusal);
    assert_int_not_equal(luaL_loadbuffer(lua, sources[i], length, "=x"), LUA_OK);
    lua_settop(lua, 0);
    if (result == REWRITE_DONE) {
      assert_int_not_equal(luaL_loadbuffer(lua, out.bytes, out.length, "=x"), LUA_OK);
    } else {
      assert_int_equal(result, REWRITE_NOT_LUA);
    }
    buffer_free(&out);
  }
  lua_close(lua);
}

static size_t newlines(const char *text) {
  size_t count = 0;
  for (; *text; text++) count += *text == '\n';
  return count;
}

/* Compiles before and after, and keeps its lines. */
static void check_file(lua_State *lua, const char *path) {
  Buffer source = {0};
  Buffer out = {0};
  Refusal refusal;
  assert_true(file_read(path, 1 << 20, &source, NULL));
  if (luaL_loadbufferx(lua, buffer_text(&source), source.length, "=x", "t") == LUA_OK) {
    RewriteResult result = rewrite_source(buffer_text(&source), source.length, &out, &refusal);
    if (result == REWRITE_NOT_LUA) fail_msg("%s is Lua", path);
    if (result == REWRITE_DONE) {
      assert_int_equal(newlines(buffer_text(&out)), newlines(source.bytes));
      if (luaL_loadbufferx(lua, out.bytes, out.length, "=x", "t") != LUA_OK) {
        fail_msg("%s: %s", path, lua_tostring(lua, -1));
      }
    }
  }
  lua_settop(lua, 0);
  buffer_free(&out);
  buffer_free(&source);
}

static size_t check_folder(lua_State *lua, const char *folder) {
  FileList list;
  size_t count = 0;
  if (!file_list(folder, &list, NULL)) return 0;
  for (size_t i = 0; i < list.count; i++) {
    char *path = file_join(folder, list.names[i]);
    size_t length = strlen(path);
    if (file_is_folder(path)) {
      count += check_folder(lua, path);
    } else if (length > 4 && strcmp(path + length - 4, ".lua") == 0) {
      check_file(lua, path);
      count++;
    }
    free(path);
  }
  file_list_free(&list);
  return count;
}

/* All the Lua we have, which is all the Lua an author has seen. */
static void our_own_lua_still_compiles(void **state) {
  (void)state;
  lua_State *lua = luaL_newstate();
  size_t count = 0;
  static const char *const folders[] = {"engine/prelude", "scripts", "tests/fixtures"};
  for (size_t i = 0; i < 3; i++) {
    char *folder = file_join(support_source(), folders[i]);
    count += check_folder(lua, folder);
    free(folder);
  }
  assert_true(count > 30);
  lua_close(lua);
}

/* What a chunk returns as text, with the two functions doing nothing. */
static char *result_of(const char *source, size_t length) {
  lua_State *lua = luaL_newstate();
  luaL_openlibs(lua);
  assert_int_equal(
      luaL_dostring(lua,
                    "function __text(x) return x end\n"
                    "function __tail(...) return ... end\n"
                    "function f(...) return select('#', ...) .. table.concat({ ... }) end\n"
                    "t = setmetatable({ v = 4 }, { __concat = function(a, b)\n"
                    "  return 'C' .. type(a) .. type(b) end })\n"
                    "function t:m(x) return self.v .. (x or '') end"),
      LUA_OK);
  if (luaL_loadbuffer(lua, source, length, "=x") != LUA_OK || lua_pcall(lua, 0, 1, 0) != LUA_OK) {
    fail_msg("%s: %s", source, lua_tostring(lua, -1));
  }
  char *result = memory_copy(luaL_tolstring(lua, -1, NULL));
  lua_close(lua);
  return result;
}

static void programs_do_the_same(void **state) {
  (void)state;
  static const char *const sources[] = {
      "return 1 + 2 .. 3 * 4 .. -5",
      "return 'a' .. 'b' == 'ab' and 'x' .. 1 or 'y'",
      "local s = 'x' .. 1\n(f)()\nreturn s",
      "return t .. 'x' .. t, 1",
      "return f(1, 2, 3) .. f() .. f 'x' .. f [[y]] .. #{ } .. ''",
      "return t:m 'q' .. t:m() .. t['v'] .. #'abc'",
      "return (function(...) return ... .. 'z' end)('a', 'b')",
      "local r = '' for i = 1, 3 do r = r .. i .. ',' end return r",
      "local r = '' repeat r = r .. #r until #r .. '' == '3' return r",
      "local x = 2 if x .. '' == '2' then return 'two' .. x elseif x then return 1 end",
      "goto a ::b:: do return 'end' .. 1 end ::a:: goto b",
      "return not nil == ('x' .. 1 == 'x1')",
      "local a <const> = 'k' .. 1 return a .. a:upper()",
      "return ('%d'):format(3) .. ({ 'p' })[1] .. (f) (1)",
      "return f((f('a' .. 1 .. f('b' .. 2))))",
  };
  for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
    Buffer out = {0};
    Refusal refusal;
    size_t length = strlen(sources[i]);
    assert_int_equal(rewrite_source(sources[i], length, &out, &refusal), REWRITE_DONE);
    char *before = result_of(sources[i], length);
    char *after = result_of(out.bytes, out.length);
    assert_string_equal(after, before);
    free(after);
    free(before);
    buffer_free(&out);
  }
}

/* An error in the rewritten source is told at the author's line, in the author's words. */
static void errors_keep_their_lines(void **state) {
  (void)state;
  stage_expect_error("local a, b = 'x', nil\nlocal c = a\n  .. b", 3,
                     "attempt to join a nil value with '..' (b)");
  stage_expect_error("local a = {}\nlocal c = 'x' ..\n\n  a.b.c", 4,
                     "index a nil value (field 'b')");
  stage_expect_error("local a = 'x' .. 1 .. )", 1, "unexpected symbol near ')'");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(operands_of_a_join_are_wrapped),
      cmocka_unit_test(arms_are_counted),
      cmocka_unit_test(a_comparison_as_an_index_is_a_value),
      cmocka_unit_test(strings_and_comments_are_left_alone),
      cmocka_unit_test(a_statement_in_parentheses_is_no_argument),
      cmocka_unit_test(calls_of_globals_are_no_tail_calls),
      cmocka_unit_test(what_is_not_there_is_refused_with_its_line),
      cmocka_unit_test(what_is_no_lua_stays_none),
      cmocka_unit_test(our_own_lua_still_compiles),
      cmocka_unit_test(programs_do_the_same),
      cmocka_unit_test(errors_keep_their_lines),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
