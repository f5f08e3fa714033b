/* Standard output is written without stdio: what fails is known at once, and a closed pipe is a
 * failure that is told, not a signal that kills. */
#include "commands/result.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "commands/places.h"
#include "front/talk.h"

bool result_write(Buffer *out) {
  enum { STANDARD_OUT = 1 };
  Error error = {0};
  bool written = file_write_all(STANDARD_OUT, buffer_text(out), out->length, &error);
  buffer_clear(out);
  if (!written) talk_error(&error);
  return written;
}

int result_failure(const char *command, const Error *error) {
  talk_error(error);
  if (error->status == ERROR_USAGE)
    talk("irongrain: see `irongrain %s%s--help`", command, *command ? " " : "");
  return error->status ? error->status : ERROR_FAILED;
}

void result_add_clean(Buffer *out, const char *text) {
  char *clean = utf8_clean(text, strlen(text), false);
  buffer_add_text(out, clean);
  free(clean);
}

void result_add_guide(Buffer *out) {
  Places places = places_find();
  char *guide = places_guide(&places);
  if (guide) {
    buffer_add_text(out, "\nThe guide for authors: ");
    result_add_clean(out, guide);
    buffer_add_char(out, '\n');
  }
  free(guide);
  places_free(&places);
}
