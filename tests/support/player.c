/* Line for line over pipes, as any program would; the binary never sees an answer before it has
 * shown its question. player_run() is for what needs no conversation: input comes from a file. */
#include "player.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "answerer.h"
#include "base/memory.h"
#include "child.h"

enum { PATIENCE_MS = 30000 };

static const char *binary(void) {
  const char *path = getenv("IRONGRAIN");
  if (!path) fail_msg("IRONGRAIN does not name the binary");
  return path;
}

static void add(char ***list, size_t at, char *text) {
  *list = memory_grow(*list, at + 1, sizeof **list);
  (*list)[at] = text;
}

Player player_play(const PlayerGame *game, uint64_t luck, size_t most) {
  Player player = {0};
  const char *arguments[] = {binary(),   "play",   game->scenario, "--json", "--save",
                             game->save, "--seed", game->seed,     NULL};
  const char *variables[] = {game->locale, NULL};
  Child child = child_start(arguments, variables);
  for (;;) {
    char *line = child_line(&child, PATIENCE_MS);
    if (!line) break;
    if (answerer_n(line) != (long)player.count) {
      fail_msg("luck %lu, answer %zu (%s): %s", (unsigned long)luck, player.count,
               player.count ? player.answers[player.count - 1] : "", line);
    }
    add(&player.scenes, player.count, line);
    char *answer = answerer_answer(line, &luck);
    if (!answer) break;
    child_say(&child, answer);
    add(&player.answers, player.count++, answer);
    if (player.count > most) fail_msg("the game goes on after %zu answers: %s", most, line);
  }
  player.status = child_end(&child, PATIENCE_MS);
  if (!player.scenes || !strstr(player.scenes[player.count], "\"kind\":\"end\"")) {
    char *errors = child_errors(&child);
    fail_msg("the game stopped after %zu answers: %s", player.count, errors);
  }
  child_free(&child);
  return player;
}

void player_free(Player *player) {
  for (size_t i = 0; i < player->count; i++) free(player->answers[i]);
  for (size_t i = 0; player->scenes && i <= player->count; i++) free(player->scenes[i]);
  free(player->answers);
  free(player->scenes);
  *player = (Player){0};
}

void player_add_scenes(const Player *player, size_t count, Buffer *out) {
  for (size_t i = 0; i < count; i++) buffer_addf(out, "%s\n", player->scenes[i]);
}

static void become(const char *const *arguments, const char *locale, int in, int out) {
  const char *all[32] = {binary()};
  for (size_t i = 0; i < 30 && arguments[i]; i++) all[i + 1] = arguments[i];
  dup2(in, 0);
  dup2(out, 1);
  dup2(open("/dev/null", O_WRONLY), 2);
  if (locale) putenv((char *)(size_t)locale);
  execv(all[0], (char *const *)(size_t)all);
  _exit(127);
}

int player_run(const char *const *arguments, const char *input, const char *locale, Buffer *out) {
  FILE *file = tmpfile();
  int ends[2];
  if (!file || pipe(ends) != 0) fail_msg("no file for the input");
  fputs(input, file);
  rewind(file);
  pid_t pid = fork();
  if (pid == 0) become(arguments, locale, fileno(file), ends[1]);
  close(ends[1]);
  char bytes[65536];
  for (ssize_t got; (got = read(ends[0], bytes, sizeof bytes)) > 0;) {
    buffer_add(out, bytes, (size_t)got);
  }
  int status = 0;
  waitpid(pid, &status, 0);
  close(ends[0]);
  fclose(file);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
