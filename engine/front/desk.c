/* The desk keeps no game: it asks the story, and remembers what the last reading of the files came
 * to. What the scenario logs on a reading that fails is kept too; it may say why. */
#include "front/desk.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"

enum { LOG_LINES = 500 };

struct Desk {
  char *folder;
  DeskCheck *check;
  char *findings;
  bool is_check_due;
  Watch *watch;
  ConsoleLines log;
  Error fault;
  bool is_old;
  size_t readings; /* after the first */
};

Desk *desk_open(const char *folder, DeskCheck *check) {
  Desk *desk = memory_new(sizeof *desk);
  desk->folder = memory_copy(folder);
  desk->check = check;
  desk->watch = watch_open(folder);
  return desk;
}

void desk_close(Desk *desk) {
  if (!desk) return;
  watch_close(desk->watch);
  console_lines_free(&desk->log);
  free(desk->folder);
  free(desk->findings);
  free(desk);
}

Watch *desk_watch(Desk *desk) {
  return desk->watch;
}

static void drop_first(ConsoleLines *lines) {
  free(lines->list[0].name);
  free(lines->list[0].text);
  memmove(lines->list, lines->list + 1, --lines->count * sizeof *lines->list);
}

void desk_log(void *context, const char *at, const char *text) {
  Desk *desk = context;
  console_lines_add(&desk->log, CONSOLE_PLAIN, at, text);
  if (desk->log.count > LOG_LINES) drop_first(&desk->log);
}

const ConsoleLines *desk_logged(const Desk *desk) {
  return &desk->log;
}

void desk_is_new(Desk *desk) {
  desk->is_old = false;
  error_clear(&desk->fault);
}

bool desk_renew(Desk *desk, Story *story) {
  console_lines_free(&desk->log);
  desk_is_new(desk);
  desk->readings++;
  desk->is_old = !story_renew(story, &desk->fault);
  desk->is_check_due = !desk->is_old;
  free(desk->findings); /* of other files */
  desk->findings = NULL;
  return !desk->is_old;
}

bool desk_check(Desk *desk) {
  if (!desk->is_check_due || !desk->check) return false;
  desk->is_check_due = false;
  free(desk->findings);
  desk->findings = desk->check(desk->folder);
  return true;
}

const char *desk_findings(const Desk *desk) {
  return desk->findings;
}

const Error *desk_fault(const Desk *desk) {
  return desk->is_old ? &desk->fault : NULL;
}

char *desk_status(const Desk *desk, const Story *story) {
  Buffer words = {0};
  long drift = story_drift(story);
  if (desk->is_old) {
    const char *at = desk->fault.at[0] ? desk->fault.at : "they cannot be read";
    buffer_addf(&words, "[old] the files fail now: %s", at);
    return buffer_take(&words);
  }
  buffer_add_text(&words, drift < 0 ? "[new] as the files are" : "[new]");
  if (desk->readings > 0) {
    buffer_addf(&words, "%s read again %zu time%s", drift < 0 ? "," : "", desk->readings,
                desk->readings == 1 ? "" : "s");
  }
  if (drift >= 0) buffer_addf(&words, "; drift from decision %ld on", drift + 1);
  if (desk->findings) buffer_addf(&words, "; check: %s", desk->findings);
  return buffer_take(&words);
}

/* ---- the console ---- */

static void tell(ConsoleLines *out, const char *text) {
  console_lines_add(out, CONSOLE_PLAIN, "", text);
}

static bool tell_help(ConsoleLines *out) {
  static const char *const rows[][2] = {
      {"state", "month, facts, people, options, books, answers, what is owed"},
      {"events", "every event: that it can come now, or why it cannot"},
      {"events WORD", "those with WORD in their ids"},
      {"force EVENT", "the event plays next, whatever its condition"},
      {"jump MONTH", "answers given by none who reads, until that month (1959-03)"},
  };
  console_lines_add(out, CONSOLE_HEADING, "", "The console");
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    console_lines_add(out, CONSOLE_PLAIN, rows[i][0], rows[i][1]);
  }
  return false;
}

static bool look(Story *story, ConsoleVerb verb, const char *word, ConsoleLines *out) {
  Error error = {0};
  if (story_look(story, verb, word, out, &error)) return false;
  tell(out, error.message);
  return story_state(story) == STORY_BROKEN; /* a page of its own */
}

static bool force(Story *story, const char *event, ConsoleLines *out) {
  Error error = {0};
  if (!story_force(story, event, &error)) {
    tell(out, error.message);
    return story_state(story) == STORY_BROKEN;
  }
  console_lines_add(out, CONSOLE_GOOD, event,
                    "plays next: when the present event ends or the next turn begins. Answer on.");
  return false;
}

static bool jump(Story *story, const char *month, ConsoleLines *out) {
  Error error = {0};
  size_t before = story_count(story);
  if (!story_jump(story, month, &error)) {
    tell(out, error.message);
    return false;
  }
  Buffer words = {0};
  const Scene *scene = story_scene(story);
  size_t given = story_count(story) - before;
  buffer_addf(&words, "%zu answer%s given.", given, given == 1 ? " was" : "s were");
  if (!scene) {
    buffer_addf(&words, " The scenario failed before %s.", month);
  } else if (scene->ask.kind == ASK_END) {
    buffer_addf(&words, " The game ended before %s.", month);
  } else {
    buffer_addf(&words, " Here is %s.", scene->id);
  }
  tell(out, buffer_text(&words));
  buffer_free(&words);
  return true;
}

/* Whether the first word of `words` is `verb` or begins it; `rest` is what stands behind. */
static bool is_verb(const char *words, const char *verb, const char **rest) {
  size_t length = strcspn(words, " ");
  *rest = words + length + strspn(words + length, " ");
  return length > 0 && length <= strlen(verb) && strncmp(words, verb, length) == 0;
}

bool desk_obey(Story *story, const char *words, ConsoleLines *out) {
  const char *rest;
  words += strspn(words, " ");
  if (is_verb(words, "state", &rest)) return look(story, CONSOLE_STATE, "", out);
  if (is_verb(words, "events", &rest)) return look(story, CONSOLE_EVENTS, rest, out);
  if (is_verb(words, "force", &rest) && *rest) return force(story, rest, out);
  if (is_verb(words, "jump", &rest) && *rest) return jump(story, rest, out);
  return tell_help(out);
}
