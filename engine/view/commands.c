/* The line of keys under the story: as many as it has room for. The first to go are those that are
 * least missed; help names them all. */
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "view/screen_state.h"

/* `rank`: the highest goes first, 0 never. */
typedef struct Command {
  const char *key, *words, *short_words;
  int rank;
} Command;

static const Command commands[] = {
    {"?", "help", "help", 0},      {"l", "books", "books", 0}, {"p", "people", "people", 2},
    {"c", "chronicle", "past", 0}, {"g", "words", "words", 1}, {"k", "year", "year", 3},
    {"m", "map", "map", 4},        {"v", "view", "view", 0},   {"Tab", "terms", "terms", 6},
    {"u", "undo", "undo", 0},      {"s", "saves", "saves", 5}, {"q", "leave", "leave", 0},
};

enum { COMMANDS = sizeof commands / sizeof *commands, HIGHEST = 6 };

static bool is_offered(Screen *screen, const Command *command) {
  if (!strcmp(command->key, "k")) return sheets_are_there(screen, "calendar");
  if (!strcmp(command->key, "m")) return sheets_are_there(screen, "map");
  if (!strcmp(command->key, "v")) return plate_can_open(screen);
  if (!strcmp(command->key, "Tab")) return terms_are_there(screen);
  return true;
}

/* The line of all commands up to a rank; its columns go into *columns. */
static char *line_of(const bool offered[COMMANDS], int rank, bool is_short, int *columns) {
  Buffer out = {0};
  *columns = -2;
  for (size_t i = 0; i < COMMANDS; i++) {
    const Command *command = &commands[i];
    const char *words = is_short ? command->short_words : command->words;
    if (!offered[i] || command->rank > rank) continue;
    buffer_addf(&out, "%s{%s} %s", out.length > 0 ? "  " : "", command->key, words);
    *columns += 3 + (int)(strlen(command->key) + strlen(words));
  }
  return buffer_take(&out);
}

void commands_add(Screen *screen, Flow *foot, int columns) {
  bool offered[COMMANDS];
  for (size_t i = 0; i < COMMANDS; i++) offered[i] = is_offered(screen, &commands[i]);
  for (int rank = HIGHEST; rank >= 0; rank--) {
    for (int is_short = 0; is_short <= 1; is_short++) {
      int wide;
      char *line = line_of(offered, rank, is_short, &wide);
      bool fits = wide <= columns || (rank == 0 && is_short);
      if (fits) flow_add_keys(foot, line, columns);
      free(line);
      if (fits) return;
    }
  }
}
