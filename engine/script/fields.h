/* Reading plain tables that the prelude hands over: raw access only, strict kinds, every bound
 * enforced. `what` names the thing in the error ("choice 2"). Texts are copies, cleaned for
 * showing, and belong to whoever gets them: put each at once where it is freed with the Script. */
#ifndef SCRIPT_FIELDS_H
#define SCRIPT_FIELDS_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum TextKind {
  TEXT_PLAIN,    /* control characters become spaces */
  TEXT_MARKDOWN, /* the same, but newlines stay */
} TextKind;

/* Pushes table[name] by raw access; returns its type. The value at `table` must be a table. */
int fields_push(lua_State *lua, int table, const char *name);

/* The text of a field; NULL where it is nil and not `needed`. */
char *fields_text(lua_State *lua, int table, const char *what, const char *name, TextKind kind,
                  size_t most_bytes, bool needed);

/* An id: [a-z][a-z0-9_]* and, where `loose`, also capitals, digits in front, '.', '-' and '#'. */
char *fields_id(lua_State *lua, int table, const char *what, const char *name, bool loose,
                bool needed);

/* A finite number; false where it is nil and not `needed`. */
bool fields_number(lua_State *lua, int table, const char *what, const char *name, bool needed,
                   double *out);

bool fields_flag(lua_State *lua, int table, const char *what, const char *name);

/* Pushes the list of a field (a table; nil pushes nil and counts 0); returns its length, at most
 * `most`. */
size_t fields_list(lua_State *lua, int table, const char *what, const char *name, size_t most);

/* Pushes item `index` (from 1) of the list on top of the stack, which must be a table. */
void fields_item(lua_State *lua, const char *what, size_t index);

#endif
