/* A conversation in lines: a page is told, a line is read, and a line is either a command (a
 * letter or its word) or an answer in the question's own manner. Nothing that was written is ever
 * changed, so a voice, a printer or a pipe reads along as well as a person. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
#include "front/encoding.h"
#include "front/plain_desk.h"
#include "front/plain_state.h"

enum { EXIT_DONE = 0, EXIT_FAILED = 1, ECHO_BYTES = 200 };

/* After something else was told, what is waited for. */
static void say_reminder(Plain *plain, const Ask *ask) {
  if (!plain->is_away) return;
  Buffer words = {0};
  if (ask->kind == ASK_NUMBER) buffer_add_text(&words, "A figure answers; r tells the page again.");
  if (ask->kind == ASK_CHOOSE) {
    buffer_addf(&words, "1 to %zu answers; r tells the page again.", ask->choice_count);
  }
  plain_page_gap(&plain->out);
  if (words.length > 0) plain_say(plain, "", buffer_text(&words));
  buffer_free(&words);
}

static void prompt(Plain *plain) {
  const Scene *scene = story_scene(plain->story);
  if (plain->question == 0) plain->question = plain->out.length;
  if (scene) say_reminder(plain, &scene->ask);
  plain->is_away = false;
  if (scene && scene->ask.kind == ASK_ALLOCATE) {
    plain_ask_share(plain, &scene->ask);
  } else if (scene && scene->ask.kind == ASK_PAUSE) {
    plain_say(plain, "", "Enter goes on.");
  } else if (scene && scene->ask.kind == ASK_END) {
    plain_say(plain, "", "Enter leaves; all the pages can be read still, ? names them.");
  }
  buffer_add_text(&plain->out, "> ");
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

/* Wide letters, digits and blanks, as a Chinese keyboard gives them, become narrow ones. */
static void make_narrow(Buffer *line) {
  if (!utf8_is_valid(buffer_text(line), line->length)) return;
  Buffer narrow = {0};
  size_t length;
  for (const char *at = buffer_text(line); *at; at += length) {
    uint32_t point = utf8_decode(at, &length);
    if (point >= 0xFF01 && point <= 0xFF5E) {
      buffer_add_char(&narrow, (char)(point - 0xFF01 + '!'));
    } else if (point == 0x3000) {
      buffer_add_char(&narrow, ' ');
    } else {
      buffer_add(&narrow, at, length);
    }
  }
  buffer_clear(line);
  buffer_add_text(line, buffer_text(&narrow));
  buffer_free(&narrow);
}

void plain_read(Plain *plain) {
  plain->kind = input_line(&plain->input, &plain->line);
  buffer_add_text(&plain->line, ""); /* bytes, even where the line is empty */
  if (plain->kind != INPUT_LINE) return;
  trim(&plain->line);
  if (plain->echoes) echo(plain);
  make_narrow(&plain->line);
  trim(&plain->line);
}

static Next take_line(Plain *plain) {
  if (plain->kind == INPUT_TOO_LONG ||
      !utf8_is_valid(buffer_text(&plain->line), plain->line.length)) {
    plain_say(plain, "! ", "That line cannot be read.");
    return NEXT_PROMPT;
  }
  Next next = NEXT_PROMPT;
  char *line = plain->line.bytes;
  if (line[0] == '~' && plain->setup->desk) {
    bool is_moved = plain_desk_obey(plain->story, line + 1, &plain->out, plain->columns);
    return is_moved ? NEXT_PAGE : NEXT_PROMPT;
  }
  return plain_obey(plain, line, &next) ? next : plain_answer(plain, line);
}

/* Before a prompt: true if the files were read again and there is another page. */
static bool is_renewed(Plain *plain) {
  Desk *desk = plain->setup->desk;
  return desk && watch_settled(desk_watch(desk)) && plain_renew(plain);
}

/* After a prompt: waits for a line; true as above. The files may change many times until then. */
static bool is_renewed_meanwhile(Plain *plain) {
  Desk *desk = plain->setup->desk;
  while (desk && !input_holds_line(&plain->input) && plain_desk_wait(desk, PLAIN_IN)) {
    buffer_add_char(&plain->out, '\n');
    if (plain_renew(plain)) return true;
    prompt(plain);
    plain_flush(plain);
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

/* The next line, typed at the prompt or between two screenfuls. False if there is another page. */
static bool next_line(Plain *plain) {
  if (plain_write(plain)) return true;
  if (is_renewed_meanwhile(plain)) return false;
  if (!plain->gone) plain_read(plain);
  return true;
}

/* Asks until a new page is there to be shown (-1) or the game is left (its exit status). */
static int converse(Plain *plain) {
  for (;;) {
    if (is_renewed(plain)) return -1;
    say_findings(plain);
    plain_measure(plain);
    prompt(plain);
    if (!next_line(plain)) return -1;
    if (plain->gone) return EXIT_FAILED;
    if (plain->kind == INPUT_END) {
      buffer_add_char(&plain->out, '\n');
      return story_state(plain->story) == STORY_BROKEN ? EXIT_FAILED : EXIT_DONE;
    }
    Next next = take_line(plain);
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

/* A person at a terminal is told a screenful at a time; an author's page comes at once, so that the
 * check of the files can follow it. What ASCII is wanted for depends on the same. */
static Plain begin(Story *story, const FrontSetup *setup) {
  Plain plain = {.story = story, .setup = setup, .input = {.descriptor = PLAIN_IN}};
  bool is_terminal = isatty(PLAIN_OUT);
  plain.echoes = !isatty(PLAIN_IN);
  plain.pages = is_terminal && !plain.echoes && !setup->desk;
  plain.is_ascii = encoding_is_ascii(is_terminal);
  plain_measure(&plain);
  plain_read_options(&plain);
  return plain;
}

static void end(Plain *plain) {
  plain_drop_shares(plain);
  plain_forget_names(plain);
  plain_told_free(&plain->told);
  plain_told_free(&plain->before);
  input_free(&plain->input);
  buffer_free(&plain->line);
  buffer_free(&plain->out);
}

int front_plain(Story *story, const FrontSetup *setup) {
  Plain plain = begin(story, setup);
  int status = -1;
  plain_opening(&plain);
  while (status < 0) {
    plain_show(&plain, false);
    bool is_over = story_state(story) == STORY_ENDED && !plain.pages;
    status = is_over ? EXIT_DONE : converse(&plain);
  }
  say_farewell(&plain);
  if (plain.gone) status = EXIT_FAILED;
  end(&plain);
  return status;
}
