/* The numbers that stand in a scenario's Lua, in code and in expressions: where its rules turn. A
 * tester's figures are drawn from them too. */
#ifndef SCRIPT_FIGURES_H
#define SCRIPT_FIGURES_H

#include <stddef.h>

enum { FIGURES_MOST = 1024 };

/* Plain data: begins as {0}, ends with free() of the list. */
typedef struct Figures {
  double *list; /* each once, in the order in which they were met */
  size_t count;
} Figures;

/* Adds the numbers of a file, as far as there is room. */
void figures_add(Figures *figures, const char *source, size_t length);

#endif
