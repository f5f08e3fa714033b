/* A chronicle in JSON: what the game came to, and its course. */
#include <stdlib.h>
#include <string.h>

#include "author/chronicle.h"
#include "base/json.h"
#include "base/memory.h"

static const char WHILE[] = " while ";

/* ---- outcomes ---- */

/* facts.post, people.wen.fate of a state; NULL where there is none. */
static const Value *look_up(const Value *state, const char *path) {
  Buffer part = {0};
  while (state && *path) {
    size_t length = strcspn(path, ".");
    buffer_clear(&part);
    buffer_add(&part, path, length);
    state = value_get(state, buffer_text(&part));
    path += length + (path[length] == '.');
  }
  buffer_free(&part);
  return state;
}

/* The last figure of that id, whatever its book. */
static const ChronicleFigure *last_figure(const Chronicle *chronicle, const char *id) {
  const ChronicleFigure *last = NULL;
  for (size_t i = 0; i < chronicle->figure_count; i++) {
    const ChronicleFigure *figure = &chronicle->figures[i];
    const char *name = chronicle_name(chronicle, figure->name);
    const char *space = strchr(name, ' ');
    if (strcmp(space ? space + 1 : name, id) != 0) continue;
    bool later = !last || figure->month > last->month ||
                 (figure->month == last->month && figure->order > last->order);
    if (later) last = figure;
  }
  return last;
}

/* What `path` was when `held` was last true as a question waited: what is written in one breath
 * with the end of it is of what comes after. Both are followed from the first page on. */
static void add_while(const Chronicle *chronicle, const char *path, const char *held, Buffer *out) {
  const Value *first = look_up(chronicle->before, held);
  bool holds = first && first->kind == VALUE_BOOL && first->boolean;
  Buffer last = {0};
  const char *now = NULL;
  json_write(&last, look_up(chronicle->before, path));
  size_t path_name = chronicle_find(chronicle, path), held_name = chronicle_find(chronicle, held);
  for (size_t i = 0; i < chronicle->step_count; i++) {
    const ChronicleStep *step = &chronicle->steps[i];
    bool is_write = step->kind == CHRONICLE_WRITE;
    if (is_write && step->name == held_name) holds = step->is_true;
    if (is_write && step->name == path_name) now = chronicle_name(chronicle, step->text);
    bool waits = step->kind == CHRONICLE_ANSWER || i + 1 == chronicle->step_count;
    if (!waits || !holds || !now) continue;
    buffer_clear(&last);
    buffer_add_text(&last, now);
  }
  buffer_add_text(out, buffer_text(&last));
  buffer_free(&last);
}

void chronicle_outcome(const Chronicle *chronicle, const char *outcome, Buffer *out) {
  const char *held = strstr(outcome, WHILE);
  bool is_state = strncmp(outcome, "facts.", 6) == 0 || strncmp(outcome, "people.", 7) == 0;
  const Value *value = is_state ? look_up(chronicle->after, outcome) : NULL;
  if (held) {
    char *path = memory_copy_bytes(outcome, (size_t)(held - outcome));
    add_while(chronicle, path, held + sizeof WHILE - 1, out);
    free(path);
  } else if (value) {
    json_write(out, value);
  } else {
    const ChronicleFigure *figure = last_figure(chronicle, outcome);
    if (figure) json_write_number(out, figure->value);
    if (!figure) buffer_add_text(out, "null");
  }
}

void chronicle_cast(const Chronicle *chronicle, Buffer *out) {
  const Value *people = value_get(chronicle->after, "people");
  bool any = false;
  buffer_add_char(out, '{');
  for (size_t i = 0; people && people->kind == VALUE_MAP && i < people->count; i++) {
    const char *fate = value_get_text(people->items[i], "fate");
    const Value *here = value_get(people->items[i], "here");
    bool gone = here && here->kind == VALUE_BOOL && !here->boolean;
    if ((!fate || !*fate) && !gone) continue;
    if (any) buffer_add_char(out, ',');
    any = true;
    json_write_text(out, people->keys[i]);
    buffer_add_char(out, ':');
    json_write_text(out, fate && *fate ? fate : "gone");
  }
  buffer_add_char(out, '}');
}

/* ---- the course ---- */

static bool is_told(const Chronicle *chronicle, const ChronicleStep *step) {
  if (step->kind != CHRONICLE_WRITE) return true;
  const char *name = chronicle_name(chronicle, step->name);
  return strncmp(name, "people.", 7) == 0 || strcmp(name, "facts.office") == 0;
}

/* ["1958-08","answer","seal.choice","press"] */
static void add_step(const Chronicle *chronicle, const ChronicleStep *step, Buffer *out) {
  static const char *const words[] = {"event", "answer", "write"};
  char month[8];
  chronicle_month_text(step->month, month);
  buffer_addf(out, "[\"%s\",\"%s\",", month, words[step->kind]);
  json_write_text(out, chronicle_name(chronicle, step->name));
  if (step->kind != CHRONICLE_EVENT) {
    buffer_addf(out, ",%s", chronicle_name(chronicle, step->text));
  }
  buffer_add_char(out, ']');
}

void chronicle_course(const Chronicle *chronicle, Buffer *out) {
  bool any = false;
  buffer_add_text(out, "\"course\":[");
  for (size_t i = 0; i < chronicle->step_count; i++) {
    if (!is_told(chronicle, &chronicle->steps[i])) continue;
    if (any) buffer_add_char(out, ',');
    any = true;
    add_step(chronicle, &chronicle->steps[i], out);
  }
  buffer_add_char(out, ']');
}
