/* A figure in a range. It starts empty: a figure that stood there already would be a suggestion.
 * What is typed counts once it is sent; the arrows move along the grid. The marks stand below in
 * order, each with how far the figure is from it. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "scene/answer.h"
#include "view/figure.h"
#include "view/question_kinds.h"

enum { WIDEST_BAR = 24, NARROWEST_BAR = 8, PLACES = 6 };

static bool has_fraction(const Ask *ask) {
  return floor(ask->min) != ask->min || floor(ask->step) != ask->step;
}

/* The figure that stands there, typed or set by the arrows. */
static bool current(const Question *question, double *figure) {
  if (*question->typed) return number_parse(question->typed, figure);
  *figure = question->figure;
  return question->has_figure;
}

static double last_on_grid(const Ask *ask) {
  return ask->min + floor((ask->max - ask->min) / ask->step + 1e-9) * ask->step;
}

/* `value` rounded to the six places that a figure may have: steps of 0.1 add up to 0.3. */
static double six_places(double value) {
  return fabs(value) < 1e9 ? round(value * 1e6) / 1e6 : value;
}

/* Sets the figure `steps` further along the grid; from off the grid, to the next point on it. */
static void move(Question *question, double steps) {
  const Ask *ask = question->ask;
  double figure;
  if (!current(question, &figure)) figure = steps > 0 ? ask->min - ask->step : ask->max + ask->step;
  double at = (figure - ask->min) / ask->step;
  double nearest = round(at);
  if (fabs(at - nearest) < 1e-6) at = nearest;
  double to = steps > 0 ? floor(at) + steps : ceil(at) + steps;
  double last = round((last_on_grid(ask) - ask->min) / ask->step);
  if (to < 0) to = 0;
  if (to > last) to = last;
  question->figure = six_places(ask->min + to * ask->step);
  question->has_figure = true;
  question->typed[0] = '\0';
}

static void put_at(Question *question, double figure) {
  question->figure = figure;
  question->has_figure = true;
  question->typed[0] = '\0';
}

/* The point of the grid nearest to where the bar was pointed at. */
static void point_along(Question *question, int permille) {
  const Ask *ask = question->ask;
  double steps = round((ask->max - ask->min) * permille / 1000 / ask->step);
  double figure = ask->min + steps * ask->step;
  put_at(question, six_places(fmin(figure, last_on_grid(ask))));
}

/* Beside the game's other refusals, which are sentences. */
static void refuse_as_sentence(Question *question, const char *message) {
  Buffer words = {0};
  buffer_addf(&words, "%s.", message);
  question_refuse(question, buffer_text(&words));
  buffer_free(&words);
}

static bool send(Question *question, Value **answer) {
  double figure;
  if (!current(question, &figure)) {
    bool typed = *question->typed;
    question_refuse(question, typed ? "That is no figure yet." : "No figure stands there yet.");
    return true;
  }
  Error error = {0};
  Value *offered = value_number(figure);
  *answer = answer_check(question->ask, offered, &error);
  if (!*answer) refuse_as_sentence(question, error.message);
  value_free(offered);
  return true;
}

static int longest_figure(const Ask *ask) {
  char min[FIGURE_BYTES], max[FIGURE_BYTES];
  figure_text(ask->min, min);
  figure_text(ask->max, max);
  return (int)(strlen(max) > strlen(min) ? strlen(max) : strlen(min));
}

/* Room for one digit too many, and for six places. */
static size_t longest_typed(const Ask *ask) {
  return (size_t)longest_figure(ask) + (has_fraction(ask) ? PLACES + 1 : 1);
}

static bool press_number(Question *question, Press press, Value **answer) {
  const Ask *ask = question->ask;
  if (question_type(question, press, ask->min < 0, has_fraction(ask), longest_typed(ask))) {
    question->has_figure = false;
    return true;
  }
  switch (press.kind) {
    case PRESS_UP:
    case PRESS_RIGHT: move(question, 1); return true;
    case PRESS_DOWN:
    case PRESS_LEFT: move(question, -1); return true;
    case PRESS_PAGE_UP:
    case PRESS_FAR_RIGHT: move(question, QUESTION_LONG_STEP); return true;
    case PRESS_PAGE_DOWN:
    case PRESS_FAR_LEFT: move(question, -QUESTION_LONG_STEP); return true;
    case PRESS_HOME: put_at(question, ask->min); return true;
    case PRESS_END: put_at(question, six_places(last_on_grid(ask))); return true;
    case PRESS_BAR: point_along(question, press_bar_permille(press)); return true;
    case PRESS_BACKSPACE:
    case PRESS_ESCAPE:
      question->typed[0] = '\0';
      question->has_figure = false;
      return true;
    case PRESS_ENTER: return send(question, answer);
    default: return false;
  }
}

static void show_field(const Question *question, int columns, Flow *list) {
  const Ask *ask = question->ask;
  double figure;
  char shown[FIGURE_BYTES] = "", field[2 * FIGURE_BYTES];
  if (*question->typed) {
    snprintf(shown, sizeof shown, "%s_", question->typed);
  } else if (current(question, &figure)) {
    figure_text(figure, shown);
  }
  snprintf(field, sizeof field, "%-*s", longest_figure(ask) + 1, shown);
  Flow unit = {0};
  int taken = (int)(strlen(" > [ ") + strlen(field) + strlen(" ] "));
  flow_add_plain(&unit, "", ask->unit ? ask->unit : "", columns - taken, ROLE_TEXT);
  for (size_t i = 0; i < unit.count; i++) {
    FlowLine *line = flow_add_line(list);
    char blanks[3 * FIGURE_BYTES];
    snprintf(blanks, sizeof blanks, "%*s", taken, "");
    flow_add_run(line, i == 0 ? " > [ " : blanks, ROLE_TEXT);
    if (i == 0) flow_add_run(line, field, ROLE_FOCUS);
    if (i == 0) flow_add_run(line, " ] ", ROLE_TEXT);
    if (unit.lines[i].count > 0) flow_add_run(line, unit.lines[i].runs[0].text, ROLE_TEXT);
    line->item = 0;
    if (i == 0) line->cursor = (int)strlen(" > [ ");
  }
  flow_free(&unit);
}

/* The ends, where the figure lies between them, and the step. */
static void show_range(const Question *question, int columns, Flow *list) {
  const Ask *ask = question->ask;
  char min[FIGURE_BYTES], max[FIGURE_BYTES], step[FIGURE_BYTES], words[4 * FIGURE_BYTES];
  double figure;
  if (!current(question, &figure)) figure = ask->min;
  figure_text(ask->min, min);
  figure_text(ask->max, max);
  figure_text(ask->step, step);
  int cells = columns - (int)(strlen("     ") + strlen(min) + strlen(" [] "));
  cells -= (int)(strlen(max) + strlen(", by ") + strlen(step));
  if (cells > WIDEST_BAR) cells = WIDEST_BAR;
  if (cells < NARROWEST_BAR || !(ask->max > ask->min)) {
    snprintf(words, sizeof words, "%s to %s, by %s", min, max, step);
    flow_add_plain(list, "     ", words, columns, ROLE_TEXT);
    return;
  }
  FlowLine *line = flow_add_line(list);
  line->item = 0;
  snprintf(words, sizeof words, "     %s ", min);
  flow_add_run(line, words, ROLE_TEXT);
  figure_add_bar(line, cells, figure - ask->min, -1, ask->max - ask->min);
  snprintf(words, sizeof words, " %s, by %s", max, step);
  flow_add_run(line, words, ROLE_TEXT);
}

static int by_value(const void *a, const void *b) {
  const Mark *const *left = a;
  const Mark *const *right = b;
  if ((*left)->value != (*right)->value) return (*left)->value < (*right)->value ? -1 : 1;
  return *left < *right ? -1 : 1; /* as the author wrote them */
}

/* "yours is 52 above" for a mark; "" while no figure stands there. */
static void distance_words(const Question *question, double mark, char out[2 * FIGURE_BYTES]) {
  double figure;
  out[0] = '\0';
  if (!current(question, &figure)) return;
  double apart = six_places(figure - mark);
  char words[FIGURE_BYTES];
  figure_text(fabs(apart), words);
  if (apart == 0) {
    snprintf(out, 2 * FIGURE_BYTES, "yours is the same");
  } else {
    snprintf(out, 2 * FIGURE_BYTES, "yours is %s %s", words, apart > 0 ? "more" : "less");
  }
}

static void show_mark(const Question *question, const Mark *mark, int wide, int columns,
                      Flow *marks) {
  char value[FIGURE_BYTES], lead[2 * FIGURE_BYTES], distance[2 * FIGURE_BYTES];
  figure_text(mark->value, value);
  snprintf(lead, sizeof lead, "     %*s  ", wide, value);
  distance_words(question, mark->value, distance);
  Buffer words = {0};
  buffer_add_text(&words, mark->text);
  if (*distance) buffer_addf(&words, " (%s)", distance);
  flow_add_plain(marks, lead, buffer_text(&words), columns, ROLE_TEXT);
  buffer_free(&words);
}

static void show_marks(const Question *question, int columns, Flow *marks) {
  const Ask *ask = question->ask;
  if (ask->mark_count == 0) return;
  const Mark **order = memory_grow(NULL, ask->mark_count, sizeof *order);
  int wide = 0;
  for (size_t i = 0; i < ask->mark_count; i++) {
    char value[FIGURE_BYTES];
    order[i] = &ask->marks[i];
    figure_text(order[i]->value, value);
    if ((int)strlen(value) > wide) wide = (int)strlen(value);
  }
  qsort(order, ask->mark_count, sizeof *order, by_value);
  for (size_t i = 0; i < ask->mark_count; i++) {
    show_mark(question, order[i], wide, columns, marks);
  }
  free(order);
}

static void show(const Question *question, int columns, QuestionParts *parts) {
  show_field(question, columns, &parts->list);
  show_range(question, columns, &parts->list);
  show_marks(question, columns, &parts->more);
  question_show_refusal(question, columns, &parts->tail);
  const Ask *ask = question->ask;
  if (*question->typed) {
    flow_add_keys(&parts->keys, "{Enter} sends the figure  {Backspace} one back  {Esc} clears",
                  columns);
  } else {
    question_show_figure_keys(question, six_places(ask->step * QUESTION_LONG_STEP),
                              ask->max - ask->min, "{Enter} sends", columns, &parts->keys);
  }
}

const QuestionKind question_number = {show, press_number};
