/* A stop: the story waits until it has been read, or the class has talked, or it is at its end. */
#include "view/question_kinds.h"

static void show(const Question *question, int columns, QuestionParts *parts) {
  if (question->ask->kind == ASK_END) {
    flow_add_keys(&parts->keys, "{q} leaves  {c} reads the game again", columns);
  } else if (question->ask->discuss && question->class_mode) {
    flow_add_plain(&parts->list, "   ", "A stop for the class. Talk about it before you go on.",
                   columns, ROLE_FIGURE);
    flow_add_keys(&parts->keys, "{Enter} goes on when the class has talked", columns);
  } else {
    flow_add_keys(&parts->keys, "{Enter} goes on", columns);
  }
  parts->keys.lines[0].cursor = 0;
  question_show_refusal(question, columns, &parts->tail);
}

static bool press_stop(Question *question, Press press, Value **answer) {
  bool forward = press.kind == PRESS_ENTER || press_is(press, ' ');
  if (!forward || question->ask->kind == ASK_END) return false;
  *answer = value_bool(true);
  return true;
}

const QuestionKind question_stop = {show, press_stop};
