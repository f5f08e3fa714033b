/* What is said is gathered, and written before anything is read: one write for each prompt, so
 * that a voice is not cut short by half a line. */
#include "front/plain_state.h"

#include "base/file.h"
#include "front/plain_page.h"
#include "front/talk.h"

enum { OUT = 1 };

void plain_say(Plain *plain, const char *lead, const char *text) {
  plain_page_text(&plain->out, lead, text, plain->columns);
}

void plain_say_error(Plain *plain, const Error *error) {
  plain_say(plain, "! ", error->message);
}

void plain_flush(Plain *plain) {
  Error error = {0};
  if (!plain->gone && !file_write_all(OUT, buffer_text(&plain->out), plain->out.length, &error)) {
    plain->gone = true;
    talk_error(&error);
  }
  buffer_clear(&plain->out);
}

void plain_drop_shares(Plain *plain) {
  value_free(plain->shares);
  plain->shares = NULL;
}
