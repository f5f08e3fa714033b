/* Scenes made by hand, one of each kind of question, for tests of what is shown. */
#ifndef TESTS_SCENES_H
#define TESTS_SCENES_H

#include "scene/scene.h"

/* By name: choose, many, closed, number, decimals, allocate, crowded, pause, discuss, end, long,
 * chinese, hostile, wordy, linked. NULL for another. Freed with scene_free(). */
Scene *scenes_make(const char *name);

/* All names, ended by NULL. */
extern const char *const scenes_names[];

#endif
