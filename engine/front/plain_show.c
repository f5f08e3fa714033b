/* The page that waits, with all that must be told before it is answered: which game it is, what an
 * author has to know, what could not be written. */
#include <stdlib.h>
#include <string.h>

#include "front/plain_desk.h"
#include "front/plain_state.h"

static void say_notes(Plain *plain) {
  for (char *note; (note = story_note(plain->story));) {
    plain_say(plain, "Note: ", note);
    free(note);
  }
  const char *trouble = story_trouble(plain->story);
  if (trouble) plain_say(plain, "! ", trouble);
}

/* The trace without the newline at its end. */
static void say_trace(Plain *plain, const char *trace) {
  Buffer lines = {0};
  buffer_add(&lines, trace, strlen(trace));
  while (lines.length > 0 && lines.bytes[lines.length - 1] == '\n') {
    lines.bytes[--lines.length] = '\0';
  }
  plain_say(plain, "  ", buffer_text(&lines));
  buffer_free(&lines);
}

static void say_broken(Plain *plain) {
  const Error *error = story_error(plain->story);
  plain_say(plain, "", "The scenario has stopped. Every answer so far is kept.");
  plain_say(plain, "  ", error->message);
  if (error->at[0]) plain_say(plain, "  at ", error->at);
  if (error->trace[0]) say_trace(plain, error->trace);
  plain_say(plain, "", "r reads the scenario again, u takes the last answer back, q leaves.");
}

/* Which game this is, and the two keys that need no page to name them. */
void plain_opening(Plain *plain) {
  Buffer words = {0};
  size_t count = story_count(plain->story);
  buffer_add_text(&words, story_manifest(plain->story)->title);
  if (count > 0) buffer_addf(&words, ", after %zu answer%s", count, count == 1 ? "" : "s");
  buffer_add_text(&words, ". ? is help, q leaves.");
  plain_say(plain, "", buffer_text(&words));
  buffer_free(&words);
}

/* What changed in the books is told against what this reader knew before, also when it is told
 * again. */
static void say_scene(Plain *plain, bool again) {
  const Scene *scene = story_scene(plain->story);
  PlainTold *from = again ? &plain->told : &plain->before,
            *to = again ? &plain->before : &plain->told;
  plain_told_free(from);
  *from = plain_told_copy(to);
  plain_page_news(&plain->out, scene, &plain->told, plain->columns);
  plain->question = plain->out.length;
  plain_page_ask(&plain->out, scene, plain->setup->class_mode, plain->columns);
}

void plain_show(Plain *plain, bool again) {
  Desk *desk = plain->setup->desk;
  plain_drop_shares(plain);
  plain_measure(plain);
  if (plain->is_ascii) plain_learn_names(plain);
  buffer_add_char(&plain->out, '\n');
  if (desk) plain_desk_status(desk, plain->story, &plain->logged, &plain->out, plain->columns);
  if (story_state(plain->story) == STORY_BROKEN) {
    say_broken(plain);
  } else {
    say_scene(plain, again);
  }
  buffer_add_char(&plain->out, '\n');
  say_notes(plain);
}
