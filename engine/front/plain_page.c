/* The page is told in the order in which it is needed: where we are, what is new, what is asked,
 * what may be answered. Nothing is told by position or by marks that a voice would not read out. */
#include "front/plain_page.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "text/lines.h"
#include "text/markdown.h"
#include "view/figure.h"

static void add_lines(Buffer *out, const TextLines *lines) {
  for (size_t i = 0; i < lines->count; i++) {
    for (size_t j = 0; j < lines->lines[i].count; j++) {
      buffer_add_text(out, lines->lines[i].runs[j].text);
    }
    buffer_add_char(out, '\n');
  }
}

void plain_page_markdown(Buffer *out, const char *source, int columns) {
  TextDocument *document = markdown_parse(source);
  TextLines lines = {.is_told = true};
  lines_add_document(&lines, document, columns);
  add_lines(out, &lines);
  lines_free(&lines);
  text_document_free(document);
}

char *plain_page_words(const char *source) {
  enum { ONE_LINE = 1 << 20 };
  TextDocument *document = markdown_parse(source);
  TextLines lines = {0};
  Buffer out = {0};
  lines_add_document(&lines, document, ONE_LINE);
  add_lines(&out, &lines);
  for (size_t i = 0; i < out.length; i++) {
    if (out.bytes[i] == '\n') out.bytes[i] = ' ';
  }
  while (out.length > 0 && out.bytes[out.length - 1] == ' ') out.bytes[--out.length] = '\0';
  buffer_add_text(&out, "");
  lines_free(&lines);
  text_document_free(document);
  return buffer_take(&out);
}

void plain_page_text(Buffer *out, const char *lead, const char *text, int columns) {
  TextLines lines = {0};
  lines_add_plain(&lines, lead, text, columns);
  add_lines(out, &lines);
  lines_free(&lines);
}

void plain_page_gap(Buffer *out) {
  size_t length = out->length;
  bool has_gap = length == 0 || (out->bytes[length - 1] == '\n' &&
                                 (length == 1 || out->bytes[length - 2] == '\n'));
  if (!has_gap) buffer_add_char(out, '\n');
}

/* A buffer's content as text behind a lead, and the buffer freed. */
static void add_sentence(Buffer *out, const char *lead, Buffer *sentence, int columns) {
  plain_page_text(out, lead, buffer_text(sentence), columns);
  buffer_free(sentence);
}

static void add_figure(Buffer *out, double value, const char *unit) {
  char *words = figure_words(value, unit);
  buffer_add_text(out, words);
  free(words);
}

/* "Grain: 812,000 jin (brigades, August 1958)" */
static char *entry_words(const LedgerEntry *entry) {
  Buffer words = {0};
  buffer_addf(&words, "%s: ", entry->label);
  add_figure(&words, entry->value, entry->unit);
  char when[SCENE_WHEN_BYTES];
  const char *at = scene_when(entry->at, when) ? when : entry->at;
  if (entry->by || at) {
    const char *comma = entry->by && at ? ", " : "";
    buffer_addf(&words, " (%s%s%s)", entry->by ? entry->by : "", comma, at ? at : "");
  }
  return buffer_take(&words);
}

void plain_told_free(PlainTold *told) {
  for (size_t i = 0; i < told->count; i++) {
    free(told->entries[i].id);
    free(told->entries[i].label);
    free(told->entries[i].figure);
    free(told->entries[i].words);
  }
  free(told->entries);
  free(told->scene);
  free(told->picture);
  *told = (PlainTold){0};
}

PlainTold plain_told_copy(const PlainTold *told) {
  PlainTold copy = {.scene = memory_copy(told->scene),
                    .picture = memory_copy(told->picture),
                    .count = told->count};
  copy.entries = memory_new(sizeof *copy.entries * (copy.count + 1));
  for (size_t i = 0; i < copy.count; i++) {
    const PlainEntry *entry = &told->entries[i];
    copy.entries[i] = (PlainEntry){memory_copy(entry->id), memory_copy(entry->label),
                                   memory_copy(entry->figure), memory_copy(entry->words)};
  }
  return copy;
}

static PlainTold tell(const Scene *scene) {
  PlainTold told = {.scene = memory_copy(scene->id),
                    .picture = memory_copy(scene->picture),
                    .count = scene->ledger_count};
  told.entries = memory_new(sizeof *told.entries * (told.count + 1));
  for (size_t i = 0; i < told.count; i++) {
    const LedgerEntry *entry = &scene->ledger[i];
    told.entries[i] = (PlainEntry){
        .id = memory_copy(entry->id),
        .label = memory_copy(entry->label),
        .figure = figure_words(entry->value, entry->unit),
        .words = entry_words(entry),
    };
  }
  return told;
}

static const PlainEntry *find(const PlainTold *told, const char *id) {
  for (size_t i = 0; i < told->count; i++) {
    if (strcmp(told->entries[i].id, id) == 0) return &told->entries[i];
  }
  return NULL;
}

/* The first of the lines that follow is headed. */
static void add_change(Buffer *out, size_t *count, Buffer *words, int columns) {
  if ((*count)++ == 0) {
    plain_page_gap(out);
    plain_page_text(out, "", "In the books now:", columns);
  }
  add_sentence(out, "", words, columns);
}

/* "In the books now:", then a line for each: "Grain: 812,000 jin (brigades, August 1958), before
 * 900,000 jin"; "Pigs: no longer there". */
static void add_changes(Buffer *out, const PlainTold *before, const PlainTold *now, int columns) {
  size_t count = 0;
  for (size_t i = 0; i < now->count; i++) {
    const PlainEntry *entry = &now->entries[i], *old = find(before, entry->id);
    if (old && strcmp(old->words, entry->words) == 0) continue;
    Buffer words = {0};
    buffer_add_text(&words, entry->words);
    if (old && strcmp(old->figure, entry->figure) != 0) {
      buffer_addf(&words, ", before %s", old->figure);
    }
    add_change(out, &count, &words, columns);
  }
  for (size_t i = 0; i < before->count; i++) {
    if (find(now, before->entries[i].id)) continue;
    Buffer words = {0};
    buffer_addf(&words, "%s: no longer there", before->entries[i].label);
    add_change(out, &count, &words, columns);
  }
}

void plain_page_books(Buffer *out, const Scene *scene, int columns) {
  if (scene->ledger_count == 0) plain_page_text(out, "", "The books are empty.", columns);
  for (size_t i = 0; i < scene->ledger_count; i++) {
    char *words = entry_words(&scene->ledger[i]);
    plain_page_text(out, "", words, columns);
    free(words);
  }
}

static void add_choices(Buffer *out, const Ask *ask, int columns) {
  for (size_t i = 0; i < ask->choice_count; i++) {
    const Choice *choice = &ask->choices[i];
    Buffer lead = {0}, words = {0};
    buffer_addf(&lead, "  %zu. ", i + 1);
    buffer_add_text(&words, choice->text);
    if (choice->closed) buffer_addf(&words, " (closed: %s)", choice->closed);
    add_sentence(out, buffer_text(&lead), &words, columns);
    buffer_free(&lead);
  }
}

static void add_number(Buffer *out, const Ask *ask, int columns) {
  Buffer range = {0};
  buffer_add_text(&range, "A figure from ");
  add_figure(&range, ask->min, NULL);
  buffer_add_text(&range, " to ");
  add_figure(&range, ask->max, ask->unit);
  buffer_add_text(&range, ", in steps of ");
  add_figure(&range, ask->step, NULL);
  buffer_add_char(&range, '.');
  add_sentence(out, "", &range, columns);
  if (ask->mark_count > 0) plain_page_text(out, "", "It can be held against:", columns);
  for (size_t i = 0; i < ask->mark_count; i++) {
    Buffer mark = {0};
    add_figure(&mark, ask->marks[i].value, ask->unit);
    buffer_addf(&mark, ": %s", ask->marks[i].text);
    add_sentence(out, "  ", &mark, columns);
  }
}

static void add_tasks(Buffer *out, const Ask *ask, int columns) {
  Buffer total = {0};
  add_figure(&total, ask->total, ask->unit);
  buffer_add_text(&total, " to share out, in steps of ");
  add_figure(&total, ask->step, NULL);
  buffer_add_text(&total, "; what is not given stays idle.");
  add_sentence(out, "", &total, columns);
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    Buffer words = {0};
    buffer_addf(&words, "%s (%s): from ", task->text, task->id);
    add_figure(&words, task->min, NULL);
    buffer_add_text(&words, " to ");
    add_figure(&words, task->max, NULL);
    if (task->has_need) {
      buffer_add_text(&words, "; needs ");
      add_figure(&words, task->need, NULL);
    }
    if (task->has_now) {
      buffer_add_text(&words, "; now ");
      add_figure(&words, task->now, NULL);
    }
    add_sentence(out, "  ", &words, columns);
  }
}

void plain_page_ask(Buffer *out, const Scene *scene, bool class_mode, int columns) {
  const Ask *ask = &scene->ask;
  if (ask->text) {
    plain_page_gap(out);
    plain_page_markdown(out, ask->text, columns);
  }
  if (ask->kind != ASK_PAUSE || ask->discuss) plain_page_gap(out);
  switch (ask->kind) {
    case ASK_CHOOSE: add_choices(out, ask, columns); break;
    case ASK_NUMBER: add_number(out, ask, columns); break;
    case ASK_ALLOCATE: add_tasks(out, ask, columns); break;
    case ASK_PAUSE:
      if (!ask->discuss) break;
      plain_page_text(out, "",
                      class_mode ? "Stop for the class: talk about it before you go on."
                                 : "A question to think about before you go on.",
                      columns);
      break;
    case ASK_END: plain_page_text(out, "The end: ", ask->title, columns); break;
  }
}

/* "October 1957: Threshing". A scene outside time has no date to tell. */
static void add_where(Buffer *out, const Scene *scene, int columns) {
  size_t length = scene_period_length(scene->id);
  Buffer where = {0};
  char when[SCENE_WHEN_BYTES];
  if (scene_when(scene->id, when)) {
    buffer_add_text(&where, when);
  } else if (scene->id[length] == '.') {
    buffer_add(&where, scene->id, length);
  }
  if (where.length > 0 && scene->heading) buffer_add_text(&where, ": ");
  if (scene->heading) buffer_add_text(&where, scene->heading);
  if (where.length > 0) add_sentence(out, "", &where, columns);
}

/* "Picture: A gate in a dry wall.", a paragraph; its name alone where no words for it are known. */
static void add_picture(Buffer *out, const char *name, const char *words, int columns) {
  if (!name) return;
  plain_page_gap(out);
  if (!words) {
    plain_page_text(out, "Picture: ", name, columns);
    return;
  }
  Buffer source = {0};
  buffer_addf(&source, "Picture: %s", words);
  plain_page_markdown(out, buffer_text(&source), columns);
  buffer_free(&source);
}

/* "Act I: East Wind" and "August to December 1958", before the scene that it begins with. */
static void add_act(Buffer *out, const Act *act, int columns) {
  if (!act) return;
  char *words = scene_act_words(act);
  plain_page_text(out, "", words, columns);
  free(words);
  if (act->span) plain_page_text(out, "", act->span, columns);
  add_picture(out, act->picture, act->picture_text, columns);
  if (act->text) plain_page_gap(out);
  if (act->text) plain_page_markdown(out, act->text, columns);
  plain_page_gap(out);
}

/* The page before was of the same scene, with the same picture. */
static bool was_told(const PlainTold *told, const Scene *scene) {
  if (!told->picture || !scene->picture) return false;
  return !strcmp(told->picture, scene->picture) && !strcmp(told->scene, scene->id);
}

void plain_page_news(Buffer *out, const Scene *scene, PlainTold *told, int columns) {
  add_act(out, scene->act, columns);
  add_where(out, scene, columns);
  if (!was_told(told, scene)) add_picture(out, scene->picture, scene->picture_text, columns);
  if (*scene->text) plain_page_gap(out);
  plain_page_markdown(out, scene->text, columns);
  PlainTold now = tell(scene);
  add_changes(out, told, &now, columns);
  plain_told_free(told);
  *told = now;
}

void plain_page_scene(Buffer *out, const Scene *scene, PlainTold *told, bool class_mode,
                      int columns) {
  plain_page_news(out, scene, told, columns);
  plain_page_ask(out, scene, class_mode, columns);
}
