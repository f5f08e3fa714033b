/* A story played in process at random, beside a front that is to show the same. */
#ifndef TESTS_WALKER_H
#define TESTS_WALKER_H

#include <stdint.h>

#include "story/story.h"

/* Opens a scenario (a path from the source tree); fails the running test where it cannot. */
Story *walker_open(const char *scenario, uint64_t seed);
Story *walker_open_save(const char *scenario, uint64_t seed, const char *save);

/* The path of the scenario itself, freed with free(). */
char *walker_folder(const char *scenario);

/* A good answer to the question that waits, at random; freed with value_free(). */
Value *walker_answer(const Story *story, uint64_t *state);

/* Gives it; fails the running test where it is refused. */
void walker_give(Story *story, const Value *answer);

/* A number from 0 to count - 1. */
uint64_t walker_draw(uint64_t *state, uint64_t count);

#endif
