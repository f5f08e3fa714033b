/* A player that plays whole games of the real binary through `play --json`, at random by a given
 * luck, and says how it went. The same luck plays the same game. */
#ifndef TESTS_PLAYER_H
#define TESTS_PLAYER_H

#include <stdint.h>

#include "base/buffer.h"

typedef struct Player {
  char **scenes;  /* each scene line as it came, without its newline; one more than answers */
  char **answers; /* the input lines that were given */
  size_t count;   /* answers */
  int status;     /* of the binary */
} Player;

/* How a game is started. */
typedef struct PlayerGame {
  const char *scenario; /* name or path */
  const char *save;     /* path, or "-" */
  const char *seed;
  const char *locale; /* LC_ALL=..., or NULL */
} PlayerGame;

/* Plays until the game ends, answering at random. Fails the test where the binary answers an
 * answer with an error, is silent for long, or does not end within `most` answers. */
Player player_play(const PlayerGame *game, uint64_t luck, size_t most);
void player_free(Player *player);

/* All scene lines of a player's game, `count` of them, each with its newline. */
void player_add_scenes(const Player *player, size_t count, Buffer *out);

/* Gives the binary all of `input` at once and adds all that it says on its standard output to
 * `out`; returns its exit status. `arguments` without the binary's own name, ended by NULL. */
int player_run(const char *const *arguments, const char *input, const char *locale, Buffer *out);

#endif
