/* The same desk as on the full screen, told in lines; poll(2) is where it waits for a person and
 * for the files at once. */
#include "front/plain_desk.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>

#include "front/plain_page.h"

static void say(Buffer *out, const char *lead, const char *text, int columns) {
  plain_page_text(out, lead, text, columns);
}

static void say_pair(Buffer *out, const char *lead, const char *name, const char *text,
                     int columns) {
  Buffer words = {0};
  buffer_addf(&words, "%s%s%s", name, name[0] ? ": " : "", text);
  say(out, lead, buffer_text(&words), columns);
  buffer_free(&words);
}

void plain_desk_status(const Desk *desk, const Story *story, size_t *told, Buffer *out,
                       int columns) {
  const ConsoleLines *log = desk_logged(desk);
  char *status = desk_status(desk, story);
  say(out, "", status, columns);
  free(status);
  for (size_t i = *told < log->count ? *told : 0; i < log->count; i++) {
    say_pair(out, "log ", log->list[i].name, log->list[i].text, columns);
  }
  *told = log->count;
}

void plain_desk_fault(const Error *fault, Buffer *out, int columns) {
  say_pair(out, "! ", "The files as they are now fail", fault->message, columns);
  if (fault->at[0]) say(out, "  at ", fault->at, columns);
  say(out, "", "The old page stands. When the files are mended, the new one comes by itself.",
      columns);
}

bool plain_desk_obey(Story *story, const char *words, Buffer *out, int columns) {
  ConsoleLines lines = {0};
  bool is_moved = desk_obey(story, words, &lines);
  for (size_t i = 0; i < lines.count; i++) {
    const ConsoleLine *line = &lines.list[i];
    const char *lead = line->kind == CONSOLE_HEADING ? "" : "  ";
    say_pair(out, line->kind == CONSOLE_GOOD ? "* " : lead, line->name, line->text, columns);
  }
  console_lines_free(&lines);
  return is_moved;
}

bool plain_desk_wait(Desk *desk, int descriptor) {
  Watch *watch = desk_watch(desk);
  for (;;) {
    struct pollfd wait[] = {{.fd = descriptor, .events = POLLIN},
                            {.fd = watch_descriptor(watch), .events = POLLIN}};
    if (watch_changed(watch)) return true;
    int ready = poll(wait, 2, watch_wait_ms(watch));
    if (ready < 0 && errno != EINTR) return false;
    if (ready > 0 && wait[0].revents) return false;
  }
}
