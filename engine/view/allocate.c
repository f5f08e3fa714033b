/* A total shared among tasks. Shares move by steps along bars; what is left to give stands below
 * and can be left idle, which is said once before the list is sent. A share is never moved past
 * its own limits nor past what is left: only a typed figure can ask for too much, and it is
 * refused with what would be possible. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/utf8.h"
#include "view/figure.h"
#include "view/question_kinds.h"

enum { WIDEST_BAR = 22, NARROWEST_BAR = 5, FAIR_BAR = 12, PLACES = 3, WIDEST_LABEL = 32 };

/* Sums of steps of 0.1 stay what a person would add up. */
static double tidy(double value) {
  return fabs(value) < 1e9 ? round(value * 1e6) / 1e6 : round(value);
}

void question_allocate_begin(Question *question) {
  const Ask *ask = question->ask;
  question->shares = memory_grow(NULL, ask->task_count + 1, sizeof *question->shares);
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    question->shares[i] = task->has_now ? task->now : task->min;
  }
}

static double left_to_give(const Question *question) {
  double left = question->ask->total;
  for (size_t i = 0; i < question->ask->task_count; i++) left -= question->shares[i];
  return tidy(left);
}

/* The most that the task in focus could have now. */
static double most(const Question *question) {
  const Task *task = &question->ask->tasks[question->focus];
  double most_by_total = tidy(question->shares[question->focus] + left_to_give(question));
  return fmin(task->max, most_by_total);
}

static void move(Question *question, double steps) {
  const Task *task = &question->ask->tasks[question->focus];
  double share = tidy(question->shares[question->focus] + steps * question->ask->step);
  share = fmin(share, most(question));
  question->shares[question->focus] = fmax(share, task->min);
}

static bool on_grid(double value, double step) {
  double steps = round(value / step);
  return fabs(value - steps * step) < 1e-7;
}

static void refuse_figure(Question *question, const char *what, double figure) {
  char words[FIGURE_BYTES], why[3 * FIGURE_BYTES];
  figure_text(figure, words);
  snprintf(why, sizeof why, "%s %s.", what, words);
  question_refuse(question, why);
}

/* Takes the typed figure as the share in focus. False, with the reason shown, if it cannot be. */
static bool take_typed(Question *question) {
  const Task *task = &question->ask->tasks[question->focus];
  double figure;
  if (!*question->typed) return true;
  if (!number_parse(question->typed, &figure)) {
    question_refuse(question, "That is no figure yet.");
  } else if (!on_grid(figure, question->ask->step)) {
    refuse_figure(question, "Figures here go by steps of", question->ask->step);
  } else if (figure < task->min) {
    refuse_figure(question, "This task cannot have less than", task->min);
  } else if (figure > task->max) {
    refuse_figure(question, "This task cannot have more than", task->max);
  } else if (figure > most(question)) {
    refuse_figure(question, "Not so many are left; the most for this task now is", most(question));
  } else {
    question->shares[question->focus] = tidy(figure);
    question->typed[0] = '\0';
  }
  return !*question->typed;
}

static void go(Question *question, size_t focus) {
  if (take_typed(question)) question->focus = focus;
}

static Value *shares_value(const Question *question) {
  Value *map = value_map();
  for (size_t i = 0; i < question->ask->task_count; i++) {
    value_set(map, question->ask->tasks[i].id, value_number(question->shares[i]));
  }
  return map;
}

static bool could_take_more(const Question *question) {
  for (size_t i = 0; i < question->ask->task_count; i++) {
    if (question->shares[i] < question->ask->tasks[i].max) return true;
  }
  return false;
}

/* A newcomer who tries Enter first would idle a whole village: the first time it is only said. */
static bool warn_of_idle(Question *question) {
  double left = left_to_give(question);
  if (question->warned || left <= 0 || !could_take_more(question)) return false;
  char words[FIGURE_BYTES];
  Buffer why = {0};
  const char *unit = question->ask->unit;
  figure_text(left, words);
  buffer_addf(&why, "%s%s%s would stay idle. Enter again sends the list as it is.", words,
              unit && *unit ? " " : "", unit ? unit : "");
  question_refuse(question, buffer_text(&why));
  buffer_free(&why);
  question->warned = true;
  return true;
}

static bool enter(Question *question, Value **answer) {
  bool last = question->focus + 1 >= question->ask->task_count;
  if (*question->typed) {
    go(question, question->focus + (last ? 0 : 1));
  } else if (!warn_of_idle(question)) {
    *answer = shares_value(question);
  }
  return true;
}

/* An arrow after typing moves on from the typed figure. */
static bool step(Question *question, double steps) {
  if (take_typed(question)) move(question, steps);
  return true;
}

/* A share as long as the bar up to where it was pointed at. */
static void point_along(Question *question, size_t task, int permille) {
  double steps = round(question->ask->total * permille / 1000 / question->ask->step);
  if (task >= question->ask->task_count) return;
  question->typed[0] = '\0';
  question->focus = task;
  move(question, steps - round(question->shares[task] / question->ask->step));
}

static int figure_columns(double value) {
  char words[FIGURE_BYTES];
  figure_text(value, words);
  return (int)strlen(words);
}

static bool press_allocate(Question *question, Press press, Value **answer) {
  size_t focus = question->focus;
  size_t last = question->ask->task_count - 1;
  bool point = floor(question->ask->step) != question->ask->step;
  size_t longest = (size_t)figure_columns(question->ask->total) + (point ? PLACES : 0);
  if (press.kind != PRESS_ENTER) question->warned = false;
  if (question_type(question, press, false, point, longest)) return true;
  switch (press.kind) {
    case PRESS_UP: go(question, focus > 0 ? focus - 1 : 0); return true;
    case PRESS_TAB:
    case PRESS_DOWN: go(question, focus < last ? focus + 1 : last); return true;
    case PRESS_RIGHT: return step(question, 1);
    case PRESS_LEFT: return step(question, -1);
    case PRESS_FAR_RIGHT:
    case PRESS_PAGE_UP: return step(question, QUESTION_LONG_STEP);
    case PRESS_FAR_LEFT:
    case PRESS_PAGE_DOWN: return step(question, -QUESTION_LONG_STEP);
    case PRESS_END: return step(question, 1e12);
    case PRESS_HOME: return step(question, -1e12);
    case PRESS_ITEM:
      if (press.point <= last) go(question, press.point);
      return true;
    case PRESS_BAR:
      point_along(question, press_bar_item(press), press_bar_permille(press));
      return true;
    case PRESS_ESCAPE: question->typed[0] = '\0'; return true;
    case PRESS_ENTER: return enter(question, answer);
    default: return false;
  }
}

/* Widths of the columns of one page of bars. */
typedef struct Columns {
  int label, bar, share, need;
} Columns;

static int text_columns(const char *text) {
  return utf8_columns(text, strlen(text));
}

static Columns measure(const Question *question, int columns) {
  const Ask *ask = question->ask;
  Columns wide = {.label = 4, .share = figure_columns(ask->total) + 1};
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    int label = text_columns(task->text);
    if (label > wide.label) wide.label = label;
    if (figure_columns(task->min) > wide.share) wide.share = figure_columns(task->min);
    if (!task->has_need) continue;
    int need = (int)strlen("  needs ") + figure_columns(task->need);
    if (need > wide.need) wide.need = need;
  }
  if (wide.label > WIDEST_LABEL) wide.label = WIDEST_LABEL;
  int rest = columns - 3 - 2 - 2 - 2 - wide.share - wide.need;
  if (rest - wide.label < FAIR_BAR && wide.label > rest - FAIR_BAR && rest - FAIR_BAR > 20) {
    wide.label = rest - FAIR_BAR;
  }
  if (rest - wide.label < NARROWEST_BAR && wide.label > 12) {
    wide.label = rest - NARROWEST_BAR > 12 ? rest - NARROWEST_BAR : 12;
  }
  wide.bar = rest - wide.label;
  if (wide.bar > WIDEST_BAR) wide.bar = WIDEST_BAR;
  return wide;
}

static void pad(FlowLine *line, int columns) {
  char blanks[128];
  if (columns <= 0) return;
  snprintf(blanks, sizeof blanks, "%*s", columns < 127 ? columns : 127, "");
  flow_add_run(line, blanks, ROLE_TEXT);
}

static void show_share(const Question *question, size_t index, Columns wide, FlowLine *line) {
  bool typing = index == question->focus && *question->typed;
  char share[FIGURE_BYTES];
  if (typing) {
    snprintf(share, sizeof share, "%s_", question->typed);
  } else {
    figure_text(question->shares[index], share);
  }
  pad(line, 2 + wide.share - (int)strlen(share));
  flow_add_run(line, share, index == question->focus ? ROLE_FOCUS : ROLE_FIGURE);
}

static void show_need(const Task *task, Columns wide, FlowLine *line) {
  char words[FIGURE_BYTES], need[2 * FIGURE_BYTES];
  if (!task->has_need) return;
  figure_text(task->need, words);
  snprintf(need, sizeof need, "  needs %*s", wide.need - (int)strlen("  needs "), words);
  flow_add_run(line, need, ROLE_TEXT);
}

/* The label may take several lines; bar and figures stand on its first. */
static void show_task(const Question *question, size_t index, Columns wide, Flow *list) {
  const Task *task = &question->ask->tasks[index];
  bool focus = index == question->focus;
  Flow label = {0};
  flow_add_plain(&label, "", task->text, wide.label, focus ? ROLE_FOCUS : ROLE_TEXT);
  size_t first = list->count;
  for (size_t i = 0; i < label.count; i++) {
    FlowLine *line = flow_add_line(list);
    flow_add_run(line, focus && i == 0 ? " > " : "   ", ROLE_TEXT);
    for (size_t j = 0; j < label.lines[i].count; j++) {
      flow_add_run(line, label.lines[i].runs[j].text, label.lines[i].runs[j].role);
    }
    if (i > 0) continue;
    pad(line, 3 + wide.label + 2 - flow_columns(line));
    if (wide.bar >= NARROWEST_BAR) {
      double need = task->has_need ? task->need : -1;
      figure_add_bar(line, wide.bar, question->shares[index], need, question->ask->total);
    }
    show_share(question, index, wide, line);
    show_need(task, wide, line);
  }
  flow_free(&label);
  flow_mark(list, first, (int)index, focus ? 3 : -1);
}

static bool has_limits(const Ask *ask) {
  for (size_t i = 0; i < ask->task_count; i++) {
    if (ask->tasks[i].min > 0 || ask->tasks[i].max < ask->total) return true;
  }
  return false;
}

/* "this task can have 40 to 300": for every task where one has limits, so that the page stands
 * still while the focus moves. */
static void show_limits(const Question *question, int columns, Flow *tail) {
  const Task *task = &question->ask->tasks[question->focus];
  if (!has_limits(question->ask)) return;
  char min[FIGURE_BYTES], max[FIGURE_BYTES], words[4 * FIGURE_BYTES];
  figure_text(task->min, min);
  figure_text(task->max, max);
  snprintf(words, sizeof words, "this task can have %s to %s", min, max);
  flow_add_plain(tail, "   ", words, columns, ROLE_FAINT);
}

/* "hands left to give  190  of 470": what is left stands under the shares where there is room. */
static void show_left(const Question *question, Columns wide, int columns, Flow *tail) {
  char left[FIGURE_BYTES], all[FIGURE_BYTES], lead[128];
  const char *unit = question->ask->unit;
  Buffer words = {0};
  figure_text(left_to_give(question), left);
  figure_text(question->ask->total, all);
  if (unit && *unit) buffer_addf(&words, "%s ", unit);
  buffer_add_text(&words, "left to give  ");
  int share_end =
      3 + wide.label + 2 + (wide.bar >= NARROWEST_BAR ? wide.bar + 2 : 0) + 2 + wide.share;
  int before = share_end - text_columns(words.bytes) - (int)strlen(left);
  buffer_addf(&words, "%s  of %s", left, all);
  if (before < 3 || before + text_columns(words.bytes) > columns) before = 3;
  snprintf(lead, sizeof lead, "%*s", before, "");
  flow_add_plain(tail, lead, buffer_text(&words), columns, ROLE_FIGURE);
  buffer_free(&words);
}

static void show_keys(const Question *question, int columns, Flow *keys) {
  const Ask *ask = question->ask;
  if (*question->typed) {
    flow_add_keys(keys, "{Enter} takes the figure  {Backspace} one back  {Esc} drops it", columns);
  } else {
    question_show_figure_keys(question, tidy(ask->step * QUESTION_LONG_STEP), ask->total,
                              "{Up} and {Down} choose  {Enter} sends the list", columns, keys);
  }
}

static void show(const Question *question, int columns, QuestionParts *parts) {
  Columns wide = measure(question, columns);
  for (size_t i = 0; i < question->ask->task_count; i++) {
    show_task(question, i, wide, &parts->list);
  }
  show_left(question, wide, columns, &parts->tail);
  show_limits(question, columns, &parts->tail);
  question_show_refusal(question, columns, &parts->tail);
  show_keys(question, columns, &parts->keys);
}

const QuestionKind question_allocate = {show, press_allocate};
