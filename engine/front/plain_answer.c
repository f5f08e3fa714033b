/* Answers as a person writes them, each question in its own manner. Shares are asked for one after
 * another; what is given so far is a map that is sent once it is whole. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "front/plain_state.h"
#include "scene/answer.h"
#include "view/figure.h"

/* True for the comma of "7,480". */
static bool parts_thousands(const char *text, const char *comma) {
  return *comma == ',' && comma > text && strspn(comma + 1, "0123456789") == 3;
}

/* A figure as a person writes it: "7,480" too. False, and told, where it is none. */
static bool read_figure(Plain *plain, const char *text, double *figure) {
  Buffer digits = {0};
  for (const char *c = text; *c; c++) {
    if (!parts_thousands(text, c)) buffer_add_char(&digits, *c);
  }
  bool good = number_parse(buffer_text(&digits), figure);
  buffer_free(&digits);
  if (!good) plain_say(plain, "! ", "A figure is wanted, in digits. ? is help.");
  return good;
}

/* Gives the answer, which is freed. */
static Next give(Plain *plain, Value *answer) {
  Error error = {0};
  bool taken = story_answer(plain->story, answer, &error);
  value_free(answer);
  if (taken) return NEXT_PAGE;
  plain_say_error(plain, &error);
  plain_drop_shares(plain);
  return NEXT_PROMPT;
}

/* A choice by its number on the page or by its id. */
static const Choice *find_choice(const Ask *ask, const char *line) {
  double number;
  if (number_parse(line, &number)) {
    bool is_there = number >= 1 && number <= (double)ask->choice_count;
    return is_there && number == floor(number) ? &ask->choices[(size_t)number - 1] : NULL;
  }
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (strcmp(line, ask->choices[i].id) == 0) return &ask->choices[i];
  }
  return NULL;
}

/* "2." as the page writes it, and "2)". */
static void drop_full_stop(char *line) {
  size_t digits = strspn(line, "0123456789");
  bool stops = digits > 0 && (line[digits] == '.' || line[digits] == ')') && !line[digits + 1];
  if (stops) line[digits] = '\0';
}

static Next answer_choose(Plain *plain, const Ask *ask, char *line) {
  drop_full_stop(line);
  const Choice *choice = find_choice(ask, line);
  if (choice && !choice->closed) return give(plain, value_text(choice->id));
  Buffer words = {0};
  if (choice) {
    buffer_addf(&words, "That is closed: %s", choice->closed);
  } else {
    buffer_addf(&words, "Answer with a number from 1 to %zu. ? is help.", ask->choice_count);
  }
  plain_say(plain, "! ", buffer_text(&words));
  buffer_free(&words);
  return NEXT_PROMPT;
}

static Next answer_number(Plain *plain, const char *line) {
  double figure;
  return read_figure(plain, line, &figure) ? give(plain, value_number(figure)) : NEXT_PROMPT;
}

static Next answer_pause(Plain *plain, const char *line) {
  if (!*line) return give(plain, value_bool(true));
  plain_say(plain, "! ", "Enter alone goes on. ? is help.");
  return NEXT_PROMPT;
}

static double share_of(const Plain *plain, const Task *task) {
  double share = 0;
  value_get_number(plain->shares, task->id, &share);
  return share;
}

/* What is left when every task not yet given takes its least. */
static double left_over(const Plain *plain, const Ask *ask) {
  double left = ask->total;
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    left -= value_get(plain->shares, task->id) ? share_of(plain, task) : task->min;
  }
  return left;
}

static const Task *next_task(const Plain *plain, const Ask *ask) {
  for (size_t i = 0; i < ask->task_count; i++) {
    if (!value_get(plain->shares, ask->tasks[i].id)) return &ask->tasks[i];
  }
  return NULL;
}

static const Task *find_task(const Ask *ask, const char *id, size_t length) {
  for (size_t i = 0; i < ask->task_count; i++) {
    const char *name = ask->tasks[i].id;
    if (strlen(name) == length && strncmp(name, id, length) == 0) return &ask->tasks[i];
  }
  return NULL;
}

/* A share on its own: judged as a figure up to `max`, so that a slip is told at once. */
static bool set_share(Plain *plain, const Ask *ask, const Task *task, double max,
                      const char *text) {
  double figure;
  if (!read_figure(plain, text, &figure)) return false;
  Ask range = {.kind = ASK_NUMBER,
               .id = ask->id,
               .min = task->min,
               .max = max,
               .step = ask->step,
               .unit = ask->unit};
  Value *share = value_number(figure);
  Error error = {0};
  Value *good = answer_check(&range, share, &error);
  value_free(share);
  if (!good) {
    error_prefix(&error, "%s", task->id);
    plain_say_error(plain, &error);
    return false;
  }
  value_set(plain->shares, task->id, good);
  return true;
}

/* False, and told, where the shares so far leave the tasks not yet given less than their least. A
 * list that is whole is judged as an answer is. */
static bool leaves_enough(Plain *plain, const Ask *ask) {
  double left = left_over(plain, ask);
  if (left > -ask->step / 2 || !next_task(plain, ask)) return true;
  Buffer words = {0};
  char *over = figure_words(-left, ask->unit);
  buffer_addf(&words, "The other tasks need their least: that is %s too many.", over);
  plain_say(plain, "! ", buffer_text(&words));
  buffer_free(&words);
  free(over);
  return false;
}

/* "field=400 furnace=200": sets them all, or none where one is wrong. */
static bool set_shares(Plain *plain, const Ask *ask, char *line) {
  Value *before = value_copy(plain->shares);
  bool good = true;
  char *next = NULL;
  for (char *word = strtok_r(line, " \t", &next); word && good;
       word = strtok_r(NULL, " \t", &next)) {
    size_t length = strcspn(word, "=");
    const Task *task = word[length] ? find_task(ask, word, length) : NULL;
    if (!task)
      plain_say(plain, "! ", "Shares on one line are written task=share, by the tasks' names.");
    good = task && set_share(plain, ask, task, task->max, word + length + 1);
  }
  if (!good || !leaves_enough(plain, ask)) {
    plain_drop_shares(plain);
    plain->shares = before;
    good = false;
  } else {
    value_free(before);
  }
  return good;
}

static Next answer_allocate(Plain *plain, const Ask *ask, char *line) {
  if (!plain->shares) plain->shares = value_map();
  if (strchr(line, '=')) {
    set_shares(plain, ask, line);
  } else {
    const Task *task = next_task(plain, ask);
    double left = left_over(plain, ask) + (task ? task->min : 0);
    if (task) set_share(plain, ask, task, fmin(left, task->max), line);
  }
  if (next_task(plain, ask)) return NEXT_PROMPT;
  Value *answer = plain->shares;
  plain->shares = NULL;
  return give(plain, answer);
}

Next plain_answer(Plain *plain, char *line) {
  if (story_state(plain->story) == STORY_BROKEN) {
    plain_say(plain, "! ", "Only r, u and q go on from here. ? is help.");
    return NEXT_PROMPT;
  }
  const Ask *ask = &story_scene(plain->story)->ask;
  switch (ask->kind) {
    case ASK_CHOOSE: return answer_choose(plain, ask, line);
    case ASK_NUMBER: return answer_number(plain, line);
    case ASK_ALLOCATE: return answer_allocate(plain, ask, line);
    case ASK_PAUSE: return answer_pause(plain, line);
    case ASK_END: break;
  }
  if (!*line) return NEXT_LEAVE;
  plain_say(plain, "! ", "The game is over; Enter alone leaves. ? is help.");
  return NEXT_PROMPT;
}

/* "Fields (field), 7,480 hands left for it, at most 300:" */
void plain_ask_share(Plain *plain, const Ask *ask) {
  const Task *task = next_task(plain, ask);
  if (!task) return;
  Buffer words = {0};
  double free_units = left_over(plain, ask) + task->min;
  char *left = figure_words(free_units, ask->unit), *most = figure_words(task->max, NULL);
  buffer_addf(&words, "%s (%s), %s left for it", task->text, task->id, left);
  if (task->max < free_units) buffer_addf(&words, ", at most %s", most);
  buffer_add_char(&words, ':');
  plain_say(plain, "", buffer_text(&words));
  buffer_free(&words);
  free(most);
  free(left);
}
