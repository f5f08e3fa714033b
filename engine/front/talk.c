/* Everything that is said here may quote a stranger: a file's name, a scenario's message. So each
 * line is cleaned as a whole, and written at once so that two programs on one terminal do not
 * mix. */
#include "front/talk.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/utf8.h"

enum { STANDARD_ERROR = 2, LONGEST = 8192 };

static void say(const char *text) {
  char *clean = utf8_clean(text, strlen(text), false);
  Buffer line = {0};
  buffer_addf(&line, "%s\n", clean);
  file_write_all(STANDARD_ERROR, line.bytes, line.length, NULL);
  buffer_free(&line);
  free(clean);
}

void talk(const char *format, ...) {
  char text[LONGEST];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  say(text);
}

void talk_error(const Error *error) {
  talk("irongrain: %s%s%s%s", error->message, error->at[0] ? " (" : "", error->at,
       error->at[0] ? ")" : "");
  for (const char *line = error->trace; *line;) {
    int length = (int)strcspn(line, "\n");
    talk("  %.*s", length, line);
    line += length;
    if (*line) line++;
  }
}

void talk_story(Story *story) {
  for (char *note; (note = story_note(story));) {
    talk("irongrain: %s", note);
    free(note);
  }
  const char *trouble = story_trouble(story);
  if (trouble) talk("irongrain: %s", trouble);
}
