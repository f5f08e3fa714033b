/* Check in its order: read and parse all files, load the scenario as for a game, gather what the
 * trees hold, let each rule look, and add what loading had to say where no rule said it. Rules are
 * read-only and know nothing of each other; findings are sorted at the end. */
#include "author/check.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "author/check_codes.h"
#include "author/check_state.h"
#include "base/memory.h"
#include "base/utf8.h"

/* ---- telling ---- */

static char *cleaned(const Buffer *text) {
  return utf8_clean(buffer_text(text), text->length, false);
}

/* A third finding on one place says nothing new; the same code there never does. */
static bool is_told(const CheckResult *result, const char *file, int line, int col,
                    const char *code) {
  for (size_t i = result->count; i > 0; i--) {
    const Finding *finding = &result->list[i - 1];
    if (finding->line != line || finding->col != col || strcmp(finding->file, file) != 0) continue;
    if (strcmp(finding->code, code) == 0) return true;
  }
  return false;
}

static void keep(CheckResult *result, Finding finding) {
  if (result->count == result->room) {
    result->room = result->room ? result->room * 2 : 32;
    result->list = memory_grow(result->list, result->room, sizeof *result->list);
  }
  finding.order = result->count;
  result->by_severity[finding.severity]++;
  result->list[result->count++] = finding;
}

void check_tell(Check *check, const Tree *tree, size_t at, const char *code, const char *fix,
                const char *format, ...) {
  const CheckCode *entry = check_code(code);
  int line, col;
  tree_place(tree, at, &line, &col);
  if (is_told(check->result, tree->path, line, col, code)) return;
  char message[600];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  Buffer words = {0}, advice = {0};
  buffer_add_text(&words, message);
  buffer_add_text(&advice, fix ? fix : entry->fix);
  keep(check->result, (Finding){.file = memory_copy(tree->path),
                                .line = line,
                                .col = col,
                                .code = entry->code,
                                .severity = entry->severity,
                                .message = cleaned(&words),
                                .fix = cleaned(&advice),
                                .why = entry->why});
  buffer_free(&words);
  buffer_free(&advice);
}

static void list_known(const WordSet *known, Buffer *out) {
  enum { SHOWN = 8 };
  buffer_add_text(out, known->count == 1 ? "there is " : "there are ");
  for (size_t i = 0; i < known->count && i < SHOWN; i++) {
    buffer_addf(out, "%s%s", i > 0 ? ", " : "", known->words[i].text);
  }
  if (known->count > SHOWN) buffer_add_text(out, ", ...");
}

void check_tell_unknown(Check *check, const Tree *tree, size_t at, const char *code,
                        const char *name, const WordSet *known, const char *what) {
  const char *near = known ? word_set_nearest(known, name) : NULL;
  Buffer fix = {0};
  if (near) {
    buffer_addf(&fix, "did you mean \"%s\"?", near);
  } else if (known && known->count > 0) {
    list_known(known, &fix);
  }
  check_tell(check, tree, at, code, fix.length > 0 ? buffer_text(&fix) : NULL, "%s", what);
  buffer_free(&fix);
  if (strncmp(tree->path, "tests/", 6) == 0) return; /* the slip is surely the test's */
  const Word *other = near ? word_set_find(&check->mentions, near, strlen(near)) : NULL;
  if (!other || other->count != 1 || !other->tree) return;
  check_tell(check, other->tree, other->at, "never_used", NULL,
             "nothing else is called \"%s\", but %s asks for \"%s\"", near, tree->path, name);
}

/* ---- the whole ---- */

static void run_rules(Check *check) {
  static void (*const rules[])(Check *) = {
      check_syntax,
      check_names,
      check_modules,
      check_texts,
      check_conditions,
      check_answers,
      check_tasks,
      check_shapes,
      check_ids,
      check_questions,
      check_choices_of_events,
      check_references,
      check_pictures,
      check_shelf,
      check_beside,
      check_files,
      check_flow,
      check_pages,
      check_words,
      check_notes,
      check_load,
      check_tests,
      check_debrief,
  };
  for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) rules[i](check);
}

static int compare_findings(const void *left, const void *right) {
  const Finding *a = left, *b = right;
  int order = strcmp(a->file, b->file);
  if (order == 0) order = (a->line > b->line) - (a->line < b->line);
  if (order == 0) order = (a->col > b->col) - (a->col < b->col);
  if (order == 0) order = (a->order > b->order) - (a->order < b->order);
  return order;
}

static void free_sets(Check *check) {
  WordSet *sets[] = {&check->globals,       &check->shape_fields, &check->facts,
                     &check->people,        &check->options,      &check->books,
                     &check->units,         &check->event_ids,    &check->question_ids,
                     &check->ledger_ids,    &check->answers_read, &check->terms,
                     &check->sources_known, &check->pictures,     &check->mentions,
                     &check->named,         &check->cast,         &check->used,
                     &check->parts,         &check->good_forms,   &check->given_ids};
  for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) word_set_free(sets[i]);
}

static void free_state(Check *check) {
  free_sets(check);
  for (size_t i = 0; i < check->files.count; i++) {
    if (check->trees) tree_free(check->trees[i]);
    if (check->sources) buffer_free(&check->sources[i]);
  }
  for (size_t i = 0; i < check->test_files.count; i++) {
    if (check->test_trees) tree_free(check->test_trees[i]);
    if (check->test_sources) buffer_free(&check->test_sources[i]);
  }
  free(check->test_trees);
  free(check->test_sources);
  file_list_free(&check->test_files);
  free(check->trees);
  free(check->sources);
  free(check->is_loaded);
  free(check->calls);
  free(check->events);
  free(check->fields);
  free(check->uses);
  free(check->folder);
  file_list_free(&check->files);
  script_free(check->script);
  free(check);
}

CheckResult *check_scenario(const char *folder, const char *assets, Error *error) {
  Check *check = memory_new(sizeof *check);
  check->assets = assets;
  check->folder = memory_copy(folder);
  CheckResult *result = check->result = memory_new(sizeof *result);
  bool done = check_read(check, error);
  if (done) {
    check_gather(check);
    check_gather_known(check);
    check_gather_references(check);
    check_gather_uses(check);
    run_rules(check);
    if (result->count > 1)
      qsort(result->list, result->count, sizeof *result->list, compare_findings);
    result->files = check->files.count + check->test_files.count;
    result->events = check->event_count;
  }
  free_state(check);
  if (done) return result;
  check_free(result);
  return NULL;
}

void check_free(CheckResult *result) {
  if (!result) return;
  for (size_t i = 0; i < result->count; i++) {
    free(result->list[i].file);
    free(result->list[i].message);
    free(result->list[i].fix);
  }
  free(result->list);
  free(result);
}
