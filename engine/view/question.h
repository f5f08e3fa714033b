/* The question that waits and what the person has done about it so far: which choice is in focus,
 * the digits typed, the shares given. It turns keys into an answer and shows itself as flows.
 *
 * A Question knows no page size: the screen decides how many lines of the list are seen, and shows
 * the line of the focused item. Nothing here is sent before the person says so. */
#ifndef VIEW_QUESTION_H
#define VIEW_QUESTION_H

#include <stdbool.h>

#include "base/value.h"
#include "scene/scene.h"
#include "view/flow.h"
#include "view/press.h"

typedef struct Question Question;

/* `ask` is lent and must live as long as the question. `class_mode`: discuss stops are the
 * class's. */
Question *question_new(const Ask *ask, bool class_mode);
/* `ask` says the same in other words, and is lent instead. */
void question_reword(Question *question, const Ask *ask);

void question_free(Question *question);

typedef struct QuestionParts {
  Flow words; /* the question's own words, where it has any */
  Flow more;  /* what may move into the text where the page is small: marks to compare with */
  Flow list;  /* the items; the focused one has the cursor */
  Flow tail;  /* what belongs below: what is left to give, a refusal */
  Flow keys;  /* which keys answer; a stop has the cursor here */
} QuestionParts;

/* Shows the question `columns` wide. The flows in `parts`, which are made here, are the caller's to
 * free or to join to others. */
void question_show(const Question *question, int columns, QuestionParts *parts);

/* Which item is in focus, for scrolling to it. */
int question_focus(const Question *question);

/* Which item Up (by -1) or Down (by 1) would put in focus, or -1 where there is none. */
int question_next(const Question *question, int by);

/* Gives a key to the question. True if it meant something here; *answer is then the answer that the
 * person sends (owned by the caller), or NULL while they are still at it. */
bool question_press(Question *question, Press press, Value **answer);

/* Says why an answer was not taken, until the next key. */
void question_refuse(Question *question, const char *why);

#endif
