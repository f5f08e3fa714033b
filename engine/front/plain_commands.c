/* Commands, by letter or word: what is looked up, taken back, read again. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "front/plain_desk.h"
#include "front/plain_state.h"
#include "front/talk.h"
#include "scene/answer.h"

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
  plain_say(
      plain, "",
      "Answer a list by a number, a figure by digits, a pause by Enter. Shares are asked one by "
      "one, or all on one line: field=400 furnace=200. Commands, by letter or word:");
  for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
    plain_say(plain, "  ", lines[i]);
  }
  if (plain->setup->desk)
    plain_say(plain, "  ", "~ console: for the author; ~ alone tells its words");
}

static void say_chronicle(Plain *plain) {
  size_t count = story_count(plain->story);
  if (count == 0) plain_say(plain, "", "Nothing has been answered yet.");
  PlainTold told = {0};
  for (size_t i = 0; i < count; i++) {
    Moment moment = story_moment(plain->story, i);
    plain_page_scene(&plain->out, moment.scene, &told, plain->setup->class_mode, plain->columns);
    char *words = answer_words(&moment.scene->ask, moment.answer);
    plain_say(plain, "> ", words);
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
    plain_say(plain, "  ", buffer_text(&words));
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
  plain_say(plain, "",
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
  plain_say(plain, "", buffer_text(&words));
  buffer_free(&words);
}
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
    plain_drop_shares(plain);
    plain_say(plain, "", "The shares are taken back.");
    return NEXT_PROMPT;
  }
  Error error = {0};
  char *words = last_answer(plain->story);
  bool undone = story_undo(plain->story, 1, &error);
  if (undone && plain->setup->desk) desk_is_new(plain->setup->desk);
  if (undone) plain_say(plain, "Taken back: ", words);
  free(words);
  if (undone) return NEXT_PAGE;
  plain_say_error(plain, &error);
  return NEXT_PROMPT;
}

/* Reads the changed files; the old page stands where they fail. */
bool plain_renew(Plain *plain) {
  plain->logged = 0;
  if (desk_renew(plain->setup->desk, plain->story)) return true;
  plain_desk_fault(desk_fault(plain->setup->desk), &plain->out, plain->columns);
  return false;
}

static Next take_again(Plain *plain, bool reload) {
  Error error = {0};
  if (reload && plain->setup->desk) return plain_renew(plain) ? NEXT_PAGE : NEXT_PROMPT;
  if (!reload || story_reload(plain->story, &error)) return NEXT_PAGE;
  talk_error(&error);
  plain_say_error(plain, &error);
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
char plain_command(const char *line, const char **rest) {
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

Next plain_obey(Plain *plain, char letter, const char *rest) {
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
