/* README.md beside this file is what this program sees: the real binary in a terminal of 80x24, with a
 * kept game of great_leap taken up again at certain pages. After a page has changed for good:
 * tests/run --bless screens_readme. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "golden.h"
#include "scratch.h"
#include "support.h"
#include "terminal.h"

enum { COLS = 80, ROWS = 24, LARGEST_SAVE = 1 << 20, MOST_NOTES = 3 };

#define UP "\033OA"
#define DOWN "\033OB"
#define LEFT "\033OD"

typedef struct Shot {
  const char *words;       /* what is to be seen there */
  const char *scene, *ask; /* the question of the kept game that waits */
  const char *stands;      /* on its page, once what comes before it has been read */
  const char *keys;        /* pressed then, each ended by a blank; NULL for none */
} Shot;

/* A page that its keys do not open, or that has nothing on it, is left out. */
static const Shot shots[] = {
    {"The story and a choice. The cursor stands on the first letter of the choice in focus; the "
     "last "
     "rows keep what stands in the public books.",
     "1958-10.plot", "choice", "One mu and a tenth", DOWN},
    {"A figure. It starts empty, because a figure that stood there already would be a suggestion; "
     "here 3, 0 and 0 were typed.",
     "1958-09.conference", "figure", "Autumn grain", "3 0 0"},
    {"The hands of a month, shared among the works. The stroke in a bar is what is needed, or "
     "asked "
     "for.",
     "1958-09.month", "hands", "sends the list", LEFT " " LEFT},
    {"The public books (`l`): what was told, ordered or seen, by whom and when.",
     "1959-02.mass_meeting", "choice", "q leave", "l"},
    {"One of the books: grain, with what is charted of it.", "1960-10.month", "seed", "q leave",
     "l " DOWN " " DOWN " " DOWN " " DOWN " " DOWN " " DOWN " " DOWN
     " \r \033[6~ \033[6~ \033[6~ \033[6~ \033[6~"},
    {"Why a figure is what it is: Enter on it in the books.", "1959-02.mass_meeting", "choice",
     "q leave", "l \r"},
    {"The people (`p`), as far as the desk knows.", "1959-02.mass_meeting", "choice", "q leave",
     "p"},
    {"The farm year and what is due (`k`).", "1959-02.mass_meeting", "choice", "q leave", "k"},
    {"The commune as a map (`m`).", "1959-02.mass_meeting", "choice", "q leave", "m"},
    {"The game so far (`c`), with what was answered.", "1958-10.charcoal", "choice", "q leave",
     "c"},
    {"Words and sources (`g`).", "1958-10.charcoal", "choice", "q leave", "g"},
    {"The last record, when the game is over.", "1962-02.record", "pause", "Enter goes on", NULL},
};

static const char intro[] =
    "# Pages, as they are seen\n\n"
    "Pages of *The Great Leap* in a terminal of 80 columns and 24 rows: the text of each, without "
    "its\n"
    "colours. All are of one game, `saves/examples/obeyed.save`, taken up again at some of its\n"
    "pages by the real program. `test_readme.c` in this folder made this page and compares it; "
    "the\n"
    "files beside it hold every kind of page at four sizes.\n";

/* How many answers come before the question in the kept game. */
static long answers_before(const char *save, const Shot *shot) {
  char wanted[160];
  Buffer text = {0};
  Error error = {0};
  long n = -1;
  if (!file_read(save, LARGEST_SAVE, &text, &error)) fail_msg("%s", error.message);
  snprintf(wanted, sizeof wanted, "\"scene\":\"%s\",\"ask\":\"%s\"", shot->scene, shot->ask);
  const char *at = strstr(buffer_text(&text), wanted);
  while (at && at > text.bytes && at[-1] != '\n') at--;
  if (!at || sscanf(at, "{\"n\":%ld", &n) != 1) fail_msg("no %s in the kept game", wanted);
  buffer_free(&text);
  return n - 1;
}

static void branch(const char *from, long answers, const char *to) {
  char number[24];
  snprintf(number, sizeof number, "%ld", answers);
  pid_t pid = fork();
  if (pid == 0) {
    execl(getenv("IRONGRAIN"), "irongrain", "branch", from, number, "-o", to, (char *)NULL);
    _exit(127);
  }
  int status;
  if (waitpid(pid, &status, 0) != pid || status != 0) fail_msg("%s is not made", to);
}

/* Reads what stands before the page: notes, the page of an act. */
static void come_to(Tty *tty, const char *stands) {
  tty_shows(tty, "-----");
  for (int i = 0; i < MOST_NOTES; i++) {
    tty_settle(tty);
    if (strstr(tty_screen(tty), stands)) return;
    tty_send(tty, "\r");
  }
  fail_msg("\"%s\" never came:\n%s", stands, tty_screen(tty));
}

static void press_all(Tty *tty, const char *keys) {
  for (const char *at = keys; at && *at;) {
    size_t length = strcspn(at, " ");
    char *key = memory_copy_bytes(at, length);
    tty_send(tty, key);
    tty_settle(tty);
    free(key);
    at += length + (at[length] == ' ');
  }
}

static void add_shot(Buffer *out, Tty *tty, const Shot *shot) {
  come_to(tty, shot->stands);
  char *before = memory_copy(tty_screen(tty));
  press_all(tty, shot->keys);
  const char *page = tty_screen(tty);
  /* Has no map; nobody has been named yet. */
  bool is_empty = strstr(page, "This scenario ") || strstr(page, "Nobody has been named yet");
  if (!is_empty && (!shot->keys || strcmp(before, page) != 0)) {
    buffer_addf(out, "\n%s\n\n```\n%s```\n", shot->words, page);
  }
  free(before);
}

static void shoot(Buffer *out, const Shot *shot, const char *folder) {
  Buffer kept = {0}, scenario = {0};
  buffer_addf(&kept, "%s/saves/examples/obeyed.save", support_source());
  buffer_addf(&scenario, "%s/scripts/great_leap", support_source());
  char *save = scratch_path(folder, "shot.save");
  branch(buffer_text(&kept), answers_before(buffer_text(&kept), shot), save);
  const char *const argv[] = {
      getenv("IRONGRAIN"), "play", buffer_text(&scenario), "--save", save, NULL};
  Tty *tty = tty_start(argv, NULL, COLS, ROWS);
  add_shot(out, tty, shot);
  tty_close(tty);
  unlink(save);
  free(save);
  buffer_free(&kept);
  buffer_free(&scenario);
}

static void the_readme_shows_what_is_seen(void **state) {
  Buffer page = {0};
  char *folder = scratch_make();
  (void)state;
  buffer_add_text(&page, intro);
  for (size_t i = 0; i < sizeof shots / sizeof *shots; i++) shoot(&page, &shots[i], folder);
  golden_check_file("screens_readme", "tests/screens/README.md", buffer_text(&page));
  scratch_remove(folder);
  buffer_free(&page);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(the_readme_shows_what_is_seen)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
