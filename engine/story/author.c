/* Nothing here is a way of its own: a renewed story is a run that followed the journal again, a
 * forced event is a line that every run follows, and a jump is answers. */
#include "story/author.h"

#include <stdlib.h>
#include <string.h>

#include "scene/simple.h"
#include "story/core.h"

enum { MONTH_BYTES = 7, ANSWERS_MOST = 20000 };

static bool is_worse(const Story *story, const Run *fresh, Error *error) {
  if (!fresh->is_broken || story->run.is_broken) return false;
  if (error) *error = fresh->fault;
  return true;
}

bool story_renew(Story *story, Error *error) {
  Run fresh;
  if (core_follow(story, journal_count(story->journal), &fresh, error) &&
      !is_worse(story, &fresh, error)) {
    story->drift_told = fresh.drift;
    if (core_take_over(story, &fresh, error)) return true;
  }
  run_free(&fresh);
  return false;
}

/* A call of the console; a script that fails over it is broken as by an answer. */
static bool call(Story *story, ConsoleVerb verb, const char *word, ConsoleLines *lines,
                 Error *error) {
  Run *run = &story->run;
  if (run->is_broken) {
    error_set(error, "the scenario has failed: there is no game to look into");
    return false;
  }
  Error fault = {0};
  if (script_console(run->script, verb, word, lines, &fault)) return true;
  if (script_is_over(run->script)) {
    run->is_broken = true;
    run->fault = fault;
  }
  if (error) *error = fault;
  return false;
}

bool story_look(Story *story, ConsoleVerb verb, const char *word, ConsoleLines *lines,
                Error *error) {
  return call(story, verb, word, lines, error);
}

static bool may_lead(const Story *story, Error *error) {
  if (!journal_header(story->journal)->is_authors || story->read_only) {
    error_set(error, "only an author's game can be led (irongrain watch)");
  } else if (story_state(story) == STORY_ENDED) {
    error_set(error, "the game has ended; take an answer back first");
  } else if (story_state(story) == STORY_BROKEN) {
    error_set(error, "the scenario has failed: take the answer back or mend it");
  } else {
    return true;
  }
  return false;
}

bool story_force(Story *story, const char *event, Error *error) {
  if (!may_lead(story, error) || !call(story, CONSOLE_FORCE, event, NULL, error)) return false;
  core_changed_content(story);
  journal_append_mark(story->journal, "force", event, NULL);
  story->run.marks = journal_mark_count(story->journal);
  core_update_trouble(story);
  return true;
}

static bool is_month(const char *text) {
  static const char *const shape = "dddd-dd";
  for (size_t i = 0; i < MONTH_BYTES; i++) {
    bool is_digit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == 'd' ? !is_digit : text[i] != shape[i]) return false;
  }
  return true;
}

/* True if the scene that waits is of a month. */
static bool is_dated(const Story *story) {
  const char *id = story_scene(story)->id;
  return is_month(id) && id[MONTH_BYTES] == '.';
}

static bool has_come_to(const Story *story, const char *month) {
  return is_dated(story) && strncmp(story_scene(story)->id, month, MONTH_BYTES) >= 0;
}

static bool check_month(const Story *story, const char *month, Error *error) {
  const Manifest *manifest = story_manifest(story);
  if (!is_month(month) || month[MONTH_BYTES]) {
    error_set(error, "a month is written 1959-03, not %.40s", month);
  } else if (manifest->last_month && strcmp(month, manifest->last_month) > 0) {
    error_set(error, "the scenario's last month is %s", manifest->last_month);
  } else if (has_come_to(story, month)) {
    error_set(error, "it is %.7s already, and a jump goes forward", story_scene(story)->id);
  } else if (!is_dated(story) && story_count(story) > 0 && !manifest->last_month) {
    error_set(error, "the scene %s is of no month: a jump would not know where to stop",
              story_scene(story)->id);
  } else {
    return true;
  }
  return false;
}

bool story_jump(Story *story, const char *month, Error *error) {
  if (!may_lead(story, error) || !check_month(story, month, error)) return false;
  core_changed_content(story);
  journal_hold(story->journal);
  journal_append_mark(story->journal, "jump", month, NULL);
  story->run.marks = journal_mark_count(story->journal);
  for (size_t i = 0; i < ANSWERS_MOST; i++) {
    if (story_state(story) != STORY_ASKING || has_come_to(story, month)) break;
    Value *answer = simple_answer(&story_scene(story)->ask);
    bool is_taken = story_answer(story, answer, NULL);
    value_free(answer);
    if (!is_taken) break;
  }
  journal_retry(story->journal, NULL);
  core_update_trouble(story);
  return true;
}
