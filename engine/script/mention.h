/* Which words a scenario's files use, so that a misspelt one is told before the game begins. */
#ifndef SCRIPT_MENTION_H
#define SCRIPT_MENTION_H

#include <lua.h>

/* Sets `words[word] = true`, `words` being the table at index `words`, for every word in the
 * package's Lua file `path` that stands as a name or is the whole of a quoted text: an id that
 * the file can give to anything is among them. Words inside longer texts (expressions) are not. */
void mention_words(lua_State *lua, const char *path, int words);

#endif
