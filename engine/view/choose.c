/* Pick one. The arrows go from open choice to open choice; a digit answers at once where no longer
 * number could be meant, else it waits for its second digit or Enter. A closed choice keeps its
 * number and says why it is closed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "view/question_kinds.h"

static bool is_open(const Question *question, size_t index) {
  return !question->ask->choices[index].closed;
}

static void go(Question *question, int by) {
  int next = question_next(question, by);
  if (next >= 0) question->focus = (size_t)next;
}

void question_choose_begin(Question *question) {
  if (!is_open(question, 0)) go(question, 1);
}

static void show_choice(const Question *question, size_t index, int columns, Flow *list) {
  const Choice *choice = &question->ask->choices[index];
  bool focus = index == question->focus;
  int digits = question->ask->choice_count > 99 ? 3 : question->ask->choice_count > 9 ? 2 : 1;
  char lead[32];
  snprintf(lead, sizeof lead, " %c %*zu  ", focus ? '>' : ' ', digits, index + 1);
  Buffer words = {0};
  buffer_add_text(&words, choice->text);
  if (choice->closed) buffer_addf(&words, " (closed: %s)", choice->closed);
  size_t first = list->count;
  Role role = choice->closed ? ROLE_FAINT : focus ? ROLE_FOCUS : ROLE_TEXT;
  flow_add_plain(list, lead, buffer_text(&words), columns, role);
  flow_mark(list, first, (int)index, focus ? (int)strlen(lead) : -1);
  buffer_free(&words);
}

static void show(const Question *question, int columns, QuestionParts *parts) {
  size_t count = question->ask->choice_count;
  for (size_t i = 0; i < count; i++) show_choice(question, i, columns, &parts->list);
  question_show_refusal(question, columns, &parts->tail);
  char keys[128];
  if (*question->typed) {
    snprintf(keys, sizeof keys, "%s_ typed  {Enter} sends it  {Esc} drops it", question->typed);
  } else if (count == 1) {
    snprintf(keys, sizeof keys, "{Enter} sends  {1} answers");
  } else {
    snprintf(keys, sizeof keys, "{Up} and {Down} move  {Enter} sends  {1} to {%zu} answer", count);
  }
  flow_add_keys(&parts->keys, keys, columns);
}

static bool send(Question *question, size_t index, Value **answer) {
  const Choice *choice = &question->ask->choices[index];
  question->typed[0] = '\0';
  if (choice->closed) {
    Buffer why = {0};
    buffer_addf(&why, "%zu cannot be chosen: %s", index + 1, choice->closed);
    question_refuse(question, buffer_text(&why));
    buffer_free(&why);
  } else {
    question->focus = index;
    *answer = value_text(choice->id);
  }
  return true;
}

static bool send_number(Question *question, unsigned long number, Value **answer) {
  if (number >= 1 && number <= question->ask->choice_count) {
    return send(question, number - 1, answer);
  }
  char why[64];
  snprintf(why, sizeof why, "There is no choice %lu.", number);
  question->typed[0] = '\0';
  question_refuse(question, why);
  return true;
}

static bool digit(Question *question, Press press, Value **answer) {
  question_type(question, press, false, false, TYPED_BYTES);
  unsigned long number = strtoul(question->typed, NULL, 10);
  unsigned long count = question->ask->choice_count;
  bool leading_zero = number == 0 && count > 9 && strlen(question->typed) < 2;
  if (leading_zero) return true;
  if (number * 10 > count || strlen(question->typed) > 2 || number == 0 ||
      (question->typed[0] == '0' && number * 10 > count / 10)) {
    return send_number(question, number, answer);
  }
  if (is_open(question, number - 1)) question->focus = number - 1;
  return true;
}

/* The first time a choice is pointed at it comes into focus; then it is sent. */
static bool point_at(Question *question, size_t index, Value **answer) {
  if (index >= question->ask->choice_count) return false;
  if (index == question->focus || !is_open(question, index)) return send(question, index, answer);
  question->focus = index;
  return true;
}

static bool press_choose(Question *question, Press press, Value **answer) {
  if (press_is_digit(press)) return digit(question, press, answer);
  if (*question->typed) {
    if (press.kind == PRESS_BACKSPACE)
      return question_type(question, press, false, false, TYPED_BYTES);
    if (press.kind == PRESS_ENTER) {
      return send_number(question, strtoul(question->typed, NULL, 10), answer);
    }
    question->typed[0] = '\0';
    if (press.kind == PRESS_ESCAPE) return true;
  }
  switch (press.kind) {
    case PRESS_UP: go(question, -1); return true;
    case PRESS_DOWN: go(question, 1); return true;
    case PRESS_HOME:
      question->focus = 0;
      question_choose_begin(question);
      return true;
    case PRESS_END:
      question->focus = question->ask->choice_count - 1;
      if (!is_open(question, question->focus)) go(question, -1);
      return true;
    case PRESS_ENTER: return send(question, question->focus, answer);
    case PRESS_ITEM: return point_at(question, press.point, answer);
    default: return false;
  }
}

const QuestionKind question_choose = {show, press_choose};
