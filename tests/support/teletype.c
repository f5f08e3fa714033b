/* What comes is judged line by line when a prompt stands at its end. A terminal makes "\r\n" of
 * each newline that a program writes; any other carriage return is the program's own. */
#include "teletype.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/utf8.h"
#include "terminal.h"

enum { PATIENCE_S = 30 };

static const char prompt[] = "> ";
static const char more[] = "s skips to the question> ";

struct Teletype {
  Tty *tty;
  int cols, rows;
  size_t seen; /* bytes judged */
  char *typed; /* the line whose echo comes first, or NULL */
  Buffer said; /* since the last prompt */
  Buffer all;  /* of teletype_type_all() */
  bool has_more;
};

static bool ends_in(const Buffer *bytes, size_t from, const char *end) {
  size_t length = strlen(end);
  return bytes->length >= from + length &&
         !memcmp(bytes->bytes + bytes->length - length, end, length);
}

static void judge_character(const Teletype *teletype, uint32_t point) {
  bool is_drawing = point >= 0x2500 && point <= 0x259F;
  if (!utf8_is_control(point) && !is_drawing) return;
  fail_msg("U+%04X is no text:\n%s", (unsigned)point, buffer_text(&teletype->said));
}

static void judge_line(const Teletype *teletype, const char *line, size_t length) {
  char *copy = memory_copy_bytes(line, length);
  size_t bytes;
  for (const char *at = copy; *at; at += bytes) {
    uint32_t point = utf8_decode(at, &bytes);
    judge_character(teletype, point);
  }
  if (utf8_columns(copy, length) > teletype->cols) fail_msg("wider than the terminal: %s", copy);
  if (strstr(copy + strspn(copy, " "), "  ")) fail_msg("set in columns by blanks: %s", copy);
  free(copy);
}

/* The echo of what was typed is the terminal's, not the program's. */
static void drop_echo(Teletype *teletype) {
  Buffer *said = &teletype->said;
  size_t length = teletype->typed ? strlen(teletype->typed) + 1 : 0;
  if (length > said->length) fail_msg("no echo: %s", buffer_text(said));
  memmove(said->bytes, said->bytes + length, said->length - length + 1);
  said->length -= length;
}

/* All lines and then a prompt. */
static void judge(Teletype *teletype) {
  const char *line = buffer_text(&teletype->said);
  int rows = 1; /* the prompt's own */
  if (!utf8_is_valid(line, teletype->said.length)) fail_msg("no UTF-8: %s", line);
  for (const char *end; (end = strchr(line, '\n')) != NULL; line = end + 1, rows++) {
    judge_line(teletype, line, (size_t)(end - line));
  }
  judge_line(teletype, line, strlen(line));
  if (rows <= teletype->rows) return;
  fail_msg("%d rows before a prompt on a screen of %d:\n%s", rows, teletype->rows,
           buffer_text(&teletype->said));
}

static void add_received(Teletype *teletype, const Buffer *raw) {
  buffer_clear(&teletype->said);
  buffer_add_text(&teletype->said, "");
  for (size_t i = teletype->seen; i < raw->length; i++) {
    bool ends_line = raw->bytes[i] == '\r' && i + 1 < raw->length && raw->bytes[i + 1] == '\n';
    if (!ends_line) buffer_add_char(&teletype->said, raw->bytes[i]);
  }
  teletype->seen = raw->length;
}

/* Reads to a prompt at the end of a line of its own. */
static void receive(Teletype *teletype) {
  const Buffer *raw = tty_raw(teletype->tty);
  time_t end = time(NULL) + PATIENCE_S;
  size_t echo = teletype->typed ? strlen(teletype->typed) + 2 : 0;
  for (;;) {
    tty_hides(teletype->tty, "\x01"); /* until nothing comes for a moment */
    if (ends_in(raw, teletype->seen + echo, prompt)) break;
    if (time(NULL) > end) fail_msg("no prompt:\n%s", buffer_text(raw) + teletype->seen);
  }
  add_received(teletype, raw);
  drop_echo(teletype);
  judge(teletype);
  teletype->has_more = ends_in(&teletype->said, 0, more) || ends_in(&teletype->said, 0, "more> ");
  const char *said = buffer_text(&teletype->said), *last = strrchr(said, '\n');
  teletype->said.length = last ? (size_t)(last - said) + 1 : 0;
  teletype->said.bytes[teletype->said.length] = '\0';
}

static Tty *start(const TeletypeGame *game) {
  const char *binary = getenv("IRONGRAIN");
  const char *variables[16] = {"TERM=dumb"};
  char number[32];
  snprintf(number, sizeof number, "%llu", (unsigned long long)game->seed);
  for (size_t i = 0; game->environment && game->environment[i] && i < 14; i++) {
    variables[i + 1] = game->environment[i];
  }
  const char *script =
      game->hides_size ? "stty rows 0 cols 0; exec \"$@\" 2>/dev/null" : "exec \"$@\" 2>/dev/null";
  const char *const argv[] = {"sh",
                              "-c",
                              script,
                              "sh",
                              binary ? binary : "irongrain",
                              "play",
                              game->scenario,
                              "--plain",
                              "--save",
                              game->save ? game->save : "-",
                              game->reads_only ? "--read-only" : "--seed",
                              game->reads_only ? NULL : number,
                              NULL};
  return tty_start(argv, variables, game->cols, game->rows);
}

Teletype *teletype_start(const TeletypeGame *game) {
  Teletype *teletype = memory_new(sizeof *teletype);
  teletype->tty = start(game);
  teletype->cols = game->cols;
  teletype->rows = game->rows;
  receive(teletype);
  return teletype;
}

static void send(Teletype *teletype, const char *line) {
  Buffer bytes = {0};
  buffer_addf(&bytes, "%s\n", line);
  tty_send(teletype->tty, buffer_text(&bytes));
  buffer_free(&bytes);
}

const char *teletype_type(Teletype *teletype, const char *line) {
  free(teletype->typed);
  teletype->typed = memory_copy(line);
  send(teletype, line);
  receive(teletype);
  return buffer_text(&teletype->said);
}

const char *teletype_said(const Teletype *teletype) {
  return buffer_text(&teletype->said);
}

bool teletype_has_more(const Teletype *teletype) {
  return teletype->has_more;
}

const char *teletype_type_all(Teletype *teletype, const char *line) {
  buffer_clear(&teletype->all);
  buffer_add_text(&teletype->all, teletype_type(teletype, line));
  while (teletype->has_more) buffer_add_text(&teletype->all, teletype_type(teletype, ""));
  return buffer_text(&teletype->all);
}

int teletype_end(Teletype *teletype, const char *line) {
  send(teletype, line);
  int status = tty_end(teletype->tty);
  tty_close(teletype->tty);
  free(teletype->typed);
  buffer_free(&teletype->said);
  buffer_free(&teletype->all);
  free(teletype);
  return status;
}

static void add_shares(Buffer *line, const Value *answer) {
  char number[NUMBER_TEXT_BYTES];
  for (size_t i = 0; i < answer->count; i++) {
    number_text(answer->items[i]->number, number);
    buffer_addf(line, "%s%s=%s", i > 0 ? " " : "", answer->keys[i], number);
  }
}

char *teletype_line(const Ask *ask, const Value *answer) {
  Buffer line = {0};
  char number[NUMBER_TEXT_BYTES];
  buffer_add_text(&line, "");
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (!strcmp(ask->choices[i].id, answer->text)) buffer_addf(&line, "%zu", i + 1);
  }
  if (ask->kind == ASK_NUMBER) {
    number_text(answer->number, number);
    buffer_add_text(&line, number);
  }
  if (ask->kind == ASK_ALLOCATE) add_shares(&line, answer);
  return buffer_take(&line);
}
