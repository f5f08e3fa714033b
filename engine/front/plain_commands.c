/* Commands, by letter or word: what is looked up, taken back, read again, left. One table says what
 * there is and is what help tells. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "front/plain_desk.h"
#include "front/plain_state.h"
#include "front/talk.h"
#include "scene/answer.h"

typedef Next Obey(Plain *plain, const char *rest);

typedef struct Command {
  const char *word;
  const char *show; /* the sheet that it tells, or NULL */
  Obey *obey;       /* where it tells none */
  const char *help; /* its line there; NULL: another name */
  char letter;      /* '\0': by its word alone */
  bool takes_words; /* something may stand behind it */
} Command;

/* --- what they do ----------------------------------------------------------------------------- */

static Next say_help(Plain *plain, const char *rest);

static Next say_state(Plain *plain, const char *rest) {
  (void)rest;
  Story *story = plain->story;
  const Scene *scene = story_scene(story);
  const char *path = story_path(story);
  char when[SCENE_WHEN_BYTES], count[32], back[32];
  snprintf(count, sizeof count, "%zu", story_count(story));
  snprintf(back, sizeof back, "%zu", story_undoable(story));
  plain_say_pair(plain, "Game", story_manifest(story)->title);
  if (scene && scene_when(scene->id, when)) plain_say_pair(plain, "Month", when);
  if (scene && scene->heading) plain_say_pair(plain, "Page", scene->heading);
  plain_say_pair(plain, "Answers", count);
  plain_say_pair(plain, "u can take back", back);
  plain_say_pair(plain, "Kept in", path ? path : "no save");
  if (story_read_only(story)) plain_say_pair(plain, "Read only", "the game is only looked at");
  const char *trouble = story_trouble(story);
  if (trouble) plain_say(plain, "! ", trouble);
  return NEXT_PROMPT;
}

/* The answer that `u` would take back, in words; freed with free(). */
static char *last_answer(const Story *story) {
  size_t count = story_count(story);
  if (count == 0) return memory_copy("");
  Moment last = story_moment(story, count - 1);
  if (last.scene->ask.kind == ASK_PAUSE) return memory_copy("going on");
  return answer_words(&last.scene->ask, last.answer);
}

static Next take_undo(Plain *plain, const char *rest) {
  (void)rest;
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

bool plain_renew(Plain *plain) {
  plain->logged = 0;
  if (desk_renew(plain->setup->desk, plain->story)) return true;
  plain_desk_fault(desk_fault(plain->setup->desk), &plain->out, plain->columns);
  return false;
}

static Next reload(Plain *plain, const char *rest) {
  (void)rest;
  Error error = {0};
  if (plain->setup->desk) return plain_renew(plain) ? NEXT_PAGE : NEXT_PROMPT;
  if (story_reload(plain->story, &error)) return NEXT_PAGE;
  talk_error(&error);
  plain_say_error(plain, &error);
  return NEXT_PROMPT;
}

/* The page again as it was told; where the scenario has stopped, it is read again. */
static Next repeat(Plain *plain, const char *rest) {
  if (story_state(plain->story) == STORY_BROKEN) return reload(plain, rest);
  plain_show(plain, true);
  return NEXT_PROMPT;
}

static Next leave(Plain *plain, const char *rest) {
  (void)plain;
  (void)rest;
  return NEXT_LEAVE;
}

/* --- the table -------------------------------------------------------------------------------- */

static const Command commands[] = {
    {"undo", NULL, take_undo, "u undo: take the last answer back (or the shares given so far)", 'u',
     false},
    {"repeat", NULL, repeat,
     "r repeat: this page again; where the scenario has stopped, read it again", 'r', false},
    {"state", NULL, say_state, "s state: where the game is kept, and how far it is", 's', false},
    {"books", "books", NULL, "l books: all the books; l NAME is one of them", 'l', true},
    {"why", "why", NULL, "why NAME: why a figure of the books stands there", '\0', true},
    {"people", "people", NULL, "p people: who is who; p NAME is one of them", 'p', true},
    {"chronicle", "chronicle", NULL,
     "c chronicle: the game so far, newest first; c WORDS searches it", 'c', true},
    {"from", NULL, plain_take_up, "from NUMBER: take the game up again from there, in a new save",
     '\0', true},
    {"glossary", "glossary", NULL, "g glossary: words and sources; g NAME explains one", 'g', true},
    {"calendar", "calendar", NULL, "k calendar: the farm year, and what is due", 'k', true},
    {"map", "map", NULL, "m map: what lies where", 'm', true},
    {"options", NULL, plain_options,
     "o options: how the game is told to you; o NAME VALUE sets one", 'o', true},
    {"quit", NULL, leave, "q quit: leave; every answer is kept", 'q', false},
    {"help", NULL, say_help, "? help: this page", '?', false},
    {"reload", NULL, reload, NULL, 'R', false},
    {"exit", NULL, leave, NULL, 'q', false},
    {"leave", NULL, leave, NULL, 'q', false},
    {"words", "glossary", NULL, NULL, 'g', true},
    {"sources", "glossary", NULL, NULL, 'g', true},
};

static Next say_help(Plain *plain, const char *rest) {
  (void)rest;
  plain_say(
      plain, "",
      "Answer a list by a number, a figure by digits, a pause by Enter. Shares are asked one by "
      "one, or all on one line: field=400 furnace=200. Commands, by letter or word:");
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
    if (commands[i].help) plain_say(plain, "", commands[i].help);
  }
  if (plain->setup->desk) {
    plain_say(plain, "", "~ console: for the author; ~ alone tells its words");
  }
  return NEXT_PROMPT;
}

/* Capitals will do, for a voice or a stuck key; R alone has a meaning of its own. */
static bool is_letter(char typed, char letter) {
  if (!letter) return false;
  return typed == letter || (typed != 'R' && typed >= 'A' && typed <= 'Z' && typed + 32 == letter);
}

/* The command in `line`, or NULL; `rest` is set to what follows it. */
static const Command *find_command(const char *line, const char **rest) {
  size_t length = strcspn(line, " ");
  *rest = line + length + strspn(line + length, " ");
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
    const Command *command = &commands[i];
    bool is_short = length == 1 && is_letter(line[0], command->letter);
    bool is_word = strlen(command->word) == length && strncasecmp(line, command->word, length) == 0;
    if (is_short || is_word) return **rest && !command->takes_words ? NULL : command;
  }
  return NULL;
}

bool plain_obey(Plain *plain, const char *line, Next *next) {
  const char *rest;
  const Command *command = find_command(line, &rest);
  if (!command) return false;
  if (command->show) plain_look(plain, command->show, rest);
  *next = command->show ? NEXT_PROMPT : command->obey(plain, rest);
  plain->is_away = command->show || command->obey == say_help;
  return true;
}
