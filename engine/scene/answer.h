/* What is a good answer to a question, and its canonical form: the one that is journaled and
 * given to the scenario. */
#ifndef SCENE_ANSWER_H
#define SCENE_ANSWER_H

#include "base/error.h"
#include "base/value.h"
#include "scene/scene.h"

/* Judges `answer` against the question:
 * choose    the id of an open choice, or {"pick":id,"votes":{id:count}} (votes for existing
 *           choices, whole numbers from 0 to 1,000,000)
 * number    rounded to 6 places first (an error above 1e-9 is refused); on the grid in millionths
 * allocate  exactly the tasks' ids; multiples of step in min..max; sum at most total; in task order
 * pause     true
 * end       nothing is a good answer
 * Returns the canonical answer (the caller frees it) or NULL with an error that says what was found
 * and what would be good, quoting foreign text cleaned and cut. */
Value *answer_check(const Ask *ask, const Value *answer, Error *error);

/* What Lua gets: for a class's answer its pick, else the answer itself. Points into `canonical`. */
const Value *answer_core(const Value *canonical);

/* One line for a person: the choice's text, the figure with its unit, the shares. Freed with
 * free(). */
char *answer_words(const Ask *ask, const Value *canonical);

#endif
