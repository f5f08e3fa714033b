/* Two writers over the same scene. The line of `play --json` says everything in words; the digest
 * says only what a game depends on, as an array, so that a translated or polished scene keeps its
 * digest while a changed choice, range or book does not. Both go byte by byte through base/json. */
#include "scene/scene_json.h"

#include "base/json.h"

/* Begins a member: a comma unless it is the first of its object or array, then "key": */
static void key(Buffer *out, const char *name) {
  char before = out->length > 0 ? out->bytes[out->length - 1] : '{';
  if (before != '{' && before != '[') buffer_add_char(out, ',');
  json_write_text(out, name);
  buffer_add_char(out, ':');
}

static void text(Buffer *out, const char *name, const char *value) {
  key(out, name);
  json_write_text(out, value);
}

static void text_if_set(Buffer *out, const char *name, const char *value) {
  if (value) text(out, name, value);
}

static void number(Buffer *out, const char *name, double value) {
  key(out, name);
  json_write_number(out, value);
}

/* Begins item `i` of an array of objects. */
static void item(Buffer *out, size_t i) {
  buffer_add_text(out, i > 0 ? ",{" : "{");
}

static void write_choices(const Ask *ask, Buffer *out) {
  key(out, "choices");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    item(out, i);
    text(out, "id", choice->id);
    text(out, "text", choice->text);
    text_if_set(out, "closed", choice->closed);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

static void write_number(const Ask *ask, Buffer *out) {
  number(out, "min", ask->min);
  number(out, "max", ask->max);
  number(out, "step", ask->step);
  text_if_set(out, "unit", ask->unit);
  if (ask->mark_count == 0) return;
  key(out, "marks");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < ask->mark_count; i++) {
    item(out, i);
    number(out, "value", ask->marks[i].value);
    text(out, "text", ask->marks[i].text);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

static void write_allocate(const Ask *ask, Buffer *out) {
  number(out, "total", ask->total);
  text_if_set(out, "unit", ask->unit);
  number(out, "step", ask->step);
  key(out, "tasks");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    item(out, i);
    text(out, "id", task->id);
    text(out, "text", task->text);
    number(out, "min", task->min);
    number(out, "max", task->max);
    if (task->has_need) number(out, "need", task->need);
    if (task->has_now) number(out, "now", task->now);
    buffer_add_char(out, '}');
  }
  buffer_add_char(out, ']');
}

static void write_ending(const Ask *ask, Buffer *out) {
  key(out, "ending");
  buffer_add_char(out, '{');
  text(out, "id", ask->id);
  text(out, "title", ask->title);
  buffer_add_char(out, '}');
}

static void write_ask(const Ask *ask, Buffer *out) {
  key(out, "ask");
  buffer_add_char(out, '{');
  text(out, "kind", scene_kind_word(ask->kind));
  text(out, "id", ask->id);
  text_if_set(out, "text", ask->text);
  switch (ask->kind) {
    case ASK_CHOOSE: write_choices(ask, out); break;
    case ASK_NUMBER: write_number(ask, out); break;
    case ASK_ALLOCATE: write_allocate(ask, out); break;
    case ASK_PAUSE: break;
    case ASK_END: write_ending(ask, out); break;
  }
  buffer_add_char(out, '}');
}

void scene_json_entry(const LedgerEntry *entry, Buffer *out) {
  buffer_add_char(out, '{');
  text(out, "id", entry->id);
  text(out, "label", entry->label);
  text_if_set(out, "unit", entry->unit);
  number(out, "value", entry->value);
  text_if_set(out, "by", entry->by);
  text_if_set(out, "at", entry->at);
  buffer_add_char(out, '}');
}

static void write_ledger(const Scene *scene, Buffer *out) {
  key(out, "ledger");
  buffer_add_char(out, '[');
  for (size_t i = 0; i < scene->ledger_count; i++) {
    if (i > 0) buffer_add_char(out, ',');
    scene_json_entry(&scene->ledger[i], out);
  }
  buffer_add_char(out, ']');
}

/* Its name, and what can be seen on it. */
static void write_picture(const char *name, const char *words, Buffer *out) {
  text_if_set(out, "picture", name);
  text_if_set(out, "picture_text", words);
}

static void write_act(const Act *act, Buffer *out) {
  if (!act) return;
  key(out, "act");
  buffer_add_char(out, '{');
  text_if_set(out, "number", act->number);
  text(out, "title", act->title);
  text_if_set(out, "span", act->span);
  text_if_set(out, "text", act->text);
  write_picture(act->picture, act->picture_text, out);
  buffer_add_char(out, '}');
}

void scene_json(const Scene *scene, Buffer *out) {
  buffer_add_char(out, '{');
  text(out, "scene", scene->id);
  number(out, "n", (double)scene->answers);
  text_if_set(out, "heading", scene->heading);
  text(out, "text", scene->text ? scene->text : "");
  write_picture(scene->picture, scene->picture_text, out);
  write_act(scene->act, out);
  write_ask(&scene->ask, out);
  write_ledger(scene, out);
  buffer_add_char(out, '}');
}

void scene_json_broken(const Error *error, size_t answers, Buffer *out) {
  buffer_add_char(out, '{');
  text(out, "error", error->message);
  text(out, "at", error->at);
  number(out, "n", (double)answers);
  buffer_add_char(out, '}');
}

static void digest_number(Buffer *out, double value) {
  buffer_add_char(out, ',');
  json_write_number(out, value);
}

/* The choices with what is open, or the numbers that bound the answer. */
static void digest_body(const Ask *ask, Buffer *out) {
  buffer_add_char(out, '[');
  if (ask->kind == ASK_NUMBER) {
    json_write_number(out, ask->min);
    digest_number(out, ask->max);
    digest_number(out, ask->step);
  } else if (ask->kind == ASK_ALLOCATE) {
    json_write_number(out, ask->total);
    digest_number(out, ask->step);
    buffer_add_text(out, ",[");
    for (size_t i = 0; i < ask->task_count; i++) {
      buffer_add_text(out, i > 0 ? ",[" : "[");
      json_write_text(out, ask->tasks[i].id);
      digest_number(out, ask->tasks[i].min);
      digest_number(out, ask->tasks[i].max);
      buffer_add_char(out, ']');
    }
    buffer_add_char(out, ']');
  } else if (ask->kind == ASK_CHOOSE) {
    for (size_t i = 0; i < ask->choice_count; i++) {
      buffer_add_text(out, i > 0 ? ",[" : "[");
      json_write_text(out, ask->choices[i].id);
      buffer_add_text(out, ask->choices[i].closed ? ",false]" : ",true]");
    }
  }
  buffer_add_char(out, ']');
}

static void digest_books(const Scene *scene, Buffer *out) {
  buffer_add_char(out, '[');
  for (size_t i = 0; i < scene->ledger_count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    buffer_add_text(out, i > 0 ? ",[" : "[");
    json_write_text(out, entry->id);
    digest_number(out, entry->value);
    buffer_add_char(out, ',');
    json_write_text(out, entry->by);
    buffer_add_char(out, ',');
    json_write_text(out, entry->at);
    buffer_add_char(out, ']');
  }
  buffer_add_char(out, ']');
}

void scene_digest(const Scene *scene, char out[DIGEST_TEXT_BYTES]) {
  Buffer bytes = {0};
  buffer_add_char(&bytes, '[');
  json_write_text(&bytes, scene->id);
  buffer_add_char(&bytes, ',');
  json_write_text(&bytes, scene_kind_word(scene->ask.kind));
  buffer_add_char(&bytes, ',');
  json_write_text(&bytes, scene->ask.id);
  buffer_add_char(&bytes, ',');
  digest_body(&scene->ask, &bytes);
  buffer_add_char(&bytes, ',');
  digest_books(scene, &bytes);
  buffer_add_char(&bytes, ']');
  digest_text(bytes.bytes, bytes.length, out);
  buffer_free(&bytes);
}
