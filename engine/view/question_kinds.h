/* What the files of the question's kinds share; nobody else includes this. */
#ifndef VIEW_QUESTION_KINDS_H
#define VIEW_QUESTION_KINDS_H

#include "view/question.h"

enum { TYPED_BYTES = 24, QUESTION_LONG_STEP = 10 /* steps, by Shift */ };

typedef struct QuestionKind {
  void (*show)(const Question *question, int columns, QuestionParts *parts);
  bool (*press)(Question *question, Press press, Value **answer);
} QuestionKind;

struct Question {
  const QuestionKind *kind;
  const Ask *ask;
  bool class_mode;
  size_t focus;            /* the choice or task in focus */
  char typed[TYPED_BYTES]; /* digits on their way to a figure or a choice; "" for none */
  bool has_figure;         /* ASK_NUMBER: a figure stands there */
  double figure;
  double *shares; /* ASK_ALLOCATE: one each task, multiples of step; else NULL */
  bool warned;    /* ASK_ALLOCATE: it was said that some would stay idle */
  char *refusal;  /* until the next key, or NULL */
};

extern const QuestionKind question_choose, question_number, question_allocate, question_stop;

/* Prepares the state for the kind. */
void question_choose_begin(Question *question);
void question_allocate_begin(Question *question);

/* Takes a character into `typed` if a figure may go on so: digits, one leading minus where
 * `minus`, one point where `point`, up to `longest` in all; a comma is dropped. Backspace takes
 * one away. True if the key was one of these. */
bool question_type(Question *question, Press press, bool minus, bool point, size_t longest);

/* Adds the refusal, if there is one. */
void question_show_refusal(const Question *question, int columns, Flow *tail);

/* Adds the keys of a figure that is typed or moved: by one step, by `far`, which is left out where
 * it is more than the `range` that there is; then `after`. */
void question_show_figure_keys(const Question *question, double far, double range,
                               const char *after, int columns, Flow *keys);

#endif
