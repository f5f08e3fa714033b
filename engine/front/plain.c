/* A conversation in lines: a page is told, a line is read, and a line is either a command (a
 * letter or its word) or an answer in the question's own manner. Shares are asked for one after
 * another; what is given so far is a map that is sent once it is whole. Nothing that was written
 * is ever changed, so a voice, a printer or a pipe reads along as well as a person. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/number.h"
#include "base/utf8.h"
#include "front/front.h"
#include "front/input.h"
#include "front/plain_desk.h"
#include "front/plain_page.h"
#include "front/talk.h"
#include "scene/answer.h"
#include "view/figure.h"

enum { IN = 0, OUT = 1, EXIT_DONE = 0, EXIT_FAILED = 1, NARROWEST = 24, ECHO_BYTES = 200 };

typedef struct Plain {
  Story *story;
  const FrontSetup *setup;
  Input input;
  Buffer line;    /* the line just read, trimmed */
  Buffer out;     /* what is said next; written before anything is read */
  PlainTold told; /* the books as this reader knows them */
  size_t logged;  /* lines of the author's log that were told */
  Value *shares;  /* of an allocate that is being answered, or NULL */
  int columns;
  bool echoes; /* input is no terminal: the page shows what was read */
  bool gone;   /* nobody reads any more */
} Plain;

/* What a line leads to. */
typedef enum Next { NEXT_PROMPT, NEXT_PAGE, NEXT_LEAVE } Next;

static int terminal_columns(void) {
  struct winsize size = {0};
  bool known = ioctl(OUT, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  if (!known || size.ws_col > PLAIN_COLUMNS) return PLAIN_COLUMNS;
  return size.ws_col < NARROWEST ? NARROWEST : size.ws_col;
}

static void say(Plain *plain, const char *lead, const char *text) {
  plain_page_text(&plain->out, lead, text, plain->columns);
}

static void say_error(Plain *plain, const Error *error) {
  say(plain, "! ", error->message);
}

static void flush(Plain *plain) {
  Error error = {0};
  if (!plain->gone && !file_write_all(OUT, buffer_text(&plain->out), plain->out.length, &error)) {
    plain->gone = true;
    talk_error(&error);
  }
  buffer_clear(&plain->out);
}

static void drop_shares(Plain *plain) {
  value_free(plain->shares);
  plain->shares = NULL;
}

/* --- pages --------------------------------------------------------------------------------- */

static void say_notes(Plain *plain) {
  for (char *note; (note = story_note(plain->story));) {
    say(plain, "Note: ", note);
    free(note);
  }
  const char *trouble = story_trouble(plain->story);
  if (trouble) say(plain, "! ", trouble);
}

/* The trace without the newline at its end. */
static void say_trace(Plain *plain, const char *trace) {
  Buffer lines = {0};
  buffer_add(&lines, trace, strlen(trace));
  while (lines.length > 0 && lines.bytes[lines.length - 1] == '\n') {
    lines.bytes[--lines.length] = '\0';
  }
  say(plain, "  ", buffer_text(&lines));
  buffer_free(&lines);
}

static void say_broken(Plain *plain) {
  const Error *error = story_error(plain->story);
  say(plain, "", "The scenario has stopped. Every answer so far is kept.");
  say(plain, "  ", error->message);
  if (error->at[0]) say(plain, "  at ", error->at);
  if (error->trace[0]) say_trace(plain, error->trace);
  say(plain, "", "r reads the scenario again, u takes the last answer back, q leaves.");
}

/* Which game this is, and the two keys that need no page to name them. */
static void say_opening(Plain *plain) {
  Buffer words = {0};
  size_t count = story_count(plain->story);
  buffer_add_text(&words, story_manifest(plain->story)->title);
  if (count > 0) buffer_addf(&words, ", after %zu answer%s", count, count == 1 ? "" : "s");
  buffer_add_text(&words, ". ? is help, q leaves.");
  say(plain, "", buffer_text(&words));
  buffer_free(&words);
}

static void show_page(Plain *plain) {
  Desk *desk = plain->setup->desk;
  drop_shares(plain);
  buffer_add_char(&plain->out, '\n');
  if (desk) plain_desk_status(desk, plain->story, &plain->logged, &plain->out, plain->columns);
  if (story_state(plain->story) == STORY_BROKEN) {
    say_broken(plain);
  } else {
    plain_page_scene(&plain->out, story_scene(plain->story), &plain->told, plain->setup->class_mode,
                     plain->columns);
  }
  buffer_add_char(&plain->out, '\n');
  say_notes(plain);
}

static void say_help(Plain *plain) {
  static const char *const lines[] = {
      "u undo: take the last answer back (or the shares given so far)",
      "c chronicle: the game so far",
      "l books: all the public books",
      "g glossary: words and sources; g and a name explains one",
      "s state: where the game is kept, and how far it is",
      "r repeat: this page again; where the scenario has stopped, read it again",
      "q quit: leave; every answer is kept",
      "? help: this page",
  };
  say(plain, "",
      "Answer a list by a number, a figure by digits, a pause by Enter. Shares are asked one by "
      "one, or all on one line: field=400 furnace=200. Commands, by letter or word:");
  for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
    say(plain, "  ", lines[i]);
  }
  if (plain->setup->desk) say(plain, "  ", "~ console: for the author; ~ alone tells its words");
}

static void say_chronicle(Plain *plain) {
  size_t count = story_count(plain->story);
  if (count == 0) say(plain, "", "Nothing has been answered yet.");
  PlainTold told = {0};
  for (size_t i = 0; i < count; i++) {
    Moment moment = story_moment(plain->story, i);
    plain_page_scene(&plain->out, moment.scene, &told, plain->setup->class_mode, plain->columns);
    char *words = answer_words(&moment.scene->ask, moment.answer);
    say(plain, "> ", words);
    free(words);
    buffer_add_char(&plain->out, '\n');
  }
  plain_told_free(&told);
}

static void say_books(Plain *plain) {
  const Scene *scene = story_scene(plain->story);
  if (scene) plain_page_books(&plain->out, scene, plain->columns);
}

/* Entries by title, or the one that is wanted with its text. How many were said. */
static size_t say_entries(Plain *plain, const Entry *entries, size_t count, const char *wanted) {
  size_t said = 0;
  for (size_t i = 0; i < count; i++) {
    const Entry *entry = &entries[i];
    bool is_wanted =
        !*wanted || strcasecmp(entry->id, wanted) == 0 || strcasecmp(entry->title, wanted) == 0;
    if (!is_wanted) continue;
    Buffer words = {0};
    buffer_addf(&words, "%s (%s)", entry->title, entry->id);
    say(plain, "  ", buffer_text(&words));
    buffer_free(&words);
    if (*wanted && entry->text) plain_page_markdown(&plain->out, entry->text, plain->columns);
    said++;
  }
  return said;
}

static void say_glossary(Plain *plain, const char *wanted) {
  const Script *script = story_script(plain->story);
  size_t term_count = 0, source_count = 0;
  const Entry *terms = script_glossary(script, &term_count);
  const Entry *sources = script_sources(script, &source_count);
  size_t said = say_entries(plain, terms, term_count, wanted);
  said += say_entries(plain, sources, source_count, wanted);
  if (said > 0) return;
  say(plain, "",
      *wanted ? "There is no such word or source; g alone lists them."
              : "This scenario explains no words and names no sources.");
}

static void say_state(Plain *plain) {
  Buffer words = {0};
  const char *path = story_path(plain->story);
  size_t count = story_count(plain->story);
  buffer_addf(&words, "%zu answer%s. ", count, count == 1 ? "" : "s");
  if (path) buffer_addf(&words, "The game is kept in %s.", path);
  if (!path) buffer_add_text(&words, "This game is not kept.");
  if (story_read_only(plain->story)) buffer_add_text(&words, " It is only looked at.");
  buffer_addf(&words, " u can take back %zu.", story_undoable(plain->story));
  say(plain, "", buffer_text(&words));
  buffer_free(&words);
}

/* --- commands ------------------------------------------------------------------------------ */

/* The answer that `u` would take back, in words; freed with free(). */
static char *last_answer(const Story *story) {
  size_t count = story_count(story);
  if (count == 0) return memory_copy("");
  Moment last = story_moment(story, count - 1);
  if (last.scene->ask.kind == ASK_PAUSE) return memory_copy("going on");
  return answer_words(&last.scene->ask, last.answer);
}

static Next take_undo(Plain *plain) {
  if (plain->shares && plain->shares->count > 0) {
    drop_shares(plain);
    say(plain, "", "The shares are taken back.");
    return NEXT_PROMPT;
  }
  Error error = {0};
  char *words = last_answer(plain->story);
  bool undone = story_undo(plain->story, 1, &error);
  if (undone && plain->setup->desk) desk_is_new(plain->setup->desk);
  if (undone) say(plain, "Taken back: ", words);
  free(words);
  if (undone) return NEXT_PAGE;
  say_error(plain, &error);
  return NEXT_PROMPT;
}

/* Reads the changed files; the old page stands where they fail. */
static bool renew(Plain *plain) {
  plain->logged = 0;
  if (desk_renew(plain->setup->desk, plain->story)) return true;
  plain_desk_fault(desk_fault(plain->setup->desk), &plain->out, plain->columns);
  return false;
}

static Next take_again(Plain *plain, bool reload) {
  Error error = {0};
  if (reload && plain->setup->desk) return renew(plain) ? NEXT_PAGE : NEXT_PROMPT;
  if (!reload || story_reload(plain->story, &error)) return NEXT_PAGE;
  talk_error(&error);
  say_error(plain, &error);
  return NEXT_PROMPT;
}

typedef struct Command {
  char letter;
  const char *word;
} Command;

static const Command commands[] = {
    {'?', "help"},  {'u', "undo"},   {'c', "chronicle"}, {'l', "books"}, {'g', "glossary"},
    {'s', "state"}, {'r', "repeat"}, {'R', "reload"},    {'q', "quit"},  {'q', "exit"},
};

/* Capitals will do, for a voice or a stuck key; R alone has a meaning of its own. */
static bool is_letter(char typed, char letter) {
  return typed == letter || (typed != 'R' && typed >= 'A' && typed <= 'Z' && typed + 32 == letter);
}

/* The letter of the command in `line`, or 0; `rest` is set to what follows it. */
static char find_command(const char *line, const char **rest) {
  size_t length = strcspn(line, " ");
  *rest = line + length + strspn(line + length, " ");
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
    const Command *command = &commands[i];
    bool is_short = length == 1 && is_letter(line[0], command->letter);
    bool is_word = strlen(command->word) == length && strncasecmp(line, command->word, length) == 0;
    if (!is_short && !is_word) continue;
    return **rest && command->letter != 'g' ? '\0' : command->letter;
  }
  return '\0';
}

static Next obey(Plain *plain, char letter, const char *rest) {
  bool is_broken = story_state(plain->story) == STORY_BROKEN;
  switch (letter) {
    case '?': say_help(plain); break;
    case 'c': say_chronicle(plain); break;
    case 'l': say_books(plain); break;
    case 'g': say_glossary(plain, rest); break;
    case 's': say_state(plain); break;
    case 'u': return take_undo(plain);
    case 'r': return take_again(plain, is_broken);
    case 'R': return take_again(plain, true);
    default: return NEXT_LEAVE;
  }
  return NEXT_PROMPT;
}

/* --- answers ------------------------------------------------------------------------------- */

/* True for the comma of "7,480". */
static bool parts_thousands(const char *text, const char *comma) {
  return *comma == ',' && comma > text && strspn(comma + 1, "0123456789") == 3;
}

/* A figure as a person writes it: "7,480" too. False, and told, where it is none. */
static bool read_figure(Plain *plain, const char *text, double *figure) {
  Buffer digits = {0};
  for (const char *c = text; *c; c++) {
    if (!parts_thousands(text, c)) buffer_add_char(&digits, *c);
  }
  bool good = number_parse(buffer_text(&digits), figure);
  buffer_free(&digits);
  if (!good) say(plain, "! ", "A figure is wanted, in digits. ? is help.");
  return good;
}

/* Gives the answer, which is freed. */
static Next give(Plain *plain, Value *answer) {
  Error error = {0};
  bool taken = story_answer(plain->story, answer, &error);
  value_free(answer);
  if (taken) return NEXT_PAGE;
  say_error(plain, &error);
  drop_shares(plain);
  return NEXT_PROMPT;
}

/* A choice by its number on the page or by its id. */
static const Choice *find_choice(const Ask *ask, const char *line) {
  double number;
  if (number_parse(line, &number)) {
    bool is_there = number >= 1 && number <= (double)ask->choice_count;
    return is_there && number == floor(number) ? &ask->choices[(size_t)number - 1] : NULL;
  }
  for (size_t i = 0; i < ask->choice_count; i++) {
    if (strcmp(line, ask->choices[i].id) == 0) return &ask->choices[i];
  }
  return NULL;
}

/* "2." as the page writes it, and "2)". */
static void drop_full_stop(char *line) {
  size_t digits = strspn(line, "0123456789");
  bool stops = digits > 0 && (line[digits] == '.' || line[digits] == ')') && !line[digits + 1];
  if (stops) line[digits] = '\0';
}

static Next answer_choose(Plain *plain, const Ask *ask, char *line) {
  drop_full_stop(line);
  const Choice *choice = find_choice(ask, line);
  if (choice && !choice->closed) return give(plain, value_text(choice->id));
  Buffer words = {0};
  if (choice) {
    buffer_addf(&words, "That is closed: %s", choice->closed);
  } else {
    buffer_addf(&words, "Answer with a number from 1 to %zu. ? is help.", ask->choice_count);
  }
  say(plain, "! ", buffer_text(&words));
  buffer_free(&words);
  return NEXT_PROMPT;
}

static Next answer_number(Plain *plain, const char *line) {
  double figure;
  return read_figure(plain, line, &figure) ? give(plain, value_number(figure)) : NEXT_PROMPT;
}

static Next answer_pause(Plain *plain, const char *line) {
  if (!*line) return give(plain, value_bool(true));
  say(plain, "! ", "Enter alone goes on. ? is help.");
  return NEXT_PROMPT;
}

static double share_of(const Plain *plain, const Task *task) {
  double share = 0;
  value_get_number(plain->shares, task->id, &share);
  return share;
}

/* What is left when every task not yet given takes its least. */
static double left_over(const Plain *plain, const Ask *ask) {
  double left = ask->total;
  for (size_t i = 0; i < ask->task_count; i++) {
    const Task *task = &ask->tasks[i];
    left -= value_get(plain->shares, task->id) ? share_of(plain, task) : task->min;
  }
  return left;
}

static const Task *next_task(const Plain *plain, const Ask *ask) {
  for (size_t i = 0; i < ask->task_count; i++) {
    if (!value_get(plain->shares, ask->tasks[i].id)) return &ask->tasks[i];
  }
  return NULL;
}

static const Task *find_task(const Ask *ask, const char *id, size_t length) {
  for (size_t i = 0; i < ask->task_count; i++) {
    const char *name = ask->tasks[i].id;
    if (strlen(name) == length && strncmp(name, id, length) == 0) return &ask->tasks[i];
  }
  return NULL;
}

/* A share on its own: judged as a figure up to `max`, so that a slip is told at once. */
static bool set_share(Plain *plain, const Ask *ask, const Task *task, double max,
                      const char *text) {
  double figure;
  if (!read_figure(plain, text, &figure)) return false;
  Ask range = {.kind = ASK_NUMBER,
               .id = ask->id,
               .min = task->min,
               .max = max,
               .step = ask->step,
               .unit = ask->unit};
  Value *share = value_number(figure);
  Error error = {0};
  Value *good = answer_check(&range, share, &error);
  value_free(share);
  if (!good) {
    error_prefix(&error, "%s", task->id);
    say_error(plain, &error);
    return false;
  }
  value_set(plain->shares, task->id, good);
  return true;
}

/* False, and told, where the shares so far leave the tasks not yet given less than their least. A
 * list that is whole is judged as an answer is. */
static bool leaves_enough(Plain *plain, const Ask *ask) {
  double left = left_over(plain, ask);
  if (left > -ask->step / 2 || !next_task(plain, ask)) return true;
  Buffer words = {0};
  char *over = figure_words(-left, ask->unit);
  buffer_addf(&words, "The other tasks need their least: that is %s too many.", over);
  say(plain, "! ", buffer_text(&words));
  buffer_free(&words);
  free(over);
  return false;
}

/* "field=400 furnace=200": sets them all, or none where one is wrong. */
static bool set_shares(Plain *plain, const Ask *ask, char *line) {
  Value *before = value_copy(plain->shares);
  bool good = true;
  char *next = NULL;
  for (char *word = strtok_r(line, " \t", &next); word && good;
       word = strtok_r(NULL, " \t", &next)) {
    size_t length = strcspn(word, "=");
    const Task *task = word[length] ? find_task(ask, word, length) : NULL;
    if (!task) say(plain, "! ", "Shares on one line are written task=share, by the tasks' names.");
    good = task && set_share(plain, ask, task, task->max, word + length + 1);
  }
  if (!good || !leaves_enough(plain, ask)) {
    drop_shares(plain);
    plain->shares = before;
    good = false;
  } else {
    value_free(before);
  }
  return good;
}

static Next answer_allocate(Plain *plain, const Ask *ask, char *line) {
  if (!plain->shares) plain->shares = value_map();
  if (strchr(line, '=')) {
    set_shares(plain, ask, line);
  } else {
    const Task *task = next_task(plain, ask);
    double left = left_over(plain, ask) + (task ? task->min : 0);
    if (task) set_share(plain, ask, task, fmin(left, task->max), line);
  }
  if (next_task(plain, ask)) return NEXT_PROMPT;
  Value *answer = plain->shares;
  plain->shares = NULL;
  return give(plain, answer);
}

static Next answer(Plain *plain, char *line) {
  if (story_state(plain->story) == STORY_BROKEN) {
    say(plain, "! ", "Only r, u and q go on from here. ? is help.");
    return NEXT_PROMPT;
  }
  const Ask *ask = &story_scene(plain->story)->ask;
  switch (ask->kind) {
    case ASK_CHOOSE: return answer_choose(plain, ask, line);
    case ASK_NUMBER: return answer_number(plain, line);
    case ASK_ALLOCATE: return answer_allocate(plain, ask, line);
    case ASK_PAUSE: return answer_pause(plain, line);
    case ASK_END: break;
  }
  return NEXT_LEAVE;
}

/* --- the loop ------------------------------------------------------------------------------ */

/* "Fields (field), 7,480 hands left for it, at most 300:" */
static void prompt_share(Plain *plain, const Ask *ask) {
  const Task *task = next_task(plain, ask);
  if (!task) return;
  Buffer words = {0};
  double free_units = left_over(plain, ask) + task->min;
  char *left = figure_words(free_units, ask->unit), *most = figure_words(task->max, NULL);
  buffer_addf(&words, "%s (%s), %s left for it", task->text, task->id, left);
  if (task->max < free_units) buffer_addf(&words, ", at most %s", most);
  buffer_add_char(&words, ':');
  say(plain, "", buffer_text(&words));
  buffer_free(&words);
  free(most);
  free(left);
}

static void prompt(Plain *plain) {
  const Scene *scene = story_scene(plain->story);
  if (scene && scene->ask.kind == ASK_ALLOCATE) {
    prompt_share(plain, &scene->ask);
  } else if (scene && scene->ask.kind == ASK_PAUSE) {
    say(plain, "", "Enter goes on.");
  }
  buffer_add_text(&plain->out, "> ");
  flush(plain);
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
    say(plain, "! ", "That line cannot be read.");
    return NEXT_PROMPT;
  }
  const char *rest;
  char *line = plain->line.bytes;
  if (line[0] == '~' && plain->setup->desk) {
    bool is_moved = plain_desk_obey(plain->story, line + 1, &plain->out, plain->columns);
    return is_moved ? NEXT_PAGE : NEXT_PROMPT;
  }
  char letter = find_command(line, &rest);
  return letter ? obey(plain, letter, rest) : answer(plain, line);
}

/* Before a prompt: true if the files were read again and there is another page. */
static bool is_renewed(Plain *plain) {
  Desk *desk = plain->setup->desk;
  return desk && watch_settled(desk_watch(desk)) && renew(plain);
}

/* After a prompt: waits for a line; true as above. The files may change many times until then. */
static bool is_renewed_meanwhile(Plain *plain) {
  Desk *desk = plain->setup->desk;
  while (desk && !input_holds_line(&plain->input) && plain_desk_wait(desk, IN)) {
    buffer_add_char(&plain->out, '\n');
    if (renew(plain)) return true;
    prompt(plain);
  }
  return false;
}

/* What a check of the files finds, once they were read anew and their page is out. */
static void say_findings(Plain *plain) {
  Desk *desk = plain->setup->desk;
  if (!desk) return;
  flush(plain);
  if (desk_check(desk) && desk_findings(desk)) say(plain, "! check: ", desk_findings(desk));
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
  if (is_kept && !story_read_only(plain->story)) say(plain, "The game is kept in ", path);
  flush(plain);
}

int front_plain(Story *story, const FrontSetup *setup) {
  Plain plain = {.story = story, .setup = setup, .input = {.descriptor = IN}};
  plain.columns = terminal_columns();
  plain.echoes = !isatty(IN);
  int status = -1;
  say_opening(&plain);
  while (status < 0) {
    show_page(&plain);
    status = story_state(story) == STORY_ENDED ? EXIT_DONE : converse(&plain);
  }
  say_farewell(&plain);
  if (plain.gone) status = EXIT_FAILED;
  drop_shares(&plain);
  plain_told_free(&plain.told);
  input_free(&plain.input);
  buffer_free(&plain.line);
  buffer_free(&plain.out);
  return status;
}
