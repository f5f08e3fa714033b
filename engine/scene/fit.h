/* An answer that was good for one question, fitted to another of the same id: what comes nearest to
 * it there. */
#ifndef SCENE_FIT_H
#define SCENE_FIT_H

#include "base/value.h"
#include "scene/scene.h"

/* The answer itself, canonical, where it is good for `ask` too. Else:
 * choose    the same choice, if it is there and open
 * number    the nearest point of the grid (of two the higher one)
 * allocate  the same shares of the total, `total` being what there was to share (0: what was given
 *           out), in steps and within each task's least and most. The hands of a task that is not
 *           there any more are idle, as those were that had been left; a new task gets its least.
 * pause     true
 * NULL where nothing comes near it: another kind of answer, no such choice, an ending. The caller
 * frees it. */
Value *fit_answer(const Ask *ask, const Value *answer, double total);

#endif
