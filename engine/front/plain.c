/* A conversation in lines: a page is told, a line is read, and a line is either a command (a
 * letter or its word) or an answer in the question's own manner. Nothing that was written is ever
 * changed, so a voice, a printer or a pipe reads along as well as a person. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/utf8.h"
#include "front/plain_desk.h"
#include "front/plain_state.h"

enum { IN = 0, OUT = 1, EXIT_DONE = 0, EXIT_FAILED = 1, NARROWEST = 24, ECHO_BYTES = 200 };

static int terminal_columns(void) {
  struct winsize size = {0};
  bool known = ioctl(OUT, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  if (!known || size.ws_col > PLAIN_COLUMNS) return PLAIN_COLUMNS;
  return size.ws_col < NARROWEST ? NARROWEST : size.ws_col;
}

static void prompt(Plain *plain) {
  const Scene *scene = story_scene(plain->story);
  if (scene && scene->ask.kind == ASK_ALLOCATE) {
    plain_ask_share(plain, &scene->ask);
  } else if (scene && scene->ask.kind == ASK_PAUSE) {
    plain_say(plain, "", "Enter goes on.");
  }
  buffer_add_text(&plain->out, "> ");
  plain_flush(plain);
}

static void trim(Buffer *line) {
  while (line->length > 0 && strchr(" \t\r", line->bytes[line->length - 1])) {
    line->bytes[--line->length] = '\0';
  }
  size_t blanks = line->length ? strspn(line->bytes, " \t") : 0;
  if (blanks == 0) return;
  line->length -= blanks;
  memmove(line->bytes, line->bytes + blanks, line->length + 1);
}

static void echo(Plain *plain) {
  size_t length = plain->line.length < ECHO_BYTES ? plain->line.length : ECHO_BYTES;
  char *clean = utf8_clean(buffer_text(&plain->line), length, false);
  buffer_addf(&plain->out, "%s\n", clean);
  free(clean);
}

static Next take_line(Plain *plain, InputKind kind) {
  if (kind == INPUT_TOO_LONG || !utf8_is_valid(buffer_text(&plain->line), plain->line.length)) {
    plain_say(plain, "! ", "That line cannot be read.");
    return NEXT_PROMPT;
  }
  const char *rest;
  char *line = plain->line.bytes;
  if (line[0] == '~' && plain->setup->desk) {
    bool is_moved = plain_desk_obey(plain->story, line + 1, &plain->out, plain->columns);
    return is_moved ? NEXT_PAGE : NEXT_PROMPT;
  }
  char letter = plain_command(line, &rest);
  return letter ? plain_obey(plain, letter, rest) : plain_answer(plain, line);
}

/* Before a prompt: true if the files were read again and there is another page. */
static bool is_renewed(Plain *plain) {
  Desk *desk = plain->setup->desk;
  return desk && watch_settled(desk_watch(desk)) && plain_renew(plain);
}

/* After a prompt: waits for a line; true as above. The files may change many times until then. */
static bool is_renewed_meanwhile(Plain *plain) {
  Desk *desk = plain->setup->desk;
  while (desk && !input_holds_line(&plain->input) && plain_desk_wait(desk, IN)) {
    buffer_add_char(&plain->out, '\n');
    if (plain_renew(plain)) return true;
    prompt(plain);
  }
  return false;
}

/* What a check of the files finds, once they were read anew and their page is out. */
static void say_findings(Plain *plain) {
  Desk *desk = plain->setup->desk;
  if (!desk) return;
  plain_flush(plain);
  if (desk_check(desk) && desk_findings(desk)) plain_say(plain, "! check: ", desk_findings(desk));
}

/* Asks until a new page is there to be shown (-1) or the game is left (its exit status). */
static int converse(Plain *plain) {
  for (;;) {
    if (is_renewed(plain)) return -1;
    say_findings(plain);
    prompt(plain);
    if (is_renewed_meanwhile(plain)) return -1;
    if (plain->gone) return EXIT_FAILED;
    InputKind kind = input_line(&plain->input, &plain->line);
    if (kind == INPUT_END) {
      buffer_add_char(&plain->out, '\n');
      return story_state(plain->story) == STORY_BROKEN ? EXIT_FAILED : EXIT_DONE;
    }
    buffer_add_text(&plain->line, ""); /* bytes, even where the line is empty */
    trim(&plain->line);
    if (plain->echoes) echo(plain);
    Next next = take_line(plain, kind);
    if (next == NEXT_PAGE) return -1;
    if (next == NEXT_LEAVE) return EXIT_DONE;
  }
}

static void say_farewell(Plain *plain) {
  const char *path = story_path(plain->story);
  const char *trouble = story_trouble(plain->story);
  bool is_kept = path && !trouble && story_count(plain->story) > 0;
  if (is_kept && !story_read_only(plain->story)) plain_say(plain, "The game is kept in ", path);
  plain_flush(plain);
}

int front_plain(Story *story, const FrontSetup *setup) {
  Plain plain = {.story = story, .setup = setup, .input = {.descriptor = IN}};
  plain.columns = terminal_columns();
  plain.echoes = !isatty(IN);
  int status = -1;
  plain_opening(&plain);
  while (status < 0) {
    plain_show(&plain);
    status = story_state(story) == STORY_ENDED ? EXIT_DONE : converse(&plain);
  }
  say_farewell(&plain);
  if (plain.gone) status = EXIT_FAILED;
  plain_drop_shares(&plain);
  plain_told_free(&plain.told);
  input_free(&plain.input);
  buffer_free(&plain.line);
  buffer_free(&plain.out);
  return status;
}
