/* The answer of one who does not read: always good, always the same for the same question. */
#ifndef SCENE_SIMPLE_H
#define SCENE_SIMPLE_H

#include "base/value.h"
#include "scene/scene.h"

/* The first open choice; the least figure; even shares as far as each task allows; true. NULL at
 * the end of a game. The caller frees it. */
Value *simple_answer(const Ask *ask);

#endif
