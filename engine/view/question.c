/* What all kinds of question have in common. The kinds themselves are a table: how one shows itself
 * and what it does with a key. */
#include "view/question.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "view/figure.h"
#include "view/question_kinds.h"

static const QuestionKind *kind_of(AskKind kind) {
  switch (kind) {
    case ASK_CHOOSE: return &question_choose;
    case ASK_NUMBER: return &question_number;
    case ASK_ALLOCATE: return &question_allocate;
    case ASK_PAUSE:
    case ASK_END: return &question_stop;
  }
  return &question_stop;
}

Question *question_new(const Ask *ask, bool class_mode) {
  Question *question = memory_new(sizeof *question);
  question->kind = kind_of(ask->kind);
  question->ask = ask;
  question->class_mode = class_mode;
  if (ask->kind == ASK_CHOOSE) question_choose_begin(question);
  if (ask->kind == ASK_ALLOCATE) question_allocate_begin(question);
  return question;
}

void question_reword(Question *question, const Ask *ask) {
  question->ask = ask;
}

void question_free(Question *question) {
  if (!question) return;
  free(question->shares);
  free(question->refusal);
  free(question);
}

void question_show(const Question *question, int columns, QuestionParts *parts) {
  *parts = (QuestionParts){0};
  flow_add_markdown(&parts->words, question->ask->text, columns);
  question->kind->show(question, columns, parts);
}

int question_focus(const Question *question) {
  return (int)question->focus;
}

int question_next(const Question *question, int by) {
  const Ask *ask = question->ask;
  size_t count = ask->kind == ASK_CHOOSE     ? ask->choice_count
                 : ask->kind == ASK_ALLOCATE ? ask->task_count
                                             : 0;
  for (size_t i = question->focus + (size_t)by; i < count; i += (size_t)by) {
    if (ask->kind != ASK_CHOOSE || !ask->choices[i].closed) return (int)i;
  }
  return -1;
}

bool question_press(Question *question, Press press, Value **answer) {
  free(question->refusal);
  question->refusal = NULL;
  *answer = NULL;
  return question->kind->press(question, press, answer);
}

void question_refuse(Question *question, const char *why) {
  char *copy = memory_copy(why);
  free(question->refusal);
  question->refusal = copy;
}

static bool may_type(const char *typed, uint32_t point, bool minus, bool fraction) {
  if (point >= '0' && point <= '9') return true;
  if (point == '-') return minus && !*typed;
  return point == '.' && fraction && *typed && !strchr(typed, '.');
}

bool question_type(Question *question, Press press, bool minus, bool point, size_t longest) {
  size_t length = strlen(question->typed);
  if (press.kind == PRESS_BACKSPACE && length > 0) {
    question->typed[length - 1] = '\0';
    return true;
  }
  if (press.kind != PRESS_CHARACTER) return false;
  if (press.point == ',' && length > 0) return true;
  if (!may_type(question->typed, press.point, minus, point)) return false;
  if (length + 1 < TYPED_BYTES && length < longest) {
    question->typed[length] = (char)press.point;
    question->typed[length + 1] = '\0';
  }
  return true;
}

void question_show_refusal(const Question *question, int columns, Flow *tail) {
  if (question->refusal) flow_add_alert(tail, question->refusal, columns);
}

void question_show_figure_keys(const Question *question, double far, double range,
                               const char *after, int columns, Flow *keys) {
  char step[FIGURE_BYTES], ten[FIGURE_BYTES];
  Buffer words = {0};
  figure_text(question->ask->step, step);
  figure_text(far, ten);
  buffer_addf(&words, "Type a figure  {Left} and {Right} move %s  ", step);
  if (far <= range) buffer_addf(&words, "with {Shift} %s  ", ten);
  buffer_add_text(&words, after);
  flow_add_keys(keys, buffer_text(&words), columns);
  buffer_free(&words);
}
