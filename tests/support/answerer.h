/* An answerer that is not a person: takes a line of `play --json`, gives a good answer at
 * random. */
#ifndef TESTS_ANSWERER_H
#define TESTS_ANSWERER_H

#include <stdint.h>

/* A good answer to the scene in `line` as an input line ({"answer":…}), freed with free(); NULL
 * where the line is an ending, an error or no scene. The same state and line give the same
 * answer. */
char *answerer_answer(const char *line, uint64_t *state);

/* `n` of a scene line, or -1. */
long answerer_n(const char *line);

#endif
