/* Figures are judged as people read them: a double is turned into its shortest decimal, rounded to
 * six places, and counted in whole millionths, so that 0.1 + 0.2 is on a grid of 0.1 and 1e308
 * overflows nothing. All comparisons are between whole numbers of 128 bits; what lies beyond
 * 1e30 is past every range and is held there. */
#include "scene/answer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/json.h"
#include "base/number.h"
#include "base/utf8.h"

__extension__ typedef __int128 Millionths;

enum { PLACES = 6, VOTES_MOST = 1000000, QUOTE_BYTES = 60 };
static const double farthest = 1e30;
static const double rounding_most = 1e-9;

/* `number` rounded to six places as digits without thousands. */
static void six_places(double number, char out[400]) {
  char grouped[400];
  number_grouped(number, PLACES, grouped);
  char *to = out;
  for (const char *c = grouped; *c; c++) {
    if (*c != ',') *to++ = *c;
  }
  *to = '\0';
}

static Millionths millionths(double number) {
  char text[400];
  six_places(fmax(-farthest, fmin(farthest, number)), text);
  Millionths count = 0;
  for (const char *c = text; *c; c++) {
    if (*c >= '0' && *c <= '9') count = count * 10 + (*c - '0');
  }
  return text[0] == '-' ? -count : count;
}

/* The step as a divisor: never 0, whatever a scene says. */
static Millionths step_millionths(double step) {
  Millionths count = millionths(step);
  return count > 0 ? count : 1;
}

/* A number for a person: thousands by comma, as many places as it has. */
static void add_figure(Buffer *out, double number) {
  char text[400];
  number_grouped(number, PLACES, text);
  if (strchr(text, '.') && !strchr(text, 'e')) {
    size_t length = strlen(text);
    while (text[length - 1] == '0') length--;
    if (text[length - 1] == '.') length--;
    text[length] = '\0';
  }
  buffer_add_text(out, strcmp(text, "-0") == 0 ? "0" : text);
}

static void add_amount(Buffer *out, double number, const char *unit) {
  add_figure(out, number);
  if (unit) buffer_addf(out, " %s", unit);
}

/* Foreign JSON for a message: as it came, cut between characters. error_set() makes it safe. */
static void add_quote(Buffer *out, const Value *value) {
  Buffer whole = {0};
  json_write(&whole, value);
  size_t length = 0;
  while (length < whole.length && length < QUOTE_BYTES) {
    length += utf8_grapheme(whole.bytes + length);
  }
  buffer_add(out, whole.bytes, length);
  if (length < whole.length) buffer_add_text(out, "...");
  buffer_free(&whole);
}

/* Hands the message over and frees it; NULL, so that a check can return it. */
static Value *refuse(Buffer *message, Error *error) {
  error_set(error, "%s", buffer_text(message));
  buffer_free(message);
  return NULL;
}

/* Rounds to six places. False (and told) where that changes the figure. */
static bool round_figure(double number, double *rounded, const char *what, Error *error) {
  *rounded = number == 0 ? 0 : number; /* no -0 */
  if (fabs(number) > farthest) return true;
  char text[400];
  six_places(number, text);
  if (!number_parse(text, rounded)) *rounded = number;
  if (*rounded == 0) *rounded = 0;
  if (fabs(number - *rounded) <= rounding_most) return true;
  char found[NUMBER_TEXT_BYTES];
  number_text(number, found);
  error_set(error, "%s%s has more than %d decimal places", what, found, PLACES);
  return false;
}

static const Choice *find_choice(const Ask *ask, const char *id) {
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (strcmp(ask->choices[i].id, id) == 0) return &ask->choices[i];
  }
  return NULL;
}

/* " (open are full, keep)" */
static void add_open_choices(Buffer *out, const Ask *ask) {
  const char *before = " (open: ";
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (ask->choices[i].closed) continue;
    buffer_addf(out, "%s%s", before, ask->choices[i].id);
    before = ", ";
  }
  buffer_add_char(out, ')');
}

/* The open choice that `id` names, or NULL and told. */
static const Choice *pick_choice(const Ask *ask, const Value *id, Error *error) {
  Buffer message = {0};
  if (!id || id->kind != VALUE_TEXT) {
    buffer_add_text(&message, "this question takes the id of a choice, not ");
    add_quote(&message, id);
  } else {
    const Choice *choice = find_choice(ask, id->text);
    if (choice && !choice->closed) return choice;
    if (choice) {
      buffer_addf(&message, "%s cannot be chosen: %s", choice->id, choice->closed);
    } else {
      buffer_add_text(&message, "there is no choice ");
      add_quote(&message, id);
    }
  }
  add_open_choices(&message, ask);
  refuse(&message, error);
  return NULL;
}

static bool is_vote_count(const Value *votes) {
  return votes->kind == VALUE_NUMBER && votes->number >= 0 && votes->number <= VOTES_MOST &&
         votes->number == floor(votes->number);
}

static bool check_votes(const Ask *ask, const Value *votes, Error *error) {
  Buffer message = {0};
  if (!votes || votes->kind != VALUE_MAP) {
    error_set(error, "\"votes\" must be an object: choice ids with their counts");
    return false;
  }
  for (size_t i = 0; i < votes->count; i++) {
    if (find_choice(ask, votes->keys[i]) && is_vote_count(votes->items[i])) continue;
    buffer_addf(&message, "votes for %.60s: ", votes->keys[i]);
    if (find_choice(ask, votes->keys[i])) {
      buffer_addf(&message, "a whole number from 0 to %d is wanted, not ", VOTES_MOST);
      add_quote(&message, votes->items[i]);
    } else {
      buffer_add_text(&message, "there is no such choice");
    }
    refuse(&message, error);
    return false;
  }
  return true;
}

/* A class's answer: {"pick":id,"votes":{id:count,...}}, votes in the order of the choices. */
static Value *check_class(const Ask *ask, const Value *answer, Error *error) {
  const Value *votes = value_get(answer, "votes");
  if (answer->count != 2 || !value_get(answer, "pick") || !votes) {
    error_set(error, "a class's answer has exactly \"pick\" and \"votes\"");
    return NULL;
  }
  const Choice *choice = pick_choice(ask, value_get(answer, "pick"), error);
  if (!choice || !check_votes(ask, votes, error)) return NULL;
  Value *canonical = value_map();
  Value *counts = value_map();
  value_set(canonical, "pick", value_text(choice->id));
  value_set(canonical, "votes", counts);
  for (size_t i = 0; i < ask->choice_count; i++) {
    double count;
    if (!value_get_number(votes, ask->choices[i].id, &count)) continue;
    value_set(counts, ask->choices[i].id, value_number(count == 0 ? 0 : count));
  }
  return canonical;
}

static Value *check_choose(const Ask *ask, const Value *answer, Error *error) {
  if (answer->kind == VALUE_MAP) return check_class(ask, answer, error);
  const Choice *choice = pick_choice(ask, answer, error);
  return choice ? value_text(choice->id) : NULL;
}

/* "; a figure from 100 to 400 jin in steps of 5" */
static void add_range(Buffer *out, double min, double max, double step, const char *unit) {
  buffer_add_text(out, "; a figure from ");
  add_figure(out, min);
  buffer_add_text(out, " to ");
  add_amount(out, max, unit);
  buffer_add_text(out, " in steps of ");
  add_figure(out, step);
  buffer_add_text(out, " is wanted");
}

/* What is wrong with a rounded figure on the grid min + k * step up to max, or NULL. */
static const char *off_grid(double figure, double min, double max, double step) {
  Millionths count = millionths(figure);
  bool is_far = fabs(figure) > farthest;
  if (count < millionths(min) || (is_far && figure < min)) return " is too little";
  if (count > millionths(max) || (is_far && figure > max)) return " is too much";
  if ((count - millionths(min)) % step_millionths(step) != 0) return " is between two steps";
  return NULL;
}

static Value *check_number(const Ask *ask, const Value *answer, Error *error) {
  Buffer message = {0};
  if (answer->kind != VALUE_NUMBER || !isfinite(answer->number)) {
    add_quote(&message, answer);
    buffer_add_text(&message, " is no number");
  } else {
    double figure;
    if (!round_figure(answer->number, &figure, "", error)) return NULL;
    const char *fault = off_grid(figure, ask->min, ask->max, ask->step);
    if (!fault) return value_number(figure);
    add_figure(&message, figure);
    buffer_add_text(&message, fault);
  }
  add_range(&message, ask->min, ask->max, ask->step, ask->unit);
  return refuse(&message, error);
}

static bool is_task(const Ask *ask, const char *id) {
  for (size_t i = 0; i < ask->task_count; i++) {
    if (strcmp(ask->tasks[i].id, id) == 0) return true;
  }
  return false;
}

/* Exactly the tasks' ids. */
static bool check_task_names(const Ask *ask, const Value *answer, Error *error) {
  for (size_t i = 0; i < answer->count; i++) {
    if (is_task(ask, answer->keys[i])) continue;
    error_set(error, "there is no task \"%.60s\" here", answer->keys[i]);
    return false;
  }
  for (size_t i = 0; i < ask->task_count; i++) {
    if (value_get(answer, ask->tasks[i].id)) continue;
    error_set(error, "the share of %s is missing: every task needs one, if it is 0",
              ask->tasks[i].id);
    return false;
  }
  return true;
}

/* One share; a rounded figure or told what is wrong. */
static bool check_share(const Ask *ask, const Task *task, const Value *share, double *figure,
                        Error *error) {
  Buffer message = {0};
  buffer_addf(&message, "%s: ", task->id);
  if (share->kind != VALUE_NUMBER || !isfinite(share->number)) {
    add_quote(&message, share);
    buffer_add_text(&message, " is no number");
  } else {
    if (!round_figure(share->number, figure, buffer_text(&message), error)) {
      buffer_free(&message);
      return false;
    }
    const char *fault = off_grid(*figure, task->min, task->max, ask->step);
    if (!fault && millionths(*figure) % step_millionths(ask->step) != 0) {
      fault = " is between two steps";
    }
    if (!fault) {
      buffer_free(&message);
      return true;
    }
    add_figure(&message, *figure);
    buffer_add_text(&message, fault);
  }
  add_range(&message, task->min, task->max, ask->step, ask->unit);
  refuse(&message, error);
  return false;
}

static Value *over_total(const Ask *ask, Millionths sum, Error *error) {
  Buffer message = {0};
  buffer_add_text(&message, "the shares come to ");
  add_amount(&message, (double)sum / 1e6, ask->unit);
  buffer_add_text(&message, ", and there are ");
  add_figure(&message, ask->total);
  return refuse(&message, error);
}

static Value *check_allocate(const Ask *ask, const Value *answer, Error *error) {
  if (answer->kind != VALUE_MAP) {
    Buffer message = {0};
    buffer_add_text(&message, "this question takes an object, each task's id with its share, not ");
    add_quote(&message, answer);
    return refuse(&message, error);
  }
  if (!check_task_names(ask, answer, error)) return NULL;
  Value *canonical = value_map();
  Millionths sum = 0;
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    double figure = 0;
    if (!check_share(ask, task, value_get(answer, task->id), &figure, error)) {
      value_free(canonical);
      return NULL;
    }
    sum += millionths(figure);
    value_set(canonical, task->id, value_number(figure));
  }
  if (sum <= millionths(ask->total)) return canonical;
  value_free(canonical);
  return over_total(ask, sum, error);
}

static Value *check_pause(const Value *answer, Error *error) {
  if (answer->kind == VALUE_BOOL && answer->boolean) return value_bool(true);
  Buffer message = {0};
  buffer_add_text(&message, "a pause is answered with true, not ");
  add_quote(&message, answer);
  return refuse(&message, error);
}

Value *answer_check(const Ask *ask, const Value *answer, Error *error) {
  static const Value nothing = {.kind = VALUE_NULL};
  if (!answer) answer = &nothing;
  switch (ask->kind) {
    case ASK_CHOOSE: return check_choose(ask, answer, error);
    case ASK_NUMBER: return check_number(ask, answer, error);
    case ASK_ALLOCATE: return check_allocate(ask, answer, error);
    case ASK_PAUSE: return check_pause(answer, error);
    case ASK_END: break;
  }
  error_set(error, "the game has ended; there is nothing to answer");
  return NULL;
}

const Value *answer_core(const Value *canonical) {
  const Value *pick = value_get(canonical, "pick");
  bool is_class =
      pick && value_get(canonical, "votes") && value_get(canonical, "votes")->kind == VALUE_MAP;
  return is_class ? pick : canonical;
}

static void add_choice_words(Buffer *out, const Ask *ask, const Value *canonical) {
  const Value *core = answer_core(canonical);
  const Choice *choice = core->kind == VALUE_TEXT ? find_choice(ask, core->text) : NULL;
  buffer_add_text(out, choice ? choice->text : "");
  const Value *votes = value_get(canonical, "votes");
  for (size_t i = 0; votes && i < votes->count; i++) {
    choice = find_choice(ask, votes->keys[i]);
    buffer_addf(out, "%s%s: ", i > 0 ? "; " : " (votes: ", choice ? choice->text : votes->keys[i]);
    add_figure(out, votes->items[i]->number);
  }
  if (votes && votes->count > 0) buffer_add_char(out, ')');
}

static void add_share_words(Buffer *out, const Ask *ask, const Value *canonical) {
  Millionths idle = millionths(ask->total);
  for (size_t i = 0; i < ask->task_count; i++) {
    double share = 0;
    value_get_number(canonical, ask->tasks[i].id, &share);
    idle -= millionths(share);
    buffer_addf(out, "%s%s: ", i > 0 ? "; " : "", ask->tasks[i].text);
    add_amount(out, share, ask->unit);
  }
  if (idle <= 0) return;
  buffer_add_text(out, "; left: ");
  add_amount(out, (double)idle / 1e6, ask->unit);
}

char *answer_words(const Ask *ask, const Value *canonical) {
  Buffer out = {0};
  switch (ask->kind) {
    case ASK_CHOOSE: add_choice_words(&out, ask, canonical); break;
    case ASK_NUMBER: add_amount(&out, canonical->number, ask->unit); break;
    case ASK_ALLOCATE: add_share_words(&out, ask, canonical); break;
    case ASK_PAUSE: buffer_add_text(&out, "read on"); break;
    case ASK_END: break;
  }
  return buffer_take(&out);
}
