/* The Lua that is compiled into the binary: engine/prelude/NAME.lua, one module a file. Authors may
 * read it; script/ loads it into every scenario's state before the scenario itself. */
#ifndef PRELUDE_PRELUDE_H
#define PRELUDE_PRELUDE_H

#include <stddef.h>

typedef struct PreludeModule {
  const char *name;   /* "choose" for engine/prelude/choose.lua */
  const char *source; /* UTF-8 Lua */
  size_t length;      /* bytes */
} PreludeModule;

/* All modules, sorted by name, ended by one whose name is NULL. */
extern const PreludeModule prelude_modules[];

#endif
