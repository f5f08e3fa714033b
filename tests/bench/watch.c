/* How long an author waits: from the moment a file of the scenario is saved to the moment its new
 * words stand on the page of `irongrain watch`, with a whole game to be played again in between.
 *
 *   bench_watch IRONGRAIN SCENARIO SAVE
 *
 * SAVE is a game of SCENARIO; both are copied. The title in scenario.lua is what is changed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <cmocka.h>

#include "scratch.h"
#include "terminal.h"

enum { RUNS = 31 };

static double now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Of the children that have ended. */
static double processor_ms(void) {
  struct rusage used;
  getrusage(RUSAGE_CHILDREN, &used);
  return (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
         (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

static int compare(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return left < right ? -1 : left > right;
}

/* The save as an author's game. */
static void copy_save(const char *from, const char *to) {
  size_t length;
  char *text = scratch_read(from, &length);
  char *end = text ? strstr(text, "\"}\n") : NULL;
  assert_non_null(end);
  FILE *file = fopen(to, "wb");
  assert_non_null(file);
  fprintf(file, "%.*s,\"author\":true%s", (int)(end + 1 - text), text, end + 1);
  assert_int_equal(fclose(file), 0);
  free(text);
}

/* Saves the text with the number in its title, beside the file and over it. */
static void save_title(const char *path, const char *text, int number) {
  const char *title = strstr(text, "title = \"");
  assert_non_null(title);
  size_t before = (size_t)(title - text) + strlen("title = \"");
  char draft[4096];
  snprintf(draft, sizeof draft, "%s.tmp", path);
  FILE *file = fopen(draft, "wb");
  assert_non_null(file);
  fprintf(file, "%.*sNo. %03d %s", (int)before, text, number, text + before);
  assert_int_equal(fclose(file), 0);
  assert_int_equal(rename(draft, path), 0);
}

static void measure(Tty *tty, const char *path, double times[RUNS]) {
  char *text = scratch_read(path, NULL);
  for (int i = 0; i < RUNS; i++) {
    char words[16];
    snprintf(words, sizeof words, "No. %03d", i);
    tty_settle(tty);
    double before = now_ms();
    save_title(path, text, i);
    if (!tty_shows(tty, words)) fail_msg("never came:\n%s", tty_screen(tty));
    times[i] = now_ms() - before;
  }
  free(text);
  qsort(times, RUNS, sizeof *times, compare);
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: %s IRONGRAIN SCENARIO SAVE\n", argv[0]);
    return 2;
  }
  char *root = scratch_make();
  const char *name = strrchr(argv[2], '/');
  char *folder = scratch_path(root, name ? name + 1 : argv[2]);
  char *path = scratch_path(folder, "scenario.lua"), *save = scratch_path(root, "a.save");
  scratch_copy_folder(argv[2], folder);
  copy_save(argv[3], save);
  const char *const command[] = {argv[1], "watch", folder, "--save", save, NULL};
  Tty *tty = tty_start(command, NULL, 80, 24);
  double times[RUNS];
  assert_true(tty_shows(tty, "[new]"));
  measure(tty, path, times);
  tty_send(tty, "q");
  tty_end(tty);
  tty_close(tty);
  printf("%-44s %11.1f ms   median; the slowest of %d %.1f; processor %.1f ms each\n",
         "watch: from a saved file to the new page", times[RUNS / 2], RUNS, times[RUNS - 1],
         processor_ms() / (RUNS + 1));
  free(save);
  free(path);
  free(folder);
  scratch_remove(root);
  return 0;
}
