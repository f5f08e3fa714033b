/* What a Screen has for an author (`irongrain watch`): on every page a line that says if it is new
 * or old, a paper for why it is old, one for what the scenario logged, and the console. The console
 * is a line that is typed and a paper that is read: keys that move go to the paper, all others are
 * typed. What the words mean is the front's affair. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "view/screen_state.h"

enum { TYPED_BYTES = 100, NAME_COLUMNS = 24 };

static void forget_lines(Console *console) {
  for (size_t i = 0; i < console->count; i++) {
    free((char *)(uintptr_t)console->lines[i].name);
    free((char *)(uintptr_t)console->lines[i].text);
  }
  free(console->lines);
  console->lines = NULL;
  console->count = 0;
}

void author_free(Screen *screen) {
  forget_lines(&screen->console);
  buffer_free(&screen->console.typed);
  free(screen->console.looks_at);
}

void screen_desk(Screen *screen, const ScreenDesk *desk) {
  screen->desk = *desk;
  if (screen->paper == PAPER_FAULT && !desk->fault) papers_open(screen, PAPER_NONE);
  if (screen->paper == PAPER_FAULT || screen->paper == PAPER_LOG) screen->sheet_columns = 0;
}

void screen_fault(Screen *screen) {
  papers_open(screen, PAPER_FAULT);
}

void screen_tell(Screen *screen, const ScreenLine *lines, size_t count) {
  Console *console = &screen->console;
  forget_lines(console);
  console->lines = memory_new(count * sizeof *console->lines);
  for (size_t i = 0; i < count; i++) {
    console->lines[i] = (ScreenLine){.kind = lines[i].kind,
                                     .name = memory_copy(lines[i].name),
                                     .text = memory_copy(lines[i].text)};
  }
  console->count = count;
  screen->sheet_columns = 0;
}

const char *screen_looks_at(const Screen *screen) {
  return screen->paper == PAPER_CONSOLE ? screen->console.looks_at : NULL;
}

/* ---- shown ---- */

void author_add_status(const Screen *screen, Flow *foot, int columns) {
  const ScreenDesk *desk = &screen->desk;
  if (!desk->status) return;
  if (desk->log_count > 0) {
    const ScreenLine *last = &desk->log[desk->log_count - 1];
    char lead[80];
    size_t first = foot->count;
    snprintf(lead, sizeof lead, "log %.60s: ", last->name);
    flow_add_plain(foot, lead, last->text, columns, ROLE_FAINT);
    flow_cut(foot, first + 1, columns);
  }
  Buffer words = {0};
  bool is_long = utf8_columns(desk->status, strlen(desk->status)) > columns;
  if (is_long) flow_add_plain(foot, "", desk->status, columns, ROLE_TEXT);
  if (!is_long) buffer_addf(&words, "%s  ", desk->status);
  if (desk->fault) buffer_add_text(&words, "{e} why  ");
  buffer_add_text(&words, "{~} console");
  if (desk->log_count > 0) buffer_add_text(&words, "  {w} log");
  flow_add_keys(foot, buffer_text(&words), columns);
  buffer_free(&words);
}

void author_fill_fault(const Screen *screen, Flow *flow, int columns) {
  const Error *fault = screen->desk.fault;
  if (!fault) return;
  flow_add_plain(flow, "", fault->message, columns, ROLE_ALERT);
  if (*fault->at) flow_add_plain(flow, "at ", fault->at, columns, ROLE_FIGURE);
  if (*fault->trace) {
    flow_add_blank(flow);
    flow_add_plain(flow, "", fault->trace, columns, ROLE_FAINT);
  }
  flow_add_blank(flow);
  flow_add_plain(flow, "",
                 "The old game goes on as it was: Esc goes back to its page. When the files are "
                 "mended, the new page comes by itself.",
                 columns, ROLE_TEXT);
}

/* The name in a column of its own where it is short, else on a line above its text. */
static void add_line(const ScreenLine *line, Flow *flow, int columns) {
  bool is_good = line->kind == SCREEN_LINE_GOOD;
  size_t length = strlen(line->name);
  char lead[NAME_COLUMNS + 8] = "";
  if (line->kind == SCREEN_LINE_HEADING) {
    if (flow->count > 0) flow_add_blank(flow);
    flow_add_plain(flow, "", line->text, columns, ROLE_HEADING);
    return;
  }
  if (length > NAME_COLUMNS) {
    flow_add_plain(flow, is_good ? "* " : "  ", line->name, columns, ROLE_FIGURE);
    snprintf(lead, sizeof lead, "    ");
  } else if (length > 0) {
    snprintf(lead, sizeof lead, "%s%-*s ", is_good ? "* " : "  ", NAME_COLUMNS, line->name);
  }
  flow_add_plain(flow, lead, line->text, columns, is_good ? ROLE_FIGURE : ROLE_TEXT);
}

void author_fill_log(const Screen *screen, Flow *flow, int columns) {
  for (size_t i = 0; i < screen->desk.log_count; i++) {
    add_line(&screen->desk.log[i], flow, columns);
  }
  if (flow->count == 0) {
    flow_add_plain(flow, "", "Nothing was logged on the way to this page.", columns, ROLE_FAINT);
  }
}

void author_fill_console(const Screen *screen, Flow *flow, int columns) {
  for (size_t i = 0; i < screen->console.count; i++) {
    add_line(&screen->console.lines[i], flow, columns);
  }
}

void author_add_prompt(const Screen *screen, Flow *foot, int columns) {
  const char *typed = buffer_text(&screen->console.typed);
  FlowLine *line = flow_add_line(foot);
  flow_add_run(line, "~ ", ROLE_KEY);
  flow_add_run(line, typed, ROLE_FIGURE);
  flow_add_run(line, "_", ROLE_FAINT);
  line->cursor = 2 + (int)strlen(typed);
  flow_add_keys(foot,
                "{state}  {events} WORD  {force} EVENT  {jump} 1959-03  {Tab} state or events",
                columns);
}

void author_fill_help(const Screen *screen, Flow *flow, int columns) {
  static const char *const rows[][2] = {
      {"~             ", "console: the state, why events can or cannot come, force, jump"},
      {"e             ", "why the files as they are now fail, where they do"},
      {"w             ", "what the scenario logged"},
  };
  if (!screen->desk.status) return;
  flow_add_blank(flow);
  flow_add_plain(flow, "", "Writing", columns, ROLE_HEADING);
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    flow_add_plain(flow, rows[i][0], rows[i][1], columns, ROLE_TEXT);
  }
}

/* ---- keys ---- */

static Want obey(Screen *screen, const char *words) {
  Want want = {.kind = WANT_LOOK, .answer = value_text(words)};
  bool looks = words[0] == 's' || words[0] == 'e';
  if (looks) {
    char *copy = memory_copy(words);
    free(screen->console.looks_at);
    screen->console.looks_at = copy;
  }
  screen->sheet.place = 0;
  return want;
}

static void drop_typed(Console *console, bool all) {
  Buffer *typed = &console->typed;
  if (typed->length == 0) return;
  typed->length = all ? 0 : typed->length - 1;
  typed->bytes[typed->length] = '\0';
}

static Want enter(Screen *screen) {
  char *words = memory_copy(buffer_text(&screen->console.typed));
  drop_typed(&screen->console, true);
  Want want = obey(screen, words);
  free(words);
  return want;
}

static Want turn_over(Screen *screen) {
  const char *now = screen->console.looks_at;
  return obey(screen, now && now[0] == 's' ? "events" : "state");
}

static bool is_typed(Press press) {
  return press.kind == PRESS_CHARACTER && press.point >= 0x20 && press.point < 0x7F;
}

/* Keys while the console is open; false for those that move its paper. */
static bool press_console(Screen *screen, Press press, Want *want) {
  Buffer *typed = &screen->console.typed;
  bool is_empty = typed->length == 0;
  if (press.kind == PRESS_ESCAPE || (press_is(press, '~') && is_empty)) {
    if (is_empty) papers_open(screen, PAPER_NONE);
    drop_typed(&screen->console, true);
  } else if (press.kind == PRESS_ENTER) {
    *want = enter(screen);
  } else if (press.kind == PRESS_TAB) {
    *want = turn_over(screen);
  } else if (press.kind == PRESS_BACKSPACE) {
    drop_typed(&screen->console, false);
  } else if (is_typed(press) && !(press_is(press, ' ') && is_empty)) {
    if (typed->length < TYPED_BYTES) buffer_add_char(typed, (char)press.point);
  } else {
    return false;
  }
  return true;
}

bool author_press(Screen *screen, Press press, Want *want) {
  if (!screen->desk.status) return false;
  if (screen->paper == PAPER_CONSOLE) return press_console(screen, press, want);
  if (screen->paper == PAPER_NOTES) return false;
  if (press_is(press, '~')) {
    papers_open(screen, PAPER_CONSOLE);
    *want = obey(screen, screen->console.looks_at ? screen->console.looks_at : "state");
  } else if (press_is(press, 'e') && screen->desk.fault) {
    papers_open(screen, screen->paper == PAPER_FAULT ? PAPER_NONE : PAPER_FAULT);
  } else if (press_is(press, 'w')) {
    papers_open(screen, screen->paper == PAPER_LOG ? PAPER_NONE : PAPER_LOG);
    screen->sheet_at_end = true;
  } else {
    return false;
  }
  return true;
}
