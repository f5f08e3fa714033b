/* Any bytes as a source to be read as a tree: what Lua compiles must have no fault but depth, a
 * fault must lie in the source, and every literal's bytes must be found in it again. */
#include <lauxlib.h>
#include <lua.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "script/limits.h"
#include "script/tree.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static bool compiles(const char *source, size_t length) {
  lua_State *lua = luaL_newstate();
  bool good = luaL_loadbufferx(lua, source, length, "=x", "t") == LUA_OK;
  lua_close(lua);
  return good;
}

static void look(const Tree *tree, const Node *node) {
  for (; node; node = node->next) {
    if (node->start > node->end || node->end > tree->length) abort();
    if (node->kind == NODE_TEXT && tree_text_at(tree, node, node->length) > node->end) abort();
    look(tree, node->left);
    look(tree, node->right);
    look(tree, node->first);
    look(tree, node->second);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  const char *source = (const char *)bytes;
  if (length > LIMIT_SOURCE_BYTES) return 0;
  Tree *tree = tree_parse("x.lua", source, length);
  const char *fault = tree->fault.message;
  bool is_depth = strstr(fault, "too deep") || strstr(fault, "chain of");
  bool has_mark = length >= 3 && memcmp(source, "\xEF\xBB\xBF", 3) == 0;
  if (fault[0] && !is_depth && !has_mark && compiles(source, length)) abort();
  if (tree->fault.at > length) abort();
  look(tree, tree->root);
  tree_free(tree);
  Tree *expression = tree_parse_expression(source, length);
  if (expression->root) look(expression, expression->root);
  tree_free(expression);
  return 0;
}
